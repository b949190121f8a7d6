"""The history of changes over HTTP: who changed what, when and from where, before and after."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

Origin = Literal["console", "device", "server"]
"""Where a change was made: by an operator, by an employee's app, or by the server itself."""
MOST_ENTRIES = 200
"""Entries in one page of a history."""


class FieldChange(msgspec.Struct, frozen=True, kw_only=True):
    """One value before and after. `field` is an editable field, or `line`, `invite`, `device`."""

    field: str
    before: Any = None
    after: Any = None


class AuditEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One change. `at` is RFC 3339 in UTC; `name` is what the user was called then."""

    id: int
    at: str
    who: str
    origin: Origin
    kind: str
    target: str
    name: str = ""
    changes: tuple[FieldChange, ...] = ()


class AuditPage(msgspec.Struct, frozen=True, kw_only=True):
    """Entries, the newest first. `next` goes into `before` of the next page; null at the end.

    A page may be short, even empty, and yet have a next one: so much was looked through.
    """

    entries: tuple[AuditEntry, ...]
    next: int | None = None


class AuditQuery(msgspec.Struct, frozen=True, kw_only=True):
    """What to read: entries before this id, by whom, of which kind (`invite`), when, with a text.

    `since` and `until` are RFC 3339 moments in UTC; `until` is not part of the period.
    """

    before: int | None = None
    limit: int = 50
    who: str = ""
    kind: str = ""
    since: str = ""
    until: str = ""
    text: str = ""
