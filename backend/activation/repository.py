"""The rows of devices: their own id and their token are here as hashes only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Row, insert, select, update

from backend.store.tables import device

if TYPE_CHECKING:
    from collections.abc import Sequence

_HERE = device.c.removed_at.is_(None)


def get(connection: Connection, device_id: str) -> Row[Any] | None:
    """Return a device, removed ones included."""
    return connection.execute(select(device).where(device.c.id == device_id)).first()


def by_token_hash(connection: Connection, token_hash: str) -> Row[Any] | None:
    """Return the device, unless it was removed, whose token has this hash."""
    return connection.execute(
        select(device).where(device.c.token_hash == token_hash, _HERE)
    ).first()


def of_person(connection: Connection, person_id: str) -> Sequence[Row[Any]]:
    """Return the devices of a user, without removed ones."""
    return connection.execute(select(device).where(device.c.person_id == person_id, _HERE)).all()


def with_key(connection: Connection, device_key: str) -> Sequence[Row[Any]]:
    """Return what is known of one installed app, for whomever it was set up before."""
    return connection.execute(select(device).where(device.c.device_key == device_key, _HERE)).all()


def add(connection: Connection, **values: object) -> None:
    """Add a device."""
    connection.execute(insert(device).values(**values))


def change(connection: Connection, device_id: str, **values: object) -> None:
    """Change a device."""
    connection.execute(update(device).where(device.c.id == device_id).values(**values))


def remove(connection: Connection, device_id: str, moment: str) -> None:
    """Remove a device: its token stops with this transaction."""
    change(connection, device_id, removed_at=moment, token_hash=None, active=False)
