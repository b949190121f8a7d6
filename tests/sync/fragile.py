"""A store whose program may be killed at every boundary of a commit, and before it is used."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from console.models.clock import Clock
    from console.store.engine import Store, Transaction, View


class Killed(BaseException):
    """The program was killed; nothing of it runs on, no handler, no clean-up."""


class FragileStore:
    """The commit boundaries of a console. `rate` is how often each of them kills."""

    def __init__(self, store: Store, chance: random.Random) -> None:
        self._store, self._chance = store, chance
        self.rate = 0.0
        self.is_dead = False
        self.boundaries = self.deaths = 0

    @property
    def clock(self) -> Clock:
        """The clock of the store."""
        return self._store.clock

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """Write, if the program lives that long."""
        self._live()
        with self._store.write() as tx:
            yield tx
            self.perhaps_die()
        self.perhaps_die()

    @contextmanager
    def read(self) -> Iterator[View]:
        """Read, if the program still lives."""
        self._live()
        with self._store.read() as view:
            yield view

    def start_again(self) -> None:
        """Live again."""
        self.is_dead = False

    def perhaps_die(self) -> None:
        """Pass a boundary, or be killed there."""
        self.boundaries += 1
        if self._chance.random() < self.rate:
            self.is_dead = True
            self.deaths += 1
            raise Killed

    def _live(self) -> None:
        if self.is_dead:
            raise Killed
