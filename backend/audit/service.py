"""What an operator may read of the history, a page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from backend.audit import repository
from backend.audit.entries import entry_of, holds
from backend.kit.problems import ProblemError
from backend.store.engine import reading
from contract.history import AuditPage
from contract.roles import may

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from backend.audit.repository import Lines
    from backend.kit.effects import Actor
    from contract.history import AuditQuery


def of_account(engine: Engine, query: AuditQuery) -> AuditPage:
    """Return a page of everything that was changed in the account."""
    with reading(engine) as connection:
        return _page(repository.of_account(connection, query), query)


def of_user(engine: Engine, actor: Actor, user_id: str, query: AuditQuery) -> AuditPage:
    """Return a page of a user's history.

    That of a deleted user is for those who may read the whole audit; for all others, and where
    nothing is known, raises ProblemError("user_unknown").
    """
    with reading(engine) as connection:
        if not repository.is_live(connection, user_id):
            is_kept = repository.has_lines(connection, user_id)
            if not is_kept or not may(actor.role, "audit.read"):
                raise ProblemError("user_unknown")
        return _page(repository.of_user(connection, user_id, query), query)


def _page(lines: Lines, query: AuditQuery) -> AuditPage:
    entries = (entry_of(row) for row in lines.rows)
    wanted = tuple(entry for entry in entries if not query.text or holds(entry, query.text))
    return AuditPage(entries=wanted, next=lines.next)
