"""What a person's decision about a refused change means as operations; pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from console.models.attention import Attention
from console.models.draft import Draft
from console.models.outbox import ATTENTION_STATES
from console.models.saving import operations_of
from contract.fields import FIELDS
from contract.operations import Operation, OperationKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.models.outbox import Entry


def attention_of(entry: Entry, *, is_deleted: bool) -> Attention | None:
    """Return what a refused entry says to a person; None for one that is on its way."""
    if entry.state not in ATTENTION_STATES:
        return None
    result = entry.result
    return Attention(
        operation=entry.operation,
        state=entry.state,
        code=result.code if result else None,
        detail=result.detail if result else None,
        errors=result.errors if result else (),
        conflicts=result.conflicts if result else (),
        blocked_by=result.blocked_by if result else None,
        is_deleted=is_deleted,
    )


def mine_after_all(
    entry: Entry, make_id: Callable[[], str], at: str, *, is_deleted: bool
) -> tuple[Operation, ...]:
    """Return the operations that put a person's values in place of the others'.

    A new operation is based on what the others wrote, so that it overwrites only what was seen.
    Where the others deleted the user, it is a new user with what was typed.
    """
    if is_deleted:
        return _once_more(entry, make_id, at)
    theirs = _seen(entry)
    base = {**entry.operation.base, **theirs}
    return (msgspec.structs.replace(entry.operation, id=make_id(), base=base, at=at),)


def _seen(entry: Entry) -> dict[str, object]:
    conflicts = entry.result.conflicts if entry.result else ()
    return {conflict.field: conflict.theirs for conflict in conflicts}


def _once_more(entry: Entry, make_id: Callable[[], str], at: str) -> tuple[Operation, ...]:
    if entry.draft is not None:
        typed = msgspec.json.decode(entry.draft, type=Draft)
        again = msgspec.structs.replace(typed, id=make_id(), is_new=True, moves=())
        return operations_of(again, make_id, at)
    known = {
        name: value
        for name, value in (entry.operation.base | entry.operation.set).items()
        if name in FIELDS
    }
    create = OperationKind.USER_CREATE.value
    return (Operation(id=make_id(), kind=create, target=make_id(), set=known, at=at),)
