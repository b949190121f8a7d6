"""An employee's own details, judged by the same rules as in the console."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from backend.kit.outcomes import field_error
from backend.kit.problems import ProblemError
from contract.fields import DETAILS, Value, fits, normalised
from contract.records import User
from contract.rules import UniqueField, check, errors_of

if TYPE_CHECKING:
    from contract.messages import Personal


class _Nowhere:
    """An account that has nothing: names and titles refer to nothing in it."""

    def holder(self, _field: UniqueField, _value: str) -> None:
        return None

    def _nothing(self, _record_id: str) -> None:
        return None

    number = schedule = audio = delivery_method = feature_code = _nothing


def checked(personal: Personal) -> dict[str, Value]:
    """Return the normalised values; raises ProblemError("malformed") that names the fields."""
    given = msgspec.structs.asdict(personal)
    if not all(fits(field, given[field.name]) for field in DETAILS if field.name in given):
        raise ProblemError("malformed", detail="a field has the wrong type")
    values = normalised(given)
    problems = errors_of(check(User(id="", **values), _Nowhere()))
    if problems:
        errors = tuple(
            field_error(problem.code, problem.field, **problem.params) for problem in problems
        )
        raise ProblemError("malformed", detail=errors[0].detail, errors=errors)
    return values
