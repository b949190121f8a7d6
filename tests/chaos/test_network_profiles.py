"""A profile that was copied, or put back from last week: what it sends again is done once."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from backend.store.engine import reading
from backend.store.tables import audit
from console.models.draft import draft_of
from console.services import users
from tests.backend.office import furnish
from tests.support.backend import FixedClock, RunningBackend, running_backend
from tests.support.console import HttpConsole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def backend(memory_path: Path) -> Iterator[RunningBackend]:
    """A backend with an office."""
    with running_backend(memory_path / "backend", clock=FixedClock()) as running:
        furnish(running)
        yield running


def opened(folder: Path, backend: RunningBackend) -> HttpConsole:
    console = HttpConsole(folder, backend.url)
    console.engine.at_start()
    console.sign_in(backend.url)
    return console


def effects(backend: RunningBackend) -> int:
    with reading(backend.engine) as connection:
        done = select(func.count()).where(audit.c.operation_id.is_not(None))
        return connection.execute(done).scalar_one()


def full_outbox(console: HttpConsole) -> None:
    """Leave a new user, an edit of somebody and a deletion in the outbox."""
    for name in ("Ann", "Bob"):
        console.add({"first_name": name, "last_name": "Smith"})
    console.sync()
    by_name = {row.user.first_name: row.user for row in users.rows(desk=console.desk)}
    console.save(draft_of(by_name["Ann"]), {"department": "Sales"})
    users.delete(desk=console.desk, user_id=by_name["Bob"].id)
    console.add({"first_name": "Cleo", "last_name": "Smith"})
    assert len(console.entries()) == 3


def names(console: HttpConsole) -> list[str]:
    return sorted(row.user.first_name for row in users.rows(desk=console.desk))


def test_two_copies_of_a_profile_do_its_work_once(
    memory_path: Path, backend: RunningBackend
) -> None:
    first = opened(memory_path / "first", backend)
    full_outbox(first)
    first.desk.store.close()
    shutil.copytree(memory_path / "first", memory_path / "second")
    before = effects(backend)
    pair = [opened(memory_path / name, backend) for name in ("first", "second")]
    for console in (*pair, *pair):
        console.sync()
        assert console.entries() == ()
    assert effects(backend) == before + 3
    for console in pair:
        assert names(console) == ["Ann", "Cleo"]
        console.close()


def test_last_weeks_profile_sends_again_and_nothing_is_done_twice(
    memory_path: Path, backend: RunningBackend
) -> None:
    console = opened(memory_path / "console", backend)
    full_outbox(console)
    console.desk.store.close()
    shutil.copytree(memory_path / "console", memory_path / "last week" / "console")
    console = opened(memory_path / "console", backend)
    console.sync()
    (ann,) = (r.user for r in users.rows(desk=console.desk) if r.user.first_name == "Ann")
    console.save(draft_of(ann), {"department": "Support"})
    console.sync()
    console.close()
    before = effects(backend)
    again = opened(memory_path / "last week" / "console", backend)
    again.sync()
    assert again.entries() == ()
    assert effects(backend) == before
    assert names(again) == ["Ann", "Cleo"]
    found = again.user(ann.id)
    assert found is not None
    assert found.department == "Support", "this week's change stays"
    again.close()
