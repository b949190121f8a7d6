"""Undo as a person meets it: a button after each deed, and words for what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from console.viewmodels.undo import Undo
from console.views.undo_words import refused_words, undo_words, undone_words

if TYPE_CHECKING:
    from console.models.undoing import Deed
    from console.viewmodels.office import Office
    from console.views.status_line import StatusLine


class UndoVerbs(QObject):
    """Connects the deeds of this session with the status bar."""

    def __init__(self, office: Office, status: StatusLine) -> None:
        super().__init__(status)
        self.model = Undo(office, self)
        self._status = status
        status.undo.connect(self.model.undo)
        self.model.made.connect(self._offer)
        self.model.undone.connect(self._say_undone)
        self.model.refused.connect(self._say_refused)

    def _offer(self, deed: Deed) -> None:
        self._status.offer_undo(undo_words(deed))

    def _say_undone(self, deed: Deed) -> None:
        self._status.offer_undo("")
        self._status.say(undone_words(deed))

    def _say_refused(self, deed: Deed, reason: str) -> None:
        self._status.offer_undo("")
        self._status.say(refused_words(deed, reason))
