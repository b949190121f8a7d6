"""Keeps the unique values of users in step with mirror and outbox, to be looked up by an index."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import bindparam, select

from console.models.outbox import Entry
from console.models.projection import project
from console.store.batches import batched
from console.store.bodies import user_in
from console.store.tables import mirror, outbox, pending_key, person_key
from contract.fields import email_key
from contract.operations import Operation, OperationKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection, Table

    from contract.records import User

_decode_operation = msgspec.json.Decoder(Operation).decode
# Statements are made once: making them anew costs more than running them.
_ON_THE_WAY = (
    select(outbox.c.position, outbox.c.target, outbox.c.operation, outbox.c.state)
    .where(outbox.c.target.in_(bindparam("users", expanding=True)))
    .where(outbox.c.state.in_(("waiting", "sending")))
    .order_by(outbox.c.position)
)
_PUTTING = (
    "INSERT INTO {table} (id, email_key, did_number, internal_number, name) "
    "VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET email_key = excluded.email_key, "
    "did_number = excluded.did_number, internal_number = excluded.internal_number, "
    "name = excluded.name"
)
_BODY = select(mirror.c.body).where(mirror.c.kind == "user", mirror.c.id == bindparam("user"))


def put(connection: Connection, users: Iterable[User]) -> None:
    """Keep the unique values of users of the mirror."""
    _put(connection, person_key, [_row(user.id, user) for user in users])


def remove(connection: Connection, ids: Iterable[str]) -> None:
    """Forget the unique values of users who left the mirror."""
    rows = [(user_id,) for user_id in ids]
    if rows:
        connection.exec_driver_sql("DELETE FROM person_key WHERE id = ?", rows)


def waiting_of(connection: Connection, ids: Iterable[str]) -> set[str]:
    """Return those of the users who have operations on their way."""
    pending = set(connection.exec_driver_sql("SELECT id FROM pending_key").scalars())
    return pending & set(ids)


def refresh_pending(connection: Connection, ids: Iterable[str]) -> None:
    """Work out again what users will have once their operations are through.

    What was refused does not count: it holds no number.
    """
    wanted = set(ids)
    if not wanted:
        return
    waiting = _on_the_way(connection, wanted)
    done = [(user_id,) for user_id in wanted - waiting.keys()]
    if done:
        connection.exec_driver_sql("DELETE FROM pending_key WHERE id = ?", done)
    _put(
        connection,
        pending_key,
        [_row(user_id, _after(connection, user_id, found)) for user_id, found in waiting.items()],
    )


def refresh_all_pending(connection: Connection) -> None:
    """Work it out again for all, as after an upgrade: what is derived needs no migration."""
    refresh_pending(connection, connection.execute(select(outbox.c.target)).scalars().all())


def _on_the_way(connection: Connection, ids: Iterable[str]) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = defaultdict(list)
    for some in batched(ids):
        for row in connection.execute(_ON_THE_WAY, {"users": some}):
            operation = _decode_operation(row.operation)
            entry = Entry(position=row.position, operation=operation, state=row.state)
            found[row.target].append(entry)
    return found


def _after(connection: Connection, user_id: str, entries: list[Entry]) -> User | None:
    if any(entry.operation.kind == OperationKind.USER_DELETE for entry in entries):
        return None
    return project(_mirrored(connection, user_id), entries)


def _mirrored(connection: Connection, user_id: str) -> User | None:
    return user_in(connection.execute(_BODY, {"user": user_id}).scalar())


def _row(user_id: str, user: User | None) -> tuple[str | None, ...]:
    if user is None:
        return (user_id, None, None, None, "")
    line, address = user.line, email_key(user.email) if user.email else None
    if line is None:
        return (user_id, address, None, None, user.name)
    return (user_id, address, line.did_number, line.internal_number, user.name)


def _put(connection: Connection, table: Table, rows: list[tuple[str | None, ...]]) -> None:
    if rows:
        # As plain SQL: making sure of each row's columns costs more than storing it.
        connection.exec_driver_sql(_PUTTING.format(table=table.name), rows)
