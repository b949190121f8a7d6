"""Rows of the feed: users and directory records with version and seq."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import bindparam, insert, update

from backend.store.tables import directory, person
from contract.fields import email_key
from contract.operations import NO_BODY, Change
from contract.records import Line, User

if TYPE_CHECKING:
    from sqlalchemy import Executable, Row

Author = tuple[str, str]
"""Who changed a field last, and when (RFC 3339)."""
_decode_user = msgspec.json.Decoder(User).decode
_decode_authors = msgspec.json.Decoder(dict[str, Author]).decode


class PersonRow(msgspec.Struct, kw_only=True, dict=True):
    """A stored row: a user (or, with another body, a directory record). No body means deleted."""

    id: str
    version: int
    body: bytes | None
    seq: int = 0
    authors_json: bytes = b"{}"

    @property
    def is_deleted(self) -> bool:
        """Say whether only the tombstone is left."""
        return self.body is None

    @cached_property
    def user(self) -> User:
        """The user's document. Only for a user who is not deleted."""
        return user_of(self.body or b"")

    @cached_property
    def authors(self) -> dict[str, Author]:
        """Who changed each field last, and when; under no name, who deleted the user."""
        return _decode_authors(self.authors_json)


class Touched(msgspec.Struct, kw_only=True):
    """A row that a unit changes: as it was stored, and as it will be."""

    kind: str
    id: str
    before: PersonRow | None
    now: PersonRow

    @property
    def body_before(self) -> bytes | None:
        """The stored body, null if there was none."""
        return self.before.body if self.before is not None else None

    @property
    def totals(self) -> tuple[int, int]:
        """What this change adds to the counter's `rows` and `versions`."""
        old, new = _live(self.before), _live(self.now)
        return new[0] - old[0], new[1] - old[1]


def user_of(body: bytes) -> User:
    """Return the user in a stored body."""
    return _decode_user(body)


def person_row(row: Row[Any]) -> PersonRow:
    """Return a row of `person`."""
    return PersonRow(
        id=row.id, version=row.version, body=row.body, seq=row.seq, authors_json=row.authors
    )


def change_of(kind: str, row: PersonRow | Row[Any]) -> Change:
    """Return a row of `person` or `directory` as it goes into the feed: stored bytes, unread."""
    body = row.body
    return Change(
        kind=kind,
        id=row.id,
        version=row.version,
        seq=row.seq,
        deleted=body is None,
        body=NO_BODY if body is None else msgspec.Raw(body),
    )


def write_of(row: Touched, moment: str, actor: str) -> tuple[Executable, dict[str, Any]]:
    """Return the statement that writes a row, and its values."""
    is_new = row.before is None
    if row.kind != "user":
        record = {"seq": row.now.seq, "version": row.now.version, "body": row.now.body}
        if is_new:
            return _ADD_RECORD, {"kind": row.kind, "id": row.id, **record}
        return _CHANGE_RECORD, {"row_kind": row.kind, "row_id": row.id, **record}
    statement, key = (_ADD_PERSON, "id") if is_new else (_CHANGE_PERSON, "row_id")
    return statement, {key: row.id, **_columns(row.now, moment, actor)}


# Statements are made once: making them anew costs more than running them.
_ADD_PERSON = insert(person)
_CHANGE_PERSON = update(person).where(person.c.id == bindparam("row_id"))
_ADD_RECORD = insert(directory)
_CHANGE_RECORD = update(directory).where(
    directory.c.kind == bindparam("row_kind"), directory.c.id == bindparam("row_id")
)


def person_values(user: User) -> dict[str, str | None]:
    """Return the columns that repeat the unique values of a user's document."""
    line = user.line or Line()
    return {
        "email_key": email_key(user.email) if user.email else None,
        "did_number": line.did_number,
        "internal_number": line.internal_number,
    }


_FREED: dict[str, str | None] = dict.fromkeys(("email_key", "did_number", "internal_number"))


def _columns(now: PersonRow, moment: str, actor: str) -> dict[str, Any]:
    return {
        "seq": now.seq,
        "version": now.version,
        "deleted_at": moment if now.is_deleted else None,
        "body": now.body,
        "authors": now.authors_json,
        "updated_by": actor,
        "updated_at": moment,
        **(_FREED if now.is_deleted else person_values(now.user)),
    }


def _live(row: PersonRow | None) -> tuple[int, int]:
    return (0, 0) if row is None or row.is_deleted else (1, row.version)
