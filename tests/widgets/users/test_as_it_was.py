"""The next start finds the window as it was left, whatever became of the screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QTableView

from console.models.habits import Habits
from console.services import habits
from tests.support import person

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from console.views.main_window import MainWindow

    MakeWindow = Callable[..., MainWindow]


def devices() -> QTableView:
    return person.find("All devices", QTableView)


def test_the_page_and_its_columns_are_found_again(make_window: MakeWindow) -> None:
    window = make_window()
    window.run("go_devices")
    devices().setColumnWidth(1, 231)
    window.close()
    again = make_window()
    assert again.pages.current == "devices"
    assert devices().columnWidth(1) == 231
    again.run("go_users")
    again.close()
    assert make_window().pages.current == "users"


def test_a_maximised_window_is_so_again(make_window: MakeWindow) -> None:
    window = make_window()
    window.showMaximized()
    person.wait_until(window.isMaximized, "a large window")
    window.close()
    assert make_window().isMaximized()


def test_a_window_on_a_screen_that_is_gone_comes_back_into_sight(
    make_window: MakeWindow,
) -> None:
    window = make_window()
    window.setGeometry(9_000, 9_000, 700, 500)
    window.close()
    again = make_window()
    screen = again.screen().availableGeometry()
    assert screen.intersects(again.geometry())
    assert screen.contains(again.geometry().topLeft())


@pytest.mark.parametrize(
    "kept",
    [
        Habits(page="gone"),
        Habits(page="devices", widths={"devices": (5,)}),
        Habits(page="devices", widths={"devices": (-5, 10**9) * 4, "users": (1,)}),
    ],
)
def test_what_was_kept_by_another_version_does_no_harm(
    make_window: MakeWindow, tmp_path: Path, kept: Habits
) -> None:
    habits.keep(path=tmp_path / "habits.json", habits=kept)
    window = make_window()
    window.run("go_devices")
    assert all(24 <= devices().columnWidth(column) <= 4_000 for column in range(8))
