"""A main window over a real store in which the server did not take some changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from console.events import Changed
from console.models.draft import draft_of, new_draft
from console.services import users
from console.services.session import SignedIn
from console.settings import Settings
from console.store import journal, mirror, outbox
from console.store.account import AccountView
from console.viewmodels.office import Office
from console.views import style
from console.views.attention.page import AttentionPage
from console.views.main_window import MainWindow
from console.workers.tasks import Tasks
from contract.messages import Operator
from contract.operations import (
    Change,
    FieldConflict,
    FieldError,
    Operation,
    OperationKind,
    Result,
)
from tests.support import person
from tests.support.desk import fill_people, make_desk, sample_people, user_id
from tests.support.far_server import FarServer

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from console.models.outbox import Entry
    from console.services.desk import Desk
    from contract.operations import Status
    from contract.records import User

NUMBER_CLASH = FieldConflict(
    field="internal_number",
    base="200",
    mine="210",
    theirs="207",
    who="bo.chen@example.com",
    when="2026-11-23T08:42:00.000Z",
)
TITLE_CLASH = FieldConflict(
    field="job_title",
    base="Agent",
    mine="Lead",
    theirs="Director",
    who="bo.chen@example.com",
    when="2026-11-20T08:30:00.000Z",
)
DEPARTMENT_CLASH = FieldConflict(
    field="department", base="Sales", mine="Finance", theirs="Support", who="bo.chen@example.com"
)
NUMBER_TAKEN = FieldError(
    field="internal_number",
    code="internal_number_taken",
    detail="Internal number 201 belongs to Björn Åkesson.",
    params={"value": "201", "holder": "Björn Åkesson"},
)
EMAIL_TAKEN = FieldError(
    field="email",
    code="email_taken",
    detail="E-mail user1@example.com belongs to Björn Åkesson.",
    params={"value": "user1@example.com", "holder": "Björn Åkesson"},
)


@dataclass
class Work:
    """What people did here, and what the server answered."""

    desk: Desk

    def edit(self, number: int = 0, **values: Any) -> None:
        """Save an edit of a user in the wizard."""
        draft = draft_of(users.get(desk=self.desk, user_id=user_id(number)))
        typed = msgspec.structs.replace(draft, values=draft.values | values)
        self.desk.hub.tell(users.save(desk=self.desk, draft=typed))

    def add(self, number: int, **values: Any) -> None:
        """Save a new user in the wizard."""
        draft = new_draft(user_id(number))
        typed = msgspec.structs.replace(draft, values=draft.values | values, wants_line=True)
        self.desk.hub.tell(users.save(desk=self.desk, draft=typed))

    def delete(self, number: int = 0) -> None:
        """Delete a user."""
        self.desk.hub.tell(users.delete(desk=self.desk, user_id=user_id(number)))

    def answer(self, status: Status, number: int = 0, **result: Any) -> str:
        """Let the server answer a user's oldest waiting change; returns the operation's id."""
        with self.desk.store.write() as tx:
            others = {
                e.operation.id
                for e in outbox.open_entries(tx)
                if e.operation.target != user_id(number)
            }
            (found,) = outbox.claim(tx, 1, 10_000_000, skip=others)
            key = found.operation.id
            outbox.settle(tx, key, Result(id=key, status=status, **result))
        self.tell_of(number)
        return key

    def refuse_many(self, number: int) -> None:
        """Let a rule have refused one edit of each of many users."""
        fill_people(self.desk, sample_people(number), seq=6000)
        edits = [
            Operation(
                id=self.desk.ids(),
                kind=OperationKind.USER_UPDATE.value,
                target=user_id(one),
                set={"job_title": "Head"},
                base={"job_title": None},
            )
            for one in range(number)
        ]
        with self.desk.store.write() as tx:
            outbox.append(tx, edits)
            claimed = outbox.claim(tx, number, 10_000_000)
            outbox.settle_all(
                tx, [Result(id=e.operation.id, status="rejected", code="rules") for e in claimed]
            )

    def clash(self, *conflicts: FieldConflict, number: int = 0, **edits: Any) -> str:
        """Let somebody else have changed the same."""
        wanted = {conflict.field: conflict.mine for conflict in conflicts}
        self.edit(number, **(edits or wanted))
        return self.answer("conflict", number, conflicts=conflicts)

    def refuse(self, *errors: FieldError, number: int = 0, **edits: Any) -> str:
        """Let a rule have refused an edit."""
        self.edit(number, **edits)
        return self.answer("rejected", number, code="rules", errors=errors)

    def delete_elsewhere(self, number: int = 0) -> None:
        """Let somebody else have deleted a user."""
        change = Change(kind="user", id=user_id(number), version=9, seq=9000, deleted=True)
        with self.desk.store.write() as tx:
            mirror.apply(tx, [change])
        self.tell_of(number)

    def lose(self, number: int = 0, **edits: Any) -> None:
        """Let the server have done an edit, and have lost it with the rest since its backup."""
        self.edit(number, **edits)
        done = self.answer("applied", number)
        with self.desk.store.write() as tx:
            journal.mark_known(tx, [done], [])
        self.tell_of(number)

    def pass_by(self, operation_id: str) -> None:
        """Let a case be decided on the way: another window, another sync."""
        with self.desk.store.write() as tx:
            found = outbox.entry(tx, operation_id)
            assert found is not None
            outbox.decide(tx, operation_id, "discarded")
        self.tell_of(int(found.operation.target[-12:], 16))

    def open_entries(self) -> tuple[Entry, ...]:
        """Return what is open in the outbox."""
        with self.desk.store.read() as view:
            return outbox.open_entries(view)

    def to_send(self) -> list[Operation]:
        """Return what waits to be sent, but for what takes back a late copy."""
        waiting = [e.operation for e in self.open_entries() if e.state == "waiting"]
        return [operation for operation in waiting if operation.kind != "operation.cancel"]

    def claimable(self) -> list[str]:
        """Return whose changes the next sync would send; those that take back late copies too."""
        with self.desk.store.write() as tx:
            claimed = [entry.operation for entry in outbox.claim(tx, 500, 10_000_000)]
        changes = [one for one in claimed if one.kind != "operation.cancel"]
        return sorted({operation.target for operation in changes})

    def user(self, number: int = 0) -> User:
        """Return a user as shown."""
        return users.get(desk=self.desk, user_id=user_id(number))

    def tell_of(self, number: int) -> None:
        """Tell, as the sync does, that something of a user is another."""
        kinds = frozenset({"outbox", "user"})
        self.desk.hub.tell(Changed(kinds=kinds, ids=frozenset({user_id(number)}), origin="server"))


MakeWindow = Callable[..., MainWindow]


def go_to_page(make_window: MakeWindow, role: str = "admin") -> MainWindow:
    """Open the page in the window of an operator."""
    window = make_window(role)
    person.choose_in_menu_bar("View", "Needs attention")
    return window


def attention_page(window: MainWindow) -> AttentionPage:
    """Return the page, made if nobody was there yet."""
    page = window.pages.page("attention")
    assert isinstance(page, AttentionPage)
    return page


def open_case(window: MainWindow, name: str) -> None:
    """Wait until the case of this user is open."""
    page = attention_page(window)
    person.wait_until(lambda: bool(page.pane and page.pane.accessibleName() == name), name)


def see_count(window: MainWindow, number: int) -> None:
    """Wait until so many decisions wait."""
    person.wait_until(lambda: window.rooms.attention.count == number, f"{number} decisions wait")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = make_desk(tmp_path, people=8)
    yield made
    made.store.close()


@pytest.fixture
def work(desk: Desk) -> Work:
    return Work(desk)


@pytest.fixture
def make_window(
    qapp: QApplication, qtbot: QtBot, desk: Desk, tmp_path: Path
) -> Iterator[MakeWindow]:
    """Open the main window as an operator of some role; everything is read when it returns."""
    style.apply(qapp, "light")
    tasks = Tasks(desk.hub)
    windows: list[MainWindow] = []

    def make(role: str = "admin") -> MainWindow:
        operator = Operator(id="op", email=f"{role}@example.com", role=role)
        account = AccountView(desk.store)
        office = Office(
            desk=desk, tasks=tasks, account=account, operator=operator, remote=FarServer()
        )
        desk.hub.listen(account.heed)
        who = SignedIn(operator=operator, server_url="https://phone.example.com")
        window = MainWindow(office, who, Settings(profile=tmp_path))
        windows.append(window)
        window.show()
        window.activateWindow()
        person.wait_until(window.isActiveWindow, "the window is in front")
        person.wait_until(
            lambda: window.rooms.attention.is_read and tasks.is_idle, "everything is read"
        )
        return window

    yield make
    for window in windows:
        window.close()
    tasks.close()


@pytest.fixture
def window(make_window: MakeWindow) -> MainWindow:
    return make_window()
