"""The program speaks the language that was asked for, or the system's, or English."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox

from console.views import i18n
from console.views.text import moment_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def application(qapp: QCoreApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    before = QLocale()
    yield cast("QApplication", qapp)
    i18n.speak(cast("QApplication", qapp), "en")
    QLocale.setDefault(before)


def test_german_is_spoken_by_the_program_and_by_qt(
    application: QApplication, qtbot: QtBot
) -> None:
    assert i18n.speak(application, "de") == "de"
    assert QCoreApplication.translate("Users", "Add user") == "Benutzer hinzufügen"
    assert moment_words("2026-11-23T09:05:00.000Z").startswith("23.11.26")
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    assert "Abbrechen" in buttons.button(QDialogButtonBox.StandardButton.Cancel).text()


def test_a_language_without_texts_is_english(application: QApplication) -> None:
    assert i18n.speak(application, "tlh") == "en"
    assert QCoreApplication.translate("Users", "Add user") == "Add user"


def test_going_back_to_english_leaves_nothing_of_the_other(application: QApplication) -> None:
    i18n.speak(application, "de")
    i18n.speak(application, "en")
    assert QCoreApplication.translate("Users", "Add user") == "Add user"
