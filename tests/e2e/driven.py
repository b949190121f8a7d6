"""A console in a process of its own, played by a person who is told what to do on standard input.

`python -m tests.e2e.driven PROFILE`; each line is a JSON list: the name of a deed and its words.
After each deed it says "done". There is no keyring: a passphrase opens the profile, and the
session goes on after each start, as it lies in the encrypted store.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from console.views.widgets import accessible
from tests.e2e import main_job
from tests.support import at_work, person

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]


def fill_every_field(internal: str, *numbers: str) -> None:
    """Fill in the whole wizard, up to Review."""
    main_job.open_wizard()
    main_job.fill_details()
    main_job.fill_inbound(numbers[0], internal)
    main_job.fill_outbound(list(numbers[1:]), internal)
    main_job.fill_recording()


DEEDS: dict[str, Callable[..., object]] = {
    "choose_passphrase": at_work.choose_passphrase,
    "unlock": at_work.unlock,
    "sign_in": at_work.sign_in,
    "add_user": at_work.add_user,
    "fill_wizard": at_work.fill_wizard,
    "go_to_review": at_work.go_to_review,
    "save": at_work.save,
    "sign_in_at_demo": main_job.sign_in,
    "fill_every_field": fill_every_field,
    "see_user": at_work.see_user,
    "see_user_sooner_than_a_poll": at_work.see_user_sooner_than_a_poll,
    "sync_now": at_work.sync_now,
    "see": person.see,
    "press": person.press,
    "type_into": person.type_into,
}


class DrivenConsole:
    """The console's process, from outside: give it deeds, kill it."""

    def __init__(self, profile: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.driven", str(profile)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        )

    def do(self, deed: str, *words: str) -> None:
        """Let the person do something; returns when it is done."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([deed, *words]) + "\n")
        self._process.stdin.flush()
        said = self._process.stdout.readline()
        assert said == "done\n", f"{deed} {words}: {said}"

    def kill(self) -> None:
        """End the process at once, as SIGKILL does."""
        self._process.kill()
        self._process.wait(30)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()


def main(profile: Path) -> None:
    """Run the console and do what is read."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Phone Console")
    accessible.install()
    with at_work.program_on(profile, at_work.NoKeyring()):
        for line in sys.stdin:
            deed, *words = json.loads(line)
            try:
                DEEDS[deed](*words)
            except AssertionError as failure:
                print(str(failure).replace("\n", " "), flush=True)
                continue
            print("done", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
