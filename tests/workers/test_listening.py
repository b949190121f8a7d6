"""The loop and its listener: news are synced at once, nothing needless, and it ends at once."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from console.errors import Offline, Refused, ServerBusy, SignedOut
from console.workers.sync_worker import SyncWorker
from tests.backend.office import directory
from tests.support.console import Console
from tests.support.fake_remote import FakeRemote, Network
from tests.support.fake_server import FakeServer
from tests.workers.test_sync_worker import ANN, Bar, is_online, is_paused
from tests.workers.test_turns import Bedside

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from console.errors import ConsoleError

PATIENCE = 30.0


class Room:
    """Two consoles of one server; one has the loop and the listener at work."""

    def __init__(self, folder: Path) -> None:
        self.network = Network(FakeServer(directory()))
        self.remote = FakeRemote(self.network)
        self.console = Console(folder / "console", self.remote)
        self.colleague = Console(folder / "colleague", FakeRemote(self.network))
        self.line, self.bar, self.clock = self.remote.line, Bar(), Bedside()
        desk = replace(self.console.desk, clock=self.clock)
        self.worker = SyncWorker(
            desk,
            self.remote,
            tell=self.bar.heard.append,
            show=self.bar.show,
            jitter=lambda: 0.5,
            look_seconds=0.01,
        )

    @property
    def seq(self) -> int:
        """Where the server's feed is."""
        return self.network.server.state.seq

    def colleague_adds(self) -> str:
        """Let the colleague add a user."""
        user_id = self.colleague.add(ANN)
        self.colleague.sync()
        return user_id

    def passes(self) -> int:
        """Return how many requests the console with the loop has sent."""
        return sum(status.connection == "syncing" for status in self.bar.shown)

    def begin(self) -> None:
        """Start, and wait until it is online and listens."""
        self.line.seq = self.seq
        self.bar.after(self.worker.start, is_online)
        self.line.wait_for_listener()


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """A room whose worker is ended in the end."""
    made = Room(tmp_path)
    yield made
    made.worker.stop()
    made.console.close()
    made.colleague.close()


def test_what_a_colleague_did_comes_with_the_news(room: Room) -> None:
    room.begin()
    ann = room.colleague_adds()
    room.bar.after(lambda: room.line.say(room.seq), is_online)
    assert room.console.user(ann) is not None


def test_news_during_a_pass_are_one_more_pass(room: Room) -> None:
    def tell_of_more() -> None:
        room.network.under_way = lambda: None
        room.line.say(room.seq + 1)

    room.begin()
    before = room.passes()
    room.network.under_way = tell_of_more
    room.worker.wake()
    room.bar.until(lambda: room.passes() == before + 2 and is_online(room.bar.shown[-1]))


def test_ones_own_change_makes_no_second_pass(room: Room) -> None:
    room.begin()
    room.console.add(ANN)
    room.bar.after(room.worker.wake, is_online)
    before = room.passes()
    room.line.say(room.seq)
    ann = room.colleague_adds()
    room.bar.after(lambda: room.line.say(room.seq), is_online)
    assert room.passes() == before + 1
    assert room.console.user(ann) is not None


def test_nobody_listens_before_the_server_was_reached(room: Room) -> None:
    def refuse() -> None:
        raise SignedOut

    room.network.under_way = refuse
    room.bar.after(room.worker.start, is_paused)
    assert room.line.listened == 0
    room.network.under_way = lambda: None
    room.bar.after(room.worker.wake, is_online)
    room.line.wait_for_listener()


def test_with_a_session_that_is_over_nobody_listens_again(room: Room) -> None:
    def refuse() -> None:
        raise SignedOut

    def answer_once() -> None:
        room.network.under_way = refuse

    room.line.trouble = SignedOut()
    room.network.under_way = answer_once
    room.bar.after(room.worker.start, is_paused)
    assert room.line.listened == 1


@pytest.mark.parametrize(
    "trouble", [Offline(), Refused(reason="not_found"), ServerBusy(retry_after=1.0), OSError()]
)
def test_a_server_without_news_is_still_polled(room: Room, trouble: ConsoleError) -> None:
    room.line.trouble = trouble
    room.bar.after(room.worker.start, is_online)
    room.line.wait_for_listener()
    ann = room.colleague_adds()
    room.bar.after(lambda: room.clock.forward(seconds=30), is_online)
    assert room.console.user(ann) is not None


def test_while_news_come_polls_are_rare(room: Room) -> None:
    room.begin()
    room.colleague_adds()
    room.bar.after(lambda: room.line.say(room.seq), is_online)
    before = room.passes()
    room.clock.forward(seconds=200)
    room.colleague_adds()
    room.bar.after(lambda: room.line.say(room.seq), is_online)
    assert room.passes() == before + 1, "the news, and no poll before them"
    room.bar.after(lambda: room.clock.forward(seconds=301), is_online)


def test_a_line_that_is_lost_is_made_again_and_polls_are_soon(room: Room) -> None:
    room.begin()
    room.colleague_adds()
    room.bar.after(lambda: room.line.say(room.seq), is_online)
    ann = room.colleague_adds()
    room.line.trouble = Offline()
    room.line.hush()
    room.line.wait_for_listener(2)
    room.bar.after(lambda: room.clock.forward(seconds=30), is_online)
    assert room.console.user(ann) is not None


def test_after_a_night_the_sync_is_at_once_and_the_line_is_made_anew(room: Room) -> None:
    room.begin()
    ann = room.colleague_adds()
    room.bar.after(lambda: room.clock.doze(86_400), is_online)
    assert room.console.user(ann) is not None
    room.line.wait_for_listener(2)


def test_it_ends_at_once_while_it_listens(room: Room) -> None:
    room.begin()
    ending = threading.Thread(target=room.worker.stop)
    ending.start()
    ending.join(PATIENCE)
    assert not room.worker.is_running
    assert not any(thread.name == "news" for thread in threading.enumerate())
