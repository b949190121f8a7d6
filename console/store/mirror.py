"""The server's rows as this console last heard of them."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import bindparam, select, text, update

from console.errors import SweepStopped
from console.store import keys
from console.store.batches import batched
from console.store.bodies import user_in
from console.store.tables import mirror
from contract.operations import Counts
from contract.records import DIRECTORY_KINDS, RECORD_TYPES, Number, Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

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
_DROP = "DELETE FROM mirror WHERE kind = ? AND id = ?"
_UNSEEN = (
    "NOT EXISTS (SELECT 1 FROM scan_mark WHERE scan_mark.kind = mirror.kind "
    "AND scan_mark.id = mirror.id)"
)


_USER = select(mirror.c.body).where(mirror.c.kind == "user", mirror.c.id == bindparam("user"))
_USERS = select(mirror.c.id, mirror.c.body).where(
    mirror.c.kind == "user", mirror.c.id.in_(bindparam("users", expanding=True))
)
_SEQS = select(mirror.c.id, mirror.c.seq).where(
    mirror.c.kind == "user", mirror.c.id.in_(bindparam("users", expanding=True))
)
_NONE: Mapping[str, Change] = {}
_NUMBER = "SELECT body FROM mirror WHERE kind = 'number' AND id = ?"
_COUNTS = "SELECT count(*), coalesce(sum(version), 0) FROM mirror"


def apply(tx: Transaction, changes: Iterable[Change]) -> set[str]:
    """Take over rows of the server; returns the ids of the users among them.

    A row that is older than the one here (by `seq`) changes nothing.
    """
    changes = tuple(changes)
    gone = [change for change in changes if change.deleted or change.body is None]
    rows = [
        (change.kind, change.id, change.version, change.seq, bytes(change.body))
        for change in changes
        if not change.deleted and change.body is not None
    ]
    _remove(tx, [(change.kind, change.id, change.seq) for change in gone])
    is_all_newer = True
    if rows:
        is_all_newer = tx.connection.exec_driver_sql(_PUT, rows).rowcount == len(rows)
    of_users = sorted((c for c in changes if c.kind == "user"), key=lambda change: change.seq)
    came = {change.id: change for change in of_users}
    if is_all_newer and not gone:
        _index_new(tx, came)
    else:
        _index(tx, came, came)
    return set(came)


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
    total = counts(tx).rows
    unseen = tx.connection.execute(select(mirror.c.kind, mirror.c.id).where(text(_UNSEEN))).all()
    if not allowed and len(unseen) > SWEEP_ROWS and len(unseen) > total * SWEEP_SHARE:
        raise SweepStopped(count=len(unseen), total=total)
    if unseen:
        tx.connection.exec_driver_sql(_DROP, [(row.kind, row.id) for row in unseen])
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


def users_of(view: View, ids: Iterable[str]) -> dict[str, User]:
    """Return some users as the server has them, by id, without unknown and unreadable ones."""
    found = (
        (row.id, user_in(row.body))
        for some in batched(ids)
        for row in view.connection.execute(_USERS, {"users": some})
    )
    return {user_id: person for user_id, person in found if person is not None}


def users(view: View) -> Iterator[User]:
    """Return all users as the server has them, by id; a row that can't be read is left out."""
    rows = view.connection.exec_driver_sql(
        "SELECT body FROM mirror WHERE kind = 'user' ORDER BY id"
    )
    bodies = (body for page in rows.partitions(_CHUNK) for (body,) in page)
    found = map(user_in, bodies)
    return (person for person in found if person is not None)


def directory(view: View, kinds: Iterable[str] = DIRECTORY_KINDS) -> dict[str, tuple[Record, ...]]:
    """Return the records of some kinds of the directory, by id within a kind."""
    found: dict[str, list[Record]] = {kind: [] for kind in kinds}
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


def number(view: View, number_id: str) -> Number | None:
    """Return one of the account's DID numbers, or None."""
    body = view.connection.exec_driver_sql(_NUMBER, (number_id,)).scalar()
    try:
        return None if body is None else msgspec.json.decode(body, type=Number)
    except msgspec.MsgspecError:
        return None


def _remove(tx: Transaction, rows: list[tuple[str, str, int]]) -> None:
    if rows:
        tx.connection.exec_driver_sql(
            "DELETE FROM mirror WHERE kind = ? AND id = ? AND seq <= ?", rows
        )


def _index_new(tx: Transaction, came: Mapping[str, Change]) -> None:
    """Keep the unique values of users whose bodies the mirror holds as they came."""
    found = {user_id: user_in(bytes(change.body or b"")) for user_id, change in came.items()}
    readable = [person for person in found.values() if person is not None]
    keys.put(tx.connection, readable)
    held = {person.id for person in readable}
    keys.remove(tx.connection, [user_id for user_id in found if user_id not in held])
    keys.refresh_pending(tx.connection, keys.waiting_of(tx.connection, came))


def _index(tx: Transaction, ids: Iterable[str], came: Mapping[str, Change] = _NONE) -> None:
    """Keep the unique values of users in step with what the mirror now holds.

    `came` has the newest change of users: where it is what the mirror holds, its body is at hand.
    """
    touched = sorted(ids)
    if not touched:
        return
    held: set[str] = set()
    for start in range(0, len(touched), _CHUNK):
        some = tx.connection.execute(_SEQS, {"users": touched[start : start + _CHUNK]})
        found = [user_in(_body(tx, came.get(user_id), user_id, seq)) for user_id, seq in some]
        readable = [person for person in found if person is not None]
        keys.put(tx.connection, readable)
        held.update(person.id for person in readable)
    keys.remove(tx.connection, [user_id for user_id in touched if user_id not in held])
    keys.refresh_pending(tx.connection, keys.waiting_of(tx.connection, touched))


def _body(tx: Transaction, change: Change | None, user_id: str, seq: int) -> bytes | None:
    if change is not None and change.seq == seq and change.body is not None:
        return bytes(change.body)
    found: bytes | None = tx.connection.execute(_USER, {"user": user_id}).scalar()
    return found
