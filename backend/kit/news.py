"""Who waits for news of the feed, and tells them: "something after N", never more than the newest.

Within a process the news come from `Effects`; on PostgreSQL also from every other process, by
LISTEN and NOTIFY (backend.store.ear). Nothing is queued for anybody: whoever was busy hears the
newest only, and reads the feed by its cursor.
"""

from __future__ import annotations

import asyncio
import threading
from collections import Counter
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_OF_ONE, MOST_OF_ALL = 20, 2000
"""Streams of one operator, and of all, in a process."""


class Listener:
    """One stream's ear, in the event loop that made it."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._bell = asyncio.Event()

    def ring(self) -> None:
        """Wake it; from any thread. One whose loop has ended hears nothing any more."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._bell.set)

    async def rung(self, seconds: float) -> bool:
        """Wait to be woken; says whether it was, within so many seconds."""
        try:
            await asyncio.wait_for(self._bell.wait(), seconds)
        except TimeoutError:
            return False
        self._bell.clear()
        return True


class News:
    """The newest seq, and who wants to know of it. From any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: set[Listener] = set()
        self._streams: Counter[str] = Counter()
        self.seq = 0
        self.is_over = False

    def publish(self, seq: int) -> None:
        """Tell everybody of a seq; one that is known already tells nobody."""
        with self._lock:
            if seq <= self.seq:
                return
            self.seq = seq
            listeners = tuple(self._listeners)
        for listener in listeners:
            listener.ring()

    def begin_again(self, seq: int) -> None:
        """Tell everybody to look: what was heard until now may have gaps, or been of yesterday."""
        with self._lock:
            self.seq = seq
            listeners = tuple(self._listeners)
        for listener in listeners:
            listener.ring()

    def end(self) -> None:
        """End every stream: the server stops."""
        self.is_over = True
        with self._lock:
            listeners = tuple(self._listeners)
        for listener in listeners:
            listener.ring()

    def has_room_for(self, operator_id: str) -> bool:
        """Say whether one more stream of an operator is welcome."""
        with self._lock:
            is_full = len(self._listeners) >= MOST_OF_ALL
            return not is_full and self._streams[operator_id] < MOST_OF_ONE

    @contextmanager
    def listening(self, operator_id: str) -> Iterator[Listener]:
        """Listen for a block, in the running event loop."""
        listener = Listener()
        with self._lock:
            self._listeners.add(listener)
            self._streams[operator_id] += 1
        try:
            yield listener
        finally:
            with self._lock:
                self._listeners.discard(listener)
                self._streams[operator_id] -= 1
