"""Invitation sheets: a page each that a phone can scan, from a PDF as a printer gets it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QListWidget

from console.errors import Offline
from console.services import users
from console.store import mirror
from console.viewmodels.sheets import Sheets as Model
from console.views.dialogs.sheets import Sheets
from contract.invitation import Letter
from contract.letter_words import LANGUAGES
from contract.operations import Change
from contract.sheet import sheet_of
from tests.support.desk import user_id
from tests.support.far_server import SCREEN_CODE, FarServer
from tests.support.paper import pages_of, scanned_image
from tests.widgets.dialogs.looks import button, kept, words

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from console.viewmodels.office import Office
    from tests.widgets.dialogs.conftest import Settle

Opener = Callable[[], Sheets]
WITHOUT_EMAIL = (1, 3)


@pytest.fixture
def opened(office: Office, qtbot: QtBot, settle: Settle) -> Opener:
    """Open the dialog for the first user, where two others have no e-mail address."""
    with office.desk.store.write() as tx:
        changes = [
            Change(kind="user", id=user.id, version=9, seq=9000 + number, body=_body(user))
            for number in WITHOUT_EMAIL
            for user in [
                msgspec.structs.replace(
                    users.get(desk=office.desk, user_id=user_id(number)),
                    email=None,
                    devices=(),
                    created_at="2026-11-01T09:00:00.000Z",
                )
            ]
        ]
        mirror.apply(tx, changes)

    def make() -> Sheets:
        first = users.get(desk=office.desk, user_id=user_id(0))
        dialog = Sheets(None, Model(office, first))
        qtbot.addWidget(kept(dialog))
        dialog.show()
        settle()
        return dialog

    return make


def _body(user: object) -> msgspec.Raw:
    return msgspec.Raw(msgspec.json.encode(user))


def people(dialog: Sheets) -> QListWidget:
    (found,) = dialog.findChildren(QListWidget)
    return found


def test_the_chosen_user_is_ticked_and_who_has_no_address_is_offered(opened: Opener) -> None:
    listed = people(opened())
    ticks = [listed.item(row).checkState() for row in range(listed.count())]
    assert ticks == [Qt.CheckState.Checked, Qt.CheckState.Unchecked, Qt.CheckState.Unchecked]


def test_a_pdf_has_a_page_for_each_that_scans(
    opened: Opener, server: FarServer, settle: Settle, tmp_path: Path
) -> None:
    dialog = opened()
    button(dialog, "Choose everybody").click()
    dialog.save_to(str(tmp_path / "invitations.pdf"))
    settle()
    settle()
    pages = pages_of(tmp_path / "invitations.pdf")
    assert [scanned_image(page) for page in pages] == [[SCREEN_CODE.link]] * 3
    assert server.asked_for == [user_id(0), *(user_id(number) for number in WITHOUT_EMAIL)]
    assert "Saved as" in words(dialog)
    assert [path.name for path in tmp_path.glob("*.part")] == []


def test_saving_again_makes_no_new_codes(
    opened: Opener, server: FarServer, settle: Settle, tmp_path: Path
) -> None:
    dialog = opened()
    for name in ("one.pdf", "two.pdf"):
        dialog.save_to(str(tmp_path / name))
        settle()
        settle()
    assert server.asked_for == [user_id(0)]
    assert (tmp_path / "two.pdf").stat().st_size > 0


def test_it_prints_as_it_saves(opened: Opener, settle: Settle, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    dialog = opened()
    dialog.print_on(printer)
    settle()
    assert [scanned_image(page) for page in pages_of(tmp_path / "paper.pdf")] == [
        [SCREEN_CODE.link]
    ]


def test_offline_says_so_and_ends_nothing(
    opened: Opener, server: FarServer, settle: Settle, tmp_path: Path
) -> None:
    server.trouble = Offline()
    dialog = opened()
    dialog.save_to(str(tmp_path / "invitations.pdf"))
    settle()
    assert "can’t be reached" in words(dialog)
    assert list(tmp_path.glob("*.pdf")) == []
    server.trouble = None
    dialog.save_to(str(tmp_path / "invitations.pdf"))
    settle()
    settle()
    assert (tmp_path / "invitations.pdf").exists()


def test_a_folder_that_can_not_be_written_is_told(
    opened: Opener, settle: Settle, tmp_path: Path
) -> None:
    dialog = opened()
    dialog.save_to(str(tmp_path / "nowhere" / "invitations.pdf"))
    settle()
    settle()
    assert "The sheets were not saved" in words(dialog)


def test_nobody_chosen_disables_with_a_reason(opened: Opener) -> None:
    dialog = opened()
    button(dialog, "Choose nobody").click()
    assert not button(dialog, "Print…").isEnabled()
    assert "Choose at least one person." in button(dialog, "Print…").toolTip()


def test_the_codes_go_with_the_dialog(opened: Opener, settle: Settle, tmp_path: Path) -> None:
    dialog = opened()
    (model,) = dialog.findChildren(Model)
    dialog.save_to(str(tmp_path / "one.pdf"))
    settle()
    settle()
    assert model.pages
    dialog.close()
    assert model.pages == ()


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_sheet_says_all_in_the_accounts_language(language: str) -> None:
    letter = Letter(
        first_name="Ann",
        last_name="Smith",
        email="",
        account="Example Ltd",
        sender="no-reply@example.com",
        link=SCREEN_CODE.link,
        code=SCREEN_CODE.code,
        written_at="2026-11-23T10:42:00Z",
        expires_at="2026-11-30T10:42:00Z",
        help_contact="Bob Hill, 205",
        language=language,
    )
    sheet = sheet_of(letter)
    said = " ".join((sheet.title, sheet.or_code, sheet.valid, *sheet.steps, *sheet.notes))
    assert all(part in said for part in ("Example Ltd", "/app", "2026", "Bob Hill, 205"))
    assert SCREEN_CODE.link.partition("#")[2] not in said
    assert (sheet.name, sheet.is_right_to_left) == ("Ann Smith", language == "ar")
    assert sheet.code not in repr(sheet)
