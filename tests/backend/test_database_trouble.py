"""The database away, full, restored or old: never a wrong answer, and words for it."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import msgspec
import pytest
import requests
from alembic import command
from sqlalchemy import Engine, insert, select, text
from sqlalchemy.exc import IntegrityError

from backend.kit.audit_chain import first_broken
from backend.store.engine import open_engine, reading
from backend.store.schema import SchemaState, configuration, migrate, schema_state
from backend.store.tables import audit, counter, receipt
from tests.backend.engines import BOTH, POSTGRESQL, SQLITE
from tests.backend.office import creation, person
from tests.support.backend import running_backend
from tests.support.postgres import running_postgres

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.backend import RunningBackend, SignedIn

MOMENT = "2026-11-30T09:00:00.000Z"


def test_a_database_that_is_away_is_waited_for(tmp_path: Path) -> None:
    with running_postgres() as server:
        url = server.migrated_database()
        with running_backend(tmp_path, database_url=url) as backend:
            admin = backend.sign_in()
            wish = creation(person())
            server.stop()
            body = msgspec.json.encode({"operations": [wish]})
            away = admin.request("POST", "/api/v1/sync", data=body)
            assert (away.status_code, away.json()["code"]) == (503, "unavailable")
            assert away.headers["Retry-After"] == "1"
            assert away.headers["X-Console-Instance"]
            server.start()
            assert admin.sync(wish).results[0].status == "applied"


def test_a_full_disk_is_said_and_nothing_is_half_written(tmp_path: Path) -> None:
    small = open_engine(f"sqlite:///{tmp_path / 'small.db'}")
    is_full = False

    def write_to_a_full_disk() -> None:
        if is_full:
            with small.begin() as connection:
                connection.exec_driver_sql("PRAGMA max_page_count = 2")
                connection.exec_driver_sql("CREATE TABLE big AS SELECT randomblob(100000)")

    with running_backend(tmp_path / "backend", before_commit=write_to_a_full_disk) as backend:
        admin, is_full = backend.sign_in(), True
        wish = creation(person())
        body = msgspec.json.encode({"operations": [wish]})
        full = admin.request("POST", "/api/v1/sync", data=body)
        assert (full.status_code, full.json()["code"]) == (503, "storage_full")
        assert (full.headers["Retry-After"], "no room left" in full.json()["detail"]) == (
            "60",
            True,
        )
        is_full = False
        ids = {"operations": [wish.id]}
        assert admin.request("POST", "/api/v1/sync/known", json=ids).json() == {"known": []}
        assert admin.sync(wish).results[0].status == "applied"
    small.dispose()


def test_a_new_epoch_sends_consoles_to_a_full_download_and_is_audited(
    office: RunningBackend, admin: SignedIn
) -> None:
    before = admin.sync()
    done = _command("new-epoch", "--db", office.database_url)
    assert "offers to send again" in done.stdout
    body = msgspec.json.encode({"cursor": before.cursor})
    assert admin.request("POST", "/api/v1/sync", data=body).json()["code"] == "resync"
    assert admin.sync().epoch != before.epoch
    with reading(office.engine) as connection:
        last = connection.execute(select(audit).order_by(audit.c.id.desc()).limit(1)).one()
        assert last.kind == "epoch.begin"
        assert first_broken(connection) is None


@pytest.fixture(params=BOTH)
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A database without a schema."""
    if request.param == SQLITE:
        url = f"sqlite:///{tmp_path / 'empty.db'}"
    else:
        url = request.getfixturevalue("postgres").new_database()
    engine = open_engine(url)
    yield engine
    engine.dispose()


def test_receipts_of_the_first_schema_are_kept_one_for_each_operation(empty: Engine) -> None:
    with empty.begin() as connection:
        config = configuration(connection)
        command.upgrade(config, "0001")
        kept = {"fingerprint": "f", "at": MOMENT}
        rows = [
            {"operation_id": "a", "operator_id": "ann", "status": "cancelled", **kept},
            {"operation_id": "a", "operator_id": "bob", "status": "applied", **kept},
            {"operation_id": "b", "operator_id": "ann", "status": "merged", **kept},
        ]
        connection.execute(insert(receipt), rows)
    assert schema_state(empty) is SchemaState.OLD
    migrate(empty, moment=MOMENT)
    assert schema_state(empty) is SchemaState.CURRENT
    with reading(empty) as connection:
        found = connection.execute(select(receipt).order_by(receipt.c.operation_id)).all()
    assert [(row.operation_id, row.operator_id, row.status) for row in found] == [
        ("a", "bob", "applied"),
        ("b", "ann", "merged"),
    ]


def test_two_who_migrate_at_once_make_one_schema(empty: Engine) -> None:
    url = empty.url.render_as_string(hide_password=False)
    line = [sys.executable, "-m", "backend", "migrate", "--db", url]
    both = [subprocess.Popen(line, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    for process in both:
        said, _ = process.communicate(timeout=60)
        assert (process.returncode, said) == (0, "The database is up to date.\n")
    with reading(empty) as connection:
        assert len(connection.execute(select(counter)).all()) == 1


def test_the_audit_can_be_neither_changed_nor_emptied_on_postgresql(empty: Engine) -> None:
    migrate(empty, moment=MOMENT)
    if empty.dialect.name != POSTGRESQL:
        return
    for change in ("UPDATE audit SET operator = 'x'", "DELETE FROM audit", "TRUNCATE audit"):
        with pytest.raises(IntegrityError, match="append-only"), empty.begin() as connection:
            connection.execute(text(change))


def test_a_console_that_asks_a_server_which_lost_its_database_hears_no_wrong_answer(
    tmp_path: Path,
) -> None:
    with running_postgres() as server:
        url = server.migrated_database()
        with running_backend(tmp_path, database_url=url) as backend:
            server.stop()
            body = {"email": "admin@example.com", "password": "whatever it was"}
            answer = requests.post(f"{backend.url}/api/v1/session", json=body, timeout=30)
            assert answer.status_code == 503, "not: the password is wrong"


def _command(*arguments: str) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "-m", "backend", *arguments]
    return subprocess.run(line, capture_output=True, text=True, check=True)
