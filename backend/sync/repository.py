"""The feed as stored: counter, and changes in the order of their commits, bodies unread."""

from __future__ import annotations

from heapq import merge
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, or_, select

from backend.kit.feed import change_of
from backend.store.tables import counter, directory, person

if TYPE_CHECKING:
    from sqlalchemy import Row

    from contract.operations import Change


def counter_row(connection: Connection) -> Row[Any]:
    """Return the counter: seq, epoch, horizon, and the totals of live rows."""
    return connection.execute(select(counter).where(counter.c.id == 1)).one()


def changes_after(
    connection: Connection, seq: int, limit: int, *, deleted_after: int
) -> list[Change]:
    """Return the next changes, `limit` at most; deletions only if later than `deleted_after`.

    A full scan is the feed from its beginning: what changes while it runs comes again with a
    later seq, and only what was deleted while it runs needs a tombstone.
    """
    found = []
    for kind, table in (("user", person), ("", directory)):
        rows = connection.execute(
            select(*table.c["id", "seq", "version", "body"], *([] if kind else [table.c.kind]))
            .where(
                table.c.seq > seq,
                or_(table.c.body.is_not(None), table.c.seq > deleted_after),
            )
            .order_by(table.c.seq)
            .limit(limit)
        )
        found.append([change_of(kind or row.kind, row) for row in rows])
    return list(merge(*found, key=lambda change: change.seq))[:limit]
