"""What of a user waits for a person: a refused change, with the server's words about it."""

from __future__ import annotations

import msgspec

from console.models.outbox import EntryState
from contract.fields import Value
from contract.operations import FieldError, Operation
from contract.rules import Holder

INVITE = "invite"
"""What a conflict over an invite names in a field's place; its values are only ids."""


class Dispute(msgspec.Struct, frozen=True, kw_only=True):
    """One field of a change that was not taken: before, mine and theirs.

    `base` is what the person saw. In a rejection `theirs` is what the server has now, `error` its
    word, `holder` who has the wanted value, and `next_free` a free internal number as known here.
    """

    field: str
    base: Value = None
    mine: Value = None
    theirs: Value = None
    who: str | None = None
    when: str | None = None
    error: FieldError | None = None
    holder: Holder | None = None
    next_free: str | None = None


class Waiter(msgspec.Struct, frozen=True, kw_only=True):
    """A later change of the same person that waits behind one that was not taken."""

    operation_id: str
    kind: str
    at: str
    fields: tuple[str, ...] = ()


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """A change that waits for a person's decision, of the user `name`.

    `who` and `when` are of the others' newest change, where the server told. `is_deleted` says
    that the user is gone on the server; then `may_recreate` says that "mine" makes a new one.
    `is_unknown` says that the server failed over this change alone: it may have been applied.
    """

    user_id: str
    name: str
    operation_id: str
    kind: str
    state: EntryState
    at: str
    code: str | None = None
    detail: str | None = None
    who: str | None = None
    when: str | None = None
    fields: tuple[Dispute, ...] = ()
    waiting: tuple[Waiter, ...] = ()
    is_deleted: bool = False
    may_recreate: bool = False
    is_unknown: bool = False
    blocked_by: Operation | None = None


class Lost(msgspec.Struct, frozen=True, kw_only=True):
    """A change that was done, and that the server no longer knows since it was restored."""

    operation_id: str
    user_id: str
    name: str
    kind: str
    fields: tuple[str, ...]
    at: str


class Restored(msgspec.Struct, frozen=True, kw_only=True):
    """A server that was restored from a backup, with what it lost of this profile's changes."""

    epoch: str
    operations: tuple[Lost, ...]


class Overview(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that needs a person, oldest first."""

    items: tuple[Case, ...] = ()
    restored: Restored | None = None
