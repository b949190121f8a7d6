"""Single values of the store: instance, epoch, cursor, operator, …"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from console.store.engine import Transaction, View

# Every sync asks for some of them: as text they go to the driver without being made anew.
_ALL = "SELECT key, value FROM meta"
_GET = "SELECT value FROM meta WHERE key = ?"
_PUT = (
    "INSERT INTO meta (key, value) VALUES (?, ?) "
    "ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value"
)
_FORGET = "DELETE FROM meta WHERE key = ?"


def everything(view: View) -> dict[str, str]:
    """Return all values by their keys; there are a dozen."""
    return {row[0]: str(row[1]) for row in view.connection.exec_driver_sql(_ALL)}


def get(view: View, key: str) -> str | None:
    """Return a value, or None if there is none."""
    found = view.connection.exec_driver_sql(_GET, (key,)).scalar()
    return None if found is None else str(found)


def put(tx: Transaction, key: str, value: str) -> None:
    """Keep a value."""
    tx.connection.exec_driver_sql(_PUT, (key, value))


def keep(tx: Transaction, values: Mapping[str, str | None]) -> None:
    """Keep some values, and forget those that are None."""
    kept = [(key, value) for key, value in values.items() if value is not None]
    gone = [(key,) for key, value in values.items() if value is None]
    if kept:
        tx.connection.exec_driver_sql(_PUT, kept)
    if gone:
        tx.connection.exec_driver_sql(_FORGET, gone)


def forget(tx: Transaction, key: str) -> None:
    """Remove a value; none is no error."""
    tx.connection.exec_driver_sql(_FORGET, (key,))
