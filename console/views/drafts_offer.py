"""The line above the table that offers what was not finished last time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from console.models.saving import user_of
from console.views import style
from console.views.dialogs.confirm import ask
from console.views.dialogs.parts import button

if TYPE_CHECKING:
    from console.viewmodels.unfinished import Unfinished


class DraftsOffer(QFrame):
    """`wanted` carries the Draft that a person goes on with."""

    wanted = Signal(object)

    def __init__(self, unfinished: Unfinished, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unfinished = unfinished
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._words = style.plain_label("", self, wrap=True)
        row = QHBoxLayout(self)
        row.setSpacing(style.GAP)
        row.addWidget(self._words, 1)
        for text, act in (
            (QCoreApplication.translate("Drafts", "Go on with it"), self._go_on),
            (QCoreApplication.translate("Drafts", "Discard…"), self._ask_discard),
            (QCoreApplication.translate("Drafts", "Later"), self.hide),
        ):
            row.addWidget(button(text, act=act))
        unfinished.changed.connect(self._refresh)
        self.hide()

    def _refresh(self) -> None:
        drafts = self._unfinished.drafts
        self.setVisible(bool(drafts))
        if not drafts:
            return
        words = QCoreApplication.translate("Drafts", "Not finished last time: {name}.")
        if len(drafts) > 1:
            words = QCoreApplication.translate(
                "Drafts", "Not finished last time: {name}, and {more} more."
            )
        self._words.setText(words.format(name=self._name(), more=len(drafts) - 1))

    def _name(self) -> str:
        name = user_of(self._unfinished.drafts[0]).name
        return name or QCoreApplication.translate("Drafts", "a new user")

    def _go_on(self) -> None:
        draft = self._unfinished.drafts[0]
        self._unfinished.drop(draft.id)
        self.wanted.emit(draft)

    def _ask_discard(self) -> None:
        question = QCoreApplication.translate("Drafts", "Discard the draft of {name}?")
        ask(
            self,
            question.format(name=self._name()),
            QCoreApplication.translate("Drafts", "What was typed and not saved goes."),
            QCoreApplication.translate("Drafts", "Discard"),
            self._unfinished.discard,
        )
