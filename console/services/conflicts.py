"""The verbs about changes that the server did not take: look, decide, try again, discard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.errors import Refused
from console.events import Changed
from console.models.cases import RECREATED
from console.models.deciding import decided, mine_after_all, recreated
from console.models.outbox import ATTENTION_STATES
from console.models.projection import shown_values
from console.models.saving import cancellations
from console.store import effective, mirror, outbox
from console.store.account import AccountView
from contract.fields import normalise, with_values
from contract.operations import OperationKind
from contract.problems import in_english
from contract.records import User
from contract.rules import check, errors_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from console.models.outbox import Entry
    from console.services.desk import Desk
    from console.store.engine import Transaction, View
    from contract.fields import Value
    from contract.operations import Operation


def take_theirs(*, desk: Desk, operation_id: str) -> Changed:
    """Let the server's values stand; the person's change is dropped, and recorded as such."""
    return _drop(desk, operation_id, "took_theirs")


def discard(*, desk: Desk, operation_id: str) -> Changed:
    """Drop a change. Without its creation a user is nothing, so then all of the user's goes."""
    return _drop(desk, operation_id, "discarded")


def take_mine(*, desk: Desk, operation_id: str) -> Changed:
    """Put the person's values in place of theirs, as seen now: a new change replaces the old."""
    with desk.store.write() as tx:
        entry = outbox.entry(tx, operation_id)
        if entry is None:
            return Changed()
        if _is_deleted(tx, entry):
            again = _recreate(desk, tx, entry)
        else:
            followers = outbox.followers_of(tx, entry)
            now = mirror.user(tx, entry.operation.target)
            again = mine_after_all(entry, now, desk.ids, desk.at())
            _stop(desk, tx, entry, "took_mine")
            outbox.append(tx, again, entry.draft)
            outbox.free_followers(tx, followers)
    targets = {entry.operation.target, *(operation.target for operation in again)}
    return Changed(kinds=frozenset({"outbox"}), ids=frozenset(targets))


def resolve(*, desk: Desk, operation_id: str, values: Mapping[str, Value]) -> Changed:
    """Put a person's decision, field by field, in place of a change that was not taken.

    `values` holds each disputed field: mine, theirs or another; the internal number may be the
    wish {"next_free": true, "preferred": …}. What is in no dispute stays as the person made it.
    Raises Refused, and writes nothing, where a rule forbids a value.
    """
    chosen = {name: _normal(name, value) for name, value in values.items()}
    with desk.store.read() as view:
        found = outbox.entry(view, operation_id)
        shown = None if found is None else effective.user(view, found.operation.target)
    if found is None:
        return Changed()
    _check(desk, shown or User(id=found.operation.target), chosen)
    with desk.store.write() as tx:
        entry = outbox.entry(tx, operation_id)
        if entry is None:
            return Changed()
        followers, user_id = outbox.followers_of(tx, entry), entry.operation.target
        now = mirror.user(tx, user_id)
        again = decided(entry, chosen, now, desk.ids, desk.at())
        _stop(desk, tx, entry, "resolved")
        outbox.append(tx, again, entry.draft)
        outbox.free_followers(tx, followers)
    return Changed(kinds=frozenset({"outbox"}), ids=frozenset({user_id}))


def retry(*, desk: Desk, operation_id: str) -> Changed:
    """Send a change that was not taken once more as it is, and what waits behind it."""
    with desk.store.write() as tx:
        entry = outbox.entry(tx, operation_id)
        if entry is None or entry.state not in ATTENTION_STATES:
            return Changed()
        followers = outbox.followers_of(tx, entry)
        outbox.free_followers(tx, (entry, *followers))
    return Changed(kinds=frozenset({"outbox"}), ids=frozenset({entry.operation.target}))


def _normal(name: str, value: Value) -> Value:
    return value if isinstance(value, dict) else normalise(name, value)


def _check(desk: Desk, user: User, chosen: Mapping[str, Value]) -> None:
    """Raise Refused with the first rule that a chosen value breaks; a wish breaks none."""
    plain = shown_values(chosen)
    wished = {name for name, value in chosen.items() if isinstance(value, dict)}
    for problem in errors_of(check(with_values(user, plain), AccountView(desk.store))):
        if problem.field in plain.keys() - wished:
            words = in_english(problem.code, problem.field, **problem.params)
            raise Refused(reason=problem.code, detail=words, field=problem.field)


def _drop(desk: Desk, operation_id: str, decision: str) -> Changed:
    with desk.store.write() as tx:
        entry = outbox.entry(tx, operation_id)
        if entry is None:
            return Changed()
        dependents, followers = outbox.dependents_of(tx, entry), outbox.followers_of(tx, entry)
        _stop(desk, tx, entry, decision)
        if entry.operation.kind == OperationKind.USER_CREATE:
            for dependent in dependents:
                _stop(desk, tx, dependent, decision)
        outbox.free_followers(tx, followers)
    return Changed(kinds=frozenset({"outbox"}), ids=frozenset({entry.operation.target}))


def _recreate(desk: Desk, tx: Transaction, entry: Entry) -> tuple[Operation, ...]:
    """Make a user again whom others deleted, once, with all that is open and was not replayed.

    One whose outcome is unknown is replayed first, and stays. Where the person wanted an end as
    well (the case was shown before the deletion was known), there is nothing left to do.
    """
    user_id = entry.operation.target
    found = [
        other
        for other in outbox.open_entries(tx, user_id)
        if other.operation.kind != OperationKind.OPERATION_CANCEL
        and (other.state in ATTENTION_STATES or (other.state == "waiting" and not other.attempts))
    ]
    shown = effective.user(tx, user_id) or User(id=user_id)
    is_edit = entry.operation.kind in RECREATED
    again = recreated(shown, found, desk.ids, desk.at()) if is_edit else ()
    for other in found:
        _stop(desk, tx, other, "took_mine")
    outbox.append(tx, again)
    return again


def _stop(desk: Desk, tx: Transaction, entry: Entry, decision: str) -> None:
    """Drop an entry; what was attempted is cancelled first: late copies do arrive."""
    outbox.decide(tx, entry.operation.id, decision)
    if entry.attempts:
        outbox.append(tx, cancellations([entry.operation], desk.ids, desk.at()))


def _is_deleted(view: View, entry: Entry) -> bool:
    """Say whether the user is gone on the server, and was there when this was done."""
    is_edit = entry.operation.kind != OperationKind.USER_CREATE
    return is_edit and mirror.user(view, entry.operation.target) is None
