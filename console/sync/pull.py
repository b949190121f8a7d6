"""What came down: results settled, rows taken over, the scan kept, in one transaction."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from console.events import Changed
from console.store import meta, mirror, outbox
from console.sync import position as positions

if TYPE_CHECKING:
    from console.store.engine import Store, Transaction
    from console.sync.plan import Step

MANY = 2000
"""More users than this in one change are told as "everything": naming them costs more."""
log = logging.getLogger(__name__)


def apply(tx: Transaction, step: Step) -> Changed:
    """Do what a step says; returns what is no longer as it was shown."""
    if step.is_new_epoch:
        log.warning("the server was restored from a backup: its epoch is new")
    if step.begins_scan:
        mirror.begin_scan(tx)
    if step.is_new_epoch or step.begins_scan:
        # A server may also be put back to an earlier day unannounced: any scan counts.
        mirror.begin_epoch(tx)
        meta.put(tx, positions.RESTORED, step.position.epoch or "")
    concerned = outbox.settle_all(tx, step.results)
    outbox.release(tx, step.unanswered)
    users = mirror.apply(tx, step.rows) | mirror.apply(tx, step.changes)
    if step.marks_seen:
        mirror.see(tx, step.changes)
    positions.write(tx, step.position)
    if step.is_last_page:
        meta.put(tx, positions.LAST_SYNC, tx.at)
    ids = users | concerned
    kinds = {change.kind for change in step.changes} | ({"outbox"} if step.results else set())
    if users:
        kinds.add("user")
    return _changed(kinds, ids)


def sweep(store: Store) -> Changed:
    """End a full scan that has seen everything. Raises SweepStopped if too many users would go."""
    with store.write() as tx:
        place = positions.read(tx)
        if place.scan != "sweeping":
            return Changed()
        allowed = meta.get(tx, positions.SWEEP_ALLOWED) is not None
        gone = mirror.sweep(tx, allowed=allowed)
        meta.forget(tx, positions.SWEEP_ALLOWED)
        meta.put(tx, "scan", "none")
    return _changed({"user"} if gone else set(), gone)


def allow_sweep(store: Store) -> None:
    """Record that a person agreed to remove the users that the server no longer has."""
    with store.write() as tx:
        meta.put(tx, positions.SWEEP_ALLOWED, tx.at)


def _changed(kinds: set[str], ids: set[str]) -> Changed:
    is_many = len(ids) > MANY
    return Changed(
        kinds=frozenset(kinds),
        ids=frozenset() if is_many else frozenset(ids),
        everything=is_many,
        origin="server",
    )
