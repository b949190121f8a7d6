"""The thread behind the app: letters as soon as they are ordered, and what is due by the clock."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_logger = logging.getLogger(__name__)
LONGEST_PAUSE = 15.0
"""Seconds between two rounds if nothing wakes the worker: so late does an expired invite show."""
_AFTER_FAILURE = 5.0
_STOP_WAIT = 5.0


class Worker:
    """Does its chores at the start, whenever woken, and when the next one is due.

    `pause` says for how many seconds nothing will be due. A chore that fails is logged and does
    not stop the others.
    """

    def __init__(
        self, chores: tuple[Callable[[], object], ...], pause: Callable[[float], float]
    ) -> None:
        self._chores = chores
        self._pause = pause
        self._woken = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="chores", daemon=True)

    def start(self) -> None:
        """Begin; called once, when the app starts."""
        self._thread.start()

    def wake(self) -> None:
        """Say that there is something to do. May be called from any thread, at any time."""
        self._woken.set()

    def stop(self) -> None:
        """End after the chore at hand, which is not waited for longer than a few seconds."""
        self._stopping.set()
        self._woken.set()
        if self._thread.is_alive():
            self._thread.join(_STOP_WAIT)

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._woken.clear()
            self._woken.wait(self._round())

    def _round(self) -> float:
        all_done = True
        for chore in self._chores:
            if self._stopping.is_set():
                break
            all_done &= _done(chore)
        return self._rest() if all_done else _AFTER_FAILURE

    def _rest(self) -> float:
        """Say how long nothing will be due; the database may have gone away this moment."""
        try:
            return self._pause(LONGEST_PAUSE)
        except Exception:
            _logger.exception("nobody knows when the next chore is due")
            return _AFTER_FAILURE


def _done(chore: Callable[[], object]) -> bool:
    try:
        chore()
    except Exception:
        _logger.exception("a chore failed; it is tried again")
        return False
    return True
