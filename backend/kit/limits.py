"""Throttling of guesses, held in the database: it outlives a restart and fails closed."""

from __future__ import annotations

import hashlib
import math
from contextlib import contextmanager
from datetime import datetime, timedelta
from ipaddress import IPv6Address, ip_address, ip_network
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import Connection, Engine, delete, insert, select, update

from backend.kit.clock import rfc3339
from backend.kit.problems import ProblemError
from backend.store.engine import exclusive, reading
from backend.store.tables import throttle

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy import Row

    from backend.kit.clock import Clock

_LONGEST_LOCK = timedelta(minutes=15)
_KEPT = timedelta(hours=1)
"""Longer than any window with the lock at its end."""
_AT_A_TIME = 2000
_IPV6_NETWORK = 64
"""The bits of an IPv6 address that one household shares."""
_LONGEST_PLACE = 64
_NEVER = 1 << 30


class Limit(msgspec.Struct, frozen=True, kw_only=True):
    """How many tries a key has in a window; then it is locked, each further time twice as long."""

    key: str
    most: int
    window: timedelta = timedelta(minutes=15)
    lock: timedelta = timedelta(seconds=15)


def limit_key(what: str, whose: str) -> str:
    """Return the key of a limit; whose it is (an address, an account) is stored as a hash."""
    return f"{what}:{hashlib.sha256(whose.encode()).hexdigest()}"


def place_of(address: str) -> str:
    """Return where an address is: itself, or the network of its household in IPv6."""
    try:
        ip = ip_address(address.partition("%")[0])
    except ValueError:
        return address[:_LONGEST_PLACE]
    if isinstance(ip, IPv6Address) and ip.ipv4_mapped is None:
        return str(ip_network((ip, _IPV6_NETWORK), strict=False))
    return str(ip.ipv4_mapped if isinstance(ip, IPv6Address) else ip)


class Tally:
    """The counts of tries, in one transaction of whoever counts."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        self.connection = connection
        self._now = now

    def hold(self, *keys: str) -> None:
        """Wait until nobody else counts under these keys; hold them to the transaction's end."""
        # In one order, so that no two wait for each other.
        for key in sorted(keys):
            exclusive(self.connection, key)

    def charge(self, *limits: Limit, code: str) -> int:
        """Count a try against each limit and return the most that one has counted now.

        Raises ProblemError(code) if one of them is locked; then nothing is counted.
        """
        check_locks(self.connection, limits, self._now, code)
        return max(self._count(limit) for limit in limits)

    def count(self, key: str) -> int:
        """Count something that has no limit, and return how often it was in this window."""
        return self._count(Limit(key=key, most=_NEVER))

    def tries(self, limit: Limit) -> int:
        """Return how many tries were counted in the window that is open."""
        row = self._row(limit.key)
        return 0 if row is None or _is_over(row, limit, self._now) else int(row.tries)

    def refund(self, key: str) -> None:
        """Take one try back that was no guess after all, and the lock that it may have set."""
        self.connection.execute(
            update(throttle)
            .where(throttle.c.key == key, throttle.c.tries > 0)
            .values(tries=throttle.c.tries - 1, locked_until=None)
        )

    def _row(self, key: str) -> Row[Any] | None:
        return self.connection.execute(select(throttle).where(throttle.c.key == key)).first()

    def _count(self, limit: Limit) -> int:
        row, moment = self._row(limit.key), rfc3339(self._now)
        start, tries = (row.window_start, row.tries + 1) if row is not None else (moment, 1)
        if row is not None and _is_over(row, limit, self._now):
            start, tries = moment, 1
        values = {"tries": tries, "window_start": start, "locked_until": None}
        if tries >= limit.most:
            lock = min(limit.lock * 2 ** min(tries - limit.most, 10), _LONGEST_LOCK)
            values["locked_until"] = rfc3339(self._now + lock)
        if row is None:
            self.connection.execute(insert(throttle).values(key=limit.key, **values))
        else:
            is_it = throttle.c.key == limit.key
            self.connection.execute(update(throttle).where(is_it).values(**values))
        return tries


class Throttle:
    """Counts tries before they are judged, so that guesses at the same time count too."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    @contextmanager
    def counting(self, *keys: str) -> Iterator[Tally]:
        """Open a transaction to count in, with nobody else counting under these keys."""
        with self._engine.begin() as connection:
            tally = Tally(connection, self._clock.now())
            tally.hold(*keys)
            yield tally

    def check(self, *limits: Limit, code: str = "too_many_tries") -> None:
        """Raise ProblemError(code) if one of the limits is locked; counts and writes nothing.

        A flood of tries at a lock keeps no writer waiting.
        """
        with reading(self._engine) as connection:
            check_locks(connection, limits, self._clock.now(), code)

    def charge(self, *limits: Limit, code: str = "too_many_tries") -> None:
        """Count a try against each limit; raises ProblemError(code) if one of them is locked."""
        self.check(*limits, code=code)
        with self.counting(*(limit.key for limit in limits)) as tally:
            tally.charge(*limits, code=code)

    def forget(self, key: str) -> None:
        """Clear a key: its owner has proved to be who they say."""
        with self._engine.begin() as connection:
            connection.execute(delete(throttle).where(throttle.c.key == key))

    def refund(self, key: str) -> None:
        """Take one try back that was no guess after all, and the lock that it may have set."""
        with self.counting() as tally:
            tally.refund(key)


def check_locks(connection: Connection, limits: Iterable[Limit], now: datetime, code: str) -> None:
    """Raise ProblemError(code) with the seconds to wait if one of the limits is locked."""
    keys = [limit.key for limit in limits]
    locks = connection.execute(select(throttle.c.locked_until).where(throttle.c.key.in_(keys)))
    wait = max((_seconds_to(until, now) for until in locks.scalars() if until), default=0)
    if wait > 0:
        raise ProblemError(code, seconds=wait)


def forget_tries(engine: Engine, now: datetime) -> None:
    """Forget what was counted in windows long over, some at a time: nobody waits long for it."""
    is_old = throttle.c.window_start < rfc3339(now - _KEPT)
    some = select(throttle.c.key).where(is_old).limit(_AT_A_TIME)
    forgotten = _AT_A_TIME
    while forgotten == _AT_A_TIME:
        with engine.begin() as connection:
            found = delete(throttle).where(throttle.c.key.in_(some), is_old)
            forgotten = connection.execute(found).rowcount


def _is_over(row: Row[Any], limit: Limit, now: datetime) -> bool:
    return datetime.fromisoformat(row.window_start) + limit.window < now


def _seconds_to(moment: str, now: datetime) -> int:
    return math.ceil((datetime.fromisoformat(moment) - now).total_seconds())
