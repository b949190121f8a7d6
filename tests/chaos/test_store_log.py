"""The store's log cut or scrambled at any byte: all commits before that place are there, whole.

SQLite reads the log up to the first frame that does not add up. So after a power cut, which tears
the end of the log, nothing is missing but the commit that was being written and of which nobody
was told yet. Noise in the middle, as from a failing disk, takes all that follows it; what is left
is what was there at some moment, never half a commit, and the store opens.
"""

from __future__ import annotations

import random
import shutil
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
import pytest
from sqlalchemy import text

from console.services import drafts, users
from console.store import outbox
from tests.chaos import numbers
from tests.support.desk import STORE_NAME, make_desk

if TYPE_CHECKING:
    from pathlib import Path

    from console.services.desk import Desk

CUTS = numbers.share(full=1000, reduced=40)
WAYS = ("cut", "noise", "zeros")
COMMITS = 40
LOG_NAME = f"{STORE_NAME}-wal"
HEADER, FRAME = struct.Struct(">8I"), struct.Struct(">6I")

State = tuple[frozenset[str], frozenset[str]]
"""What is open, and what is not finished."""


@dataclass(frozen=True)
class Torn:
    """A store copied while it was open: its folder, and the states by the end of each commit."""

    folder: Path
    states: dict[int, State]

    def expected(self, damaged_at: int) -> State:
        """Return what must be there when the log is whole up to a byte."""
        return self.states[max(end for end in self.states if end <= damaged_at)]


def state_of(desk: Desk) -> State:
    with desk.store.read() as view:
        is_open = frozenset(entry.operation.id for entry in outbox.open_entries(view))
    return is_open, frozenset(draft.id for draft in drafts.unfinished(desk=desk))


def commit_ends(log: bytes) -> list[int]:
    """Return where the commits of the log's present round end, in bytes."""
    _, _, page, _, *salts, _, _ = HEADER.unpack_from(log)
    ends, place = [], HEADER.size
    while place + FRAME.size + page <= len(log):
        _, pages, *marks = FRAME.unpack_from(log, place)
        if marks[:2] != salts:
            break
        place += FRAME.size + page
        if pages:
            ends.append(place)
    return ends


def work_once(desk: Desk, number: int) -> None:
    draft = drafts.start_new(desk=desk)
    values = draft.values | {"first_name": f"N{number}", "last_name": "L" * (number * 90)}
    draft = msgspec.structs.replace(draft, values=values, send_invite=False)
    if number % 2:
        drafts.keep(desk=desk, draft=draft)
    else:
        users.save(desk=desk, draft=draft)


@pytest.fixture(params=[False, True], ids=["first round", "after a checkpoint"])
def torn(memory_path: Path, request: pytest.FixtureRequest) -> Torn:
    """A store at work whose log holds many commits, written for the first time or over others."""
    desk = make_desk(memory_path / "at work", people=3)
    if request.param:
        for number in range(COMMITS):
            work_once(desk, number)
    with desk.store._writer.connect() as connection:
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(RESTART)")
        connection.exec_driver_sql("BEGIN")
    states = [state_of(desk)]
    for number in range(COMMITS):
        work_once(desk, number)
        states.append(state_of(desk))
    folder = memory_path / "copy"
    folder.mkdir()
    for name in (STORE_NAME, LOG_NAME):
        shutil.copyfile(desk.store.path.with_name(name), folder / name)
    ends = commit_ends((folder / LOG_NAME).read_bytes())
    assert len(ends) == COMMITS, "a commit of the log is one of ours"
    desk.store.close()
    return Torn(folder, dict(zip([0, *ends], states, strict=True)))


def damage(log: bytes, way: str, place: int, chance: random.Random) -> bytes:
    if way == "cut":
        return log[:place]
    length = chance.choice((1, 2, 100, 5000))
    middle = log[place : place + length]
    new = bytes(len(middle)) if way == "zeros" else bytes(byte ^ 0xA5 for byte in middle)
    return log[:place] + new + log[place + length :]


@pytest.mark.parametrize("way", WAYS)
def test_what_was_committed_before_the_damage_is_there(
    torn: Torn, memory_path: Path, way: str
) -> None:
    chance, log = random.Random(numbers.seed()), (torn.folder / LOG_NAME).read_bytes()
    last = max(torn.states)
    for number in range(CUTS // len(WAYS) // 2):
        place = chance.randrange(last + 1)
        folder = memory_path / f"{way}{number}"
        shutil.copytree(torn.folder, folder)
        damaged = damage(log, way, place, chance)
        (folder / LOG_NAME).write_bytes(damaged)
        desk = make_desk(folder, directory=False)
        with desk.store.read() as view:
            assert view.connection.execute(text("PRAGMA integrity_check")).scalar_one() == "ok"
        first_bad = len(damaged) if way == "cut" else _first_difference(log, damaged)
        assert state_of(desk) == torn.expected(first_bad), f"{way} at {place}"
        desk.store.close()
        shutil.rmtree(folder)
    numbers.report("store's log damaged", **{way: CUTS // len(WAYS) // 2})


def _first_difference(one: bytes, other: bytes) -> int:
    pairs = enumerate(zip(one, other, strict=True))
    return next((place for place, (here, there) in pairs if here != there), len(one))
