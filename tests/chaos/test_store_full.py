"""A full disk at any moment: told as such, nothing lost, and work goes on once there is room."""

from __future__ import annotations

import ctypes
import os
import random
from contextlib import contextmanager
from typing import TYPE_CHECKING

import msgspec
import pytest
from sqlalchemy import text

from console.services import drafts
from contract.operations import Operation
from tests.chaos import numbers
from tests.chaos.store_full import work
from tests.chaos.store_worker import everything_in, start
from tests.support.desk import make_desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

POINTS = numbers.share(full=200, reduced=8)
MOST_ROOM = 400_000
_DETACH = 2
_A_SMALL_DISK = b"size=8m"


def mounted(folder: Path) -> bool:
    """Put a small file system there, where that is allowed."""
    folder.mkdir()
    libc = ctypes.CDLL(None)
    return os.name == "posix" and not libc.mount(
        b"tmpfs", str(folder).encode(), b"tmpfs", 0, _A_SMALL_DISK
    )


@contextmanager
def small_disk(folder: Path) -> Iterator[bool]:
    """Lend a folder, on a file system of its own if this computer allows that."""
    is_small = mounted(folder)
    try:
        yield is_small
    finally:
        if is_small:
            ctypes.CDLL(None).umount2(str(folder).encode(), _DETACH)


def meet(folder: Path, room: int, seed: int, *, is_small: bool) -> None:
    """Let a process meet a full disk, and look what is there afterwards."""
    process, line = start(work, folder, room, seed, is_small)
    told: list[tuple[str, object]] = []
    while not told or told[-1][0] != "end":
        try:
            told.append(line.recv())
        except EOFError:
            raise AssertionError(f"ended by itself: room {room}, seed {seed}") from None
    process.join()
    assert ("full", True) in told, "the disk was never full"
    desk = make_desk(folder, directory=False)
    with desk.store.read() as view:
        assert view.connection.execute(text("PRAGMA integrity_check")).scalar_one() == "ok"
    found = everything_in(desk).values()
    there = {msgspec.json.decode(body, type=Operation).target for body, _, _ in found}
    there |= {draft.id for draft in drafts.unfinished(desk=desk)}
    kept = {str(said) for kind, said in told if kind == "kept"}
    desk.store.close()
    assert kept <= there, "what was kept is gone"


@pytest.mark.parametrize("piece", range(2))
def test_what_was_kept_stays_and_work_goes_on(memory_path: Path, piece: int) -> None:
    chance = random.Random(numbers.seed() + piece)
    for number in range(POINTS // 2):
        folder = memory_path / str(number)
        room = chance.randrange(MOST_ROOM) if chance.random() < 0.7 else chance.randrange(5000)
        with small_disk(folder) as is_small:
            meet(folder, room, number, is_small=is_small and chance.random() < 0.5)
    numbers.report("store on a full disk", points=POINTS // 2)
