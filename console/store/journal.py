"""What became of every operation that is no longer open, for 30 days."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import delete, select, update
from sqlalchemy.dialects.sqlite import insert

from console.models.clock import stamp
from console.store.tables import journal
from contract.operations import Operation

if TYPE_CHECKING:
    from console.store.engine import Transaction, View

KEPT = timedelta(days=30)


class Settled(msgspec.Struct, frozen=True, kw_only=True):
    """An operation that is over. `outcome` is the server's status, or a person's decision.

    Decisions: `replaced`, `discarded`, `took_theirs`, `took_mine`, `undone`, and `folded` for an
    operation that became part of an unsent one.
    """

    operation: Operation
    outcome: str
    at: str


def add(tx: Transaction, operation: Operation, outcome: str) -> None:
    """Record what became of an operation; what is said later counts."""
    row = {"outcome": outcome, "at": tx.at}
    statement = insert(journal).values(
        operation_id=operation.id,
        target=operation.target,
        kind=operation.kind,
        operation=msgspec.json.encode(operation),
        **row,
    )
    tx.connection.execute(
        statement.on_conflict_do_update(index_elements=["operation_id"], set_=row)
    )


def correct(tx: Transaction, operation_id: str, outcome: str) -> str | None:
    """Record that an operation came out otherwise; returns its target if it is on record."""
    found = tx.connection.execute(
        update(journal)
        .where(journal.c.operation_id == operation_id)
        .values(outcome=outcome)
        .returning(journal.c.target)
    ).scalar()
    return None if found is None else str(found)


def entries(view: View) -> tuple[Settled, ...]:
    """Return the record, oldest first."""
    rows = view.connection.execute(select(journal).order_by(journal.c.operation_id))
    return tuple(
        Settled(
            operation=msgspec.json.decode(row.operation, type=Operation),
            outcome=row.outcome,
            at=row.at,
        )
        for row in rows
    )


def prune(tx: Transaction) -> None:
    """Forget what is older than 30 days."""
    oldest = stamp(tx.now - KEPT)
    tx.connection.execute(delete(journal).where(journal.c.at < oldest))
