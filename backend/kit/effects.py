"""The one way to change rows: effect, audit and the counter row commit together or not at all."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec
from sqlalchemy import Connection, Engine, select

from backend.kit.clock import rfc3339
from backend.kit.feed import Author, PersonRow, Touched, change_of
from backend.kit.news import News
from backend.kit.outcomes import Outcome
from backend.kit.slices import Slice
from backend.store.ear import announce
from backend.store.tables import directory
from contract.ids import IdMaker
from contract.operations import Change, Operation
from contract.records import DIRECTORY_KINDS, Record, User

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator
    from datetime import datetime

    from sqlalchemy import Executable, NestedTransaction

    from backend.kit.clock import Clock

T = TypeVar("T")
SLICE_SECONDS = 0.025
"""After so long a slice is committed, and other writers have their turn."""


class Actor(msgspec.Struct, frozen=True, kw_only=True):
    """Who changes something: an operator, a device, or the server itself."""

    id: str
    name: str
    role: str = ""


SYSTEM = Actor(id="system", name="server")
"""The actor of what nobody asked for: mails sent, invites expired."""


class Unit:
    """One effect, which happens as a whole or not at all.

    Persons and directory records are changed through `put`, `remove` and `put_record` only: the
    unit gives them version, seq and an audit line when it closes. `connection` is for the own rows
    of a noun (invites, devices, mail orders). What is only to be read or to be added may be left
    to `recall` and `later`: a slice of many units is quicker by that.
    """

    def __init__(
        self, shared: Slice, actor: Actor, now: datetime, new_id: Callable[[], str]
    ) -> None:
        self.actor = actor
        self.now = now
        self.moment = rfc3339(now)
        self.new_id = new_id
        self.action = ""
        self.operation_id: str | None = None
        self._slice = shared
        self._savepoint: NestedTransaction | None = None
        self._touched: dict[tuple[str, str], Touched] = {}
        self._learnt: dict[Hashable, Any] = {}
        self._later: list[tuple[Executable, dict[str, Any]]] = []
        self._notes: list[tuple[str, str, bytes | None, bytes | None]] = []
        self._afterwards: list[Callable[[], None]] = []

    @property
    def connection(self) -> Connection:
        """The transaction; what is done with it is taken back if this unit fails."""
        connection = self._slice.connection
        if self._savepoint is None:
            self._savepoint = connection.begin_nested()
        return connection

    def recall(self, key: Hashable, find: Callable[[Connection], T]) -> T:
        """Return what is known under a key; `find` reads it, once in a slice."""
        if key in self._learnt:
            learnt: T = self._learnt[key]
            return learnt
        return self._slice.recall(key, find)

    def later(
        self, statement: Executable, values: dict[str, Any], key: Hashable, known: T
    ) -> None:
        """Write a row before the slice closes; until then it is known under its key."""
        self._later.append((statement, values))
        self._learnt[key] = known

    def person(self, person_id: str) -> PersonRow | None:
        """Return a user as this unit sees it, deleted ones included; null if never heard of."""
        touched = self._touched.get(("user", person_id))
        return touched.now if touched is not None else self._slice.person(person_id)

    def put(self, user: User, *, changed: Iterable[str] = ()) -> None:
        """Store a user's document, new or changed.

        `changed` names the editable fields that the actor changed: they are remembered with who
        and when. An equal document is no change. A deleted user can't be put.
        """
        before = self.person(user.id)
        changed = tuple(changed)
        if changed or before is None:
            user = msgspec.structs.replace(
                user,
                created_at=user.created_at or self.moment,
                updated_at=self.moment,
                updated_by=self.actor.name,
            )
        body = msgspec.json.encode(user)
        if before is not None and before.body == body:
            return
        authors = dict(before.authors) if before else {}
        authors |= dict.fromkeys(changed, (self.actor.name, self.moment))
        self._write("user", user.id, before, body, authors)

    def remove(self, person_id: str) -> None:
        """Delete a user: a tombstone stays, every unique value is free again."""
        before = self.person(person_id)
        if before is None or before.is_deleted:
            return
        # Who deleted, and when: an edit that comes later is told.
        deleted = {"": (self.actor.name, self.moment)}
        self._write("user", person_id, before, None, deleted)

    def put_record(self, kind: str, record: Record) -> None:
        """Store a record of the directory, new or changed."""
        if kind not in DIRECTORY_KINDS:
            raise ValueError(kind)
        before = self._slice.recall(
            (kind, record.id), lambda tx: _find_record(tx, kind, record.id)
        )
        self._write(kind, record.id, before, msgspec.json.encode(record))

    def note(
        self, kind: str, target: str, before: bytes | None = None, after: bytes | None = None
    ) -> None:
        """Add an audit line for something that is no row of the feed. Never give it a secret."""
        self._notes.append((kind, target, before, after))

    def after_commit(self, call: Callable[[], None]) -> None:
        """Call something when (and only if) this unit has been committed."""
        self._afterwards.append(call)

    @contextmanager
    def whole(self) -> Iterator[None]:
        """Do the block as a whole: an exception takes back what it did with the connection.

        All else is handed over to the slice at the end, when nothing can go wrong any more.
        """
        try:
            yield
        except BaseException:
            if self._savepoint is not None and self._savepoint.is_active:
                self._savepoint.rollback()
            raise
        self._close()

    def change(self, person_id: str) -> Change | None:
        """Return a user as a row of the feed: before this unit closes, as it was stored."""
        row = self._slice.person(person_id)
        return change_of("user", row) if row is not None else None

    def _close(self) -> None:
        """Hand all to the slice: what was put, with its seq, its audit lines and the rest."""
        if self._savepoint is not None:
            self._savepoint.commit()
        touched = list(self._touched.values())
        if self.operation_id is not None and not touched and not self._notes:
            self.note(self.action, self.operation_id)
        for row in touched:
            self._slice.stamp(row, self.moment, self.actor.name)
        lines = [(self.action, row.id, row.body_before, row.now.body) for row in touched]
        self._slice.audit(
            [*lines, *self._notes],
            at=self.moment,
            operator=self.actor.name,
            operation_id=self.operation_id,
        )
        for statement, values in self._later:
            self._slice.add(statement, values)
        self._slice.learn(self._learnt)
        self._slice.after_commit(self._afterwards)

    def _write(
        self,
        kind: str,
        row_id: str,
        stored: PersonRow | None,
        body: bytes | None,
        authors: dict[str, Author] | None = None,
    ) -> None:
        touched = self._touched.get((kind, row_id))
        first = touched.before if touched is not None else stored
        version = first.version + 1 if first is not None else 1
        authors_json = msgspec.json.encode(authors or {})
        now = PersonRow(id=row_id, version=version, body=body, authors_json=authors_json)
        self._touched[kind, row_id] = Touched(kind=kind, id=row_id, before=first, now=now)


def _find_record(connection: Connection, kind: str, record_id: str) -> PersonRow | None:
    key = (directory.c.kind == kind) & (directory.c.id == record_id)
    row = connection.execute(select(directory).where(key)).first()
    if row is None:
        return None
    return PersonRow(id=row.id, version=row.version, body=row.body, seq=row.seq)


Effect = Callable[[Unit, Operation, PersonRow], Outcome]
"""What each noun offers for its operation kinds: `apply(unit, operation, person)`. The person
exists and is not deleted; roles, ids and the receipt are looked after by `backend.sync`."""


def _nothing() -> None:
    """Do nothing before the commit."""


class Effects:
    """Opens units; the only writer of the feed.

    `before_commit` is called inside each transaction, last before its commit; a test raises in it
    to see that nothing stays behind. `news` hears of every commit that changes the feed.
    """

    def __init__(
        self,
        engine: Engine,
        clock: Clock,
        *,
        before_commit: Callable[[], Any] = _nothing,
        slice_seconds: float = SLICE_SECONDS,
        news: News | None = None,
    ) -> None:
        self.engine = engine
        self._news = news or News()
        self.clock = clock
        self._before_commit = before_commit
        self._slice_seconds = slice_seconds
        # SQLite lets writers in at random, and one may wait for ever: here they queue up first.
        self._queue = threading.Lock() if engine.dialect.name == "sqlite" else None
        self._new_id = IdMaker(lambda: int(clock.now().timestamp() * 1000), secrets.randbits)

    def _turn(self) -> AbstractContextManager[object]:
        return self._queue or nullcontext()

    @contextmanager
    def slice(self) -> Iterator[tuple[Slice, Callable[[], bool]]]:
        """Open a transaction for several units; committed at the end of the block.

        With it comes a question to ask after each unit: has it been open for long enough?
        """
        with self._turn(), self.engine.begin() as connection:
            opened = Slice(connection)
            end = time.monotonic() + self._slice_seconds
            yield opened, lambda: time.monotonic() >= end
            opened.close()
            is_new = opened.seq != opened.first_seq
            if is_new:
                announce(connection, opened.seq)
            self._before_commit()
        if is_new:
            self._news.publish(opened.seq)
        opened.run_afterwards()

    @contextmanager
    def unit_of(
        self, shared: Slice, actor: Actor, action: str, operation_id: str | None = None
    ) -> Iterator[Unit]:
        """Open a unit in a slice; any exception takes back the unit, and the slice may go on."""
        unit = Unit(shared, actor, self.clock.now(), self._new_id)
        unit.action, unit.operation_id = action, operation_id
        with unit.whole():
            yield unit

    @contextmanager
    def unit(self, actor: Actor, action: str, operation_id: str | None = None) -> Iterator[Unit]:
        """Open a unit; it is committed at the end of the block, rolled back by any exception."""
        with (
            self.slice() as (shared, _),
            self.unit_of(shared, actor, action, operation_id) as unit,
        ):
            yield unit
