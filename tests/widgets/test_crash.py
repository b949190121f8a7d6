"""A fault of the program itself: it is told without anybody's data, and the program goes on."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from console.views import crash
from tests.support import person

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def watch(qapp: QApplication, tmp_path: Path) -> Iterator[crash.Watch]:
    before = sys.excepthook, threading.excepthook
    handler = qInstallMessageHandler(None)
    qInstallMessageHandler(handler)
    made = crash.watch(tmp_path / "console.log")
    yield made
    sys.excepthook, threading.excepthook = before
    qInstallMessageHandler(handler)
    if made._dialog is not None:
        made._dialog.close()


def fail(words: str) -> None:
    """Fail as a bug does, with a person's data in the words."""
    try:
        dict[str, str]()[words]
    except KeyError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_a_fault_is_told_once_and_quotes_nothing_typed(watch: crash.Watch) -> None:
    fail("secret of ann@example.com")
    fail("another")
    report = person.find("Report", QPlainTextEdit)
    assert "KeyError" in report.toPlainText()
    assert "ann@example.com" not in report.toPlainText()
    assert "another" not in report.toPlainText()
    person.see("Something went wrong in this program.")
    person.see("What you saved and typed is kept.")
    person.press("Go on")


def test_a_fault_in_another_thread_is_told_too(watch: crash.Watch, qtbot: QtBot) -> None:
    def work() -> None:
        raise ValueError("in a thread")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert "ValueError" in person.find("Report", QPlainTextEdit).toPlainText()


def test_what_qt_has_to_say_goes_to_the_log(
    watch: crash.Watch, caplog: pytest.LogCaptureFixture
) -> None:
    qWarning("the platform grumbles")
    assert "the platform grumbles" in caplog.text
