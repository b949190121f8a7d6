"""Random histories with lost, late and doubled requests and programs that die: nothing is lost."""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from contract.fields import FIELDS, flat, normalise
from tests.sync.world import World, empty, two_consoles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.console import Console
    from tests.support.fake_server import Effect
    from tests.sync.world import Player

HISTORIES, A_TEST = int(os.environ.get("PHONE_CONSOLE_HISTORIES", "100")), 25
"""Each takes a third of a second, most of it in the real store."""
DONE = frozenset({"applied", "merged"})
BY_A_PERSON = frozenset(
    {"discarded", "took_theirs", "took_mine", "replaced", "undone", "folded", "cancelled"}
)


@pytest.fixture(scope="module")
def consoles() -> Iterator[list[Console]]:
    """Two stores, emptied before each history; in memory where the system has such a folder."""
    memory = Path("/dev/shm")  # noqa: S108 - only a place for a folder with a name of its own
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        made = two_consoles(Path(folder))
        yield made
        for console in made:
            console.close()


def history(consoles: list[Console], seed: int) -> World:
    """Play one history to its end."""
    for console in consoles:
        empty(console)
    world = World(consoles, seed)
    world.play()
    world.heal()
    return world


@pytest.mark.parametrize("first", range(0, HISTORIES, A_TEST))
def test_every_history_ends_well(consoles: list[Console], first: int) -> None:
    for seed in range(first, first + A_TEST):
        try:
            world = history(consoles, seed)
            check(world)
        except AssertionError as failure:
            failure.add_note(f"seed {seed}")
            raise


def test_the_same_seed_gives_the_same_trace(consoles: list[Console]) -> None:
    for seed in (3, 77, 211):
        assert history(consoles, seed).trace() == history(consoles, seed).trace()


def check(world: World) -> None:
    """Check the invariants, before and after people give up what was refused."""
    for player in world.players:
        converged(world, player)
    took_effect_at_most_once(world)
    overwrote_nothing_unseen(world)
    for player in world.players:
        applied_in_order(world, player)
        player.discard_refused()
    world.heal()
    for _ in range(5):
        for player in world.players:
            player.discard_refused()
        world.heal()
    for player in world.players:
        converged(world, player)
        assert player.entries() == ()
        says_what_is_true(world, player)


def converged(world: World, player: Player) -> None:
    """Invariant 6: the mirror is the server's rows, and what is open needs a person.

    What needs a refused change waits with it.
    """
    refused = player.refused()
    for entry in player.entries():
        assert entry in refused or entry.operation.target in {r.operation.target for r in refused}
    assert player.console.counts() == world.server.counts
    for user_id, user in world.server.users.items():
        assert player.console.user(user_id) == user


def took_effect_at_most_once(world: World) -> None:
    """Invariant 2."""
    times = Counter(effect.operation.id for effect in world.server.state.effects)
    assert set(times.values()) <= {1}


def says_what_is_true(world: World, player: Player) -> None:
    """Invariants 2 and 3: what is called done was done; what was dropped never was."""
    effects = {effect.operation.id for effect in world.server.state.effects} | world.lost
    for operation_id, outcome in player.console.outcomes().items():
        if outcome in DONE:
            assert operation_id in effects
        elif outcome in BY_A_PERSON - {"cancelled"}:
            assert operation_id not in effects - world.lost, outcome


def overwrote_nothing_unseen(world: World) -> None:
    """Invariant 4: a field went from a to b only where the person had seen a (or b)."""
    for effect in world.server.state.effects:
        if effect.before is None or effect.after is None:
            continue
        before, after = flat(effect.before), flat(effect.after)
        for name in before:
            if before[name] != after[name] and FIELDS[name].kind != "set":
                assert seen(effect, name) in (before[name], after[name])


def seen(effect: Effect, name: str) -> object:
    """Return what the person had seen in a field, normalised; silence is the default."""
    return normalise(name, effect.operation.base.get(name))


def applied_in_order(world: World, player: Player) -> None:
    """Invariant 9: one person's changes of one user take effect in the order of their making."""
    last: dict[str, int] = {}
    for effect in world.server.state.effects:
        operation = effect.operation
        is_plain = operation.kind != "operation.cancel" and operation.id in player.place
        if not is_plain or operation.id in player.was_refused:
            continue
        place = player.place[operation.id]
        assert last.get(operation.target, 0) < place
        last[operation.target] = place
