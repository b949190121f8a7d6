"""The columns of the Users table as data: what each shows, searches and sorts by."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

import msgspec

from console.models.rows import UserRow
from console.viewmodels.invitation import ORDER, invitation_of
from contract.numbers import digits_of, international

if TYPE_CHECKING:
    from console.models.rows import SyncState

ColumnId = Literal[
    "avatar",
    "first_name",
    "last_name",
    "job_title",
    "department",
    "email",
    "time_schedule",
    "did_number",
    "internal_number",
    "invitation",
    "devices",
    "sync",
]
Show = Literal["text", "avatar", "schedule", "number", "invitation", "count", "sync"]
LAST = "\U0010ffff"
"""Sorts after every name: where there is nothing, a row stands at the end."""
_NO_ACCENT_BUT_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
)
"""Letters that people type plainly although Unicode does not take them apart."""
_SYNC_ORDER: tuple[SyncState, ...] = (
    "conflict",
    "rejected",
    "blocked",
    "draft",
    "waiting",
    "synced",
)


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """What columns need besides the row: the schedules' names and the moment."""

    schedule_name: Callable[[str], str]
    now: datetime


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """One column. `shows` says how; `value` is its text before words; `key` what it sorts by.

    `width` is in pixels at 100 %.
    """

    id: ColumnId
    width: int
    key: Callable[[UserRow, Facts], str]
    value: Callable[[UserRow, Facts], str]
    shows: Show = "text"


@lru_cache(maxsize=100_000)
def folded(text: str) -> str:
    """Return a text without case and accents, for comparing as people do."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_NO_ACCENT_BUT_PLAIN))
    return "".join(c for c in plain if not unicodedata.combining(c))


def searched(row: UserRow) -> str:
    """Return the one text in which a row is searched: names, e-mail, work, numbers as digits."""
    user, line = row.user, row.user.line
    parts = [
        f"{user.first_name} {user.last_name}",
        user.email or "",
        user.department or "",
        user.job_title or "",
        (line and line.did_number) or "",
        (line and line.internal_number) or "",
    ]
    return "\n".join(folded(part) for part in parts)


def needles_of(text: str) -> tuple[str, ...]:
    """Return what is searched for: each word, or a number typed with `+`, spaces or dashes."""
    digits = digits_of(text)
    if digits.isdigit():
        return (digits,)
    words = ((word, digits_of(word)) for word in text.split())
    return tuple(digits if digits.isdigit() else folded(word) for word, digits in words)


def initials_of(row: UserRow) -> str:
    """Return the first letters of first and last name."""
    names = (row.user.first_name.strip(), row.user.last_name.strip())
    return "".join(name[0].upper() for name in names if name)


def _text(name: str) -> Callable[[UserRow, Facts], str]:
    return lambda row, _facts: getattr(row.user, name) or ""


def _folded(name: str) -> Callable[[UserRow, Facts], str]:
    return lambda row, _facts: folded(getattr(row.user, name) or LAST)


def _full_name(row: UserRow, _facts: Facts) -> str:
    return f"{folded(row.user.last_name)}\0{folded(row.user.first_name)}"


def _did(row: UserRow, _facts: Facts) -> str:
    line = row.user.line
    return international(line.did_number) if line and line.did_number else ""


def _internal(row: UserRow, _facts: Facts) -> str:
    return (row.user.line and row.user.line.internal_number) or ""


def _by_did(row: UserRow, _facts: Facts) -> str:
    return (row.user.line and row.user.line.did_number) or LAST


def _by_internal(row: UserRow, facts: Facts) -> str:
    number = _internal(row, facts)
    return number.zfill(4) if number else LAST


def _schedule(row: UserRow, facts: Facts) -> str:
    return facts.schedule_name(row.user.time_schedule) if row.user.time_schedule else ""


def _by_schedule(row: UserRow, facts: Facts) -> str:
    return folded(_schedule(row, facts)) or LAST


def _by_invitation(row: UserRow, facts: Facts) -> str:
    if row.user.invite is None and row.invite_waiting == "no":
        return LAST
    found = invitation_of(row, facts.now)
    expires = row.user.invite.expires_at if row.user.invite and found.left else None
    return f"{ORDER.index(found.state):02}{expires or ''}"


def _devices(row: UserRow, _facts: Facts) -> str:
    return str(len(row.user.devices))


def _by_devices(row: UserRow, _facts: Facts) -> str:
    return f"{len(row.user.devices):06}"


def _sync(row: UserRow, _facts: Facts) -> str:
    return row.sync


def _by_sync(row: UserRow, _facts: Facts) -> str:
    return str(_SYNC_ORDER.index(row.sync))


def _no_text(_row: UserRow, _facts: Facts) -> str:
    return ""


COLUMNS: tuple[Column, ...] = (
    Column(
        id="avatar",
        width=44,
        key=_full_name,
        value=lambda row, _facts: initials_of(row),
        shows="avatar",
    ),
    Column(id="first_name", width=112, key=_folded("first_name"), value=_text("first_name")),
    Column(id="last_name", width=124, key=_folded("last_name"), value=_text("last_name")),
    Column(id="job_title", width=104, key=_folded("job_title"), value=_text("job_title")),
    Column(id="department", width=104, key=_folded("department"), value=_text("department")),
    Column(id="email", width=172, key=_folded("email"), value=_text("email")),
    Column(id="time_schedule", width=108, key=_by_schedule, value=_schedule, shows="schedule"),
    Column(id="did_number", width=130, key=_by_did, value=_did, shows="number"),
    Column(id="internal_number", width=112, key=_by_internal, value=_internal, shows="number"),
    Column(id="invitation", width=176, key=_by_invitation, value=_no_text, shows="invitation"),
    Column(id="devices", width=66, key=_by_devices, value=_devices, shows="count"),
    Column(id="sync", width=104, key=_by_sync, value=_sync, shows="sync"),
)
INDEX: dict[str, int] = {column.id: place for place, column in enumerate(COLUMNS)}
