"""Identifiers made by the console: UUID version 7 (RFC 9562), ordered by time of making."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NewType
from uuid import UUID

if TYPE_CHECKING:
    from collections.abc import Callable

UserId = NewType("UserId", str)
OperationId = NewType("OperationId", str)
InviteId = NewType("InviteId", str)
DeviceId = NewType("DeviceId", str)

_RANDOM_BITS = 74
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


def uuid7(unix_ms: int, randomness: int) -> str:
    """Return the UUIDv7 of a moment (milliseconds since 1970) and 74 random bits."""
    randomness &= (1 << _RANDOM_BITS) - 1
    value = (unix_ms & ((1 << 48) - 1)) << 80
    value |= 0x7 << 76
    value |= (randomness >> 62) << 64
    value |= 0b10 << 62
    value |= randomness & ((1 << 62) - 1)
    return str(UUID(int=value))


def is_id(text: str) -> bool:
    """Say whether `text` is a UUID in the one spelling that is accepted on the wire."""
    return _UUID.fullmatch(text) is not None


class IdMaker:
    """Makes UUIDv7 that grow: two made by one maker sort in the order of their making.

    `now_ms` returns milliseconds since 1970; `random_bits` is `random.getrandbits`-like.
    """

    def __init__(self, now_ms: Callable[[], int], random_bits: Callable[[int], int]) -> None:
        self._now_ms = now_ms
        self._random_bits = random_bits
        self._last = (0, 0)

    def __call__(self) -> str:
        """Make the next identifier."""
        moment, randomness = self._now_ms(), self._random_bits(_RANDOM_BITS)
        if moment <= self._last[0]:
            moment, randomness = self._last[0], self._last[1] + 1 + self._random_bits(32)
        if randomness >> _RANDOM_BITS:
            moment, randomness = moment + 1, self._random_bits(_RANDOM_BITS)
        self._last = (moment, randomness)
        return uuid7(moment, randomness)
