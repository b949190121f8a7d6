"""The database engine: one writer at a time, every write begins at once, readers never wait."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import sqlcipher3.dbapi2
from sqlalchemy import Connection, Engine, create_engine, event, make_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.engine.interfaces import DBAPIConnection

BUSY_SECONDS = 10
_READING = "reads_only"


def open_engine(url: str) -> Engine:
    """Open a database by its SQLAlchemy URL.

    SQLite comes from the sqlcipher3 wheel (used without a key: it bundles a current SQLite), in
    WAL mode with full synchronisation. A transaction of it begins IMMEDIATE: one that begins to
    read and writes later would lose against another writer.
    """
    if make_url(url).get_backend_name() != "sqlite":
        return create_engine(url)
    engine = create_engine(
        url,
        module=sqlcipher3.dbapi2,
        connect_args={
            "timeout": BUSY_SECONDS,
            "check_same_thread": False,
            "isolation_level": None,
        },
        pool_size=10,
        max_overflow=40,
    )
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Open a transaction that only reads: one steady picture, without waiting for writers."""
    with engine.connect().execution_options(**{_READING: True}) as connection, connection.begin():
        yield connection


def _on_connect(connection: DBAPIConnection, _record: object) -> None:
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-16000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _on_begin(connection: Connection) -> None:
    reads_only = connection.get_execution_options().get(_READING, False)
    connection.exec_driver_sql("BEGIN" if reads_only else "BEGIN IMMEDIATE")
