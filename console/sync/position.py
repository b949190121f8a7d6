"""Keeps where the profile stands with its server, among the values of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from console.store import meta
from console.sync.plan import Position, Scan

if TYPE_CHECKING:
    from console.store.engine import Transaction, View

SWEEP_ALLOWED = "sweep_allowed"
LAST_SYNC = "last_sync_at"
RESTORED = "restored_epoch"
"""The epoch of a restored server that was not asked yet what it still knows."""
SESSION = "session"
"""Changes whenever somebody signs out; an answer to a former session is not taken."""


def read(view: View) -> Position:
    """Return the position."""
    return Position(
        instance=meta.get(view, "instance"),
        epoch=meta.get(view, "epoch"),
        cursor=meta.get(view, "cursor"),
        scan=cast("Scan", meta.get(view, "scan") or "none"),
    )


def write(tx: Transaction, position: Position) -> None:
    """Keep the position."""
    for key, value in (
        ("instance", position.instance),
        ("epoch", position.epoch),
        ("cursor", position.cursor),
        ("scan", position.scan),
    ):
        if value is None:
            meta.forget(tx, key)
        else:
            meta.put(tx, key, value)


def restart(tx: Transaction) -> None:
    """Forget the cursor: the next sync begins a full scan. The outbox is not touched."""
    for key in ("cursor", "scan", SWEEP_ALLOWED):
        meta.forget(tx, key)
