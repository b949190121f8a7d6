"""The history of users: read from the server, and a former value put back as an ordinary edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from console.errors import Refused
from console.events import Changed
from console.models.draft import draft_of
from console.models.saving import operations_of
from console.services import users
from console.store import outbox
from console.store.account import AccountView
from contract.fields import FIELDS, LINE_FIELDS, UNITS, flat, with_values
from contract.history import MOST_ENTRIES
from contract.problems import in_english
from contract.roles import may
from contract.rules import check, errors_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from console.services.desk import Desk
    from console.sync.remote import Remote
    from contract.fields import Value
    from contract.history import AuditEntry, AuditPage, AuditQuery
    from contract.operations import Operation


def page(*, remote: Remote, user_id: str | None, query: AuditQuery) -> AuditPage:
    """Return a page of a user's history, or of the account's: for worker threads."""
    return remote.history(user_id, query)


def everything(*, remote: Remote, user_id: str | None, query: AuditQuery) -> Iterator[AuditEntry]:
    """Read all pages that a query asks for, one after the other: for worker threads."""
    before = None
    while True:
        asked = msgspec.structs.replace(query, before=before, limit=MOST_ENTRIES)
        read = remote.history(user_id, asked)
        yield from read.entries
        before = read.next
        if before is None:
            return


def unsent(*, desk: Desk, user_id: str | None) -> tuple[Operation, ...]:
    """Return what was done at this console and is not on the server yet, the newest first."""
    with desk.store.read() as view:
        entries = outbox.open_entries(view, user_id)
    return tuple(entry.operation for entry in reversed(entries))


def former_values(entry: AuditEntry, fields: Collection[str] = ()) -> dict[str, Value]:
    """Return what `put_back` would set: the former values of some fields, or of all of them.

    Fields that only hold together come together. A creation and a deletion have nothing to offer.
    """
    if entry.kind in {"user.create", "user.delete"}:
        return {}
    former = {one.field: one.before for one in entry.changes if one.field in FIELDS}
    wanted = {other for name in fields or former for other in _unit_of(name)}
    return {name: value for name, value in former.items() if name in wanted}


def verbs_for(values: Collection[str]) -> tuple[str, ...]:
    """Return the verbs of `contract.roles` that putting back these fields needs."""
    of_line = set(values) & set(LINE_FIELDS)
    details = ("user.update",) if set(values) - of_line else ()
    return (*details, "line.configure") if of_line else details


def put_back(*, desk: Desk, role: str, user_id: str, values: Mapping[str, Value]) -> Changed:
    """Give a user former values, as an edit that waits in the outbox.

    Raises Refused with the reason where the role or a rule does not allow it: a number that is
    taken meanwhile, a user who is gone.
    """
    if not all(may(role, verb) for verb in verbs_for(values)):
        raise _refused("not_allowed", role=role)
    user = users.get(desk=desk, user_id=user_id)
    changed = with_values(user, values)
    problems = errors_of(check(changed, AccountView(desk.store)))
    for problem in problems:
        if problem.field in values:
            raise _refused(problem.code, problem.field, **problem.params)
    draft = msgspec.structs.replace(
        draft_of(user), values=flat(changed), wants_line=changed.line is not None
    )
    operations = operations_of(draft, desk.ids, desk.at())
    with desk.store.write() as tx:
        outbox.append(tx, operations)
    deed = tuple(operation.id for operation in operations)
    return Changed(kinds=frozenset({"outbox"}), ids=frozenset({user_id}), deed=deed)


def _refused(code: str, field: str = "", **params: object) -> Refused:
    return Refused(reason=code, detail=in_english(code, field, **params))


def _unit_of(name: str) -> tuple[str, ...]:
    return UNITS.get(FIELDS[name].unit or "", (name,)) if name in FIELDS else (name,)
