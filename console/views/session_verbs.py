"""What the actions on the session ask: sign out, agree to a sweep, explain a pause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from console.services import session
from console.views.dialogs.confirm import ask
from console.views.text import error_words

if TYPE_CHECKING:
    from console.errors import ConsoleError
    from console.models.sync_status import SyncStatus
    from console.viewmodels.office import Office


class SessionVerbs(QObject):
    """`sign_in_wanted`, `sync_wanted` and `signed_out` tell what a person decided."""

    sign_in_wanted = Signal()
    sync_wanted = Signal()
    signed_out = Signal()
    failed = Signal(object)

    def __init__(self, office: Office, window: QWidget) -> None:
        super().__init__(window)
        self._office, self._window = office, window

    def sign_out(self, status: SyncStatus) -> None:
        """Ask what is to become of unsent work, then sign out."""
        unsent = status.waiting.number + status.waiting.attention
        if unsent:
            self._ask_about_unsent(unsent)
            return
        ask(
            self._window,
            QCoreApplication.translate("Session", "Sign out?"),
            QCoreApplication.translate(
                "Session",
                "The users are removed from this computer and fetched again at the next sign-in.",
            ),
            QCoreApplication.translate("Session", "Sign out"),
            lambda: self._sign_out(keep_unsent=True),
        )

    def end_pause(self, problem: ConsoleError) -> None:
        """Do, or say, what ends a pause of the sync."""
        if problem.code == "signed_out":
            self.sign_in_wanted.emit()
        elif problem.code == "sweep_stopped":
            self._ask_sweep(problem)
        else:
            _message(self._window, problem).open()

    def _ask_sweep(self, problem: ConsoleError) -> None:
        words = error_words(problem)
        ask(
            self._window,
            words.what,
            f"{words.meaning} {words.way_out}",
            QCoreApplication.translate("Session", "Remove them here"),
            self._allow_sweep,
        )

    def _allow_sweep(self) -> None:
        desk = self._office.desk
        self._office.tasks.run(
            lambda: session.allow_sweep(desk=desk),
            lambda _nothing: self.sync_wanted.emit(),
            self.failed.emit,
        )

    def _ask_about_unsent(self, unsent: int) -> None:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(QCoreApplication.translate("Session", "Sign out"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        question = QCoreApplication.translate("Session", "{number} changes were not sent yet.")
        if unsent == 1:
            question = QCoreApplication.translate("Session", "1 change was not sent yet.")
        box.setText(question.format(number=unsent))
        box.setInformativeText(
            QCoreApplication.translate(
                "Session",
                "Kept, they stay here encrypted and are sent after the next sign-in. "
                "Discarded, they are lost.",
            )
        )
        keep = box.addButton(
            QCoreApplication.translate("Session", "Keep and sign out"),
            QMessageBox.ButtonRole.AcceptRole,
        )
        discard = box.addButton(
            QCoreApplication.translate("Session", "Discard and sign out"),
            QMessageBox.ButtonRole.DestructiveRole,
        )
        cancel = box.addButton(
            QCoreApplication.translate("Session", "Cancel"), QMessageBox.ButtonRole.RejectRole
        )
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keep.clicked.connect(lambda _checked: self._sign_out(keep_unsent=True))
        discard.clicked.connect(lambda _checked: self._sign_out(keep_unsent=False))
        box.open()

    def _sign_out(self, *, keep_unsent: bool) -> None:
        desk, remote = self._office.desk, self._office.remote
        self._office.tasks.run(
            lambda: session.sign_out(desk=desk, remote=remote, keep_unsent=keep_unsent),
            lambda _changed: self.signed_out.emit(),
            self.failed.emit,
        )


def _message(window: QWidget, problem: ConsoleError) -> QMessageBox:
    words = error_words(problem)
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Information)
    box.setWindowTitle(QCoreApplication.translate("Session", "Phone Console"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(words.what)
    box.setInformativeText(f"{words.meaning} {words.way_out}")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box
