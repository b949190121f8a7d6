"""From a draft to the operations that saving it means: pure, so that Review and Save agree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from contract.fields import DETAIL_FIELDS, LINE_FIELDS, flat, line_of, normalised, with_values
from contract.merge import changed_units
from contract.operations import Operation, OperationKind
from contract.records import Line, User, WhenUnavailable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from console.models.draft import Draft
    from contract.fields import Value

_Part = tuple[OperationKind, "dict[str, Any]", "dict[str, Any]"]


def values_of(draft: Draft) -> dict[str, Value]:
    """Return what saving would store: normalised, line fields only where a line is wanted.

    Voicemail fields count only with Route to Voicemail, as domain.md says.
    """
    wanted = DETAIL_FIELDS + (LINE_FIELDS if draft.wants_line else ())
    typed = flat(User(id=draft.id)) | draft.values
    values = normalised({name: typed[name] for name in wanted})
    if values.get("when_unavailable") == WhenUnavailable.DO_NOTHING:
        values |= {"voicemail_audio": None, "voicemail_email": None}
    return values


def user_of(draft: Draft) -> User:
    """Return the user as saving the draft would make it: for the rules, Review and previews."""
    user = User(id=draft.id, line=Line() if draft.wants_line else None)
    return with_values(user, values_of(draft))


def operations_of(draft: Draft, make_id: Callable[[], str], at: str) -> tuple[Operation, ...]:
    """Return the operations of Save, in order; none if nothing changed.

    A new user is one operation, line included: no half-made user can exist. `at` is RFC 3339.
    """
    parts = _creation(draft) if draft.is_new else _edit(draft)
    values = values_of(draft)
    if draft.send_invite and values["email"]:
        parts = [*parts, (OperationKind.INVITE_SEND, {}, {"email": values["email"]})]
    return tuple(
        Operation(id=make_id(), kind=kind.value, target=draft.id, set=new, base=seen, at=at)
        for kind, new, seen in parts
    )


def moves_of(draft: Draft, make_id: Callable[[], str], at: str) -> tuple[Operation, ...]:
    """Return the operations that take DID numbers from others, to be sent before the draft's."""
    wanted = values_of(draft).get("did_number")
    return tuple(
        Operation(
            id=make_id(),
            kind=OperationKind.LINE_CONFIGURE.value,
            target=move.user_id,
            set={"did_number": None},
            base={"did_number": move.did_number},
            at=at,
        )
        for move in draft.moves
        if move.did_number == wanted
    )


def invitation_of(user: User, make_id: Callable[[], str], at: str) -> Operation:
    """Return the wish to invite a user at the address seen."""
    return _on(OperationKind.INVITE_SEND, user, {"email": user.email}, make_id(), at)


def revocation_of(user: User, make_id: Callable[[], str], at: str) -> Operation:
    """Return the wish to end the invite seen; one that is still unsent has no id yet."""
    seen = {} if user.invite is None else {"invite": user.invite.id}
    return _on(OperationKind.INVITE_REVOKE, user, seen, make_id(), at)


def removal_of(user: User, make_id: Callable[[], str], at: str) -> Operation:
    """Return the operation that deletes a user as seen: all fields are its base."""
    base = flat(user) if user.line else {name: getattr(user, name) for name in DETAIL_FIELDS}
    return _on(OperationKind.USER_DELETE, user, base, make_id(), at)


def cancellations(
    operations: Iterable[Operation], make_id: Callable[[], str], at: str
) -> tuple[Operation, ...]:
    """Return the operations that stop others that the server may have got already."""
    return tuple(
        Operation(
            id=make_id(),
            kind=OperationKind.OPERATION_CANCEL.value,
            target=operation.target,
            set={"operation": operation.id},
            at=at,
        )
        for operation in operations
    )


def _on(
    kind: OperationKind, user: User, seen: dict[str, Value], operation_id: str, at: str
) -> Operation:
    return Operation(id=operation_id, kind=kind.value, target=user.id, base=seen, at=at)


def _creation(draft: Draft) -> list[_Part]:
    return [(OperationKind.USER_CREATE, _wished(draft, values_of(draft)), {})]


def _edit(draft: Draft) -> list[_Part]:
    values, seen = values_of(draft), normalised(draft.base)
    parts: list[_Part] = []
    details = changed_units(seen, {name: values[name] for name in DETAIL_FIELDS})
    if details:
        parts.append((OperationKind.USER_UPDATE, *_pair(details, values, seen)))
    line_seen = {name: seen[name] for name in LINE_FIELDS}
    if draft.had_line and not draft.wants_line:
        parts.append((OperationKind.LINE_REMOVE, {}, line_seen))
    elif draft.wants_line:
        changed = _line_changes(draft, values, line_seen)
        if changed:
            new, base = _pair(changed, values, line_seen)
            parts.append((OperationKind.LINE_CONFIGURE, _wished(draft, new), base))
    return parts


def _line_changes(
    draft: Draft, values: Mapping[str, Value], seen: dict[str, Value]
) -> tuple[str, ...]:
    if not draft.had_line:
        seen |= line_of(User(id=draft.id))
        return LINE_FIELDS
    changed = changed_units(seen, {name: values[name] for name in LINE_FIELDS})
    asks_anew = draft.next_free and "internal_number" not in changed
    return ("internal_number", *changed) if asks_anew else changed


def _pair(
    names: Iterable[str], values: Mapping[str, Value], seen: Mapping[str, Value]
) -> tuple[dict[str, Value], dict[str, Value]]:
    names = tuple(names)
    return {name: values[name] for name in names}, {name: seen[name] for name in names}


def _wished(draft: Draft, values: dict[str, Value]) -> dict[str, Value]:
    """Put the wish for the next free number in place of the typed one."""
    if draft.next_free and "internal_number" in values:
        wish = {"next_free": True, "preferred": values["internal_number"]}
        return values | {"internal_number": wish}
    return values
