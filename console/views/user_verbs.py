"""What the actions on users open: the wizard, the invite, the code, the devices, the questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from console.services import drafts, invites
from console.views.dialogs.confirm import ask
from console.views.later import later

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from console.models.draft import Draft
    from console.models.rows import UserRow
    from console.viewmodels.office import Office
    from console.viewmodels.user_actions import ActionId
    from console.views.wizard.wizard import WizardDialog
    from contract.records import User

DeleteModel = later("console.viewmodels.delete_user", "DeleteUser")
DevicesModel = later("console.viewmodels.devices", "Devices")
InviteModel = later("console.viewmodels.invite_preview", "InvitePreview")
SheetsModel = later("console.viewmodels.sheets", "Sheets")
QrModel = later("console.viewmodels.show_qr", "ShowQr")
DeleteUser = later("console.views.dialogs.delete_user", "DeleteUser")
Devices = later("console.views.dialogs.devices", "Devices")
InvitePreview = later("console.views.dialogs.invite_preview", "InvitePreview")
Sheets = later("console.views.dialogs.sheets", "Sheets")
ShowQr = later("console.views.dialogs.show_qr", "ShowQr")
open_history = later("console.views.history", "open_history")
open_wizard = later("console.views.wizard.wizard", "open_wizard")


class UserVerbs(QObject):
    """Runs an action on a user. `said` carries words for the status bar, `failed` a ConsoleError.

    `saved` carries the id of a user who was saved in the wizard, `attention_wanted` that of one
    whose refused changes are to be decided.
    """

    said = Signal(str)
    saved = Signal(str)
    attention_wanted = Signal(str)
    failed = Signal(object)

    def __init__(self, office: Office, window: QWidget) -> None:
        super().__init__(window)
        self._office, self._window = office, window
        self._wizards: dict[str, WizardDialog] = {}
        self.is_offline = True

    def run(self, action: ActionId, row: UserRow | None) -> bool:
        """Run an action on a user; false if it is none of these."""
        if action == "new_user":
            self._start(lambda: drafts.start_new(desk=self._office.desk))
            return True
        if action == "print_sheets":
            self._print_sheets(row)
            return True
        verb = self._verbs().get(action)
        if verb is None or row is None:
            return False
        verb(row)
        return True

    def open_wizard(self, draft: Draft) -> None:
        """Open the wizard on a draft, or raise the one that is open on this user."""
        known = self._wizards.get(draft.id)
        if known is not None:
            known.raise_()
            known.activateWindow()
            return
        wizard = open_wizard(self._window, office=self._office, draft=draft)
        self._wizards[draft.id] = wizard
        wizard.destroyed.connect(lambda: self._wizards.pop(draft.id, None))
        wizard.closed.connect(lambda words: self._close_wizard(draft.id, words))
        wizard.saved.connect(lambda _changed: self.saved.emit(draft.id))
        wizard.preview.connect(lambda user: self._preview(user, can_send=False))

    def close_all(self) -> bool:
        """Close all wizards, their drafts kept; false if a person wants to stay in one."""
        return all(wizard.close() for wizard in tuple(self._wizards.values()))

    def _verbs(self) -> dict[ActionId, Callable[[UserRow], object]]:
        return {
            "edit": self._edit,
            "configure_line": self._configure_line,
            "send_invite": lambda row: self._preview(row.user),
            "show_qr": self._show_qr,
            "revoke_invite": self._revoke,
            "devices": self._devices,
            "history": self._history,
            "open_attention": lambda row: self.attention_wanted.emit(row.user.id),
            "duplicate": self._duplicate,
            "delete": self._delete,
        }

    def _start(self, make: Callable[[], Draft]) -> None:
        self._office.tasks.run(make, self.open_wizard, self.failed.emit)

    def _close_wizard(self, user_id: str, words: str) -> None:
        self._wizards.pop(user_id, None)
        self.said.emit(words)

    def _edit(self, row: UserRow) -> None:
        desk, user_id = self._office.desk, row.user.id
        self._start(lambda: drafts.start_edit(desk=desk, user_id=user_id))

    def _configure_line(self, row: UserRow) -> None:
        desk, user_id = self._office.desk, row.user.id
        self._start(lambda: drafts.start_edit(desk=desk, user_id=user_id, step="inbound"))

    def _duplicate(self, row: UserRow) -> None:
        desk, user_id = self._office.desk, row.user.id
        self._start(lambda: drafts.start_duplicate(desk=desk, user_id=user_id))

    def _preview(self, user: User, *, can_send: bool = True) -> None:
        model = InviteModel(self._office, (user,), is_offline=self.is_offline, can_send=can_send)
        dialog = InvitePreview(self._window, model)
        dialog.sent.connect(lambda _changed: self._say_asked(user))
        dialog.show()

    def _say_asked(self, user: User) -> None:
        words = QCoreApplication.translate("Users", "The invite of {name} is on its way.")
        if self.is_offline:
            words = QCoreApplication.translate(
                "Users", "The invite of {name} waits here and is sent when the server is reached."
            )
        self.said.emit(words.format(name=user.name))

    def _show_qr(self, row: UserRow) -> None:
        model = QrModel(self._office, row.user.id, row.user.name)
        ShowQr(self._window, model).show()

    def _print_sheets(self, row: UserRow | None) -> None:
        Sheets(self._window, SheetsModel(self._office, None if row is None else row.user)).show()

    def _devices(self, row: UserRow) -> None:
        Devices(self._window, DevicesModel(self._office, row.user.id, row.user.name)).show()

    def _history(self, row: UserRow) -> None:
        open_history(self._window, self._office, row.user.id, row.user.name)

    def _delete(self, row: UserRow) -> None:
        if row.is_new_draft:
            self._discard(row)
            return
        DeleteUser(self._window, DeleteModel(self._office, row.user.id, row.user.name)).show()

    def _discard(self, row: UserRow) -> None:
        desk, user_id = self._office.desk, row.user.id
        unnamed = QCoreApplication.translate("Drafts", "a new user")
        question = QCoreApplication.translate("Drafts", "Discard the draft of {name}?")
        ask(
            self._window,
            question.format(name=row.user.name or unnamed),
            QCoreApplication.translate("Drafts", "What was typed and not saved goes."),
            QCoreApplication.translate("Drafts", "Discard"),
            lambda: self._office.tasks.run(
                lambda: drafts.discard(desk=desk, draft_id=user_id), failed=self.failed.emit
            ),
        )

    def _revoke(self, row: UserRow) -> None:
        desk, user_id = self._office.desk, row.user.id
        question = QCoreApplication.translate("Users", "Revoke the invite of {name}?")
        ask(
            self._window,
            question.format(name=row.user.name),
            QCoreApplication.translate(
                "Users", "Its code stops working. You can send a new invite at any time."
            ),
            QCoreApplication.translate("Users", "Revoke"),
            lambda: self._office.tasks.run(
                lambda: invites.revoke(desk=desk, user_id=user_id), failed=self.failed.emit
            ),
        )
