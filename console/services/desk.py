"""What every verb of a person needs: the store, new ids, the time, and whom to tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from console.models.clock import stamp

if TYPE_CHECKING:
    from console.events import ChangeHub
    from console.models.clock import Clock
    from console.store.engine import Store
    from contract.ids import IdMaker


@dataclass(frozen=True)
class Desk:
    """The place where a person works: one open profile."""

    store: Store
    ids: IdMaker
    clock: Clock
    hub: ChangeHub

    def at(self) -> str:
        """Return the moment in RFC 3339."""
        return stamp(self.clock.now())
