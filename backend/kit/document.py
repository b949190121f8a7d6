"""A user's document: details and line as edited, with the latest invite and the devices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import Connection, func, or_, select

from backend.store.tables import device, invite
from contract.records import Device, Invite

if TYPE_CHECKING:
    from sqlalchemy import Row

    from backend.kit.effects import Unit


def recompose(unit: Unit, person_id: str) -> None:
    """Put the user's document anew from the invite and device rows as they are now.

    To be called by whoever changed those rows, in the same unit. A deleted user stays deleted. A
    code shown on an admin's screen counts as an invite only once it was redeemed.
    """
    row = unit.person(person_id)
    if row is None or row.is_deleted:
        return
    unit.put(
        msgspec.structs.replace(
            row.user,
            invite=_latest_invite(unit.connection, person_id),
            devices=_devices(unit.connection, person_id),
        )
    )


def _latest_invite(connection: Connection, person_id: str) -> Invite | None:
    row = connection.execute(
        select(invite)
        .where(
            invite.c.person_id == person_id,
            or_(invite.c.kind != "screen", invite.c.redeemed_at.is_not(None)),
        )
        .order_by(
            func.coalesce(invite.c.redeemed_at, invite.c.queued_at).desc(), invite.c.id.desc()
        )
        .limit(1)
    ).first()
    return None if row is None else _invite_of(row)


def _invite_of(row: Row[Any]) -> Invite:
    return Invite(
        id=row.id,
        state=row.state,
        email=row.email or "",
        queued_at=row.queued_at,
        sent_at=row.sent_at,
        expires_at=row.expires_at,
        opened_at=row.opened_at,
        redeemed_at=row.redeemed_at,
        ended_at=row.ended_at,
        failure=row.failure,
        way=row.kind,
    )


def _devices(connection: Connection, person_id: str) -> tuple[Device, ...]:
    rows = connection.execute(
        select(device)
        .where(device.c.person_id == person_id, device.c.removed_at.is_(None))
        .order_by(device.c.created_at, device.c.id)
    )
    return tuple(_device_of(row) for row in rows)


def _device_of(row: Row[Any]) -> Device:
    return Device(
        id=row.id,
        name=row.name,
        os=row.os,
        app_version=row.app_version,
        created_at=row.created_at,
        last_seen_at=row.last_seen_at,
        microphone=row.microphone,
        push=row.push,
        active=row.active,
    )
