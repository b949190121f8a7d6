"""The program killed in the middle of an import: all of it is there, or nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from console.errors import ImportStopped
from console.services import importing
from console.store import outbox
from tests.importing.conftest import judge_of_lines, take_in
from tests.support.desk import make_desk

REPOSITORY = Path(__file__).parents[2]
ROWS = 2500
LINES = (
    "first name,last name,internal number",
    *(f"Ann {row},Lee,{row + 1000}" for row in range(ROWS)),
)
IMPORT = """
import sys
from pathlib import Path
from console.services import importing
from console.store import outbox
from tests.importing.conftest import judge_of_file
from tests.support.desk import make_desk
desk = make_desk(Path(sys.argv[1]))
point, path = sys.argv[2], Path(sys.argv[3])
judge = judge_of_file(desk, path)

def pause(name):
    if name == point:
        print("here", flush=True)
        sys.stdin.read()

append = outbox.append_many
def half_append(tx, operations):
    append(tx, operations[: len(operations) // 2])
    pause("half of it written")
    append(tx, operations[len(operations) // 2 :])
    pause("all of it written")
outbox.append_many = half_append

pause("before")
importing.commit(
    desk=desk, judge=judge, rows=range(len(judge.sheet.rows)), is_stopped=lambda: False,
    tell=lambda done: pause(str(done)),
)
pause("kept")
"""


@pytest.mark.parametrize(
    ("point", "kept"),
    [
        ("before", 0),
        ("1000", 0),
        ("half of it written", 0),
        ("all of it written", 0),
        ("kept", ROWS),
    ],
)
def test_no_half_import_is_left_by_kill_9(tmp_path: Path, point: str, kept: int) -> None:
    path = tmp_path / "people.csv"
    path.write_text("\n".join(LINES), encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-c", IMPORT, str(tmp_path), point, str(path)],
        cwd=REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(REPOSITORY)},
    ) as worker:
        assert worker.stdout is not None
        assert worker.stdout.readline() == b"here\n"
        worker.kill()
    desk = make_desk(tmp_path, directory=False)
    with desk.store.write() as tx:
        assert tx.connection.execute(text("PRAGMA integrity_check")).scalar_one() == "ok"
        assert len(outbox.open_entries(tx)) == kept
    desk.store.close()


def test_whoever_stops_an_import_has_nothing_of_it(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    judge = judge_of_lines(desk, tmp_path / "people.csv", *LINES)
    told: list[int] = []
    with pytest.raises(ImportStopped):
        importing.commit(
            desk=desk,
            judge=judge,
            rows=range(ROWS),
            tell=told.append,
            is_stopped=lambda: len(told) > 2,
        )
    with desk.store.read() as view:
        assert outbox.open_entries(view) == ()
    take_in(desk, judge)
    with desk.store.read() as view:
        assert len(outbox.open_entries(view)) == ROWS
    desk.store.close()
