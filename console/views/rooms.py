"""The pages beside the Users page, as data: each is imported and made at the first visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from console.viewmodels.attention import Attention
from console.viewmodels.user_actions import PageId
from console.views.attention.words import AttentionWords
from console.views.later import later
from console.views.text import marked
from contract.problems import QT_TRANSLATE_NOOP
from contract.roles import may

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.viewmodels.office import Office
    from console.views.navigation import Pages
    from console.views.room import Room


class RoomSpec(msgspec.Struct, frozen=True, kw_only=True):
    """A page: its name in the list, and the class that makes it; `verb` is what a role needs."""

    page: PageId
    title: str
    module: str
    made_by: str
    verb: str | None = None


ROOMS: tuple[RoomSpec, ...] = (
    RoomSpec(
        page="devices",
        title=QT_TRANSLATE_NOOP("Main", "Devices"),
        module="console.views.devices_page",
        made_by="DevicesPage",
    ),
    RoomSpec(
        page="attention",
        title=QT_TRANSLATE_NOOP("Main", "Needs attention"),
        module="console.views.attention.page",
        made_by="AttentionPage",
    ),
    RoomSpec(
        page="history",
        title=QT_TRANSLATE_NOOP("Main", "History"),
        module="console.views.history",
        made_by="HistoryPage",
        verb="audit.read",
    ),
)


class Rooms(QObject):
    """Makes pages and passes on what they want; `waiting` carries how many decisions wait."""

    user_wanted = Signal(str)
    wizard_wanted = Signal(object)
    said = Signal(str)
    waiting = Signal(int)

    def __init__(self, office: Office, pages: Pages) -> None:
        super().__init__(pages)
        self._office = office
        self._made: dict[PageId, Room] = {}
        words = AttentionWords(office.account, office.desk.clock, office.operator.email)
        self.attention = Attention(office, words, self)
        self.attention.changed.connect(lambda: self.waiting.emit(self.attention.count))
        self._given: dict[PageId, tuple[object, ...]] = {"attention": (self.attention, words)}
        for spec in ROOMS:
            if spec.verb is None or may(office.operator.role, spec.verb):
                pages.add_later(spec.page, marked("Main", spec.title), self._maker(spec))

    def leave(self) -> None:
        """Follow nothing any more."""
        self.attention.close()
        for room in self._made.values():
            room.leave()

    def _maker(self, spec: RoomSpec) -> Callable[[], Room]:
        def make() -> Room:
            given = self._given.get(spec.page, ())
            room: Room = later(spec.module, spec.made_by)(self._office, *given)
            room.user_wanted.connect(self.user_wanted)
            room.wizard_wanted.connect(self.wizard_wanted)
            room.said.connect(self.said)
            self._made[spec.page] = room
            return room

        return make
