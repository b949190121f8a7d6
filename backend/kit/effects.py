"""The one way to change rows: effect, audit and the counter row commit together or not at all."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import Connection, Engine, bindparam, select

from backend.kit.audit_chain import append
from backend.kit.clock import rfc3339
from backend.kit.feed import Author, PersonRow, Touched, change_of, person_row, stamp
from backend.kit.outcomes import Outcome
from backend.store.tables import directory, person
from contract.ids import IdMaker
from contract.operations import Change, Operation
from contract.records import DIRECTORY_KINDS, Record, User

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from sqlalchemy import Row

    from backend.kit.clock import Clock


class Actor(msgspec.Struct, frozen=True, kw_only=True):
    """Who changes something: an operator, a device, or the server itself."""

    id: str
    name: str
    role: str = ""


_PERSON = select(person).where(person.c.id == bindparam("person_id"))
SYSTEM = Actor(id="system", name="server")
"""The actor of what nobody asked for: mails sent, invites expired."""


class Unit:
    """One effect in one write transaction.

    `connection` may be used for the own rows of a noun (invites, devices, mail orders). Persons
    and directory records are changed through `put`, `remove` and `put_record` only: the unit gives
    them version, seq and an audit line when it closes.
    """

    def __init__(
        self, connection: Connection, actor: Actor, now: datetime, new_id: Callable[[], str]
    ) -> None:
        self.connection = connection
        self.actor = actor
        self.now = now
        self.moment = rfc3339(now)
        self.new_id = new_id
        self.action = ""
        self.operation_id: str | None = None
        self._touched: dict[tuple[str, str], Touched] = {}
        self._rows: dict[str, Row[Any] | None] = {}
        self._notes: list[tuple[str, str, bytes | None, bytes | None]] = []
        self._afterwards: list[Callable[[], None]] = []

    def person(self, person_id: str) -> PersonRow | None:
        """Return a user as this unit sees it, deleted ones included; null if never heard of."""
        touched = self._touched.get(("user", person_id))
        if touched is not None:
            return touched.now
        row = self._stored(person_id)
        return person_row(row) if row is not None else None

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
        authors = dict(before.authors) if before else {}
        authors |= dict.fromkeys(changed, (self.actor.name, self.moment))
        body = msgspec.json.encode(user)
        if before is not None and before.body == body:
            return
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
        key = (directory.c.kind == kind) & (directory.c.id == record.id)
        row = self.connection.execute(select(directory).where(key)).first()
        before = None if row is None else PersonRow(id=row.id, version=row.version, body=row.body)
        self._write(kind, record.id, before, msgspec.json.encode(record))

    def note(
        self, kind: str, target: str, before: bytes | None = None, after: bytes | None = None
    ) -> None:
        """Add an audit line for something that is no row of the feed. Never give it a secret."""
        self._notes.append((kind, target, before, after))

    def after_commit(self, call: Callable[[], None]) -> None:
        """Call something when (and only if) this unit has been committed."""
        self._afterwards.append(call)

    def change(self, person_id: str) -> Change | None:
        """Return a user as a row of the feed, as it was when this unit began."""
        row = self._stored(person_id)
        return change_of("user", row) if row is not None else None

    def written(self, person_id: str) -> Change | None:
        """Return a user as a row of the feed, as this unit left it; to be asked when closed."""
        touched = self._touched.get(("user", person_id))
        return touched.change() if touched is not None else self.change(person_id)

    def close(self) -> None:
        """Write what was put, its audit lines, and last the counter row with the new seq."""
        touched = list(self._touched.values())
        if self.operation_id is not None and not touched and not self._notes:
            self.note(self.action, self.operation_id)
        stamp(self.connection, touched, self.moment, self.actor.name)
        lines = [(self.action, row.id, row.body_before, row.now.body) for row in touched]
        append(
            self.connection,
            [*lines, *self._notes],
            at=self.moment,
            operator=self.actor.name,
            operation_id=self.operation_id,
        )

    def run_afterwards(self) -> None:
        """Tell those who asked that the unit is committed."""
        for call in self._afterwards:
            call()

    def _stored(self, person_id: str) -> Row[Any] | None:
        if person_id not in self._rows:
            found = self.connection.execute(_PERSON, {"person_id": person_id})
            self._rows[person_id] = found.first()
        return self._rows[person_id]

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
        now = PersonRow(id=row_id, version=version, body=body, authors=authors or {})
        self._touched[kind, row_id] = Touched(kind=kind, id=row_id, before=first, now=now)


Effect = Callable[[Unit, Operation, PersonRow], Outcome]
"""What each noun offers for its operation kinds: `apply(unit, operation, person)`. The person
exists and is not deleted; roles, ids and the receipt are looked after by `backend.sync`."""


def _nothing() -> None:
    """Do nothing before the commit."""


class Effects:
    """Opens units; the only writer of the feed.

    `before_commit` is called inside each transaction, last before its commit; a test raises in it
    to see that nothing stays behind.
    """

    def __init__(
        self, engine: Engine, clock: Clock, *, before_commit: Callable[[], Any] = _nothing
    ) -> None:
        self.engine = engine
        self.clock = clock
        self._before_commit = before_commit
        # SQLite lets writers in at random, and one may wait for ever: here they queue up first.
        self._queue = threading.Lock() if engine.dialect.name == "sqlite" else None
        self._new_id = IdMaker(lambda: int(clock.now().timestamp() * 1000), secrets.randbits)

    def _turn(self) -> AbstractContextManager[object]:
        return self._queue or nullcontext()

    @contextmanager
    def unit(self, actor: Actor, action: str, operation_id: str | None = None) -> Iterator[Unit]:
        """Open a unit; it is committed at the end of the block, rolled back by any exception."""
        with self._turn(), self.engine.begin() as connection:
            unit = Unit(connection, actor, self.clock.now(), self._new_id)
            unit.action, unit.operation_id = action, operation_id
            yield unit
            unit.close()
            self._before_commit()
        unit.run_afterwards()
