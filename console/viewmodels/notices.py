"""Invites that were completed or failed meanwhile: collected, and told as one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from console.services import users

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from console.events import Changed
    from console.models.rows import Glance
    from console.viewmodels.office import Office

Outcome = Literal["completed", "failed"]
_TOGETHER_MS = 800
"""What comes so close together is told together."""
_MOST_IDS = 5_000
"""A change of more users is a catching up, not news."""


class News(msgspec.Struct, frozen=True, kw_only=True):
    """What came of invites: user ids with their names, in the order in which it was heard."""

    completed: dict[str, str] = {}
    failed: dict[str, str] = {}


class Notices(QObject):
    """`told` carries News. `state_of` says how far an invitation was when last shown."""

    told = Signal(object)
    _heard = Signal(object)

    def __init__(
        self, office: Office, state_of: Callable[[str], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office, self._state_of = office, state_of
        self._before: dict[str, str] = {}
        self._news = News(completed={}, failed={})
        self._together = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._together.timeout.connect(self._tell)
        self._heard.connect(self._heed, Qt.ConnectionType.QueuedConnection)
        self._stop_listening = office.desk.hub.listen(self._heard.emit)

    def close(self) -> None:
        """Hear of nothing any more."""
        stop, self._stop_listening = self._stop_listening, _nothing
        stop()
        self._together.stop()

    @Slot(object)
    def _heed(self, changed: Changed) -> None:
        if changed.origin != "server" or "user" not in changed.kinds:
            return
        if changed.everything or len(changed.ids) > _MOST_IDS:
            self._before.clear()
            return
        for user_id in changed.ids:
            if not self._before.get(user_id):  # new users are nobody's news
                self._before[user_id] = self._state_of(user_id)
        desk = self._office.desk
        ids = [user_id for user_id in changed.ids if self._before[user_id]]
        if not ids:
            return
        self._office.tasks.run(
            lambda: users.glances_of(desk=desk, ids=ids), self._compare, lambda _problem: None
        )

    def _compare(self, now: Mapping[str, Glance | None]) -> None:
        for user_id, glance in now.items():
            if glance is not None:
                before = self._before.get(user_id, glance.invitation)
                self._before[user_id] = glance.invitation
                if before != glance.invitation:
                    self._note(glance)
        if self._news != News() and not self._together.isActive():
            self._together.start()

    def _note(self, user: Glance) -> None:
        if user.invitation == "completed":
            self._news.completed[user.id] = user.name
        elif user.invitation == "failed":
            self._news.failed[user.id] = user.name

    def _tell(self) -> None:
        news, self._news = self._news, News(completed={}, failed={})
        self.told.emit(news)


def _nothing() -> None:
    """Take the place of the end of listening, once it was called."""
