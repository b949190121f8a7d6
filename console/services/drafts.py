"""The verbs about wizards that are not finished."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.events import Changed
from console.models.draft import Draft, Step, draft_of, duplicate_of, new_draft
from console.models.reopening import reopened
from console.services import users
from console.store import drafts, mirror, outbox

if TYPE_CHECKING:
    from console.services.desk import Desk


def start_new(*, desk: Desk) -> Draft:
    """Return an empty draft of a new user; it is kept with the first change."""
    return new_draft(desk.ids())


def start_edit(*, desk: Desk, user_id: str, step: Step = "details") -> Draft:
    """Return the draft to edit a user: the kept one, or the refused change, or a new one."""
    with desk.store.read() as view:
        kept = drafts.get(view, user_id)
        needs_attention = bool(outbox.refused_with_dependents(view, user_id))
    if kept is not None:
        return kept
    if needs_attention:
        return reopen(desk=desk, user_id=user_id)
    return draft_of(users.get(desk=desk, user_id=user_id), step=step)


def start_duplicate(*, desk: Desk, user_id: str) -> Draft:
    """Return a draft of a new user like this one."""
    return duplicate_of(users.get(desk=desk, user_id=user_id), desk.ids())


def keep(*, desk: Desk, draft: Draft) -> Changed:
    """Keep a draft as typed so far."""
    with desk.store.write() as tx:
        drafts.put(tx, draft)
    return _changed(draft.id)


def discard(*, desk: Desk, draft_id: str) -> Changed:
    """Throw a draft away."""
    with desk.store.write() as tx:
        drafts.remove(tx, draft_id)
    return _changed(draft_id)


def unfinished(*, desk: Desk) -> tuple[Draft, ...]:
    """Return all drafts, the newest first."""
    with desk.store.read() as view:
        return drafts.all_kept(view)


def reopen(*, desk: Desk, user_id: str) -> Draft:
    """Return a draft with all that was typed, from what the server refused, and its words."""
    with desk.store.read() as view:
        return reopened(
            user_id,
            seen=mirror.user(view, user_id),
            entries=outbox.open_entries(view, user_id),
            refused=outbox.refused_with_dependents(view, user_id),
        )


def _changed(draft_id: str) -> Changed:
    return Changed(kinds=frozenset({"draft"}), ids=frozenset({draft_id}))
