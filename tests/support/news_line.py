"""The line over which a fake server tells its news: silent until a test says something."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.errors import ConsoleError

PATIENCE = 30.0


class NewsLine:
    """What `Remote.listen` and `hush` stand on; `listened` counts the connections made."""

    def __init__(self) -> None:
        self._turn = threading.Condition()
        self._said: list[int] = []
        self._is_open = self._is_cut = False
        self.trouble: ConsoleError | None = None
        self.seq: int | None = None
        self.listened = 0

    def listen(self, heard: Callable[[int], None], stopped: Callable[[], bool]) -> None:
        """Pass on what is said until the line is cut; with `trouble` set, raise that instead."""
        with self._turn:
            self.listened += 1
            self._turn.notify_all()
            if self.trouble is not None:
                raise self.trouble
            self._is_open, self._is_cut = True, False
            self._said = [] if self.seq is None else [self.seq]
            self._turn.notify_all()
            while not (stopped() or self._is_cut):
                while self._said:
                    heard(self._said.pop(0))
                self._turn.wait(PATIENCE)
            self._is_open = False
            self._turn.notify_all()

    def hush(self) -> None:
        """Cut the line."""
        with self._turn:
            self._is_cut = True
            self._turn.notify_all()

    def say(self, seq: int) -> None:
        """Tell whoever listens, now or later, of a seq."""
        with self._turn:
            self.seq = seq
            self._said.append(seq)
            self._turn.notify_all()

    def wait_for_listener(self, number: int = 1) -> None:
        """Wait until somebody listens, for the so-manieth time."""
        with self._turn:
            is_there = self._turn.wait_for(lambda: self.listened >= number, PATIENCE)
        assert is_there, f"{self.listened} connections"
