"""The server's rows as this console last heard of them."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import bindparam, func, select, text, update

from console.errors import SweepStopped
from console.store import keys
from console.store.bodies import user_in
from console.store.tables import mirror
from contract.operations import Counts
from contract.records import RECORD_TYPES, Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from console.store.engine import Transaction, View
    from contract.operations import Change
    from contract.records import User

SWEEP_ROWS = 20
SWEEP_SHARE = 0.3
"""A full scan that would remove more than both of these stops and asks."""
log = logging.getLogger(__name__)
_CHUNK = 500
_PUT = (
    "INSERT INTO mirror (kind, id, version, seq, body) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (kind, id) DO UPDATE SET version = excluded.version, seq = excluded.seq, "
    "body = excluded.body WHERE excluded.seq >= mirror.seq"
)
_UNSEEN = (
    "NOT EXISTS (SELECT 1 FROM scan_mark WHERE scan_mark.kind = mirror.kind "
    "AND scan_mark.id = mirror.id)"
)


_USER = select(mirror.c.body).where(mirror.c.kind == "user", mirror.c.id == bindparam("user"))
_USERS = select(mirror.c.body).where(
    mirror.c.kind == "user", mirror.c.id.in_(bindparam("users", expanding=True))
)
_COUNTS = "SELECT count(*), coalesce(sum(version), 0) FROM mirror"


def apply(tx: Transaction, changes: Iterable[Change]) -> set[str]:
    """Take over rows of the server; returns the ids of the users among them.

    A row that is older than the one here (by `seq`) changes nothing.
    """
    changes = tuple(changes)
    gone = [change for change in changes if change.deleted or change.body is None]
    kept = [change for change in changes if not change.deleted and change.body is not None]
    _remove(tx, [(change.kind, change.id, change.seq) for change in gone])
    if kept:
        tx.connection.exec_driver_sql(
            _PUT, [(c.kind, c.id, c.version, c.seq, bytes(c.body or b"")) for c in kept]
        )
    users = {change.id for change in changes if change.kind == "user"}
    _index(tx, users)
    return users


def begin_epoch(tx: Transaction) -> None:
    """Take over any row from now on: the server was restored, and its `seq` went back."""
    tx.connection.execute(update(mirror).values(seq=0))


def begin_scan(tx: Transaction) -> None:
    """Begin a full scan: nothing is seen yet."""
    tx.connection.exec_driver_sql("DELETE FROM scan_mark")


def see(tx: Transaction, changes: Iterable[Change]) -> None:
    """Mark rows of a page of the scan as seen. What answers to operations hold is not seen."""
    rows = [(change.kind, change.id) for change in changes]
    if rows:
        tx.connection.exec_driver_sql(
            "INSERT OR IGNORE INTO scan_mark (kind, id) VALUES (?, ?)", rows
        )


def sweep(tx: Transaction, *, allowed: bool = False) -> set[str]:
    """End a full scan: remove what it did not see; returns the ids of users removed.

    Raises SweepStopped when many rows would go and nobody has `allowed` it.
    """
    total = tx.connection.execute(select(func.count()).select_from(mirror)).scalar_one()
    unseen = tx.connection.execute(
        select(mirror.c.kind, mirror.c.id, mirror.c.seq).where(text(_UNSEEN))
    ).all()
    if not allowed and len(unseen) > SWEEP_ROWS and len(unseen) > total * SWEEP_SHARE:
        raise SweepStopped(count=len(unseen), total=total)
    _remove(tx, [(row.kind, row.id, row.seq) for row in unseen])
    users = {row.id for row in unseen if row.kind == "user"}
    _index(tx, users)
    begin_scan(tx)
    return users


def clear(tx: Transaction) -> None:
    """Forget all rows, as at signing out."""
    for statement in ("DELETE FROM mirror", "DELETE FROM person_key", "DELETE FROM scan_mark"):
        tx.connection.execute(text(statement))


def counts(view: View) -> Counts:
    """Return the number of rows and the sum of their versions."""
    row = view.connection.exec_driver_sql(_COUNTS).one()
    return Counts(rows=row[0], versions=row[1])


def user(view: View, user_id: str) -> User | None:
    """Return a user as the server has it, or None."""
    return user_in(view.connection.execute(_USER, {"user": user_id}).scalar())


def users(view: View) -> Iterator[User]:
    """Return all users as the server has them, by id; a row that can't be read is left out."""
    rows = view.connection.exec_driver_sql(
        "SELECT body FROM mirror WHERE kind = 'user' ORDER BY id"
    )
    bodies = (body for page in rows.partitions(_CHUNK) for (body,) in page)
    found = map(user_in, bodies)
    return (person for person in found if person is not None)


def directory(view: View) -> dict[str, tuple[Record, ...]]:
    """Return the records of every kind of the directory, by id within a kind."""
    found: dict[str, list[Record]] = {kind: [] for kind in RECORD_TYPES if kind != "user"}
    rows = view.connection.execute(
        select(mirror.c.kind, mirror.c.id, mirror.c.body)
        .where(mirror.c.kind.in_(list(found)))
        .order_by(mirror.c.kind, mirror.c.id)
    )
    for row in rows:
        try:
            found[row.kind].append(msgspec.json.decode(row.body, type=RECORD_TYPES[row.kind]))
        except msgspec.MsgspecError:
            log.warning("%s %s can't be read by this version", row.kind, row.id)
    return {kind: tuple(records) for kind, records in found.items()}


def _remove(tx: Transaction, rows: list[tuple[str, str, int]]) -> None:
    if rows:
        tx.connection.exec_driver_sql(
            "DELETE FROM mirror WHERE kind = ? AND id = ? AND seq <= ?", rows
        )


def _index(tx: Transaction, ids: Iterable[str]) -> None:
    """Keep the unique values of users in step with what the mirror now holds."""
    touched = sorted(ids)
    if not touched:
        return
    keys.remove(tx.connection, touched)
    for start in range(0, len(touched), _CHUNK):
        some = touched[start : start + _CHUNK]
        bodies = tx.connection.execute(_USERS, {"users": some})
        readable = (user_in(body) for body in bodies.scalars())
        keys.put(tx.connection, [person for person in readable if person is not None])
    keys.refresh_pending(tx.connection, keys.waiting_of(tx.connection, touched))
