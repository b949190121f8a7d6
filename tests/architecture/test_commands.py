"""The commands of dev.py on a machine that lacks something."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

import dev
from tests.architecture.sources import ROOT

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Debian's tools are shell scripts")


def _program(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)


def _run(folder: Path, code: str) -> subprocess.CompletedProcess[str]:
    """Run code that uses dev.py on a machine whose Debian tools are those of a folder."""
    return subprocess.run(
        [sys.executable, "-c", f"import dev; {code}"],
        cwd=ROOT,
        env={**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )


def _debian(folder: Path, installed: str) -> None:
    _program(folder, "dpkg-query", f"printf '{installed}'")
    _program(folder, "apt-get", f'echo "$*" >> {folder}/asked; exit 1')


def test_what_cannot_be_installed_is_named_with_its_command(tmp_path: Path) -> None:
    _debian(tmp_path, r"installed xvfb\nconfig-files dbus\n")
    done = _run(tmp_path, "dev.ensure_packages(('xvfb', 'dbus', 'xdotool'))")
    assert done.returncode == 0
    assert "sudo apt-get install" in done.stdout
    assert "dbus xdotool" in done.stdout
    assert "xvfb" not in done.stdout


def test_nothing_is_asked_for_when_all_is_there(tmp_path: Path) -> None:
    _debian(tmp_path, r"installed xvfb\ninstalled libglib2.0-0t64\n")
    done = _run(tmp_path, "dev.ensure_packages(('xvfb', 'libglib2.0-0'))")
    assert (done.returncode, done.stdout) == (0, "")
    assert not (tmp_path / "asked").exists()


def test_a_bench_that_does_not_exist_is_named(tmp_path: Path) -> None:
    command = [sys.executable, "dev.py", "bench", "no_such_bench"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "There is no bench named no_such_bench." in done.stdout


def test_every_command_says_what_it_does() -> None:
    assert [name for name, command in dev.COMMANDS.items() if not command.__doc__] == []
