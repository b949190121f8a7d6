"""The epoch of the feed: a new one begins when the database was put back to an earlier time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import update

from backend.kit.effects import SYSTEM
from backend.store.tables import counter
from backend.sync.repository import counter_row

if TYPE_CHECKING:
    from backend.kit.effects import Effects


def begin_epoch(effects: Effects) -> str:
    """Begin a new epoch, with its audit line, and return its id.

    Every console is sent to a full download by this, and asks the server which of its operations
    of the last 30 days it still knows.
    """
    with effects.unit(SYSTEM, "epoch.begin") as unit:
        epoch = unit.new_id()
        before = counter_row(unit.connection)
        unit.connection.execute(update(counter).where(counter.c.id == 1).values(epoch=epoch))
        was = msgspec.json.encode({"epoch": before.epoch, "seq": before.seq})
        unit.note("epoch.begin", epoch, was, msgspec.json.encode({"epoch": epoch}))
    return epoch
