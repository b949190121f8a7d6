"""The verbs of undo: say what can be taken back, and take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from console.errors import Refused
from console.events import Changed
from console.models.cases import fields_of
from console.models.outbox import ATTENTION_STATES
from console.models.saving import cancellations
from console.models.undoing import Deed, inverse_of
from console.store import effective, journal, outbox
from contract.operations import OperationKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from console.models.outbox import Entry
    from console.services.desk import Desk
    from console.store.engine import Transaction, View
    from contract.operations import Operation

_MANY = 20
"""From so many on, what never left is dropped all at once."""
_CHANGED = frozenset({"applied", "merged", "folded"})
"""Outcomes of operations that have an effect here or on the server."""


def deed(*, desk: Desk, operations: Sequence[str]) -> Deed | None:
    """Return what a person did as it can be taken back now; None if nothing of it is left."""
    with desk.store.read() as view:
        found = [found for found in (_find(view, one) for one in operations) if found is not None]
        if not found:
            return None
        last = found[-1]
        user = effective.user(view, last.target)
    said = last.base | last.set
    typed = " ".join(str(said[n]) for n in ("first_name", "last_name") if said.get(n))
    return Deed(
        operations=tuple(operations),
        kind=last.kind,
        name=user.name if user is not None else typed,
        users=len({one.target for one in found}),
        fields=fields_of({name for one in found if one.kind == last.kind for name in one.set}),
    )


def undo(*, desk: Desk, operations: Sequence[str]) -> Changed:
    """Take back what a person did in one go, the newest operation first; all of it or nothing.

    What never left is taken from the outbox; for the rest the inverse is sent, after it. Raises
    Refused, with the reason as its code, where something can't be taken back.
    """
    is_large = len(operations) > _MANY
    with desk.store.write() as tx:
        dropped = outbox.drop_unsent(tx, operations, "undone") if is_large else {}
        ids = set(dropped.values())
        for operation_id in reversed(operations):
            if operation_id not in dropped:
                ids |= _take_back(desk, tx, operation_id, may_be_gone=is_large)
        if not ids:
            # Decided or replaced since, or never done: to say that it was taken back is untrue.
            raise Refused(reason="is_over")
    return Changed(kinds=frozenset({"outbox"}), ids=frozenset(ids))


def _take_back(desk: Desk, tx: Transaction, operation_id: str, *, may_be_gone: bool) -> set[str]:
    """Take one operation back; returns the users concerned.

    Of a large deed, whoever is gone already is passed over.
    """
    entry = outbox.entry(tx, operation_id)
    if entry is not None and _is_whole(tx, entry):
        followers = outbox.followers_of(tx, entry) if entry.state in ATTENTION_STATES else ()
        outbox.decide(tx, operation_id, "undone")
        if entry.attempts:
            outbox.append(tx, cancellations([entry.operation], desk.ids, desk.at()))
        outbox.free_followers(tx, followers)
        return {entry.operation.target}
    done = _find(tx, operation_id)
    if done is None:
        return set()
    if journal.has_folded_since(tx, done):
        done = _as_written_last(tx, done)
    now = effective.user(tx, done.target)
    if now is not None and entry is not None and done.kind == OperationKind.INVITE_SEND:
        # What is known of the server is the invite before this one.
        now = msgspec.structs.replace(now, invite=None)
    again = inverse_of(done, now, desk.ids, desk.at())
    if again == "is_gone" and may_be_gone:
        return set()
    if isinstance(again, str):
        raise Refused(reason=again)
    outbox.append(tx, [again])
    _drop_empty(tx, done.target)
    return {done.target, again.target}


def _is_whole(tx: Transaction, entry: Entry) -> bool:
    """Say whether an operation never counted, and is as it was made: nothing folded into it."""
    if entry.state in ATTENTION_STATES:
        return True
    is_unsent = entry.state == "waiting" and not entry.attempts
    return is_unsent and not journal.has_folded_since(tx, entry.operation)


def _as_written_last(tx: Transaction, done: Operation) -> Operation:
    """Return an operation with what the person wrote last in place of what it wrote.

    What had become part of it was taken back by an operation of its own since.
    """
    written = dict(done.set)
    later = [one.operation for one in journal.since(tx, done) if one.outcome in journal.DONE]
    later += [found.operation for found in outbox.open_entries(tx, done.target)]
    for operation in sorted(later, key=lambda one: one.id):
        if operation.id > done.id:
            written |= {n: value for n, value in operation.set.items() if n in written}
    return msgspec.structs.replace(done, set=written)


def _drop_empty(tx: Transaction, target: str) -> None:
    """Drop an unsent edit that changes nothing any more since its inverse became part of it."""
    for entry in outbox.open_entries(tx, target):
        operation = entry.operation
        is_edit = operation.kind in {OperationKind.USER_UPDATE, OperationKind.LINE_CONFIGURE}
        is_unsent = entry.state == "waiting" and not entry.attempts
        if is_edit and is_unsent and operation.set == operation.base:
            outbox.decide(tx, operation.id, "undone")


def _find(view: View, operation_id: str) -> Operation | None:
    """Return an operation of the outbox or of the record, unless it is over without an effect."""
    entry = outbox.entry(view, operation_id)
    if entry is not None:
        is_cancel = entry.operation.kind == OperationKind.OPERATION_CANCEL
        return None if is_cancel else entry.operation
    settled = journal.get(view, operation_id)
    if settled is None or settled.outcome not in _CHANGED:
        return None
    return settled.operation
