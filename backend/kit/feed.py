"""Rows of the feed: users and directory records with version and seq, and the counter row."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import Connection, bindparam, insert, update

from backend.store.tables import counter, directory, person
from contract.fields import email_key
from contract.operations import NO_BODY, Change
from contract.records import Line, User

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Row

Author = tuple[str, str]
"""Who changed a field last, and when (RFC 3339)."""
_decode_user = msgspec.json.Decoder(User).decode
_decode_authors = msgspec.json.Decoder(dict[str, Author]).decode


class PersonRow(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """A stored row: a user (or, with another body, a directory record). No body means deleted."""

    id: str
    version: int
    body: bytes | None
    authors: dict[str, Author] = {}

    @property
    def is_deleted(self) -> bool:
        """Say whether only the tombstone is left."""
        return self.body is None

    @cached_property
    def user(self) -> User:
        """The user's document. Only for a user who is not deleted."""
        return _decode_user(self.body or b"")


class Touched(msgspec.Struct, kw_only=True):
    """A row that a unit changes: as it was stored, and as it will be."""

    kind: str
    id: str
    before: PersonRow | None
    now: PersonRow
    seq: int = 0

    @property
    def body_before(self) -> bytes | None:
        """The stored body, null if there was none."""
        return self.before.body if self.before is not None else None

    @property
    def totals(self) -> tuple[int, int]:
        """What this change adds to the counter's `rows` and `versions`."""
        old, new = _live(self.before), _live(self.now)
        return new[0] - old[0], new[1] - old[1]

    def change(self) -> Change:
        """Return the row as it goes into the feed."""
        return _change(self.kind, self.id, self.now.version, self.seq, self.now.body)


def person_row(row: Row[Any]) -> PersonRow:
    """Return a row of `person`."""
    authors = _decode_authors(row.authors)
    return PersonRow(id=row.id, version=row.version, body=row.body, authors=authors)


def change_of(kind: str, row: Row[Any]) -> Change:
    """Return a row of `person` or `directory` as it goes into the feed: stored bytes, unread."""
    return _change(kind, row.id, row.version, row.seq, row.body)


def stamp(connection: Connection, rows: Sequence[Touched], moment: str, actor: str) -> None:
    """Take a seq for each row from the counter, then write the rows with it.

    The counter row comes after all else of an effect, and its lock is held to the commit: so the
    order of seq is the order of commits, and no reader sees a gap that is filled later.
    """
    if not rows:
        return
    added = [row.totals for row in rows]
    last = connection.execute(
        _ADVANCE,
        {
            "by": len(rows),
            "more_rows": sum(rows_added for rows_added, _ in added),
            "more_versions": sum(versions for _, versions in added),
        },
    ).scalar_one()
    for seq, row in enumerate(rows, start=last - len(rows) + 1):
        row.seq = seq
        if row.kind == "user":
            _write_person(connection, row, moment, actor)
        else:
            _write_record(connection, row)


_ADVANCE = (
    update(counter)
    .where(counter.c.id == 1)
    .values(
        seq=counter.c.seq + bindparam("by"),
        rows=counter.c.rows + bindparam("more_rows"),
        versions=counter.c.versions + bindparam("more_versions"),
    )
    .returning(counter.c.seq)
)


# Statements are made once: making them anew costs more than running them.
_ADD_PERSON = insert(person)
_CHANGE_PERSON = update(person).where(person.c.id == bindparam("row_id"))


def person_values(user: User) -> dict[str, str | None]:
    """Return the columns that repeat the unique values of a user's document."""
    line = user.line or Line()
    return {
        "email_key": email_key(user.email) if user.email else None,
        "did_number": line.did_number,
        "internal_number": line.internal_number,
    }


_FREED: dict[str, str | None] = dict.fromkeys(("email_key", "did_number", "internal_number"))


def _write_person(connection: Connection, row: Touched, moment: str, actor: str) -> None:
    now = row.now
    values: dict[str, object] = {
        "seq": row.seq,
        "version": now.version,
        "deleted_at": moment if now.is_deleted else None,
        "body": now.body,
        "authors": msgspec.json.encode(now.authors),
        "updated_by": actor,
        "updated_at": moment,
        **(_FREED if now.is_deleted else person_values(now.user)),
    }
    statement = _ADD_PERSON if row.before is None else _CHANGE_PERSON
    key = "id" if row.before is None else "row_id"
    connection.execute(statement, {key: row.id, **values})


def _write_record(connection: Connection, row: Touched) -> None:
    values = {"seq": row.seq, "version": row.now.version, "body": row.now.body}
    if row.before is None:
        connection.execute(insert(directory).values(kind=row.kind, id=row.id, **values))
    else:
        key = (directory.c.kind == row.kind) & (directory.c.id == row.id)
        connection.execute(update(directory).where(key).values(**values))


def _live(row: PersonRow | None) -> tuple[int, int]:
    return (0, 0) if row is None or row.is_deleted else (1, row.version)


def _change(kind: str, row_id: str, version: int, seq: int, body: bytes | None) -> Change:
    return Change(
        kind=kind,
        id=row_id,
        version=version,
        seq=seq,
        deleted=body is None,
        body=NO_BODY if body is None else msgspec.Raw(body),
    )
