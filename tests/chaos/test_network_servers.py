"""Servers that are not what they were: another one, yesterday's, an emptied one."""

from __future__ import annotations

from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

import pytest
import sqlcipher3.dbapi2
from sqlalchemy import text

from console.errors import OtherServer, Refused, SignedOut, SweepStopped
from console.models.draft import draft_of
from console.services import attention, conflicts, session, users
from tests.backend.office import furnish, move_in, operation, person
from tests.support.backend import FixedClock, RunningBackend, running_backend
from tests.support.console import HttpConsole
from tests.support.fault_proxy import FaultProxy, fault_proxy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

STAFF = 60
CLEO = {"first_name": "Cleo", "last_name": "Duarte"}


@pytest.fixture
def backend(memory_path: Path) -> Iterator[RunningBackend]:
    """A backend with an office and its staff."""
    with running_backend(memory_path / "backend", clock=FixedClock()) as running:
        furnish(running)
        staff = [person(first_name="Member", last_name=str(number)) for number in range(STAFF)]
        move_in(running.sign_in(), *staff)
        yield running


@pytest.fixture
def proxy(backend: RunningBackend) -> Iterator[FaultProxy]:
    """The address of the server, behind which another one may stand tomorrow."""
    with fault_proxy(backend.port) as running:
        yield running


@pytest.fixture
def console(memory_path: Path, proxy: FaultProxy) -> Iterator[HttpConsole]:
    """A console that has read everything."""
    made = HttpConsole(memory_path / "console", proxy.url)
    made.sign_in(proxy.url)
    made.sync()
    yield made
    made.close()


def copy_of(backend: RunningBackend) -> bytes:
    """Return the database as a backup has it."""
    target = backend.folder / "copy.db"
    target.unlink(missing_ok=True)
    with closing(sqlcipher3.dbapi2.connect(str(backend.database))) as connection:
        connection.execute("VACUUM INTO ?", (str(target),))
    return target.read_bytes()


def put_back(backend: RunningBackend, content: bytes) -> None:
    """Put a backup in place, as somebody does who knows of no command for that."""
    backend.stop()
    backend.engine.dispose()
    for part in backend.folder.glob("backend.db*"):
        part.unlink()
    backend.database.write_bytes(content)
    backend.start()


@contextmanager
def another_backend(folder: Path) -> Iterator[RunningBackend]:
    """Run a backend of another installation."""
    with running_backend(folder) as other:
        with other.engine.begin() as connection:
            connection.execute(text("UPDATE instance SET instance = 'another'"))
        other.stop()
        other.start()
        yield other


def shown(console: HttpConsole) -> set[str]:
    return {row.user.name for row in users.rows(desk=console.desk)}


def rows_there(backend: RunningBackend) -> dict[str, int]:
    answer = backend.sign_in().sync(limit=5000)
    return {row.id: row.version for row in answer.changes}


def rows_here(console: HttpConsole) -> dict[str, int]:
    with console.desk.store.read() as view:
        rows: Any = view.connection.exec_driver_sql("SELECT id, version FROM mirror").all()
    return {row[0]: row[1] for row in rows}


def test_another_server_at_the_address_gets_nothing_and_changes_nothing(
    console: HttpConsole, proxy: FaultProxy, memory_path: Path, backend: RunningBackend
) -> None:
    console.add(CLEO)
    before = rows_here(console)
    with another_backend(memory_path / "other") as other:
        proxy.target_port = other.port
        for _ in range(2):
            with pytest.raises((OtherServer, SignedOut)):
                console.sync()
        with pytest.raises(OtherServer):
            console.sign_in(proxy.url)
        assert [row for row in other.sign_in().sync().changes if row.kind == "user"] == []
    assert rows_here(console) == before
    assert console.states() == ["waiting"]
    proxy.target_port = backend.port
    console.sign_in(proxy.url)
    console.sync()
    assert console.entries() == ()
    assert rows_here(console) == rows_there(backend)


def test_a_started_again_console_believes_no_other_server_either(
    console: HttpConsole, proxy: FaultProxy, memory_path: Path
) -> None:
    console.add(CLEO)
    before = rows_here(console)
    with another_backend(memory_path / "other") as other:
        proxy.target_port = other.port
        again = HttpConsole(memory_path / "console", proxy.url)
        with pytest.raises(OtherServer):
            again.sign_in(proxy.url)
        again.close()
    assert rows_here(console) == before


def test_yesterdays_server_is_what_is_shown_and_what_it_lost_is_offered(
    console: HttpConsole, backend: RunningBackend
) -> None:
    console.add({"first_name": "Before", "last_name": "It"})
    console.sync()
    backup = copy_of(backend)
    console.add({"first_name": "Since", "last_name": "Then"})
    member = next(row.user for row in users.rows(desk=console.desk) if row.user.last_name == "3")
    console.save(draft_of(member), {"department": "Changed"})
    console.sync()
    console.add({"first_name": "Not", "last_name": "Sent"})
    put_back(backend, backup)
    console.sync()
    assert {"Before It", "Not Sent"} <= shown(console)
    assert "Since Then" not in shown(console)
    assert rows_here(console) == rows_there(backend)
    offer = attention.everything(desk=console.desk).restored
    assert offer is not None
    assert sorted(lost.kind for lost in offer.operations) == ["user.create", "user.update"]
    ids = [lost.operation_id for lost in offer.operations]
    attention.send_again(desk=console.desk, operation_ids=ids)
    console.sync()
    assert console.entries() == ()
    assert "Since Then" in shown(console)
    assert rows_here(console) == rows_there(backend)


def test_yesterdays_server_that_went_on_is_followed(
    console: HttpConsole, backend: RunningBackend
) -> None:
    backup = copy_of(backend)
    console.add({"first_name": "Since", "last_name": "Then"})
    first, second = (row.user for row in users.rows(desk=console.desk)[:2])
    console.save(draft_of(first), {"department": "Changed"})
    console.sync()
    put_back(backend, backup)
    # Before this console comes back, others have used up the numbers that it knows the feed by.
    colleague = backend.sign_in()
    for number in range(5):
        done: dict[str, dict[str, str | None]] = {
            "set": {"job_title": str(number)},
            "base": {"job_title": str(number - 1)},
        }
        if not number:
            done["base"] = {"job_title": None}
        (result,) = colleague.sync(operation("user.update", second.id, **done)).results
        assert result.status == "applied"
    console.sync()
    assert rows_here(console) == rows_there(backend)
    offer = attention.everything(desk=console.desk).restored
    assert offer is not None
    assert sorted(lost.kind for lost in offer.operations) == ["user.create", "user.update"]


def test_an_emptied_server_stops_and_asks_before_everybody_goes(
    console: HttpConsole, backend: RunningBackend
) -> None:
    console.add(CLEO)
    with backend.engine.begin() as connection:
        # Someone tidied up by hand, and made the consoles begin anew.
        connection.execute(text("DELETE FROM person"))
        connection.execute(text("UPDATE counter SET rows = rows - 60, epoch = 'another'"))
    with pytest.raises(SweepStopped) as stopped:
        console.sync()
    assert stopped.value.params["count"] == STAFF
    assert len([name for name in shown(console) if name.startswith("Member")]) == STAFF
    with pytest.raises(SweepStopped):
        console.sync()
    session.allow_sweep(desk=console.desk)
    console.sync()
    assert shown(console) == {"Cleo Duarte"}
    assert console.entries() == ()


def test_rights_that_are_lost_meanwhile_cost_no_work(
    console: HttpConsole, backend: RunningBackend
) -> None:
    cleo = console.add(CLEO)
    _set_role(backend, "auditor")
    console.sync()
    (refused,) = console.entries(cleo)
    assert refused.state == "rejected"
    assert refused.result is not None
    assert refused.result.detail
    _set_role(backend, "admin")
    conflicts.retry(desk=console.desk, operation_id=refused.operation.id)
    console.sync()
    assert console.entries() == ()


def test_somebody_who_may_no_longer_sign_in_keeps_all_unsent_work(
    console: HttpConsole, backend: RunningBackend
) -> None:
    console.add(CLEO)
    with backend.engine.begin() as connection:
        connection.execute(text("UPDATE operator SET disabled_at = '2026-11-30T09:00:00.000Z'"))
    with pytest.raises((SignedOut, Refused)):
        console.sync()
    assert console.states() == ["waiting"]


def _set_role(backend: RunningBackend, role: str) -> None:
    with backend.engine.begin() as connection:
        connection.execute(text("UPDATE operator SET role = :role"), {"role": role})
