"""What both kinds of questions are made of: a side to choose, and editors for another value."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QFormLayout, QLabel, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from console.views import style
from console.views.forms import FormRow, Said, form_row
from console.views.text import field_label, problem_words

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from PySide6.QtGui import QMouseEvent

    from console.viewmodels.attention_case import OpenCase
    from console.viewmodels.attention_decision import Question
    from console.views.attention.editors import Editor, EditorMaker
    from contract.fields import Value
    from contract.problems import Problem

_NARROWEST = 64
_LONG_WORD, _PIECES = re.compile(r"\S{14,}"), re.compile(r"[@._-]|[^@._-]{12}")
_BREAK = "\u200b"
"""A zero-width space: nothing to see, and a place to break."""


def loose(text: str) -> str:
    """Return a text that breaks anywhere in a narrow column, first where an address has joints."""

    def with_breaks(word: re.Match[str]) -> str:
        return _PIECES.sub(lambda piece: piece.group() + _BREAK, word.group())

    return _LONG_WORD.sub(with_breaks, text)


def align(label: QLabel) -> None:
    """Let a label begin where the window's lines begin, whatever script its text has."""
    is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)


def write(label: QLabel, text: str) -> None:
    """Show a text that may break anywhere; assistive programs read it without the breaks."""
    label.setText(loose(text))
    label.setAccessibleName(text)


def cell(text: str = "", *, bold: bool = False, tone: str | None = None) -> QLabel:
    """Return words that take the width of their column, whatever they say."""
    label = style.plain_label(wrap=True)
    write(label, text)
    policy = label.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    label.setSizePolicy(policy)
    label.setMinimumWidth(_NARROWEST)
    align(label)
    if bold:
        font = QFont(label.font())
        font.setWeight(QFont.Weight.DemiBold)
        label.setFont(font)
    if tone == "quiet":
        style.set_tone(label, "quiet")
    return label


class SideCell(QWidget):
    """A side to choose: the button, and below it the value; a click on either chooses it."""

    def __init__(self, title: str, value: str, note: str = "") -> None:
        super().__init__()
        self.radio = QRadioButton(title, self)
        self._title, self.value = title, cell(bold=True)
        self._note = cell(tone="quiet")
        self._note.setVisible(bool(note))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for widget in (self.radio, self.value, self._note):
            column.addWidget(widget)
        column.addStretch(1)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self.setSizePolicy(policy)
        self.say(value, note)

    def say(self, value: str, note: str = "") -> None:
        """Show a value; the button is named by it."""
        write(self.value, value)
        self.radio.setAccessibleName(f"{self._title}: {'; '.join(value.splitlines())}")
        self.radio.setAccessibleDescription(note)
        write(self._note, note)
        self._note.setVisible(bool(note))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose this side wherever it is clicked."""
        if self.radio.isEnabled() and self.rect().contains(event.position().toPoint()):
            self.radio.click()


class AnotherValue(QWidget):
    """The editors of a question's fields, one below the other, and what is wrong below them."""

    def __init__(
        self, opened: OpenCase, question: Question, maker: EditorMaker, beside: QWidget | None
    ) -> None:
        super().__init__()
        self._opened, self._question = opened, question
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._editors: dict[str, tuple[Editor, FormRow]] = {}
        for name in question.fields:
            editor = maker.make(name, self._writer(name))
            editor.widget.setMaximumWidth(style.FIELD_WIDTH)
            row = form_row(self._form, field_label(name), editor.widget, name=name, beside=beside)
            self._editors[name] = (editor, row)
            label = self._form.labelForField(row.cell)
            if question.unit is None and label is not None:
                label.hide()  # the question's own title says it
            beside = None

    def refresh(self, known: Collection[str] = ()) -> None:
        """Show what is typed, and what is wrong with it, but for words that are `known`."""
        answer = self._opened.answer(self._question) or {}
        for name, (editor, row) in self._editors.items():
            editor.show(answer.get(name))
            wrong = said(self._opened.problems, (name,))
            row.say(one for one in wrong if one.words not in known)

    def focus_first(self) -> None:
        """Put the focus on the first field."""
        editor, _row = next(iter(self._editors.values()))
        editor.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _writer(self, name: str) -> Callable[[Value], object]:
        return lambda value: self._opened.write(name, value)


def said(problems: Iterable[Problem], names: Iterable[str]) -> tuple[Said, ...]:
    """Return what the rules say of some fields, in words."""
    wanted = frozenset(names)
    return tuple(
        Said(problem.severity, problem_words(problem))
        for problem in problems
        if problem.field in wanted
    )
