"""Another process does the main job by accessible names alone, over AT-SPI, on a real display."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.e2e import tour
from tests.support.backend_process import OPERATOR, PASSWORD, BackendProcess
from tests.support.mail import link_in_picture, mail_server

HERE = Path(__file__).parent
DESKTOP_SECONDS = 240


def steps_of_the_main_job(server: str) -> list[list[str]]:
    return [
        ["type", "Server address", server],
        ["type", "Email", OPERATOR],
        ["type", "Password", PASSWORD],
        ["press", "Sign in"],
        ["see", "Users"],
        ["press", "Add user"],
        ["type", "First name", "Ann"],
        ["type", "Last name", "Smith"],
        ["type", "Email", "ann.smith@example.net"],
        ["tick", "Configure application line in the next step", "on"],
        ["press", "Next"],
        ["press", "Next free"],
        ["press", "Next"],
        ["press", "Next"],
        ["press", "Next"],
        ["tick", "Send invite on save", "off"],
        ["press", "Save"],
        ["type", "Search users", "Ann Smith"],
        ["menu", "Actions for Ann Smith", "Send Invite to app"],
        ["press", "Send invite"],
        ["see", "expires in 7 days"],
        ["menu", "Edit", "Find anything…"],
        ["type", "Find an action or a user", "all devices"],
        ["see", "All devices, Ctrl+2, Show the devices of all users."],
    ]


def test_a_person_with_an_assistive_program_adds_and_invites_a_user(tmp_path: Path) -> None:
    with mail_server() as mailbox:
        backend = BackendProcess(tmp_path / "backend", mail=mailbox.url, users=5)
        backend.start()
        try:
            drive(tmp_path, steps_of_the_main_job(backend.url))
            (ann,) = tour.user_called(backend, "ann.smith@example.net")
        finally:
            backend.stop()
        assert ann.line is not None
        assert ann.line.internal_number
        assert "/app#1." in link_in_picture(mailbox.letters(1)[0])


def drive(folder: Path, steps: list[list[str]]) -> None:
    """Run the console on a virtual display and do the steps in it from another process."""
    script = folder / "steps.json"
    script.write_text(json.dumps(steps), encoding="utf-8")
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    environment = {
        **{name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"},
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
        "XDG_RUNTIME_DIR": str(runtime),
        "HOME": str(folder),
        "NO_AT_BRIDGE": "0",
    }
    console = [sys.executable, "-m", "console", "--profile", str(folder / "profile")]
    done = subprocess.run(
        [
            *("xvfb-run", "-a", "-s", "-screen 0 1400x1000x24", "dbus-run-session", "--"),
            *("bash", str(HERE / "desktop.sh"), str(script), *console),
        ],
        capture_output=True,
        text=True,
        env=environment,
        cwd=HERE.parents[1],
        timeout=DESKTOP_SECONDS,
        check=False,
    )
    assert done.returncode == 0, f"{done.stdout[-6000:]}\n{done.stderr[-4000:]}"
