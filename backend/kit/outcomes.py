"""What an operation came to, and how a refusal is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from contract.operations import Change, FieldConflict, FieldError, Result, Status
from contract.problems import in_english

if TYPE_CHECKING:
    from collections.abc import Iterable


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What an effect came to. Unless it is accepted, its transaction is rolled back."""

    status: Status
    code: str | None = None
    detail: str | None = None
    errors: tuple[FieldError, ...] = ()
    conflicts: tuple[FieldConflict, ...] = ()

    @property
    def is_accepted(self) -> bool:
        """Say whether the operation is done (and gets a receipt)."""
        return self.status in {"applied", "merged", "cancelled", "too_late"}

    def result(self, operation_id: str, row: Change | None) -> Result:
        """Return the answer to an operation, with its target as it is now."""
        return Result(
            id=operation_id,
            status=self.status,
            code=self.code,
            detail=self.detail,
            errors=self.errors,
            conflicts=self.conflicts,
            row=row,
        )


APPLIED = Outcome(status="applied")
"""Done exactly as asked."""
MERGED = Outcome(status="merged")
"""Done, and others had changed the same user meanwhile (or had done it already)."""


def rejected(code: str, *errors: FieldError, **params: object) -> Outcome:
    """Make the refusal with a code of `contract.problems.REQUEST_WORDS` or one of its fields."""
    detail = in_english(code, "", **params)
    return Outcome(status="rejected", code=code, detail=detail, errors=errors)


def refused_fields(errors: Iterable[FieldError]) -> Outcome:
    """Make the refusal of fields; its code and words are those of the first (there is one)."""
    found = tuple(errors)
    return Outcome(status="rejected", code=found[0].code, detail=found[0].detail, errors=found)


def field_error(code: str, field: str, **params: object) -> FieldError:
    """Make the reason why a field was refused, in words."""
    detail = in_english(code, field, **params)
    return FieldError(field=field, code=code, detail=detail, params=dict(params))


class RefusedError(Exception):
    """Rolls a unit back: nothing is to be written.

    Carries the outcome to answer (a refusal, or what an earlier unit did) and the target as it is.
    """

    def __init__(self, outcome: Outcome, row: Change | None = None) -> None:
        super().__init__(outcome.status)
        self.outcome = outcome
        self.row = row
