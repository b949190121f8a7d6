"""While the window is away, the desktop tells what came of invites: once, and only that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from console.events import Changed
from contract.records import InvitationState, Invite, User
from tests.support import person
from tests.support.desk import fill_people, sample_people, user_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.services.desk import Desk
    from console.views.main_window import MainWindow

    Settle = Callable[[], None]


class HeardDesktop:
    """A desktop that remembers what it was asked to show."""

    def __init__(self) -> None:
        self.shown: list[str] = []
        self.has_icon = True

    def show_notice(self, title: str, words: str) -> None:
        """Remember a notice."""
        self.shown.append(words)

    def leave(self) -> None:
        """Take the icon away."""
        self.has_icon = False


class Server:
    """Tells how invites went on, as the sync does."""

    def __init__(self, desk: Desk, window: MainWindow, settle: Settle) -> None:
        self._desk, self._window, self._settle = desk, window, settle
        self._seq = 9_000

    def says(self, state: InvitationState, *numbers: int) -> None:
        """Bring the invites of some users into a state."""
        people = sample_people(8)
        users = [self._invited(people[number], state) for number in numbers]
        fill_people(self._desk, users, seq=self._seq)
        self._seq += len(users)
        ids = frozenset(user.id for user in users)
        kinds = frozenset({"user"})
        self._desk.hub.tell(Changed(kinds=kinds, ids=ids, origin="server"))

    def is_heard(self) -> None:
        """Wait until everything was told, also what is told together."""
        model = self._window.own.notices.model
        self._settle()
        person.wait_until(lambda: not model._together.isActive(), "told together")

    @staticmethod
    def _invited(user: User, state: InvitationState) -> User:
        invite = Invite(
            id=user_id(700), state=state, email="x@example.com", queued_at="2026-11-20"
        )
        return replace(user, invite=invite)


@pytest.fixture
def desktop(window: MainWindow) -> HeardDesktop:
    made = HeardDesktop()
    window.own.notices.desktop = made
    return made


@pytest.fixture
def server(desk: Desk, window: MainWindow, settle: Settle) -> Server:
    return Server(desk, window, settle)


@pytest.fixture
def is_away(window: MainWindow) -> None:
    """The person works in another program."""
    window.hide()
    person.wait_until(lambda: QApplication.activeWindow() is None, "another program")


def test_a_completed_invite_is_told_by_name_and_a_click_leads_to_the_user(
    window: MainWindow, desktop: HeardDesktop, server: Server, is_away: None
) -> None:
    window.pages.enter("devices")
    server.says("completed", 1)
    server.is_heard()
    assert desktop.shown == ["Björn Åkesson has set up the app."]
    window.own.notices.open()
    assert window.isVisible()
    assert not desktop.has_icon
    person.wait_until(lambda: window.pages.current == "users", "the page Users")
    row = window.page.selected_row()
    assert row is not None
    assert row.user.id == user_id(1)


def test_many_are_told_as_one_with_what_failed_first(
    desktop: HeardDesktop, server: Server, is_away: None
) -> None:
    server.says("completed", 1, 2)
    server.says("failed", 3, 5, 6)
    server.says("opened", 7)
    server.is_heard()
    assert desktop.shown == ["3 invites failed.\n2 people have set up the app."]


def test_each_is_told_once_however_often_the_user_changes(
    desktop: HeardDesktop, server: Server, is_away: None
) -> None:
    server.says("redeemed", 1)
    server.says("completed", 1)
    server.is_heard()
    server.says("completed", 1)
    server.is_heard()
    assert desktop.shown == ["Björn Åkesson has set up the app."]


def test_who_looks_at_the_window_is_not_disturbed(
    window: MainWindow, desktop: HeardDesktop, server: Server
) -> None:
    window.activateWindow()
    person.wait_until(lambda: QApplication.activeWindow() is window, "the window in front")
    server.says("completed", 1)
    server.is_heard()
    assert desktop.shown == []


def test_notices_can_be_turned_off_for_good(
    window: MainWindow, desktop: HeardDesktop, server: Server, is_away: None
) -> None:
    window.run("notices")
    server.says("completed", 1)
    server.is_heard()
    assert desktop.shown == []
    assert not window.own.habits.wants_notices
    window.run("notices")
    server.says("failed", 2)
    server.is_heard()
    assert desktop.shown == ["The invite of Ольга Иванова failed."]


def test_a_colleagues_other_changes_are_no_news(
    desk: Desk, desktop: HeardDesktop, server: Server, is_away: None
) -> None:
    fill_people(desk, [replace(sample_people(1)[0], job_title="Boss")], seq=8_000)
    ids = frozenset({user_id(0)})
    desk.hub.tell(Changed(kinds=frozenset({"user"}), ids=ids, origin="server"))
    server.is_heard()
    assert desktop.shown == []
