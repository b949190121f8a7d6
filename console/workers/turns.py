"""When the loop has its next turn: called by a person, by news, by time, or after a sleep."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from console.sync import pace

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.models.clock import Clock

Reason = Literal["stopped", "called", "news", "time", "slept"]
LOOK_SECONDS = 5.0
"""So often a sleep of the computer is looked for: the time of waiting stands still in one."""


@dataclass(frozen=True)
class Pause:
    """How long to wait, and who may cut it short: a server that asks for time gets it."""

    seconds: float
    heeds: Literal["all", "people", "nobody"] = "people"


class Turns:
    """`wait` is for the loop, everything else comes from any thread."""

    def __init__(
        self, clock: Clock, jitter: Callable[[], float], look_seconds: float = LOOK_SECONDS
    ) -> None:
        self._clock, self._jitter, self._look_seconds = clock, jitter, look_seconds
        self._changes = threading.Condition()
        self._sleep = pace.Sleep(clock)
        self._due = 0.0
        self._is_called = self._is_first = False
        self._heard: int | None = None
        self.is_stopped = False

    def call(self) -> None:
        """Have a turn now, or one more if one is being had."""
        with self._changes:
            self._is_called = True
            self._changes.notify()

    def hear(self, seq: int, is_first: bool) -> None:
        """Have a turn if the feed has been read to another place.

        After the first news of a connection that may be an earlier one: the server may have been
        restored meanwhile. Later ones may be old, and only a greater seq is news.
        """
        with self._changes:
            self._heard = seq if self._heard is None else max(seq, self._heard)
            self._is_first |= is_first
            self._changes.notify()

    def lose_touch(self) -> None:
        """Have a turn as soon as without news; many consoles that lose one server spread out."""
        with self._changes:
            latest = self._clock.monotonic() + self._jitter() * pace.POLL_SECONDS
            self._due = min(self._due, latest)
            self._changes.notify()

    def stop(self) -> None:
        """Have no more turns."""
        with self._changes:
            self.is_stopped = True
            self._changes.notify()

    def wait(self, pause: Pause, seq: int) -> Reason:
        """Wait for the next turn, with the feed read up to `seq`; says why it has come."""
        with self._changes:
            self._due = self._clock.monotonic() + pause.seconds
            while (reason := self._reason(pause, seq)) is None:
                left = self._due - self._clock.monotonic()
                self._changes.wait(max(0.0, min(left, self._look_seconds)))
            self._is_called = self._is_first = False
            self._heard = None
            return reason

    def _reason(self, pause: Pause, seq: int) -> Reason | None:
        left = self._due - self._clock.monotonic()
        if self.is_stopped:
            return "stopped"
        if self._sleep.is_over():
            return "slept"
        if self._is_called and pause.heeds != "nobody":
            return "called"
        if pause.heeds == "all" and self._has_news(seq):
            return "news"
        # Nothing is ever due later than the longest wait: if it is, the clock was set.
        return "time" if left <= 0 or left > pace.LONGEST_SECONDS + 1 else None

    def _has_news(self, seq: int) -> bool:
        if self._heard is None:
            return False
        return self._heard != seq if self._is_first else self._heard > seq
