"""The whole program, played by somebody who adds users until the process is killed.

`python -m tests.chaos.store_program FOLDER URL SEED` says each thing on a line, once it is so.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit

from console.app import Program, build
from console.services import drafts
from console.settings import Settings
from console.views.widgets import accessible
from tests.support import at_work, person

UNFINISHED = 0.4


class FileVault:
    """Secrets in a file, in place of a keyring: they outlive the process, as there."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def get(self, name: str) -> str | None:
        """Return a secret, or None."""
        return self._read().get(name)

    def put(self, name: str, secret: str) -> None:
        """Keep a secret."""
        self._write({**self._read(), name: secret})

    def forget(self, name: str) -> None:
        """Remove a secret."""
        self._write({one: kept for one, kept in self._read().items() if one != name})

    def _read(self) -> dict[str, str]:
        if not self._file.exists():
            return {}
        return {str(k): str(v) for k, v in json.loads(self._file.read_text("utf-8")).items()}

    def _write(self, kept: dict[str, str]) -> None:
        fresh = self._file.with_suffix(".new")
        fresh.write_text(json.dumps(kept), encoding="utf-8")
        fresh.replace(self._file)


def say(*words: object) -> None:
    """Say something to whoever will kill this process."""
    print(*words, flush=True)


def enter(url: str) -> None:
    """Wait for the main window; the first time somebody signs in, later nobody does anything."""
    shown = ("Users", "Server address")
    person.wait_until(lambda: any(one in person.in_sight() for one in shown), "a window")
    if "Server address" in person.in_sight():
        at_work.fill_sign_in(url)
        say("signed in")
    person.find("Add user")


def type_somebody(program: Program, name: str) -> None:
    """Type a new user, and say how soon it was kept."""
    person.press("Add user")
    person.type_into("First name", name)
    person.type_into("Last name", "Smith")
    began = time.monotonic()
    opened = program._opening.opened
    assert opened is not None

    def is_kept() -> bool:
        kept = drafts.unfinished(desk=opened.desk)
        return any(d.values["first_name"] == name and d.values["last_name"] for d in kept)

    person.wait_until(is_kept, "the draft is kept")
    say("kept", name, round((time.monotonic() - began) * 1000))


def main(folder: Path, url: str, seed: int) -> None:
    """Add users, one after another, some of them only half."""
    application = QApplication([])
    accessible.install()
    chance = random.Random(seed)
    program = build(Settings(profile=folder / "profile"), vault=FileVault(folder / "vault.json"))
    program.start()
    enter(url)
    say("opened")
    number = 0
    while application is not None:
        name = f"N{seed}x{number}"
        number += 1
        type_somebody(program, name)
        if chance.random() < UNFINISHED:
            person.find("First name", QLineEdit).window().close()
            continue
        at_work.go_to_review()
        at_work.save()
        say("saved", name)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
