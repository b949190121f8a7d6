"""The status bar: the connection, what waits, what needs a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QStatusBar, QWidget

from console.models.sync_status import SyncStatus
from console.views import style
from console.views.dialogs.parts import announce
from console.views.status_words import (
    attention_words,
    connection_words,
    waiting_words,
    way_out_words,
)
from console.views.text import error_words

if TYPE_CHECKING:
    from console.models.clock import Clock

_TICK_MS = 15_000
_MESSAGE_MS = 8_000


class StatusLine(QStatusBar):
    """`attention` asks to see what needs a person, `way_out` to end a pause, `undo` to undo.

    `told` carries what a screen reader says, while the focus stays where it is.
    """

    attention = Signal()
    way_out = Signal()
    undo = Signal()
    told = Signal(str)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._connection = style.plain_label("", self)
        self._connection.setObjectName("connection")
        self._waiting = style.plain_label("", self)
        self._waiting.setObjectName("waiting")
        self._attention = self._make_button("attention")
        self._way_out = self._make_button("way_out")
        self._undo = self._make_button("undo_last")
        self._undo.setText(QCoreApplication.translate("Status", "Undo"))
        self._undo.hide()
        self._undo.clicked.connect(lambda _checked: self.undo.emit())
        self._undo_ends = QTimer(self, interval=_MESSAGE_MS, singleShot=True)
        self._undo_ends.timeout.connect(self._undo.hide)
        right = (self._undo, self._attention, self._waiting, self._connection, self._way_out)
        for widget in right:
            self.addPermanentWidget(widget)
        self._attention.clicked.connect(lambda _checked: self.attention.emit())
        self._way_out.clicked.connect(lambda _checked: self.way_out.emit())
        self.told.connect(lambda words: announce(self, words))
        self.status, self._needing = SyncStatus(), 0
        self._last_told = self.status.connection
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._refresh)
        self._tick.start()
        self._refresh()

    def show_status(self, status: SyncStatus) -> None:
        """Show another status."""
        self.status = status
        self._refresh()
        # Syncing comes and goes by itself; what it leads to is news.
        if status.connection not in {"syncing", self._last_told}:
            self._last_told = status.connection
            self.told.emit(self._connection.text())

    def show_attention(self, number: int) -> None:
        """Show how many decisions wait for a person."""
        self._needing = number
        self._refresh()

    def say(self, words: str) -> None:
        """Show a message for a while."""
        if words:
            self.showMessage(words, _MESSAGE_MS)
            self.told.emit(words)

    def offer_undo(self, words: str) -> None:
        """Show a button for a while that takes back what was just done; "" hides it."""
        self._undo.setAccessibleName(words)
        self._undo.setToolTip(style.plain_tip(words))
        self._undo.setVisible(bool(words))
        if words:
            self._undo_ends.start()
            self.told.emit(words)

    def _make_button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _refresh(self) -> None:
        status, now = self.status, self._clock.now()
        self._connection.setText(connection_words(status, now))
        self._waiting.setText(waiting_words(status, now))
        self._waiting.setVisible(bool(self._waiting.text()))
        for button, words in (
            (self._attention, attention_words(self._needing)),
            (self._way_out, way_out_words(status)),
        ):
            button.setText(words)
            button.setAccessibleName(words)
            button.setVisible(bool(words))
        explanation = "" if status.problem is None else str(error_words(status.problem))
        self._connection.setToolTip(style.plain_tip(explanation))
        self._connection.setAccessibleDescription(explanation)
