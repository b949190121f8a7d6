"""Importing people through the real window: choose, look, correct, import, take back."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QMessageBox, QPushButton

from console.services import users
from console.viewmodels.import_table import FIXED, OUTCOME, WHAT
from console.views.importing.dialog import ImportDialog
from console.views.undo_words import undo_words
from tests.support import person

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from console.services.desk import Desk
    from console.views.main_window import MainWindow

    MakeWindow = Callable[..., MainWindow]

LINES = (
    "First name;Last name;Email;Extension;Department",
    "Nora;Neumann;nora@example.com;300;Sales",
    ";;user0@example.com;;Legal",
    "Max;Muster;max(at)example.com;301;Sales",
    "Björn;Åkesson;user1@example.com;;",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with a new user, a change, a wrong address, and somebody as he is."""
    made = tmp_path / "people.csv"
    made.write_bytes("\r\n".join(LINES).encode("cp1252"))
    return made


@pytest.fixture
def dialog(window: MainWindow, path: Path) -> ImportDialog:
    """The window of an import with the dry run of the file."""
    window.activateWindow()
    person.choose_from_menu("More", "Import from CSV…")
    found = window.findChild(ImportDialog)
    assert isinstance(found, ImportDialog)
    found.open_path(str(path))
    person.press("See what would happen", within=found)
    person.wait_until(lambda: found.model.state == "checked", "the dry run")
    return found


def shown(dialog: ImportDialog, column: int) -> list[str]:
    table = dialog.model.table
    return [str(table.index(row, column).data()) for row in range(table.rowCount())]


def names(window: MainWindow) -> set[str]:
    table = window.users.table
    found = (table.glance_at(row) for row in range(table.rowCount()))
    return {user.name for user in found if user is not None}


def test_a_person_sees_what_would_happen_before_anything_does(
    dialog: ImportDialog, window: MainWindow
) -> None:
    assert shown(dialog, OUTCOME) == ["+ New", "✎ Change", "✕ Problem", "= As it is"]
    assert shown(dialog, WHAT)[:3] == [
        "Adds Nora Neumann.",
        "Changes Ann Smith: Department: Sales → Legal.",
        "“max(at)example.com” is not an e-mail address. It needs a form like name@example.com.",
    ]
    person.see("1 new · 1 to change · 1 as they are · 1 with problems")
    assert names(window) == {row.user.name for row in users.rows(desk=window.users._office.desk)}
    assert "Nora Neumann" not in names(window)


def test_how_the_file_is_read_is_found_out_and_can_be_changed(
    dialog: ImportDialog, path: Path
) -> None:
    person.press("Back", within=dialog)
    encoding = person.find("Encoding", QComboBox)
    assert encoding.currentText() == "Windows 1252 (Western)"
    assert person.find("Delimiter", QComboBox).currentText() == "Semicolon"
    department = person.find("Department", QComboBox)
    department.setCurrentIndex(department.findData("job_title"))
    department.activated.emit(department.currentIndex())
    person.press("See what would happen", within=dialog)
    person.wait_until(lambda: dialog.model.state == "checked", "the dry run")
    assert "Job title: Agent → Legal" in shown(dialog, WHAT)[1]
    person.press("Back", within=dialog)
    encoding.setCurrentIndex(encoding.findData("utf-8"))
    encoding.activated.emit(encoding.currentIndex())
    person.see("The file is not written in utf-8. Nothing was imported. Choose another encoding.")


def test_a_wrong_cell_is_corrected_right_there(dialog: ImportDialog, window: MainWindow) -> None:
    person.press("Next problem", within=dialog)
    cell = dialog.check.view.currentIndex()
    assert (cell.row(), cell.column()) == (2, FIXED + 2)
    dialog.model.table.setData(cell, "max@example.com")
    person.wait_until(lambda: shown(dialog, OUTCOME)[2] == "+ New", "the row is right")
    person.see("2 new · 1 to change · 1 as they are")
    dialog._go.click()
    person.wait_until(lambda: {"Nora Neumann", "Max Muster"} <= names(window), "both are there")


def test_only_the_good_rows_are_imported_and_undo_takes_all_of_it_back(
    dialog: ImportDialog, window: MainWindow, desk: Desk
) -> None:
    before = names(window)
    dialog._go.click()
    person.wait_until(lambda: dialog.model.state == "done", "it is done")
    person.wait_until(lambda: names(window) == before | {"Nora Neumann"}, "one came")
    assert users.get(desk=desk, user_id=dialog.model.table.plans[1].user_id or "").department == (
        "Legal"
    )
    dialog.close()
    person.wait_until(lambda: window.undo.model.newest is not None, "it can be taken back")
    assert window.undo.model.newest is not None
    person.choose_in_menu_bar("Edit", undo_words(window.undo.model.newest))
    person.wait_until(lambda: names(window) == before, "all is as before")


def test_what_failed_is_saved_with_its_reason(
    dialog: ImportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "problems.csv"
    with qtbot.waitSignal(dialog.model.saved):
        dialog.save_problems(str(target))
    header, row = csv.reader(target.read_text(encoding="utf-8-sig").splitlines())
    assert header == [*LINES[0].split(";"), "Reason"]
    assert row[:-1] == LINES[3].split(";")
    assert row[-1].startswith("“max(at)example.com” is not an e-mail address.")


def test_corrected_cells_are_not_thrown_away_without_a_question(dialog: ImportDialog) -> None:
    cell = dialog.model.table.index(0, FIXED)
    dialog.model.table.setData(cell, "Norah")
    person.wait_until(lambda: shown(dialog, WHAT)[0] == "Adds Norah Neumann.", "it is judged")
    dialog.close()
    assert dialog.isVisible()
    person.see("Close without importing?")
    box = dialog.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    person.press("Close without importing", within=box)
    person.wait_until(lambda: not dialog.isVisible(), "it is closed")


def test_a_file_dropped_on_the_window_is_opened(window: MainWindow, path: Path) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path))])
    entering, over = QPoint(50, 50), Qt.DropAction.CopyAction
    keys, mouse = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QApplication.sendEvent(window, QDragEnterEvent(entering, over, dropped, mouse, keys))
    QApplication.sendEvent(window, QDropEvent(entering.toPointF(), over, dropped, mouse, keys))
    person.wait_until(lambda: window.findChild(ImportDialog) is not None, "the import")
    found = window.findChild(ImportDialog)
    assert isinstance(found, ImportDialog)
    person.wait_until(lambda: found.model.state == "mapping", "the file is read")


def test_who_may_not_add_users_may_not_import_any_and_is_told_why(
    make_window: MakeWindow,
) -> None:
    window = make_window("helpdesk")
    action = next(a for a in window.findChildren(QAction) if a.objectName() == "import_csv")
    assert not action.isEnabled()
    assert action.toolTip() == "Your role, Helpdesk, may not do this."


def test_every_control_of_the_import_has_a_name(dialog: ImportDialog) -> None:
    for kind in (QPushButton, QComboBox):
        for control in dialog.findChildren(kind):
            assert control.accessibleName(), control


def test_an_export_of_those_listed_holds_just_them(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "users.csv"
    window.page.search.setText("smith")
    listed = window.users.table.users
    with qtbot.waitSignal(window.files.said):
        window.files.export(listed.ids(slice(None)), str(target))
    rows = list(csv.DictReader(target.read_text(encoding="utf-8-sig").splitlines()))
    assert [(row["First name"], row["Internal number"]) for row in rows] == [("Ann", "200")]
