"""The QR code as a picture for a chat: dragged or copied, and gone after a minute."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from console.views.widgets import qr_picture
from console.views.widgets.qr_picture import QrPicture
from console.views.widgets.secret_copy import SecretCopy
from contract.invitation import qr_matrix
from tests.support import person
from tests.support.far_server import SCREEN_CODE
from tests.widgets.dialogs.looks import scanned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def code(qtbot: QtBot) -> Iterator[QrPicture]:
    shown = QrPicture()
    qtbot.addWidget(shown)
    shown.show_code(qr_matrix(SCREEN_CODE.link))
    shown.show()
    yield shown
    for secret in secrets():
        secret.clear()


def secrets() -> list[SecretCopy | qr_picture._SecretFile]:
    """Return what is out as a secret now."""
    application = QGuiApplication.instance()
    assert application is not None
    copies = application.findChildren(SecretCopy)
    return [*copies, *application.findChildren(qr_picture._SecretFile)]


def test_a_chat_gets_a_picture_and_a_file_that_scan(code: QrPicture) -> None:
    mime = code.dragged()
    image = mime.imageData()
    assert isinstance(image, QImage)
    assert scanned(image) == [SCREEN_CODE.link]
    path = Path(mime.urls()[0].toLocalFile())
    assert scanned(QImage(str(path))) == [SCREEN_CODE.link]
    assert stat.S_IMODE(path.parent.stat().st_mode) == stat.S_IRWXU


def test_the_file_goes_after_its_minute(code: QrPicture) -> None:
    path = Path(code.dragged().urls()[0].toLocalFile())
    for secret in secrets():
        secret.clear()
    assert not path.parent.exists()


def test_the_context_menu_copies_the_picture_until_its_minute_is_over(code: QrPicture) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(code, event)
    (menu,) = code.findChildren(QMenu)
    (copy,) = menu.actions()
    assert copy.text() == "Copy picture"
    copy.trigger()
    menu.close()
    assert scanned(QGuiApplication.clipboard().image()) == [SCREEN_CODE.link]
    for secret in secrets():
        secret.clear()
    assert QGuiApplication.clipboard().image().isNull()


def test_what_was_copied_afterwards_stays(code: QrPicture) -> None:
    code.setFocus()
    QTest.keyClick(code, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    person.wait_until(lambda: not QGuiApplication.clipboard().image().isNull(), "the picture")
    QGuiApplication.clipboard().setText("other")
    for secret in secrets():
        secret.clear()
    assert QGuiApplication.clipboard().text() == "other"


def test_without_a_code_there_is_nothing_to_take(code: QrPicture) -> None:
    QGuiApplication.clipboard().clear()
    code.show_code(())
    code.copy()
    assert QGuiApplication.clipboard().image().isNull()
    assert code.picture().isNull()


def test_the_focus_on_the_code_is_seen(code: QrPicture) -> None:
    code.clearFocus()
    before = code.grab().toImage()
    code.setFocus()
    person.wait_until(code.hasFocus, "the focus")
    assert code.grab().toImage() != before
    assert scanned(code.grab().toImage()) == [SCREEN_CODE.link]
