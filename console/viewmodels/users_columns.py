"""The columns of the Users table as data: what each shows, searches and sorts by."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from typing import Literal

import msgspec

from console.models.rows import Glance
from contract.numbers import digits_of, international

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
_NO_ACCENT_BUT_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
)
"""Letters that people type plainly although Unicode does not take them apart."""


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """What columns need besides the row: the schedules' names and the moment."""

    schedule_name: Callable[[str], str]
    now: datetime


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """One column. `shows` says how; `value` is its text before words; `width` pixels at 100 %."""

    id: ColumnId
    width: int
    value: Callable[[Glance, Facts], str]
    shows: Show = "text"


def folded(text: str) -> str:
    """Return a text without case and accents, for comparing as people do."""
    return text.lower() if text.isascii() else _plain(text)


@lru_cache(maxsize=4_096)
def _plain(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_NO_ACCENT_BUT_PLAIN))
    return "".join(c for c in plain if not unicodedata.combining(c))


def searched(user: Glance, schedule_name: Callable[[str], str]) -> str:
    """Return the one text in which a user is searched, a line each.

    Internal number, DID number, e-mail, name, department, job title, schedule.
    """
    parts = (
        *(user.internal_number, user.did_number, user.email),
        f"{user.first_name} {user.last_name}",
        *(user.department, user.job_title),
        schedule_name(user.time_schedule) if user.time_schedule else "",
    )
    return "\n".join([folded(part).replace("\n", " ") for part in parts])


def needles_of(text: str) -> tuple[str, ...]:
    """Return what is searched for: each word, or a number typed with `+`, spaces or dashes."""
    digits = digits_of(text)
    if digits.isdigit():
        return (digits,)
    words = ((word, digits_of(word)) for word in text.split())
    return tuple(digits if digits.isdigit() else folded(word) for word, digits in words)


def initials_of(user: Glance) -> str:
    """Return the first letters of first and last name."""
    names = (user.first_name.strip(), user.last_name.strip())
    return "".join(name[0].upper() for name in names if name)


def _text(name: str) -> Callable[[Glance, Facts], str]:
    return lambda user, _facts: str(getattr(user, name))


def _did(user: Glance, _facts: Facts) -> str:
    return international(user.did_number) if user.did_number else ""


def _schedule(user: Glance, facts: Facts) -> str:
    return facts.schedule_name(user.time_schedule) if user.time_schedule else ""


def _no_text(_user: Glance, _facts: Facts) -> str:
    return ""


COLUMNS: tuple[Column, ...] = (
    Column(id="avatar", width=44, value=lambda user, _facts: initials_of(user), shows="avatar"),
    Column(id="first_name", width=112, value=_text("first_name")),
    Column(id="last_name", width=124, value=_text("last_name")),
    Column(id="job_title", width=104, value=_text("job_title")),
    Column(id="department", width=104, value=_text("department")),
    Column(id="email", width=172, value=_text("email")),
    Column(id="time_schedule", width=108, value=_schedule, shows="schedule"),
    Column(id="did_number", width=130, value=_did, shows="number"),
    Column(id="internal_number", width=112, value=_text("internal_number"), shows="number"),
    Column(id="invitation", width=176, value=_no_text, shows="invitation"),
    Column(id="devices", width=66, value=_text("devices"), shows="count"),
    Column(id="sync", width=104, value=_text("sync"), shows="sync"),
)
INDEX: dict[str, int] = {column.id: place for place, column in enumerate(COLUMNS)}
