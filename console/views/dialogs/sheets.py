"""Invitation sheets: choose people, then save a page for each as PDF, or print them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from console.views.dialogs.parts import (
    Trouble,
    announce,
    button,
    button_row,
    explain,
    heading,
    plain,
)
from console.views.dialogs.sheet_print import paint_pages, write_pdf

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent

    from console.viewmodels.sheets import Sheets as Model

_MOST_NAMES = 3
_ID = Qt.ItemDataRole.UserRole


class Sheets(QDialog):
    """Makes invites on paper. Codes are made once, when the first sheet is saved or printed."""

    def __init__(self, parent: QWidget | None, viewmodel: Model) -> None:
        super().__init__(parent)
        self._model = viewmodel
        viewmodel.setParent(self)
        self.setWindowTitle(QCoreApplication.translate("Sheets", "Invitation sheets"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._next: Callable[[], object] = _nothing
        self._people = QListWidget()
        self._people.setAccessibleName(QCoreApplication.translate("Sheets", "People"))
        self._people.itemChanged.connect(self._choose)
        self._note, self._said, self._trouble = plain(), plain(), Trouble()
        self._note.setObjectName("note")
        self._said.setObjectName("said")
        self._make_buttons()
        self._lay_out()
        viewmodel.changed.connect(self._refresh)
        viewmodel.made.connect(self._go_on)
        viewmodel.failed.connect(self._trouble.tell)
        viewmodel.saved.connect(self._say_saved)
        viewmodel.refused.connect(self._say_not_saved)
        self._refresh()
        viewmodel.load()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the codes with the dialog; a minimised window keeps them."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._model.forget()

    def _make_buttons(self) -> None:
        self._all = button(
            QCoreApplication.translate("Sheets", "Choose everybody"),
            act=lambda: self._tick_all(is_on=True),
        )
        self._none = button(
            QCoreApplication.translate("Sheets", "Choose nobody"),
            act=lambda: self._tick_all(is_on=False),
        )
        self._save = button(
            QCoreApplication.translate("Sheets", "Save as PDF…"), act=self._ask_where
        )
        self._print = button(QCoreApplication.translate("Sheets", "Print…"), act=self._ask_printer)
        self._close = button(QCoreApplication.translate("Sheets", "Close"), act=self.reject)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.addWidget(heading(QCoreApplication.translate("Sheets", "Invitation sheets")))
        outer.addWidget(
            plain(
                QCoreApplication.translate(
                    "Sheets",
                    "A page for each person, with a QR code and a text code of their own. Listed "
                    "are people without an e-mail address who are not set up yet.",
                )
            )
        )
        outer.addWidget(self._people, 1)
        outer.addWidget(button_row(None, self._all, self._none))
        outer.addWidget(self._note)
        outer.addWidget(self._said)
        outer.addWidget(self._trouble)
        outer.addWidget(button_row(self._save, self._print, self._close))
        self._save.setDefault(True)
        self.resize(520, 560)

    def _refresh(self) -> None:
        model = self._model
        if self._people.count() != len(model.users):
            self._fill()
        is_choosing = model.state == "choosing"
        for widget in (self._people, self._all, self._none):
            widget.setEnabled(is_choosing)
        reason = ""
        if not model.chosen:
            reason = QCoreApplication.translate("Sheets", "Choose at least one person.")
        elif model.state == "making":
            reason = QCoreApplication.translate("Sheets", "The server makes the codes…")
        for act in (self._save, self._print):
            explain(act, reason)
        self._note.setText("\n".join(self._note_lines()))

    def _note_lines(self) -> list[str]:
        model, lines = self._model, []
        if model.ending and model.state == "choosing":
            words = QCoreApplication.translate(
                "Sheets", "The code that is out stops working: {names}."
            )
            lines.append(words.format(names=_names(model.ending)))
        if model.without:
            words = QCoreApplication.translate(
                "Sheets", "No sheet, since the server does not know them any more: {names}."
            )
            lines.append(words.format(names=_names(model.without)))
        return lines

    def _fill(self) -> None:
        self._people.blockSignals(True)
        self._people.clear()
        for user in self._model.users:
            item = QListWidgetItem(user.name)
            item.setData(_ID, user.id)
            is_on = user.id in self._model.chosen
            item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
            self._people.addItem(item)
        self._people.blockSignals(False)

    def _choose(self, item: QListWidgetItem) -> None:
        is_on = item.checkState() == Qt.CheckState.Checked
        self._model.choose(str(item.data(_ID)), is_on=is_on)

    def _tick_all(self, *, is_on: bool) -> None:
        state = Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
        for row in range(self._people.count()):
            self._people.item(row).setCheckState(state)

    def _with_codes(self, then: Callable[[], object]) -> None:
        """Do something with the sheets: now, or when the server has made their codes."""
        self._trouble.say("")
        if self._model.state == "made":
            then()
        else:
            self._next = then
            self._model.make()

    def _go_on(self) -> None:
        then, self._next = self._next, _nothing
        then()

    def _ask_where(self) -> None:
        chooser = QFileDialog(self, QCoreApplication.translate("Sheets", "Save as PDF"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilter(QCoreApplication.translate("Sheets", "PDF documents (*.pdf)"))
        chooser.setDefaultSuffix("pdf")
        chooser.selectFile(QCoreApplication.translate("Sheets", "invitations.pdf"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self.save_to)
        chooser.open()

    def save_to(self, path: str) -> None:
        """Save the sheets to a file; their codes are made first."""
        self._with_codes(lambda: self._model.save(path, write_pdf))

    def _ask_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        chooser = QPrintDialog(printer, self)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.accepted.connect(lambda: self.print_on(printer))
        chooser.setModal(True)
        chooser.show()

    def print_on(self, printer: QPrinter) -> None:
        """Print the sheets; their codes are made first."""
        self._with_codes(lambda: self._print_pages(printer))

    def _print_pages(self, printer: QPrinter) -> None:
        if paint_pages(printer, self._model.pages):
            self._say(QCoreApplication.translate("Sheets", "Sent to the printer."))
        else:
            self._trouble.say(
                QCoreApplication.translate(
                    "Sheets", "The printer did not take it. Check the printer, then print again."
                )
            )

    def _say_saved(self, path: str) -> None:
        words = QCoreApplication.translate("Sheets", "Saved as {path}.")
        self._say(words.format(path=path))

    def _say_not_saved(self, reason: str) -> None:
        words = QCoreApplication.translate(
            "Sheets", "The sheets were not saved: {reason}. Choose another folder."
        )
        self._trouble.say(words.format(reason=reason))

    def _say(self, words: str) -> None:
        self._trouble.say("")
        self._said.setText(words)
        announce(self, words)


def _names(names: tuple[str, ...]) -> str:
    shown = ", ".join(names[:_MOST_NAMES])
    more = len(names) - _MOST_NAMES
    if more <= 0:
        return shown
    words = QCoreApplication.translate("Sheets", "{names} and {number} more")
    return words.format(names=shown, number=more)


def _nothing() -> None:
    """Take the place of what is to be done once there are codes."""
