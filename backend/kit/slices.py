"""One write transaction that the units of a request share: what it knows, and what it will write.

Whoever writes holds the counter row's lock from the first statement to the commit, so what was
read stays true until then, and need not be read twice; and what is written can wait until the
slice closes, a table at a time (ADR 0012).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import bindparam, select, update

from backend.kit.audit_chain import ADD_LINE, Chain, Note
from backend.kit.feed import PersonRow, Touched, person_row, write_of
from backend.kit.uniqueness import TAKEN_NUMBERS, holdings
from backend.store.tables import counter, person

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping

    from sqlalchemy import Connection, Executable

T = TypeVar("T")
_LOCK = select(counter.c.seq).where(counter.c.id == 1).with_for_update()
_ADVANCE = (
    update(counter)
    .where(counter.c.id == 1)
    .values(
        seq=counter.c.seq + bindparam("by"),
        rows=counter.c.rows + bindparam("more_rows"),
        versions=counter.c.versions + bindparam("more_versions"),
    )
)
_PERSON = select(person).where(person.c.id == bindparam("person_id"))
_PERSONS = select(person)


class Slice:
    """A write transaction with the writer's lock.

    `seq` is the last one given out; there is something new if it is not `first_seq` any more.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.first_seq = self.seq = connection.execute(_LOCK).scalar_one()
        self._more_rows = self._more_versions = 0
        self._known: dict[Hashable, Any] = {}
        self._writes: dict[int, list[tuple[Executable, list[dict[str, Any]]]]] = {}
        self._chain = Chain(connection)
        self._afterwards: list[Callable[[], None]] = []

    @property
    def connection(self) -> Connection:
        """The transaction, with all in it that has been done so far."""
        self._write()
        return self._connection

    def recall(self, key: Hashable, find: Callable[[Connection], T]) -> T:
        """Return what is known under a key, found in the database the first time.

        Whatever a unit writes later than at once, it must also learn.
        """
        if key not in self._known:
            self._known[key] = find(self._connection)
        found: T = self._known[key]
        return found

    def learn(self, known: Mapping[Any, object]) -> None:
        """Take note of what is true from now on."""
        self._known.update(known)

    def person(self, person_id: str) -> PersonRow | None:
        """Return a user as stored, deleted ones included; null if never heard of."""
        return self.recall(("user", person_id), lambda tx: _find_person(tx, person_id))

    def expect_persons(self, ids: Iterable[str]) -> None:
        """Read some users at once that will be asked for."""
        wanted = {person_id for person_id in ids if ("user", person_id) not in self._known}
        self.learn(dict.fromkeys((("user", person_id) for person_id in wanted), None))
        rows = self._connection.execute(_PERSONS.where(person.c.id.in_(wanted)))
        self.learn({("user", row.id): person_row(row) for row in rows})

    def stamp(self, row: Touched, moment: str, actor: str) -> None:
        """Give a row the next seq, and write it before the slice closes."""
        self.seq += 1
        row.now.seq = self.seq
        rows, versions = row.totals
        self._more_rows += rows
        self._more_versions += versions
        self._later(0, *write_of(row, moment, actor))
        self.learn({(row.kind, row.id): row.now})
        if row.kind == "user":
            self._take_note_of_holdings(row)

    def add(self, statement: Executable, values: dict[str, Any]) -> None:
        """Write a row that nothing stands on before the slice closes."""
        self._later(2, statement, values)

    def audit(self, notes: Iterable[Note], **by: Any) -> None:
        """Add lines to the audit before the slice closes."""
        for line in self._chain.sealed(notes, **by):
            self._later(1, ADD_LINE, line)

    def _later(self, place: int, statement: Executable, values: dict[str, Any]) -> None:
        """Write before the slice closes; a place's statements keep their order, and go together.

        Place 0 are the rows of the feed, on which others may stand.
        """
        queue = self._writes.setdefault(place, [])
        if queue and queue[-1][0] is statement:
            queue[-1][1].append(values)
        else:
            queue.append((statement, [values]))

    def after_commit(self, calls: Iterable[Callable[[], None]]) -> None:
        """Call something when (and only if) the slice has been committed."""
        self._afterwards += calls

    def close(self) -> None:
        """Write what waits, and last the counter row with the new seq."""
        self._write()
        if self.seq != self.first_seq:
            by = {"by": self.seq - self.first_seq}
            totals = {"more_rows": self._more_rows, "more_versions": self._more_versions}
            self._connection.execute(_ADVANCE, {**by, **totals})

    def run_afterwards(self) -> None:
        """Tell those who asked that the slice is committed."""
        for call in self._afterwards:
            call()

    def _write(self) -> None:
        writes, self._writes = self._writes, {}
        for place in sorted(writes):
            for statement, values in writes[place]:
                self._connection.execute(statement, values)

    def _take_note_of_holdings(self, row: Touched) -> None:
        before, now = holdings(row.before), holdings(row.now)
        self.learn(dict.fromkeys(before) | now)
        taken: set[str] | None = self._known.get(TAKEN_NUMBERS)
        if taken is not None:
            taken -= {value for _, column, value in before if column == "internal_number"}
            taken |= {value for _, column, value in now if column == "internal_number"}


def _find_person(connection: Connection, person_id: str) -> PersonRow | None:
    row = connection.execute(_PERSON, {"person_id": person_id}).first()
    return None if row is None else person_row(row)
