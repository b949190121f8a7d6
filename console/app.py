"""The only wiring: makes every part of the console and connects them; no globals."""

from __future__ import annotations

import logging
import sys
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from console import __version__
from console.api.address import clean
from console.errors import ConsoleError, DraftInTheWay, ProfileInUse
from console.events import ChangeHub
from console.models.clock import SystemClock
from console.services import habits, profile
from console.settings import ICON, PROGRAM
from console.vault import KeyringVault
from console.viewmodels.opening import Opening, Shelf
from console.views import crash, i18n, style
from console.views.dialogs.sign_in import SignIn
from console.views.dialogs.start_trouble import Mended, Starting, StartTrouble
from console.views.dialogs.unlock import Unlock
from console.views.later import later
from console.views.main_window import MainWindow
from console.views.widgets import accessible
from console.workers.collector import Collector
from console.workers.embedded_backend import EmbeddedBackend
from console.workers.late_remote import LateRemote
from console.workers.single_instance import SingleInstance
from console.workers.sync_worker import SyncWorker
from console.workers.tasks import Tasks
from console.workers.ui_hub import Bridge

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog

    from console.events import Changed
    from console.models.clock import Clock
    from console.models.sync_status import SyncStatus
    from console.services.session import SignedIn
    from console.settings import Settings
    from console.store.rescue import Rescued
    from console.sync.remote import Remote
    from console.vault import Vault
    from console.viewmodels.office import Office

open_report = later("console.views.dialogs.report", "open_report")
log = logging.getLogger(__name__)
_PARTING_SECONDS = 3.0
_PAINTED_MS = 200
"""By then the window and its first rows are painted: loading HTTP would hold them up."""


class Program(QObject):
    """A running console: from the profile's lock to the main window, and back to nothing.

    `over` tells that the last window was closed by a person, before there was a main window.
    """

    over = Signal()

    def __init__(
        self,
        settings: Settings,
        opening: Opening,
        tasks: Tasks,
        hub: ChangeHub,
        backend: EmbeddedBackend | None = None,
    ) -> None:
        super().__init__()
        self._settings, self._opening, self._tasks, self._hub = settings, opening, tasks, hub
        self._instance = SingleInstance(settings.profile, self)
        self._instance.raised.connect(self._raise)
        self._backend = backend
        self._worker: SyncWorker | None = None
        self._bridges: tuple[Bridge[Changed] | Bridge[SyncStatus], ...] = ()
        self._stop_heeding: Callable[[], None] = _nothing
        self._dialog: QDialog | None = None
        self._mended: QDialog | None = None
        self._who: SignedIn | None = None
        self.window: MainWindow | None = None
        self._connect()

    def start(self) -> None:
        """Take the profile and open it."""
        try:
            is_ours = self._instance.take()
        except ConsoleError as problem:
            self._fail(problem)
            return
        if is_ours:
            self._opening.start()
        else:
            self._fail(ProfileInUse())

    def close(self) -> None:
        """End everything in order; what was saved is in the store, what was typed is a draft."""
        self._show(None)
        if self.window is not None:
            self.window.close()
        worker = self._worker
        self._end_session()
        if worker is not None:
            # Windows are gone; what a slower server still answers is asked for at the next start.
            worker.stop(_PARTING_SECONDS)
        self._tasks.close()
        if self._opening.opened is not None:
            profile.close(opened=self._opening.opened)
        if self._backend is not None:
            self._backend.stop()
        self._instance.release()

    def report(self, crash_report: str) -> None:
        """Open the report of a problem; before anybody has signed in, without the log."""
        if self.window is not None:
            self.window.own.report(crash_report)
        else:
            open_report(
                None, tasks=self._tasks, desk=None, settings=self._settings, crash=crash_report
            )

    def _connect(self) -> None:
        opening = self._opening
        opening.asks_key.connect(self._ask_key)
        opening.asks_sign_in.connect(self._ask_sign_in)
        opening.sign_in_failed.connect(self._refuse_sign_in)
        opening.failed.connect(self._fail)
        opening.rescued.connect(self._tell_rescued)
        opening.ready.connect(self._enter)
        opening.resumed.connect(self._go_on)
        opening.busy.connect(lambda _what: self._show(Starting()))

    def _show(self, dialog: QDialog | None) -> None:
        """Put one window of the start in place of the former one."""
        former, self._dialog = self._dialog, dialog
        if former is not None:
            former.blockSignals(True)  # noqa: FBT003 - Qt's positional flag
            former.close()
            former.deleteLater()
        if dialog is not None:
            dialog.rejected.connect(self._dismiss)
            dialog.show()

    def _dismiss(self) -> None:
        """A window of the start was closed by a person: the end, unless there is work in sight."""
        if self.window is None:
            self.over.emit()

    def _ask_key(self, problem: ConsoleError) -> None:
        if not isinstance(self._dialog, Unlock):
            dialog = Unlock(is_new=self._opening.is_new_profile)
            dialog.passphrase_given.connect(self._opening.use_passphrase)
            dialog.retry_wanted.connect(self._opening.start)
            dialog.memory_wanted.connect(self._opening.use_memory)
            self._show(dialog)
            dialog.refuse(problem)
        else:
            self._dialog.refuse(problem)

    def _ask_sign_in(self, server: str) -> None:
        dialog = SignIn(server, self.window)
        dialog.wanted.connect(self._sign_in)
        self._show(dialog)

    def _sign_in(self, server: str, email: str, password: str) -> None:
        try:
            address = clean(server)
            if not self._makes_way(address, email):
                raise DraftInTheWay
            self._opening.sign_in(address, email, password)
        except ConsoleError as problem:
            self._refuse_sign_in(problem)

    def _makes_way(self, server: str, email: str) -> bool:
        """Close the drafts of who is at work here, where somebody else wants to sign in."""
        who, window = self._who, self.window
        if window is None or who is None:
            return True
        is_same = who.server_url == server and who.operator.email == email.strip().casefold()
        return is_same or window.verbs.close_all()

    def _refuse_sign_in(self, problem: ConsoleError) -> None:
        if isinstance(self._dialog, SignIn):
            self._dialog.refuse(problem)
        else:
            self._fail(problem)

    def _fail(self, problem: ConsoleError) -> None:
        dialog = StartTrouble(problem, str(self._settings.profile))
        dialog.retry_wanted.connect(self.start)
        self._show(dialog)

    def _tell_rescued(self, rescued: Rescued) -> None:
        self._mended = Mended(rescued)
        self._mended.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._mended.show()

    def _enter(self, office: Office, who: SignedIn) -> None:
        """Show the main window with what is known, then sync."""
        self._end_session()
        self._stop_heeding = self._hub.listen(office.account.heed)
        window = MainWindow(office, who, self._settings)
        tell, show = Bridge(self._hub.tell, self), Bridge(window.show_status, self)
        worker = SyncWorker(office.desk, office.remote, tell=tell, show=show)
        self._bridges = (tell, show)
        window.sync_wanted.connect(worker.wake)
        window.rest_wanted.connect(worker.rest)
        window.sign_in_wanted.connect(self._sign_in_again)
        window.signed_out.connect(self._leave)
        window.own.language_wanted.connect(partial(self._speak, office, who))
        self.window, self._worker, self._who = window, worker, who
        window.show()
        self._show(None)
        QTimer.singleShot(_PAINTED_MS, self, self._begin)

    def _speak(self, office: Office, who: SignedIn, language: str) -> None:
        """Speak another language: the window is made anew, unless its work can't be kept."""
        window, application = self.window, QApplication.instance()
        if window is None or not isinstance(application, QApplication):
            return
        if window.verbs.close_all() and window.files.close_all():
            i18n.speak(application, language or None)
            QTimer.singleShot(0, self, lambda: self._enter(office, who))

    @Slot()
    def _begin(self) -> None:
        """Sync, once the window stands."""
        worker = self._worker
        if worker is not None and not worker.is_running:
            worker.start()

    def _go_on(self) -> None:
        """After signing in again: windows stay as they are, and what waited is sent."""
        self._show(None)
        if self._worker is not None:
            self._worker.wake()

    def _sign_in_again(self) -> None:
        self._opening.ask_sign_in()

    def _leave(self) -> None:
        """After signing out: the main window goes, unless its work can't be kept."""
        if self.window is not None and not self.window.verbs.close_all():
            return
        self._end_session()
        self._opening.leave()
        self._opening.ask_sign_in()

    def _end_session(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.leave()
        for bridge in self._bridges:
            bridge.close()
        stop, self._stop_heeding = self._stop_heeding, _nothing
        stop()
        window, self.window = self.window, None
        if window is not None:
            window.verbs.close_all()
            window.leave()
            window.hide()
            window.deleteLater()

    def _raise(self) -> None:
        shown = self.window or self._dialog
        if shown is not None:
            shown.showNormal()
            shown.raise_()
            shown.activateWindow()


def _nothing() -> None:
    """Take the place of the end of listening, once it was called."""


def build(
    settings: Settings,
    *,
    make_remote: Callable[[str, Shelf], Remote] | None = None,
    clock: Clock | None = None,
    vault: Vault | None = None,
) -> Program:
    """Make the console: its parts are the real ones unless others are given."""
    hub = ChangeHub()
    tasks = Tasks(hub)
    backend = EmbeddedBackend(settings.profile / "demo", settings.demo_users)

    def over_http(url: str, shelf: Shelf) -> Remote:
        return LateRemote(lambda: _http(url, shelf, settings))

    opening = Opening(
        settings,
        tasks,
        hub,
        clock or SystemClock(),
        vault or KeyringVault(settings.profile),
        make_remote or over_http,
        backend if settings.demo else None,
    )
    return Program(settings, opening, tasks, hub, backend if settings.demo else None)


def _http(url: str, shelf: Shelf, settings: Settings) -> Remote:
    """Load what speaks HTTP: once, and off the UI thread."""
    remote, transport = (import_module(f"console.api.{name}") for name in ("remote", "transport"))
    made: Remote = remote.HttpRemote(
        transport.Transport(url, ca_file=settings.ca_file),
        remote.TokenShelf(shelf.take, shelf.lay),
    )
    return made


def run(settings: Settings) -> int:
    """Show the console until its last window is closed; returns the exit code."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName(PROGRAM)
    application.setApplicationVersion(__version__)
    application.setWindowIcon(QIcon(str(ICON)))
    application.setDesktopFileName("phone-console")
    liked = habits.read(path=settings.habits_path)
    i18n.speak(application, settings.language or liked.language or None)
    accessible.install()
    style.apply(application, settings.theme, liked.contrast)
    watch = crash.watch(settings.log_path)
    collector = Collector(application)
    program = build(settings)
    watch.tell = program.report
    program.over.connect(application.quit)
    program.start()
    try:
        return application.exec()
    finally:
        program.close()
        collector.close()
