"""Says of each row of a file what it would do: pure, but for the people whom it asks about."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from console.models.importing.claims import UNIQUE, Claims, unique_key
from console.models.importing.columns import IGNORED
from console.models.importing.known import Known, People
from console.models.importing.plans import Change, RowPlan
from console.models.importing.rows import draft_from, read_row
from console.models.saving import user_of
from contract.fields import FIELDS, LINE_FIELDS, flat
from contract.problems import Problem, error
from contract.rules import check, errors_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from console.models.draft import Draft
    from console.models.importing.cells import Names
    from console.models.importing.plans import Choice, Outcome
    from console.models.importing.rows import Row
    from console.models.importing.sheet import Sheet
    from contract.records import User
    from contract.rules import Account

CHUNK = 500
_HEADER_ROWS = 2
"""People count the header too, and from one."""
Judged = tuple[RowPlan, "Draft | None"]


class Judge:
    """Judges rows of a sheet; a cell is changed by `edit`.

    Two rows that claim one e-mail address or number are both wrong: a person decides.
    """

    def __init__(
        self, sheet: Sheet, mapping: Sequence[str], choice: Choice, account: Account, names: Names
    ) -> None:
        self.sheet, self.mapping, self.choice = sheet, tuple(mapping), choice
        self._account, self._names = account, names
        self._columns = [(n, target) for n, target in enumerate(mapping) if target != IGNORED]
        fields = (target for _place, target in self._columns if target in FIELDS)
        self._first_field = next(fields, "last_name")
        self._claims = Claims(self._columns)
        for number, cells in enumerate(sheet.rows):
            self._claims.add(number, cells)

    def edit(self, row: int, column: int, cell: str) -> set[int]:
        """Put another text into a cell; returns the rows to be judged again."""
        cells = self.sheet.rows[row]
        touched = self._claims.rivals(row, cells)
        self._claims.remove(row, cells)
        self._claims.note_user(row, "")
        cells[column] = cell
        self._claims.add(row, cells)
        return touched | self._claims.rivals(row, cells)

    def judge(self, rows: Iterable[int], people: People) -> Iterator[Judged]:
        """Judge rows, some hundred with few questions; with each good one comes its draft.

        The draft of a new user has no id yet.
        """
        rest = iter(rows)
        while numbers := list(islice(rest, CHUNK)):
            read = [
                read_row(number, self.sheet.rows[number], self._columns, self._names)
                for number in numbers
            ]
            known = Known(read, people, self._account, self._claims)
            for row in read:
                yield self._judged(row, known)

    def crowded(self) -> set[int]:
        """Return the rows that share their user with another: to be judged once more."""
        return self._claims.crowded()

    def waits_for_others(self, draft: Draft, people: People) -> bool:
        """Say whether a draft shows a caller ID that only comes with this file."""
        shown = unique_key("internal_number", draft.values.get("internal_caller_id"))
        own = unique_key("internal_number", draft.values.get("internal_number"))
        if not shown or shown == own or not self._claims.is_claimed("internal_number", shown):
            return False
        return shown not in people.holders("internal_number", [shown])

    def _judged(self, row: Row, known: Known) -> Judged:
        user = self._match(row, known)
        self._claims.note_user(row.number, user.id if user is not None else "")
        draft = draft_from(row, user)
        after = user_of(draft)
        known.own_number = (after.line and after.line.internal_number) or ""
        problems = list(row.problems)
        problems += _less(check(after, known), problems)
        problems += _less(self._clashes(row, user), errors_of(tuple(problems)))
        if user is not None and not row.problems and self.choice.known != "update":
            return self._kept_as_is(row, user), None
        changes = _changes(user, after)
        outcome: Outcome = "new" if user is None else "change" if changes else "same"
        is_wrong = bool(errors_of(tuple(problems)))
        plan = RowPlan(
            row=row.number,
            outcome="problem" if is_wrong else outcome,
            name=after.name,
            user_id=user.id if user is not None else None,
            changes=changes,
            problems=tuple(problems),
        )
        return plan, draft if plan.is_good else None

    def _kept_as_is(self, row: Row, user: User) -> RowPlan:
        is_wrong = self.choice.known == "report"
        there = error("known_already", self._first_field, holder=user.name)
        return RowPlan(
            row=row.number,
            outcome="problem" if is_wrong else "skip",
            name=user.name,
            user_id=user.id,
            problems=(there,) if is_wrong else (),
        )

    def _match(self, row: Row, known: Known) -> User | None:
        """Return whom a row is about. By id, by e-mail; by number if the e-mail speaks not
        against it: whoever gets the number of somebody who left is somebody else."""
        by = self.choice.match_by
        email, number = row.values.get("email"), row.values.get("internal_number")
        found = known.user(row.user_id) if row.user_id and by in {"any", "id"} else None
        if found is None and email and by in {"any", "email"}:
            found = known.having("email", email)
        if found is None and number and by in {"any", "internal_number"}:
            found = known.having("internal_number", number)
            if found is not None and by == "any" and email and found.email:
                found = None
        return found

    def _clashes(self, row: Row, user: User | None) -> Iterator[Problem]:
        for field in UNIQUE:
            key = unique_key(field, row.values.get(field))
            rival = self._claims.rival_for(field, key, row.number)
            if rival is not None:
                yield error("rows_clash", field, row=rival + _HEADER_ROWS)
        rival = None if user is None else self._claims.rival_about(user.id, row.number)
        if rival is not None:
            yield error("rows_clash", self._first_field, row=rival + _HEADER_ROWS)


def _less(found: Iterable[Problem], told: Sequence[Problem]) -> Iterator[Problem]:
    """Leave out what concerns a field of which something is told already."""
    fields = {problem.field for problem in told}
    return (problem for problem in found if problem.field not in fields)


def _changes(user: User | None, after: User) -> tuple[Change, ...]:
    """Return what differs; of a new user all that is filled in."""
    new = flat(after)
    if user is None:
        return tuple(Change(n, None, v) for n, v in new.items() if v not in (None, "", False, ()))
    old = flat(user)
    if user.line is not None and after.line is None:
        return (Change("line", "yes", None), *_differing(old, new, LINE_FIELDS))
    if user.line is None and after.line is not None:
        return (Change("line", None, "yes"), *_differing(old, new, ()))
    return _differing(old, new, ())


def _differing(
    old: dict[str, object], new: dict[str, object], without: Sequence[str]
) -> tuple[Change, ...]:
    names = (name for name in FIELDS if name not in without and old[name] != new[name])
    return tuple(Change(name, old[name], new[name]) for name in names)
