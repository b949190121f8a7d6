"""Keeps where the profile stands with its server, among the values of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from console.store import meta
from console.sync.plan import Position, Scan

if TYPE_CHECKING:
    from collections.abc import Mapping

    from console.store.engine import Transaction, View

SWEEP_ALLOWED = "sweep_allowed"
LAST_SYNC = "last_sync_at"
RESTORED = "restored_epoch"
"""The epoch of a server, perhaps a restored one, that was not asked yet what it still knows."""
SESSION = "session"
"""Changes whenever somebody signs out; an answer to a former session is not taken."""


def read(view: View) -> Position:
    """Return the position."""
    return among(meta.everything(view))


def among(values: Mapping[str, str]) -> Position:
    """Return the position that is among the values of the store."""
    return Position(
        instance=values.get("instance"),
        epoch=values.get("epoch"),
        cursor=values.get("cursor"),
        scan=cast("Scan", values.get("scan") or "none"),
    )


def write(tx: Transaction, position: Position) -> None:
    """Keep the position."""
    meta.keep(
        tx,
        {
            "instance": position.instance,
            "epoch": position.epoch,
            "cursor": position.cursor,
            "scan": position.scan,
        },
    )


def restart(tx: Transaction) -> None:
    """Forget the cursor: the next sync begins a full scan. The outbox is not touched."""
    meta.keep(tx, dict.fromkeys(("cursor", "scan", SWEEP_ALLOWED)))
