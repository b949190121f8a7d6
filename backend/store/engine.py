"""The database engine: every write begins as a writer, readers see one picture and never wait."""

from __future__ import annotations

from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.engine.interfaces import DBAPIConnection

BUSY_SECONDS = 10
"""How long a writer waits for another one; then the client is asked to come again."""
_CONNECT_SECONDS = 5
_READING = "reads_only"
_POSTGRESQL_SETTINGS = {
    "statement_timeout": "30s",
    "lock_timeout": f"{BUSY_SECONDS}s",
    "idle_in_transaction_session_timeout": "60s",
    "plan_cache_mode": "force_custom_plan",
    "synchronous_commit": "on",
    "client_encoding": "UTF8",
    "timezone": "UTC",
}
"""Nobody holds the writer's lock for ever: not a statement, not a process that hangs or whose
machine is gone. A plan that was made when a table was small is not kept: it reads the whole table
when it has grown. Whoever answers "saved" has it on the disk, whatever the server's defaults."""


_ENGINES = "databases are sqlite:///FILE and postgresql+psycopg://USER@HOST/NAME."
_DRIVER = "PostgreSQL needs a driver: pip install 'phone-console[postgresql]'."


class DatabaseUrlError(ValueError):
    """The address of a database is none; says so in a sentence."""


def open_engine(url: str) -> Engine:
    """Open a database by its SQLAlchemy URL: `sqlite:///…` or `postgresql+psycopg://…`.

    Raises DatabaseUrlError. An error never tells the values of its statement: they may be hashes
    of codes, or people's details, and errors are logged.

    SQLite comes from the sqlcipher3 wheel (used without a key: it bundles a current SQLite), in
    WAL mode with full synchronisation. A transaction of it begins IMMEDIATE: one that begins to
    read and writes later would lose against another writer.
    """
    parts = database_of(url)
    return _open_sqlite(parts) if parts.get_backend_name() == "sqlite" else _open_server(parts)


def database_of(url: str) -> URL:
    """Read a database's URL; raises DatabaseUrlError, which does not repeat what may be secret."""
    try:
        parts = make_url(url)
    except ArgumentError:
        raise DatabaseUrlError("The address of the database can't be read.") from None
    if parts.drivername in {"postgres", "postgresql"}:
        parts = parts.set(drivername="postgresql+psycopg")
    if parts.drivername not in {"sqlite", "postgresql+psycopg"}:
        raise DatabaseUrlError(f"There is no engine for {parts.drivername}: {_ENGINES}")
    if parts.drivername != "sqlite" and find_spec("psycopg") is None:
        raise DatabaseUrlError(
            "PostgreSQL needs a driver: pip install 'phone-console[postgresql]'"
        )
    return parts


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Open a transaction that only reads: one steady picture, without waiting for writers."""
    options: dict[str, Any] = {_READING: True}
    if engine.dialect.name == "postgresql":
        options |= {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with engine.connect().execution_options(**options) as connection, connection.begin():
        yield connection


def exclusive(connection: Connection, name: str) -> None:
    """Wait until no other transaction does what has this name; hold it to the transaction's end.

    On SQLite there is nothing to do: it has one writer at a time.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(_LOCK, {"name": name})


_LOCK = text("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))")


def _open_sqlite(url: URL) -> Engine:
    engine = create_engine(
        url,
        module=sqlcipher3.dbapi2,
        hide_parameters=True,
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


def _open_server(url: URL) -> Engine:
    """Open PostgreSQL: 15 connections of a process at most, each proved before it is used."""
    options = " ".join(f"-c {name}={value}" for name, value in _POSTGRESQL_SETTINGS.items())
    return create_engine(
        url,
        isolation_level="READ COMMITTED",
        hide_parameters=True,
        pool_pre_ping=True,
        pool_size=5,
        max_overflow=10,
        pool_timeout=BUSY_SECONDS,
        pool_recycle=1800,
        connect_args={
            "connect_timeout": _CONNECT_SECONDS,
            "application_name": "phone-console",
            "options": options,
            "keepalives_idle": 30,
            "keepalives_interval": 10,
            "keepalives_count": 3,
            "tcp_user_timeout": 30_000,
        },
    )


def _on_connect(connection: DBAPIConnection, _record: object) -> None:
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-16000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _on_begin(connection: Connection) -> None:
    reads_only = connection.get_execution_options().get(_READING, False)
    connection.exec_driver_sql("BEGIN" if reads_only else "BEGIN IMMEDIATE")
