"""The verbs about a profile: get its key, open it, mend it, let it go."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from console import vault as vaults
from console.errors import StoreDamaged
from console.services.desk import Desk
from console.store import meta
from console.store.engine import StoreKey, open_store
from console.store.rescue import Rescued, rescue
from contract.ids import IdMaker

if TYPE_CHECKING:
    from pathlib import Path

    from console.events import ChangeHub
    from console.models.clock import Clock
    from console.vault import Vault

_TOKEN_KEY = "refresh_token"  # noqa: S105 - the name of the value, not the value
_PASSING = "passing-"


@dataclass(frozen=True, kw_only=True)
class Key:
    """What opens a store: its key, the store's file, and where the refresh token is to lie.

    `vault` is None where there is no keyring: the token then lies in the encrypted store itself.
    `is_passing` says that the key ends with the process, and the file with it.
    """

    store: Path
    key: StoreKey
    vault: Vault | None = None
    is_passing: bool = False


@dataclass(frozen=True, kw_only=True)
class Opened:
    """An open profile. `rescued` says what was saved from a damaged store, if it was."""

    desk: Desk
    key: Key
    rescued: Rescued | None = None


def key_from_keyring(*, store: Path, vault: Vault) -> Key:
    """Return the key from the keyring; a new profile's is made and kept there first.

    Raises KeyringUnavailable.
    """
    raw = vaults.store_key(vault, is_new=not store.exists())
    return Key(store=store, key=StoreKey(raw), vault=vault)


def key_from_passphrase(*, store: Path, passphrase: str) -> Key:
    """Return the key that a passphrase makes. Raises PassphraseWrong if it is too short."""
    return Key(store=store, key=StoreKey(vaults.key_of_passphrase(store.parent, passphrase)))


def passing_key(*, store: Path) -> Key:
    """Return a key that nobody keeps, for a store that ends with the process."""
    for left in store.parent.glob(f"{_PASSING}*"):
        left.unlink(missing_ok=True)
    path = store.with_name(f"{_PASSING}{secrets.token_hex(6)}.db")
    raw = secrets.token_bytes(vaults.KEY_BYTES)
    return Key(store=path, key=StoreKey(raw), is_passing=True)


def uses_passphrase(*, store: Path) -> bool:
    """Say whether the profile was made with a passphrase instead of a keyring."""
    return vaults.read_note(store.parent).get("mode") == "passphrase"


def open_desk(*, key: Key, clock: Clock, hub: ChangeHub) -> Opened:
    """Open the store; a damaged one is kept aside, and its readable work taken over.

    Raises PassphraseWrong, StoreNewer, FolderReadOnly, DiskFull.
    """
    rescued = None
    try:
        store = open_store(key.store, key.key, clock=clock)
    except StoreDamaged:
        rescued = rescue(key.store, key.key, clock=clock)
        store = open_store(key.store, key.key, clock=clock)
    ids = IdMaker(lambda: int(clock.now().timestamp() * 1000), secrets.randbits)
    desk = Desk(store=store, ids=ids, clock=clock, hub=hub)
    return Opened(desk=desk, key=key, rescued=rescued)


def close(*, opened: Opened) -> None:
    """Close the store; one whose key nobody keeps goes with it."""
    opened.desk.store.close()
    if opened.key.is_passing:
        for part in opened.key.store.parent.glob(f"{opened.key.store.name}*"):
            part.unlink(missing_ok=True)


def take_token(*, opened: Opened) -> str | None:
    """Return the refresh token kept for the next start. Raises KeyringUnavailable."""
    if opened.key.vault is not None:
        return opened.key.vault.get(vaults.REFRESH_TOKEN)
    with opened.desk.store.read() as view:
        return meta.get(view, _TOKEN_KEY)


def lay_token(*, opened: Opened, token: str | None) -> None:
    """Keep the refresh token for the next start, or forget it. Raises KeyringUnavailable."""
    if opened.key.vault is not None:
        if token is None:
            opened.key.vault.forget(vaults.REFRESH_TOKEN)
        else:
            opened.key.vault.put(vaults.REFRESH_TOKEN, token)
        return
    with opened.desk.store.write() as tx:
        if token is None:
            meta.forget(tx, _TOKEN_KEY)
        else:
            meta.put(tx, _TOKEN_KEY, token)
