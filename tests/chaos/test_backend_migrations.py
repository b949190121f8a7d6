"""Databases of every revision come up to date on both engines, wherever the upgrade is killed."""

from __future__ import annotations

import os
import random
import shutil
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Boolean, MetaData, event, insert, make_url, select

from backend.kit.audit_chain import first_broken
from backend.store.engine import open_engine, reading
from backend.store.schema import SchemaState, configuration, migrate, schema_state
from backend.store.tables import metadata
from tests.backend.engines import SQLITE
from tests.chaos.golden_backend import FOLDER, restore
from tests.chaos.numbers import report, seed, share
from tests.support.backend import RunningBackend

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Connection

    from tests.support.postgres import PostgresServer

MOMENT = "2026-12-01T09:00:00.000Z"
KILLED = 9
EMPTY = "nothing"
GOLDEN = {path.stem.partition("_")[2]: path for path in sorted(FOLDER.glob("backend_*.sql"))}
STATES = (EMPTY, *GOLDEN)
Content = dict[str, list[dict[str, Any]]]


class Databases:
    """Gives a database of some revision as often as it is wanted."""

    def __init__(self, engine: str, folder: Path, server: PostgresServer | None) -> None:
        self._engine, self._folder, self._server = engine, folder, server
        self._number = 0
        self._golden: dict[str, str] = {}

    def new(self, revision: str) -> str:
        """Return the URL of a new database of this revision."""
        if revision not in self._golden:
            self._golden[revision] = self._make(revision)
        return self._copy(self._golden[revision])

    def _make(self, revision: str) -> str:
        file = self._folder / f"{revision}.db"
        if revision != EMPTY:
            restore(GOLDEN[revision], file)
        if self._server is None:
            return f"sqlite:///{file}"
        url = self._server.new_database()
        if revision != EMPTY:
            _bring_over(f"sqlite:///{file}", url, revision)
        return url

    def _copy(self, golden: str) -> str:
        name = make_url(golden).database or ""
        if self._server is not None:
            return self._server.new_database(like=name)
        self._number += 1
        copy = self._folder / f"copy{self._number}.db"
        if Path(name).exists():
            shutil.copyfile(name, copy)
        return f"sqlite:///{copy}"


@pytest.fixture(scope="module")
def databases(engine: str, folder: Path, request: pytest.FixtureRequest) -> Databases:
    """Databases of every revision."""
    server = None if engine == SQLITE else request.getfixturevalue("postgres")
    return Databases(engine, folder, server)


def test_every_revision_has_a_golden_database() -> None:
    revisions = ScriptDirectory.from_config(configuration()).walk_revisions()
    assert sorted(one.revision for one in revisions) == list(GOLDEN)


@pytest.mark.parametrize("revision", GOLDEN)
def test_a_golden_database_comes_up_to_date_with_all_that_was_in_it(
    revision: str, databases: Databases, tmp_path: Path
) -> None:
    url = databases.new(revision)
    before = _content(url)
    _migrate(url)
    after = _content(url)
    for name, rows in before.items():
        if name not in {"alembic_version", "receipt"}:
            assert [{key: row[key] for key in rows[0]} for row in after[name]] == rows
    done = {row["operation_id"] for row in before["receipt"] if row["status"] != "cancelled"}
    kept = {row["operation_id"]: row["status"] for row in after["receipt"]}
    assert kept.keys() == {row["operation_id"] for row in before["receipt"]}
    assert {key for key, status in kept.items() if status != "cancelled"} == done
    _is_at_work(url, tmp_path)


@pytest.mark.parametrize("revision", STATES)
def test_an_upgrade_killed_at_any_statement_is_done_again(
    revision: str, engine: str, databases: Databases
) -> None:
    whole, old = databases.new(revision), databases.new(revision)
    statements = _migrate(whole)
    golden, wanted = _content(old), _content(whole)
    points = _points(statements)
    for point in points:
        url = databases.new(revision)
        assert _killed_at(point, url) == KILLED
        found = _content(url)
        assert found in (golden, wanted), f"killed at statement {point}, something was left"
        _migrate(url)
        _differ_in_nothing(_content(url), wanted, is_new=revision == EMPTY)
    report(f"upgrade from {revision} killed, {engine}", statements=statements, kills=len(points))


def test_two_upgrades_at_once_take_turns(engine: str, databases: Databases) -> None:
    url = databases.new(min(GOLDEN))
    children = [_in_a_child(partial(_migrate, url)) for _ in range(3)]
    assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0] * 3
    _content(url)
    assert _state(url) is SchemaState.CURRENT


def _points(statements: int) -> list[int]:
    """Choose the statements to be killed at: all of them, or a few of them in the suite."""
    everywhere = list(range(statements + 1))
    few = share(len(everywhere), 2)
    return sorted(random.Random(seed()).sample(everywhere, min(few, len(everywhere))))


def _migrate(url: str, at_each: Callable[[int], None] = lambda _number: None) -> int:
    """Bring a database up to date; `at_each` hears of each statement, and of the commit."""
    engine = open_engine(url)
    number = 0

    def count(*_: object) -> None:
        nonlocal number
        at_each(number)
        number += 1

    event.listen(engine, "before_cursor_execute", count)
    event.listen(engine, "commit", count)
    migrate(engine, moment=MOMENT)
    engine.dispose()
    return number - 1


def _killed_at(point: int, url: str) -> int:
    """Upgrade in a process that dies at a statement; return how it ended."""

    def die(number: int) -> None:
        if number == point:
            os._exit(KILLED)

    child = _in_a_child(lambda: _migrate(url, die))
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _in_a_child(work: Callable[[], object]) -> int:
    child = os.fork()
    if child:
        return child
    try:
        work()
    except BaseException:  # noqa: BLE001 - a child of a test must not go on as a second test run
        os._exit(1)
    os._exit(0)


def _bring_over(file: str, url: str, revision: str) -> None:
    """Fill a database of PostgreSQL of a revision with the rows of a golden one."""
    source, target = open_engine(file), open_engine(url)
    with target.begin() as connection:
        command.upgrade(configuration(connection), revision)
    here, there = MetaData(), MetaData()
    here.reflect(source)
    there.reflect(target)
    with source.connect() as reader, target.begin() as writer:
        for table in there.sorted_tables:
            if table.name != "alembic_version":
                flags = [c.name for c in table.columns if isinstance(c.type, Boolean)]
                for row in reader.execute(select(here.tables[table.name])).mappings():
                    values = {**row, **{flag: bool(row[flag]) for flag in flags}}
                    writer.execute(insert(table).values(values))
    source.dispose()
    target.dispose()


def _content(url: str) -> Content:
    """Return every row of every table."""
    engine = open_engine(url)
    found = MetaData()
    found.reflect(engine)
    with reading(engine) as connection:
        content = {name: list(_rows(connection, found, name)) for name in found.tables}
    engine.dispose()
    return content


def _rows(connection: Connection, found: MetaData, name: str) -> Iterator[dict[str, Any]]:
    rows = [dict(row) for row in connection.execute(select(found.tables[name])).mappings()]
    yield from sorted(rows, key=lambda row: [str(value) for value in row.values()])


def _differ_in_nothing(found: Content, wanted: Content, *, is_new: bool) -> None:
    """See that two databases hold the same; of new ones, each has an identity of its own."""
    if is_new:
        for name, own in (("instance", "instance"), ("counter", "epoch")):
            for content in (found, wanted):
                (row,) = content[name]
                row[own] = ""
    assert found == wanted


def _state(url: str) -> SchemaState:
    engine = open_engine(url)
    state = schema_state(engine)
    engine.dispose()
    return state


def _is_at_work(url: str, folder: Path) -> None:
    """See that the schema is the program's, the rows are sound, and that people can work."""
    engine = open_engine(url)
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
        broken = first_broken(connection)
    engine.dispose()
    assert (differences, broken) == ([], None)
    backend = RunningBackend(folder, database_url=url)
    backend.start()
    try:
        answer = backend.sign_in().sync(limit=5000)
        assert answer.counts is not None
        assert answer.counts.rows == len(answer.changes)
    finally:
        backend.close()
