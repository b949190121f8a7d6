"""Passwords: argon2id at rest, and the ones that are too easy to guess."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from itertools import pairwise

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

SHORTEST = 8
ADVISED = 15
LONGEST = 1024
_HASHER = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
_COMMON = frozenset(
    (files("backend.operators") / "common_passwords.txt").read_text("utf-8").split()
)
_WORDS = frozenset({"password", "passwort", "qwerty", "letmein", "welcome", "admin", ""})
_FEWEST_LETTERS = 3
"""With fewer different ones, a password is like “aaaa” or “abab”."""
_LEET = str.maketrans("0134578@$!", "oleastbasi")


def hash_password(password: str) -> str:
    """Return the argon2id hash to store (19 MiB, two passes, salted)."""
    return _HASHER.hash(password)


def verify(stored: str, password: str) -> bool:
    """Say whether a password is the stored one, in the same time whether or not it is."""
    try:
        return _HASHER.verify(stored, password)
    except (VerificationError, InvalidHashError):
        return False


def waste_a_verification(password: str) -> None:
    """Take the time of a verification: for an account that does not exist."""
    verify(_nobodys_hash(), password)


def needs_rehash(stored: str) -> bool:
    """Say whether a stored hash was made with weaker settings than today's."""
    return _HASHER.check_needs_rehash(stored)


def weakness(password: str, email: str) -> str | None:
    """Say in a sentence why a password can't be used; null if it can."""
    if len(password) < SHORTEST:
        return f"The password is too short: {SHORTEST} characters at least, {ADVISED} are better."
    if len(password) > LONGEST:
        return f"The password is too long: {LONGEST} characters fit."
    plain = password.casefold()
    if _is_common(plain):
        return "This password is one of the first that are tried. Choose another one."
    local = email.casefold().partition("@")[0]
    if plain in {email.casefold(), local} or (len(local) >= SHORTEST // 2 and local in plain):
        return "The password contains the e-mail address. Choose another one."
    return None


def _is_common(plain: str) -> bool:
    stripped = plain.strip("0123456789!?.,-_*#")
    forms = {plain, stripped, plain.translate(_LEET), stripped.translate(_LEET)}
    if forms & _COMMON or forms & _WORDS:
        return True
    steps = {ord(after) - ord(before) for before, after in pairwise(plain)}
    return len(set(plain)) < _FEWEST_LETTERS or steps in ({1}, {-1})


@lru_cache(maxsize=1)
def _nobodys_hash() -> str:
    return hash_password("nobody has this password")
