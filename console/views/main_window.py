"""The main window: menu bar, the pages, status bar, and what connects them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import msgspec
from PySide6.QtCore import QByteArray, QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from console.services import looks
from console.viewmodels.unfinished import Unfinished
from console.viewmodels.user_actions import PAGE_OF
from console.viewmodels.users import Users
from console.views.attention.page import AttentionPage
from console.views.dialogs.about import About
from console.views.drafts_offer import DraftsOffer
from console.views.menu_bar import fill_menu_bar
from console.views.navigation import Pages
from console.views.session_verbs import SessionVerbs
from console.views.status_line import StatusLine
from console.views.undo_verbs import UndoVerbs
from console.views.user_verbs import UserVerbs
from console.views.users_page import UsersPage
from console.views.users_words import UsersWords

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from console.events import Changed
    from console.models.rows import UserRow
    from console.models.sync_status import SyncStatus
    from console.services.session import SignedIn
    from console.settings import Settings
    from console.viewmodels.office import Office
    from console.viewmodels.user_actions import ActionId

SIZE = QSize(1500, 780)
"""At 100 %, where the screen has the room."""


class MainWindow(QMainWindow):
    """`sync_wanted` wakes the sync; `sign_in_wanted` and `signed_out` are about the session."""

    sync_wanted = Signal()
    sign_in_wanted = Signal()
    signed_out = Signal()
    _heard = Signal(object)

    def __init__(self, office: Office, who: SignedIn, settings: Settings) -> None:
        super().__init__()
        self._office, self._who, self._settings = office, who, settings
        self.users = Users(office, UsersWords(), self)
        self.page = UsersPage(self.users, office.operator.role)
        self.attention = AttentionPage(office)
        self.pages = Pages(self)
        self.status = StatusLine(office.desk.clock, self)
        self.verbs = UserVerbs(office, self)
        self.session = SessionVerbs(office, self)
        self.undo = UndoVerbs(office, self.status)
        self._unfinished = Unfinished(office, self)
        self._offer = DraftsOffer(self._unfinished)
        self._actions = fill_menu_bar(self.menuBar(), self.run)
        self._stop_listening = office.desk.hub.listen(self._heard.emit)
        self._arrange()
        self._connect()
        self._refresh_actions()
        self.users.load()
        self.attention.load()
        self._unfinished.load()

    def run(self, action: ActionId) -> None:
        """Run an action of the menu bar on the selected user."""
        self._run(action, self.page.selected_row() if self._shows_users() else None)

    @Slot(object)
    def show_status(self, status: SyncStatus) -> None:
        """Show how the sync is doing."""
        self.status.show_status(status)
        if status.connection != "syncing":
            self.page.is_online = status.connection == "online"
            self.verbs.is_offline = not self.page.is_online
        self._refresh_actions()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep drafts and the look of the window; a draft that can't be kept is asked about."""
        if not self.verbs.close_all():
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
        self.attention.model.close()
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
        self.page.setFocusProxy(self.page.view)
        self.pages.add("users", QCoreApplication.translate("Main", "Users"), self.page)
        self.pages.add(
            "attention", QCoreApplication.translate("Main", "Needs attention"), self.attention
        )
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
        self.verbs.said.connect(self.status.say)
        self.verbs.attention_wanted.connect(self._show_attention)
        self.session.sync_wanted.connect(self.sync_wanted)
        self.session.sign_in_wanted.connect(self.sign_in_wanted)
        self.session.signed_out.connect(self.signed_out)
        self.undo.model.changed.connect(self._refresh_actions)
        for source in (self.verbs, self.session, self._unfinished, self.undo.model):
            source.failed.connect(self.page.trouble.tell)
        self.attention.counted.connect(self._count)
        self.attention.said.connect(self.status.say)
        self.attention.user_wanted.connect(self._show_user)
        self.attention.wizard_wanted.connect(self.verbs.open_wizard)
        self.pages.turned.connect(self._refresh_actions)
        self.status.attention.connect(lambda: self.pages.enter("attention"))
        self.status.way_out.connect(self._end_pause)

    def _run(self, action: str, row: UserRow | None) -> None:
        if self.verbs.run(cast("ActionId", action), row):
            return
        match action:
            case "go_users" | "go_attention":
                self.pages.enter(PAGE_OF[action])
            case "undo":
                self.undo.model.undo()
            case "sync_now":
                self.sync_wanted.emit()
            case "sign_out":
                self.session.sign_out(self.status.status)
            case "about":
                About(self._settings, self._who, self).show()
            case "quit":
                self.close()

    @Slot(object)
    def _heed(self, changed: Changed) -> None:
        """Send what was just saved here."""
        if changed.origin == "here" and "outbox" in changed.kinds:
            self.sync_wanted.emit()

    def _refresh_actions(self) -> None:
        situation = msgspec.structs.replace(self.page.situation(), undo=self.undo.model.newest)
        if not self._shows_users():
            situation = msgspec.structs.replace(situation, row=None)
        self._actions.refresh(situation)

    def _shows_users(self) -> bool:
        return self.pages.current == "users"

    def _show_user(self, user_id: str) -> None:
        self.page.go_to(user_id)
        self.pages.enter("users")

    def _show_attention(self, user_id: str) -> None:
        self.attention.model.choose_user(user_id)
        self.pages.enter("attention")

    def _count(self, number: int) -> None:
        """Say how many decisions wait: beside the page's name, in the title, in the status bar."""
        title = QCoreApplication.translate("Main", "Phone Console")
        account = self._who.account
        title = f"{account} – {title}" if account else title
        self.setWindowTitle(f"({number}) {title}" if number else title)
        self.pages.navigation.show_count("attention", number)
        self.status.show_attention(number)
        program = QGuiApplication.instance()
        if isinstance(program, QGuiApplication) and program.desktopFileName():
            program.setBadgeNumber(number)  # on the icon in the taskbar

    def _end_pause(self) -> None:
        problem = self.status.status.problem
        if problem is not None:
            self.session.end_pause(problem)


def _nothing() -> None:
    """Take the place of the end of listening, once it was called."""
