"""The one loop, in a thread of its own: at start, every 30 seconds, and when it is woken."""

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

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.events import Changed
    from console.services.desk import Desk
    from console.sync.remote import Remote

_UNREACHED = (Offline, NotOurServer, ServerBusy, ServerFailed)
"""Troubles that pass by themselves: the loop tries again later."""
_JOIN_SECONDS = 40.0
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
    ) -> None:
        self._desk, self._show, self._jitter = desk, show, jitter
        self._engine = Engine(desk.store, remote, tell, self._show_progress)
        self._status = SyncStatus()
        self._failures = 0
        self._follow_ups: tuple[float, ...] = ()
        self._turn = threading.Condition()
        self._is_woken = self._is_stopped = False
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)

    def start(self) -> None:
        """Start the loop; its first pass begins at once."""
        self._thread.start()

    def wake(self) -> None:
        """Sync now (or once more, if a pass is under way). From any thread."""
        with self._turn:
            self._is_woken = True
            self._turn.notify()

    def leave(self) -> None:
        """End the loop as soon as a request under way has ended; returns at once."""
        with self._turn:
            self._is_stopped = True
            self._turn.notify()

    def stop(self, seconds: float = _JOIN_SECONDS) -> None:
        """End the loop and wait for it, but not longer than so many seconds."""
        self.leave()
        if self.is_running:
            self._thread.join(seconds)

    @property
    def is_running(self) -> bool:
        """Say whether the loop has begun and not ended."""
        return self._thread.is_alive()

    def _run(self) -> None:
        try:
            self._engine.at_start()
        except ConsoleError as trouble:
            self._settle("paused", trouble)
        while self._wait_for_turn(self._pass()):
            pass

    def _pass(self) -> float:
        """Do one pass; returns the seconds until the next one."""
        self._is_asked_to_wait = False
        self._publish(replace(self._status, connection="syncing", received=None))
        try:
            self._engine.one_pass(lambda: self._is_stopped)
        except _UNREACHED as trouble:
            self._failures += 1
            self._settle("offline", trouble)
            asked = trouble.params.get("retry_after")
            seconds = asked if isinstance(asked, float) else None
            self._is_asked_to_wait = seconds is not None
            return pace.wait_after(self._failures, self._jitter, seconds)
        except ConsoleError as trouble:
            is_passing = isinstance(trouble, Environment)
            self._settle("offline" if is_passing else "paused", trouble)
            return pace.LONGEST_SECONDS
        except Exception as unforeseen:
            log.exception("a sync failed")
            self._settle("offline", Bug(what=type(unforeseen).__name__))
            return pace.LONGEST_SECONDS
        self._failures = 0
        self._settle("online", None)
        if not self._follow_ups:
            return pace.POLL_SECONDS
        soon, self._follow_ups = self._follow_ups[0], self._follow_ups[1:]
        return soon

    def _wait_for_turn(self, seconds: float) -> bool:
        """Wait until it is time, or until woken; says whether to go on."""
        with self._turn:
            if self._turn.wait_for(lambda: self._is_woken or self._is_stopped, seconds):
                self._follow_ups = pace.FOLLOW_UP_SECONDS
            self._is_woken = False
            return not self._is_stopped

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

    def _show_progress(self, rows: int) -> None:
        self._publish(replace(self._status, received=rows))

    def _publish(self, status: SyncStatus) -> None:
        self._status = status
        self._show(status)
