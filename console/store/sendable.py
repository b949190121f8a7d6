"""Finds what may be sent next, of each user in order: a page at a time, however many wait."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import bindparam, select

from console.models.dependence import dependents
from console.models.outbox import ATTENTION_STATES, Entry
from console.store.tables import outbox
from contract.operations import Operation, OperationKind, Result

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from sqlalchemy import Row

    from console.store.engine import View

_operation = msgspec.json.Decoder(Operation).decode
_result = msgspec.json.Decoder(Result).decode
_PAGE = 500
_NEXT_WAITING = (
    select(outbox)
    .where(outbox.c.state == "waiting", outbox.c.position > bindparam("after"))
    .order_by(outbox.c.position)
    .limit(_PAGE)
)
_BEING_SENT = select(outbox.c.target).where(outbox.c.state == "sending")
_REFUSED = select(outbox.c.target).where(outbox.c.state.in_(ATTENTION_STATES))
_WITH_REFUSED = (
    select(outbox)
    .where(outbox.c.target.in_(bindparam("users", expanding=True)))
    .where(outbox.c.target.in_(_REFUSED))
    .order_by(outbox.c.position)
)


def sendable(view: View, skip: Collection[str]) -> Iterator[Entry]:
    """Return the waiting entries that nothing holds, in order.

    Held is what comes after one of its user that is on its way, or must wait, or is in `skip`.
    """
    held = set(view.connection.execute(_BEING_SENT).scalars())
    page = _waiting_after(view, 0)
    while page:
        needy = _needy(view, {found.operation.target for found in page})
        for found in page:
            is_cancel = found.operation.kind == OperationKind.OPERATION_CANCEL
            if found.position in needy or found.operation.id in skip:
                held.add(found.operation.target)
            elif is_cancel or found.operation.target not in held:
                yield found
        page = _waiting_after(view, page[-1].position) if len(page) == _PAGE else ()


def entry_in(row: Row[Any]) -> Entry:
    """Return an entry of the outbox as it is kept."""
    return Entry(
        position=row.position,
        operation=_operation(row.operation),
        state=row.state,
        attempts=row.attempts,
        result=None if row.result is None else _result(row.result),
        draft=row.draft,
    )


def _waiting_after(view: View, position: int) -> tuple[Entry, ...]:
    rows = view.connection.execute(_NEXT_WAITING, {"after": position})
    return tuple(entry_in(row) for row in rows)


def _needy(view: View, targets: Collection[str]) -> set[int]:
    """Return the positions of the users' entries that need a refused one."""
    entries: dict[str, list[Entry]] = defaultdict(list)
    for row in view.connection.execute(_WITH_REFUSED, {"users": sorted(targets)}):
        entries[row.target].append(entry_in(row))
    return {
        other.position
        for of_user in entries.values()
        for refused in of_user
        if refused.state in ATTENTION_STATES
        for other in dependents(refused, of_user)
    }
