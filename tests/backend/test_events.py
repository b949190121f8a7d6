"""Being told: a stream says at once, and within moments of each change, that there is news."""

from __future__ import annotations

import json
import queue
import threading
from contextlib import ExitStack, contextmanager, suppress
from typing import TYPE_CHECKING

import psycopg
import pytest
import requests

from backend.kit.news import MOST_OF_ONE
from backend.operators.service import disable_operator
from tests.backend.office import creation, furnish, person
from tests.support.backend import ADMIN, running_backend

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.backend import RunningBackend, SignedIn
    from tests.support.postgres import PostgresServer

SOON = 10.0
_CUT = b"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"
"""Ends the connections that listen, as a restart of the database does."""


class Stream:
    """A console that listens; `next` waits for one more event and returns its seq."""

    def __init__(self, answer: requests.Response) -> None:
        self.answer = answer
        self._heard: queue.Queue[int | None] = queue.Queue()
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Hang up."""
        with suppress(RuntimeError):  # the stream has ended, and its connection is free
            self.answer.raw.shutdown()
        self._thread.join(SOON)
        self.answer.close()

    def next(self) -> int | None:
        """Return the next seq; None when the stream has ended."""
        return self._heard.get(timeout=SOON)

    def _read(self) -> None:
        try:
            for line in self.answer.iter_lines(chunk_size=1):
                if line.startswith(b"data: "):
                    self._heard.put(json.loads(line[6:])["seq"])
        except (requests.RequestException, AttributeError):
            pass
        self._heard.put(None)


@contextmanager
def listening(desk: SignedIn) -> Iterator[Stream]:
    answer = desk.request("GET", "/api/v1/sync/events", stream=True)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/event-stream")
    stream = Stream(answer)
    try:
        yield stream
    finally:
        stream.close()


def seq_of(desk: SignedIn) -> int:
    return max((change.seq for change in desk.sync().changes), default=0)


def test_a_stream_says_at_once_where_the_feed_is(office: RunningBackend) -> None:
    desk = office.sign_in()
    desk.sync(creation(person()))
    with listening(desk) as stream:
        assert stream.next() == seq_of(desk)


def test_every_console_hears_of_a_change(office: RunningBackend) -> None:
    one, other = office.sign_in(), office.sign_in()
    with listening(one) as mine, listening(other) as theirs:
        mine.next(), theirs.next()
        one.sync(creation(person()))
        assert mine.next() == theirs.next() == seq_of(one)


def test_a_burst_is_told_a_few_times_and_its_end_for_certain(office: RunningBackend) -> None:
    desk = office.sign_in()
    with listening(desk) as stream:
        heard = [stream.next()]
        for _ in range(60):
            desk.sync(creation(person(email=None)))
        newest = seq_of(desk)
        while heard[-1] != newest:
            heard.append(stream.next())
        assert len(heard) <= 61
        assert heard == sorted(set(map(int, filter(None, heard))))


def test_the_stream_has_the_headers_of_every_answer_and_no_proxy_may_hold_it_back(
    office: RunningBackend,
) -> None:
    with listening(office.sign_in()) as stream:
        headers = stream.answer.headers
        assert headers["X-Console-Instance"]
        assert headers["X-Accel-Buffering"] == "no"
        assert headers["Cache-Control"] == "no-store"


def test_a_stream_ends_with_its_session(
    office: RunningBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("backend.sync.events.KEEP_ALIVE_SECONDS", 0.1)
    desk = office.sign_in()
    with listening(desk) as stream:
        stream.next()
        disable_operator(office.effects, email=ADMIN)
        assert stream.next() is None


def test_without_a_session_nothing_is_told(office: RunningBackend) -> None:
    answer = requests.get(f"{office.url}/api/v1/sync/events", timeout=SOON)
    assert (answer.status_code, answer.json()["code"]) == (401, "signed_out")


def test_one_operator_gets_so_many_streams_and_room_again_when_they_end(
    office: RunningBackend,
) -> None:
    desk = office.sign_in()
    with ExitStack() as streams:
        for _ in range(MOST_OF_ONE):
            streams.enter_context(listening(desk)).next()
        with desk.request("GET", "/api/v1/sync/events", stream=True) as refused:
            assert (refused.status_code, refused.headers["Retry-After"]) == (503, "1")
    waiting = threading.Event()
    for _ in range(200):
        with desk.request("GET", "/api/v1/sync/events", stream=True) as again:
            if again.status_code == 200:
                return
        waiting.wait(0.05)
    pytest.fail("there is no room although all streams ended")


def test_what_one_process_commits_is_heard_at_another(
    postgres: PostgresServer, tmp_path: Path
) -> None:
    url = postgres.migrated_database()
    with (
        running_backend(tmp_path / "one", database_url=url) as one,
        running_backend(tmp_path / "other", database_url=url) as other,
        listening(other.sign_in()) as stream,
    ):
        heard = stream.next()
        furnish(one)
        desk = one.sign_in()
        newest = seq_of(desk)
        while heard != newest:
            heard = stream.next()
        with psycopg.connect(postgres.admin_url, autocommit=True) as connection:
            connection.execute(_CUT)
        desk.sync(creation(person(email=None)))
        newest = seq_of(desk)
        while heard != newest:
            heard = stream.next()


def test_a_server_that_stops_does_not_wait_for_its_streams(office: RunningBackend) -> None:
    with listening(office.sign_in()) as stream:
        stream.next()
        office.stop()
        assert stream.next() is None
