"""One way to put a field on a form: name, label, accessible name and problems belong together."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from contract.problems import Severity

_ICONS = {
    "error": QStyle.StandardPixmap.SP_MessageBoxCritical,
    "warning": QStyle.StandardPixmap.SP_MessageBoxWarning,
    "note": QStyle.StandardPixmap.SP_MessageBoxInformation,
}
_ICON_SIDE = 16
_FIRST = 1000
"""A field takes the room up to its greatest width before the empty rest of its line gets any."""


class Said(NamedTuple):
    """Something to say at a field: an error, a warning, or a note (what somebody else did)."""

    severity: Severity | str
    words: str


class Sayings(QWidget):
    """The lines below a field; a sign and a word tell warnings from errors, not the colour."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_problems")
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 2, 0, 2)
        self._lines.setSpacing(2)
        self._said: tuple[Said, ...] = ()
        self.hide()

    def say(self, said: tuple[Said, ...]) -> None:
        """Show these lines instead of the former ones."""
        if said == self._said:
            return
        self._said = said
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in said:
            line = self._line(one)
            self._lines.addWidget(line)
            line.show()
        self.setVisible(bool(said))

    def _line(self, one: Said) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        sign = QLabel(line)
        icon = self.style().standardIcon(_ICONS[one.severity])
        sign.setPixmap(icon.pixmap(_ICON_SIDE, _ICON_SIDE))
        words = QLabel(spoken(one), line)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        # Changed, not replaced: a new policy would forget that the height follows the width.
        policy = words.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        words.setSizePolicy(policy)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return line


def spoken(one: Said) -> str:
    """Return what is said, a warning with the word for it."""
    if one.severity != "warning":
        return one.words
    return QCoreApplication.translate("Forms", "Warning: {words}").format(words=one.words)


class FormRow:
    """A field on a form: its label, its widget, and what is said below it."""

    def __init__(self, form: QFormLayout, field: QWidget, cell: QWidget) -> None:
        self.form, self.field, self.cell = form, field, cell
        self._hint = field.accessibleDescription()
        self._sayings = cell.findChild(Sayings, f"{field.objectName()}_problems")

    def say(self, said: Iterable[Said]) -> None:
        """Show what is wrong with the field; a screen reader hears it as its description."""
        lines = tuple(said)
        if self._sayings is not None:
            self._sayings.say(lines)
        words = " ".join([spoken(one) for one in lines] + ([self._hint] if self._hint else []))
        if self.field.accessibleDescription() != words:
            self.field.setAccessibleDescription(words)

    def show(self, visible: bool) -> None:
        """Show or hide the whole row."""
        self.form.setRowVisible(self.cell, visible)


def form_row(
    form: QFormLayout,
    label: str,
    widget: QWidget,
    *,
    name: str,
    hint: str = "",
    beside: QWidget | None = None,
) -> FormRow:
    """Put a field on a form: object name, buddy, accessible name and problems in one go.

    A check box carries its label itself. `hint` stands below the field; `beside` is a further
    widget in the same line (a button).
    """
    widget.setObjectName(name)
    widget.setAccessibleName(label)
    widget.setAccessibleDescription(hint)
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    line = QHBoxLayout()
    line.addWidget(widget, _FIRST)
    if beside is not None:
        line.addWidget(beside)
    line.addStretch(1)
    column.addLayout(line)
    if hint:
        column.addWidget(hint_label(hint))
    column.addWidget(Sayings(name, cell))
    _add(form, label, widget, cell)
    return FormRow(form, widget, cell)


def hint_label(words: str) -> QLabel:
    """Return a quiet line of explanation."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 0.92)
    label.setFont(font)
    return label


def _add(form: QFormLayout, text: str, widget: QWidget, cell: QWidget) -> None:
    if isinstance(widget, QAbstractButton):
        widget.setText(text)
        form.addRow(QLabel(), cell)
        return
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setBuddy(widget)
    form.addRow(label, cell)
