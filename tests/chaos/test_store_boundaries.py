"""An end before and after every commit of the console, and every pair of two: as if none was."""

from __future__ import annotations

import random
import shutil
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from console.errors import ResyncNeeded
from contract.operations import Operation, SyncRequest
from tests.chaos import numbers
from tests.chaos.store_boundaries import BOB, EVE, live
from tests.chaos.store_worker import start
from tests.support.desk import STORE_NAME, make_desk
from tests.support.fake_server import FakeServer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.connection import Connection
    from pathlib import Path

PAIRS = numbers.share(full=1_000_000, reduced=6)
SINGLES = numbers.share(full=1_000_000, reduced=20)


@dataclass
class Far:
    """The server, and a colleague who works there at certain moments."""

    server: FakeServer = field(default_factory=FakeServer)

    def __post_init__(self) -> None:
        for number, user_id in enumerate((BOB, EVE)):
            self._do("user.create", user_id, number, set={"first_name": "B", "last_name": "Old"})

    def _do(self, kind: str, target: str, number: int, **parts: Any) -> None:
        one = Operation(id=f"colleague-{number}", kind=kind, target=target, **parts)
        self.server.exchange(SyncRequest(operations=(one,)), "cleo@example.com")

    def colleague_edits_bob(self) -> None:
        """Change Bob's last name."""
        changed = {"set": {"last_name": "Theirs"}, "base": {"last_name": "Old"}}
        self._do("user.update", BOB, 2, **changed)

    def eve_leaves(self) -> None:
        """Delete Eve so long ago that the server forgot that it was so."""
        if EVE in self.server.users:
            seen = {"first_name": "B", "last_name": "Old"}
            self._do("user.delete", EVE, 3, base=seen)
            self.server.forget_tombstones()

    def known(self, operations: tuple[str, ...]) -> tuple[str, ...]:
        """Say which operations have a receipt."""
        return tuple(one for one in operations if one in self.server.state.receipts)

    def answer(self, raw: bytes) -> tuple[str, bytes]:
        """Do one sync."""
        request = msgspec.json.decode(raw, type=SyncRequest)
        try:
            return "answer", msgspec.json.encode(
                self.server.exchange(request, "admin@example.com")
            )
        except ResyncNeeded:
            return "resync", b""


def day(template: Path, folder: Path, *ends: int) -> tuple[Any, list[int]]:
    """Live a day with these ends; returns what there is in the evening, and each life's length."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(template, folder)
    far, step, lengths = Far(), 0, list(ends)
    for ends_at in ends:
        step, evening = life(far, folder, step, ends_at)
        assert evening is None, f"it did not come to {ends_at}"
    _, evening = life(far, folder, step, None)
    assert evening is not None, "it ended by itself"
    state, length = evening
    there = {row.id: row.version for row in far.server.state.rows.values() if row.record}
    assert {row[1]: row[2] for row in state[0]} == there
    once = [effect.operation.id for effect in far.server.state.effects]
    assert len(set(once)) == len(once)
    return state, [*lengths, length]


def life(far: Far, folder: Path, step: int, ends_at: int | None) -> tuple[int, Any]:
    """Let a process go on from a step; returns how far it came, and its evening if it had one."""
    process, line = start(live, folder, step, ends_at)
    evening = None
    for kind, said in spoken(line):
        match kind:
            case "step":
                step = said
            case "sync":
                line.send(far.answer(said))
            case "known":
                line.send(far.known(said))
            case "a colleague edits Bob":
                far.colleague_edits_bob()
                line.send(())
            case "Eve leaves, long ago":
                far.eve_leaves()
                line.send(())
            case _:
                evening = said
    process.join()
    line.close()
    return step, evening


def spoken(line: Connection[Any, Any]) -> Iterator[tuple[str, Any]]:
    """Return what a process says until it ends."""
    while True:
        try:
            yield line.recv()
        except (EOFError, ConnectionResetError):
            return


@cache
def quiet_day(template: Path, folder: Path) -> tuple[Any, int]:
    """Live a day without an end; twice, since nothing else may differ."""
    first, lengths = day(template, folder)
    assert day(template, folder)[0] == first
    return first, lengths[0]


@pytest.fixture
def template(memory_path: Path) -> Path:
    """An empty store; opening a new one each time takes longer."""
    make_desk(memory_path / "template", directory=False).store.close()
    assert (memory_path / "template" / STORE_NAME).exists()
    return memory_path / "template"


def chosen(some: list[Any], most: int) -> list[Any]:
    """Return all of them, or as many as there is time for."""
    return some if len(some) <= most else random.Random(numbers.seed()).sample(some, most)


def test_an_end_at_any_boundary_of_a_commit_changes_nothing(template: Path) -> None:
    folder = template.with_name("life")
    quiet, length = quiet_day(template, folder)
    assert length >= 40
    ends = chosen(list(range(1, length + 1)), SINGLES)
    lengths = {}
    for end in ends:
        evening, lives = day(template, folder, end)
        assert evening == quiet, end
        lengths[end] = lives[-1]
    numbers.report("store boundaries", boundaries=length, single_ends=len(ends))
    # The second life is as long as the first one left it; its end may be at any boundary of it.
    pairs = chosen([(one, two) for one in lengths for two in range(1, lengths[one] + 1)], PAIRS)
    for pair in pairs:
        assert day(template, folder, *pair)[0] == quiet, pair
    numbers.report("store boundaries", pairs_of_ends=len(pairs))
