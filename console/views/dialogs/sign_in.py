"""The sign-in window: server address, e-mail, password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from console.views import style
from console.views.dialogs.parts import Trouble, button, button_row, heading, plain
from console.views.forms import form_row

if TYPE_CHECKING:
    from console.errors import ConsoleError


class SignIn(QDialog):
    """Asks who works here. `wanted` carries server address, e-mail and password.

    A refusal keeps all that was typed but the password, and puts the focus where it helps.
    """

    wanted = Signal(str, str, str)

    def __init__(self, server: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("SignIn", "Sign in – Phone Console"))
        self.server, self.email, self.password = QLineEdit(server), QLineEdit(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.trouble = Trouble(self)
        self.submit = button(QCoreApplication.translate("SignIn", "Sign in"), act=self._submit)
        self.submit.setDefault(True)
        leave = QCoreApplication.translate("SignIn", "Quit")
        if parent is not None:
            leave = QCoreApplication.translate("SignIn", "Later")
        self._close = button(leave, act=self.reject)
        self._arrange()
        for field in (self.server, self.email, self.password):
            field.textChanged.connect(self._allow)
        self._allow()
        (self.email if server else self.server).setFocus()

    def refuse(self, problem: ConsoleError) -> None:
        """Say why it did not work."""
        self._set_busy(busy=False)
        self.trouble.tell(problem)
        is_address = problem.code in {"address_refused", "not_our_server", "offline"}
        if problem.code == "credentials_wrong":
            self.password.clear()
        field = self.server if is_address else self.password
        field.setFocus()
        field.selectAll()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(style.PAGE_MARGIN,) * 4)
        column.setSpacing(style.GAP)
        column.addWidget(heading(QCoreApplication.translate("SignIn", "Sign in")))
        column.addWidget(
            plain(
                QCoreApplication.translate(
                    "SignIn",
                    "Once signed in, the program starts without the network and without asking.",
                )
            )
        )
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.server.setPlaceholderText("https://phone.example.com")
        for label, field, name in (
            (QCoreApplication.translate("SignIn", "Server address"), self.server, "server"),
            (QCoreApplication.translate("SignIn", "Email"), self.email, "email"),
            (QCoreApplication.translate("SignIn", "Password"), self.password, "password"),
        ):
            form_row(form, label, field, name=name)
        column.addLayout(form)
        column.addWidget(self.trouble)
        column.addStretch(1)
        column.addWidget(button_row(self.submit, self._close))
        self.setMinimumWidth(style.FIELD_WIDTH + 160)

    def _submit(self) -> None:
        if not self.submit.isEnabled():
            return
        self.trouble.say("")
        self._set_busy(busy=True)
        self.wanted.emit(
            self.server.text().strip(), self.email.text().strip(), self.password.text()
        )

    def _allow(self) -> None:
        filled = all(field.text().strip() for field in (self.server, self.email, self.password))
        self.submit.setEnabled(filled)
        self.submit.setToolTip(
            ""
            if filled
            else QCoreApplication.translate("SignIn", "Fill in all three fields first.")
        )

    def _set_busy(self, *, busy: bool) -> None:
        for field in (self.server, self.email, self.password):
            field.setReadOnly(busy)
        self.submit.setText(
            QCoreApplication.translate("SignIn", "Signing in…")
            if busy
            else QCoreApplication.translate("SignIn", "Sign in")
        )
        self.submit.setEnabled(not busy)
