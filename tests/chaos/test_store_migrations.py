"""Golden stores of every revision, killed at each statement of the upgrade: as if nothing was."""

from __future__ import annotations

import random
import shutil
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import text

from console.services import drafts, users
from console.store import outbox, schema, upgrading
from console.store.engine import connect
from tests.chaos import numbers
from tests.chaos.golden_stores import golden, revisions
from tests.chaos.store_upgrade import open_and_end
from tests.chaos.store_worker import everything_in, start
from tests.support.desk import KEY, STORE_NAME, make_desk

if TYPE_CHECKING:
    from pathlib import Path

STATEMENTS = numbers.share(full=1_000_000, reduced=12)
MOMENTS = numbers.share(full=1_000_000, reduced=8)
HEAD = upgrading.scripts().get_current_head()
OLDER = [revision for revision in revisions() if revision != HEAD]


def placed(revision: str, folder: Path) -> Path:
    """Put a golden store in an empty folder; returns its file."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    shutil.copyfile(golden(revision), folder / STORE_NAME)
    return folder / STORE_NAME


def contents(folder: Path) -> Any:
    """Open a store as a person would; returns what a person would find."""
    desk = make_desk(folder, directory=False)
    with desk.store.read() as view:
        assert view.connection.execute(text("PRAGMA integrity_check")).scalar_one() == "ok"
        entries = outbox.open_entries(view)
        raw = view.connection.exec_driver_sql("SELECT * FROM mirror ORDER BY kind, id").all()
        names = view.connection.exec_driver_sql("SELECT * FROM person_key ORDER BY id").all()
        pending = view.connection.exec_driver_sql("SELECT * FROM pending_key ORDER BY id").all()
        singles = view.connection.exec_driver_sql("SELECT * FROM meta ORDER BY key").all()
    found = (entries, raw, names, pending, singles, everything_in(desk), users.rows(desk=desk))
    unfinished = drafts.unfinished(desk=desk)
    desk.store.close()
    return found, unfinished


def backups_are_whole(store: Path, revision: str) -> None:
    """Check that there is a backup, three at most, and that each is the store as it was."""
    copies = schema.backups(store)
    assert 1 <= len(copies) <= schema.BACKUPS_KEPT
    for copy in copies:
        engine = connect(copy, KEY, "read")
        with engine.connect() as connection:
            assert connection.execute(text("PRAGMA integrity_check")).scalar_one() == "ok"
            assert schema.revision_of(connection) == revision
            assert connection.execute(text("SELECT count(*) FROM outbox")).scalar_one() > 0
        engine.dispose()


def end_at(folder: Path, statement: int | None, within: int | None) -> tuple[int, int] | None:
    """Let a process open the store and end; returns what it counted if it did not end itself."""
    process, line = start(open_and_end, folder, statement, within)
    try:
        counted: tuple[int, int] = line.recv()
    except EOFError:
        return None
    finally:
        process.join()
        line.close()
    return counted


def chosen(count: int, most: int) -> list[int]:
    every = list(range(1, count + 1))
    if count <= most:
        return every
    return sorted(random.Random(numbers.seed()).sample(every, most))


def test_there_is_a_golden_store_of_every_revision() -> None:
    script = upgrading.scripts()
    assert script.get_current_head() == schema.HEAD
    assert revisions() == sorted(one.revision for one in script.walk_revisions())


@pytest.mark.parametrize("revision", revisions())
def test_a_golden_store_opens_with_all_that_was_in_it(memory_path: Path, revision: str) -> None:
    placed(revision, memory_path / "store")
    (entries, raw, _, _, _, found, rows), unfinished = contents(memory_path / "store")
    states = sorted(entry.state for entry in entries)
    assert states == ["rejected", "sending", "waiting", "waiting"]
    assert len(raw) > 40
    assert len(rows) >= 4
    assert sorted(state for _, attempts, state in found.values() if attempts < 0) == ["applied"]
    assert [draft.values["first_name"] for draft in unfinished] == ["Eve"]


@pytest.mark.parametrize("revision", OLDER)
def test_an_upgrade_killed_at_any_statement_is_as_if_it_was_not(
    memory_path: Path, revision: str
) -> None:
    folder = memory_path / "store"
    store = placed(revision, folder)
    counted = end_at(folder, None, None)
    assert counted is not None
    expected = contents(folder)
    ends: list[tuple[int | None, int | None]] = [
        *((statement, None) for statement in chosen(counted[0], STATEMENTS)),
        *((None, moment) for moment in chosen(counted[1], MOMENTS)),
    ]
    for end in ends:
        placed(revision, folder)
        assert end_at(folder, *end) is None, end
        assert contents(folder) == expected, end
        backups_are_whole(store, revision)
    numbers.report(
        "store upgrades killed", statements=counted[0], moments=counted[1], kills=len(ends)
    )


@pytest.mark.parametrize("revision", OLDER)
def test_an_upgrade_killed_again_and_again_keeps_no_half_backups(
    memory_path: Path, revision: str
) -> None:
    store = placed(revision, memory_path / "store")
    counted = end_at(memory_path / "store", None, None)
    assert counted is not None
    expected = contents(memory_path / "store")
    placed(revision, memory_path / "store")
    chance = random.Random(numbers.seed())
    for _ in range(5):
        end_at(memory_path / "store", None, chance.randint(1, counted[1] // 2))
    assert contents(memory_path / "store") == expected
    backups_are_whole(store, revision)
