"""Who holds the unique values that operations ask for, read at once for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from backend.kit.uniqueness import find_holders
from contract.fields import FIELDS, email_key, fits, normalise

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from backend.kit.slices import Slice
    from contract.operations import Operation

_COLUMNS = {
    "email": "email_key",
    "did_number": "did_number",
    "internal_number": "internal_number",
}


def expect_holders(shared: Slice, operations: Sequence[Operation]) -> None:
    """Let a slice know who holds the values that are set; odd values are left to the rules."""
    for field, column in _COLUMNS.items():
        values = set(_wanted(field, operations))
        shared.learn(find_holders(shared.connection, column, values))


def _wanted(field: str, operations: Sequence[Operation]) -> Iterator[str]:
    for operation in operations:
        given = operation.set.get(field)
        if not given or "\0" in given or not fits(FIELDS[field], given):
            continue
        value = normalise(field, given)
        if value:
            yield email_key(str(value)) if field == "email" else str(value)
