"""What goes wrong on the machine: folder, disk, store, keyring; in words, and no work is lost."""

from __future__ import annotations

import gc
import random
import resource
import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from sqlalchemy import text

from console.store.engine import StoreKey, connect
from console.vault import MemoryVault, store_key
from tests.support import at_work, person
from tests.support.backend import RunningBackend, running_backend

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qapp")
PAGE = 4096


@pytest.fixture
def backend(tmp_path: Path) -> Iterator[RunningBackend]:
    with running_backend(tmp_path / "backend") as running:
        at_work.furnish(running)
        yield running


def test_a_profile_folder_that_cannot_be_made_is_said_and_mended(
    tmp_path: Path, backend: RunningBackend
) -> None:
    in_the_way = tmp_path / "shelf"
    in_the_way.write_text("a file where the folder should be", encoding="utf-8")
    with at_work.program_on(in_the_way / "profile"):
        person.see("The profile folder can’t be written.")
        person.see(str(in_the_way / "profile"))
        in_the_way.unlink()
        person.press("Try again")
        at_work.sign_in(backend.url)
        at_work.add_user("Ann")


def test_a_store_that_cannot_be_written_is_said_and_opens_again(
    tmp_path: Path, backend: RunningBackend
) -> None:
    profile, vault = tmp_path / "profile", MemoryVault()
    with at_work.program_on(profile, vault):
        at_work.sign_in(backend.url)
        backend.stop()
        at_work.add_user("Ann")
    store = profile / "store.db"
    with unwritable(store), at_work.program_on(profile, vault):
        person.see("The profile folder can’t be written.")
    with at_work.program_on(profile, vault):
        at_work.see_user("Ann Smith")
        backend.start()
        at_work.sync_now()
        person.see("Online")
        assert len(at_work.users_called(backend, "Ann")) == 1


@contextmanager
def unwritable(store: Path) -> Iterator[None]:
    """Keep even root from writing: a folder lies where the log of the store must be."""
    log = store.with_name(f"{store.name}-wal")
    log.mkdir()
    store.chmod(0o400)
    try:
        yield
    finally:
        log.rmdir()
        store.chmod(0o600)


def test_a_damaged_store_is_kept_aside_and_what_waited_arrives_once(
    tmp_path: Path, backend: RunningBackend
) -> None:
    profile, vault = tmp_path / "profile", MemoryVault()
    with at_work.program_on(profile, vault):
        at_work.sign_in(backend.url)
        backend.stop()
        at_work.add_user("Ann")
        person.press("Add user")
        person.type_into("First name", "Bea")
    store = profile / "store.db"
    scramble(store, *pages_of(store, vault, "journal"), *pages_of(store, vault, "mirror"))
    backend.start()
    with at_work.program_on(profile, vault):
        person.see("Your local data was repaired")
        gc.collect()
        person.see("Changes waiting to be sent that could be saved: 1; unfinished drafts: 1.")
        (kept,) = profile.glob("store.damaged-*.db")
        person.see(str(kept))
        person.press("Go on")
        person.see("Online")
        for name in (*(f"{first} Duarte" for first in at_work.STAFF), "Ann Smith"):
            at_work.see_user(name)
        person.see("Not finished last time: Bea.")
        assert len(at_work.users_called(backend, "Ann")) == 1
    with at_work.program_on(profile, vault):
        at_work.see_user("Cleo Duarte")
        assert "Your local data was repaired" not in person.in_sight()


def test_users_that_turn_out_to_be_unreadable_are_said_and_repaired_at_the_next_start(
    tmp_path: Path, backend: RunningBackend
) -> None:
    profile, vault = tmp_path / "profile", MemoryVault()
    with at_work.program_on(profile, vault):
        at_work.sign_in(backend.url)
        backend.stop()
        at_work.add_user("Ann")
    # The opening looks over the tables of the work, not over all users.
    scramble(profile / "store.db", *pages_of(profile / "store.db", vault, "mirror"))
    with at_work.program_on(profile, vault):
        person.see("Your local data is damaged and can’t be read.")
        person.see("Start this program again")
    backend.start()
    with at_work.program_on(profile, vault):
        person.see("Changes waiting to be sent that could be saved: 1")
        person.press("Go on")
        person.see("Online")
        at_work.see_user("Cleo Duarte")
        assert len(at_work.users_called(backend, "Ann")) == 1


def pages_of(store: Path, vault: MemoryVault, table: str) -> list[int]:
    """Return where a table of the encrypted store and its indexes begin."""
    engine = connect(store, StoreKey(store_key(vault, is_new=False)), "read")
    with engine.begin() as connection:
        pages = text("SELECT rootpage FROM sqlite_master WHERE tbl_name = :table")
        found = [int(page) for page in connection.execute(pages, {"table": table}).scalars()]
    engine.dispose()
    return found


def scramble(path: Path, *pages: int) -> None:
    """Put noise in place of pages."""
    content = bytearray(path.read_bytes())
    for page in pages:
        content[(page - 1) * PAGE : page * PAGE] = random.Random(page).randbytes(PAGE)
    path.write_bytes(content)


def test_a_store_of_mere_noise_is_kept_aside_and_the_users_come_back(
    tmp_path: Path, backend: RunningBackend
) -> None:
    profile, vault = tmp_path / "profile", MemoryVault()
    with at_work.program_on(profile, vault):
        at_work.sign_in(backend.url)
    pages = (profile / "store.db").stat().st_size // PAGE
    # The last page stays: it proves that the key is right.
    scramble(profile / "store.db", *range(1, pages))
    with at_work.program_on(profile, vault):
        person.see("Your local data was repaired")
        person.press("Go on")
        at_work.sign_in(backend.url)
        at_work.see_user("Cleo Duarte")


def test_a_full_disk_is_said_and_what_was_typed_is_saved_once_there_is_room(
    tmp_path: Path, backend: RunningBackend
) -> None:
    with at_work.program_on(tmp_path / "profile"):
        at_work.sign_in(backend.url)
        at_work.fill_wizard("Ann")
        with full_disk():
            person.press("Save")
            person.see("The disk is full.")
            assert "what you typed is still here" in " ".join(person.in_sight())
        person.press("Back")
        assert person.find("First name", QLineEdit).text() == "Ann"
        at_work.go_to_review()
        at_work.save()
        person.wait_until(lambda: bool(at_work.users_called(backend, "Ann")), "Ann arrives")
        assert len(at_work.users_called(backend, "Ann")) == 1


def test_a_draft_that_a_full_disk_does_not_take_is_said_and_kept_once_there_is_room(
    tmp_path: Path, backend: RunningBackend
) -> None:
    profile, vault = tmp_path / "profile", MemoryVault()
    with at_work.program_on(profile, vault):
        at_work.sign_in(backend.url)
        person.press("Add user")
        with full_disk():
            person.type_into("First name", "Ann")
            person.see("The disk is full.")
        person.type_into("Last name", "Smith")
        person.wait_until(lambda: not is_in_sight("The disk is full."), "the draft is kept")
    with at_work.program_on(profile, vault):
        person.see("Not finished last time: Ann Smith.")


def is_in_sight(words: str) -> bool:
    return any(words in shown for shown in person.in_sight())


@contextmanager
def full_disk() -> Iterator[None]:
    """Let no file of this process grow: to the program, the disk is full."""
    former = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, former[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, former)
        signal.signal(signal.SIGXFSZ, handler)


def test_without_a_keyring_a_passphrase_opens_the_local_data(
    tmp_path: Path, backend: RunningBackend
) -> None:
    profile = tmp_path / "profile"
    with at_work.program_on(profile, at_work.NoKeyring()):
        person.see("The keyring of this computer can’t be used.")
        person.type_into("Passphrase", at_work.PASSPHRASE)
        assert not person.find("Use this passphrase", QPushButton, enabled=False).isEnabled()
        at_work.choose_passphrase()
        at_work.sign_in(backend.url)
        at_work.see_user("Cleo Duarte")
    backend.stop()
    with at_work.program_on(profile, at_work.NoKeyring()):
        person.type_into("Passphrase", "a short walk by the sea")
        person.press("Unlock")
        person.see("This passphrase does not open your local data. Nothing was changed.")
        at_work.unlock()
        at_work.see_user("Cleo Duarte")
        person.see("Offline")
        at_work.add_user("Ann")
        backend.start()
        at_work.sync_now()
        person.see("Online")
        assert len(at_work.users_called(backend, "Ann")) == 1


def test_without_a_keyring_nothing_stays_if_nothing_is_to_be_kept(
    tmp_path: Path, backend: RunningBackend
) -> None:
    profile = tmp_path / "profile"
    with at_work.program_on(profile, at_work.NoKeyring()):
        person.press("Keep nothing on this computer")
        at_work.sign_in(backend.url)
        at_work.see_user("Cleo Duarte")
    assert list(profile.glob("*.db*")) == []
    everything = b"".join(file.read_bytes() for file in profile.rglob("*") if file.is_file())
    assert b"Duarte" not in everything


def test_a_profile_that_is_open_already_is_said(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    with at_work.program_on(profile), at_work.program_on(profile):
        person.see("This profile is open in another window or program.")
