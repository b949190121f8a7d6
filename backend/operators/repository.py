"""The stored operators."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, insert, select, update

from backend.store.tables import operator
from contract.fields import email_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Row


def by_email(connection: Connection, email: str) -> Row[Any] | None:
    """Return the operator with an e-mail address, without regard to case."""
    key = email_key(email)
    return connection.execute(select(operator).where(operator.c.email_key == key)).first()


def everyone(connection: Connection) -> Sequence[Row[Any]]:
    """Return all operators, disabled ones too."""
    return connection.execute(select(operator).order_by(operator.c.email_key)).all()


def add(connection: Connection, values: dict[str, Any]) -> None:
    """Store a new operator."""
    connection.execute(insert(operator).values(email_key=email_key(values["email"]), **values))


def change(connection: Connection, operator_id: str, values: dict[str, Any]) -> None:
    """Change columns of an operator."""
    connection.execute(update(operator).where(operator.c.id == operator_id).values(**values))
