"""Receipts: what was done stays done, however often a console asks again."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import bindparam, insert, select

from backend.kit.outcomes import Outcome, rejected
from backend.store.tables import receipt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection, Row

    from backend.kit.effects import Unit
    from contract.operations import Operation, Status

ANY_BODY = ""
"""The fingerprint of an operation that was cancelled before it arrived."""
_BY_ID = select(receipt.c.fingerprint, receipt.c.status).where(
    receipt.c.operation_id == bindparam("operation_id")
)
_ADD = insert(receipt)


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
    if found.fingerprint not in {ANY_BODY, fingerprint(operation)}:
        return rejected("operation_reused")
    return Outcome(status=found.status)


def status_of(unit: Unit, operation_id: str) -> Status | None:
    """Return the status of an operation; null if it never took effect."""
    found = _find(unit, operation_id)
    return None if found is None else found.status


def among(connection: Connection, operation_ids: Sequence[str]) -> Sequence[str]:
    """Return those of some operations that have a receipt."""
    found = select(receipt.c.operation_id).where(receipt.c.operation_id.in_(operation_ids))
    return connection.execute(found).scalars().all()


def write(unit: Unit, operation_id: str, body: str, status: Status) -> None:
    """Keep what became of an operation, in the transaction of its effect."""
    unit.connection.execute(
        _ADD,
        {
            "operation_id": operation_id,
            "operator_id": unit.actor.id,
            "fingerprint": body,
            "status": status,
            "at": unit.moment,
        },
    )


def _find(unit: Unit, operation_id: str) -> Row[Any, Any] | None:
    return unit.connection.execute(_BY_ID, {"operation_id": operation_id}).first()
