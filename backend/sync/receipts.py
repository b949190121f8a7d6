"""Receipts: what was done stays done, however often a console asks again."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import bindparam, insert, select

from backend.kit.outcomes import Outcome, rejected
from backend.store.tables import receipt

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from sqlalchemy import Connection

    from backend.kit.effects import Unit
    from backend.kit.slices import Slice
    from contract.operations import Operation, Status

ANY_BODY = ""
"""The fingerprint of an operation that was cancelled before it arrived."""
_BY_ID = select(receipt.c.fingerprint, receipt.c.status).where(
    receipt.c.operation_id == bindparam("operation_id")
)
_SOME = select(receipt.c.operation_id, receipt.c.fingerprint, receipt.c.status)
_ADD = insert(receipt)
_Kept = tuple[str, "Status"]
"""Fingerprint and status."""


def fingerprint(operation: Operation) -> str:
    """Return the SHA-256 of the operation's canonical JSON."""
    return hashlib.sha256(msgspec.json.encode(operation, order="sorted")).hexdigest()


def earlier(unit: Unit, operation: Operation) -> Outcome | None:
    """Return what became of this operation before, whoever sent it; null if it is new.

    Work that was kept when somebody signed out may come again from the next one's session. With
    another body under the same id it is refused.
    """
    found = _find(unit, operation.id)
    if found is None:
        return None
    body, status = found
    if body not in {ANY_BODY, fingerprint(operation)}:
        return rejected("operation_reused")
    return Outcome(status=status)


def status_of(unit: Unit, operation_id: str) -> Status | None:
    """Return the status of an operation; null if it never took effect."""
    found = _find(unit, operation_id)
    return None if found is None else found[1]


def among(connection: Connection, operation_ids: Sequence[str]) -> Sequence[str]:
    """Return those of some operations that have a receipt."""
    found = select(receipt.c.operation_id).where(receipt.c.operation_id.in_(operation_ids))
    return connection.execute(found).scalars().all()


def expect(shared: Slice, operation_ids: Collection[str]) -> None:
    """Read the receipts of some operations at once."""
    rows = shared.connection.execute(_SOME.where(receipt.c.operation_id.in_(operation_ids)))
    found: dict[str, _Kept | None] = dict.fromkeys(operation_ids)
    found |= {row.operation_id: (row.fingerprint, row.status) for row in rows}
    shared.learn({_key(operation_id): kept for operation_id, kept in found.items()})


def write(unit: Unit, operation_id: str, body: str, status: Status) -> None:
    """Keep what became of an operation, in the transaction of its effect."""
    row = {
        "operation_id": operation_id,
        "operator_id": unit.actor.id,
        "fingerprint": body,
        "status": status,
        "at": unit.moment,
    }
    unit.later(_ADD, row, _key(operation_id), (body, status))


def _find(unit: Unit, operation_id: str) -> _Kept | None:
    def ask(connection: Connection) -> _Kept | None:
        row = connection.execute(_BY_ID, {"operation_id": operation_id}).first()
        return None if row is None else (row.fingerprint, row.status)

    return unit.recall(_key(operation_id), ask)


def _key(operation_id: str) -> tuple[str, str]:
    return ("receipt", operation_id)
