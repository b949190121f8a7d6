"""The main window: menu bar, the pages, status bar, and what connects them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import msgspec
from PySide6.QtCore import QByteArray, QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from console.services import looks
from console.viewmodels.unfinished import Unfinished
from console.viewmodels.user_actions import PAGE_OF
from console.viewmodels.users import Users
from console.views import headline
from console.views.drafts_offer import DraftsOffer
from console.views.file_verbs import FileVerbs
from console.views.menu_bar import fill_menu_bar
from console.views.navigation import Pages
from console.views.rooms import Rooms
from console.views.session_verbs import SessionVerbs
from console.views.status_line import StatusLine
from console.views.undo_verbs import UndoVerbs
from console.views.user_verbs import UserVerbs
from console.views.users_page import UsersPage
from console.views.users_words import UsersWords
from console.views.widgets.copy_rows import CopyRows
from console.views.window_verbs import WindowVerbs

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from console.events import Changed
    from console.models.rows import UserRow
    from console.models.sync_status import SyncStatus
    from console.services.session import SignedIn
    from console.settings import Settings
    from console.viewmodels.office import Office
    from console.viewmodels.user_actions import ActionId, Situation

SIZE = QSize(1500, 780)
"""At 100 %, where the screen has the room."""


class MainWindow(QMainWindow):
    """`sync_wanted` wakes the sync, `rest_wanted` stops a download; `sign_in_wanted` and
    `signed_out` are about the session.
    """

    sync_wanted = Signal()
    rest_wanted = Signal()
    sign_in_wanted = Signal()
    signed_out = Signal()
    _heard = Signal(object)

    def __init__(self, office: Office, who: SignedIn, settings: Settings) -> None:
        super().__init__()
        self._office, self._who, self._settings = office, who, settings
        self.users = Users(office, UsersWords(), self)
        self.page = UsersPage(self.users, office.operator.role)
        self.pages = Pages(self)
        self.pages.add("users", QCoreApplication.translate("Main", "Users"), self.page)
        self.rooms = Rooms(office, self.pages)
        self.status = StatusLine(office.desk.clock, self)
        self.verbs = UserVerbs(office, self)
        self.files = FileVerbs(office, self.users, self)
        self.session = SessionVerbs(office, self)
        self.undo = UndoVerbs(office, self.status)
        self.own = WindowVerbs(self, office, self.users, settings, who)
        self._unfinished = Unfinished(office, self)
        self._offer = DraftsOffer(self._unfinished)
        self._actions = fill_menu_bar(self.menuBar(), self.run)
        self._stop_listening = office.desk.hub.listen(self._heard.emit)
        self._arrange()
        self._connect()
        self._refresh_actions()
        self.users.load()
        self.rooms.attention.load()
        self._unfinished.load()
        self.own.welcome(self.pages)

    def run(self, action: ActionId) -> None:
        """Run an action of the menu bar on the selected user."""
        self._run(action, self.page.selected_row() if self._shows_users() else None)

    @Slot(object)
    def show_status(self, status: SyncStatus) -> None:
        """Show how the sync is doing."""
        self.status.show_status(status)
        is_coming = status.connection == "syncing" and status.last_sync_at is None
        self.page.show_filling(is_coming)
        if status.connection != "syncing":
            self.page.is_online = status.connection == "online"
            self.verbs.is_offline = not self.page.is_online
        self._refresh_actions()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep drafts and the look of the window; a draft that can't be kept is asked about."""
        if not (self.verbs.close_all() and self.files.close_all()):
            event.ignore()
            return
        self.leave()
        super().closeEvent(event)

    def leave(self) -> None:
        """Follow nothing any more, and keep the look of the window. Twice does no harm."""
        self._stop_listening()
        self._stop_listening = _nothing
        self.users.close()
        self.undo.model.close()
        self.rooms.leave()
        self.own.leave()
        self._count(0)
        look = msgspec.structs.replace(
            self.page.view.look(), window=self.saveGeometry().toBase64().toStdString()
        )
        looks.keep(path=self._settings.view_path, look=look)

    def _arrange(self) -> None:
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._offer)
        column.addWidget(self.pages, 1)
        self.pages.lead("users", self.page.view)
        self._count(0)
        self.setCentralWidget(centre)
        self.setStatusBar(self.status)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
        look = looks.read(path=self._settings.view_path)
        self.page.view.wear(look)
        geometry = QByteArray.fromBase64(look.window.encode())
        if not (look.window and self.restoreGeometry(geometry)):
            self.resize(SIZE.boundedTo(self.screen().availableSize()))
        self.page.search.setFocus()

    def _connect(self) -> None:
        self._heard.connect(self._heed, Qt.ConnectionType.QueuedConnection)
        self.page.action.connect(self._run)
        self.page.selected.connect(self._refresh_actions)
        self._offer.wanted.connect(self.verbs.open_wizard)
        for teller in (self.verbs, self.files, self.rooms):
            teller.said.connect(self.status.say)
        self.verbs.attention_wanted.connect(self._show_attention)
        self.session.sync_wanted.connect(self.sync_wanted)
        self.session.sign_in_wanted.connect(self.sign_in_wanted)
        self.session.signed_out.connect(self.signed_out)
        self.undo.model.changed.connect(self._refresh_actions)
        for source in (self.verbs, self.files, self.session, self._unfinished, self.undo.model):
            source.failed.connect(self.page.trouble.tell)
        self.rooms.waiting.connect(self._count)
        self.rooms.user_wanted.connect(self._show_user)
        self.rooms.wizard_wanted.connect(self.verbs.open_wizard)
        self.pages.turned.connect(self._refresh_actions)
        self.own.action.connect(self.run)
        self.own.user_wanted.connect(self._show_user)
        self.own.said.connect(self.status.say)
        CopyRows(self.page.view).said.connect(self.status.say)
        self.own.changed.connect(self._refresh_actions)
        self.status.attention.connect(lambda: self.pages.enter("attention"))
        self.status.way_out.connect(self._end_pause)

    def _run(self, action: str, row: UserRow | None) -> None:
        chosen = cast("ActionId", action)
        if self.verbs.run(chosen, row) or self.files.run(chosen):
            return
        if self.own.run(chosen, self._situation):
            return
        match action:
            case "go_users" | "go_devices" | "go_attention" | "go_history":
                self.pages.enter(PAGE_OF[action])
            case "undo":
                self.undo.model.undo()
            case "sync_now":
                self.sync_wanted.emit()
            case "sign_out":
                self.session.sign_out(self.status.status)
            case "quit":
                self.close()

    @Slot(object)
    def _heed(self, changed: Changed) -> None:
        """Send what was just saved here."""
        if changed.origin == "here" and "outbox" in changed.kinds:
            self.sync_wanted.emit()

    def _refresh_actions(self) -> None:
        self._actions.refresh(self._situation())

    def _situation(self) -> Situation:
        here = self.page.situation()
        row = here.row if self._shows_users() else None
        chosen, undo = self.own.chosen(), self.undo.model.newest
        return msgspec.structs.replace(here, row=row, undo=undo, chosen=chosen)

    def _shows_users(self) -> bool:
        return self.pages.current == "users"

    def _show_user(self, user_id: str) -> None:
        self.page.go_to(user_id)
        self.pages.enter("users")

    def _show_attention(self, user_id: str) -> None:
        self.rooms.attention.choose_user(user_id)
        self.pages.enter("attention")

    def _count(self, number: int) -> None:
        """Say how many decisions wait: beside the page's name, in the title, in the status bar."""
        headline.show(self, self._who.account, number)
        self.pages.navigation.show_count("attention", number)
        self.status.show_attention(number)

    def _end_pause(self) -> None:
        status = self.status.status
        if status.connection == "syncing":
            self.rest_wanted.emit()
        elif status.connection == "stopped":
            self.sync_wanted.emit()
        elif status.problem is not None:
            self.session.end_pause(status.problem)


def _nothing() -> None:
    """Take the place of the end of listening, once it was called."""
