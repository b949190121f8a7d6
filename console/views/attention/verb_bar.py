"""The decisions below a case; what can't be undone asks in place, and nothing is modal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from console.viewmodels.attention_case import verbs_of
from console.views import style
from console.views.attention.verb_words import button_words, does_words, reason_words
from console.views.dialogs.parts import button, explain, plain
from contract.operations import OperationKind

if TYPE_CHECKING:
    from console.viewmodels.attention import Attention
    from console.viewmodels.attention_case import OpenCase, Verb


class VerbBar(QFrame):
    """A button for each decision; a disabled one says why."""

    def __init__(self, model: Attention, opened: OpenCase) -> None:
        super().__init__()
        self._model, self._opened = model, opened
        self._buttons: dict[Verb, QPushButton] = {
            verb: self._make(verb) for verb in verbs_of(opened.case)
        }
        self._choices, self._question = QWidget(self), self._make_question()
        self._why = plain()
        self._why.setObjectName("why_not")
        style.set_tone(self._why, "quiet")
        row = QHBoxLayout(self._choices)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        for made in self._buttons.values():
            row.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(style.ROOMY, style.GAP, style.ROOMY, style.GAP)
        column.addWidget(self._why)
        column.addWidget(self._choices)
        column.addWidget(self._question)
        self._question.hide()
        opened.changed.connect(self.refresh)
        self.refresh()

    def focus_first(self) -> None:
        """Put the focus on the first decision that can be made."""
        for made in self._buttons.values():
            if made.isEnabled():
                made.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def refresh(self) -> None:
        """Enable what can be decided now."""
        case, reasons = self._opened.case, []
        for verb, made in self._buttons.items():
            reason = reason_words(verb, self._opened)
            explain(made, reason)
            reasons.append(reason)
            if not reason:
                made.setToolTip(does_words(verb, case))
                made.setAccessibleDescription(does_words(verb, case))
        self._why.setText(next((reason for reason in reversed(reasons) if reason), ""))
        self._why.setVisible(bool(self._why.text()))

    def _make(self, verb: Verb) -> QPushButton:
        made = button(button_words(verb, self._opened.case), act=lambda: self._press(verb))
        made.setObjectName(verb)
        return made

    def _press(self, verb: Verb) -> None:
        if verb == "discard" and self._opened.case.kind == OperationKind.USER_CREATE:
            self._ask(asks=True)
        else:
            self._model.decide(verb)

    def _make_question(self) -> QWidget:
        made = QWidget(self)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        words = QCoreApplication.translate(
            "Attention", "Discard this new user? Everything typed for this user is lost."
        )
        row.addWidget(plain(words), 1)
        self._keep = button(
            QCoreApplication.translate("Attention", "Keep"), act=lambda: self._ask(asks=False)
        )
        row.addWidget(self._keep)
        row.addWidget(
            button(
                QCoreApplication.translate("Attention", "Discard the new user"),
                act=lambda: self._model.decide("discard"),
            )
        )
        return made

    def _ask(self, *, asks: bool) -> None:
        self._choices.setVisible(not asks)
        self._question.setVisible(asks)
        target = self._keep if asks else self._buttons["discard"]
        target.setFocus(Qt.FocusReason.OtherFocusReason)
