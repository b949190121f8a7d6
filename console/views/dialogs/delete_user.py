"""Delete: lists all that goes with the user, then asks by a button that names the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QVBoxLayout, QWidget

from console.views.dialogs.parts import (
    Trouble,
    button,
    button_row,
    explain,
    heading,
    plain,
    role_reason,
)

if TYPE_CHECKING:
    from console.viewmodels.delete_user import DeleteUser as Model
    from console.viewmodels.delete_user import Loss

_LONGEST_NAME = 40


class DeleteUser(QDialog):
    """Asks before a user is deleted; `deleted` carries the Changed."""

    deleted = Signal(object)

    def __init__(self, parent: QWidget | None, viewmodel: Model) -> None:
        super().__init__(parent)
        self._model = viewmodel
        viewmodel.setParent(self)
        words = QCoreApplication.translate("DeleteUser", "Delete {name}?")
        self._title = heading(words.format(name=viewmodel.name))
        self.setWindowTitle(QCoreApplication.translate("DeleteUser", "Delete user"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._goes = plain(QCoreApplication.translate("DeleteUser", "This goes with the user:"))
        self._list, self._trouble = QListWidget(), Trouble()
        self._list.setAccessibleName(QCoreApplication.translate("DeleteUser", "What goes"))
        self._list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self._list.setWordWrap(True)
        verb = QCoreApplication.translate("DeleteUser", "Delete {name}")
        name = verb.format(name=viewmodel.name)
        self._delete = button(_short(name), name=name, act=viewmodel.delete)
        self._lay_out()
        viewmodel.changed.connect(self._refresh)
        viewmodel.failed.connect(self._trouble.tell)
        viewmodel.deleted.connect(self._finish)
        self.finished.connect(lambda _result: viewmodel.close())
        self._refresh()
        viewmodel.load()

    def _lay_out(self) -> None:
        after = plain(
            QCoreApplication.translate(
                "DeleteUser",
                "The numbers are free afterwards. A deleted user can't be brought back.",
            )
        )
        cancel = button(QCoreApplication.translate("DeleteUser", "Cancel"), act=self.reject)
        cancel.setDefault(True)
        outer = QVBoxLayout(self)
        for widget in (self._title, self._goes):
            outer.addWidget(widget)
        outer.addWidget(self._list, 1)
        outer.addWidget(after)
        outer.addWidget(self._trouble)
        outer.addWidget(button_row(self._delete, cancel))
        self.setTabOrder(cancel, self._delete)
        cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self.resize(480, 420)

    def _refresh(self) -> None:
        self._list.clear()
        self._list.addItems([loss_words(loss) for loss in self._model.losses])
        explain(self._delete, self._reason())

    def _reason(self) -> str:
        model = self._model
        if not model.may_delete:
            return role_reason(model.role)
        if not model.is_read:
            return QCoreApplication.translate("DeleteUser", "Reading…")
        if model.is_gone:
            return QCoreApplication.translate("DeleteUser", "This user was deleted meanwhile.")
        return QCoreApplication.translate("DeleteUser", "Saving…") if model.is_deleting else ""

    def _finish(self, changed: object) -> None:
        self.deleted.emit(changed)
        self.accept()


def loss_words(loss: Loss) -> str:
    """Return one thing that goes, in words."""
    words = {
        "details": QCoreApplication.translate("DeleteUser", "The user's details"),
        "line": QCoreApplication.translate(
            "DeleteUser", "The application line with all its settings"
        ),
        "did_number": QCoreApplication.translate(
            "DeleteUser", "DID number {value}: free for others"
        ),
        "internal_number": QCoreApplication.translate(
            "DeleteUser", "Internal number {value}: free for others"
        ),
        "device": QCoreApplication.translate("DeleteUser", "Device {value}: signed out"),
        "invite": QCoreApplication.translate(
            "DeleteUser", "The invite to {value}: its code stops working"
        ),
        "draft": QCoreApplication.translate(
            "DeleteUser", "What was typed in the wizard and not saved yet"
        ),
        "unsent": QCoreApplication.translate(
            "DeleteUser", "Changes that the server has not taken yet"
        ),
    }
    return words[loss.kind].format(value=loss.value)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_NAME else f"{text[: _LONGEST_NAME - 1]}…"
