"""Single values of the store: instance, epoch, cursor, operator, …"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from console.store.tables import meta

if TYPE_CHECKING:
    from console.store.engine import Transaction, View


def get(view: View, key: str) -> str | None:
    """Return a value, or None if there is none."""
    found = view.connection.execute(select(meta.c.value).where(meta.c.key == key)).scalar()
    return None if found is None else str(found)


def put(tx: Transaction, key: str, value: str) -> None:
    """Keep a value."""
    statement = insert(meta).values(key=key, value=value)
    tx.connection.execute(
        statement.on_conflict_do_update(index_elements=["key"], set_={"value": value})
    )


def forget(tx: Transaction, key: str) -> None:
    """Remove a value; none is no error."""
    tx.connection.execute(delete(meta).where(meta.c.key == key))
