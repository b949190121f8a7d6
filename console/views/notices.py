"""What the desktop says of invites while a person works elsewhere, and where a click leads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from console.viewmodels.notices import Notices

if TYPE_CHECKING:
    from console.viewmodels.notices import News
    from console.viewmodels.office import Office
    from console.viewmodels.users import Users


class Desktop(Protocol):
    """Where notices are shown."""

    def show_notice(self, title: str, words: str) -> None:
        """Show a notice."""

    def leave(self) -> None:
        """Show nothing any more."""


class Tray(QObject):
    """The desktop's own notices: an icon stands in the tray as long as there is one to click on.

    `clicked` tells that a person wants to see more.
    """

    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(QGuiApplication.windowIcon(), self)
        self._icon.messageClicked.connect(self.clicked)
        self._icon.activated.connect(lambda _reason: self.clicked.emit())

    def show_notice(self, title: str, words: str) -> None:
        """Show a notice; on a desktop without a tray there is none."""
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._icon.setToolTip(title)
            self._icon.show()
            self._icon.showMessage(title, words, QGuiApplication.windowIcon())

    def leave(self) -> None:
        """Take the icon away."""
        self._icon.hide()


class NoticeVerbs(QObject):
    """Tells what came of invites while the window is not in front. `user_wanted` carries whom a
    person who clicks should see."""

    user_wanted = Signal(str)

    def __init__(self, window: QWidget, office: Office, users: Users) -> None:
        super().__init__(window)
        self._window = window
        self.is_wanted = True
        self.desktop: Desktop = (tray := Tray(window))
        tray.clicked.connect(self.open)
        self._first = ""
        table = users.table

        def state_of(user_id: str) -> str:
            kept = table.users.users
            number = kept.number_of.get(user_id)
            return "" if number is None else kept.take(number).invitation

        self.model = Notices(office, state_of, self)
        self.model.told.connect(self._tell)

    def open(self) -> None:
        """Bring the window to the front, with the user whom the notice was about."""
        self.desktop.leave()
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        if self._first:
            self.user_wanted.emit(self._first)

    def leave(self) -> None:
        """Follow nothing any more."""
        self.model.close()
        self.desktop.leave()

    def _tell(self, news: News) -> None:
        is_in_front = QApplication.activeWindow() is not None
        if self.is_wanted and not is_in_front:
            self._first = next(iter((*news.failed, *news.completed)))
            title = QCoreApplication.translate("Notices", "Invites to the app")
            self.desktop.show_notice(title, notice_words(news))


def notice_words(news: News) -> str:
    """Return what came of invites: by name for one, by number for several."""
    lines = []
    if news.failed:
        lines.append(_failed(news))
    if news.completed:
        lines.append(_completed(news))
    return "\n".join(lines)


def _failed(news: News) -> str:
    number = len(news.failed)
    if number == 1:
        words = QCoreApplication.translate("Notices", "The invite of {name} failed.")
        return words.format(name=next(iter(news.failed.values())))
    words = QCoreApplication.translate("Notices", "{number} invites failed.")
    return words.format(number=QLocale().toString(number))


def _completed(news: News) -> str:
    number = len(news.completed)
    if number == 1:
        words = QCoreApplication.translate("Notices", "{name} has set up the app.")
        return words.format(name=next(iter(news.completed.values())))
    words = QCoreApplication.translate("Notices", "{number} people have set up the app.")
    return words.format(number=QLocale().toString(number))
