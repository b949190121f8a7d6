"""What all dialogs are made of: plain words, a line for what went wrong, a row of buttons."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QWidget,
)

from console.views import style
from console.views.text import error_words, role_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.errors import ConsoleError

_ICON_SIDE = 16
_LONG_WORD, _PIECE = re.compile(r"\S{25,}"), re.compile(r"\S{1,12}")
_BREAK = "\u200b"
"""A zero-width space: nothing to see, and a place to break."""
_NARROWEST = 280


def plain(text: str = "", *, selectable: bool = False) -> QLabel:
    """Return a label that wraps and takes nothing for markup: names may hold anything."""
    label = style.plain_label(text, wrap=True)
    _let_wrap(label)
    if selectable:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return label


def breakable(text: str) -> str:
    """Return a text whose very long words may break: a label breaks lines only between words."""
    return _LONG_WORD.sub(lambda word: _BREAK.join(_PIECE.findall(word.group())), text)


def heading(text: str = "") -> QLabel:
    """Return a label in the size of a heading."""
    label = style.heading(breakable(text), factor=1.25)
    label.setWordWrap(True)
    _let_wrap(label)
    return label


def _let_wrap(label: QLabel) -> None:
    # A long name without a blank must not widen the dialog.
    label.setMinimumWidth(_NARROWEST)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    # The label's own policy knows that its height depends on its width; a new one would not.
    policy = label.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
    label.setSizePolicy(policy)


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say what changed without moving the focus."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


class Trouble(QWidget):
    """A line that says what went wrong, what it means and the way out; hidden when all is well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        sign = QLabel()
        icon = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        sign.setPixmap(icon.pixmap(_ICON_SIDE, _ICON_SIDE))
        self._words = plain(selectable=True)
        self._words.setObjectName("trouble")
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    def say(self, words: str) -> None:
        """Show words, or nothing."""
        self._words.setText(words)
        self._words.setAccessibleName(words)
        self.setVisible(bool(words))
        if words:
            QTimer.singleShot(0, self, self._make_room)
        announce(self, words)

    def _make_room(self) -> None:
        """Let a dialog grow by what is said, so that nothing else is squeezed."""
        window = self.window()
        layout = window.layout()
        if not isinstance(window, QDialog) or layout is None:
            return
        needed = layout.totalHeightForWidth(window.width())
        if needed > window.height():
            window.resize(window.width(), needed)

    def tell(self, problem: ConsoleError) -> None:
        """Show an error in words."""
        self.say(trouble_words(problem))


def trouble_words(problem: ConsoleError) -> str:
    """Return an error in one text: what happened, what it means, the way out."""
    return str(error_words(problem))


def button(text: str, *, name: str = "", act: Callable[[], object] | None = None) -> QPushButton:
    """Return a button; `name` is its accessible name where its text is not enough."""
    made = QPushButton(text)
    made.setAccessibleName(name or text)
    made.setAutoDefault(False)
    if act is not None:
        made.clicked.connect(lambda _checked: act())
    return made


def button_row(
    accept: QPushButton | None, close: QPushButton, *others: QPushButton
) -> QDialogButtonBox:
    """Return the buttons of a dialog in the order of the platform."""
    box = QDialogButtonBox()
    if accept is not None:
        box.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
    for other in others:
        box.addButton(other, QDialogButtonBox.ButtonRole.ActionRole)
    box.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
    return box


def explain(widget: QWidget, reason: str) -> None:
    """Disable a widget with the reason in its tool tip and description; no reason enables it."""
    widget.setEnabled(not reason)
    widget.setToolTip(reason)
    widget.setAccessibleDescription(reason)


def role_reason(role: str) -> str:
    """Return why somebody with this role may not do it."""
    words = QCoreApplication.translate("Dialogs", "Your role, {role}, may not do this.")
    return words.format(role=role_words(role))
