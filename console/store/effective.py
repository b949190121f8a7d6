"""What the Users table shows: mirror, outbox and drafts as one."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from console.models.projection import project, row
from console.models.rows import UserRow
from console.store import drafts, mirror, outbox

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from console.models.outbox import Entry
    from console.store.engine import View
    from contract.records import User


def rows(view: View) -> list[UserRow]:
    """Return the rows of all users; 100,000 take well under a second: for worker threads."""
    entries = _by_user(outbox.open_entries(view))
    kept = {draft.id: draft for draft in drafts.all_kept(view)}
    touched = entries.keys() | kept.keys()
    found: list[UserRow | None] = [
        UserRow(user=user)
        if user.id not in touched
        else row(user, entries.pop(user.id, ()), kept.pop(user.id, None))
        for user in mirror.users(view)
    ]
    alone = sorted(entries.keys() | kept.keys())
    found += [row(None, entries.get(user_id, ()), kept.get(user_id)) for user_id in alone]
    return [shown for shown in found if shown is not None]


def rows_of(view: View, ids: Iterable[str]) -> dict[str, UserRow | None]:
    """Return the rows of some users, None for those who are gone."""
    wanted = tuple(ids)
    known = mirror.users_of(view, wanted)
    entries = _by_user(outbox.open_entries_of(view, wanted))
    kept = drafts.of(view, wanted)
    return {
        user_id: row(known.get(user_id), entries.get(user_id, ()), kept.get(user_id))
        for user_id in wanted
    }


def user(view: View, user_id: str, *, without: Collection[str] = ()) -> User | None:
    """Return a user as shown: with everything that is open, without a draft.

    Operations in `without` are left out: a draft that replaces them does not build on them.
    """
    entries = outbox.open_entries(view, user_id)
    kept = [entry for entry in entries if entry.operation.id not in without]
    return project(mirror.user(view, user_id), kept)


def _by_user(entries: Iterable[Entry]) -> dict[str, tuple[Entry, ...]]:
    found: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        found[entry.operation.target].append(entry)
    return {user_id: tuple(of_user) for user_id, of_user in found.items()}
