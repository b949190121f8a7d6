"""The messages of one sync: operations go up, results and changes come down."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Literal

import msgspec

API_VERSION = 1
"""Sent as `X-Console-Api` by the console; the backend answers with its own range."""
INSTANCE_HEADER = "X-Console-Instance"
"""On every answer of a backend; an answer without it is no answer of ours."""
MOST_OPERATIONS = 500
"""Operations in one request, at most."""
MOST_CHANGES = 5000
"""Changes in one answer, at most."""


class OperationKind(StrEnum):
    """What a person can ask the server to do."""

    USER_CREATE = "user.create"
    USER_UPDATE = "user.update"
    USER_DELETE = "user.delete"
    LINE_CONFIGURE = "line.configure"
    LINE_REMOVE = "line.remove"
    INVITE_SEND = "invite.send"
    INVITE_REVOKE = "invite.revoke"
    DEVICE_REMOVE = "device.remove"
    OPERATION_CANCEL = "operation.cancel"


class Operation(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing that a person did, as an order to the server.

    `target` is the user's id. `set` holds new values and `base` the values that the person saw:

    - user.create: `set` has detail fields, and line fields if the user gets a line; no `base`.
    - user.update, line.configure: `set` and `base` have the changed fields (whole merge units).
      A user without a line has the defaults of `Line` as base.
    - user.delete, line.remove: `base` has all fields seen (details and line; line); `set` empty.
    - invite.send: `base` {"email": address seen}. invite.revoke: `base` {"invite": id seen}.
    - device.remove: `set` {"device": id}. operation.cancel: `set` {"operation": id}.

    `internal_number` in `set` may be {"next_free": true, "preferred": "204" or null}: the server
    allots it. `at` is RFC 3339, for people to read only. `id` and `target` are UUIDv7 of the
    console.
    """

    id: str
    kind: str
    target: str
    set: dict[str, Any] = {}
    base: dict[str, Any] = {}
    at: str = ""


class NextFree(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A wish for an internal number: the preferred one if it is free, else the next free."""

    next_free: Literal[True] = True
    preferred: str | None = None


class SyncRequest(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One sync. Without a cursor the answer is the first page of a full scan."""

    cursor: str | None = None
    operations: tuple[Operation, ...] = ()
    limit: int = 1000


class FieldError(msgspec.Struct, frozen=True, kw_only=True):
    """Why a field was refused; `detail` is in English words, `params` as in Problem."""

    field: str
    code: str
    detail: str
    params: dict[str, Any] = {}


class FieldConflict(msgspec.Struct, frozen=True, kw_only=True):
    """A field changed by two people: what it was, mine, theirs, who and when (RFC 3339)."""

    field: str
    base: Any = None
    mine: Any = None
    theirs: Any = None
    who: str | None = None
    when: str | None = None


NO_BODY = msgspec.Raw(b"null")
"""The body of a deleted row. (`Raw | None` can't be decoded: msgspec takes it for null alone.)"""


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """A row as it is now. `body` is the record's JSON, `NO_BODY` for a deleted one."""

    kind: str
    id: str
    version: int
    seq: int
    deleted: bool = False
    body: msgspec.Raw = msgspec.field(default_factory=lambda: NO_BODY)


Status = Literal["applied", "merged", "rejected", "conflict", "blocked", "cancelled", "too_late"]


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one operation. `row` is the target as it is now, if there is one.

    `code` and `detail` say why it was rejected; `errors` name fields; `blocked_by` the operation
    that failed before it.
    """

    id: str
    status: Status
    code: str | None = None
    detail: str | None = None
    errors: tuple[FieldError, ...] = ()
    conflicts: tuple[FieldConflict, ...] = ()
    blocked_by: str | None = None
    row: Change | None = None


class Counts(msgspec.Struct, frozen=True, kw_only=True):
    """What a mirror must hold at this cursor: live rows and the sum of their versions."""

    rows: int
    versions: int


class SyncAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """The answer of one sync. `counts` comes with the last page (`more` false).

    `total` comes with all others: how many live rows there are, to say how far a download is.
    """

    results: tuple[Result, ...] = ()
    changes: tuple[Change, ...] = ()
    cursor: str
    more: bool = False
    counts: Counts | None = None
    total: int | None = None
    instance: str
    epoch: str


SETTLED: frozenset[Status] = frozenset({"applied", "merged", "cancelled", "too_late"})
"""Statuses after which nothing is left to do for the operation itself."""
