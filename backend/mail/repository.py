"""The orders of mails: claimed one at a time, settled once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Row, func, select, update

from backend.store.tables import mail_order

if TYPE_CHECKING:
    from collections.abc import Sequence


def due(connection: Connection, moment: str) -> Row[Any] | None:
    """Return the order that has waited longest."""
    return connection.execute(
        select(mail_order)
        .where(mail_order.c.state == "waiting", mail_order.c.next_at <= moment)
        .order_by(mail_order.c.next_at, mail_order.c.id)
        .limit(1)
    ).first()


def next_moment(connection: Connection) -> str | None:
    """Return when the next order is due; null if none waits."""
    return connection.execute(
        select(func.min(mail_order.c.next_at)).where(mail_order.c.state == "waiting")
    ).scalar()


def claim(connection: Connection, order_id: str) -> None:
    """Take an order for one try; each try is a new generation of the code."""
    connection.execute(
        update(mail_order)
        .where(mail_order.c.id == order_id)
        .values(
            state="sending",
            tries=mail_order.c.tries + 1,
            generation=mail_order.c.generation + 1,
        )
    )


def settle(connection: Connection, order_id: str, generation: int, **values: object) -> bool:
    """Write what became of a try; say no if the order was taken back or tried anew meanwhile."""
    statement = update(mail_order).where(
        mail_order.c.id == order_id,
        mail_order.c.state == "sending",
        mail_order.c.generation == generation,
    )
    return connection.execute(statement.values(**values)).rowcount == 1


def under_way(connection: Connection) -> Sequence[str]:
    """Return the orders that somebody claimed and has not settled."""
    found = select(mail_order.c.id).where(mail_order.c.state == "sending")
    return connection.execute(found).scalars().all()


def release(connection: Connection, order_id: str) -> None:
    """Make an order wait again whose claimant is gone."""
    statement = update(mail_order).where(
        mail_order.c.id == order_id, mail_order.c.state == "sending"
    )
    connection.execute(statement.values(state="waiting"))
