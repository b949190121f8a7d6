"""Operations on their way: claimed before they leave, set aside when only they fail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.store import outbox
from contract.operations import MOST_OPERATIONS, Result
from contract.problems import in_english

if TYPE_CHECKING:
    from collections.abc import Collection

    from console.models.outbox import Entry
    from console.store.engine import Store

MOST_BYTES = 8 * 1024 * 1024
PATIENCE = 5
"""So often an operation may fail alone, while the server answers others, until set aside."""


def claim(
    store: Store, batch: int = MOST_OPERATIONS, skip: Collection[str] = ()
) -> tuple[Entry, ...]:
    """Mark the next entries as sending, committed before their first byte leaves."""
    with store.read() as view:
        if not outbox.has_unsent(view):
            return ()
    with store.write() as tx:
        return outbox.claim(tx, batch, MOST_BYTES, skip)


def release(store: Store, entries: tuple[Entry, ...], *, have_left: bool = True) -> None:
    """Put entries back whose outcome is unknown: they will be sent again, unchanged.

    Where nothing of them has left this computer, that was no attempt.
    """
    if entries:
        with store.write() as tx:
            outbox.release(tx, [entry.operation.id for entry in entries], have_left=have_left)


def set_aside(store: Store, entry: Entry) -> None:
    """Leave an entry to a person: the server fails over it alone; its outcome is unknown."""
    reason = Result(
        id=entry.operation.id, status="rejected", code="internal", detail=in_english("internal")
    )
    with store.write() as tx:
        outbox.settle(tx, entry.operation.id, reason)
