"""The secrets of an invite: made here, given to letter or screen, stored as hashes only."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections import deque

import msgspec
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from contract.codes import TOKEN_BYTES, TextCode, make_code

_HASHER = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
"""The least that assurance.md allows; five tries a code make a slower one pointless."""
_SPARES = 3
_NOBODYS_HASH = _HASHER.hash(secrets.token_urlsafe(16))


class Minted(msgspec.Struct, frozen=True, kw_only=True):
    """A fresh code in clear (for the letter or the screen) and as it is stored."""

    token: str
    code: TextCode
    token_hash: str
    verifier_hash: str

    def __repr__(self) -> str:
        """Keep the secrets out of logs and tracebacks."""
        return "Minted(…)"


def mint() -> Minted:
    """Make a token of 256 bits and a text code; takes some 30 ms for the slow hash."""
    token, code = secrets.token_urlsafe(TOKEN_BYTES), make_code(secrets.randbelow)
    return Minted(
        token=token,
        code=code,
        token_hash=hash_of_token(token),
        verifier_hash=_HASHER.hash(code.verifier),
    )


class Spares:
    """Codes made in advance, so that nobody waits for a slow hash; in memory only, each for one.

    They are as random as those made at once, and worth nothing until an invite has one.
    """

    def __init__(self) -> None:
        self._made: deque[Minted] = deque(maxlen=_SPARES)

    def take(self) -> Minted:
        """Return a code that nobody else gets."""
        try:
            return self._made.popleft()
        except IndexError:
            return mint()

    def fill(self) -> None:
        """Make codes until there are enough; not in the thread that somebody waits for."""
        while len(self._made) < _SPARES:
            self._made.append(mint())


def hash_of_token(token: str) -> str:
    """Return the hash under which a token of 256 bits is stored and looked up."""
    return hashlib.sha256(token.encode()).hexdigest()


def is_token(token: str, stored: str | None) -> bool:
    """Say whether a token has the stored hash, in a time that tells nothing about either."""
    return hmac.compare_digest(hash_of_token(token), stored or "")


def proves(verifier: str, stored: str | None) -> bool:
    """Say whether eight letters are those of a code; without a stored hash, no, just as slowly."""
    try:
        _HASHER.verify(stored or _NOBODYS_HASH, verifier)
    except (VerificationError, InvalidHashError):
        return False
    return stored is not None
