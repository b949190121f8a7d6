"""What is said when a profile can't be opened, and when a damaged one was mended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from console.views import style
from console.views.dialogs.parts import button, button_row, heading, plain
from console.views.text import error_words

if TYPE_CHECKING:
    from console.errors import ConsoleError
    from console.store.rescue import Rescued


class StartTrouble(QDialog):
    """Says why the program can't start with this profile. `retry_wanted` asks to try again."""

    retry_wanted = Signal()

    def __init__(self, problem: ConsoleError, where: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = error_words(problem)
        self.setWindowTitle(QCoreApplication.translate("StartTrouble", "Phone Console"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(style.PAGE_MARGIN,) * 4)
        column.setSpacing(style.GAP)
        column.addWidget(heading(words.what))
        column.addWidget(plain(f"{words.meaning} {words.way_out}"))
        profile = QCoreApplication.translate("StartTrouble", "Profile folder: {where}")
        column.addWidget(plain(profile.format(where=where), selectable=True))
        column.addStretch(1)
        retry = button(QCoreApplication.translate("StartTrouble", "Try again"))
        retry.clicked.connect(self.retry_wanted)
        retry.setDefault(True)
        close = button(QCoreApplication.translate("StartTrouble", "Quit"), act=self.reject)
        column.addWidget(button_row(retry, close))
        self.setMinimumWidth(style.TEXT_WIDTH)


class Mended(QDialog):
    """Says what was saved from a damaged store and where the damaged file is."""

    def __init__(self, rescued: Rescued, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("StartTrouble", "Phone Console"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(style.PAGE_MARGIN,) * 4)
        column.setSpacing(style.GAP)
        column.addWidget(
            heading(QCoreApplication.translate("StartTrouble", "Your local data was repaired"))
        )
        said = QCoreApplication.translate(
            "StartTrouble",
            "It was damaged. Changes waiting to be sent that could be saved: {operations}; "
            "unfinished drafts: {drafts}. Users are downloaded from the server again.",
        ).format(operations=rescued.operations, drafts=rescued.drafts)
        column.addWidget(plain(said))
        kept = QCoreApplication.translate("StartTrouble", "The damaged file is kept: {kept}")
        column.addWidget(plain(kept.format(kept=rescued.kept), selectable=True))
        column.addStretch(1)
        close = button(QCoreApplication.translate("StartTrouble", "Go on"), act=self.accept)
        column.addWidget(button_row(None, close))
        self.setMinimumWidth(style.TEXT_WIDTH)


class Starting(QDialog):
    """A small window while the demo's own backend is being made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("StartTrouble", "Phone Console"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(style.PAGE_MARGIN,) * 4)
        column.addWidget(heading(QCoreApplication.translate("StartTrouble", "Starting the demo…")))
        column.addWidget(
            plain(
                QCoreApplication.translate(
                    "StartTrouble", "A backend with made-up people starts on this computer."
                )
            )
        )
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setAccessibleName(QCoreApplication.translate("StartTrouble", "Starting the demo…"))
        column.addWidget(bar)
        self.setMinimumWidth(style.FIELD_WIDTH)
