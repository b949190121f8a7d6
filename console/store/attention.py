"""Reads what needs a person: refused entries, their users, and what waits behind them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sqlalchemy import select

from console.models.dependence import dependents
from console.models.outbox import ATTENTION_STATES
from console.store import outbox
from console.store.bodies import user_in
from console.store.tables import mirror
from console.store.tables import outbox as outbox_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from console.models.outbox import Entry
    from console.store.engine import View
    from contract.records import User

    InNeed = tuple[User | None, tuple[Entry, ...]]

_TARGETS = select(outbox_table.c.target).where(outbox_table.c.state.in_(ATTENTION_STATES))
_USERS = select(mirror.c.id, mirror.c.body).where(
    mirror.c.kind == "user", mirror.c.id.in_(_TARGETS)
)


def in_need(view: View) -> list[InNeed]:
    """Return each user with a refused entry as the server has it, and all of the user's entries.

    In the order in which the oldest open entry of each was made; two queries however many.
    """
    users = {row.id: user_in(row.body) for row in view.connection.execute(_USERS)}
    return [(users.get(user_id), found) for user_id, found in _entries(view).items()]


def held(view: View) -> int:
    """Return how many entries wait behind a refused one: only a person can let them go on."""
    return sum(
        other.state == "waiting" for found in _entries(view).values() for other in _behind(found)
    )


def _entries(view: View) -> dict[str, tuple[Entry, ...]]:
    entries: dict[str, list[Entry]] = defaultdict(list)
    for entry in outbox.entries_of(view, _TARGETS):
        entries[entry.operation.target].append(entry)
    return {user_id: tuple(found) for user_id, found in entries.items()}


def _behind(entries: Sequence[Entry]) -> list[Entry]:
    refused = [entry for entry in entries if entry.state in ATTENTION_STATES]
    positions = {other.position for one in refused for other in dependents(one, entries)}
    return [entry for entry in entries if entry.position in positions]
