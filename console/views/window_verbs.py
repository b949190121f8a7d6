"""What the actions on the window itself open: the palette, help, contrast, notices."""

from __future__ import annotations

from getpass import getuser
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QDialog

from console import __version__
from console.models.habits import Contrast, recently
from console.services import habits
from console.settings import GUIDE, NEWS, paper
from console.viewmodels import palette
from console.viewmodels.palette import ACTION, USER, Offer
from console.views import style
from console.views.actions import ACTIONS, action_text, reason_words
from console.views.later import later
from console.views.notices import NoticeVerbs
from console.views.page_memory import PageMemory
from console.views.text import marked

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from console.services.session import SignedIn
    from console.settings import Settings
    from console.viewmodels.office import Office
    from console.viewmodels.user_actions import ActionId, Situation
    from console.viewmodels.users import Users
    from console.views.navigation import Pages

About = later("console.views.dialogs.about", "About")
_CONTRAST: dict[Contrast, ActionId] = {
    "system": "contrast_system",
    "normal": "contrast_normal",
    "high": "contrast_high",
}
_LANGUAGE = "language_"
_OWN = "of_the_window"
"""The name of the dialogs that go with the window."""
open_report = later("console.views.dialogs.report", "open_report")
Paper = later("console.views.dialogs.paper", "Paper")
Shortcuts = later("console.views.dialogs.shortcuts", "Shortcuts")
Palette = later("console.views.dialogs.palette", "Palette")


class WindowVerbs(QObject):
    """`action` carries the id of an action that was found in the palette, `user_wanted` a user's.

    `language_wanted` carries another language to be spoken, empty for the system's. `changed`
    tells that a choice is another.
    """

    action = Signal(str)
    user_wanted = Signal(str)
    said = Signal(str)
    language_wanted = Signal(str)
    changed = Signal()

    def __init__(
        self, window: QWidget, office: Office, users: Users, settings: Settings, who: SignedIn
    ) -> None:
        super().__init__(window)
        self._window, self._office, self._users = window, office, users
        self._settings, self._who = settings, who
        self.habits = habits.read(path=settings.habits_path)
        self._memory: PageMemory | None = None
        self.notices = NoticeVerbs(window, office, users)
        self.notices.is_wanted = self.habits.wants_notices
        self.notices.user_wanted.connect(self.user_wanted)

    def run(self, action: ActionId, situation: Callable[[], Situation]) -> bool:
        """Run an action on the window; false if it is none of these."""
        match action:
            case "palette":
                self._open_palette(situation)
            case "notices":
                self._choose(wants_notices=not self.habits.wants_notices)
            case "contrast_system" | "contrast_normal" | "contrast_high":
                contrast = next(one for one, made in _CONTRAST.items() if made == action)
                style.set_contrast(contrast)
                self._choose(contrast=contrast)
            case _ if action.startswith(_LANGUAGE):
                self._choose(language=action.removeprefix(_LANGUAGE))
                self.language_wanted.emit(self.habits.language)
            case _:
                return self._help(action)
        return True

    def welcome(self, pages: Pages) -> None:
        """Go where the person was; after an upgrade, say once that there is news to be read."""
        self._memory = PageMemory(pages, self.habits)
        seen = self.habits.seen
        self.habits = msgspec.structs.replace(self.habits, seen=__version__)
        if seen and seen != __version__:
            words = QCoreApplication.translate(
                "Window", "This is version {version}. What’s new stands in the Help menu."
            )
            self.said.emit(words.format(version=__version__))

    def report(self, crash: str = "") -> None:
        """Open the report of a problem; `crash` is where a fault of the program was."""
        operator, office = self._who.operator, self._office
        host = urlsplit(self._who.server_url).hostname or ""
        secrets = (operator.email.partition("@")[0], host, self._who.account, getuser())
        tasks, desk = office.tasks, office.desk
        made = open_report(
            self._window,
            tasks=tasks,
            desk=desk,
            settings=self._settings,
            crash=crash,
            secrets=secrets,
        )
        made.setObjectName(_OWN)

    def _help(self, action: ActionId) -> bool:
        match action:
            case "shortcuts":
                self._show(Shortcuts(self._window))
            case "guide":
                guide = QCoreApplication.translate("Window", "Guide")
                self._show(Paper(self._window, guide, paper(GUIDE)))
            case "whats_new":
                news = QCoreApplication.translate("Window", "What’s new")
                self._show(Paper(self._window, news, paper(NEWS)))
            case "report":
                self.report()
            case "about":
                self._show(About(self._settings, self._who, self._window))
            case _:
                return False
        return True

    def _show(self, dialog: QDialog) -> None:
        dialog.setObjectName(_OWN)
        dialog.show()

    def _choose(self, **choices: object) -> None:
        self.habits = msgspec.structs.replace(self.habits, **choices)
        self.notices.is_wanted = self.habits.wants_notices
        self.changed.emit()

    def chosen(self) -> frozenset[ActionId]:
        """Return the choices that hold now."""
        notices: frozenset[ActionId] = frozenset({"notices"} if self.habits.wants_notices else ())
        language = cast("ActionId", f"{_LANGUAGE}{self.habits.language}")
        return notices | {_CONTRAST[self.habits.contrast], language}

    def leave(self) -> None:
        """Keep the habits and close what stands before the window: it goes."""
        self.notices.leave()
        if self._memory is not None:
            self.habits = self._memory.into(self.habits)
        for dialog in self._window.findChildren(QDialog, _OWN):
            dialog.close()
        habits.keep(path=self._settings.habits_path, habits=self.habits)

    def _open_palette(self, situation: Callable[[], Situation]) -> None:
        def look_for(text: str) -> list[Offer]:
            offers = _offers(situation())
            return palette.found(text, offers, self._users.table.users, self.habits.recent)

        dialog = Palette(self._window, look_for)
        dialog.setObjectName(_OWN)
        dialog.chosen.connect(self._go)
        self._users.changed.connect(dialog.refresh)
        dialog.open()

    def _go(self, key: str) -> None:
        recent = recently(self.habits.recent, key)
        self.habits = msgspec.structs.replace(self.habits, recent=recent)
        if key.startswith(USER):
            self.user_wanted.emit(key.removeprefix(USER))
        else:
            self.action.emit(key.removeprefix(ACTION))


def _offers(situation: Situation) -> list[Offer]:
    """Return every action as the palette shows it now."""
    return [
        Offer(
            key=ACTION + spec.id,
            text=action_text(spec.id, situation),
            note=(reason := reason_words(spec.id, situation)) or marked("Action", spec.does),
            keys=spec.shortcut,
            can_run=reason is None,
        )
        for spec in ACTIONS
        if spec.id != "palette"
    ]
