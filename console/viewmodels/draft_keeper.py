"""Keeps a wizard's draft shortly after each change, and never an older one after a newer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMutex, QMutexLocker, QObject, QTimer, Signal

from console.events import Changed
from console.services import drafts

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.errors import ConsoleError
    from console.models.draft import Draft
    from console.services.desk import Desk
    from console.workers.tasks import Tasks

PAUSE_MS = 300
"""After the last change, before the draft is written."""


class DraftKeeper(QObject):
    """Writes drafts on worker threads, each in its turn: one that comes too late is left out.

    `kept` tells that the newest draft is on disk; `failed` carries the ConsoleError why it is not.
    """

    kept = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, tasks: Tasks) -> None:
        super().__init__()
        self._desk, self._tasks = desk, tasks
        self._next: Draft | None = None
        self.has_failed = False
        self._turn, self._done = 0, 0
        self._mutex = QMutex()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.flush)

    def later(self, draft: Draft) -> None:
        """Keep this draft when nothing more is typed for a moment."""
        self._next = draft
        self._timer.start()

    def flush(self) -> None:
        """Keep at once what is not kept yet."""
        draft, self._next = self._next, None
        self._timer.stop()
        if draft is None:
            return

        def refused(problem: ConsoleError) -> None:
            self._next = self._next or draft
            self.has_failed = True
            self.failed.emit(problem)

        self.in_turn(
            lambda: drafts.keep(desk=self._desk, draft=draft),
            lambda _changed: self._is_kept(),
            refused,
        )

    def in_turn(
        self,
        act: Callable[[], Changed],
        then: Callable[[Changed], None],
        failed: Callable[[ConsoleError], None],
    ) -> None:
        """Run `act` on a worker; drafts handed in before it can't be written after it."""
        self._turn += 1
        turn = self._turn

        def once() -> Changed:
            with QMutexLocker(self._mutex):
                if turn < self._done:
                    return Changed()
                changed = act()
                self._done = turn
                return changed

        self._tasks.run(once, then, failed)

    def _is_kept(self) -> None:
        self.has_failed = False
        self.kept.emit()

    def forget(self) -> None:
        """Leave out what is not written yet: the draft has become operations, or nothing."""
        self._next = None
        self._timer.stop()
