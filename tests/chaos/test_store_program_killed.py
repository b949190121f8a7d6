"""The whole program killed at any moment, with autosave, outbox and sync at work."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from console.api.remote import HttpRemote, TokenShelf
from console.api.transport import Transport
from console.store import drafts, journal, outbox
from console.store.engine import StoreKey, open_store
from console.sync.engine import Engine
from console.vault import REFRESH_TOKEN, store_key
from tests.backend.office import document, furnish
from tests.chaos import numbers
from tests.chaos.store_program import FileVault
from tests.support.backend import RunningBackend, running_backend
from tests.support.backend_process import pause
from tests.support.desk import STORE_NAME, FixedClock

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
PROCESSES = numbers.share(full=300, reduced=2)
PIECES = max(1, PROCESSES // 10)
MOST_LINES = 8


@pytest.fixture
def backend(memory_path: Path) -> Iterator[RunningBackend]:
    """A backend with an office."""
    with running_backend(memory_path / "backend") as running:
        furnish(running)
        yield running


class Profile:
    """A profile that programs work in and die in; what they said is remembered."""

    def __init__(self, folder: Path, backend: RunningBackend) -> None:
        self.folder, self._backend = folder, backend
        self.vault = FileVault(folder / "vault.json")
        self.kept: set[str] = set()
        self.saved: set[str] = set()
        self.figures: Counter[str] = Counter()
        folder.mkdir()

    def live_and_die(self, seed: int, chance: random.Random) -> None:
        """Start the program, and kill it after some lines and a moment more."""
        options = [str(self.folder), self._backend.url, str(seed)]
        program = subprocess.Popen(
            [sys.executable, "-m", "tests.chaos.store_program", *options],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        )
        assert program.stdout is not None
        said = [program.stdout.readline() for _ in range(chance.randint(1, MOST_LINES))]
        assert program.poll() is None, "the program ended by itself"
        pause.wait(chance.random() * 0.4)
        program.kill()
        said += program.stdout.readlines()
        program.wait(30)
        program.stdout.close()
        for line in said:
            self._hear(line.split() if line.endswith("\n") else [])
        self.figures["kills"] += 1

    def _hear(self, words: list[str]) -> None:
        match words:
            case ["kept", name, milliseconds]:
                self.kept.add(name)
                slowest = self.figures["slowest_to_keep_a_draft_ms"]
                self.figures["slowest_to_keep_a_draft_ms"] = max(slowest, int(milliseconds))
            case ["saved", name]:
                self.saved.add(name)
            case _:
                self.figures["other_lines"] += bool(words)

    def look(self) -> None:
        """Look into the store that was left behind: whatever was kept or saved is there, once."""
        path = self.folder / "profile" / STORE_NAME
        if not path.exists():
            assert not self.kept
            return
        key = StoreKey(store_key(self.vault, is_new=False))
        store = open_store(path, key, clock=FixedClock())
        with store.read() as view:
            assert view.connection.execute(text("PRAGMA integrity_check")).scalar_one() == "ok"
            entries = [entry.operation for entry in outbox.open_entries(view)]
            over = [one.operation for one in journal.entries(view)]
            unfinished = {str(d.values["first_name"]) for d in drafts.all_kept(view)}
        store.close()
        names = Counter(str(o.set["first_name"]) for o in (*entries, *over) if o.set)
        assert set(names.values()) <= {1}, "in two places"
        assert self.saved <= names.keys(), "what was saved is gone"
        assert self.kept <= names.keys() | unfinished, "what was kept is gone"
        assert unfinished.isdisjoint(names), "saved, and a draft still"

    def send_all(self) -> None:
        """Sync what is left, and see each saved user at the server, once."""
        key = StoreKey(store_key(self.vault, is_new=False))
        store = open_store(self.folder / "profile" / STORE_NAME, key, clock=FixedClock())
        shelf = TokenShelf(
            lambda: self.vault.get(REFRESH_TOKEN),
            lambda token: self.vault.put(REFRESH_TOKEN, token or ""),
        )
        remote = HttpRemote(Transport(self._backend.url), shelf)
        engine = Engine(store, remote, lambda _changed: None)
        engine.at_start()
        engine.one_pass()
        with store.read() as view:
            assert outbox.open_entries(view) == ()
        store.close()
        rows = self._backend.sign_in().sync(limit=5000).changes
        there = Counter(document(row).first_name for row in rows if row.kind == "user")
        assert set(there.values()) <= {1}, "twice at the server"
        assert self.saved <= there.keys()
        self.figures |= Counter(saved=len(self.saved), drafts=len(self.kept))


@pytest.mark.parametrize("piece", range(PIECES))
def test_the_program_opens_after_each_kill_with_all_that_was_typed_and_saved(
    memory_path: Path, backend: RunningBackend, piece: int
) -> None:
    seed = numbers.seed() + piece * 1000
    chance = random.Random(seed)
    profile = Profile(memory_path / "console", backend)
    for number in range(PROCESSES // PIECES):
        profile.live_and_die(seed + number, chance)
        profile.look()
    if profile.saved:
        profile.send_all()
    numbers.report("program killed", **profile.figures)
