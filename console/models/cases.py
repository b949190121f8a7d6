"""From refused entries to the cases in front of a person: pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from console.models.attention import Case, Dispute, Waiter
from console.models.dependence import dependents
from console.models.outbox import ATTENTION_STATES
from console.models.projection import project, shown_values
from contract.fields import FIELDS, email_key, flat
from contract.operations import OperationKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from console.models.outbox import Entry
    from contract.fields import Value
    from contract.operations import FieldError
    from contract.records import User
    from contract.rules import Holder, UniqueField

    Clash = tuple[UniqueField, str]

RECREATED: frozenset[str] = frozenset(
    {OperationKind.USER_CREATE, OperationKind.USER_UPDATE, OperationKind.LINE_CONFIGURE}
)
_UNIQUE: dict[str, UniqueField] = {
    "email_taken": "email",
    "did_taken": "did_number",
    "internal_number_taken": "internal_number",
}
_NUMBER_CODES = frozenset({"internal_number_taken", "internal_number_feature_code"})


class Lookups(Protocol):
    """What a case asks of the account as it is known here."""

    def holder(self, field: UniqueField, value: str) -> Holder | None:
        """Return the user who has a unique value."""

    def next_free(self, preferred: str | None = None) -> str | None:
        """Return a free internal number."""


def cases_of(user: User | None, entries: Sequence[Entry], account: Lookups) -> tuple[Case, ...]:
    """Return a user's cases in order: `user` as the server has it, `entries` all that is open.

    What is blocked by one of them is listed with it, and is no case of its own.
    """
    refused = [entry for entry in entries if entry.state in ATTENTION_STATES]
    behind = {entry.operation.id: _behind(entry, entries) for entry in refused}
    listed = {waiter.operation.id for waiters in behind.values() for waiter in waiters}
    name = name_of(user, entries)
    return tuple(
        _case(entry, user, name, behind[entry.operation.id], account)
        for entry in refused
        if entry.state != "blocked" or entry.operation.id not in listed
    )


def clashes_of(entries: Iterable[Entry]) -> Iterator[Clash]:
    """Return the unique values that entries were refused for, to look their holders up at once."""
    for entry in entries:
        wanted = shown_values(entry.operation.set)
        for error in entry.result.errors if entry.result else ():
            clash = _clash(error, wanted.get(error.field))
            if clash is not None:
                yield clash


def name_of(user: User | None, entries: Sequence[Entry]) -> str:
    """Return the user's name as shown, or as last seen of one who is gone."""
    shown = project(user, entries)
    if shown is not None and shown.name.strip():
        return shown.name
    seen: dict[str, Value] = {}
    for entry in entries:
        seen |= shown_values(entry.operation.base)
    return " ".join(str(seen[n]) for n in ("first_name", "last_name") if seen.get(n))


def fields_of(values: Iterable[str]) -> tuple[str, ...]:
    """Return the known fields among names, in the order of the form."""
    wanted = set(values)
    return tuple(name for name in FIELDS if name in wanted)


def _behind(refused: Entry, entries: Sequence[Entry]) -> tuple[Entry, ...]:
    needy = {entry.operation.id for entry in dependents(refused, entries)}
    return tuple(
        entry
        for entry in entries
        if entry.position > refused.position
        and (entry.operation.id in needy or _names(entry, refused.operation.id))
    )


def _names(entry: Entry, operation_id: str) -> bool:
    return entry.result is not None and entry.result.blocked_by == operation_id


def _case(
    entry: Entry, user: User | None, name: str, behind: Sequence[Entry], account: Lookups
) -> Case:
    operation, result = entry.operation, entry.result
    is_deleted = user is None and operation.kind != OperationKind.USER_CREATE
    conflicts = result.conflicts if result else ()
    newest = max(conflicts, key=lambda conflict: conflict.when or "", default=None)
    code = result.code if result else None
    return Case(
        user_id=operation.target,
        name=name,
        operation_id=operation.id,
        kind=operation.kind,
        state=entry.state,
        at=operation.at,
        code=code,
        detail=result.detail if result else None,
        who=newest.who if newest else None,
        when=newest.when if newest else None,
        fields=_conflicting(entry) or _rejected(entry, user, account),
        waiting=tuple(_waiter(other) for other in behind),
        is_deleted=is_deleted,
        may_recreate=is_deleted and operation.kind in RECREATED,
        is_unknown=entry.state == "rejected" and code == "internal",
    )


def _waiter(entry: Entry) -> Waiter:
    operation = entry.operation
    return Waiter(
        operation_id=operation.id,
        kind=operation.kind,
        at=operation.at,
        fields=fields_of(operation.set),
    )


def _conflicting(entry: Entry) -> tuple[Dispute, ...]:
    conflicts = entry.result.conflicts if entry.result else ()
    return tuple(
        Dispute(
            field=conflict.field,
            base=conflict.base,
            mine=conflict.mine,
            theirs=conflict.theirs,
            who=conflict.who,
            when=conflict.when,
        )
        for conflict in conflicts
    )


def _rejected(entry: Entry, user: User | None, account: Lookups) -> tuple[Dispute, ...]:
    if entry.result is None:
        return ()
    wanted = shown_values(entry.operation.set)
    theirs = flat(user) if user is not None else {}
    found: dict[str, Dispute] = {}
    for error in entry.result.errors:
        name = error.field
        if name in FIELDS and name not in found:
            found[name] = Dispute(
                field=name,
                base=entry.operation.base.get(name),
                mine=wanted.get(name, theirs.get(name)),
                theirs=theirs.get(name),
                error=error,
                holder=_holder(error, wanted.get(name), account),
                next_free=account.next_free() if error.code in _NUMBER_CODES else None,
            )
    return tuple(found.values())


def _holder(error: FieldError, wanted: Value, account: Lookups) -> Holder | None:
    clash = _clash(error, wanted)
    return None if clash is None else account.holder(*clash)


def _clash(error: FieldError, wanted: Value) -> Clash | None:
    field = _UNIQUE.get(error.code)
    if field is None or not isinstance(wanted, str):
        return None
    return field, email_key(wanted) if field == "email" else wanted
