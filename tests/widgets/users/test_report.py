"""Report a problem: read before it is saved, in the Help menu and where the program failed."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QPushButton

from console.views import crash
from tests.support import person

if TYPE_CHECKING:
    from pathlib import Path

    from console.views.main_window import MainWindow


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """A log that names somebody, as no log should."""
    path = tmp_path / "logs" / "console.log"
    path.parent.mkdir()
    path.write_text("2026-11-23 09:00:00,000 INFO console.sync: Björn Åkesson failed\n", "utf-8")
    return path


def shown() -> str:
    """Wait for the report, and return it."""
    field = person.find("The report", QPlainTextEdit)
    person.wait_until(lambda: bool(field.toPlainText()), "the report")
    return field.toPlainText()


def save_as(path: Path) -> None:
    person.press("Save…")
    chooser = person.find("Save the report", QFileDialog)
    chooser.fileSelected.emit(str(path))
    chooser.close()


def test_what_is_saved_is_what_was_read(log: Path, window: MainWindow, tmp_path: Path) -> None:
    person.choose_in_menu_bar("Help", "Report a problem…")
    text = shown()
    assert "Phone Console: " in text
    assert "INFO console.sync: ‹name› ‹name› failed" in text
    person.find("What happened?", QPlainTextEdit).setPlainText("It stood still.")
    path = tmp_path / "report.zip"
    save_as(path)
    person.see("Saved as")
    with zipfile.ZipFile(path) as bundle:
        assert bundle.read("report.txt").decode() == f"It stood still.\n\n{text}"


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_lost(
    log: Path, window: MainWindow, tmp_path: Path
) -> None:
    person.choose_in_menu_bar("Help", "Report a problem…")
    shown()
    save_as(tmp_path / "nowhere" / "report.txt")
    person.see("The report was not saved")
    save_as(tmp_path / "report.txt")
    person.see("Saved as")
    assert "Phone Console: " in (tmp_path / "report.txt").read_text("utf-8")


def test_a_fault_of_the_program_leads_to_its_report(log: Path, window: MainWindow) -> None:
    fault = crash.CrashDialog("KeyError\nof Björn", log, window, window.own.report)
    fault.show()
    person.press("Report a problem…", within=fault)
    text = shown()
    assert "KeyError" in text
    assert "Björn" not in text
    assert person.find("Save…", QPushButton).isEnabled()
    fault.close()
