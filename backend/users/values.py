"""Field values from outside: their types checked, normalised, internal numbers allotted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from backend.kit.outcomes import RefusedError, field_error, refused_fields
from contract.fields import FIELDS, Value, fits, normalise
from contract.operations import NextFree
from contract.rules import next_free

if TYPE_CHECKING:
    from collections.abc import Mapping

    from backend.users.repository import StoredAccount


def read(values: Mapping[str, Any]) -> dict[str, Value]:
    """Return values normalised; raises RefusedError for one of the wrong type."""
    wrong = [name for name, value in values.items() if not fits(FIELDS[name], value)]
    if wrong:
        raise RefusedError(refused_fields(field_error("field_type", name) for name in wrong))
    return {name: normalise(name, value) for name, value in values.items()}


def allot_number(
    values: Mapping[str, Any], account: StoredAccount, person_id: str
) -> dict[str, Any]:
    """Return the values with a wish for an internal number replaced by the number allotted.

    The preferred number if it is free, else the lowest free one in the account's range; raises
    RefusedError if none is left.
    """
    wished = values.get("internal_number")
    if not isinstance(wished, dict):
        return dict(values)
    try:
        wish = msgspec.convert(wished, NextFree)
    except msgspec.ValidationError:
        problem = field_error("field_type", "internal_number")
        raise RefusedError(refused_fields([problem])) from None
    return {**values, "internal_number": _allot(wish, account, person_id)}


def _allot(wish: NextFree, account: StoredAccount, person_id: str) -> str:
    preferred = normalise("internal_number", wish.preferred)
    if preferred and _is_free(preferred, account, person_id):
        return str(preferred)
    taken = account.internal_numbers()
    first, last = account.internal_range
    found = next_free(
        lambda number: number in taken or account.feature_code(number) is not None, first, last
    )
    if found is None:
        problem = field_error(
            "internal_numbers_exhausted", "internal_number", first=first, last=last
        )
        raise RefusedError(refused_fields([problem]))
    return found


def _is_free(number: str, account: StoredAccount, person_id: str) -> bool:
    holder = account.holder("internal_number", number)
    is_others = holder is not None and holder.id != person_id
    return not is_others and account.feature_code(number) is None
