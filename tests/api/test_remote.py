"""The server's API as the console speaks it: sessions that renew themselves, errors in words."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from console.api.remote import HttpRemote
from console.api.transport import Transport
from console.errors import (
    ConsoleError,
    CredentialsWrong,
    KeyringUnavailable,
    NotOurServer,
    Refused,
    ResyncNeeded,
    ServerBusy,
    ServerFailed,
    SignedOut,
    TooManyTries,
)
from console.vault import REFRESH_TOKEN, MemoryVault
from contract.messages import Operator, ProblemDetails, Session
from contract.operations import Operation, SyncAnswer, SyncRequest
from tests.api.server import INSTANCE, OURS, Loopback, answering, reply
from tests.support.console import shelf_in

ASK = SyncRequest()
EMPTY = SyncAnswer(cursor="c", instance=INSTANCE, epoch="1")


def session(number: int) -> bytes:
    """An answer with new tokens."""
    operator = Operator(id="1", email="admin@example.com", role="admin")
    made = Session(
        access_token=f"access-{number}",
        refresh_token=f"refresh-{number}",
        expires_in=900,
        operator=operator,
        instance=INSTANCE,
        epoch="1",
    )
    return reply(200, msgspec.json.encode(made))


def problem(status: int, code: str, headers: dict[str, str] | None = None, **params: Any) -> bytes:
    """A problem+json of ours."""
    details = ProblemDetails(
        type="urn:x", title="", status=status, code=code, detail="In words.", params=params
    )
    kind = {"Content-Type": "application/problem+json"}
    return reply(status, msgspec.json.encode(details), {**OURS, **kind, **(headers or {})})


FINE = reply(200, msgspec.json.encode(EMPTY))
OUT = problem(401, "signed_out")


def remote_at(server: Loopback, refresh_token: str | None = "refresh-0") -> tuple[Any, Any]:
    """A remote whose vault holds this token."""
    vault = MemoryVault()
    if refresh_token is not None:
        vault.put(REFRESH_TOKEN, refresh_token)
    return HttpRemote(Transport(server.url), shelf_in(vault)), vault


def test_a_401_in_the_middle_is_answered_by_renewing_once() -> None:
    with answering(session(1), OUT, session(2), FINE) as server:
        remote, vault = remote_at(server)
        assert remote.exchange(ASK) == EMPTY
        assert vault.get(REFRESH_TOKEN) == "refresh-2"
        assert server.header("authorization", 1) == "bearer access-1"
        assert server.header("authorization", 3) == "bearer access-2"


def test_a_401_after_renewing_is_the_end_and_nothing_is_tried_for_ever() -> None:
    with answering(session(1), OUT, session(2), OUT) as server:
        remote, _ = remote_at(server)
        with pytest.raises(SignedOut):
            remote.exchange(ASK)
        assert len(server.requests) == 4


def test_a_refresh_token_that_is_of_no_use_is_signed_out() -> None:
    with answering(OUT) as server:
        remote, _ = remote_at(server)
        with pytest.raises(SignedOut):
            remote.exchange(ASK)
        assert len(server.requests) == 1


def test_without_a_token_nothing_is_sent() -> None:
    with answering(FINE) as server:
        remote, _ = remote_at(server, None)
        with pytest.raises(SignedOut):
            remote.exchange(SyncRequest(operations=(Operation(id="1", kind="x", target="1"),)))
        assert server.requests == []


def test_an_answer_to_the_refresh_that_is_not_ours_keeps_the_token() -> None:
    with answering(reply(200, b"<html>", {"Content-Type": "text/html"})) as server:
        remote, vault = remote_at(server)
        with pytest.raises(NotOurServer):
            remote.exchange(ASK)
        assert vault.get(REFRESH_TOKEN) == "refresh-0"


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'{"cursor": 5}', b"\xff\xfe", b"{}"])
def test_json_that_is_no_answer_is_a_failure_of_the_server(body: bytes) -> None:
    with answering(session(1), reply(200, body)) as server:
        remote, _ = remote_at(server)
        with pytest.raises(ServerFailed):
            remote.exchange(ASK)


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (problem(410, "resync"), ResyncNeeded),
        (reply(410, b""), ResyncNeeded),
        (problem(403, "not_allowed"), Refused),
        (problem(413, "too_large"), Refused),
        (reply(400, b"{}"), ServerFailed),
        (reply(404, b"not json"), ServerFailed),
        (problem(429, "too_many_tries"), ServerBusy),
        (problem(500, "internal"), ServerFailed),
    ],
)
def test_a_refused_sync_is_told_as_what_it_is(answer: bytes, error: type[ConsoleError]) -> None:
    with answering(session(1), answer) as server:
        remote, _ = remote_at(server)
        with pytest.raises(error):
            remote.exchange(ASK)


def test_a_refusal_brings_the_servers_words() -> None:
    with answering(session(1), problem(404, "user_unknown")) as server:
        remote, _ = remote_at(server)
        with pytest.raises(Refused) as refused:
            remote.screen_code("somebody")
    assert refused.value.params["reason"] == "user_unknown"
    assert refused.value.params["detail"] == "In words."


def test_too_many_tries_at_signing_in_says_how_long_to_wait() -> None:
    limited = problem(429, "too_many_tries", {"Retry-After": "42"}, seconds=42)
    with answering(limited) as server:
        remote, _ = remote_at(server, None)
        with pytest.raises(TooManyTries) as told:
            remote.sign_in(email="a@example.com", password="x")
    assert told.value.params["seconds"] == 42


def test_wrong_credentials_are_told_as_such() -> None:
    with answering(problem(401, "credentials_wrong")) as server:
        remote, vault = remote_at(server, None)
        with pytest.raises(CredentialsWrong):
            remote.sign_in(email="a@example.com", password="x")
        assert vault.get(REFRESH_TOKEN) is None


def test_signing_out_without_a_network_forgets_the_session_here() -> None:
    with answering(session(1), reply(500, b"")) as server:
        remote, vault = remote_at(server)
        with pytest.raises(ServerFailed):
            remote.sign_out()
        assert vault.get(REFRESH_TOKEN) is None
        with pytest.raises(SignedOut):
            remote.exchange(ASK)


def test_a_keyring_that_fails_while_renewing_costs_nobody_the_session() -> None:
    with answering(session(1), FINE) as server:
        remote, _ = remote_at(server)

        def refuse(_token: str | None) -> None:
            raise KeyringUnavailable(reason="locked")

        remote._shelf.lay = refuse
        with pytest.raises(KeyringUnavailable):
            remote.exchange(ASK)
        assert remote.exchange(ASK) == EMPTY
