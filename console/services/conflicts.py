"""The verbs about changes that the server did not take: look, take theirs, take mine, discard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.events import Changed
from console.models.deciding import attention_of, mine_after_all
from console.models.saving import cancellations
from console.store import mirror, outbox
from contract.operations import OperationKind

if TYPE_CHECKING:
    from console.models.attention import Attention
    from console.models.outbox import Entry
    from console.services.desk import Desk
    from console.store.engine import Transaction, View


def attention(*, desk: Desk, user_id: str) -> tuple[Attention, ...]:
    """Return the user's refused changes, in order, with the server's words."""
    with desk.store.read() as view:
        found = [
            attention_of(entry, is_deleted=_is_deleted(view, entry))
            for entry in outbox.open_entries(view, user_id)
        ]
    return tuple(one for one in found if one is not None)


def take_theirs(*, desk: Desk, operation_id: str) -> Changed:
    """Let the server's values stand; the person's change is dropped, and recorded as such."""
    return _drop(desk, operation_id, "took_theirs")


def discard(*, desk: Desk, operation_id: str) -> Changed:
    """Drop a change. Without its creation a user is nothing, so then all of the user's goes."""
    return _drop(desk, operation_id, "discarded")


def take_mine(*, desk: Desk, operation_id: str) -> Changed:
    """Put the person's values in place of theirs, as seen now: a new change replaces the old."""
    with desk.store.write() as tx:
        entry = outbox.entry(tx, operation_id)
        if entry is None:
            return Changed()
        is_deleted, followers = _is_deleted(tx, entry), outbox.followers_of(tx, entry)
        again = mine_after_all(entry, desk.ids, desk.at(), is_deleted=is_deleted)
        _stop(desk, tx, entry, "took_mine")
        outbox.append(tx, again, None if is_deleted else entry.draft)
        outbox.free_followers(tx, followers)
    targets = {entry.operation.target, *(operation.target for operation in again)}
    return Changed(kinds=frozenset({"outbox"}), ids=frozenset(targets))


def _drop(desk: Desk, operation_id: str, decision: str) -> Changed:
    with desk.store.write() as tx:
        entry = outbox.entry(tx, operation_id)
        if entry is None:
            return Changed()
        dependents, followers = outbox.dependents_of(tx, entry), outbox.followers_of(tx, entry)
        _stop(desk, tx, entry, decision)
        if entry.operation.kind == OperationKind.USER_CREATE:
            for dependent in dependents:
                _stop(desk, tx, dependent, decision)
        outbox.free_followers(tx, followers)
    return Changed(kinds=frozenset({"outbox"}), ids=frozenset({entry.operation.target}))


def _stop(desk: Desk, tx: Transaction, entry: Entry, decision: str) -> None:
    """Drop an entry; what was attempted is cancelled first: late copies do arrive."""
    outbox.decide(tx, entry.operation.id, decision)
    if entry.attempts:
        outbox.append(tx, cancellations([entry.operation], desk.ids, desk.at()))


def _is_deleted(view: View, entry: Entry) -> bool:
    """Say whether the user is gone on the server, and was there when this was done."""
    is_edit = entry.operation.kind != OperationKind.USER_CREATE
    return is_edit and mirror.user(view, entry.operation.target) is None
