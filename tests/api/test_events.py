"""The stream of news: read as it comes, whatever else comes, and ended from another thread."""

from __future__ import annotations

import threading
from itertools import count, pairwise
from typing import TYPE_CHECKING

import pytest

from backend.operators.service import disable_operator
from console.api.events import LONGEST_LINE, MOST_JUNK, EventReader, Events
from console.api.remote import HttpRemote
from console.api.transport import Transport
from console.errors import (
    ConsoleError,
    NotOurServer,
    Offline,
    OtherServer,
    ServerBusy,
    ServerFailed,
    SignedOut,
)
from console.vault import REFRESH_TOKEN, MemoryVault
from tests.api.server import OURS, Loopback, answering, reply
from tests.api.test_remote import OUT, problem, session
from tests.support.backend import ADMIN, running_backend
from tests.support.certificates import certificate, served_with
from tests.support.console import HttpConsole, shelf_in

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.support.backend import RunningBackend

PATIENCE = 30.0
STREAM = {**OURS, "Content-Type": "text/event-stream"}
SEVEN = b'id: 7\nevent: news\ndata: {"seq": 7}\n\n'
EIGHT = b'event: news\r\ndata:{"seq":8,"later":"more"}\r\n\r\n'
OTHER = b': still there\n\nevent: weather\ndata: {"seq": 99}\n\ndata: no event\n\n'


def remote_of(url: str) -> HttpRemote:
    """Return a remote with a refresh token on its shelf."""
    vault = MemoryVault()
    vault.put(REFRESH_TOKEN, "refresh-0")
    return HttpRemote(Transport(url), shelf_in(vault))


def heard_from(*answers: bytes) -> tuple[list[int], Loopback]:
    """Listen to a server that gives these answers after a session; returns what was heard."""
    heard: list[int] = []
    with answering(session(1), *answers) as server:
        remote_of(server.url).listen(heard.append, lambda: False)
    return heard, server


def test_news_are_heard_in_their_order_and_all_else_is_passed_over() -> None:
    heard, server = heard_from(reply(200, SEVEN + OTHER + EIGHT, STREAM))
    assert heard == [7, 8]
    assert server.header("accept") == "text/event-stream"
    assert server.header("accept-encoding") == "identity"
    assert server.header("authorization") == "bearer access-1"


@pytest.mark.parametrize("size", [1, 2, 3, 5, 17, 1000])
def test_it_does_not_matter_where_the_bytes_are_cut(size: int) -> None:
    reader, stream = EventReader(), SEVEN + OTHER + EIGHT + SEVEN
    pieces = [stream[start:end] for start, end in pairwise([*range(0, len(stream), size), None])]
    assert [seq for piece in pieces for seq in reader.feed(piece)] == [7, 8, 7]


def test_a_token_that_has_run_out_is_renewed_once() -> None:
    heard, server = heard_from(OUT, session(2), reply(200, SEVEN, STREAM))
    assert heard == [7]
    assert server.header("authorization") == "bearer access-2"
    with pytest.raises(SignedOut):
        heard_from(OUT, session(2), OUT)


HOTEL = reply(200, b"<html>Welcome", {"Content-Type": "text/html"})
BUSY = problem(503, "unavailable", {"Retry-After": "7"})
JSON = reply(200, b"{}")
PACKED = reply(200, SEVEN, {**STREAM, "Content-Encoding": "gzip"})
AWAY = reply(302, b"{}", {**OURS, "Location": "http://127.0.0.1:1/"})
NONSENSE = reply(200, b"event: news\ndata: seven\n\n", STREAM)
LONG_LINE = reply(200, SEVEN + b"x" * (LONGEST_LINE * 3), STREAM)
JUNK = reply(200, b": junk\n\n" * MOST_JUNK, STREAM)
CUT = reply(200, SEVEN, STREAM, length="5000")


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (HOTEL, NotOurServer),
        (JSON, NotOurServer),
        (PACKED, NotOurServer),
        (AWAY, Offline),
        (BUSY, ServerBusy),
        (NONSENSE, ServerFailed),
        (LONG_LINE, Offline),
        (JUNK, Offline),
        (CUT, Offline),
        (reply(200, SEVEN, {**STREAM, "X-Console-Instance": "another"}), OtherServer),
    ],
)
def test_what_is_no_stream_of_ours_does_no_harm(answer: bytes, error: type[ConsoleError]) -> None:
    with pytest.raises(error):
        heard_from(answer)


def test_a_line_that_never_ends_is_given_up_although_bytes_drip_in() -> None:
    seconds = count(0, 60)
    with answering(reply(200, b"x" * LONGEST_LINE, STREAM)) as server:
        events = Events(Transport(server.url), monotonic=lambda: float(next(seconds)))
        with pytest.raises(Offline):
            events.follow("token", lambda _seq: None, lambda: False)


def test_a_server_that_falls_silent_is_given_up() -> None:
    with holding(reply(200, SEVEN, STREAM, length="500")) as server:
        heard: list[int] = []
        events = Events(Transport(server.url), silence=0.2)
        with pytest.raises(Offline):
            events.follow("token", heard.append, lambda: False)
    assert heard == [7]


class Holding(Loopback):
    """Answers, and keeps the connection open until it is closed."""

    def __init__(self, answer: bytes, context: ssl.SSLContext | None) -> None:
        self.is_over = threading.Event()
        super().__init__(answer, context=context)

    def _hang_up(self, connection: object) -> None:
        del connection
        self.is_over.wait(PATIENCE)

    def close(self) -> None:
        """End the connection, and stop listening."""
        self.is_over.set()
        super().close()


class holding:  # noqa: N801 - reads like `answering`
    """Run a server that answers and keeps the connection open."""

    def __init__(self, answer: bytes, context: ssl.SSLContext | None = None) -> None:
        self._server = Holding(answer, context)

    def __enter__(self) -> Holding:
        return self._server

    def __exit__(self, *_args: object) -> None:
        self._server.close()


def hushed(events: Events) -> bool:
    """Listen until something is heard, then hush; says whether the listening has ended."""
    has_heard, stopped = threading.Event(), threading.Event()
    listening = threading.Thread(
        target=events.follow,
        args=("token", lambda _seq: has_heard.set(), stopped.is_set),
        daemon=True,
    )
    listening.start()
    assert has_heard.wait(PATIENCE)
    stopped.set()
    events.hush()
    listening.join(PATIENCE)
    return not listening.is_alive()


def test_another_thread_ends_it_at_once() -> None:
    with holding(reply(200, SEVEN, STREAM, length="500")) as server:
        assert hushed(Events(Transport(server.url)))


def test_another_thread_ends_it_at_once_under_tls(tmp_path: Path) -> None:
    path = certificate(tmp_path)
    answer = reply(200, SEVEN, STREAM, length="500")
    with holding(answer, served_with(path)) as server:
        assert hushed(Events(Transport(server.url, ca_file=path)))


def test_who_stopped_before_the_stream_was_there_hears_nothing() -> None:
    with holding(reply(200, SEVEN, STREAM, length="500")) as server:
        events, heard = Events(Transport(server.url)), list[int]()
        events.hush()
        events.follow("token", heard.append, lambda: True)
    assert heard == []


@pytest.fixture(scope="module")
def backend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningBackend]:
    """The real server."""
    with running_backend(tmp_path_factory.mktemp("backend")) as running:
        yield running


@pytest.fixture
def console(tmp_path: Path, backend: RunningBackend) -> Iterator[HttpConsole]:
    """A console that is signed in."""
    made = HttpConsole(tmp_path / "console", backend.url)
    made.sign_in(backend.url)
    yield made
    made.close()


def listening(console: HttpConsole, heard: Callable[[int], None]) -> threading.Thread:
    """Let a console listen in a thread."""
    thread = threading.Thread(
        target=console.remote.listen, args=(heard, lambda: False), daemon=True
    )
    thread.start()
    return thread


def test_a_console_hears_of_its_own_change_how_far_it_has_read_then(console: HttpConsole) -> None:
    heard: list[int] = []
    turn = threading.Condition()

    def hear(seq: int) -> None:
        with turn:
            heard.append(seq)
            turn.notify()

    console.sync()
    thread = listening(console, hear)
    with turn:
        assert turn.wait_for(lambda: heard == [console.engine.seq], PATIENCE)
    console.add({"first_name": "Ann", "last_name": "Smith"})
    console.sync()
    with turn:
        assert turn.wait_for(lambda: heard[-1] == console.engine.seq, PATIENCE)
    assert heard[0] < heard[-1]
    console.remote.hush()
    thread.join(PATIENCE)
    assert not thread.is_alive()


def test_a_server_that_stops_does_not_wait_for_who_listens(
    console: HttpConsole, backend: RunningBackend
) -> None:
    has_heard = threading.Event()
    thread = listening(console, lambda _seq: has_heard.set())
    assert has_heard.wait(PATIENCE)
    backend.stop()
    thread.join(PATIENCE)
    assert not thread.is_alive()
    backend.start()


def test_an_operator_who_was_disabled_hears_nothing(
    tmp_path: Path, backend: RunningBackend
) -> None:
    console = HttpConsole(tmp_path / "console", backend.url)
    console.sign_in(backend.url)
    disable_operator(backend.effects, email=ADMIN)
    with pytest.raises(SignedOut):
        console.remote.listen(lambda _seq: None, lambda: False)
    console.close()
