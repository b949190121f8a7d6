"""What is forgotten after a while: tombstones, then receipts, and counted tries."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select, update

from backend.kit.clock import rfc3339
from backend.kit.limits import forget_tries
from backend.store.tables import counter, directory, person, receipt

if TYPE_CHECKING:
    from datetime import datetime

    from backend.kit.effects import Effects

TOMBSTONES = timedelta(days=90)
RECEIPTS = timedelta(days=180)
"""Longer than tombstones: who comes back after a full download still can't do a thing twice."""
_TRIES_EVERY = timedelta(minutes=15)
"""Counted tries grow with the number of places that somebody guesses from."""
_EVERY = timedelta(hours=6)


class Retention:
    """Forgets what is old enough, some times a day."""

    def __init__(self, effects: Effects) -> None:
        self._effects = effects
        self._next: datetime | None = None
        self._next_tries: datetime | None = None

    def forget_old(self) -> None:
        """Forget, if the last time is long ago."""
        now = self._effects.clock.now()
        if self._next_tries is None or now >= self._next_tries:
            forget_tries(self._effects.engine, now)
            self._next_tries = now + _TRIES_EVERY
        if self._next is None or now >= self._next:
            self._forget_rows(now)
            self._next = now + _EVERY

    def _forget_rows(self, now: datetime) -> None:
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
