"""The verbs about users: look, save, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import msgspec

from console.errors import Refused
from console.events import Changed
from console.models.saving import cancellations, moves_of, operations_of, removal_of
from console.store import drafts, effective, mirror, outbox
from console.store import glances as stored_glances
from contract.operations import OperationKind
from contract.problems import in_english

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from console.models.draft import Draft
    from console.models.rows import Glance, UserRow
    from console.services.desk import Desk
    from console.store.engine import Transaction, View
    from contract.records import User

T = TypeVar("T")


def rows(*, desk: Desk) -> list[UserRow]:
    """Return the rows of all users: for worker threads."""
    with desk.store.read() as view:
        return effective.rows(view)


def glances(*, desk: Desk, use: Callable[[Iterator[Glance]], T]) -> T:
    """Let `use` read what the table shows of all users, one by one: for worker threads."""
    with desk.store.read() as view:
        return use(stored_glances.everyone(view))


def glances_of(*, desk: Desk, ids: Iterable[str]) -> dict[str, Glance | None]:
    """Return what the table shows of some users, None for those who are gone."""
    with desk.store.read() as view:
        return stored_glances.of(view, ids)


def rows_of(*, desk: Desk, ids: Iterable[str]) -> dict[str, UserRow | None]:
    """Return the rows of some users, None for those who are gone."""
    with desk.store.read() as view:
        return effective.rows_of(view, ids)


def find(*, desk: Desk, user_id: str, without: Collection[str] = ()) -> User | None:
    """Return a user as shown, or None if there is none, or none any more on the server.

    Operations in `without` are left out: those that an open draft replaces.
    """
    with desk.store.read() as view:
        if mirror.user(view, user_id) is None and not _is_made_here(view, user_id):
            return None
        return effective.user(view, user_id, without=without)


def _is_made_here(view: View, user_id: str) -> bool:
    entries = outbox.open_entries(view, user_id)
    return any(entry.operation.kind == OperationKind.USER_CREATE for entry in entries)


def get(*, desk: Desk, user_id: str) -> User:
    """Return a user as shown. Raises Refused if there is none."""
    with desk.store.read() as view:
        user = effective.user(view, user_id)
    if user is None:
        raise Refused(reason="user_unknown", detail=in_english("user_unknown"))
    return user


def save(*, desk: Desk, draft: Draft) -> Changed:
    """Save a wizard: its draft goes, its operations wait in the outbox; all of it or nothing."""
    moves = moves_of(draft, desk.ids, desk.at())
    operations = operations_of(draft, desk.ids, desk.at())
    with desk.store.write() as tx:
        drafts.remove(tx, draft.id)
        _replace(desk, tx, draft.replaces)
        outbox.append(tx, moves)
        outbox.append(tx, operations, msgspec.json.encode(draft))
        if moves:
            outbox.send_last(tx, draft.id)
    concerned = {draft.id, *(move.target for move in moves)}
    deed = tuple(operation.id for operation in (*moves, *operations))
    return Changed(kinds=frozenset({"draft", "outbox"}), ids=frozenset(concerned), deed=deed)


def delete(*, desk: Desk, user_id: str) -> Changed:
    """Delete a user; what was refused before is dropped, and a draft is, too."""
    with desk.store.write() as tx:
        drafts.remove(tx, user_id)
        refused = outbox.refused_with_dependents(tx, user_id)
        _replace(desk, tx, [entry.operation.id for entry in refused])
        user = effective.user(tx, user_id)
        removals = [] if user is None else [removal_of(user, desk.ids, desk.at())]
        outbox.append(tx, removals)
    deed = tuple(removal.id for removal in removals)
    return Changed(kinds=frozenset({"draft", "outbox"}), ids=frozenset({user_id}), deed=deed)


def _replace(desk: Desk, tx: Transaction, operation_ids: Iterable[str]) -> None:
    """Drop entries for new ones. What was attempted is cancelled first: late copies do arrive."""
    found = [outbox.entry(tx, operation_id) for operation_id in operation_ids]
    for entry in found:
        if entry is not None:
            outbox.decide(tx, entry.operation.id, "replaced")
    attempted = [entry.operation for entry in found if entry is not None and entry.attempts]
    outbox.append(tx, cancellations(attempted, desk.ids, desk.at()))
