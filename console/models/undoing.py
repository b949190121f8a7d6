"""What takes an operation back once it may have been done: its inverse, pure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import msgspec

from console.models.saving import removal_of, revocation_of
from contract.fields import (
    LINE_FIELDS,
    Value,
    details_of,
    flat,
    line_of,
    normalised,
    with_values,
)
from contract.operations import Operation, OperationKind
from contract.records import LIVE_STATES, User

WhyNot = Literal["is_gone", "is_over", "cannot_be_undone", "invite_is_used"]
"""Why something can't be taken back; the words are made in views."""


class Deed(msgspec.Struct, frozen=True, kw_only=True):
    """What a person did in one go: the operations by id in order, and what to call it.

    `users` says how many it concerns; the name is that of the last one. `is_made_anew` says of a
    deletion taken back that another user had to be made.
    """

    operations: tuple[str, ...]
    kind: str
    name: str
    users: int = 1
    fields: tuple[str, ...] = ()
    why_not: WhyNot | None = None
    is_made_anew: bool = False


def inverse_of(
    done: Operation, now: User | None, make_id: Callable[[], str], at: str
) -> Operation | WhyNot:
    """Return the operation that takes one back, or why there is none.

    `now` is the user as shown. What the operation wrote is the base: if somebody has changed it
    since, that is a conflict for a person, never overwritten.
    """
    inverse = _INVERSES.get(done.kind)
    return "cannot_be_undone" if inverse is None else inverse(done, now, make_id, at)


def _unmake(
    done: Operation, now: User | None, make_id: Callable[[], str], at: str
) -> Operation | WhyNot:
    if now is None:
        return "is_gone"
    made = with_values(User(id=now.id), _written(done, now))
    return removal_of(made, make_id, at)


def _uninvite(
    _done: Operation, now: User | None, make_id: Callable[[], str], at: str
) -> Operation | WhyNot:
    if now is None:
        return "is_gone"
    is_live = now.invite is None or now.invite.state in LIVE_STATES
    return revocation_of(now, make_id, at) if is_live else "invite_is_used"


def _edit_back(
    done: Operation, now: User | None, make_id: Callable[[], str], at: str
) -> Operation | WhyNot:
    if now is None:
        return "is_gone"
    if _added_the_line(done):
        if now.line is None:
            return "is_gone"
        kind, seen = OperationKind.LINE_REMOVE.value, _written(done, now)
        return Operation(id=make_id(), kind=kind, target=now.id, base=seen, at=at)
    written = _written(done, now)
    before = {name: done.base[name] for name in written if name in done.base}
    if normalised(before) == normalised(written):
        return "cannot_be_undone"
    base = {name: written[name] for name in before}
    return msgspec.structs.replace(done, id=make_id(), set=before, base=base, at=at)


def _written(done: Operation, now: User) -> dict[str, Value]:
    """Return what an operation wrote; a number that the server allotted is known from the user."""
    current = flat(now)
    return {n: current[n] if isinstance(v, dict) else v for n, v in done.set.items()}


def _added_the_line(done: Operation) -> bool:
    """Say whether an operation gave a line to somebody who had none: all of it, from nothing."""
    return (
        done.kind == OperationKind.LINE_CONFIGURE
        and set(done.set) == set(LINE_FIELDS)
        and normalised(done.base) == line_of(User(id=done.target))
    )


def _make_again(
    done: Operation, _now: User | None, make_id: Callable[[], str], at: str
) -> Operation | WhyNot:
    """Return the making of a user like the deleted one, who is another user to the server."""
    kind = OperationKind.USER_CREATE.value
    known = {**details_of(User(id="")), **done.base}
    return Operation(id=make_id(), kind=kind, target=make_id(), set=known, at=at)


def _configure_again(
    done: Operation, now: User | None, make_id: Callable[[], str], at: str
) -> Operation | WhyNot:
    if now is None:
        return "is_gone"
    nothing = line_of(User(id=done.target))
    return Operation(
        id=make_id(),
        kind=OperationKind.LINE_CONFIGURE.value,
        target=done.target,
        set={**nothing, **done.base},
        base=nothing,
        at=at,
    )


_Inverse = Callable[[Operation, User | None, Callable[[], str], str], Operation | WhyNot]
_INVERSES: dict[str, _Inverse] = {
    OperationKind.USER_UPDATE: _edit_back,
    OperationKind.LINE_CONFIGURE: _edit_back,
    OperationKind.USER_CREATE: _unmake,
    OperationKind.USER_DELETE: _make_again,
    OperationKind.LINE_REMOVE: _configure_again,
    OperationKind.INVITE_SEND: _uninvite,
}
"""Revoking an invite and removing a device end a code and a token for good."""
