"""Watches the UI thread: how late its event loop answers, and which Python code held it."""

from __future__ import annotations

import sys
import threading
import time
import traceback
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator

LIMIT_MS = 50.0
_DEPTH, _DEPTH_BESIDE = 12, 4
_EVERY_SECONDS = 0.004


class Watchdog(QObject):
    """Asks the event loop of the thread that made it for an answer, again and again.

    `delays` are in milliseconds; `held` has the Python stacks that were met at the limit.
    """

    _ask = Signal()

    def __init__(self, limit_ms: float = LIMIT_MS) -> None:
        super().__init__()
        self.delays: list[float] = []
        self.held: list[tuple[float, str]] = []
        self._limit = limit_ms
        self._watched = threading.get_ident()
        self._answered = threading.Event()
        self._answered_at = 0.0
        self._stopped = threading.Event()
        self._ask.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)

    @contextmanager
    def watching(self) -> Iterator[Watchdog]:
        """Watch while the body runs; the event loop must be turning in it."""
        self._thread.start()
        try:
            yield self
        finally:
            self._stopped.set()
            self._thread.join()

    def worst(self) -> str:
        """Return the longest delay with the stack that was met, in words."""
        if not self.held:
            return f"{max(self.delays, default=0):.0f} ms"
        delay, stack = max(self.held)
        return f"{delay:.0f} ms in\n{stack}"

    @Slot()
    def _answer(self) -> None:
        self._answered_at = time.perf_counter()
        self._answered.set()

    def _watch(self) -> None:
        while not self._stopped.wait(_EVERY_SECONDS):
            self._answered.clear()
            asked = time.perf_counter()
            self._ask.emit()
            stack = "" if self._answered.wait(self._limit / 1000) else self._stack()
            while not self._answered.wait(_EVERY_SECONDS) and not self._stopped.is_set():
                pass
            if self._stopped.is_set():
                return
            # By the clock of the answer: to write a stack down takes a while itself.
            delay = (self._answered_at - asked) * 1000
            self.delays.append(delay)
            if delay > self._limit:
                self.held.append((delay, stack or "(no Python code was met)"))

    def _stack(self) -> str:
        """Return where the watched thread is, then the others: one of them may have Python."""
        frames = sys._current_frames()
        stack = traceback.format_stack(frames.pop(self._watched, None))[-_DEPTH:]
        frames.pop(threading.get_ident(), None)
        for frame in frames.values():
            stack += ["  beside it:\n", *traceback.format_stack(frame)[-_DEPTH_BESIDE:]]
        return "".join(stack)
