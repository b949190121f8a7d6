"""What a person's decision about a refused change means as operations; pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from console.models.draft import Draft
from console.models.saving import invitation_of, values_of
from contract.fields import LINE_FIELDS, details_of, flat, line_of, normalise, normalised
from contract.merge import changed_units
from contract.operations import Operation, OperationKind
from contract.records import User

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from console.models.outbox import Entry
    from contract.fields import Value


def mine_after_all(
    entry: Entry, now: User | None, make_id: Callable[[], str], at: str
) -> tuple[Operation, ...]:
    """Return the operations that put a person's values in place of the others'.

    A new operation is based on what the others wrote, so that it overwrites only what was seen.
    Where they removed the line, the person's is given again as a whole.
    """
    if _lost_its_line(entry, now):
        return (_line_again(entry, entry.operation.set, make_id, at),)
    theirs = _seen(entry)
    base = {**entry.operation.base, **theirs}
    return (msgspec.structs.replace(entry.operation, id=make_id(), base=base, at=at),)


def recreated(
    shown: User, entries: Sequence[Entry], make_id: Callable[[], str], at: str
) -> tuple[Operation, ...]:
    """Return the operations that make a user again whom others deleted, as `shown`.

    `entries` are the person's open changes of the deleted user: all of them are part of the new
    one, with the wish for a number and for an invite.
    """
    values = flat(shown) if shown.line is not None else details_of(shown)
    sets = [entry.operation.set for entry in entries]
    asked = [new["internal_number"] for new in sets if "internal_number" in new]
    if asked and isinstance(asked[-1], dict) and shown.line is not None:
        values["internal_number"] = asked[-1]
    target = make_id()
    create = OperationKind.USER_CREATE.value
    again = Operation(id=make_id(), kind=create, target=target, set=values, at=at)
    is_invited = any(entry.operation.kind == OperationKind.INVITE_SEND for entry in entries)
    if not is_invited or not shown.email:
        return (again,)
    new = msgspec.structs.replace(shown, id=target)
    return again, invitation_of(new, make_id, at)


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
    if _lost_its_line(entry, now):
        return (_line_again(entry, new, make_id, at),)
    again = msgspec.structs.replace(
        operation,
        set={name: new.get(name, stored.get(name)) for name in changed},
        base={name: seen.get(name, stored.get(name)) for name in changed},
    )
    return (msgspec.structs.replace(again, id=make_id(), at=at),)


def _lost_its_line(entry: Entry, now: User | None) -> bool:
    is_of_line = entry.operation.kind == OperationKind.LINE_CONFIGURE
    return is_of_line and entry.state == "conflict" and now is not None and now.line is None


def _line_again(
    entry: Entry, wanted: Mapping[str, Value], make_id: Callable[[], str], at: str
) -> Operation:
    """Return the giving of a line that others removed: as the person last saw it, and changed."""
    nothing = line_of(User(id=entry.operation.target))
    seen = dict(nothing)
    if entry.draft is not None:
        typed = values_of(msgspec.json.decode(entry.draft, type=Draft))
        seen |= {name: typed[name] for name in LINE_FIELDS if name in typed}
    whole = {**seen, **entry.operation.base, **wanted}
    return msgspec.structs.replace(entry.operation, id=make_id(), set=whole, base=nothing, at=at)


def _comparable(values: Mapping[str, Value]) -> dict[str, Value]:
    """Return values normalised; a wish for a number is unlike any number."""
    return {
        name: value if isinstance(value, dict) else normalise(name, value)
        for name, value in values.items()
    }


def _seen(entry: Entry) -> dict[str, object]:
    conflicts = entry.result.conflicts if entry.result else ()
    return {conflict.field: conflict.theirs for conflict in conflicts}
