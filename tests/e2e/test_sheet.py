"""An invite on paper: made at the console, scanned from the page, and seen at the console."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from console.views.dialogs.sheets import Sheets
from tests.e2e import main_job, tour
from tests.support import person
from tests.support.backend_process import BackendProcess
from tests.support.mail import mail_server
from tests.support.paper import pages_of, scanned_image

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def save_as(path: Path) -> None:
    """Answer the dialog that asks for a file."""
    chooser = person.front_window()
    assert isinstance(chooser, QFileDialog)
    (field,) = chooser.findChildren(QLineEdit)
    field.setText(str(path))
    chooser.accept()


def test_a_sheet_sets_a_phone_up_whose_owner_has_no_mail(tmp_path: Path, qtbot: QtBot) -> None:
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    with mail_server() as mailbox:
        backend = BackendProcess(tmp_path / "backend", mail=mailbox.url)
        backend.start()
        try:
            with tour.console(tmp_path / "profile"):
                main_job.sign_in(backend.url)
                person.wait_until(lambda: len(person.rows_of("Users")) == 40, "forty users")
                internal = tour.free_internal(backend)
                numbers = tour.free_numbers(backend, 3)
                tour.fill_wizard(backend, numbers, internal, main_job.no_picture)
                main_job.save()
                person.wait_until(
                    lambda: "Synced" in " ".join(main_job.find_user()), "it is synced"
                )
                person.choose_from_menu(f"Actions for {main_job.NAME}", "Invitation sheets…")
                person.press("Save as PDF…")
                save_as(tmp_path / "sheet.pdf")
                person.see("Saved as")
                sheets = person.front_window()
                assert isinstance(sheets, Sheets)
                sheets.reject()
                (page,) = pages_of(tmp_path / "sheet.pdf")
                (link,) = scanned_image(page)
                main_job.set_up_device(backend.url, main_job.redeem(backend.url, link))
                person.wait_until(
                    lambda: "Completed" in " ".join(main_job.find_user()), "it is set up"
                )
                assert mailbox.letters(0) == []
        finally:
            backend.stop()
