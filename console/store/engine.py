"""Opens the encrypted store: one writer at a time, readers that never wait."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Literal

import sqlcipher3.dbapi2
from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.pool import QueuePool

from console.errors import Bug, PassphraseWrong, StoreDamaged
from console.models.clock import stamp
from console.store import schema
from console.store.faults import told_to_people
from console.store.pages import StoreKey, key_fits

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy.engine.interfaces import DBAPIConnection

    from console.models.clock import Clock

__all__ = ["Store", "StoreKey", "Transaction", "View", "connect", "open_store"]

READERS = 4
WAIT_SECONDS = 30
WORK_TABLES = ("meta", "outbox", "draft", "journal")
Purpose = Literal["write", "read", "rescue"]
_PRAGMAS: dict[Purpose, tuple[str, ...]] = {
    "write": ("cache_size = -16000", "journal_mode = WAL", "synchronous = FULL"),
    "read": ("cache_size = -4000", "query_only = ON"),
    # Without writable_schema, SQLite reads nothing at all of a file that was cut short.
    "rescue": ("writable_schema = ON", "query_only = ON"),
}
_FOLDER_MODE = 0o700


class View:
    """A steady picture of the store, to read from."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection


class Transaction(View):
    """A view that may write; all of it is kept at its end, or none. `now` is its moment."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        super().__init__(connection)
        self.now = now

    @property
    def at(self) -> str:
        """The moment of the transaction in RFC 3339."""
        return stamp(self.now)


class Store:
    """An open store. Any thread may read or write; writers wait for each other."""

    def __init__(self, path: Path, key: StoreKey, clock: Clock) -> None:
        self.path = path
        self.clock = clock
        self._is_closed = False
        self._writer = connect(path, key, "write")
        self._readers = connect(path, key, "read")

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """Write: everything done inside is kept when it is left, unless it is left by an error.

        Raises DiskFull, FolderReadOnly, StoreDamaged. Not to be nested.
        """
        with self._watched(), self._writer.begin() as connection:
            yield Transaction(connection, self.clock.now())

    @contextmanager
    def read(self) -> Iterator[View]:
        """Read; nothing that others write meanwhile is seen. Raises StoreDamaged."""
        with self._watched(), self._readers.begin() as connection:
            yield View(connection)

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """Tell errors to people; damage is noted, so that the next opening leads to a rescue."""
        if self._is_closed:
            # A thread that ends later than the profile must not open the files once more.
            raise Bug(what="the store is closed")
        try:
            with told_to_people(self.path):
                yield
        except StoreDamaged:
            with suppress(OSError):
                damage_note(self.path).touch()
            raise

    def prepare(self) -> None:
        """Bring the schema up to date and look over the tables that hold a person's work."""
        with told_to_people(self.path):
            if damage_note(self.path).exists():
                raise StoreDamaged(path=str(self.path))
            schema.upgrade(self._writer, self.path, self.clock.now())
            with self._writer.begin() as connection:
                _look_over(connection, self.path)

    def close(self) -> None:
        """Close all connections; the last one moves the log into the file."""
        self._is_closed = True
        self._readers.dispose()
        self._writer.dispose()


def open_store(path: Path, key: StoreKey, *, clock: Clock) -> Store:
    """Open the store at `path`, made if it is not there, and bring it up to date.

    Raises PassphraseWrong, StoreDamaged, StoreNewer, FolderReadOnly, DiskFull; the file is then
    as it was.
    """
    with told_to_people(path):
        path.parent.mkdir(mode=_FOLDER_MODE, parents=True, exist_ok=True)
        if not path.exists() and rescued_path(path).exists():
            rescued_path(path).rename(path)
        is_there = path.exists() and path.stat().st_size > 0
    store = Store(path, key, clock)
    try:
        store.prepare()
    except StoreDamaged:
        store.close()
        if is_there and not key_fits(path, key):
            raise PassphraseWrong(path=str(path)) from None
        raise
    except BaseException:
        store.close()
        raise
    return store


def rescued_path(path: Path) -> Path:
    """Return where a rescue makes the fresh store before it takes the damaged one's place."""
    return path.with_name(f"{path.stem}.rescued{path.suffix}")


def damage_note(path: Path) -> Path:
    """Return where it is noted that damage was met in use, where no opening looks for it."""
    return path.with_name(f"{path.name}.damage")


def connect(path: Path, key: StoreKey, purpose: Purpose) -> Engine:
    """Return an engine to write (one connection, BEGIN IMMEDIATE), to read, or to rescue with."""
    writes = purpose == "write"
    # Read-only keeps a rescue from moving the log of a damaged store into its file.
    address = path.absolute().as_uri() + ("?mode=ro" if purpose == "rescue" else "")
    engine = create_engine(
        "sqlite://",
        creator=lambda: sqlcipher3.dbapi2.connect(
            address, uri=True, timeout=WAIT_SECONDS, check_same_thread=False, isolation_level=None
        ),
        module=sqlcipher3.dbapi2,
        poolclass=QueuePool,
        pool_size=1 if writes else READERS,
        max_overflow=0 if writes else READERS,
        pool_timeout=WAIT_SECONDS,
    )

    def on_connect(connection: DBAPIConnection, _record: object) -> None:
        cursor = connection.cursor()
        for pragma in (key.pragma, "cipher_log_level = NONE", *_PRAGMAS[purpose]):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)
    return engine


def _look_over(connection: Connection, path: Path) -> None:
    """Check the tables that hold a person's work; the mirror can be had again, these can't."""
    for table in WORK_TABLES:
        found = connection.execute(text(f"PRAGMA quick_check('{table}')")).scalars().all()
        if found != ["ok"]:
            raise StoreDamaged(path=str(path), found=str(found[:1]))
