"""What a page of the main window is, beside the Users page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Room(QWidget):
    """A page that is made when a person first goes there.

    `user_wanted` carries the id of a user to be shown in the table, `wizard_wanted` a Draft,
    `said` words for the status bar.
    """

    user_wanted = Signal(str)
    wizard_wanted = Signal(object)
    said = Signal(str)

    def leave(self) -> None:
        """Follow nothing any more: the window goes."""
