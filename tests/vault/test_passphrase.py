"""The store's key from a passphrase, where there is no keyring."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest

from console.errors import FolderReadOnly, KeyringUnavailable, PassphraseWrong
from console.vault import MemoryVault, key_of_passphrase, read_note, store_key, write_note

if TYPE_CHECKING:
    from pathlib import Path

WORDS = "a lantern over the harbour"


def test_the_same_passphrase_gives_the_same_key_in_the_same_profile(tmp_path: Path) -> None:
    key = key_of_passphrase(tmp_path, WORDS)
    assert len(key) == 32
    assert key_of_passphrase(tmp_path, WORDS) == key
    assert key_of_passphrase(tmp_path, WORDS + "!") != key
    assert key_of_passphrase(tmp_path / "other", WORDS) != key


def test_a_passphrase_is_the_same_however_its_accents_are_typed(tmp_path: Path) -> None:
    typed = "Grüße aus Zürich"
    key = key_of_passphrase(tmp_path, unicodedata.normalize("NFC", typed))
    assert key_of_passphrase(tmp_path, unicodedata.normalize("NFD", typed)) == key


def test_a_short_passphrase_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(PassphraseWrong):
        key_of_passphrase(tmp_path, "short")
    assert list(tmp_path.iterdir()) == []


def test_the_note_holds_the_salt_and_no_secret(tmp_path: Path) -> None:
    key = key_of_passphrase(tmp_path, WORDS)
    note = read_note(tmp_path)
    assert note.keys() == {"mode", "salt"}
    (file,) = tmp_path.iterdir()
    text = file.read_text(encoding="utf-8")
    assert WORDS not in text
    assert key.hex() not in text


def test_a_salt_that_can_not_be_kept_gives_no_key(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(FolderReadOnly):
        key_of_passphrase(tmp_path / "file" / "profile", WORDS)


def test_the_salt_survives_a_note_that_could_not_be_written_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = key_of_passphrase(tmp_path, WORDS)

    def full(*_: object) -> None:
        raise OSError

    with monkeypatch.context() as patched:
        patched.setattr("os.fsync", full)
        with pytest.raises(FolderReadOnly):
            write_note(tmp_path, {**read_note(tmp_path), "more": "x" * 1000})
    assert key_of_passphrase(tmp_path, WORDS) == key


def test_a_note_that_can_not_be_read_is_not_taken_for_none(tmp_path: Path) -> None:
    (tmp_path / "vault.json").mkdir()
    with pytest.raises(FolderReadOnly):
        key_of_passphrase(tmp_path, WORDS)


def test_a_new_store_has_a_random_key_that_stays(tmp_path: Path) -> None:
    vault = MemoryVault()
    with pytest.raises(KeyringUnavailable):
        store_key(vault, is_new=False)
    key = store_key(vault, is_new=True)
    assert len(key) == 32
    assert store_key(vault, is_new=False) == key
    assert store_key(vault, is_new=True) == key
    assert store_key(MemoryVault(), is_new=True) != key
