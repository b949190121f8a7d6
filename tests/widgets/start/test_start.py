"""Starting: sign-in and its refusals, no keyring, a damaged store, a folder that can't be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton

from backend.store.engine import open_engine
from backend.store.schema import migrate
from console.errors import DiskFull, KeyringUnavailable
from console.models.draft import new_draft
from console.services import drafts, users
from console.viewmodels.users_columns import INDEX
from console.views import i18n
from console.workers.single_instance import SingleInstance
from tests.support import person
from tests.support.backend import ADMIN, PASSWORD, running_backend
from tests.support.ports import free_port

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from console.app import Program
    from tests.support.backend import RunningBackend
    from tests.widgets.start.conftest import Start


class NoKeyring:
    """A computer whose keyring is locked."""

    def get(self, name: str) -> str | None:
        """Refuse."""
        raise KeyringUnavailable(reason="locked")

    def put(self, name: str, secret: str) -> None:
        """Refuse."""
        raise KeyringUnavailable(reason="locked")

    def forget(self, name: str) -> None:
        """Refuse."""
        raise KeyringUnavailable(reason="locked")


def fill_in(server: str, email: str = ADMIN, password: str = PASSWORD) -> None:
    """Fill in the sign-in window and press the button."""
    for label, text in (("Server address", server), ("Email", email), ("Password", password)):
        field = person.find(label, QLineEdit)
        field.setText(text)
    person.press("Sign in")


def text_of(label: str) -> str:
    """Return what is typed in a field."""
    return person.find(label, QLineEdit).text()


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """Speak English again afterwards."""
    before = QLocale()
    yield
    i18n.speak(qapp, "en")
    QLocale.setDefault(before)


def choose_language(program: Program, name: str) -> None:
    """Choose a language in the menu View."""
    assert program.window is not None
    actions = program.window.findChildren(QAction)
    next(action for action in actions if action.text() == name).trigger()


def in_work(program: Program) -> None:
    """Wait for the main window, online."""
    person.find("Search users")
    person.wait_until(
        lambda: program.window is not None and program.window.page.is_online, "being online"
    )


def test_the_language_is_changed_while_the_program_runs_and_kept(
    start: Start, backend: RunningBackend, english: None
) -> None:
    program = _signed_in(start, backend)
    in_work(program)
    choose_language(program, "Deutsch")
    person.find("Benutzer suchen")
    person.wait_until(
        lambda: program.window is not None and program.window.page.is_online, "online again"
    )
    choose_language(program, "العربية")
    person.wait_until(
        lambda: program.window is not None and program.window.isRightToLeft(), "from the right"
    )
    assert program.window is not None
    assert program.window.own.habits.language == "ar"


def test_signing_in_leads_to_the_users_and_the_next_start_asks_nothing(
    start: Start, backend: RunningBackend
) -> None:
    in_work(_signed_in(start, backend))
    backend.stop()
    again = start()
    person.find("Search users")
    person.see("Offline")
    assert again.window is not None


def _signed_in(start: Start, backend: RunningBackend) -> Program:
    program = start()
    fill_in(backend.url)
    return program


def test_a_wrong_password_is_told_and_the_rest_stays(
    start: Start, backend: RunningBackend
) -> None:
    start()
    fill_in(backend.url, password="not this one at all")
    person.see("The e-mail or the password is wrong.")
    assert text_of("Server address") == backend.url
    assert text_of("Email") == ADMIN
    assert text_of("Password") == ""
    fill_in(backend.url)
    person.find("Search users")


def test_no_server_at_the_address(start: Start) -> None:
    start()
    fill_in(f"http://127.0.0.1:{free_port()}")
    person.see("The server can’t be reached.")
    assert text_of("Password") == PASSWORD


@pytest.mark.parametrize("address", ["http://phone.example.com", "phone example", "ftp://x.test"])
def test_an_address_that_is_none_is_told_before_anything_is_sent(
    start: Start, address: str
) -> None:
    start()
    fill_in(address)
    person.see("This is not a server address.")


def test_sign_in_waits_until_all_three_fields_are_filled(start: Start) -> None:
    start(server="https://phone.example.com")
    button = person.find("Sign in", QPushButton, enabled=False)
    assert text_of("Server address") == "https://phone.example.com"
    assert not button.isEnabled()
    assert button.toolTip() == "Fill in all three fields first."


def test_the_server_of_another_account_is_refused(
    start: Start, backend: RunningBackend, tmp_path: Path, qtbot: QtBot
) -> None:
    program = _signed_in(start, backend)
    in_work(program)
    assert program.window is not None
    program.window.run("sign_out")
    person.press("Sign out")
    (tmp_path / "other").mkdir()
    engine = open_engine(f"sqlite:///{tmp_path / 'other' / 'backend.db'}")
    migrate(engine, moment="2026-11-30T09:00:00.000Z")
    engine.dispose()
    with running_backend(tmp_path / "other") as other:
        fill_in(other.url)
        person.see("This profile belongs to another server.")


def test_an_ended_session_is_taken_up_again_without_losing_sight_of_the_users(
    start: Start, backend: RunningBackend
) -> None:
    program = _signed_in(start, backend)
    in_work(program)
    assert program.window is not None
    program.window.sign_in_wanted.emit()
    person.press("Later")
    assert program.window.isVisible()
    program.window.sign_in_wanted.emit()
    fill_in(backend.url)
    person.wait_until(
        lambda: not any(d.isVisible() for d in _dialogs(program)), "the end of the sign-in window"
    )
    in_work(program)


def test_nobody_else_signs_in_over_a_draft_that_can_not_be_kept(
    start: Start, backend: RunningBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend.add_operator("deputy@example.com")
    program = _signed_in(start, backend)
    in_work(program)
    window = program.window
    assert window is not None
    person.press("Add user")
    person.find("First name")

    def full(**_draft: object) -> None:
        raise DiskFull

    monkeypatch.setattr(drafts, "keep", full)
    person.type_into("First name", "Bea")
    person.see("The disk is full")
    window.sign_in_wanted.emit()
    person.wait_until(lambda: bool(_dialogs(program)), "the sign-in window")
    for label, text in (("Email", "deputy@example.com"), ("Password", PASSWORD)):
        person.find(label, QLineEdit, within=_dialogs(program)[0]).setText(text)
    submit = person.find("Sign in", QPushButton)
    QTimer.singleShot(0, lambda: person.press("Stay"))
    submit.click()
    person.see("A draft is open that can’t be kept on this computer now.")
    assert program.window is window
    assert text_of("First name") == "Bea"
    QTimer.singleShot(0, lambda: person.press("Close anyway"))
    submit.click()
    person.wait_until(lambda: program.window not in {None, window}, "the deputy’s window")


def _dialogs(program: Program) -> list[QDialog]:
    return [] if program._dialog is None else [program._dialog]


def test_without_a_keyring_a_passphrase_is_chosen_and_asked_for_at_the_next_start(
    start: Start, backend: RunningBackend, profile: Path
) -> None:
    start(keyring=NoKeyring())
    person.see("The keyring of this computer can’t be used.")
    unlock = person.find("Use this passphrase", QPushButton, enabled=False)
    person.type_into("Passphrase", "a lantern at sea")
    assert not unlock.isEnabled()
    person.type_into("Passphrase again", "a lantern at sea")
    person.press("Use this passphrase")
    fill_in(backend.url)
    person.find("Search users")
    start(keyring=NoKeyring())
    person.type_into("Passphrase", "a lantern ashore")
    person.press("Unlock")
    person.see("This passphrase does not open your local data.")
    person.type_into("Passphrase", "a lantern at sea")
    person.press("Unlock")
    person.find("Search users")
    assert b"SQLite format" not in (profile / "store.db").read_bytes()[:16]


def test_without_a_keyring_one_may_keep_nothing_on_this_computer(
    start: Start, backend: RunningBackend, profile: Path
) -> None:
    program = start(keyring=NoKeyring())
    person.press("Keep nothing on this computer")
    fill_in(backend.url)
    person.find("Search users")
    program.close()
    assert [path.name for path in profile.glob("*.db*")] == []


def test_a_damaged_store_is_kept_aside_and_what_was_not_sent_is_rescued(
    start: Start, backend: RunningBackend, profile: Path
) -> None:
    program = _signed_in(start, backend)
    in_work(program)
    backend.stop()
    opened = program._opening.opened
    assert opened is not None
    draft = new_draft(opened.desk.ids())
    typed = draft.values | {"first_name": "Eva", "last_name": "Ek"}
    users.save(desk=opened.desk, draft=replace(draft, values=typed, wants_line=False))
    with opened.desk.store.read() as view:
        page = view.connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_master WHERE name = 'journal'"
        ).scalar_one()
    program.close()
    with (profile / "store.db").open("r+b") as store:
        store.seek((page - 1) * 4096)
        store.write(b"x" * 4096)
    again = start()
    person.see("Your local data was repaired")
    person.see("Changes waiting to be sent that could be saved: 1")
    assert len(list(profile.glob("store.damaged-*.db"))) == 1
    person.press("Go on")
    backend.start()
    person.wait_until(lambda: again.window is not None, "the main window, without asking")
    person.wait_until(lambda: "Ek" in last_names(again), "the user who was not sent")


def last_names(program: Program) -> list[str]:
    """Return the last names in the Users table, once it has been read."""
    window = program.window
    if window is None:
        return []
    table = window.users.table
    column = INDEX["last_name"]
    return [str(table.index(row, column).data()) for row in range(table.rowCount())]


def test_an_emptied_store_begins_anew(
    start: Start, backend: RunningBackend, profile: Path
) -> None:
    in_work(_signed_in(start, backend))
    program = start()
    in_work(program)
    program.close()
    for part in profile.glob("store.db-*"):
        part.unlink()
    (profile / "store.db").write_bytes(b"")
    start()
    person.find("Sign in", QPushButton, enabled=False)


def test_a_profile_folder_that_is_a_file_is_told(start: Start, profile: Path) -> None:
    profile.write_text("not a folder", encoding="utf-8")
    start()
    person.see("The profile folder can’t be written.")
    profile.unlink()
    person.press("Try again")
    person.find("Sign in", QPushButton, enabled=False)


def test_a_profile_that_is_open_elsewhere_is_told(
    start: Start, profile: Path, qtbot: QtBot
) -> None:
    first = SingleInstance(profile)
    assert first.take()
    start()
    person.see("This profile is open in another window or program.")
    first.release()
    person.press("Try again")
    person.find("Sign in", QPushButton, enabled=False)
