"""Show QR: a fresh code that a phone can scan, for ten minutes, kept nowhere."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, cast

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog
from sqlalchemy import MetaData, select

from console.errors import Offline, Refused
from console.viewmodels.show_qr import ShowQr as Model
from console.views import style
from console.views.dialogs.qr_print import paint_sheet
from console.views.dialogs.show_qr import ShowQr
from console.views.widgets.qr_code import QrCode
from console.views.widgets.secret_copy import copy_secret
from contract.invitation import qr_matrix
from tests.support.desk import STORE_NAME, FixedClock, user_id
from tests.support.far_server import SCREEN_CODE, FarServer
from tests.widgets.dialogs.looks import button, kept, scanned, words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from console.viewmodels.office import Office
    from tests.widgets.dialogs.conftest import Settle


@pytest.fixture
def opened(office: Office, qtbot: QtBot, settle: Settle) -> Callable[[], ShowQr]:
    def make() -> ShowQr:
        dialog = ShowQr(None, Model(office, user_id(0), "Ann Smith"))
        qtbot.addWidget(kept(dialog))
        dialog.show()
        settle()
        return dialog

    return make


def clock_of(office: Office) -> FixedClock:
    return cast("FixedClock", office.desk.clock)


def model_of(dialog: ShowQr) -> Model:
    (model,) = dialog.findChildren(Model)
    return model


@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("side", [240, 361, 700])
def test_the_code_scans_from_the_screen_in_every_theme_and_size(
    qtbot: QtBot, *, is_dark: bool, side: int
) -> None:
    code = QrCode()
    qtbot.addWidget(code)
    code.setPalette(style.palette(dark=is_dark))
    code.resize(side, side)
    code.show_code(qr_matrix(SCREEN_CODE.link))
    assert scanned(code.grab().toImage()) == [SCREEN_CODE.link]


def test_it_asks_for_a_fresh_code_and_shows_it_with_its_text(
    opened: Callable[[], ShowQr], server: FarServer
) -> None:
    dialog = opened()
    assert server.asked_for == [user_id(0)]
    assert scanned(dialog.grab().toImage()) == [SCREEN_CODE.link]
    assert "Scan with the app of Ann Smith" in words(dialog)
    assert "BCDF-GHJK-LMNP" in words(dialog)
    assert "Works for 10:00 more, once." in words(dialog)


def test_it_counts_down_and_the_code_goes_when_it_ends(
    opened: Callable[[], ShowQr], office: Office, server: FarServer, settle: Settle
) -> None:
    dialog = opened()
    clock_of(office).forward(minutes=9, seconds=31)
    model_of(dialog).tick()
    assert "Works for 0:29 more, once." in words(dialog)
    clock_of(office).forward(seconds=29)
    model_of(dialog).tick()
    assert "This code has ended." in words(dialog)
    assert "BCDF-GHJK-LMNP" not in words(dialog)
    assert scanned(dialog.grab().toImage()) == []
    assert not button(dialog, "Copy code").isEnabled()
    button(dialog, "New code").click()
    settle()
    assert len(server.asked_for) == 2
    assert "BCDF-GHJK-LMNP" in words(dialog)


def test_a_clock_that_is_set_wrong_does_not_hide_a_code_that_works(
    opened: Callable[[], ShowQr], office: Office
) -> None:
    clock_of(office).forward(days=3650)
    assert "Works for 10:00 more, once." in words(opened())


def test_offline_it_says_so_and_tries_again(
    opened: Callable[[], ShowQr], server: FarServer, settle: Settle
) -> None:
    server.trouble = Offline(reason="refused")
    dialog = opened()
    assert "The server can't be reached, and only the server can make a code." in words(dialog)
    server.trouble = None
    button(dialog, "New code").click()
    settle()
    assert "BCDF-GHJK-LMNP" in words(dialog)


def test_a_refusal_is_told_in_the_servers_words(
    opened: Callable[[], ShowQr], server: FarServer
) -> None:
    server.trouble = Refused(reason="user_deleted", detail="This user was deleted meanwhile.")
    assert "This user was deleted meanwhile." in words(opened())


def test_while_the_server_is_asked_it_says_so(office: Office, qtbot: QtBot) -> None:
    dialog = ShowQr(None, Model(office, user_id(0), "Ann Smith"))
    qtbot.addWidget(kept(dialog))
    dialog.show()
    assert "Asking the server for a code…" in words(dialog)
    assert not button(dialog, "New code").isEnabled()
    qtbot.waitUntil(lambda: office.tasks.is_idle)


def test_copy_code_puts_the_text_on_the_clipboard_for_a_minute(
    opened: Callable[[], ShowQr],
) -> None:
    dialog = opened()
    button(dialog, "Copy code").click()
    assert QGuiApplication.clipboard().text() == "BCDF-GHJK-LMNP"
    assert "It leaves the clipboard after a minute." in words(dialog)


def test_a_secret_leaves_the_clipboard_unless_something_else_was_copied(qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    copied = copy_secret("BCDF-GHJK-LMNP")
    assert clipboard.mimeData().data("x-kde-passwordManagerHint").data() == b"secret"
    copied.clear()
    assert clipboard.text() == ""
    copied = copy_secret("BCDF-GHJK-LMNP")
    clipboard.setText("something else")
    copied.clear()
    assert clipboard.text() == "something else"


def test_the_picture_saved_scans(
    opened: Callable[[], ShowQr], tmp_path: Path, settle: Settle
) -> None:
    dialog = opened()
    button(dialog, "Save as PNG").click()
    (chooser,) = dialog.findChildren(QFileDialog)
    chooser.setDirectory(str(tmp_path))
    chooser.selectFile("ann.png")
    chooser.accept()
    settle()
    saved = tmp_path / "ann.png"
    picture = Image.open(io.BytesIO(saved.read_bytes()))
    assert [found.text for found in zxingcpp.read_barcodes(picture)] == [SCREEN_CODE.link]
    assert "ann.png" in words(dialog)


def test_a_picture_that_can_not_be_saved_is_said_in_words(
    opened: Callable[[], ShowQr], tmp_path: Path, settle: Settle
) -> None:
    dialog = opened()
    model_of(dialog).save_png(str(tmp_path / "missing" / "ann.png"))
    settle()
    assert "The picture was not saved: No such file or directory." in words(dialog)


def test_print_asks_for_the_printer(opened: Callable[[], ShowQr]) -> None:
    dialog = opened()
    button(dialog, "Print").click()
    (chooser,) = dialog.findChildren(QPrintDialog)
    assert chooser.isVisible()
    chooser.reject()


def test_the_printed_sheet_scans(qapp: QApplication) -> None:
    sheet = QImage(800, 1100, QImage.Format.Format_RGB32)
    sheet.fill(0xFFFFFFFF)
    painter = QPainter(sheet)
    matrix = qr_matrix(SCREEN_CODE.link)
    paint_sheet(painter, QRectF(sheet.rect()), "Ann", matrix, ["BCDF-GHJK-LMNP", "until noon"])
    painter.end()
    assert scanned(sheet) == [SCREEN_CODE.link]


def test_the_code_is_kept_nowhere(
    opened: Callable[[], ShowQr], office: Office, tmp_path: Path
) -> None:
    dialog = opened()
    model = model_of(dialog)
    dialog.close()
    assert model.code is None
    assert model.matrix == ()
    with office.desk.store.read() as view:
        stored = MetaData()
        stored.reflect(view.connection)
        dump = [
            str(row)
            for table in stored.tables.values()
            for row in view.connection.execute(select(table))
        ]
    assert dump
    assert not [row for row in dump if "BCDF" in row or SCREEN_CODE.link in row]
    assert b"BCDF-GHJK" not in (tmp_path / STORE_NAME).read_bytes()
