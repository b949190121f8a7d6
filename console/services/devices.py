"""The devices of all users: list them, remove one, write them to a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from console.events import Changed
from console.models.csv_rows import written
from console.store import effective, outbox
from contract.operations import Operation, OperationKind
from contract.records import Device

if TYPE_CHECKING:
    from collections.abc import Sequence

    from console.services.desk import Desk


class DeviceRow(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A device and whose it is."""

    user_id: str
    user: str
    device: Device


def everything(*, desk: Desk) -> list[DeviceRow]:
    """Return the devices of all users: for worker threads."""
    with desk.store.read() as view:
        rows = effective.rows(view)
    return [
        DeviceRow(user_id=row.user.id, user=row.user.name, device=device)
        for row in rows
        for device in row.user.devices
    ]


def export(*, path: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Write a CSV file, whole or not at all; returns why it can't be, in the system's words."""
    half = Path(f"{path}.part")
    try:
        half.write_bytes(written(header, rows).encode())
        half.replace(path)
    except OSError as error:
        return error.strerror or str(error)
    finally:
        half.unlink(missing_ok=True)
    return ""


def remove(*, desk: Desk, user_id: str, device_id: str) -> Changed:
    """Ask for a device to be removed: its app stops as soon as the server hears of it."""
    operation = Operation(
        id=desk.ids(),
        kind=OperationKind.DEVICE_REMOVE.value,
        target=user_id,
        set={"device": device_id},
        at=desk.at(),
    )
    with desk.store.write() as tx:
        outbox.append(tx, [operation])
    return Changed(kinds=frozenset({"outbox"}), ids=frozenset({user_id}), deed=(operation.id,))
