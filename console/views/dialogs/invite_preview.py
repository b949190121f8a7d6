"""The invite preview: exactly the e-mail that will go, as mail and as text, before it is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from console.views.dialogs.parts import Trouble, button, button_row, explain, plain, role_reason
from console.views.widgets.mail_browser import MailBrowser

if TYPE_CHECKING:
    from collections.abc import Sequence

    from console.viewmodels.invite_preview import InvitePreview as Model
    from contract.records import User

_MOST_NAMES = 3


class InvitePreview(QDialog):
    """Shows the mail of each person and sends it; `sent` carries the Changed."""

    sent = Signal(object)

    def __init__(self, parent: QWidget | None, viewmodel: Model) -> None:
        super().__init__(parent)
        self._model = viewmodel
        viewmodel.setParent(self)
        self.setWindowTitle(QCoreApplication.translate("InvitePreview", "Preview invite"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._people = self._people_list()
        self._headers = _Headers()
        self._mail, self._text = MailBrowser(), QPlainTextEdit()
        self._notes, self._trouble = plain(), Trouble()
        self._notes.setObjectName("notes")
        self._send = button(
            QCoreApplication.translate("InvitePreview", "Send Invite"),
            name=QCoreApplication.translate("InvitePreview", "Send invite"),
            act=viewmodel.send,
        )
        self._lay_out()
        viewmodel.changed.connect(self._refresh)
        viewmodel.failed.connect(self._trouble.tell)
        viewmodel.sent.connect(self._finish)
        self._refresh()
        viewmodel.select(0)

    def _people_list(self) -> QListWidget:
        people = QListWidget()
        people.setAccessibleName(QCoreApplication.translate("InvitePreview", "People"))
        people.addItems([f"{user.name}\n{user.email}" for user in self._model.users])
        people.setTextElideMode(Qt.TextElideMode.ElideRight)
        people.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        people.setWordWrap(True)
        people.setCurrentRow(0)
        people.currentRowChanged.connect(self._model.select)
        people.setVisible(len(self._model.users) > 1)
        return people

    def _lay_out(self) -> None:
        self._mail.setAccessibleName(
            QCoreApplication.translate("InvitePreview", "E-mail as it will be sent")
        )
        self._text.setAccessibleName(
            QCoreApplication.translate("InvitePreview", "Text of the e-mail")
        )
        self._text.setReadOnly(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        tabs = QTabWidget()
        tabs.addTab(self._mail, QCoreApplication.translate("InvitePreview", "Mail"))
        tabs.addTab(self._text, QCoreApplication.translate("InvitePreview", "Text"))
        self._tabs = tabs
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._headers)
        column.addWidget(tabs, 1)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.addWidget(self._people)
        sides.addWidget(shown)
        sides.setStretchFactor(1, 1)
        sides.setSizes([200, 520])
        cancel = button(QCoreApplication.translate("InvitePreview", "Cancel"), act=self.reject)
        outer = QVBoxLayout(self)
        outer.addWidget(sides, 1)
        outer.addWidget(self._notes)
        outer.addWidget(self._trouble)
        outer.addWidget(button_row(self._send, cancel))
        self._send.setDefault(True)
        self.resize(720 if len(self._model.users) > 1 else 600, 680)

    def _refresh(self) -> None:
        preview = self._model.preview
        self._tabs.setEnabled(preview is not None)
        self._headers.show_lines(
            *(
                ("", "", "")
                if preview is None
                else (preview.sender, preview.recipient, preview.subject)
            )
        )
        self._mail.show_mail(
            "" if preview is None else preview.html, {} if preview is None else preview.pictures
        )
        self._text.setPlainText("" if preview is None else preview.text)
        self._notes.setText("\n".join(self._note_lines()))
        self._show_hindrance()

    def _show_hindrance(self) -> None:
        match self._model.hindrance:
            case "preview_only":
                explain(
                    self._send,
                    QCoreApplication.translate("InvitePreview", "The invite can go after saving."),
                )
            case "not_allowed":
                explain(self._send, role_reason(self._model.role))
            case "no_email":
                explain(
                    self._send,
                    QCoreApplication.translate("InvitePreview", "There is no e-mail address."),
                )
            case None:
                busy = (
                    QCoreApplication.translate("InvitePreview", "Saving…")
                    if self._model.is_sending
                    else ""
                )
                explain(self._send, busy)

    def _note_lines(self) -> list[str]:
        model = self._model
        lines = []
        if model.preview is not None:
            words = QCoreApplication.translate(
                "InvitePreview", "Expires on {moment} if it is sent now."
            )
            lines.append(words.format(moment=model.preview.expires))
            lines.append(
                QCoreApplication.translate(
                    "InvitePreview", "The real code is made when the server sends it."
                )
            )
        if model.ending_codes:
            words = QCoreApplication.translate(
                "InvitePreview", "The code sent before stops working: {names}."
            )
            lines.append(words.format(names=_names(model.ending_codes)))
        if model.without_email:
            words = QCoreApplication.translate(
                "InvitePreview", "No invite, for want of an e-mail address: {names}."
            )
            lines.append(words.format(names=_names(model.without_email)))
        if model.is_offline:
            lines.append(
                QCoreApplication.translate(
                    "InvitePreview", "It will be sent when the server is reached again."
                )
            )
        return lines

    def _finish(self, changed: object) -> None:
        self.sent.emit(changed)
        self.accept()


class _Headers(QWidget):
    """From, To and Subject of a mail."""

    def __init__(self) -> None:
        super().__init__()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        self._values = []
        for label in (
            QCoreApplication.translate("InvitePreview", "From"),
            QCoreApplication.translate("InvitePreview", "To"),
            QCoreApplication.translate("InvitePreview", "Subject"),
        ):
            value = plain(selectable=True)
            form.addRow(label, value)
            self._values.append((label, value))

    def show_lines(self, *lines: str) -> None:
        """Show the values, in the order of the labels."""
        for (label, value), line in zip(self._values, lines, strict=True):
            value.setText(line)
            value.setAccessibleName(f"{label}: {line}")


def _names(users: Sequence[User]) -> str:
    shown = ", ".join(user.name for user in users[:_MOST_NAMES])
    more = len(users) - _MOST_NAMES
    if more <= 0:
        return shown
    words = QCoreApplication.translate("InvitePreview", "{names} and {number} more")
    return words.format(names=shown, number=more)
