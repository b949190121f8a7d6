"""Reads the bodies of users: one that this version can't read is left out, never a failure."""

from __future__ import annotations

import logging

import msgspec

from contract.records import User

log = logging.getLogger(__name__)
_decode = msgspec.json.Decoder(User).decode


def user_in(body: bytes | None) -> User | None:
    """Return the user in a body; None if there is none, or it can't be read."""
    if body is None:
        return None
    try:
        return _decode(body)
    except msgspec.MsgspecError:
        log.warning("a user can't be read by this version")
        return None
