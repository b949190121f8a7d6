"""A row of a file as read: values by field, what is to be emptied, what can't be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from console.models.draft import Draft, draft_of, new_draft
from console.models.importing.cells import is_clear, value_of, yes_or_no
from console.models.importing.columns import FULL_NAME, HAS_LINE, USER_ID
from contract.fields import LINE_FIELDS, Value, normalise
from contract.problems import Problem
from contract.records import User

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from console.models.importing.cells import Names

_EMPTY = User(id="")


class Row(msgspec.Struct):
    """`values` are normalised; a cleared field has its empty value. `line` is None if not said."""

    number: int
    values: dict[str, Value] = {}
    problems: list[Problem] = []
    user_id: str = ""
    line: bool | None = None
    removes_line: bool = False

    @property
    def has_line_values(self) -> bool:
        """Say whether any cell fills a field of the line."""
        return any(self.values.get(name) not in (None, False, ()) for name in LINE_FIELDS)


def read_row(
    number: int, cells: Sequence[str], columns: Iterable[tuple[int, str]], names: Names
) -> Row:
    """Read a row; `columns` are the places that mean something, each with what it is."""
    row = Row(number)
    for column, target in columns:
        if cells[column].strip():
            _put(row, target, cells[column], names)
    return row


def draft_from(row: Row, user: User | None) -> Draft:
    """Return what saving the row would save, upon a user as seen now; a new one has no id yet."""
    draft = new_draft("") if user is None else draft_of(user)
    had_line = user is not None and user.line is not None
    wants_line = (had_line or row.line is True or row.has_line_values) and not row.removes_line
    return msgspec.structs.replace(
        draft, values=draft.values | row.values, wants_line=wants_line, send_invite=False
    )


def _put(row: Row, target: str, cell: str, names: Names) -> None:
    if target == USER_ID:
        row.user_id = cell.strip()
    elif target == FULL_NAME:
        first, last = split_name(cell)
        row.values |= {"first_name": first, "last_name": last}
    elif target == HAS_LINE:
        _put_line(row, cell)
    elif is_clear(cell):
        row.values[target] = normalise(target, None)
    else:
        value, problem = value_of(target, cell, names)
        if problem is None:
            row.values[target] = normalise(target, value)
        else:
            row.problems.append(problem)


def _put_line(row: Row, cell: str) -> None:
    row.removes_line = is_clear(cell)
    if not row.removes_line:
        row.line, problem = yes_or_no(HAS_LINE, cell)
        if problem is not None:
            row.problems.append(problem)


def split_name(text: str) -> tuple[str, str]:
    """Return first and last name of a whole one: `Ann Mary Lee`, or `Lee, Ann Mary`."""
    last, comma, first = text.partition(",")
    if comma:
        return first.strip(), last.strip()
    first, _blank, last = text.strip().rpartition(" ")
    return first.strip(), last.strip()
