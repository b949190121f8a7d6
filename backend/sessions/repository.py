"""The stored sessions: tokens are here as hashes only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, insert, select, update

from backend.store.tables import operator, session

if TYPE_CHECKING:
    from sqlalchemy import Row

_WITH_OPERATOR = select(
    session,
    operator.c.email.label("operator_email"),
    operator.c.role.label("operator_role"),
    operator.c.disabled_at.label("operator_disabled_at"),
).join(operator, operator.c.id == session.c.operator_id)


def by_access(connection: Connection, access_hash: str) -> Row[Any] | None:
    """Return the session of an access token, with its operator."""
    return connection.execute(_WITH_OPERATOR.where(session.c.access_hash == access_hash)).first()


def by_family(connection: Connection, family: str) -> Row[Any] | None:
    """Return the session of a refresh token's family, with its operator.

    Nobody else may change it before this transaction ends: two that use one token take turns.
    """
    statement = _WITH_OPERATOR.where(session.c.family == family).with_for_update(of=session)
    return connection.execute(statement).first()


def add(connection: Connection, values: dict[str, Any]) -> None:
    """Store a new session."""
    connection.execute(insert(session).values(**values))


def change(connection: Connection, session_id: str, values: dict[str, Any]) -> None:
    """Change columns of a session."""
    connection.execute(update(session).where(session.c.id == session_id).values(**values))
