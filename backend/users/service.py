"""The verbs on a user: create, update, delete, configure and remove the application line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from backend.kit.outcomes import (
    APPLIED,
    MERGED,
    Outcome,
    field_error,
    refused_fields,
    rejected,
)
from backend.users.repository import StoredAccount
from backend.users.values import allot_number, read
from contract.fields import DETAIL_FIELDS, FIELDS, LINE_FIELDS, UNITS, flat, line_of, with_values
from contract.merge import Clash, differences, merge
from contract.operations import FieldConflict
from contract.records import Line, User
from contract.rules import check, errors_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from backend.kit.effects import Unit
    from backend.kit.feed import PersonRow
    from contract.fields import Value
    from contract.operations import Operation
    from contract.problems import Problem


def create(unit: Unit, operation: Operation) -> Outcome:
    """Make a user, with a line if line fields are set: one operation, no half-made user."""
    account = StoredAccount(unit)
    values = read(allot_number(operation.set, account, operation.target))
    user = with_values(User(id=operation.target), values)
    problems = errors_of(check(user, account))
    if problems:
        return _refused(problems)
    unit.put(user, changed=values)
    return APPLIED


def update(unit: Unit, operation: Operation, person: PersonRow) -> Outcome:
    """Change a user's details, merged by field with what others did meanwhile."""
    return _edit(unit, person, read(operation.base), read(operation.set))


def configure_line(unit: Unit, operation: Operation, person: PersonRow) -> Outcome:
    """Change a user's line, or give the user one."""
    wanted = allot_number(operation.set, StoredAccount(unit), person.id)
    if _edits_a_removed_line(person, wanted):
        return _line_is_gone(person, read(operation.base), read(wanted))
    return _edit(unit, person, read(operation.base), read(wanted), has_line=True)


def remove_line(unit: Unit, operation: Operation, person: PersonRow) -> Outcome:
    """Take a user's line away, if it is what the operator saw; its numbers are free again."""
    if person.user.line is None:
        return MERGED
    seen = line_of(User(id=person.id)) | read(operation.base)
    clashes = differences(seen, line_of(person.user))
    if clashes:
        return _conflict(clashes, person)
    unit.put(msgspec.structs.replace(person.user, line=None), changed=LINE_FIELDS)
    return APPLIED


def delete(unit: Unit, operation: Operation, person: PersonRow) -> Outcome:
    """Delete a user who still is what the deleter saw.

    The base must name every detail; of the line, what is not named was seen as the default (a
    user without a line).
    """
    missing = [name for name in DETAIL_FIELDS if name not in operation.base]
    if missing:
        return rejected("malformed", detail=f"base has no {', '.join(missing)}")
    seen = flat(User(id=person.id)) | read(operation.base)
    clashes = differences(seen, flat(person.user))
    if clashes:
        return _conflict(clashes, person)
    unit.remove(person.id)
    return APPLIED


def _edit(
    unit: Unit,
    person: PersonRow,
    base: dict[str, Value],
    mine: dict[str, Value],
    *,
    has_line: bool = False,
) -> Outcome:
    before = person.user
    merged = merge(base, mine, flat(before))
    if merged.clashes:
        return _conflict(merged.clashes, person)
    after = with_values(before, merged.values)
    changed: Iterable[str] = merged.values
    if has_line and after.line is None:
        after, changed = msgspec.structs.replace(after, line=Line()), LINE_FIELDS
    problems = _new_problems(before, after, _with_units(mine), StoredAccount(unit))
    if problems:
        return _refused(problems)
    unit.put(after, changed=changed)
    return APPLIED if merged.is_clean else MERGED


def _edits_a_removed_line(person: PersonRow, wanted: Collection[str]) -> bool:
    """Say whether somebody edited a line that was removed meanwhile.

    Who gives a line anew sets all of it; who removed one is remembered as its fields' author.
    """
    was_removed = person.user.line is None and LINE_FIELDS[0] in person.authors
    return was_removed and 0 < len(wanted) < len(LINE_FIELDS)


def _line_is_gone(person: PersonRow, base: dict[str, Value], mine: dict[str, Value]) -> Outcome:
    theirs = line_of(person.user)
    return _conflict(
        (
            Clash(field=name, base=base.get(name), mine=wanted, theirs=theirs[name])
            for name, wanted in mine.items()
        ),
        person,
    )


def _new_problems(
    before: User, after: User, touched: Collection[str], account: StoredAccount
) -> tuple[Problem, ...]:
    """Return what blocks: not what was wrong before in fields that nobody touched.

    A number that was taken out of the account must not keep people from changing a job title.
    """
    found = errors_of(check(after, account))
    if not found:
        return ()
    known = {(problem.code, problem.field) for problem in errors_of(check(before, account))}
    return tuple(
        problem
        for problem in found
        if problem.field in touched or (problem.code, problem.field) not in known
    )


def _with_units(names: Iterable[str]) -> set[str]:
    return {other for name in names for other in UNITS.get(FIELDS[name].unit or "", (name,))}


def _refused(problems: Iterable[Problem]) -> Outcome:
    return refused_fields(
        field_error(problem.code, problem.field, **problem.params) for problem in problems
    )


def _conflict(clashes: Iterable[Clash], person: PersonRow) -> Outcome:
    conflicts = []
    for clash in clashes:
        who, when = person.authors.get(clash.field, (None, None))
        conflicts.append(
            FieldConflict(
                field=clash.field,
                base=clash.base,
                mine=clash.mine,
                theirs=clash.theirs,
                who=who,
                when=when,
            )
        )
    return Outcome(status="conflict", conflicts=tuple(conflicts))
