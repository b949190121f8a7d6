"""A damaged store: kept aside, a fresh one in its place, with the work that is still readable."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import msgspec
import pytest
from sqlalchemy import text

from console.errors import StoreDamaged
from console.services import drafts, users
from console.store import journal, meta, mirror, outbox
from console.store.engine import StoreKey, open_store, rescued_path
from console.store.rescue import rescue
from contract.operations import Result
from tests.support.desk import KEY, STORE_NAME, FixedClock, make_desk

if TYPE_CHECKING:
    from pathlib import Path

    from console.services.desk import Desk

PAGE = 4096
MANY = 60


def busy_store(folder: Path) -> None:
    """Make a store with users, 60 drafts, 60 open operations and one that is applied."""
    desk = make_desk(folder, people=20)
    for number in range(2 * MANY):
        draft = drafts.start_new(desk=desk)
        values = draft.values | {"first_name": f"N{number}", "last_name": "L"}
        draft = msgspec.structs.replace(draft, values=values)
        if number % 2:
            drafts.keep(desk=desk, draft=draft)
        else:
            users.save(desk=desk, draft=draft)
    with desk.store.write() as tx:
        meta.put(tx, "instance", "here")
        meta.put(tx, "cursor", "somewhere")
        (first,) = outbox.claim(tx, 1, PAGE)
        answer = Result(id=first.operation.id, status="applied")
        outbox.settle(tx, first.operation.id, answer)
        outbox.claim(tx, 1, PAGE)
    desk.store.close()


def names_typed(desk: Desk) -> tuple[set[str], set[str]]:
    with desk.store.read() as view:
        entries = outbox.open_entries(view)
    return (
        {entry.operation.set["first_name"] for entry in entries},
        {draft.values["first_name"] for draft in drafts.unfinished(desk=desk)},
    )


def pages_of(folder: Path, table: str) -> list[int]:
    """Return the leaf pages of a table."""
    desk = make_desk(folder, directory=False)
    with desk.store.read() as view:
        names = view.connection.execute(
            text("SELECT name, rootpage FROM sqlite_master WHERE tbl_name = :table"),
            {"table": table},
        ).all()
    desk.store.close()
    return [row.rootpage for row in names]


def scramble(path: Path, *pages: int) -> None:
    content = bytearray(path.read_bytes())
    for page in pages:
        content[(page - 1) * PAGE : page * PAGE] = random.Random(page).randbytes(PAGE)
    path.write_bytes(content)


def test_a_whole_store_is_carried_over_but_for_the_mirror(tmp_path: Path) -> None:
    busy_store(tmp_path)
    before = (tmp_path / STORE_NAME).read_bytes()
    found = rescue(tmp_path / STORE_NAME, KEY, clock=FixedClock())
    assert (found.operations, found.drafts) == (MANY - 1, MANY)
    assert found.kept.read_bytes() == before
    assert found.kept.name.startswith("store.damaged-")
    desk = make_desk(tmp_path, directory=False)
    typed, kept = names_typed(desk)
    assert (len(typed), len(kept)) == (MANY - 1, MANY)
    with desk.store.read() as view:
        assert [one.outcome for one in journal.entries(view)] == ["applied"]
        assert (meta.get(view, "instance"), meta.get(view, "cursor")) == ("here", None)
        assert mirror.counts(view).rows == 0
        first = outbox.open_entries(view)[0]
        assert (first.state, first.attempts) == ("sending", 1), "it may have arrived"
    desk.store.close()


@pytest.mark.parametrize("table", ["mirror", "person_key", "meta", "journal"])
def test_no_work_is_lost_by_damage_elsewhere(tmp_path: Path, table: str) -> None:
    busy_store(tmp_path)
    scramble(tmp_path / STORE_NAME, *pages_of(tmp_path, table))
    found = rescue(tmp_path / STORE_NAME, KEY, clock=FixedClock())
    assert (found.operations, found.drafts) == (MANY - 1, MANY)


def test_what_lies_round_a_scrambled_page_is_saved(tmp_path: Path) -> None:
    busy_store(tmp_path)
    path = tmp_path / STORE_NAME
    total = path.stat().st_size // PAGE
    saved = []
    original = path.read_bytes()
    for page in range(2, total + 1, 5):
        path.write_bytes(original)
        scramble(path, page)
        found = rescue(path, KEY, clock=FixedClock())
        saved.append(found.operations + found.drafts)
    everything = 2 * MANY - 1
    assert max(saved) == everything
    assert sum(saved) / len(saved) > 0.9 * everything


@pytest.mark.parametrize("share", [0.2, 0.5, 0.8, 0.99])
def test_a_store_that_was_cut_short_opens_afresh(tmp_path: Path, share: float) -> None:
    busy_store(tmp_path)
    path = tmp_path / STORE_NAME
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(StoreDamaged):
        open_store(path, KEY, clock=FixedClock())
    rescue(path, KEY, clock=FixedClock())
    open_store(path, KEY, clock=FixedClock()).close()


def test_a_store_cut_short_at_its_end_keeps_most(tmp_path: Path) -> None:
    busy_store(tmp_path)
    path = tmp_path / STORE_NAME
    content = path.read_bytes()
    path.write_bytes(content[: len(content) - 3 * PAGE])
    found = rescue(path, KEY, clock=FixedClock())
    assert found.operations + found.drafts > MANY


def test_rubbish_is_kept_aside_and_the_program_goes_on(tmp_path: Path) -> None:
    path = tmp_path / STORE_NAME
    rubbish = random.Random(1).randbytes(10 * PAGE)
    path.write_bytes(rubbish)
    found = rescue(path, KEY, clock=FixedClock())
    assert (found.operations, found.drafts) == (0, 0)
    assert found.kept.read_bytes() == rubbish
    open_store(path, KEY, clock=FixedClock()).close()


def test_the_log_beside_a_damaged_store_is_kept_with_it(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, people=3)
    path = desk.store.path
    log = path.with_name(f"{path.name}-wal").read_bytes()
    copy = tmp_path / "copy"
    copy.mkdir()
    for file in tmp_path.glob("store.db*"):
        (copy / file.name).write_bytes(file.read_bytes())
    desk.store.close()
    found = rescue(copy / STORE_NAME, KEY, clock=FixedClock())
    assert found.kept.with_name(f"{found.kept.name}-wal").read_bytes() == log


def test_a_rescue_that_ended_between_its_last_two_steps_is_finished_at_opening(
    tmp_path: Path,
) -> None:
    busy_store(tmp_path)
    path = tmp_path / STORE_NAME
    rescue(path, KEY, clock=FixedClock())
    path.rename(rescued_path(path))
    desk = make_desk(tmp_path, directory=False)
    typed, kept = names_typed(desk)
    desk.store.close()
    assert (len(typed), len(kept)) == (MANY - 1, MANY)


def test_another_key_rescues_nothing_and_loses_nothing(tmp_path: Path) -> None:
    busy_store(tmp_path)
    before = (tmp_path / STORE_NAME).read_bytes()
    found = rescue(tmp_path / STORE_NAME, StoreKey(b"?" * 32), clock=FixedClock())
    assert found.operations == 0
    assert found.kept.read_bytes() == before
