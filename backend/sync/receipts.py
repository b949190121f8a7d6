"""Receipts: what was done stays done, however often a console asks again."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import bindparam, insert, select

from backend.kit.outcomes import Outcome, rejected
from backend.store.tables import receipt

if TYPE_CHECKING:
    from sqlalchemy import Row

    from backend.kit.effects import Unit
    from contract.operations import Operation, Status

ANY_BODY = ""
"""The fingerprint of an operation that was cancelled before it arrived."""
_BY_ID = select(receipt.c.fingerprint, receipt.c.status).where(
    receipt.c.operation_id == bindparam("operation_id"),
    receipt.c.operator_id == bindparam("operator_id"),
)
_ADD = insert(receipt)


def fingerprint(operation: Operation) -> str:
    """Return the SHA-256 of the operation's canonical JSON."""
    return hashlib.sha256(msgspec.json.encode(operation, order="sorted")).hexdigest()


def earlier(unit: Unit, operation: Operation) -> Outcome | None:
    """Return what became of this operation before; null if it is new.

    With another body under the same id it is refused.
    """
    found = _find(unit, operation.id)
    if found is None:
        return None
    if found.fingerprint not in {ANY_BODY, fingerprint(operation)}:
        return rejected("operation_reused")
    return Outcome(status=found.status)


def status_of(unit: Unit, operation_id: str) -> Status | None:
    """Return the status of an operation of the unit's actor; null if it never took effect."""
    found = _find(unit, operation_id)
    return None if found is None else found.status


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
    key = {"operation_id": operation_id, "operator_id": unit.actor.id}
    return unit.connection.execute(_BY_ID, key).first()
