"""Help: the keys, the guide, what is new, contrast; all without a mouse."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser, QTreeWidget

from console import __version__
from console.models.habits import Habits
from console.services import habits
from console.settings import GUIDE, NEWS, paper
from console.views import high_contrast, style
from console.views.actions import ACTIONS
from tests.support import person

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from console.views.main_window import MainWindow

    MakeWindow = Callable[..., MainWindow]

Role = QPalette.ColorRole
GROUNDS = (Role.Window, Role.Base, Role.AlternateBase, Role.Button, Role.ToolTipBase)
TEXTS = (
    *(Role.WindowText, Role.Text, Role.ButtonText, Role.ToolTipText, Role.PlaceholderText),
    *(Role.Link, Role.LinkVisited),
)
GROUPS = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled)


def keys_shown() -> dict[str, str]:
    """Return what the list of shortcuts says: what is done, and by which keys."""
    tree = person.find("Shortcuts", QTreeWidget)
    model = tree.model()
    shown = {}
    for group in map(model.index, range(model.rowCount()), [0] * model.rowCount()):
        for row in range(model.rowCount(group)):
            shown[model.index(row, 0, group).data()] = model.index(row, 1, group).data()
    return shown


def test_f1_lists_the_keys_of_every_action(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    shown = keys_shown()
    assert shown["Find anything"] == "Ctrl+K"
    assert shown["Keyboard shortcuts"] == "F1, ?"
    assert len(shown) >= sum(bool(spec.shortcut) for spec in ACTIONS)
    person.type_into("Search shortcuts", "undo")
    assert keys_shown() == {"Undo": "Ctrl+Z"}
    person.type_into("Search shortcuts", "zzz")
    person.see("No shortcut fits.")


def test_a_question_mark_lists_the_keys_unless_a_text_is_typed(window: MainWindow) -> None:
    window.page.search.setFocus()
    QTest.keyClicks(window.page.search, "?")
    assert window.page.search.text() == "?"
    assert "Search shortcuts" not in person.in_sight()
    window.page.search.clear()
    window.page.view.setFocus()
    QTest.keyClicks(window.page.view, "?")
    person.find("Search shortcuts")


def test_no_two_actions_have_the_same_keys() -> None:
    keys = [key for spec in ACTIONS for key in (spec.shortcut, spec.also) if key]
    assert len(keys) == len(set(keys))


def test_the_guide_and_the_news_come_with_the_program(window: MainWindow) -> None:
    person.choose_in_menu_bar("Help", "Guide")
    assert "Add a user" in person.find("Guide", QTextBrowser).toPlainText()
    person.choose_in_menu_bar("Help", "What’s new")
    assert "For admins" in person.find("What’s new", QTextBrowser).toPlainText()
    assert paper(GUIDE).exists()
    assert paper(NEWS).exists()


def test_after_an_upgrade_the_news_are_told_once_without_taking_the_focus(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    habits.keep(path=tmp_path / "habits.json", habits=Habits(seen="0.0.9"))
    window = make_window()
    assert __version__ in window.status.currentMessage()
    assert window.focusWidget() is window.page.search
    window.close()
    assert make_window().status.currentMessage() == ""


def test_high_contrast_is_chosen_in_the_menu_and_kept(window: MainWindow, tmp_path: Path) -> None:
    choices = {action.objectName(): action for action in window.menuBar().findChildren(QAction)}
    assert choices["contrast_system"].isChecked()
    choices["contrast_high"].trigger()
    assert choices["contrast_high"].isChecked()
    assert not choices["contrast_system"].isChecked()
    assert high_contrast.is_high(QGuiApplication.palette())
    window.close()
    assert habits.read(path=tmp_path / "habits.json").contrast == "high"
    style.set_contrast("normal")
    assert not high_contrast.is_high(QGuiApplication.palette())
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    assert application.styleSheet() == ""


@pytest.mark.parametrize("dark", [False, True])
def test_in_high_contrast_every_text_stands_out(dark: bool) -> None:
    worn = style.palette(dark=dark, is_high=True)
    for group, ground, text in product(GROUPS, GROUNDS, TEXTS):
        pair = worn.color(group, ground), worn.color(group, text)
        assert high_contrast.contrast(*pair) >= high_contrast.ENOUGH, (group, ground, text)
    for group in GROUPS:
        chosen = worn.color(group, Role.Highlight), worn.color(group, Role.HighlightedText)
        assert high_contrast.contrast(*chosen) >= high_contrast.ENOUGH


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("is_high", [False, True])
def test_the_focus_and_the_tones_can_be_seen(dark: bool, is_high: bool, qapp: object) -> None:
    worn = style.palette(dark=dark, is_high=is_high)
    for ground in (Role.Window, Role.Base):
        pair = worn.color(ground), worn.color(Role.Accent)
        assert high_contrast.contrast(*pair) >= 3  # what WCAG asks of a focus
    label = style.plain_label("x")
    label.setPalette(worn)
    wanted = high_contrast.ENOUGH if is_high else 4.5
    for tone in msgspec.structs.astuple(style.tones(label)):
        for ground in (Role.Window, Role.Base):
            assert high_contrast.contrast(QColor(tone), worn.color(ground)) >= wanted, tone


@pytest.mark.parametrize("text", [b"", b"{", b'{"recent": 5}', b"\xff\xfe", b'{"contrast": "x"}'])
def test_habits_that_are_broken_are_as_new(tmp_path: Path, text: bytes) -> None:
    (tmp_path / "habits.json").write_bytes(text)
    assert habits.read(path=tmp_path / "habits.json") == Habits()
