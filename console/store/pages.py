"""The key of a store, and whether it fits a file, seen from the pages (SQLCipher 4) alone."""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from pathlib import Path

KEY_BYTES = 32
_PAGE, _MAC, _SALT = 4096, 64, 16
_MOST_TRIED = 2048


class StoreKey(msgspec.Struct, frozen=True):
    """The 32 random bytes that encrypt a store; never shown."""

    raw: bytes

    def __repr__(self) -> str:
        """Return a text without the key, so that no log ever holds it."""
        return "StoreKey(…)"

    @property
    def salt(self) -> bytes:
        """The salt at the start of the file: of the key, so that losing page 1 loses it not."""
        return hashlib.blake2b(self.raw, digest_size=_SALT, person=b"store salt").digest()

    @property
    def pragma(self) -> str:
        """The pragma that gives the key to a connection."""
        if len(self.raw) != KEY_BYTES:
            msg = f"a store key has {KEY_BYTES} bytes"
            raise ValueError(msg)
        return f"key = \"x'{self.raw.hex()}{self.salt.hex()}'\""


def key_fits(path: Path, key: StoreKey) -> bool:
    """Say whether any whole page of the file proves itself with the key.

    A page's last 64 bytes are its HMAC-SHA-512; so a wrong key and a damaged file can be told
    apart, which SQLite's answer ("not a database") can't.
    """
    mac_salt = bytes(byte ^ 0x3A for byte in key.salt)
    mac_key = hashlib.pbkdf2_hmac("sha512", key.raw, mac_salt, 2, KEY_BYTES)
    with path.open("rb") as file:
        for number in range(1, _MOST_TRIED + 1):
            page = file.read(_PAGE)
            if len(page) < _PAGE:
                return False
            signed = page[_SALT if number == 1 else 0 : _PAGE - _MAC]
            made = hmac.new(mac_key, signed + number.to_bytes(4, "little"), hashlib.sha512)
            # The reserve of a page is IV, MAC and nothing else (80 bytes), so MAC comes last.
            if hmac.compare_digest(made.digest(), page[_PAGE - _MAC :]):
                return True
    return False
