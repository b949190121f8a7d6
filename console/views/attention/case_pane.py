"""The chosen case: what happened, field by field, what waits behind it, and its decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from console.views import style
from console.views.attention.conflict_question import ConflictQuestion, header
from console.views.attention.editors import EditorMaker
from console.views.attention.facts import facts
from console.views.attention.question_parts import align
from console.views.attention.refused_question import RefusedQuestion
from console.views.attention.verb_bar import VerbBar
from console.views.attention.words import (
    change_words,
    waiter_words,
    waiting_words,
)
from console.views.dialogs.parts import heading, plain
from console.views.text import moment_words

if TYPE_CHECKING:
    from console.viewmodels.attention import Attention
    from console.viewmodels.attention_case import OpenCase
    from console.viewmodels.attention_decision import Question
    from console.views.attention.words import AttentionWords

_MOST_WAITERS = 8


class CasePane(QFrame):
    """Shows one case, until another is put in its place. `user_wanted` carries a user's id."""

    user_wanted = Signal(str)

    def __init__(self, model: Attention, opened: OpenCase, words: AttentionWords) -> None:
        super().__init__()
        self._model, self._opened, self._words = model, opened, words
        in_use = model.words_in_use
        self._maker = EditorMaker(model.office, opened.case.user_id, in_use)
        self._questions: dict[str, ConflictQuestion | RefusedQuestion] = {}
        self._sentence = plain(selectable=True)
        self._sentence.setObjectName("sentence")
        self._waiting = plain()
        self._waiting.setObjectName("waiting_behind")
        self._verbs = VerbBar(model, opened)
        self.setAccessibleName(words.name(opened.case))
        self._lay_out()
        opened.changed.connect(self._refresh)
        self._refresh()

    @property
    def has_focus(self) -> bool:
        """Say whether a person works in it."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def focus_first(self) -> None:
        """Put the focus on the first thing to decide."""
        next(iter((*self._questions.values(), self._verbs))).focus_first()

    def _lay_out(self) -> None:
        case = self._opened.case
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(style.ROOMY, style.ROOMY, style.ROOMY, style.ROOMY)
        self._column.setSpacing(style.GAP)
        title = heading(self._words.name(case))
        align(title)
        self._column.addWidget(title)
        self._column.addWidget(self._about())
        self._column.addWidget(self._sentence)
        self._column.addSpacing(style.GAP)
        self._questions_column = QVBoxLayout()
        self._questions_column.setSpacing(style.GAP)
        self._column.addLayout(self._questions_column)
        self._column.addWidget(self._waiting)
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(self._verbs)

    def _about(self) -> QWidget:
        case = self._opened.case
        words = QCoreApplication.translate("Attention", "{change}, made {when}")
        label = plain(words.format(change=change_words(case.kind), when=moment_words(case.at)))
        style.set_tone(label, "quiet")
        return label

    def _refresh(self) -> None:
        self._sentence.setText(self._words.sentence(self._opened.case))
        self._waiting.setText(self._waiting_text())
        self._waiting.setVisible(bool(self._waiting.text()))
        shown = [question.key for question in self._opened.questions]
        if shown != list(self._questions) or not self._questions:
            self._ask_anew()
        for question in self._opened.questions:
            self._questions[question.key].follow(question)

    def _ask_anew(self) -> None:
        while (item := self._questions_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._questions = {q.key: self._ask(q) for q in self._opened.questions}
        told = None if self._questions else facts(self._opened, self._words)
        if told is not None:
            self._questions_column.addWidget(told)
        elif self._questions and self._opened.case.state != "rejected":
            self._questions_column.addWidget(header())
        for asked in self._questions.values():
            self._questions_column.addWidget(asked)

    def _ask(self, question: Question) -> ConflictQuestion | RefusedQuestion:
        if self._opened.case.state != "rejected":
            return ConflictQuestion(self._opened, question, self._words, self._maker)
        asked = RefusedQuestion(self._opened, question, self._words, self._maker)
        asked.user_wanted.connect(self.user_wanted)
        return asked

    def _waiting_text(self) -> str:
        waiting = self._opened.case.waiting
        if not waiting:
            return ""
        lines = [waiting_words(len(waiting)) + ":"]
        lines += [f"• {waiter_words(waiter)}" for waiter in waiting[:_MOST_WAITERS]]
        return "\n".join([*lines, "…"] if len(waiting) > _MOST_WAITERS else lines)
