"""What of a user waits for a person: a refused change, with the server's words about it."""

from __future__ import annotations

import msgspec

from console.models.outbox import EntryState
from contract.operations import FieldConflict, FieldError, Operation


class Attention(msgspec.Struct, frozen=True, kw_only=True):
    """A change that the server did not take. `code` and `detail` say why, `errors` where.

    `is_deleted` says that the user is gone on the server; `blocked_by` names the operation that
    failed before this one.
    """

    operation: Operation
    state: EntryState
    code: str | None = None
    detail: str | None = None
    errors: tuple[FieldError, ...] = ()
    conflicts: tuple[FieldConflict, ...] = ()
    blocked_by: str | None = None
    is_deleted: bool = False
