"""Random histories with lost, late and doubled requests and programs that die: nothing is lost.

The real loop, store and verbs of three consoles, and the real sync, store and audit of the
backend, play each history from one seed. `PHONE_CONSOLE_SEED` plays the same ones again.
"""

from __future__ import annotations

import logging
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.chaos import numbers
from tests.sync.invariants import check
from tests.sync.world import Stage, World

if TYPE_CHECKING:
    from collections.abc import Iterator

HISTORIES = numbers.histories(full=10_000, reduced=50)
A_PIECE = min(HISTORIES, 25)
PIECES = HISTORIES // A_PIECE


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    """Stores that are emptied before each history; in memory where there is such a folder."""
    memory = Path("/dev/shm")  # noqa: S108 - only a place for a folder with a name of its own
    logging.getLogger("console").setLevel(logging.ERROR)
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        made = Stage(Path(folder))
        yield made
        made.close()
    logging.getLogger("console").setLevel(logging.NOTSET)


def history(stage: Stage, seed: int) -> World:
    """Play one history to its end."""
    world = World(stage, seed)
    world.play()
    check(world)
    return world


@pytest.mark.parametrize("piece", range(PIECES))
def test_every_history_ends_well(stage: Stage, piece: int) -> None:
    first, figures = numbers.seed() + piece * A_PIECE, Counter[str]()
    for seed in range(first, first + A_PIECE):
        try:
            figures += history(stage, seed).summary()
        except BaseException as failure:
            failure.add_note(f"PHONE_CONSOLE_SEED={seed} PHONE_CONSOLE_HISTORIES=1")
            raise
    numbers.report("simulation", histories=A_PIECE, **figures)


@pytest.mark.parametrize("piece", range(max(1, PIECES * A_PIECE // 100)))
def test_the_same_seed_gives_the_same_trace(stage: Stage, piece: int) -> None:
    seed = numbers.seed() + piece * 100
    assert history(stage, seed).trace() == history(stage, seed).trace(), seed
    numbers.report("simulation, same seed same trace", histories=1)
