"""An old console at a later server, and the other way round: nothing is wiped, lost or stuck."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from console.errors import Refused, ServerFailed, VersionMismatch
from console.models.draft import draft_of
from console.services import attention, conflicts, users
from console.store import outbox
from contract.operations import Operation
from tests.backend.office import furnish
from tests.chaos.network_fates import made, parts_of, with_body
from tests.support.backend import FixedClock, RunningBackend, running_backend
from tests.support.console import HttpConsole
from tests.support.fault_proxy import Exchange, FaultProxy, fault_proxy, passes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Rewrite = Callable[[dict[str, Any]], None]
ANN, BOB = ({"first_name": name, "last_name": "Smith"} for name in ("Ann", "Bob"))


class Later:
    """Makes the server's answers those of a later version."""

    def __init__(self, rewrite: Rewrite) -> None:
        self._rewrite = rewrite

    def choose(self, request: bytes) -> Callable[[Exchange], None]:
        """Change the answers to a sync."""
        return self.answer if request.startswith(b"POST /api/v1/sync ") else passes

    def answer(self, x: Exchange) -> None:
        """Say more than the server of today says."""
        head, body = parts_of(x.forward())
        answer = msgspec.json.decode(body)
        self._rewrite(answer)
        x.reply(with_body(head, msgspec.json.encode(answer)))


@pytest.fixture
def backend(memory_path: Path) -> Iterator[RunningBackend]:
    """A backend with an office."""
    with running_backend(memory_path / "backend", clock=FixedClock()) as running:
        furnish(running)
        yield running


@pytest.fixture
def proxy(backend: RunningBackend) -> Iterator[FaultProxy]:
    """The way to the server."""
    with fault_proxy(backend.port) as running:
        yield running


@pytest.fixture
def console(memory_path: Path, proxy: FaultProxy) -> Iterator[HttpConsole]:
    """A console that has read everything."""
    made_here = HttpConsole(memory_path / "console", proxy.url)
    made_here.sign_in(proxy.url)
    made_here.sync()
    yield made_here
    made_here.close()


def with_more_fields(answer: dict[str, Any]) -> None:
    answer["weather"] = {"is": "fine"}
    for change in answer["changes"]:
        change["colour"] = "green"
        if change["kind"] == "user" and change["body"]:
            change["body"]["hologram"] = {"shape": "cat"}
    for result in answer["results"]:
        result["mood"] = 7


def with_another_kind(answer: dict[str, Any]) -> None:
    seq = max((change["seq"] for change in answer["changes"]), default=None)
    if seq is not None:
        row = {"kind": "hologram", "id": "h", "version": 1, "seq": seq, "body": {"x": [1]}}
        answer["changes"].append(row)
    answer["counts"] = None


def raw_rows(console: HttpConsole, kind: str) -> list[Any]:
    with console.desk.store.read() as view:
        rows = view.connection.exec_driver_sql("SELECT kind, body FROM mirror").all()
    return [msgspec.json.decode(row[1]) for row in rows if row[0] == kind]


def test_fields_of_a_later_server_stay_when_an_old_console_edits_the_user(
    console: HttpConsole, proxy: FaultProxy, backend: RunningBackend
) -> None:
    proxy.choose = Later(with_more_fields).choose
    console.add(ANN)
    console.sync()
    backend.sign_in()
    console.sync()
    (user,) = (row.user for row in users.rows(desk=console.desk))
    console.save(draft_of(user), {"department": "Sales"})
    (entry,) = console.entries()
    assert entry.operation.set == {"department": "Sales"}, "only what was changed is sent"
    console.sync()
    assert console.entries() == ()
    assert all(body["hologram"] == {"shape": "cat"} for body in raw_rows(console, "user"))


def test_rows_of_a_kind_that_only_a_later_server_knows_are_kept(
    console: HttpConsole, proxy: FaultProxy
) -> None:
    proxy.choose = Later(with_another_kind).choose
    console.add(ANN)
    console.sync()
    assert raw_rows(console, "hologram") == [{"x": [1]}]
    assert [row.user.first_name for row in users.rows(desk=console.desk)] == ["Ann"]


def test_a_result_of_a_later_server_holds_up_no_other_one(
    console: HttpConsole, proxy: FaultProxy
) -> None:
    ann, bob = console.add(ANN), console.add(BOB)

    def postponed(answer: dict[str, Any]) -> None:
        for result in answer["results"][:1]:
            result["status"] = "postponed"

    proxy.choose = Later(postponed).choose
    console.sync()
    assert console.states(bob) == []
    (case,) = attention.everything(desk=console.desk).items
    assert (case.user_id, case.state) == (ann, "rejected")
    assert case.is_unknown
    assert case.detail
    proxy.choose = None
    conflicts.retry(desk=console.desk, operation_id=case.operation_id)
    console.sync()
    assert console.entries() == ()
    names = sorted(row.user.first_name for row in users.rows(desk=console.desk))
    assert names == ["Ann", "Bob"], "once each"


def test_a_reason_that_only_a_later_server_knows_comes_with_its_words(
    console: HttpConsole, proxy: FaultProxy
) -> None:
    console.add({"first_name": "", "last_name": ""})

    def on_the_moon(answer: dict[str, Any]) -> None:
        for result in answer["results"]:
            result["code"], result["detail"] = "wrong_moon", "The moon is wrong."
            for error in result["errors"]:
                error["code"], error["detail"] = "lunar", "Not under this moon."
                error["field"] = "crater"

    proxy.choose = Later(on_the_moon).choose
    console.sync()
    (case,) = attention.everything(desk=console.desk).items
    assert (case.state, case.detail) == ("rejected", "The moon is wrong.")


def test_a_refusal_that_only_a_later_server_knows_loses_nothing(
    console: HttpConsole, proxy: FaultProxy
) -> None:
    console.add(ANN)
    instance = b"X-Console-Instance: " + (console_instance(console)).encode()
    refusal = msgspec.json.encode(
        {"type": "x", "title": "", "status": 451, "code": "on_fire", "detail": "It burns.", "a": 1}
    )
    answer = made(451, refusal, instance, b"Content-Type: application/problem+json")
    proxy.choose = lambda _request: lambda x: x.reply(answer)
    with pytest.raises(Refused) as refused:
        console.sync()
    assert refused.value.params["detail"] == "It burns."
    assert console.states() == ["waiting"]


def console_instance(console: HttpConsole) -> str:
    return str(console.remote._transport.instance)  # type: ignore[attr-defined]


def test_an_api_beyond_this_console_keeps_everything_until_it_is_updated(
    console: HttpConsole, proxy: FaultProxy
) -> None:
    console.add(ANN)

    def another_api(x: Exchange) -> None:
        x.reply(x.forward().replace(b"x-console-api: 1", b"x-console-api: 7"))

    proxy.choose = lambda _request: another_api
    for _ in range(2):
        with pytest.raises(VersionMismatch) as mismatch:
            console.sync()
        assert mismatch.value.params["side"] == "console"
    assert console.states() == ["waiting"]
    proxy.choose = None
    console.sync()
    assert console.entries() == ()


@pytest.mark.parametrize(
    "odd",
    [
        Operation(id="", kind="user.teleport", target="", set={"to": "Mars"}),
        Operation(id="", kind="user.update", target="", set={"hologram": 1}, base={"hologram": 0}),
    ],
    ids=["kind", "field"],
)
def test_what_an_old_server_does_not_know_is_refused_in_words_and_poisons_nothing(
    console: HttpConsole, odd: Operation
) -> None:
    ann = console.add(ANN)
    console.sync()
    later = msgspec.structs.replace(odd, id=console.desk.ids(), target=ann, at=console.desk.at())
    with console.desk.store.write() as tx:
        outbox.append(tx, [later])
    bob = console.add(BOB)
    for _ in range(2):
        try:
            console.sync()
        except ServerFailed:
            pytest.fail("poison")
    assert console.states(bob) == []
    (case,) = attention.everything(desk=console.desk).items
    assert (case.user_id, case.state) == (ann, "rejected")
    assert case.detail
    conflicts.discard(desk=console.desk, operation_id=case.operation_id)
    console.sync()
    assert console.entries() == ()
