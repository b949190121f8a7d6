"""An employee's own details, judged by the same rules as in the console."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from backend.kit.outcomes import field_error
from backend.kit.problems import ProblemError
from contract.fields import Value, details_of, normalised, with_values
from contract.merge import merge
from contract.messages import Introduction, Personal
from contract.records import User
from contract.rules import UniqueField, check, errors_of

if TYPE_CHECKING:
    from backend.kit.effects import Unit


_NAMES = tuple(field.name for field in msgspec.structs.fields(Personal))


class _Nowhere:
    """An account that has nothing: names and titles refer to nothing in it."""

    def holder(self, _field: UniqueField, _value: str) -> None:
        return None

    def _nothing(self, _record_id: str) -> None:
        return None

    number = schedule = audio = delivery_method = feature_code = _nothing


def checked(personal: Personal) -> dict[str, Value]:
    """Return the normalised values; raises ProblemError("malformed") that names the fields."""
    given = {name: getattr(personal, name) for name in _NAMES}
    values = normalised(given)
    problems = errors_of(check(User(id="", **values), _Nowhere()))
    if problems:
        errors = tuple(
            field_error(problem.code, problem.field, **problem.params) for problem in problems
        )
        raise ProblemError("malformed", detail=errors[0].detail, errors=errors)
    return values


def correct(unit: Unit, person_id: str, personal: Personal, values: dict[str, Value]) -> None:
    """Change what the employee has changed, merged by field with what the office did meanwhile.

    Raises ProblemError("changed_meanwhile") if both changed a field, each to something else.
    """
    person = unit.person(person_id)
    if person is None:
        return
    seen = personal.base if isinstance(personal, Introduction) else None
    current = details_of(person.user)
    base = current if seen is None else normalised({n: getattr(seen, n) for n in _NAMES})
    mine = {name: value for name, value in values.items() if value != base[name]}
    merged = merge(base, mine, current)
    if merged.clashes:
        fields = [clash.field for clash in merged.clashes]
        errors = tuple(field_error("changed_meanwhile", field) for field in fields)
        raise ProblemError("changed_meanwhile", errors=errors, field=fields[0])
    if merged.values:
        unit.put(with_values(person.user, merged.values), changed=merged.values)
