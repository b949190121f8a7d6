"""The cursor of the feed: opaque to the console, checked by the server."""

from __future__ import annotations

import base64
import binascii

import msgspec

from backend.kit.problems import ProblemError


class Cursor(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """How far a console has read: every change up to `seq`.

    `scan_from` is the counter's seq when a full scan began, and null after it.
    """

    epoch: str
    seq: int
    scan_from: int | None = None


class Position(msgspec.Struct, frozen=True, kw_only=True):
    """Where the server stands."""

    epoch: str
    seq: int
    horizon: int


def read_cursor(text: str | None, now: Position) -> Cursor:
    """Return the cursor of a request; without one, the beginning of a full scan.

    Raises ProblemError("resync") if it is of another epoch, ahead of the server, or older than
    the horizon, before which deletions are forgotten. A scan is as old as its start.
    """
    if text is None:
        return Cursor(now.epoch, 0, now.seq)
    try:
        cursor = msgspec.json.decode(base64.urlsafe_b64decode(text), type=Cursor)
    except (binascii.Error, ValueError) as error:
        raise ProblemError("resync") from error
    since = cursor.seq if cursor.scan_from is None else cursor.scan_from
    is_known = cursor.epoch == now.epoch and 0 <= cursor.seq <= now.seq
    if not is_known or not now.horizon <= since <= now.seq:
        raise ProblemError("resync")
    return cursor


def write_cursor(cursor: Cursor) -> str:
    """Return the cursor as text."""
    return base64.urlsafe_b64encode(msgspec.json.encode(cursor)).decode("ascii")
