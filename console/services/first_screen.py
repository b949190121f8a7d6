"""The verbs about the rows that a person saw last: shown at once at the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from console.store import glances as stored_glances
from console.store import meta

if TYPE_CHECKING:
    from collections.abc import Sequence

    from console.models.rows import Glance
    from console.services.desk import Desk

MOST = 60
"""Rows; a tall screen shows fewer."""
_KEY = "first_screen"


def keep(*, desk: Desk, ids: Sequence[str]) -> None:
    """Keep which users stand first in the table."""
    kept = msgspec.json.encode(list(ids[:MOST])).decode()
    with desk.store.write() as tx:
        meta.put(tx, _KEY, kept)


def glances(*, desk: Desk) -> list[Glance]:
    """Return who stood first, as they are now; those who are gone are left out."""
    with desk.store.read() as view:
        kept = meta.get(view, _KEY)
        if kept is None:
            return []
        try:
            ids = msgspec.json.decode(kept, type=list[str])
        except msgspec.MsgspecError:
            return []
        found = stored_glances.of(view, ids[:MOST])
    return [glance for glance in found.values() if glance is not None]
