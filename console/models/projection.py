"""What is shown: the server's row with the open operations of a person on top, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, assert_never

import msgspec

from console.models.draft import Draft
from console.models.outbox import ATTENTION_STATES
from console.models.rows import SyncState, UserRow
from console.models.saving import user_of
from contract.fields import FIELDS, normalised, with_values
from contract.operations import Operation, OperationKind
from contract.records import User

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from console.models.outbox import Entry, EntryState
    from contract.fields import Value

Invitation = Literal["no", "send", "revoke"]
_ON_THE_WAY: frozenset[EntryState] = frozenset({"waiting", "sending"})
_WORST_FIRST: tuple[SyncState, ...] = ("rejected", "conflict", "blocked", "waiting")


def project(user: User | None, entries: Sequence[Entry]) -> User | None:
    """Return the user after the entries; an edit of a user who is gone is shown as typed."""
    for entry in entries:
        if user is None and entry.draft is not None:
            user = user_of(msgspec.json.decode(entry.draft, type=Draft))
        user = applied(user, entry.operation)
    return user


def applied(user: User | None, operation: Operation) -> User | None:
    """Return the user as this operation makes it; a delete shows on the row, not here."""
    kind = OperationKind(operation.kind) if operation.kind in set(OperationKind) else None
    match kind:
        case OperationKind.USER_CREATE | OperationKind.USER_UPDATE | OperationKind.LINE_CONFIGURE:
            return with_values(user or User(id=operation.target), shown_values(operation.set))
        case OperationKind.LINE_REMOVE:
            return user and msgspec.structs.replace(user, line=None)
        case OperationKind.DEVICE_REMOVE:
            return user and _without_device(user, operation.set.get("device"))
        case (
            OperationKind.USER_DELETE
            | OperationKind.INVITE_SEND
            | OperationKind.INVITE_REVOKE
            | OperationKind.OPERATION_CANCEL
            | None
        ):
            return user
        case _:
            assert_never(kind)


def shown_values(values: Mapping[str, Value]) -> dict[str, Value]:
    """Return the values of an operation as a user's fields; an asked-for number is the preferred.

    Fields of a later version are left out.
    """
    known = {name: value for name, value in values.items() if name in FIELDS}
    wish = known.get("internal_number")
    if isinstance(wish, dict):
        known["internal_number"] = wish.get("preferred")
    return normalised(known)


def row(user: User | None, entries: Sequence[Entry], draft: Draft | None) -> UserRow | None:
    """Return the row of one user: the server's, with operations and draft; None if all lack.

    A refused change to a user who is gone has a row, too: a person must see it.
    """
    projected = project(user, entries) or _as_last_seen(entries)
    if projected is None:
        return None if draft is None else _draft_row(draft)
    return UserRow(
        user=projected,
        sync=sync_state(entries, has_draft=draft is not None),
        has_draft=draft is not None,
        is_deleting=any(
            entry.operation.kind == OperationKind.USER_DELETE and entry.state in _ON_THE_WAY
            for entry in entries
        ),
        invite_waiting=_invitation(entries),
    )


def sync_state(entries: Sequence[Entry], *, has_draft: bool) -> SyncState:
    """Return the worst that is true of a user's entries; a draft is the mildest."""
    states = {"waiting" if entry.state == "sending" else entry.state for entry in entries}
    for state in _WORST_FIRST:
        if state in states:
            return state
    return "draft" if has_draft else "synced"


def on_the_way(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return the entries that may still be applied without a person."""
    return tuple(entry for entry in entries if entry.state in _ON_THE_WAY)


def _as_last_seen(entries: Sequence[Entry]) -> User | None:
    """Return a user who is gone by what refused changes say of the person, or None."""
    refused = [entry.operation for entry in entries if entry.state in ATTENTION_STATES]
    if not refused:
        return None
    seen = {name: value for operation in refused for name, value in operation.base.items()}
    return with_values(User(id=refused[0].target), shown_values(seen))


def _draft_row(draft: Draft) -> UserRow:
    return UserRow(user=user_of(draft), sync="draft", has_draft=True, is_new_draft=draft.is_new)


def _invitation(entries: Sequence[Entry]) -> Invitation:
    waiting: Invitation = "no"
    for entry in on_the_way(entries):
        if entry.operation.kind == OperationKind.INVITE_SEND:
            waiting = "send"
        elif entry.operation.kind == OperationKind.INVITE_REVOKE:
            waiting = "revoke"
    return waiting


def _without_device(user: User, device_id: object) -> User:
    kept = tuple(device for device in user.devices if device.id != device_id)
    return msgspec.structs.replace(user, devices=kept)
