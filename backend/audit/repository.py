"""Lines of the audit, the newest first: a bounded piece at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, or_, select

from backend.store.tables import audit, person

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Connection, Row

    from contract.history import AuditQuery

WINDOW = 2000
"""Lines of the account that one request looks through, at most: however few of them match."""


@dataclass(frozen=True, kw_only=True)
class Lines:
    """Some lines, and where to read on; null at the end."""

    rows: Sequence[Row[Any]]
    next: int | None


def of_account(connection: Connection, query: AuditQuery) -> Lines:
    """Return lines of the whole account, out of the next WINDOW of them."""
    last = connection.execute(select(func.max(audit.c.id))).scalar() or 0
    start = last + 1 if query.before is None else min(query.before, last + 1)
    floor = max(1, start - WINDOW)
    within = (audit.c.id < start) & (audit.c.id >= floor)
    rows = _newest(connection, within, query)
    if len(rows) == query.limit:
        return Lines(rows=rows, next=rows[-1].id if rows[-1].id > 1 else None)
    return Lines(rows=rows, next=floor if floor > 1 else None)


def of_user(connection: Connection, user_id: str, query: AuditQuery) -> Lines:
    """Return lines of one user."""
    within = audit.c.target == user_id
    if query.before is not None:
        within &= audit.c.id < query.before
    rows = _newest(connection, within, query)
    return Lines(rows=rows, next=rows[-1].id if len(rows) == query.limit else None)


def has_lines(connection: Connection, user_id: str) -> bool:
    """Say whether the audit knows of a user."""
    found = select(audit.c.id).where(audit.c.target == user_id).limit(1)
    return connection.execute(found).first() is not None


def is_live(connection: Connection, user_id: str) -> bool:
    """Say whether a user is there and not deleted."""
    found = select(person.c.id).where(person.c.id == user_id, person.c.deleted_at.is_(None))
    return connection.execute(found).first() is not None


def _newest(
    connection: Connection, within: ColumnElement[bool], query: AuditQuery
) -> Sequence[Row[Any]]:
    wanted = select(audit).where(within, *_asked(query))
    return connection.execute(wanted.order_by(audit.c.id.desc()).limit(query.limit)).all()


def _asked(query: AuditQuery) -> list[ColumnElement[bool]]:
    asked: list[ColumnElement[bool]] = []
    if query.who:
        asked.append(audit.c.operator == query.who)
    if query.kind:
        group = audit.c.kind.startswith(f"{query.kind}.", autoescape=True)
        asked.append(or_(audit.c.kind == query.kind, group))
    if query.since:
        asked.append(audit.c.at >= query.since)
    if query.until:
        asked.append(audit.c.at < query.until)
    return asked
