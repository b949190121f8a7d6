"""The card about a server that was restored from a backup: what it lost, to be sent again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QVBoxLayout

from console.views import style
from console.views.dialogs.parts import button, explain, heading, plain

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from console.viewmodels.restored import RestoredOffer

_LINES = 6


class RestoredCard(QFrame):
    """Hidden as long as nothing was lost."""

    def __init__(self, offer: RestoredOffer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer = offer
        self.setObjectName("restored")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._title = heading()
        self._list = self._make_list()
        self._send = button("", act=offer.send_again)
        self._leave = button(
            QCoreApplication.translate("Attention", "Leave as it is"), act=offer.let_go
        )
        explanation = QCoreApplication.translate(
            "Attention",
            "Send again what should still hold; nothing is done twice. "
            "What is not ticked is left as the server has it now.",
        )
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._leave)
        buttons.addWidget(self._send)
        column = QVBoxLayout(self)
        for widget in (self._title, plain(explanation), self._list):
            column.addWidget(widget)
        column.addLayout(buttons)
        offer.ticked.connect(self._refresh)
        self._refresh()

    def _make_list(self) -> QListView:
        made = QListView(self)
        made.setModel(self._offer)
        made.setObjectName("lost")
        made.setAccessibleName(QCoreApplication.translate("Attention", "Changes that were lost"))
        made.setUniformItemSizes(True)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        return made

    def _refresh(self) -> None:
        number, chosen = self._offer.rowCount(), len(self._offer.chosen())
        self.setVisible(number > 0)
        title = _title_words(number)
        self._title.setText(title)
        self.setAccessibleName(title)
        words = QCoreApplication.translate("Attention", "Send again ({number})")
        words = words.format(number=QLocale().toString(chosen))
        self._send.setText(words)
        self._send.setAccessibleName(words)
        explain(self._send, self._why_not(chosen))
        explain(self._leave, self._busy())
        line = self._list.fontMetrics().lineSpacing() + style.TIGHT
        self._list.setFixedHeight(min(max(number, 1), _LINES) * line + 2 * style.GAP)

    def _why_not(self, chosen: int) -> str:
        if chosen:
            return self._busy()
        return QCoreApplication.translate("Attention", "Tick what is to be sent again.")

    def _busy(self) -> str:
        if not self._offer.is_deciding:
            return ""
        return QCoreApplication.translate("Attention", "Your decision is being saved.")


def _title_words(number: int) -> str:
    if number == 1:
        return QCoreApplication.translate(
            "Attention",
            "The server was restored from a backup and no longer has 1 change you made",
        )
    words = QCoreApplication.translate(
        "Attention",
        "The server was restored from a backup and no longer has {number} changes you made",
    )
    return words.format(number=QLocale().toString(number))
