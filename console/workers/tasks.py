"""Work off the UI thread: run a function elsewhere, come back with its outcome."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
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
    """

    _done = Signal(object)

    def __init__(self, hub: ChangeHub, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hub = hub
        self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="task")
        self._is_closed = False
        self._running = 0
        self._done.connect(self._call, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Say that nothing runs and every callback has been called."""
        return self._running == 0

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], object] | None = None,
        failed: Callable[[ConsoleError], object] | None = None,
    ) -> None:
        """Run `work` in a thread; then call `then(result)`, or `failed(error)`, in this one."""
        if self._is_closed:
            return
        self._running += 1
        self._pool.submit(self._work, work, then, failed)

    def close(self) -> None:
        """Wait for what runs, and run nothing more; callbacks that are due are not called."""
        self._is_closed = True
        self._pool.shutdown(wait=True)

    def _work(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], object] | None,
        failed: Callable[[ConsoleError], object] | None,
    ) -> None:
        error: ConsoleError | None = None
        result: Any = None
        try:
            result = work()
        except ConsoleError as told:
            error = told
        except Exception as unforeseen:
            log.exception("a task failed")
            error = Bug(what=type(unforeseen).__name__)
        self._done.emit((result, error, then, failed))

    @Slot(object)
    def _call(self, outcome: tuple[Any, ConsoleError | None, Any, Any]) -> None:
        self._running -= 1
        if self._is_closed:
            return
        result, error, then, failed = outcome
        if error is not None:
            if failed is not None:
                failed(error)
            else:
                log.warning("nobody asked to hear of %s", error.code)
            return
        if isinstance(result, Changed):
            self._hub.tell(result)
        if then is not None:
            then(result)
