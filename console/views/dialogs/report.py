"""Report a problem: all that would be sent can be read first; it holds nobody's data."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QSysInfo, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from console import __version__
from console.services.report import Facts
from console.viewmodels.report import Report as Model
from console.views import style
from console.views.dialogs.parts import Trouble, announce, button, button_row, heading, plain

if TYPE_CHECKING:
    from console.services.desk import Desk
    from console.settings import Settings
    from console.workers.tasks import Tasks

_SIZE = (720, 640)
_WORDS_HEIGHT = 84


class ReportDialog(QDialog):
    """Shows the report, and saves or copies it."""

    def __init__(self, parent: QWidget | None, model: Model, about: Facts) -> None:
        super().__init__(parent)
        self._model = model
        model.setParent(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = QCoreApplication.translate("Report", "Report a problem")
        self.setWindowTitle(title)
        self.words, self.shown = QPlainTextEdit(self), QPlainTextEdit(self)
        self._trouble, self._said = Trouble(), plain()
        self._said.hide()
        self._save = button(QCoreApplication.translate("Report", "Save…"), act=self._ask_where)
        self._copy = button(QCoreApplication.translate("Report", "Copy"), act=self._to_clipboard)
        self._arrange(title)
        self._let_use(is_there=False)
        model.made.connect(self._show)
        model.failed.connect(self._trouble.tell)
        model.saved.connect(self._say_saved)
        model.refused.connect(self._say_not_saved)
        model.make(about)

    def _arrange(self, title: str) -> None:
        ask = style.plain_label(QCoreApplication.translate("Report", "What happened?"))
        ask.setBuddy(self.words)
        self.words.setAccessibleName(ask.text())
        self.words.setPlaceholderText(
            QCoreApplication.translate(
                "Report", "What did you do, and what came of it? It is saved as you write it."
            )
        )
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(_WORDS_HEIGHT)
        read = style.plain_label(QCoreApplication.translate("Report", "The report"))
        read.setBuddy(self.shown)
        self.shown.setAccessibleName(read.text())
        self.shown.setReadOnly(True)
        self.shown.setTabChangesFocus(True)
        self.shown.setPlaceholderText(QCoreApplication.translate("Report", "Collecting…"))
        close = button(QCoreApplication.translate("Report", "Close"), act=self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(style.GAP)
        column.addWidget(heading(title))
        column.addWidget(
            plain(
                QCoreApplication.translate(
                    "Report",
                    "Read it, save it, and send the file to your support. Names, e-mail"
                    " addresses, numbers, codes and passwords were taken out. Nothing is sent"
                    " by itself.",
                )
            )
        )
        for widget in (ask, self.words, read):
            column.addWidget(widget)
        column.addWidget(self.shown, 1)
        column.addWidget(self._said)
        column.addWidget(self._trouble)
        column.addWidget(button_row(self._save, close, self._copy))
        self.resize(*_SIZE)

    def _let_use(self, *, is_there: bool) -> None:
        for wanting in (self._save, self._copy):
            wanting.setEnabled(is_there)

    def _show(self) -> None:
        self.shown.setPlainText(self._model.text)
        self._let_use(is_there=True)
        announce(self, QCoreApplication.translate("Report", "The report is there."))

    def _to_clipboard(self) -> None:
        QGuiApplication.clipboard().setText(self._model.whole(self.words.toPlainText()))
        self._say(QCoreApplication.translate("Report", "Copied."))

    def _ask_where(self) -> None:
        chooser = QFileDialog(self, QCoreApplication.translate("Report", "Save the report"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilters(
            [
                QCoreApplication.translate("Report", "Zip archives (*.zip)"),
                QCoreApplication.translate("Report", "Texts (*.txt)"),
            ]
        )
        chooser.setDefaultSuffix("zip")
        chooser.selectFile(QCoreApplication.translate("Report", "phone-console-report.zip"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(lambda path: self._model.save(path, self.words.toPlainText()))
        chooser.open()

    def _say_saved(self, path: str) -> None:
        self._trouble.say("")
        words = QCoreApplication.translate("Report", "Saved as {path}.")
        self._say(words.format(path=path))

    def _say_not_saved(self, reason: str) -> None:
        words = QCoreApplication.translate(
            "Report", "The report was not saved: {reason}. Choose another folder."
        )
        self._trouble.say(words.format(reason=reason))

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()
        announce(self, words)


def open_report(
    parent: QWidget | None,
    *,
    tasks: Tasks,
    desk: Desk | None,
    settings: Settings,
    crash: str = "",
    secrets: tuple[str, ...] = (),
) -> ReportDialog:
    """Open the report of a problem; `crash` is where a fault was, `secrets` names to leave out."""
    about = Facts(facts=_facts(settings), crash=crash, secrets=secrets)
    dialog = ReportDialog(parent, Model(tasks, desk, settings.log_path), about)
    dialog.show()
    return dialog


def _facts(settings: Settings) -> dict[str, str]:
    """Return what support asks first; in English, for whoever reads it there."""
    screen = QGuiApplication.primaryScreen()
    size = screen.size()
    return {
        "Phone Console": __version__,
        "Qt": f"{qVersion()} ({QGuiApplication.platformName()})",
        "Python": platform.python_version(),
        "System": f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}",
        "Screen": f"{size.width()} x {size.height()}, {screen.devicePixelRatio():g}",
        "Language": QLocale().name(),
        "Theme": settings.theme,
        "Demo": "yes" if settings.demo else "no",
        "Own certificate authority": "yes" if settings.ca_file else "no",
    }
