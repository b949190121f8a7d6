"""Wizards that are not finished, kept at every change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import bindparam, select
from sqlalchemy.dialects.sqlite import insert

from console.models.draft import Draft
from console.store.batches import batched
from console.store.tables import draft as table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from console.store.engine import Transaction, View

_GET, _REMOVE = "SELECT body FROM draft WHERE id = ?", "DELETE FROM draft WHERE id = ?"
_OF = select(table.c.body).where(table.c.id.in_(bindparam("drafts", expanding=True)))
_decode = msgspec.json.Decoder(Draft).decode


def put(tx: Transaction, draft: Draft) -> None:
    """Keep a draft as it is now; one draft a user."""
    draft = msgspec.structs.replace(draft, updated_at=tx.at)
    row = {"updated_at": draft.updated_at, "body": msgspec.json.encode(draft)}
    statement = insert(table).values(id=draft.id, **row)
    tx.connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=row))


def get(view: View, draft_id: str) -> Draft | None:
    """Return the draft of a user, or None."""
    body = view.connection.exec_driver_sql(_GET, (draft_id,)).scalar()
    return None if body is None else _decode(body)


def of(view: View, ids: Iterable[str]) -> dict[str, Draft]:
    """Return the drafts of some users, by id."""
    bodies = (
        body
        for some in batched(ids)
        for body in view.connection.execute(_OF, {"drafts": some}).scalars()
    )
    return {draft.id: draft for draft in map(_decode, bodies)}


def all_kept(view: View) -> tuple[Draft, ...]:
    """Return all drafts, the newest first."""
    bodies = view.connection.execute(
        select(table.c.body).order_by(table.c.updated_at.desc(), table.c.id.desc())
    )
    return tuple(_decode(body) for body in bodies.scalars())


def remove(tx: Transaction, draft_id: str) -> None:
    """Remove a draft; none is no error."""
    tx.connection.exec_driver_sql(_REMOVE, (draft_id,))
