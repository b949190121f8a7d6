"""What is forgotten after a while: tombstones, then receipts, and throttles long over."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select, update

from backend.kit.clock import rfc3339
from backend.store.tables import counter, directory, person, receipt, throttle

if TYPE_CHECKING:
    from datetime import datetime

    from backend.kit.effects import Effects

TOMBSTONES = timedelta(days=90)
RECEIPTS = timedelta(days=180)
"""Longer than tombstones: who comes back after a full download still can't do a thing twice."""
_THROTTLES = timedelta(days=1)
_EVERY = timedelta(hours=6)


class Retention:
    """Forgets what is old enough, some times a day."""

    def __init__(self, effects: Effects) -> None:
        self._effects = effects
        self._next: datetime | None = None

    def forget_old(self) -> None:
        """Forget, if the last time is long ago."""
        now = self._effects.clock.now()
        if self._next is not None and now < self._next:
            return
        with self._effects.slice() as (shared, _):
            connection, horizon = shared.connection, 0
            for table in (person, directory):
                is_old = table.c.deleted_at < rfc3339(now - TOMBSTONES)
                newest = connection.execute(select(func.max(table.c.seq)).where(is_old)).scalar()
                horizon = max(horizon, newest or 0)
                connection.execute(delete(table).where(is_old))
            is_behind = counter.c.horizon < horizon
            connection.execute(update(counter).where(is_behind).values(horizon=horizon))
            connection.execute(delete(receipt).where(receipt.c.at < rfc3339(now - RECEIPTS)))
            over = rfc3339(now - _THROTTLES)
            connection.execute(delete(throttle).where(throttle.c.window_start < over))
        self._next = now + _EVERY
