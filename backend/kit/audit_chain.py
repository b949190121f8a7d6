"""The audit: lines that are only ever added, each sealed with the hash of the one before it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import Connection, insert, select

from backend.store.tables import audit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy import Row

FIRST_HASH = "0" * 64
"""What the first line names as the hash before it."""
_LAST = select(audit.c.id, audit.c.hash).order_by(audit.c.id.desc()).limit(1)
ADD_LINE = insert(audit)
Note = tuple[str, str, bytes | None, bytes | None]
"""Kind, target, before, after."""


class Chain:
    """The end of the chain, for whoever holds the only writer's lock."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._last: tuple[int, str] | None = None

    def sealed(
        self, notes: Iterable[Note], *, at: str, operator: str, operation_id: str | None
    ) -> Iterator[dict[str, Any]]:
        """Give the next lines of the chain, as they are to be added."""
        for kind, target, before, after in notes:
            last_id, previous = self._last or _end_of(self._connection)
            line = {
                "id": last_id + 1,
                "at": at,
                "operator": operator,
                "kind": kind,
                "target": target,
                "operation_id": operation_id,
                "before": before,
                "after": after,
                "previous_hash": previous,
            }
            sealed = seal(line)
            self._last = (last_id + 1, sealed)
            yield {**line, "hash": sealed}


def _end_of(connection: Connection) -> tuple[int, str]:
    last = connection.execute(_LAST).first()
    return (last.id, last.hash) if last is not None else (0, FIRST_HASH)


def seal(line: dict[str, Any]) -> str:
    """Return the hash of a line (with the hash of the one before it in `previous_hash`)."""
    return hashlib.sha256(msgspec.json.encode(line, order="sorted")).hexdigest()


def first_broken(connection: Connection) -> int | None:
    """Return the id of the first line that does not follow from the one before; null if all do."""
    previous, expected = FIRST_HASH, 1
    for row in connection.execute(select(audit).order_by(audit.c.id)):
        if row.id != expected or row.previous_hash != previous or row.hash != _seal_of(row):
            return expected
        previous, expected = row.hash, expected + 1
    return None


def _seal_of(row: Row[Any]) -> str:
    return seal({name: value for name, value in row._asdict().items() if name != "hash"})
