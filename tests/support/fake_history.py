"""The history of the server in memory: what took effect, as the real one tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.errors import Refused
from contract.fields import flat
from contract.history import AuditEntry, AuditPage, FieldChange
from contract.records import User

if TYPE_CHECKING:
    from collections.abc import Sequence

    from contract.history import AuditQuery
    from tests.support.fake_server import Effect


def page_of(effects: Sequence[Effect], user_id: str | None, query: AuditQuery) -> AuditPage:
    """Return a page, the newest first. Raises Refused for a user never heard of."""
    entries = [_entry(number, effect) for number, effect in enumerate(effects, 1)]
    found = [entry for entry in reversed(entries) if user_id in {None, entry.target}]
    if user_id is not None and not found:
        raise Refused(reason="user_unknown")
    wanted = [entry for entry in found if _is_wanted(entry, query)]
    page = tuple(wanted[: query.limit])
    return AuditPage(entries=page, next=page[-1].id if len(wanted) > len(page) else None)


def _is_wanted(entry: AuditEntry, query: AuditQuery) -> bool:
    return (
        (query.before is None or entry.id < query.before)
        and query.who in {"", entry.who}
        and (not query.kind or query.kind in {entry.kind, entry.kind.partition(".")[0]})
        and query.text.casefold() in f"{entry.who} {entry.name} {entry.changes}".casefold()
    )


def _entry(number: int, effect: Effect) -> AuditEntry:
    operation = effect.operation
    old, new = (flat(one or User(id=operation.target)) for one in (effect.before, effect.after))
    changes = tuple(
        FieldChange(field=name, before=old[name], after=new[name])
        for name in new
        if old[name] != new[name]
    )
    seen = effect.after or effect.before
    return AuditEntry(
        id=number,
        at=f"2026-11-30T09:00:{number % 60:02}.000Z",
        who=effect.who,
        origin="console",
        kind=operation.kind,
        target=operation.target,
        name=seen.name if seen else "",
        changes=changes,
    )
