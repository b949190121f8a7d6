"""In place of the Users table when it has nothing to show: a sentence, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from console.views import style

if TYPE_CHECKING:
    from collections.abc import Callable


class EmptyPage(QWidget):
    """A heading, a sentence, and buttons in the middle of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(style.Role.Base)
        self._heading = style.heading("", self)
        self._sentence = style.plain_label("", self, wrap=True)
        self._sentence.setMaximumWidth(style.TEXT_WIDTH)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(style.GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(style.PAGE_MARGIN,) * 4)
        column.setSpacing(style.GAP)
        column.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        for label in (self._heading, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        column.addWidget(self._heading)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._sentence, 6)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(style.GAP)
        column.addLayout(self._buttons)
        self._buttons.setAlignment(centre)
        column.addStretch(3)

    def say(self, heading: str, sentence: str) -> None:
        """Show words; a screen reader finds them as the page's description."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleName(heading)
        self.setAccessibleDescription(sentence)

    def explain(self, reason: str | None) -> None:
        """Disable the first button with the reason in words; none enables it."""
        first = self.findChildren(QPushButton)[0]
        first.setEnabled(reason is None)
        first.setToolTip(reason or "")
        first.setAccessibleDescription(reason or "")

    def add_button(self, text: str, act: Callable[[], object]) -> QPushButton:
        """Add something to do."""
        made = QPushButton(text, self)
        made.setAccessibleName(text)
        made.clicked.connect(lambda _checked: act())
        self._buttons.addWidget(made)
        return made


def reading_page() -> EmptyPage:
    """Make the page shown until the users have been read."""
    page = EmptyPage()
    page.say(QCoreApplication.translate("Users", "Reading users…"), "")
    return page


def first_page(add: Callable[[], object], sync: Callable[[], object]) -> EmptyPage:
    """Make the page of an account without users: one sentence, and the two things to do."""
    page = EmptyPage()
    page.say(
        QCoreApplication.translate("Users", "No users yet"),
        QCoreApplication.translate(
            "Users",
            "Users are the people of this phone system: add the first one, "
            "or fetch those that others have added.",
        ),
    )
    page.add_button(QCoreApplication.translate("Users", "Add the first user"), add)
    page.add_button(QCoreApplication.translate("Users", "Sync now"), sync)
    return page


def no_match_page(clear: Callable[[], object]) -> EmptyPage:
    """Make the page of a search that finds nobody."""
    page = EmptyPage()
    page.add_button(QCoreApplication.translate("Users", "Clear search"), clear)
    return page


def say_no_match(page: EmptyPage, searched: str, invited: str = "") -> None:
    """Name what was searched for, and the invitations that alone were to be seen."""
    if invited:
        words = QCoreApplication.translate("Users", "No user with the invitation “{state}”")
        page.say(
            words.format(state=invited),
            QCoreApplication.translate("Users", "A filter is on. Clear it to see everybody."),
        )
        return
    words = QCoreApplication.translate("Users", "No user matches “{text}”")
    page.say(
        words.format(text=searched.strip()),
        QCoreApplication.translate(
            "Users", "Names, e-mail, department, job title and numbers are searched."
        ),
    )
