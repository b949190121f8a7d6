"""One refused field: the server's words, who has the value, and an editor in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from console.views import style
from console.views.attention.question_parts import AnotherValue, cell
from console.views.attention.words import unit_words
from console.views.dialogs.parts import button, plain
from console.views.forms import Said, Sayings
from console.views.text import field_label, refusal_words

if TYPE_CHECKING:
    from console.models.attention import Dispute
    from console.viewmodels.attention_case import OpenCase
    from console.viewmodels.attention_decision import Question
    from console.views.attention.editors import EditorMaker
    from console.views.attention.words import AttentionWords


class RefusedQuestion(QGroupBox):
    """A field that the server refused. `user_wanted` carries the id of who has the value."""

    user_wanted = Signal(str)

    def __init__(
        self, opened: OpenCase, question: Question, words: AttentionWords, maker: EditorMaker
    ) -> None:
        super().__init__()
        self._opened, self.question, self._words = opened, question, words
        self.setObjectName(f"question_{question.key}")
        self.setAccessibleName(unit_words(question))
        self._before, self._refusals = plain(), Sayings(f"{question.key}_refusals")
        self._next_free = button("", act=self._use_next_free)
        self._holder = button("", act=self._show_holder)
        self._another = AnotherValue(opened, question, maker, self._next_free)
        column = QVBoxLayout(self)
        column.addWidget(cell(unit_words(question), bold=True))
        column.addWidget(self._refusals)
        column.addLayout(self._line_of(self._holder))
        column.addWidget(self._before)
        column.addWidget(self._another)
        self.refresh()

    def focus_first(self) -> None:
        """Put the focus on the first editor."""
        self._another.focus_first()

    def follow(self, question: Question) -> None:
        """Go on with the question as it is now."""
        self.question = question
        self.refresh()

    def refresh(self) -> None:
        """Show the server's words, what was before, and what is typed."""
        errors = [d.error for d in self.question.disputes if d.error is not None]
        known = [refusal_words(error) for error in errors]
        self._refusals.say(tuple(Said("error", words) for words in known))
        self._before.setText("\n".join(self._before_words(d) for d in self.question.disputes))
        self._offer_holder()
        self._offer_next_free()
        self._another.setEnabled(self._opened.may("save") and not self._opened.is_deciding)
        self._another.refresh(known)

    def _before_words(self, dispute: Dispute) -> str:
        if self.question.unit is None:
            words = QCoreApplication.translate("Attention", "Before: {base}. You entered: {mine}.")
        else:
            words = QCoreApplication.translate(
                "Attention", "{field} before: {base}. You entered: {mine}."
            )
        return words.format(
            field=field_label(dispute.field),
            base=self._words.value(dispute.field, dispute.base),
            mine=self._words.value(dispute.field, dispute.mine),
        )

    def _offer_holder(self) -> None:
        holder = next((d.holder for d in self.question.disputes if d.holder is not None), None)
        self._holder.setVisible(holder is not None)
        if holder is not None:
            words = QCoreApplication.translate("Attention", "Show {name} in the table")
            name_button(self._holder, words.format(name=holder.name))

    def _offer_next_free(self) -> None:
        number = self._number()
        self._next_free.setVisible(number is not None)
        if number is not None:
            words = QCoreApplication.translate("Attention", "Use {number} (next free)")
            name_button(self._next_free, words.format(number=number))

    def _number(self) -> str | None:
        return next((d.next_free for d in self.question.disputes if d.next_free), None)

    def _use_next_free(self) -> None:
        number = self._number()
        if number is not None:
            wish = {"next_free": True, "preferred": number}
            self._opened.write(self.question.key, wish)

    def _show_holder(self) -> None:
        holder = next((d.holder for d in self.question.disputes if d.holder is not None), None)
        if holder is not None:
            self.user_wanted.emit(holder.id)

    @staticmethod
    def _line_of(widget: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(style.GAP)
        row.addWidget(widget)
        row.addStretch(1)
        return row


def name_button(made: QPushButton, words: str) -> None:
    """Let a button say words that may hold a person's name."""
    made.setText(words.replace("&", "&&"))
    made.setAccessibleName(words)
