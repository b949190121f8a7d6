"""The whole program at work in this process, and the few things a person does in most tests."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from console.app import build
from console.errors import KeyringUnavailable
from console.settings import Settings
from console.sync.pace import POLL_SECONDS
from console.vault import MemoryVault
from tests.backend import office
from tests.support import person
from tests.support.backend import ADMIN, PASSWORD, RunningBackend

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from console.app import Program
    from console.vault import Vault
    from contract.records import User

STAFF = ("Cleo", "Dora", "Egon")
PASSPHRASE = "a long walk by the sea"


class NoKeyring:
    """A computer without a keyring."""

    def get(self, name: str) -> str | None:
        """Keep nothing: raises KeyringUnavailable."""
        raise KeyringUnavailable(reason=f"no keyring for {name}")

    def put(self, name: str, secret: str) -> None:
        """Keep nothing: raises KeyringUnavailable."""
        raise KeyringUnavailable(reason=f"no keyring for {name} ({len(secret)})")

    def forget(self, name: str) -> None:
        """Keep nothing: raises KeyringUnavailable."""
        raise KeyringUnavailable(reason=f"no keyring for {name}")


@contextmanager
def program_on(profile: Path, vault: Vault | None = None) -> Iterator[Program]:
    """Run the program on a profile; the vault holds its secrets from one start to the next."""
    program = build(Settings(profile=profile), vault=vault or MemoryVault())
    program.start()
    try:
        yield program
    finally:
        program.close()


def furnish(backend: RunningBackend) -> None:
    """Give the backend an office and three users."""
    office.furnish(backend)
    staff = [office.person(first_name=name, last_name="Duarte") for name in STAFF]
    results = office.move_in(backend.sign_in(), *staff)
    assert [result.status for result in results] == ["applied"] * len(STAFF)


def users_called(backend: RunningBackend, first_name: str) -> list[User]:
    """Return the backend's users with this first name."""
    changes = backend.sign_in().sync().changes
    users = [office.document(c) for c in changes if c.kind == "user" and not c.deleted]
    return [user for user in users if user.first_name == first_name]


def choose_passphrase() -> None:
    """Choose a passphrase for a new profile where there is no keyring."""
    person.type_into("Passphrase", PASSPHRASE)
    person.type_into("Passphrase again", PASSPHRASE)
    person.press("Use this passphrase")


def unlock() -> None:
    """Open a profile with its passphrase."""
    person.type_into("Passphrase", PASSPHRASE)
    person.press("Unlock")


def fill_sign_in(server: str, password: str = PASSWORD) -> None:
    """Fill in the sign-in window and press its button."""
    window: QWidget = person.find("Server address").window()
    person.type_into("Server address", server, within=window)
    person.type_into("Email", ADMIN, within=window)
    person.type_into("Password", password, within=window)
    person.press("Sign in", within=window)


def sign_in(server: str) -> None:
    """Sign in and wait until everything is there."""
    fill_sign_in(server)
    person.find("Users")
    person.see("Online")


def fill_wizard(first_name: str, last_name: str = "Smith") -> None:
    """Open the wizard and go to Review with a user's name."""
    person.press("Add user")
    person.type_into("First name", first_name)
    person.type_into("Last name", last_name)
    go_to_review()


def go_to_review() -> None:
    """Go from the first page of the wizard to Review, without a line."""
    person.set_ticked("Configure application line in the next step", on=False)
    person.press("Next")
    person.find("Save")


def save() -> None:
    """Save on Review; returns when the wizard has closed."""
    person.press("Save")
    person.wait_until(lambda: "Save" not in person.in_sight(), "the wizard has closed")


def add_user(first_name: str, last_name: str = "Smith") -> None:
    """Add a user in the wizard."""
    fill_wizard(first_name, last_name)
    save()
    see_user(f"{first_name} {last_name}")


def see_user(name: str) -> None:
    """Wait until a user stands in the table."""
    person.wait_until(lambda: has_user(name), f"{name} in the table")


def see_user_sooner_than_a_poll(name: str) -> None:
    """Wait for a user, but not so long that polling the server would have brought it."""
    patience_ms = int(POLL_SECONDS / 2) * 1000
    person.wait_until(lambda: has_user(name), f"{name} in the table, by the news", patience_ms)


def has_user(name: str) -> bool:
    """Say whether a user stands in the table."""
    return any(name in " ".join(row) for row in person.rows_of("Users"))


def sync_now() -> None:
    """Ask for a sync instead of waiting for the next one."""
    person.choose_in_menu_bar("Console", "Sync now")
