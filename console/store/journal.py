"""What became of every operation that is no longer open, for 30 days."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from console.models.clock import stamp
from console.store.tables import journal
from contract.operations import Operation

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from sqlalchemy import Row

    from console.store.engine import Transaction, View

KEPT = timedelta(days=30)
LOST = "lost"
"""The outcome of what was done on a server that forgot it when it was restored from a backup."""
DONE = ("applied", "merged")


_INSERT = insert(journal)
_RECORD = _INSERT.on_conflict_do_update(
    index_elements=["operation_id"],
    set_={"outcome": _INSERT.excluded.outcome, "at": _INSERT.excluded.at},
)


_CORRECT = (
    update(journal)
    .where(journal.c.operation_id == bindparam("one"))
    .values(outcome=bindparam("other"))
    .returning(journal.c.target)
)


class Settled(msgspec.Struct, frozen=True, kw_only=True):
    """An operation that is over. `outcome` is the server's status, or a person's decision.

    Decisions: `replaced`, `discarded`, `took_theirs`, `took_mine`, `resolved`, `undone`, `folded`
    for an operation that became part of an unsent one, `let_go` for one that a restored server
    lost.
    """

    operation: Operation
    outcome: str
    at: str


def add(tx: Transaction, operation: Operation, outcome: str) -> None:
    """Record what became of an operation; what is said later counts."""
    add_all(tx, [(operation, outcome)])


def add_all(tx: Transaction, ended: Iterable[tuple[Operation, str]]) -> None:
    """Record what became of operations; what is said later counts."""
    rows = [
        {
            "operation_id": operation.id,
            "target": operation.target,
            "kind": operation.kind,
            "operation": msgspec.json.encode(operation),
            "outcome": outcome,
            "at": tx.at,
        }
        for operation, outcome in ended
    ]
    if rows:
        tx.connection.execute(_RECORD, rows)


def correct(tx: Transaction, operation_id: str, outcome: str) -> str | None:
    """Record that an operation came out otherwise; returns its target if it is on record."""
    found = tx.connection.execute(_CORRECT, {"one": operation_id, "other": outcome}).scalar()
    return None if found is None else str(found)


def entries(view: View) -> tuple[Settled, ...]:
    """Return the record, oldest first."""
    rows = view.connection.execute(select(journal).order_by(journal.c.operation_id))
    return tuple(_settled(row) for row in rows)


def get(view: View, operation_id: str) -> Settled | None:
    """Return the record of an operation, or None."""
    row = view.connection.execute(
        select(journal).where(journal.c.operation_id == operation_id)
    ).first()
    return None if row is None else _settled(row)


def has_folded_since(view: View, operation: Operation) -> bool:
    """Say whether later operations of the same user became part of unsent ones."""
    later = select(journal.c.operation_id).where(
        journal.c.target == operation.target,
        journal.c.outcome == "folded",
        journal.c.operation_id > operation.id,
    )
    return view.connection.execute(later.limit(1)).first() is not None


def folded_targets(view: View) -> set[str]:
    """Return the users of whose operations some became part of unsent ones."""
    folded = select(journal.c.target).where(journal.c.outcome == "folded").distinct()
    return set(view.connection.execute(folded).scalars())


def since(view: View, operation: Operation) -> tuple[Settled, ...]:
    """Return the record of later operations of the same user, oldest first."""
    later = (journal.c.target == operation.target) & (journal.c.operation_id > operation.id)
    rows = view.connection.execute(select(journal).where(later).order_by(journal.c.operation_id))
    return tuple(_settled(row) for row in rows)


def done(view: View) -> tuple[str, ...]:
    """Return the ids of what the server did, or had done before it was restored."""
    outcomes = journal.c.outcome.in_((*DONE, LOST))
    found = view.connection.execute(
        select(journal.c.operation_id).where(outcomes).order_by(journal.c.operation_id)
    )
    return tuple(found.scalars())


def lost(view: View) -> tuple[Settled, ...]:
    """Return what a restored server no longer knows, in the order of its making."""
    rows = view.connection.execute(
        select(journal).where(journal.c.outcome == LOST).order_by(journal.c.operation_id)
    )
    return tuple(_settled(row) for row in rows)


def mark_known(tx: Transaction, asked: Collection[str], known: Collection[str]) -> int:
    """Record which of the operations asked about the server lost; returns how many it did."""
    gone = [operation_id for operation_id in asked if operation_id not in known]
    for operation_id in gone:
        correct(tx, operation_id, LOST)
    for operation_id in known:
        is_back = (journal.c.operation_id == operation_id) & (journal.c.outcome == LOST)
        tx.connection.execute(update(journal).where(is_back).values(outcome=DONE[0]))
    return len(gone)


def remove(tx: Transaction, operation_id: str) -> None:
    """Forget an operation that is open again."""
    tx.connection.execute(delete(journal).where(journal.c.operation_id == operation_id))


def prune(tx: Transaction) -> None:
    """Forget what is older than 30 days."""
    oldest = stamp(tx.now - KEPT)
    tx.connection.execute(delete(journal).where(journal.c.at < oldest))


def _settled(row: Row[Any]) -> Settled:
    operation = msgspec.json.decode(row.operation, type=Operation)
    return Settled(operation=operation, outcome=row.outcome, at=row.at)
