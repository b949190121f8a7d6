"""The loop in its thread: when it syncs, what it says of the connection, and how it ends."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from console.errors import Bug, NotOurServer, Offline, ServerBusy, SignedOut
from console.store import outbox
from console.workers.sync_worker import SyncWorker
from tests.backend.office import directory
from tests.support.console import Console
from tests.support.fake_remote import FAIR, FakeRemote, Network, Weather
from tests.support.fake_server import FakeServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from console.events import Changed
    from console.models.sync_status import SyncStatus
    from tests.support.desk import FixedClock

ANN = {"first_name": "Ann", "last_name": "Smith"}
CUT = Weather(request_lost=1.0)
PATIENCE = 30.0


class Bar:
    """A status bar that tests can wait at."""

    def __init__(self) -> None:
        self.shown: list[SyncStatus] = []
        self.heard: list[Changed] = []
        self._changes = threading.Condition()

    def show(self, status: SyncStatus) -> None:
        """Show a status."""
        with self._changes:
            self.shown.append(status)
            self._changes.notify_all()

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait until something holds, looked at with each status that is shown."""
        with self._changes:
            assert self._changes.wait_for(condition, PATIENCE), "waited in vain"

    def after(
        self, deed: Callable[[], object], condition: Callable[[SyncStatus], bool]
    ) -> SyncStatus:
        """Do something, wait until a status like this is shown, and return it."""
        since = len(self.shown)
        deed()
        with self._changes:
            is_there = self._changes.wait_for(
                lambda: any(condition(one) for one in self.shown[since:]), PATIENCE
            )
        assert is_there, f"not shown: {[one.connection for one in self.shown[since:]]}"
        return next(one for one in self.shown[since:] if condition(one))


def is_online(status: SyncStatus) -> bool:
    """Say that a pass ended well."""
    return status.connection == "online"


def is_offline(status: SyncStatus) -> bool:
    """Say that a pass ended without the server."""
    return status.connection == "offline"


def is_paused(status: SyncStatus) -> bool:
    """Say that the loop waits for a person."""
    return status.connection == "paused"


class Room:
    """A console, its worker and its status bar."""

    def __init__(self, folder: Path) -> None:
        self.network = Network(FakeServer(directory()))
        self.console = Console(folder / "console", FakeRemote(self.network))
        self.bar = Bar()
        self.worker = SyncWorker(
            self.console.desk,
            self.console.remote,
            tell=self.bar.heard.append,
            show=self.bar.show,
            jitter=lambda: 0.99,
        )


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """A room whose worker is ended in the end."""
    made = Room(tmp_path)
    yield made
    made.worker.stop()
    made.console.close()


def test_the_first_pass_begins_at_once_and_ends_online(room: Room) -> None:
    status = room.bar.after(room.worker.start, is_online)
    assert status.problem is None
    assert status.last_sync_at is not None
    assert room.console.counts() == room.network.server.counts
    assert room.bar.shown[0].connection == "syncing"
    assert any("number" in changed.kinds for changed in room.bar.heard)


def test_a_full_download_shows_its_progress(room: Room) -> None:
    room.bar.after(room.worker.start, is_online)
    rows = [status.received for status in room.bar.shown if status.received is not None]
    assert rows[-1:] == [room.network.server.counts.rows]
    assert room.bar.shown[-1].received is None


def test_a_stopped_download_waits_for_a_person_and_goes_on_where_it_was(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("console.sync.engine.MOST_CHANGES", 2)
    room.network.under_way = room.worker.rest
    status = room.bar.after(room.worker.start, lambda shown: shown.connection == "stopped")
    assert status.expected == room.network.server.counts.rows
    assert 0 < room.console.counts().rows < status.expected
    room.network.under_way = lambda: None
    room.bar.after(room.worker.wake, is_online)
    assert room.console.counts() == room.network.server.counts
    assert [request.cursor for request, _ in room.network.sent].count(None) == 1


def test_waking_it_sends_what_was_just_saved(room: Room) -> None:
    room.bar.after(room.worker.start, is_online)
    ann = room.console.add(ANN)
    status = room.bar.after(room.worker.wake, is_online)
    assert ann in room.network.server.users
    assert status.waiting.number == 0


def test_what_is_saved_during_a_pass_is_sent_in_it_or_at_once_after_it(room: Room) -> None:
    made: list[str] = []

    def type_on() -> None:
        room.network.under_way = lambda: None
        made.append(room.console.add(ANN))
        room.worker.wake()

    room.network.under_way = type_on
    room.bar.after(
        room.worker.start, lambda one: is_online(one) and made[0] in room.network.server.users
    )


def test_without_a_network_it_is_offline_and_says_what_waits(room: Room) -> None:
    room.network.weather = CUT
    room.console.add(ANN)
    status = room.bar.after(room.worker.start, is_offline)
    assert isinstance(status.problem, Offline)
    assert status.waiting.number == 1
    assert status.waiting.oldest_at is not None


def test_when_the_network_is_back_waking_it_sends_what_waited(room: Room) -> None:
    room.network.weather = CUT
    ann = room.console.add(ANN)
    room.bar.after(room.worker.start, is_offline)
    room.network.weather = FAIR
    status = room.bar.after(room.worker.wake, is_online)
    assert status.waiting.number == 0
    assert ann in room.network.server.users


def test_it_comes_back_by_itself_after_a_failure(room: Room) -> None:
    room.worker = SyncWorker(
        room.console.desk,
        room.console.remote,
        tell=room.bar.heard.append,
        show=room.bar.show,
        jitter=lambda: 0.0,
        look_seconds=0.01,
    )
    failures: list[int] = []
    clock: FixedClock = room.console.desk.clock  # type: ignore[assignment]

    def clear_up() -> None:
        failures.append(1)
        room.network.weather = FAIR if len(failures) > 1 else CUT

    room.network.under_way = clear_up
    room.bar.after(room.worker.start, is_offline)
    room.bar.after(lambda: clock.forward(seconds=1), is_online)
    assert len(failures) > 1


@pytest.mark.parametrize("weather", [FAIR, CUT])
def test_it_ends_at_once_whether_it_rests_or_backs_off(room: Room, weather: Weather) -> None:
    room.network.weather = weather
    room.bar.after(room.worker.start, lambda one: is_online(one) or is_offline(one))
    room.worker.stop()
    assert not room.worker.is_running
    room.worker.stop()


def test_it_ends_after_the_request_under_way_and_keeps_the_answer(room: Room) -> None:
    is_begun, may_end = threading.Event(), threading.Event()

    def hold() -> None:
        is_begun.set()
        may_end.wait(PATIENCE)

    ann = room.console.add(ANN)
    room.network.under_way = hold
    room.worker.start()
    assert is_begun.wait(PATIENCE)
    ending = threading.Thread(target=room.worker.stop)
    ending.start()
    may_end.set()
    ending.join(PATIENCE)
    assert not room.worker.is_running
    assert room.console.user(ann) is not None
    assert len(room.network.sent) == 1


def test_one_that_never_started_can_be_ended(room: Room) -> None:
    room.worker.stop()
    assert not room.worker.is_running


@pytest.mark.parametrize(
    ("error", "paused"),
    [(SignedOut(), True), (NotOurServer(), False), (OSError("cable"), False)],
)
def test_trouble_is_shown_as_what_it_is_and_the_loop_lives_on(
    room: Room, error: Exception, paused: bool
) -> None:
    def fail() -> None:
        room.network.under_way = lambda: None
        raise error

    ann = room.console.add(ANN)
    room.network.under_way = fail
    status = room.bar.after(room.worker.start, is_paused if paused else is_offline)
    assert isinstance(status.problem, Bug if isinstance(error, OSError) else type(error))
    assert status.waiting.number == 1
    room.bar.after(room.worker.wake, is_online)
    assert ann in room.network.server.users


def test_what_was_under_way_when_the_program_ended_is_sent_at_start(room: Room) -> None:
    ann = room.console.add(ANN)
    with room.console.desk.store.write() as tx:
        outbox.claim(tx, 10, 10_000)
    assert room.console.states(ann) == ["sending"]
    status = room.bar.after(room.worker.start, is_online)
    assert status.waiting.number == 0
    assert ann in room.network.server.users


def test_a_listener_that_fails_does_not_end_the_loop(room: Room) -> None:
    def fail(_changed: Changed) -> None:
        raise ValueError("in a window")

    room.worker = SyncWorker(room.console.desk, room.console.remote, tell=fail, show=room.bar.show)
    room.bar.after(room.worker.start, is_offline)
    assert room.worker.is_running


def test_a_server_that_asks_for_time_is_not_disturbed_by_waking(room: Room) -> None:
    def refuse() -> None:
        raise ServerBusy(status=429, retry_after=200.0)

    room.network.under_way = refuse
    room.bar.after(room.worker.start, is_offline)
    for _ in range(3):
        room.worker.wake()
    room.worker.stop()
    assert len(room.network.sent) == 1
