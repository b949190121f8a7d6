"""Asks for what opens the local data where the keyring does not: never plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from console.vault import SHORTEST_PASSPHRASE
from console.views import style
from console.views.dialogs.parts import Trouble, button, button_row, heading, plain
from console.views.forms import form_row

if TYPE_CHECKING:
    from console.errors import ConsoleError


class Unlock(QDialog):
    """Three ways to the local data: the keyring again, a passphrase, or memory only.

    For a new profile the passphrase is chosen (typed twice). `passphrase_given` carries it;
    `retry_wanted` and `memory_wanted` carry nothing.
    """

    passphrase_given = Signal(str)
    retry_wanted = Signal()
    memory_wanted = Signal()

    def __init__(self, *, is_new: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_new = is_new
        self.setWindowTitle(QCoreApplication.translate("Unlock", "Local data – Phone Console"))
        self.passphrase, self.again = QLineEdit(), QLineEdit()
        for field in (self.passphrase, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.textChanged.connect(self._allow)
        self.trouble = Trouble(self)
        self.submit = button(self._submit_words(), act=self._submit)
        self.submit.setDefault(True)
        self._arrange()
        self._allow()
        self.passphrase.setFocus()

    def refuse(self, problem: ConsoleError) -> None:
        """Say why the local data is still shut."""
        if problem.params.get("reason") != "passphrase":
            self.trouble.tell(problem)
        self.submit.setText(self._submit_words())
        self.passphrase.selectAll()
        self.passphrase.setFocus()
        self._allow()

    def _submit_words(self) -> str:
        if self._is_new:
            return QCoreApplication.translate("Unlock", "Use this passphrase")
        return QCoreApplication.translate("Unlock", "Unlock")

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(style.PAGE_MARGIN,) * 4)
        column.setSpacing(style.GAP)
        column.addWidget(heading(QCoreApplication.translate("Unlock", "Unlock your local data")))
        column.addWidget(plain(self._explanation()))
        column.addWidget(self.trouble)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        label = QCoreApplication.translate("Unlock", "Passphrase")
        form_row(form, label, self.passphrase, name="passphrase")
        if self._is_new:
            again = QCoreApplication.translate("Unlock", "Passphrase again")
            form_row(form, again, self.again, name="passphrase_again")
        column.addLayout(form)
        column.addStretch(1)
        retry = button(
            QCoreApplication.translate("Unlock", "Try the keyring again"),
            act=self.retry_wanted.emit,
        )
        memory = button(
            QCoreApplication.translate("Unlock", "Keep nothing on this computer"),
            act=self.memory_wanted.emit,
        )
        memory.setToolTip(
            QCoreApplication.translate(
                "Unlock", "Works until you quit; changes that were not sent by then are lost."
            )
        )
        memory.setAccessibleDescription(memory.toolTip())
        close = button(QCoreApplication.translate("Unlock", "Quit"), act=self.reject)
        buttons = button_row(self.submit, close, retry, memory)
        column.addWidget(buttons)
        width = buttons.sizeHint().width() + 2 * style.PAGE_MARGIN
        self.setMinimumWidth(max(style.TEXT_WIDTH, width))

    def _explanation(self) -> str:
        if self._is_new:
            return QCoreApplication.translate(
                "Unlock",
                "What is kept on this computer is always encrypted. Without a keyring, choose a "
                "passphrase of at least {shortest} characters; you will be asked for it at each "
                "start. Nobody can recover it for you.",
            ).format(shortest=SHORTEST_PASSPHRASE)
        return QCoreApplication.translate(
            "Unlock",
            "What is kept on this computer is encrypted. Enter your passphrase, or unlock the "
            "keyring and try again.",
        )

    def _allow(self) -> None:
        text = self.passphrase.text()
        is_repeated = not self._is_new or text == self.again.text()
        self.submit.setEnabled(len(text) >= SHORTEST_PASSPHRASE and is_repeated)
        self.submit.setToolTip(
            ""
            if self.submit.isEnabled()
            else QCoreApplication.translate(
                "Unlock", "At least {shortest} characters, the same in both fields."
            ).format(shortest=SHORTEST_PASSPHRASE)
        )

    def _submit(self) -> None:
        if self.submit.isEnabled():
            self.trouble.say("")
            self.submit.setEnabled(False)
            self.submit.setText(QCoreApplication.translate("Unlock", "Unlocking…"))
            self.passphrase_given.emit(self.passphrase.text())
