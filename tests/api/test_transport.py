"""HTTP from a server that lies, breaks off, redirects, or is not ours: never a result."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from console.api.transport import Limits, Transport, seconds_of
from console.errors import (
    CertificateRefused,
    ConsoleError,
    NotOurServer,
    Offline,
    OtherServer,
    ServerBusy,
    ServerFailed,
    VersionMismatch,
)
from tests.api.server import OURS, answering, reply
from tests.support.certificates import certificate, served_with
from tests.support.ports import free_port

if TYPE_CHECKING:
    from pathlib import Path

HTML = {"Content-Type": "text/html"}
LOGIN_PAGE = b"<html><body>Welcome to the hotel</body></html>"


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (b"\x00\xff garbage \r\n\r\n", Offline),
        (b"", Offline),
        (b"HTTP/1.1 200 OK\r\n", NotOurServer),
        (reply(500, b"boom"), ServerFailed),
        (reply(502, LOGIN_PAGE, HTML), ServerFailed),
        (reply(503, b"{}", {}), ServerBusy),
        (reply(200, LOGIN_PAGE, HTML), NotOurServer),
        (reply(200, LOGIN_PAGE, {**OURS, **HTML}), NotOurServer),
        (reply(200, b"{}", {"Content-Type": "application/json"}), NotOurServer),
        (reply(407, b"", HTML), NotOurServer),
        (reply(401, LOGIN_PAGE, HTML), NotOurServer),
        (reply(200, b'{"a": ', length="4000"), Offline),
        (reply(200, b"{}", length="-5"), None),
        (reply(200, b"{}", length="many"), None),
        (reply(200, b"not gzip", {**OURS, "Content-Encoding": "gzip"}), Offline),
        (reply(200, b"{}", {**OURS, "X-Console-Api": "2-3"}), VersionMismatch),
        (reply(200, b"{}", {**OURS, "X-Console-Api": "new"}), None),
    ],
)
def test_what_is_no_answer_of_ours_is_an_error_and_never_a_result(
    answer: bytes, error: type[ConsoleError] | None
) -> None:
    with answering(answer) as server:
        transport = Transport(server.url)
        if error is None:
            assert transport.send("GET", "/").body == b"{}"
        else:
            with pytest.raises(error):
                transport.send("GET", "/")
        transport.close()


def test_a_wrong_length_that_makes_no_sense_is_an_error_of_the_network() -> None:
    doubled = reply(200, b"{}").replace(b"Content-Length: 2", b"Content-Length: 2, 3")
    with answering(doubled) as server, pytest.raises(Offline):
        Transport(server.url).send("GET", "/")


def test_nothing_is_sent_to_where_a_redirect_points() -> None:
    with answering(reply()) as elsewhere:
        moved = reply(302, b"", {"Location": f"{elsewhere.url}/login"})
        with answering(moved) as server, pytest.raises(NotOurServer):
            Transport(server.url).send("POST", "/api/v1/sync", body=b"{}", token="secret")
        assert elsewhere.requests == []


def test_nobody_listening_is_offline_and_says_how() -> None:
    with pytest.raises(Offline) as offline:
        Transport(f"http://127.0.0.1:{free_port()}").send("GET", "/")
    assert offline.value.params["reason"] == "ConnectionError"


def test_nothing_is_sent_twice_by_itself() -> None:
    with answering(b"", b"") as server:
        with pytest.raises(Offline):
            Transport(server.url).send("DELETE", "/api/v1/session")
        assert len(server.requests) == 1


def test_the_token_goes_with_the_request_whatever_the_netrc_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password else\n", encoding="utf-8")
    monkeypatch.setenv("NETRC", str(netrc))
    with answering(reply()) as server:
        Transport(server.url).send("GET", "/", token="our-token")
        assert server.header("authorization") == "bearer our-token"


def test_what_is_for_this_machine_goes_through_no_proxy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with answering(reply()) as proxy, answering(reply()) as server:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("http_proxy", proxy.url)
        Transport(server.url).send("GET", "/", token="our-token")
        assert proxy.requests == []
        assert len(server.requests) == 1


def test_an_answer_that_never_ends_is_given_up() -> None:
    endless = reply(200, b"x" * 300_000, length="900000000")
    with answering(endless) as server, pytest.raises(Offline) as given_up:
        Transport(server.url, limits=Limits(whole=0.0)).send("GET", "/")
    assert given_up.value.params["reason"] == "answer too large or too slow"


def test_a_small_answer_that_unpacks_to_a_huge_one_is_given_up() -> None:
    bomb = gzip.compress(bytes(20_000_000))
    with answering(reply(200, bomb, {**OURS, "Content-Encoding": "gzip"})) as server:
        transport = Transport(server.url, limits=Limits(largest=1_000_000))
        with pytest.raises(Offline) as given_up:
            transport.send("GET", "/")
    assert given_up.value.params["reason"] == "answer too large or too slow"


@pytest.mark.parametrize("encoding", ["gzip", "identity"])
def test_a_whole_answer_arrives_as_it_was_sent(encoding: str) -> None:
    body = b'["' + b"a long answer " * 20_000 + b'"]'
    packed = gzip.compress(body) if encoding == "gzip" else body
    with answering(reply(200, packed, {**OURS, "Content-Encoding": encoding})) as server:
        assert Transport(server.url).send("GET", "/").body == body


def test_an_answer_in_chunks_arrives_whole_and_a_cut_one_does_not() -> None:
    head = "".join(f"{name}: {value}\r\n" for name, value in OURS.items())
    start = f"HTTP/1.1 200 OK\r\n{head}Transfer-Encoding: chunked\r\n\r\n".encode()
    whole = start + b'3\r\n{"a\r\n4\r\n":1}\r\n0\r\n\r\n'
    with answering(whole) as server:
        assert Transport(server.url).send("GET", "/").body == b'{"a":1}'
    with answering(start + b'3\r\n{"a\r\n4\r\n":') as server, pytest.raises(Offline):
        Transport(server.url).send("GET", "/")


def test_another_installation_at_the_same_address_is_noticed() -> None:
    other = reply(200, b"{}", {**OURS, "X-Console-Instance": "another"})
    with answering(reply(), other) as server:
        transport = Transport(server.url)
        transport.send("GET", "/")
        with pytest.raises(OtherServer):
            transport.send("GET", "/")


@pytest.mark.parametrize(
    ("api", "side"), [("2-3", "console"), ("2", "console"), ("0", "server"), ("0-0", "server")]
)
def test_an_api_that_does_not_fit_says_which_side_to_update(api: str, side: str) -> None:
    answer = reply(200, b"{}", {**OURS, "X-Console-Api": api})
    with answering(answer) as server, pytest.raises(VersionMismatch) as mismatch:
        Transport(server.url).send("GET", "/")
    assert mismatch.value.params["side"] == side


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, None),
        ("7", 7.0),
        (" 7 ", 7.0),
        ("-7", 0.0),
        ("0", 0.0),
        ("9" * 400, 10_000_000.0),
        ("9" * 5000, None),
        ("Mon, 30 Nov 2026 09:01:00 GMT", 60.0),
        ("Mon, 30 Nov 2026 08:00:00 GMT", 0.0),
        ("Mon, 30 Nov 2026 10:01:00 +0100", 60.0),
        ("Mon, 30 Nov 9999 23:59:59 -2359", 10_000_000.0),
        ("Mon, 30 Nov 99999 23:59:59 GMT", None),
        ("soon", None),
        ("", None),
        ("1.5", None),
        ("nan", None),
        ("inf", None),
    ],
)
def test_retry_after_is_understood_or_left_alone(
    header: str | None, seconds: float | None
) -> None:
    assert seconds_of(header, datetime(2026, 11, 30, 9, 0, tzinfo=UTC)) == seconds


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_server_says_when_to_come_back(status: int) -> None:
    busy = reply(status, b"{}", {**OURS, "Retry-After": "17"})
    with answering(busy) as server, pytest.raises(ServerBusy) as told:
        Transport(server.url).send("GET", "/")
    assert told.value.params["retry_after"] == 17.0


def test_a_self_made_certificate_is_refused_and_no_token_leaves(tmp_path: Path) -> None:
    with answering(reply(), context=served_with(certificate(tmp_path))) as server:
        with pytest.raises(CertificateRefused):
            Transport(server.url).send("GET", "/", token="secret")
        assert server.requests == []


def test_the_environment_can_not_switch_the_check_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = certificate(tmp_path)
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.setenv(name, str(path))
    with (
        answering(reply(), context=served_with(path)) as server,
        pytest.raises(CertificateRefused),
    ):
        Transport(server.url).send("GET", "/")


def test_an_authority_that_was_added_is_trusted_as_well(tmp_path: Path) -> None:
    path = certificate(tmp_path)
    with answering(reply(), context=served_with(path)) as server:
        assert Transport(server.url, ca_file=path).send("GET", "/").status == 200


@pytest.mark.parametrize(("days", "host"), [(-1, "127.0.0.1"), (1, "127.0.0.2")])
def test_an_expired_certificate_or_one_of_another_host_is_refused(
    tmp_path: Path, days: int, host: str
) -> None:
    path = certificate(tmp_path, days=days, host=host)
    with (
        answering(reply(), context=served_with(path)) as server,
        pytest.raises(CertificateRefused),
    ):
        Transport(server.url, ca_file=path).send("GET", "/")


@pytest.mark.parametrize("packed", [False, True])
def test_an_answer_cut_in_the_name_of_its_server_names_no_server(packed: bool) -> None:
    kind = {"Content-Type": "application/json"}
    headers = kind | ({"Content-Encoding": "gzip"} if packed else {}) | OURS
    whole = reply(200, gzip.compress(b"{}") if packed else b"{}", headers)
    cut = whole[: whole.index(b"X-Console-Instance: ") + 28]
    with answering(cut, whole) as server:
        transport = Transport(server.url)
        with pytest.raises(Offline):
            transport.send("GET", "/")
        assert transport.send("GET", "/").status == 200
