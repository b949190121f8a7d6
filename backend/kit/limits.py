"""Throttling of guesses, held in the database: it outlives a restart and fails closed."""

from __future__ import annotations

import hashlib
import math
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import Connection, Engine, delete, insert, select, update

from backend.kit.clock import rfc3339
from backend.kit.problems import ProblemError
from backend.store.engine import exclusive
from backend.store.tables import throttle

if TYPE_CHECKING:
    from backend.kit.clock import Clock

_LONGEST_LOCK = timedelta(minutes=15)


class Limit(msgspec.Struct, frozen=True, kw_only=True):
    """How many tries a key has in a window; then it is locked, each further time twice as long."""

    key: str
    most: int
    window: timedelta = timedelta(minutes=15)
    lock: timedelta = timedelta(seconds=15)


def limit_key(what: str, whose: str) -> str:
    """Return the key of a limit; whose it is (an address, an account) is stored as a hash."""
    return f"{what}:{hashlib.sha256(whose.encode()).hexdigest()}"


class Throttle:
    """Counts tries before they are judged, so that guesses at the same time count too."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    def charge(self, *limits: Limit, code: str = "too_many_tries") -> None:
        """Count a try against each limit; raises ProblemError(code) if one of them is locked."""
        now = self._clock.now()
        with self._engine.begin() as connection:
            # In one order, so that no two wait for each other.
            for key in sorted(limit.key for limit in limits):
                exclusive(connection, key)
            wait = max(_seconds_locked(connection, limit.key, now) for limit in limits)
            if not wait:
                for limit in limits:
                    _count(connection, limit, now)
        if wait:
            raise ProblemError(code, seconds=wait)

    def forget(self, key: str) -> None:
        """Clear a key: its owner has proved to be who they say."""
        with self._engine.begin() as connection:
            connection.execute(delete(throttle).where(throttle.c.key == key))

    def refund(self, key: str) -> None:
        """Take one try back that was no guess after all, and the lock that it may have set."""
        with self._engine.begin() as connection:
            connection.execute(
                update(throttle)
                .where(throttle.c.key == key, throttle.c.tries > 0)
                .values(tries=throttle.c.tries - 1, locked_until=None)
            )


def _seconds_locked(connection: Connection, key: str, now: datetime) -> int:
    until = connection.execute(
        select(throttle.c.locked_until).where(throttle.c.key == key)
    ).scalar()
    if until is None:
        return 0
    return max(0, math.ceil((datetime.fromisoformat(until) - now).total_seconds()))


def _count(connection: Connection, limit: Limit, now: datetime) -> None:
    row = connection.execute(select(throttle).where(throttle.c.key == limit.key)).first()
    moment = rfc3339(now)
    if row is None:
        first = {"key": limit.key, "tries": 1, "window_start": moment}
        connection.execute(insert(throttle).values(**first))
        return
    start, tries = row.window_start, row.tries + 1
    if datetime.fromisoformat(start) + limit.window < now:
        start, tries = moment, 1
    locked_until = None
    if tries >= limit.most:
        lock = min(limit.lock * 2 ** min(tries - limit.most, 10), _LONGEST_LOCK)
        locked_until = rfc3339(now + lock)
    connection.execute(
        update(throttle)
        .where(throttle.c.key == limit.key)
        .values(tries=tries, window_start=start, locked_until=locked_until)
    )
