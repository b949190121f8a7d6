"""A thread beside another one: for one piece of work at a time, whose outcome is awaited later."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Beside:
    """Call it with some work; what it returns waits for the outcome, and returns or raises it.

    The thread is begun with the first work, and keeps what it has open (its connection) until
    `stop`. It is a daemon: a request that hangs must not keep a program from ending.
    """

    def __init__(self) -> None:
        self._work: SimpleQueue[tuple[Callable[[], Any], Future[Any]] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None

    def __call__(self, work: Callable[[], T]) -> Callable[[], T]:
        """Begin the work."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="beside", daemon=True)
            self._thread.start()
        done: Future[T] = Future()
        self._work.put((work, done))
        return done.result

    def stop(self) -> None:
        """End the thread as soon as its work is done; returns at once."""
        self._work.put(None)

    def _run(self) -> None:
        while (job := self._work.get()) is not None:
            work, done = job
            try:
                done.set_result(work())
            except Exception as trouble:  # noqa: BLE001 - told to whoever asks for the outcome
                done.set_exception(trouble)
