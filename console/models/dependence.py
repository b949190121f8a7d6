"""Which operations need a refused one, and which fold into one that was never sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from contract.fields import LINE_FIELDS
from contract.operations import Operation, OperationKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from console.models.outbox import Entry

_CREATE, _UPDATE = OperationKind.USER_CREATE, OperationKind.USER_UPDATE
_CONFIGURE, _REMOVE_LINE = OperationKind.LINE_CONFIGURE, OperationKind.LINE_REMOVE
_SEND, _DELETE = OperationKind.INVITE_SEND, OperationKind.USER_DELETE
_CANCEL = OperationKind.OPERATION_CANCEL


def depends(later: Operation, refused: Operation) -> bool:
    """Say whether an operation can't stand without an earlier, refused one of the same user.

    Everything needs the user's creation; else what counts is that the later one was made on a
    value that the refused one set. Cancelling needs nothing.
    """
    if later.target != refused.target or later.kind == _CANCEL:
        return False
    if refused.kind == _CREATE:
        return True
    return any(
        name in refused.set and later.base[name] == refused.set[name] != refused.base.get(name)
        for name in later.base
    )


def dependents(refused: Entry, entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return the later entries that need a refused one, also by way of each other."""
    found: list[Entry] = []
    for entry in entries:
        needed = [refused, *found]
        if entry.position > refused.position and any(
            depends(entry.operation, other.operation) for other in needed
        ):
            found.append(entry)
    return tuple(found)


def folded(earlier: Operation, later: Operation) -> Operation | None:
    """Return one operation in place of two of one user, or None if they must stay two.

    To be asked only when the earlier one was never attempted, and nothing lies between them.
    The earlier one's id stays.
    """
    if earlier.target != later.target:
        return None
    new, seen = earlier.set | later.set, later.base | earlier.base
    match (earlier.kind, later.kind):
        case (_CREATE.value, _UPDATE.value | _CONFIGURE.value):
            seen = {}
        case (_CREATE.value, _REMOVE_LINE.value):
            new = {name: value for name, value in earlier.set.items() if name not in LINE_FIELDS}
            seen = {}
        case (_UPDATE.value, _UPDATE.value) | (_CONFIGURE.value, _CONFIGURE.value):
            pass
        case (_SEND.value, _SEND.value):
            seen = later.base
        case _:
            return None
    return msgspec.structs.replace(earlier, set=new, base=seen, at=later.at)


def is_undone_by(later: Operation, entries: Sequence[Entry]) -> bool:
    """Say whether a delete only takes back a user of whom the server never heard."""
    return (
        later.kind == _DELETE
        and bool(entries)
        and entries[0].operation.kind == _CREATE
        and all(entry.attempts == 0 for entry in entries)
    )
