"""One process a profile: the second one raises the window of the first."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from console.errors import FolderReadOnly
from console.workers.single_instance import SingleInstance, looks_synced

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]
HOLD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from console.workers.single_instance import SingleInstance
application = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
print(instance.take(), flush=True)
application.exec()
"""


def started(profile: Path) -> subprocess.Popen[str]:
    """Start a process that takes the profile; returns when it has said whether it could."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(profile)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "True\n"
    return process


def test_the_second_one_is_turned_away_and_raises_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.take()
    with qtbot.waitSignal(first.raised, timeout=30_000):
        assert not second.take()
    with qtbot.waitSignal(first.raised, timeout=30_000):
        assert not second.take()
    first.release()
    assert second.take()
    second.release()


def test_two_profiles_do_not_disturb_each_other(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path / "one"), SingleInstance(tmp_path / "two")
    assert first.take()
    assert second.take()
    first.release()
    second.release()


def test_a_profile_that_another_process_has_is_free_once_that_was_killed(
    qtbot: QtBot, tmp_path: Path
) -> None:
    other = started(tmp_path)
    here = SingleInstance(tmp_path)
    assert not here.take()
    other.send_signal(signal.SIGKILL)
    other.communicate()
    assert here.take()
    assert not SingleInstance(tmp_path).take()
    here.release()


def test_a_folder_that_can_not_be_made_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(FolderReadOnly):
        SingleInstance(tmp_path / "file" / "profile").take()


@pytest.mark.parametrize(
    ("folder", "is_synced"),
    [("Dropbox/work", True), ("OneDrive/x", True), ("Nextcloud", True), ("documents", False)],
)
def test_a_folder_that_a_cloud_copies_is_recognised(
    tmp_path: Path, folder: str, is_synced: bool
) -> None:
    assert looks_synced(tmp_path / folder) is is_synced
