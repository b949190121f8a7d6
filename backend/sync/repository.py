"""The feed as stored: counter, and changes in the order of their commits, bodies unread."""

from __future__ import annotations

from heapq import merge
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Select, Table, bindparam, or_, select

from backend.kit.feed import change_of
from backend.store.tables import counter, directory, person

if TYPE_CHECKING:
    from sqlalchemy import Row

    from contract.operations import Change


# Statements are made once: making them anew costs more than running them.
_COUNTER = select(counter).where(counter.c.id == 1)


def _next_of(table: Table, *more: str) -> Select[Any]:
    is_shown = or_(table.c.body.is_not(None), table.c.seq > bindparam("deleted_after"))
    return (
        select(*table.c["id", "seq", "version", "body", *more])
        .where(table.c.seq > bindparam("after"), is_shown)
        .order_by(table.c.seq)
        .limit(bindparam("most"))
    )


_PERSONS, _RECORDS = _next_of(person), _next_of(directory, "kind")


def counter_row(connection: Connection) -> Row[Any]:
    """Return the counter: seq, epoch, horizon, and the totals of live rows."""
    return connection.execute(_COUNTER).one()


def changes_after(
    connection: Connection, seq: int, limit: int, *, deleted_after: int
) -> list[Change]:
    """Return the next changes, `limit` at most; deletions only if later than `deleted_after`.

    A full scan is the feed from its beginning: what changes while it runs comes again with a
    later seq, and only what was deleted while it runs needs a tombstone.
    """
    asked = {"after": seq, "deleted_after": deleted_after, "most": limit}
    persons = [change_of("user", row) for row in connection.execute(_PERSONS, asked)]
    records = [change_of(row.kind, row) for row in connection.execute(_RECORDS, asked)]
    if not records:
        return persons
    return list(merge(persons, records, key=lambda change: change.seq))[:limit]
