"""Desks with an account, and files of people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from console.models.importing.columns import mapping_of
from console.models.importing.plans import Choice
from console.services import importing
from console.store.account import AccountView
from tests.support.desk import make_desk

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from console.models.importing.judging import Judge
    from console.models.importing.plans import RowPlan
    from console.services.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with eight users: Ann Smith (200) is the first."""
    made = make_desk(tmp_path, people=8)
    yield made
    made.store.close()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Desk]:
    """A desk of the same account without any user."""
    folder = tmp_path / "empty"
    folder.mkdir()
    made = make_desk(folder)
    yield made
    made.store.close()


def judge_of_lines(desk: Desk, path: Path, *lines: str, choice: Choice | None = None) -> Judge:
    """Write lines to a file and open it, its columns as they seem to be."""
    path.write_text("\n".join(lines), encoding="utf-8", newline="")
    return judge_of_file(desk, path, choice)


def judge_of_file(desk: Desk, path: Path, choice: Choice | None = None) -> Judge:
    """Open a file, its columns as they seem to be."""
    _reading, sheet = importing.open_file(path=str(path))
    return importing.judge_of(
        account=AccountView(desk.store),
        sheet=sheet,
        mapping=mapping_of(sheet.header),
        choice=choice or Choice(),
    )


def plans_of(desk: Desk, judge: Judge) -> list[RowPlan]:
    """Judge all rows."""
    return [plan for _row, plan in sorted(importing.plans(desk=desk, judge=judge).items())]


def take_in(desk: Desk, judge: Judge, rows: Sequence[int] | None = None) -> tuple[str, ...]:
    """Import rows, all of them or some; returns the deed."""
    wanted = range(len(judge.sheet.rows)) if rows is None else rows
    changed = importing.commit(
        desk=desk, judge=judge, rows=wanted, tell=lambda _done: None, is_stopped=lambda: False
    )
    return changed.deed
