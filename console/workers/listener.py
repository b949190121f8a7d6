"""Hears the news of the server, in a thread of its own beside the loop that syncs."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from console.errors import ConsoleError, ServerBusy, SignedOut
from console.sync import pace

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.models.clock import Clock
    from console.sync.remote import Remote

STEADY_SECONDS = 20.0
"""A connection that lived so long was a good one; others count as failures."""
log = logging.getLogger(__name__)


class Listener:
    """Listens while it is allowed to, and connects again when the stream has ended.

    All callbacks come in its thread: `heard(seq, is_first)` for each piece of news, the first of
    a connection tells where the server is; `lost` when a connection that told something is gone;
    `refused` when the session is over.
    """

    def __init__(
        self,
        remote: Remote,
        *,
        heard: Callable[[int, bool], None],
        lost: Callable[[], None],
        refused: Callable[[], None],
        clock: Clock,
        jitter: Callable[[], float],
    ) -> None:
        self._remote, self._clock, self._jitter = remote, clock, jitter
        self._heard, self._lost, self._refused = heard, lost, refused
        self._turn = threading.Condition()
        self._is_allowed = self._is_stopped = self._is_renewed = False
        self._failures = 0
        self.is_connected = False
        self._thread = threading.Thread(target=self._run, name="news", daemon=True)

    def start(self) -> None:
        """Start; it listens as soon as it is allowed to."""
        self._thread.start()

    def allow(self) -> None:
        """Let it listen: the server was reached, and somebody is signed in."""
        with self._turn:
            self._is_allowed = True
            self._turn.notify()

    def renew(self) -> None:
        """Connect anew at once: the connection may be dead without knowing it."""
        with self._turn:
            self._is_renewed = True
            self._turn.notify()
        self._remote.hush()

    def leave(self) -> None:
        """End it; returns at once."""
        with self._turn:
            self._is_stopped = True
            self._turn.notify()
        self._remote.hush()

    def join(self, seconds: float) -> None:
        """Wait for its end, but not longer than so many seconds."""
        if self._thread.is_alive():
            self._thread.join(seconds)

    def _run(self) -> None:
        while self._may_begin():
            wait = self._listen()
            if self.is_connected:
                self.is_connected = False
                self._lost()
            self._pause(wait)

    def _may_begin(self) -> bool:
        with self._turn:
            self._turn.wait_for(lambda: self._is_allowed or self._is_stopped)
            self._is_renewed = False
            self._failures += 1
            return not self._is_stopped

    def _listen(self) -> float:
        """Listen until the stream ends; returns the seconds to wait before the next one."""
        began, seconds = self._clock.monotonic(), None
        try:
            self._remote.listen(self._pass_on, lambda: self._is_stopped or self._is_renewed)
        except SignedOut:
            self._is_allowed = False
            self._refused()
            return 0.0
        except ConsoleError as trouble:
            log.info("news: %s", trouble.code)
            asked = trouble.params.get("retry_after") if isinstance(trouble, ServerBusy) else None
            seconds = asked if isinstance(asked, float) else None
        except Exception:
            log.exception("the news failed")
            return pace.LONGEST_SECONDS
        if self.is_connected and self._clock.monotonic() - began >= STEADY_SECONDS:
            self._failures = 1
        return pace.wait_after(self._failures, self._jitter, seconds)

    def _pass_on(self, seq: int) -> None:
        is_first, self.is_connected = not self.is_connected, True
        self._heard(seq, is_first)

    def _pause(self, seconds: float) -> None:
        with self._turn:
            self._turn.wait_for(lambda: self._is_stopped or self._is_renewed, seconds)
