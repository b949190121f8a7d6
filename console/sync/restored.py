"""A server restored from a backup: finds out what it no longer knows of this profile's work."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from console.errors import Refused
from console.events import Changed
from console.store import journal, meta
from console.sync import position
from contract.operations import MOST_OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from console.store.engine import Store
    from console.sync.remote import Remote

log = logging.getLogger(__name__)


def find_lost(store: Store, remote: Remote) -> Changed:
    """Ask the server, once for each full download, and keep its answer for a person to decide.

    Whoever puts a backup in place may forget to begin a new epoch.

    Raises the `Expected` errors of the remote; then it is asked again at the next sync.
    """
    with store.read() as view:
        epoch = meta.get(view, position.RESTORED)
        asked = journal.done(view) if epoch is not None else ()
    if epoch is None:
        return Changed()
    known = _known(remote, asked)
    with store.write() as tx:
        if meta.get(tx, position.RESTORED) != epoch:
            return Changed()
        lost = journal.mark_known(tx, asked, known)
        meta.forget(tx, position.RESTORED)
    if not lost:
        return Changed()
    log.warning("the server lost %d of %d operations", lost, len(asked))
    return Changed(kinds=frozenset({"outbox"}), origin="server")


def _known(remote: Remote, asked: Sequence[str]) -> set[str]:
    known: set[str] = set()
    for start in range(0, len(asked), MOST_OPERATIONS):
        some = asked[start : start + MOST_OPERATIONS]
        try:
            known |= remote.known(some)
        except Refused as refusal:
            # A server older than this question: nothing can be offered.
            log.warning("the server can't say what it knows: %s", refusal.params.get("reason"))
            known |= set(some)
    return known
