"""The one loop, in a thread of its own: at start, on news, now and then, and when woken."""

from __future__ import annotations

import logging
import random
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from console.errors import (
    Bug,
    ConsoleError,
    Environment,
    NotOurServer,
    Offline,
    ServerBusy,
    ServerFailed,
)
from console.models.sync_status import Connection, SyncStatus
from console.services import session
from console.sync import pace
from console.sync.engine import Engine
from console.workers.beside import Beside
from console.workers.listener import Listener
from console.workers.memory import give_back
from console.workers.turns import LOOK_SECONDS, Pause, Turns

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.events import Changed
    from console.services.desk import Desk
    from console.sync.remote import Remote

_UNREACHED = (Offline, NotOurServer, ServerBusy, ServerFailed)
"""Troubles that pass by themselves: the loop tries again later."""
_JOIN_SECONDS = 40.0
_HUSHED_SECONDS = 0.5
"""A listener that has not ended by then is about to connect; it does no harm any more."""
log = logging.getLogger(__name__)


class SyncWorker:
    """Syncs until it is stopped. `tell` and `show` are called in its thread.

    `tell` hears what changed, `show` the status for the status bar.
    """

    def __init__(
        self,
        desk: Desk,
        remote: Remote,
        *,
        tell: Callable[[Changed], None],
        show: Callable[[SyncStatus], None],
        jitter: Callable[[], float] = random.random,  # noqa: S311 - spreads load, hides nothing
        look_seconds: float = LOOK_SECONDS,
    ) -> None:
        self._desk, self._show, self._jitter = desk, show, jitter
        self._beside = Beside()
        self._engine = Engine(desk.store, remote, tell, self._show_progress, self._beside)
        self._status = SyncStatus()
        self._failures = 0
        self._rests = False
        self._began: tuple[float, int] | None = None
        self._follow_ups: tuple[float, ...] = ()
        self._turns = Turns(desk.clock, jitter, look_seconds)
        self._listener = Listener(
            remote,
            heard=self._turns.hear,
            lost=self._turns.lose_touch,
            refused=self._turns.call,
            clock=desk.clock,
            jitter=jitter,
        )
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)

    def start(self) -> None:
        """Start the loop; its first pass begins at once."""
        self._thread.start()
        self._listener.start()

    def wake(self) -> None:
        """Sync now (or once more, if a pass is under way). From any thread."""
        self._rests = False
        self._turns.call()

    def rest(self) -> None:
        """Stop a full download after the page that is under way, until woken; from any thread."""
        self._rests = True

    def leave(self) -> None:
        """End the loop as soon as a request under way has ended; returns at once."""
        self._turns.stop()
        self._listener.leave()

    def stop(self, seconds: float = _JOIN_SECONDS) -> None:
        """End the loop and wait for it, but not longer than so many seconds."""
        self.leave()
        if self.is_running:
            self._thread.join(seconds)
        self._listener.join(_HUSHED_SECONDS)

    @property
    def is_running(self) -> bool:
        """Say whether the loop has begun and not ended."""
        return self._thread.is_alive()

    @property
    def is_listening(self) -> bool:
        """Say whether the server's news come."""
        return self._listener.is_connected

    def _run(self) -> None:
        try:
            self._engine.at_start()
        except ConsoleError as trouble:
            self._settle("paused", trouble)
        while self._wait_for_turn(self._pass()):
            pass
        self._beside.stop()

    def _pass(self) -> Pause:
        """Do one pass; returns how to wait for the next one."""
        self._began = None
        self._publish(replace(self._status, connection="syncing", received=None, expected=None))
        try:
            is_complete = self._engine.one_pass(lambda: self._turns.is_stopped or self._rests)
        except _UNREACHED as trouble:
            self._failures += 1
            self._settle("offline", trouble)
            return self._after_failure(trouble)
        except ConsoleError as trouble:
            is_passing = isinstance(trouble, Environment)
            self._settle("offline" if is_passing else "paused", trouble)
            return Pause(pace.LONGEST_SECONDS)
        except Exception as unforeseen:
            log.exception("a sync failed")
            self._settle("offline", Bug(what=type(unforeseen).__name__))
            return Pause(pace.LONGEST_SECONDS)
        if self._rests and not is_complete:
            self._publish(replace(self._status, connection="stopped", seconds_left=None))
            return Pause(pace.LONGEST_SECONDS)
        return self._after_success()

    def _after_success(self) -> Pause:
        self._failures = 0
        self._rests = False
        if self._began is not None:
            give_back()
        self._settle("online", None)
        self._listener.allow()
        if self._listener.is_connected:
            return Pause(pace.QUIET_POLL_SECONDS, "all")
        if not self._follow_ups:
            return Pause(pace.POLL_SECONDS, "all")
        soon, self._follow_ups = self._follow_ups[0], self._follow_ups[1:]
        return Pause(soon, "all")

    def _after_failure(self, trouble: ConsoleError) -> Pause:
        asked = trouble.params.get("retry_after")
        seconds = asked if isinstance(asked, float) else None
        wait = pace.wait_after(self._failures, self._jitter, seconds)
        if seconds is not None:
            return Pause(wait, "nobody")
        # A server that fails is not asked again for each piece of news; one that comes back is.
        is_away = isinstance(trouble, Offline | NotOurServer)
        return Pause(wait, "all" if is_away else "people")

    def _wait_for_turn(self, pause: Pause) -> bool:
        """Wait until it is time, or until woken; says whether to go on."""
        reason = self._turns.wait(pause, self._engine.seq)
        while self._rests and reason not in {"called", "stopped"}:
            reason = self._turns.wait(pause, self._engine.seq)
        if reason == "called":
            self._follow_ups = pace.FOLLOW_UP_SECONDS
        if reason == "slept":
            self._listener.renew()
        return reason != "stopped"

    def _settle(self, connection: Connection, trouble: ConsoleError | None) -> None:
        if trouble is not None:
            log.info("sync: %s", trouble.code)
        try:
            waiting, last = session.sync_facts(desk=self._desk)
        except ConsoleError as unreadable:
            log.warning("the outbox can't be read: %s", unreadable.code)
            waiting, last = self._status.waiting, self._status.last_sync_at
        self._publish(
            SyncStatus(
                connection=connection,
                last_sync_at=last,
                waiting=waiting,
                problem=trouble,
            )
        )

    def _show_progress(self, rows: int, expected: int | None) -> None:
        """Show how far a full download is, and how long it will take as fast as so far."""
        now, left = self._desk.clock.monotonic(), None
        if self._began is None:
            self._began = (now, rows)
        since, first = self._began
        if expected is not None and rows > first:
            left = max(0, round((expected - rows) * (now - since) / (rows - first)))
        self._publish(replace(self._status, received=rows, expected=expected, seconds_left=left))

    def _publish(self, status: SyncStatus) -> None:
        self._status = status
        self._show(status)
