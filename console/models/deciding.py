"""What a person's decision about a refused change means as operations; pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from console.models.draft import Draft
from console.models.saving import operations_of
from contract.fields import FIELDS, flat, normalise, normalised
from contract.merge import changed_units
from contract.operations import Operation, OperationKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from console.models.outbox import Entry
    from contract.fields import Value
    from contract.records import User


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


def decided(
    entry: Entry,
    values: Mapping[str, Value],
    now: User | None,
    make_id: Callable[[], str],
    at: str,
) -> tuple[Operation, ...]:
    """Return the operation with a person's values in place of those not taken, unless empty.

    `values` are normalised (or the wish for a number). What the others wrote, or else what the
    server has `now`, is the base of each field: only what was seen is overwritten.
    """
    operation = entry.operation
    if operation.kind == OperationKind.USER_CREATE:
        again = msgspec.structs.replace(operation, set={**operation.set, **values})
        return (msgspec.structs.replace(again, id=make_id(), at=at),)
    stored = flat(now) if now is not None else {}
    new = {**operation.set, **values}
    seen = {name: stored.get(name) for name in new} | operation.base | _seen(entry)
    changed = changed_units(normalised({n: seen[n] for n in new}), _comparable(new))
    if not changed:
        return ()
    again = msgspec.structs.replace(
        operation,
        set={name: new.get(name, stored.get(name)) for name in changed},
        base={name: seen.get(name, stored.get(name)) for name in changed},
    )
    return (msgspec.structs.replace(again, id=make_id(), at=at),)


def _comparable(values: Mapping[str, Value]) -> dict[str, Value]:
    """Return values normalised; a wish for a number is unlike any number."""
    return {
        name: value if isinstance(value, dict) else normalise(name, value)
        for name, value in values.items()
    }


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
