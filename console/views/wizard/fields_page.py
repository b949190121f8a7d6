"""What all pages of the wizard have in common: fields bound to the model, with their problems."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from console.viewmodels.wizard_answers import Answers
from console.views.forms import FormRow, Said, form_row
from console.views.style import ROOMY
from console.views.text import field_label, problem_words
from console.views.widgets.choice import Choice
from console.views.wizard.words import conflict_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from console.viewmodels.wizard import WizardModel
    from contract.fields import Value

FIELD_WIDTH = 460
"""Fields grow up to this and no further: long lines are hard to follow to their label."""


class FieldsPage(QScrollArea):
    """A page of the wizard: a title, a sentence, and fields that follow the model."""

    def __init__(self, model: WizardModel, title: str, sentence: str) -> None:
        super().__init__()
        self.model, self.answers = model, Answers(model)
        self.rows: dict[str, FormRow] = {}
        self._show: dict[str, Callable[[Value], None]] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        self.column = QVBoxLayout(inner)
        self.column.addWidget(heading(title))
        self.column.addWidget(plain(sentence))
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.form.setVerticalSpacing(10)
        self.form.setHorizontalSpacing(ROOMY)
        self.column.addSpacing(8)
        self.column.addLayout(self.form)
        self.column.addStretch(1)
        self.setWidget(inner)
        self.setAccessibleName(title)

    def refresh(self) -> None:
        """Show the draft as it is, and what is wrong with it."""
        for name, show in self._show.items():
            show(self.model.draft.values.get(name))
        for name, row in self.rows.items():
            row.say(self.said_at(name))

    def said_at(self, name: str) -> list[Said]:
        """Return what there is to say at a field."""
        model = self.model
        problems, conflicts = model.notes.at(name, model.draft, model.problems)
        said = [Said(problem.severity, problem_words(problem)) for problem in problems]
        return said + [Said("note", conflict_words(conflict)) for conflict in conflicts]

    def focus_on(self, name: str | None) -> None:
        """Put the focus on a field, or on the first one."""
        row = self.rows.get(name or "") or next(iter(self.rows.values()), None)
        if row is not None:
            row.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(row.cell)

    def add(
        self,
        name: str,
        widget: QWidget,
        show: Callable[[Value], None],
        *,
        hint: str = "",
        beside: QWidget | None = None,
    ) -> None:
        """Put a bound field on the page."""
        widget.setMaximumWidth(FIELD_WIDTH)
        label = field_label(name)
        self.rows[name] = form_row(self.form, label, widget, name=name, hint=hint, beside=beside)
        self._show[name] = show
        for combo in [widget, *widget.findChildren(QComboBox)]:
            if isinstance(combo, QComboBox):
                combo.installEventFilter(self)

    def add_text(self, name: str, *, hint: str = "", beside: QWidget | None = None) -> QLineEdit:
        """Add a line to type in."""
        edit = QLineEdit()
        edit.textChanged.connect(lambda text: self.answers.set(name, text))

        def show(value: Value) -> None:
            if edit.text() != (value or ""):
                edit.blockSignals(True)
                edit.setText(value or "")
                edit.blockSignals(False)

        self.add(name, edit, show, hint=hint, beside=beside)
        return edit

    def add_flag(self, name: str, *, hint: str = "") -> QCheckBox:
        """Add a check box."""
        box = QCheckBox()
        box.toggled.connect(lambda on: self.answers.set(name, on))

        def show(value: Value) -> None:
            box.blockSignals(True)
            box.setChecked(bool(value))
            box.blockSignals(False)

        self.add(name, box, show, hint=hint)
        return box

    def add_choice(
        self,
        name: str,
        options: Callable[[], Sequence[tuple[object, str]]],
        *,
        hint: str = "",
    ) -> Choice:
        """Add a choice of one; `options` is asked again whenever the page is refreshed.

        A value that is no longer offered is shown as such, and kept until another is chosen.
        """
        choice = Choice()
        choice.chosen.connect(lambda value: self.answers.set(name, value))
        offered: list[tuple[object, str]] = []

        def show(value: Value) -> None:
            now = with_unknown(options(), value)
            if now != offered:
                offered[:] = now
                choice.offer(now)
            if choice.value() != value or not choice.hasFocus():
                choice.choose(value)

        self.add(name, choice, show, hint=hint)
        return choice

    def add_completing(self, name: str) -> Choice:
        """Add a line to type in that offers what others have there."""
        choice = Choice(free_text=True)
        choice.chosen.connect(lambda value: self.answers.set(name, value or None))

        offered: list[str] = []

        def show(value: Value) -> None:
            known = self.model.words_in_use.get(name, [])
            if known != offered:
                offered[:] = known
                choice.offer([(word, word) for word in known])
            if choice.currentText() != (value or ""):
                choice.choose(value or "")

        self.add(name, choice, show)
        return choice

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the wheel, turned to scroll the page, from changing a choice under the pointer."""
        if event.type() == QEvent.Type.Wheel and not cast("QWidget", watched).hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def with_unknown(options: Sequence[tuple[object, str]], value: object) -> list[tuple[object, str]]:
    """Return the options, and a value that is not among them as one that no longer exists."""
    if value is None or any(value == known for known, _ in options):
        return list(options)
    words = QCoreApplication.translate("Wizard", "{value} (no longer exists)")
    return [*options, (value, words.format(value=value))]


def heading(text: str) -> QLabel:
    """Return the title of a page or of a part of it."""
    label = plain(text)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 1.35)
    font.setBold(True)
    label.setFont(font)
    return label


def plain(text: str) -> QLabel:
    """Return a label that never takes text for HTML."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
