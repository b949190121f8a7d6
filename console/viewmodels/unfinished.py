"""The drafts that were not finished last time, to be offered again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from console.services import drafts

if TYPE_CHECKING:
    from console.models.draft import Draft
    from console.viewmodels.office import Office


class Unfinished(QObject):
    """`changed` tells that other drafts are offered; `failed` carries a ConsoleError."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.drafts: tuple[Draft, ...] = ()

    def load(self) -> None:
        """Look for drafts, the newest first."""
        desk = self._office.desk
        self._office.tasks.run(lambda: drafts.unfinished(desk=desk), self._offer, self.failed.emit)

    def discard(self) -> None:
        """Throw the draft offered first away."""
        if self.drafts:
            desk, draft_id = self._office.desk, self.drafts[0].id
            self._office.tasks.run(
                lambda: drafts.discard(desk=desk, draft_id=draft_id),
                lambda _changed: self.drop(draft_id),
                self.failed.emit,
            )

    def drop(self, draft_id: str) -> None:
        """Offer this draft no more."""
        self._offer(tuple(draft for draft in self.drafts if draft.id != draft_id))

    def _offer(self, found: tuple[Draft, ...]) -> None:
        self.drafts = found
        self.changed.emit()
