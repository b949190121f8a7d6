"""Backup and restore as the guide says, on both engines: nothing is lost, consoles are told."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import select

from backend.kit.audit_chain import first_broken
from backend.store.engine import database_of, open_engine, reading
from backend.store.tables import counter, instance, metadata
from contract.fields import flat
from tests.backend.engines import BOTH, SQLITE
from tests.backend.office import creation, move_in, operation, person
from tests.support.account import ANN
from tests.support.backend import running_backend

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    import pytest

    from tests.support.backend import RunningBackend, SignedIn
    from tests.support.postgres import PostgresServer

ENGINES = BOTH


def test_a_restored_backup_has_everything_and_goes_on_in_a_new_epoch(
    engine: str,
    office: RunningBackend,
    admin: SignedIn,
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> None:
    move_in(admin, ANN, person())
    before = _everything(office.database_url)
    restored = tmp_path / "restored.db"
    if engine == SQLITE:
        _backend("backup", str(restored), "--db", office.database_url)
        assert stat.S_IMODE(restored.stat().st_mode) == 0o600
        url = f"sqlite:///{restored}"
    else:
        server: PostgresServer = request.getfixturevalue("postgres")
        url = server.new_database()
        _dump_and_restore(office.database_url, url, tmp_path / "phones.dump")
    lost = creation(person())
    ahead = admin.sync(lost, operation("user.delete", ANN.id, base=flat(ANN)))
    assert _everything(url) == before

    _backend("new-epoch", "--db", url)
    with running_backend(tmp_path / "again", database_url=url, with_admin=False) as again:
        colleague = again.sign_in()
        body = msgspec.json.encode({"cursor": ahead.cursor})
        assert colleague.request("POST", "/api/v1/sync", data=body).json()["code"] == "resync"
        known = {"operations": [lost.id]}
        answer = colleague.request("POST", "/api/v1/sync/known", json=known)
        assert answer.json() == {"known": []}
        assert colleague.sync(lost).results[0].status == "applied"
        with reading(again.engine) as connection:
            assert first_broken(connection) is None
            assert connection.execute(select(instance.c.instance)).scalar_one() == ahead.instance
            assert connection.execute(select(counter.c.epoch)).scalar_one() != ahead.epoch


def test_a_backup_overwrites_nothing_and_is_for_sqlite(
    engine: str, office: RunningBackend, tmp_path: Path
) -> None:
    file = tmp_path / "there.db"
    file.write_text("precious", encoding="utf-8")
    done = _backend("backup", str(file), "--db", office.database_url, code=1)
    assert ("overwrites nothing" if engine == SQLITE else "pg_dump") in done
    assert file.read_text(encoding="utf-8") == "precious"


def _everything(url: str) -> dict[str, list[tuple[Any, ...]]]:
    """Return the rows of all tables but sessions, which come and go by themselves."""
    engine = open_engine(url)
    with reading(engine) as connection:
        found = {
            table.name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
            for table in metadata.tables.values()
            if table.name not in {"session", "throttle"}
        }
    engine.dispose()
    return found


def _dump_and_restore(source: str, target: str, file: Path) -> None:
    _postgres("pg_dump", "--format=custom", f"--file={file}", _name(source))
    _postgres(
        "pg_restore", "--exit-on-error", "--no-owner", f"--dbname={_name(target)}", str(file)
    )


def _name(url: str) -> str:
    return database_of(url).set(drivername="postgresql").render_as_string(hide_password=False)


def _postgres(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ)
    assert done.returncode == 0, done.stderr


def _backend(*arguments: str, code: int = 0) -> str:
    line = [sys.executable, "-m", "backend", *arguments]
    done = subprocess.run(line, capture_output=True, text=True, check=False)
    assert done.returncode == code, done.stderr
    return done.stdout + done.stderr
