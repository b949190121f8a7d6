"""Clocks that are wrong by years, go backwards, or stand still: nobody's clock decides."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest

from console.errors import Offline
from console.models.draft import draft_of
from console.services import users
from console.workers.sync_worker import SyncWorker
from tests.backend.office import furnish
from tests.chaos.network_fates import busy, request_lost
from tests.support.backend import FixedClock as ServerClock
from tests.support.backend import RunningBackend, running_backend
from tests.support.console import HttpConsole
from tests.support.desk import FixedClock
from tests.support.fault_proxy import FaultProxy, fault_proxy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from console.models.sync_status import Connection, SyncStatus
    from tests.support.fault_proxy import Exchange

TEN_YEARS, THREE_DAYS = 3652, 3
PATIENCE_SECONDS = 30.0


@pytest.fixture
def clock() -> ServerClock:
    """The server's clock."""
    return ServerClock()


@pytest.fixture
def backend(memory_path: Path, clock: ServerClock) -> Iterator[RunningBackend]:
    """A backend with an office."""
    with running_backend(memory_path / "backend", clock=clock) as running:
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
    made = HttpConsole(memory_path / "console", proxy.url)
    made.sign_in(proxy.url)
    made.sync()
    yield made
    made.close()


def forward(console: HttpConsole, **span: float) -> None:
    cast("FixedClock", console.desk.clock).forward(**span)


@pytest.mark.parametrize("days", [TEN_YEARS, -TEN_YEARS, 1, -1])
def test_a_clock_that_is_wrong_costs_nothing(
    console: HttpConsole, memory_path: Path, proxy: FaultProxy, days: int
) -> None:
    forward(console, days=days)
    ann = console.add({"first_name": "Ann", "last_name": "Smith"})
    console.sync()
    other = HttpConsole(memory_path / "other", proxy.url)
    other.sign_in(proxy.url)
    other.sync()
    seen = other.user(ann)
    assert seen is not None
    other.save(draft_of(seen), {"department": "Sales"})
    other.sync()
    shown = console.shown(ann)
    assert shown is not None
    console.save(draft_of(shown), {"department": "Support"})
    console.sync()
    assert console.states(ann) == ["conflict"], "whose clock is ahead does not win"
    assert other.shown(ann) == console.user(ann)
    other.close()


def test_a_clock_that_goes_backwards_during_a_session_keeps_the_order_of_deeds(
    console: HttpConsole,
) -> None:
    ann = console.add({"first_name": "Ann", "last_name": "0"})
    console.sync()
    for number, days in enumerate((TEN_YEARS, -2 * TEN_YEARS, 5, -3, 0), start=1):
        forward(console, days=days)
        shown = console.shown(ann)
        assert shown is not None
        console.save(draft_of(shown), {"last_name": str(number)})
        if number % 2:
            console.sync()
    console.start_again()
    console.sync()
    assert console.entries() == ()
    last = console.user(ann)
    assert last is not None
    assert last.last_name == "5"


def test_after_three_days_asleep_work_goes_on_without_a_password(
    console: HttpConsole, clock: ServerClock, proxy: FaultProxy
) -> None:
    proxy.choose = lambda _request: request_lost
    console.add({"first_name": "Ann", "last_name": "Smith"})
    with pytest.raises(Offline):
        console.sync()
    forward(console, days=THREE_DAYS)
    clock.advance(days=THREE_DAYS)
    proxy.choose = None
    console.sync()
    assert console.entries() == ()
    assert [row.user.name for row in users.rows(desk=console.desk)] == ["Ann Smith"]


class Sleeper(FixedClock):
    """A clock whose monotonic side stands still while the computer sleeps."""

    def monotonic(self) -> float:
        """Return no time awake at all."""
        return 0.0


class Watch:
    """Waits for what a worker shows."""

    def __init__(self) -> None:
        self._shown = threading.Condition()
        self._last: Connection | None = None

    def show(self, status: SyncStatus) -> None:
        """See a status."""
        with self._shown:
            self._last = status.connection
            self._shown.notify_all()

    def until(self, connection: Connection) -> None:
        """Wait for one."""
        with self._shown:
            is_there = self._shown.wait_for(lambda: self._last == connection, PATIENCE_SECONDS)
        assert is_there, f"still {self._last}"


@pytest.mark.parametrize("trouble", [request_lost, busy])
def test_a_worker_that_waits_comes_back_by_itself_after_a_sleep(
    console: HttpConsole, proxy: FaultProxy, trouble: Callable[[Exchange], None]
) -> None:
    sleeper, watch = Sleeper(), Watch()
    console.desk.store.clock = sleeper
    desk = replace(console.desk, clock=sleeper)
    proxy.choose = lambda _request: trouble
    console.add({"first_name": "Ann", "last_name": "Smith"})
    worker = SyncWorker(
        desk,
        console.remote,
        tell=lambda _changed: None,
        show=watch.show,
        jitter=lambda: 0.99,
        look_seconds=0.01,
    )
    worker.start()
    try:
        watch.until("offline")
        proxy.choose = None
        sleeper.forward(days=THREE_DAYS)
        watch.until("online")
    finally:
        worker.stop()
    assert console.entries() == ()
