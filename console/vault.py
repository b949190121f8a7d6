"""Secrets between starts: the system's keyring, a passphrase, or memory only."""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import unicodedata
from typing import TYPE_CHECKING, Protocol

from console.errors import FolderReadOnly, KeyringUnavailable, PassphraseWrong

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

SERVICE = "phone-console"
STORE_KEY, REFRESH_TOKEN = "store-key", "refresh-token"
KEY_BYTES = 32
_SECURE = (
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)
"""The keyrings of the systems themselves; a plug-in that writes plain files is none of them."""
_TIME_COST, _MEMORY_KIB, _LANES = 3, 64 * 1024, 1
_NOTE_NAME = "vault.json"
SHORTEST_PASSPHRASE = 8


class Vault(Protocol):
    """Keeps small secrets. Every call may wait for the system: never on the UI thread."""

    def get(self, name: str) -> str | None:
        """Return a secret, or None. Raises KeyringUnavailable."""

    def put(self, name: str, secret: str) -> None:
        """Keep a secret. Raises KeyringUnavailable."""

    def forget(self, name: str) -> None:
        """Remove a secret; none is no error."""


class KeyringVault:
    """The keyring of the system, one set of secrets a profile folder."""

    def __init__(self, profile: Path) -> None:
        self._profile = profile
        folder = hashlib.sha256(str(profile.resolve()).encode()).hexdigest()[:16]
        self._prefix = f"{folder}:"

    def get(self, name: str) -> str | None:
        """Return a secret, or None. Raises KeyringUnavailable."""
        self._check()
        try:
            kept: str | None = _keyring().get_password(SERVICE, self._prefix + name)
        except Exception as error:
            raise KeyringUnavailable(reason=type(error).__name__) from error
        return kept

    def put(self, name: str, secret: str) -> None:
        """Keep a secret, and note which keyring has it. Raises KeyringUnavailable."""
        backend = self._check()
        try:
            _keyring().set_password(SERVICE, self._prefix + name, secret)
        except Exception as error:
            raise KeyringUnavailable(reason=type(error).__name__) from error
        write_note(self._profile, {"mode": "keyring", "backend": backend})

    def forget(self, name: str) -> None:
        """Remove a secret; none is no error."""
        self._check()
        try:
            _keyring().delete_password(SERVICE, self._prefix + name)
        except _keyring().errors.PasswordDeleteError:
            return
        except Exception as error:
            raise KeyringUnavailable(reason=type(error).__name__) from error

    def _check(self) -> str:
        """Return the keyring's name; refuse a foreign one, and another one than before."""
        backend = type(_keyring().get_keyring()).__module__
        candidates = [type(found).__module__ for found in _parts_of(_keyring().get_keyring())]
        name = next((found for found in candidates if found.startswith(_SECURE)), None)
        if name is None:
            raise KeyringUnavailable(reason=f"no keyring of the system ({backend})")
        before = read_note(self._profile).get("backend")
        if before is not None and before != name:
            raise KeyringUnavailable(reason=f"the keyring was {before} and is {name}")
        return name


class MemoryVault:
    """Secrets that end with the process."""

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        """Return a secret, or None."""
        return self._secrets.get(name)

    def put(self, name: str, secret: str) -> None:
        """Keep a secret until the process ends."""
        self._secrets[name] = secret

    def forget(self, name: str) -> None:
        """Remove a secret."""
        self._secrets.pop(name, None)


def store_key(vault: Vault, *, is_new: bool) -> bytes:
    """Return the store's key from the vault; for a new store, make it and keep it first.

    Raises KeyringUnavailable, also where a store exists whose key the keyring does not know.
    """
    kept = vault.get(STORE_KEY)
    if kept is not None:
        return bytes.fromhex(kept)
    if not is_new:
        raise KeyringUnavailable(reason="the keyring does not know the key of this profile")
    key = secrets.token_bytes(KEY_BYTES)
    vault.put(STORE_KEY, key.hex())
    return key


def key_of_passphrase(profile: Path, passphrase: str) -> bytes:
    """Return the store's key from a passphrase (argon2id); its salt lies in the profile.

    Raises PassphraseWrong for one that is too short; FolderReadOnly if the salt can't be kept.
    """
    from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415 - only without a keyring

    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise PassphraseWrong(shortest=SHORTEST_PASSPHRASE)
    note = _note_in(profile)
    if "salt" not in note:
        note = {"mode": "passphrase", "salt": secrets.token_hex(16)}
        write_note(profile, note)
    return hash_secret_raw(
        unicodedata.normalize("NFC", passphrase).encode(),
        bytes.fromhex(note["salt"]),
        time_cost=_TIME_COST,
        memory_cost=_MEMORY_KIB,
        parallelism=_LANES,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def read_note(profile: Path) -> dict[str, str]:
    """Return what the profile says of its vault: `mode`, `backend` or `salt`; never a secret."""
    try:
        return _note_in(profile)
    except FolderReadOnly:
        return {}


def write_note(profile: Path, note: dict[str, str]) -> None:
    """Keep what the profile says of its vault. Raises FolderReadOnly.

    The former note stays until the new one is whole on the disk: with the salt in it, the store
    would be lost.
    """
    if _note_in(profile) == note:
        return
    fresh = profile / f"{_NOTE_NAME}.new"
    try:
        profile.mkdir(mode=0o700, parents=True, exist_ok=True)
        with fresh.open("w", encoding="utf-8") as file:
            file.write(json.dumps(note))
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(profile / _NOTE_NAME)
    except OSError as error:
        raise FolderReadOnly(path=str(profile)) from error


def _keyring() -> ModuleType:
    import keyring.errors  # noqa: PLC0415 - 60 ms, and only where a secret is needed

    return keyring


def _note_in(profile: Path) -> dict[str, str]:
    """Return the note. Raises FolderReadOnly for one that is there and can't be read.

    To take that for none would replace the salt in it.
    """
    try:
        note = json.loads((profile / _NOTE_NAME).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return {}
    except OSError as error:
        raise FolderReadOnly(path=str(profile)) from error
    return {str(key): str(value) for key, value in note.items()} if isinstance(note, dict) else {}


def _parts_of(backend: object) -> list[object]:
    return [backend, *getattr(backend, "backends", ())]
