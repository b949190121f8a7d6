"""Whose hands a letter is in while it is handed over, so that nobody takes it from the living."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Engine

_log = logging.getLogger(__name__)
_TAKE, _LEAVE, _TRY = (
    text(f"SELECT {function}(hashtextextended('mail order ' || :order_id, 0))")
    for function in ("pg_advisory_lock", "pg_advisory_unlock", "pg_try_advisory_xact_lock")
)


class OwnHands:
    """SQLite has one server: what its own hands don't hold, nobody does."""

    def __init__(self) -> None:
        self._held: set[str] = set()

    @contextmanager
    def hold(self, order_id: str) -> Iterator[None]:
        """Hold a letter for the block; to be begun before others can see that it is under way."""
        self._held.add(order_id)
        try:
            yield
        finally:
            self._held.discard(order_id)

    def are_gone(self, _connection: Connection, order_id: str) -> bool:
        """Say whether nobody who is alive holds the letter."""
        return order_id not in self._held


class SharedHands:
    """PostgreSQL keeps a lock for each letter, on a connection that dies with its process."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine.execution_options(isolation_level="AUTOCOMMIT")

    @contextmanager
    def hold(self, order_id: str) -> Iterator[None]:
        """Hold a letter for the block; to be begun before others can see that it is under way."""
        with self._engine.connect() as connection:
            connection.execute(_TAKE, {"order_id": order_id})
            try:
                yield
            finally:
                _leave(connection, order_id)

    def are_gone(self, connection: Connection, order_id: str) -> bool:
        """Say whether nobody who is alive holds the letter: then this transaction does."""
        return bool(connection.execute(_TRY, {"order_id": order_id}).scalar_one())


def hands_at(engine: Engine) -> OwnHands | SharedHands:
    """Return the hands of this process at its database."""
    return SharedHands(engine) if engine.dialect.name == "postgresql" else OwnHands()


def _leave(connection: Connection, order_id: str) -> None:
    try:
        connection.execute(_LEAVE, {"order_id": order_id})
    except DBAPIError:
        # The connection is gone, and the lock with it.
        _log.warning("the database went away while a letter was handed over")
        connection.invalidate()
