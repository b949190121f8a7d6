"""The operations of a person on their way to the server: kept, in order, frozen once attempted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import bindparam, func, insert, select, update

from console.errors import Bug
from console.models.dependence import dependents, folded, is_undone_by
from console.models.outbox import ATTENTION_STATES, TRANSITIONS, Entry, EntryState, Waiting
from console.store import journal, keys
from console.store.batches import batched
from console.store.sendable import entry_in, sendable
from console.store.tables import outbox
from contract.operations import SETTLED, Operation, OperationKind, Result, Status

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from sqlalchemy import Select

    from console.store.engine import Transaction, View

_CLAIM = "UPDATE outbox SET state = 'sending', attempts = attempts + 1 WHERE id = ?"
_RELEASE = "UPDATE outbox SET state = 'waiting' WHERE id = ? AND state = 'sending'"
_UNCLAIM = (
    "UPDATE outbox SET state = 'waiting', attempts = attempts - 1 "
    "WHERE id = ? AND state = 'sending'"
)
# Statements are made once: making them anew costs more than running them.
_OPEN = select(outbox).order_by(outbox.c.position)
_OPEN_OF_USER = _OPEN.where(outbox.c.target == bindparam("user"))
_OPEN_OF_USERS = _OPEN.where(outbox.c.target.in_(bindparam("users", expanding=True)))
_ONE = select(outbox).where(outbox.c.id == bindparam("entry"))
_SOME = select(outbox).where(outbox.c.id.in_(bindparam("entries", expanding=True)))
_IS_REFUSED = outbox.c.state.in_(ATTENTION_STATES)
_ANY_UNSENT = "SELECT 1 FROM outbox WHERE state IN ('waiting', 'sending') LIMIT 1"
_WAITING = select(
    func.count().filter(~_IS_REFUSED),
    func.min(outbox.c.at).filter(~_IS_REFUSED),
    func.count().filter(_IS_REFUSED),
)
_ADD = insert(outbox)
_CHANGE = update(outbox).where(outbox.c.id == bindparam("entry"))
_LAST = "UPDATE outbox SET position = (SELECT max(position) + 1 FROM outbox) WHERE id = ?"
_REFUSED: dict[Status, EntryState] = {
    "rejected": "rejected",
    "conflict": "conflict",
    "blocked": "blocked",
}


def append(tx: Transaction, operations: Iterable[Operation], draft: bytes | None = None) -> None:
    """Add what a person did, in order; `draft` is the encoded wizard draft it was saved from.

    An operation folds into the newest entry of its user if that was never attempted, and deleting
    a user whom the server never heard of takes all its entries back; the journal says so.
    """
    targets: set[str] = set()
    for operation in operations:
        targets.add(operation.target)
        entries = open_entries(tx, operation.target)
        if is_undone_by(operation, entries):
            undone = [*(entry.operation for entry in entries), operation]
            _end(tx, [(one, "undone") for one in undone])
        elif not _fold(tx, entries, operation, draft):
            _add(tx, operation, draft)
    keys.refresh_pending(tx.connection, targets)


def append_many(tx: Transaction, operations: Sequence[Operation]) -> None:
    """Add the operations of one large deed, in order, to users who have none that are open.

    Nothing folds: what comes later for a user may have to wait for what another one gets first.
    """
    for some in batched(operations):
        tx.connection.execute(_ADD, [_row_of(operation, None) for operation in some])
    keys.refresh_pending(tx.connection, {operation.target for operation in operations})


def drop_unsent(tx: Transaction, operation_ids: Sequence[str], decision: str) -> dict[str, str]:
    """Drop those of many operations that never left and are as they were made, recorded so.

    Returns the user of each that was dropped. Others may be open still, or over.
    """
    folded = journal.folded_targets(tx)
    dropped = [
        found.operation
        for found in _by_id(tx, operation_ids).values()
        if found.state == "waiting" and not found.attempts and found.operation.target not in folded
    ]
    _end(tx, [(operation, decision) for operation in dropped])
    keys.refresh_pending(tx.connection, {operation.target for operation in dropped})
    return {operation.id: operation.target for operation in dropped}


def open_entries(view: View, target: str | None = None) -> tuple[Entry, ...]:
    """Return the open entries in order, of all or of one user."""
    if target is None:
        rows = view.connection.execute(_OPEN)
    else:
        rows = view.connection.execute(_OPEN_OF_USER, {"user": target})
    return tuple(entry_in(row) for row in rows)


def open_entries_of(view: View, targets: Iterable[str]) -> tuple[Entry, ...]:
    """Return the open entries of some users, in order within each user."""
    rows = (
        row
        for some in batched(targets)
        for row in view.connection.execute(_OPEN_OF_USERS, {"users": some})
    )
    return tuple(entry_in(row) for row in rows)


def send_again(tx: Transaction, operations: Iterable[Operation]) -> None:
    """Open operations again that a restored server lost: same ids, same bodies, as attempted.

    So they stay frozen: should a copy of one still arrive, or the server know it after all, its
    receipt answers, and nothing is done twice.
    """
    targets: set[str] = set()
    for operation in operations:
        journal.remove(tx, operation.id)
        _add(tx, operation, None)
        _set(tx, operation.id, attempts=1)
        targets.add(operation.target)
    keys.refresh_pending(tx.connection, targets)


def entries_of(view: View, targets: Select[tuple[str]]) -> tuple[Entry, ...]:
    """Return the open entries of the users that a query names, in order."""
    statement = select(outbox).where(outbox.c.target.in_(targets)).order_by(outbox.c.position)
    return tuple(entry_in(row) for row in view.connection.execute(statement))


def refused_with_dependents(view: View, target: str) -> tuple[Entry, ...]:
    """Return a user's refused entries and those that need them, in order."""
    entries = open_entries(view, target)
    refused = [found for found in entries if found.state in ATTENTION_STATES]
    found = {other.position for one in refused for other in (one, *dependents(one, entries))}
    return tuple(other for other in entries if other.position in found)


def dependents_of(view: View, refused: Entry) -> tuple[Entry, ...]:
    """Return the user's later entries that need this one."""
    return dependents(refused, open_entries(view, refused.operation.target))


def entry(view: View, operation_id: str) -> Entry | None:
    """Return the open entry of an operation, or None."""
    row = view.connection.execute(_ONE, {"entry": operation_id}).first()
    return None if row is None else entry_in(row)


def waiting(view: View) -> Waiting:
    """Return what the status bar says."""
    row = view.connection.execute(_WAITING).one()
    return Waiting(number=row[0], oldest_at=row[1], attention=row[2])


def has_unsent(view: View) -> bool:
    """Say whether anything is on its way or waits, if only behind a refused one."""
    return view.connection.exec_driver_sql(_ANY_UNSENT).first() is not None


def claim(
    tx: Transaction, limit: int, max_bytes: int, skip: Collection[str] = ()
) -> tuple[Entry, ...]:
    """Mark the next entries as `sending` and return them, in order; commit before sending them.

    Of each user the order is kept: nothing overtakes an entry that is on its way, or one that
    must wait because it needs a refused one. `max_bytes` bounds the operations' JSON; one entry
    is always let through. Operations in `skip` stay, with what comes after them for their user.
    """
    chosen: list[Entry] = []
    size = 0
    for candidate in sendable(tx, skip):
        size += len(msgspec.json.encode(candidate.operation))
        if chosen and size > max_bytes:
            break
        chosen.append(candidate)
        if len(chosen) == limit:
            break
    ids = [(found.operation.id,) for found in chosen]
    if ids:
        tx.connection.exec_driver_sql(_CLAIM, ids)
    return tuple(
        msgspec.structs.replace(found, state="sending", attempts=found.attempts + 1)
        for found in chosen
    )


def release(tx: Transaction, ids: Iterable[str], *, have_left: bool = True) -> None:
    """Put entries whose outcome is unknown back: they are sent again as they are.

    Without a connection not one byte `have_left`: what was never attempted before still is not.
    """
    released = [(operation_id,) for operation_id in ids]
    if released:
        tx.connection.exec_driver_sql(_RELEASE if have_left else _UNCLAIM, released)


def at_start(tx: Transaction) -> None:
    """Put back whatever was being sent when the program ended."""
    tx.connection.execute(
        update(outbox).where(outbox.c.state == "sending").values(state="waiting")
    )


def settle(tx: Transaction, operation_id: str, result: Result) -> str | None:
    """Take the server's word on one operation, as `settle_all`; returns the user concerned."""
    return next(iter(settle_all(tx, [msgspec.structs.replace(result, id=operation_id)])), None)


def settle_all(tx: Transaction, results: Sequence[Result]) -> set[str]:
    """Take the server's word on operations; returns the users concerned.

    An operation that a person dropped, but that was applied before its cancellation came, is
    recorded as applied. What is unknown here changes nothing.
    """
    found = _by_id(tx, [result.id for result in results])
    ended: list[tuple[Operation, str]] = []
    concerned: set[str] = set()
    for result in results:
        known = found.get(result.id)
        if known is None:
            target = _correct(tx, result)
            concerned |= {target} if target is not None else set()
            continue
        concerned.add(known.operation.target)
        if result.status in SETTLED:
            _may_become(known, "settled")
            ended.append((known.operation, result.status))
        else:
            _refuse(tx, known, result)
    _end(tx, ended)
    for operation, status in ended:
        _settle_cancelled(tx, operation, status)
    keys.refresh_pending(tx.connection, {entry.operation.target for entry in found.values()})
    return concerned


def decide(tx: Transaction, operation_id: str, decision: str) -> None:
    """Drop an open operation by a person's decision, which is recorded.

    If it was attempted, its cancellation must be appended in the same transaction.
    """
    found = entry(tx, operation_id)
    if found is None:
        return
    _end(tx, [(found.operation, decision)])
    keys.refresh_pending(tx.connection, [found.operation.target])


def followers_of(view: View, refused: Entry) -> tuple[Entry, ...]:
    """Return the user's later entries that wait behind a refused one.

    One whose outcome is unknown is none of them: it is replayed in its place.
    """
    return tuple(
        other
        for other in open_entries(view, refused.operation.target)
        if other.position > refused.position
        and (other.state == "blocked" or (other.state == "waiting" and not other.attempts))
    )


def free_followers(tx: Transaction, followers: Iterable[Entry]) -> None:
    """Let entries go on, in their order, after all that was appended since."""
    for other in followers:
        tx.connection.exec_driver_sql(_LAST, (other.operation.id,))
        _set(tx, other.operation.id, state="waiting", result=None)


def send_last(tx: Transaction, target: str) -> None:
    """Put a user's entries that were never attempted behind all others, in their order.

    A number moved from one user to another must leave the first before the second gets it, also
    where the second one's operation folded into an older entry.
    """
    for found in open_entries(tx, target):
        if found.state == "waiting" and not found.attempts:
            tx.connection.exec_driver_sql(_LAST, (found.operation.id,))


def _fold(
    tx: Transaction, entries: Sequence[Entry], operation: Operation, draft: bytes | None
) -> bool:
    newest = entries[-1] if entries else None
    if newest is None or newest.attempts or newest.state != "waiting":
        return False
    both = folded(newest.operation, operation)
    if both is None:
        return False
    new: dict[str, Any] = {"operation": msgspec.json.encode(both), "at": both.at}
    _set(tx, both.id, **new, draft=draft or newest.draft)
    journal.add(tx, operation, "folded")
    return True


def _add(tx: Transaction, operation: Operation, draft: bytes | None) -> None:
    tx.connection.execute(_ADD, _row_of(operation, draft))


def _row_of(operation: Operation, draft: bytes | None) -> dict[str, object]:
    return {
        "id": operation.id,
        "target": operation.target,
        "kind": operation.kind,
        "state": "waiting",
        "at": operation.at,
        "operation": msgspec.json.encode(operation),
        "draft": draft,
    }


def _end(tx: Transaction, ended: Sequence[tuple[Operation, str]]) -> None:
    """Move operations from the outbox to the journal, each with its outcome."""
    if ended:
        gone = [(operation.id,) for operation, _outcome in ended]
        tx.connection.exec_driver_sql("DELETE FROM outbox WHERE id = ?", gone)
        journal.add_all(tx, ended)


def _by_id(view: View, ids: Sequence[str]) -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for some in batched(ids):
        rows = view.connection.execute(_SOME, {"entries": some})
        found |= {row.id: entry_in(row) for row in rows}
    return found


def _correct(tx: Transaction, result: Result) -> str | None:
    is_applied = result.status in journal.DONE
    return journal.correct(tx, result.id, result.status) if is_applied else None


def _refuse(tx: Transaction, known: Entry, result: Result) -> None:
    state = _REFUSED[result.status]
    _may_become(known, state)
    answer = msgspec.json.encode(msgspec.structs.replace(result, row=None))
    _set(tx, result.id, state=state, result=answer)


def _may_become(known: Entry, state: EntryState) -> None:
    if state not in TRANSITIONS[known.state]:
        raise Bug(operation=known.operation.id, found=known.state, wanted=state)


def _settle_cancelled(tx: Transaction, cancel: Operation, status: str) -> None:
    """Once a cancellation came too late, what it should have stopped is on record as applied."""
    if cancel.kind == OperationKind.OPERATION_CANCEL and status == "too_late":
        journal.correct(tx, str(cancel.set.get("operation")), "applied")


def _set(tx: Transaction, operation_id: str, **values: Any) -> None:
    tx.connection.execute(_CHANGE, {"entry": operation_id, **values})
