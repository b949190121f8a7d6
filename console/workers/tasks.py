"""Work off the UI thread: run a function elsewhere, come back with its outcome."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from console.errors import Bug, ConsoleError
from console.events import Changed, ChangeHub

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
THREADS = 3
log = logging.getLogger(__name__)


class Tasks(QObject):
    """Runs functions in a few threads and calls back in the thread that made this object.

    A task that returns `Changed` has it told to the hub, before `then` is called. An exception
    that is no ConsoleError becomes a Bug and is logged with its traceback.

    What a task and its callbacks hold on to (windows, view models) is let go in that thread too:
    a worker knows a task by its number only.
    """

    _done = Signal(object)

    def __init__(self, hub: ChangeHub, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hub = hub
        self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="task")
        self._is_closed = False
        self._jobs: dict[int, _Job] = {}
        self._last = 0
        self._done.connect(self._call, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Say that nothing runs and every callback has been called."""
        return not self._jobs

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], object] | None = None,
        failed: Callable[[ConsoleError], object] | None = None,
    ) -> None:
        """Run `work` in a thread; then call `then(result)`, or `failed(error)`, in this one."""
        if self._is_closed:
            return
        self._last += 1
        self._jobs[self._last] = _Job(work, then, failed)
        self._pool.submit(self._work, self._last)

    def close(self) -> None:
        """Wait for what runs, and run nothing more; callbacks that are due are not called."""
        self._is_closed = True
        self._pool.shutdown(wait=True)
        self._jobs.clear()

    def _work(self, number: int) -> None:
        self._done.emit((number, *self._outcome(number)))

    def _outcome(self, number: int) -> tuple[Any, ConsoleError | None]:
        try:
            return self._jobs[number].work(), None
        except ConsoleError as told:
            # Its traceback would hold on to what the work did.
            return None, told.with_traceback(None)
        except Exception as unforeseen:
            log.exception("a task failed")
            return None, Bug(what=type(unforeseen).__name__)

    @Slot(object)
    def _call(self, outcome: tuple[int, Any, ConsoleError | None]) -> None:
        number, result, error = outcome
        job = self._jobs.pop(number, None)
        if job is None:
            return
        if error is not None:
            if job.failed is not None:
                job.failed(error)
            else:
                log.warning("nobody asked to hear of %s", error.code)
            return
        if isinstance(result, Changed):
            self._hub.tell(result)
        if job.then is not None:
            job.then(result)


@dataclass(frozen=True, slots=True)
class _Job:
    """What is to be done elsewhere, and who is called with what comes of it."""

    work: Callable[[], Any]
    then: Callable[[Any], object] | None
    failed: Callable[[ConsoleError], object] | None
