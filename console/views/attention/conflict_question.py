"""One question of a conflict: before, mine, theirs side by side, another value, and the result."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QGroupBox, QRadioButton, QWidget

from console.views import style
from console.views.attention.question_parts import AnotherValue, SideCell, cell, said, write
from console.views.attention.words import unit_words
from console.views.forms import Sayings
from console.views.text import field_label

if TYPE_CHECKING:
    from console.viewmodels.attention_case import OpenCase
    from console.viewmodels.attention_decision import Question, Side
    from console.views.attention.editors import EditorMaker
    from console.views.attention.words import AttentionWords
    from contract.fields import Value

_SHARES = (5, 4, 5, 5, 4)
"""How the columns share the width: field, before, mine, theirs, result."""
_MARGIN, _LABEL_WIDTH = 10, 88


def lay_columns(grid: QGridLayout) -> None:
    """Give the columns their shares: the same in the header and in every question."""
    grid.setContentsMargins(_MARGIN, style.GAP, _MARGIN, style.GAP)
    grid.setHorizontalSpacing(style.GAP + style.TIGHT)
    for column, share in enumerate(_SHARES):
        grid.setColumnStretch(column, share)
    grid.setColumnMinimumWidth(0, _LABEL_WIDTH)


def header() -> QWidget:
    """Return the titles above the questions."""
    titles = (
        QCoreApplication.translate("Attention", "Field"),
        QCoreApplication.translate("Attention", "Before"),
        QCoreApplication.translate("Attention", "Mine"),
        QCoreApplication.translate("Attention", "Theirs"),
        QCoreApplication.translate("Attention", "Result"),
    )
    made = QWidget()
    grid = QGridLayout(made)
    lay_columns(grid)
    grid.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
    for column, title in enumerate(titles):
        grid.addWidget(cell(title, tone="quiet"), 0, column)
    return made


class ConflictQuestion(QGroupBox):
    """A field, or fields that belong together, with the two sides and a third way."""

    def __init__(
        self, opened: OpenCase, question: Question, words: AttentionWords, maker: EditorMaker
    ) -> None:
        super().__init__()
        self._opened, self.question, self._words, self._maker = opened, question, words, maker
        self.setObjectName(f"question_{question.key}")
        self.setAccessibleName(unit_words(question))
        self._before, self._result = cell(), cell(bold=True)
        self._result.setObjectName("result")
        self._mine = SideCell(QCoreApplication.translate("Attention", "Mine"), "")
        self._theirs = SideCell(QCoreApplication.translate("Attention", "Theirs"), "")
        self._other = QRadioButton(QCoreApplication.translate("Attention", "Another value"), self)
        self._other.setVisible(question.has_another)
        self._another: AnotherValue | None = None
        self._sayings = Sayings(question.key)
        self._group = QButtonGroup(self)
        self._sides: tuple[tuple[QRadioButton, Side], ...] = (
            (self._mine.radio, "mine"),
            (self._theirs.radio, "theirs"),
            (self._other, "other"),
        )
        self._lay_out()
        for radio, side in self._sides:
            self._group.addButton(radio)
            radio.toggled.connect(partial(self._toggle, side))
        self.refresh()

    def focus_first(self) -> None:
        """Put the focus on the side that is chosen, or on the first that can be."""
        radios = [radio for radio, _side in self._sides if radio.isEnabled()]
        chosen = next((radio for radio in radios if radio.isChecked()), radios[0])
        chosen.setFocus(Qt.FocusReason.TabFocusReason)

    def follow(self, question: Question) -> None:
        """Go on with the question as it is now."""
        self.question = question
        self.refresh()

    def refresh(self) -> None:
        """Show the values, the side chosen and what comes of it."""
        opened, question = self._opened, self.question
        side = opened.decision.sides.get(question.key)
        write(self._before, self._list({d.field: d.base for d in question.disputes}))
        self._mine.say(self._list({d.field: d.mine for d in question.disputes}))
        theirs = self._list({d.field: d.theirs for d in question.disputes})
        self._theirs.say(theirs, self._words.theirs_by(question))
        for radio, other in self._sides:
            radio.setEnabled(not opened.is_deciding and (other == "theirs" or opened.may("save")))
            if radio.isChecked() != (side == other):
                radio.setChecked(side == other)
        self._show_result()
        if side == "other":
            self._open_editors().refresh()
        if self._another is not None:
            self._another.setVisible(side == "other")
        self._sayings.say(() if side == "other" else said(opened.problems, question.fields))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        lay_columns(grid)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(cell(unit_words(self.question), bold=True), 0, 0, top)
        grid.addWidget(self._before, 0, 1, top)
        grid.addWidget(self._mine, 0, 2, top)
        grid.addWidget(self._theirs, 0, 3, top)
        grid.addWidget(self._result, 0, 4, top)
        start = Qt.AlignmentFlag.AlignLeading
        grid.addWidget(self._other, 1, 2, 1, 3, start)
        grid.addWidget(self._sayings, 3, 0, 1, 5)
        self._grid = grid

    def _open_editors(self) -> AnotherValue:
        if self._another is None:
            self._another = AnotherValue(self._opened, self.question, self._maker, None)
            self._grid.addWidget(self._another, 2, 2, 1, 3)
            QWidget.setTabOrder(self._other, self._another)
        return self._another

    def _toggle(self, side: Side, is_on: bool) -> None:
        if not is_on or self._opened.decision.sides.get(self.question.key) == side:
            return
        self._opened.choose(self.question, side)
        if side == "other" and self._other.hasFocus() and self._another is not None:
            self._another.focus_first()

    def _show_result(self) -> None:
        answer = self._opened.answer(self.question)
        if answer is None:
            write(self._result, QCoreApplication.translate("Attention", "Not decided yet"))
            style.set_tone(self._result, "quiet")
            return
        style.set_tone(self._result, None)
        write(self._result, "✓ " + self._list(answer))

    def _list(self, values: dict[str, Value]) -> str:
        """Return values as text; where several belong together each with its label."""
        if self.question.unit is None:
            return self._words.value(self.question.key, values.get(self.question.key))
        line = QCoreApplication.translate("Attention", "{field}: {value}")
        return "\n".join(
            line.format(field=field_label(name), value=self._words.value(name, values[name]))
            for name in self.question.fields
            if name in values
        )
