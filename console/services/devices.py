"""The verb about devices: remove one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.events import Changed
from console.store import outbox
from contract.operations import Operation, OperationKind

if TYPE_CHECKING:
    from console.services.desk import Desk


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
