"""Show QR: a fresh code, large, to scan from this screen; it counts down and is never stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from console.views.dialogs.parts import (
    Trouble,
    announce,
    breakable,
    button,
    button_row,
    heading,
    plain,
    trouble_words,
)
from console.views.dialogs.qr_print import print_sheet
from console.views.text import moment_words
from console.views.widgets.qr_picture import QrPicture
from console.views.widgets.secret_copy import copy_secret

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from console.viewmodels.show_qr import ShowQr as Model

_LAST_SECONDS = (60, 30, 10)
"""When a screen reader hears how much time is left."""


class ShowQr(QDialog):
    """Shows the screen code of one user."""

    def __init__(self, parent: QWidget | None, viewmodel: Model) -> None:
        super().__init__(parent)
        self._model = viewmodel
        viewmodel.setParent(self)
        self.setWindowTitle(QCoreApplication.translate("ShowQr", "Show QR"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = heading()
        words = QCoreApplication.translate("ShowQr", "Scan with the app of {name}")
        self._title.setText(breakable(words.format(name=viewmodel.name)))
        self._pages = QStackedWidget()
        self._code_page = _CodePage()
        self._waiting_page, self._end_page = _waiting_page(), _EndPage()
        self._note, self._trouble = plain(), Trouble()
        self._note.setObjectName("note")
        self._note.hide()
        self._make_buttons()
        self._lay_out()
        self._code_page.code.copied.connect(self._say_copied)
        viewmodel.changed.connect(self._refresh)
        viewmodel.ticked.connect(self._count_down)
        viewmodel.png_saved.connect(self._say_saved)
        viewmodel.png_refused.connect(self._say_not_saved)
        viewmodel.fetch()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the code with the dialog; a minimised window keeps it."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._model.forget()

    def _make_buttons(self) -> None:
        self._copy = button(QCoreApplication.translate("ShowQr", "Copy code"), act=self._copy_code)
        self._save = button(
            QCoreApplication.translate("ShowQr", "Save as PNG"), act=self._ask_where
        )
        self._print = button(QCoreApplication.translate("ShowQr", "Print"), act=self._ask_printer)
        self._new = button(QCoreApplication.translate("ShowQr", "New code"), act=self._model.fetch)
        self._close = button(QCoreApplication.translate("ShowQr", "Close"), act=self.reject)

    def _lay_out(self) -> None:
        for page in (self._waiting_page, self._code_page, self._end_page):
            self._pages.addWidget(page)
        outer = QVBoxLayout(self)
        outer.addWidget(self._title)
        outer.addWidget(self._pages, 1)
        outer.addWidget(self._note)
        outer.addWidget(self._trouble)
        outer.addWidget(
            button_row(None, self._close, self._copy, self._save, self._print, self._new)
        )
        self.resize(480, 620)

    def _refresh(self) -> None:
        model = self._model
        self._note.hide()
        self._trouble.say("")
        for wanting_code in (self._copy, self._save, self._print):
            wanting_code.setEnabled(model.code is not None)
        self._new.setEnabled(model.state != "loading")
        match model.state:
            case "loading":
                self._pages.setCurrentWidget(self._waiting_page)
            case "shown":
                self._show_code()
            case "expired" | "offline" | "failed":
                self._code_page.code.show_code(())
                self._end_page.say(self._end_words())
                self._pages.setCurrentWidget(self._end_page)

    def _show_code(self) -> None:
        if self._model.code is not None:
            self._code_page.code.show_code(self._model.matrix)
            self._code_page.text.setText(self._model.code.code)
            self._count_down()
            self._pages.setCurrentWidget(self._code_page)
            announce(self, self._model.code.code)

    def _end_words(self) -> str:
        problem = self._model.problem
        if problem is None:
            return QCoreApplication.translate(
                "ShowQr", "This code has ended. Press “New code” for another one."
            )
        if self._model.state == "offline":
            return QCoreApplication.translate(
                "ShowQr",
                "The server can't be reached, and only the server can make a code. Press “New"
                " code” when you are online again, or send the invite by e-mail: it waits.",
            )
        return trouble_words(problem)

    def _count_down(self) -> None:
        left = self._model.seconds_left
        words = QCoreApplication.translate("ShowQr", "Works for {minutes}:{seconds} more, once.")
        said = words.format(minutes=left // 60, seconds=f"{left % 60:02}")
        self._code_page.left.setText(said)
        if left in _LAST_SECONDS:
            announce(self, said)

    def _copy_code(self) -> None:
        if self._model.code is not None:
            copy_secret(self._model.code.code)
            self._say_copied()

    def _say_copied(self) -> None:
        self._say(
            QCoreApplication.translate("ShowQr", "Copied. It leaves the clipboard after a minute.")
        )

    def _ask_where(self) -> None:
        chooser = QFileDialog(self, QCoreApplication.translate("ShowQr", "Save as PNG"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilter(QCoreApplication.translate("ShowQr", "PNG pictures (*.png)"))
        chooser.setDefaultSuffix("png")
        chooser.selectFile(QCoreApplication.translate("ShowQr", "invite.png"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self._model.save_png)
        chooser.open()

    def _ask_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        chooser = QPrintDialog(printer, self)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.accepted.connect(lambda: self._print_on(printer))
        chooser.setModal(True)
        chooser.show()

    def _print_on(self, printer: QPrinter) -> None:
        code = self._model.code
        if code is None:
            return
        words = QCoreApplication.translate("ShowQr", "Works once, until {moment}.")
        until = words.format(moment=moment_words(code.expires_at))
        lines = (code.code, until)
        if not print_sheet(printer, self._title.text(), self._model.matrix, lines):
            self._trouble.say(
                QCoreApplication.translate(
                    "ShowQr", "The printer did not take it. Check the printer, then print again."
                )
            )

    def _say_saved(self, path: str) -> None:
        words = QCoreApplication.translate("ShowQr", "Saved as {path}. It works as long as this.")
        self._say(words.format(path=path))

    def _say_not_saved(self, reason: str) -> None:
        words = QCoreApplication.translate(
            "ShowQr", "The picture was not saved: {reason}. Choose another folder."
        )
        self._trouble.say(words.format(reason=reason))

    def _say(self, words: str) -> None:
        self._trouble.say("")
        self._note.setText(words)
        self._note.show()
        announce(self, words)


class _CodePage(QWidget):
    """The QR code, the text code below it, and the time left."""

    def __init__(self) -> None:
        super().__init__()
        self.code, self.text, self.left = QrPicture(), plain(selectable=True), plain()
        self.code.setAccessibleName(QCoreApplication.translate("ShowQr", "QR code"))
        self.code.setAccessibleDescription(
            QCoreApplication.translate("ShowQr", "The same code is below as text.")
        )
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(font.pointSizeF() * 1.8)
        font.setBold(True)
        self.text.setFont(font)
        self.text.setObjectName("code")
        self.left.setObjectName("left")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.code, 1)
        for label in (self.text, self.left):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)


class _EndPage(QWidget):
    """Why there is no code, and the way to one."""

    def __init__(self) -> None:
        super().__init__()
        self._words = plain(selectable=True)
        self._words.setObjectName("no_code")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.addWidget(self._words, 1)

    def say(self, words: str) -> None:
        """Show why."""
        self._words.setText(words)
        announce(self, words)


def _waiting_page() -> QWidget:
    page = QWidget()
    words = QLabel(QCoreApplication.translate("ShowQr", "Asking the server for a code…"))
    words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    bar = QProgressBar()
    bar.setRange(0, 0)
    bar.setAccessibleName(words.text())
    column = QVBoxLayout(page)
    column.addStretch(1)
    column.addWidget(words)
    column.addWidget(bar)
    column.addStretch(1)
    return page
