"""A main window over an encrypted store, with a far server that can't be reached."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from console.services.session import SignedIn
from console.settings import Settings
from console.store.account import AccountView
from console.viewmodels.office import Office
from console.views import style
from console.views.main_window import MainWindow
from console.workers.tasks import Tasks
from contract.messages import Operator
from tests.support.desk import make_desk
from tests.support.far_server import FarServer

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from console.services.desk import Desk

MakeWindow = Callable[..., MainWindow]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = make_desk(tmp_path, people=8)
    yield made
    made.store.close()


@pytest.fixture
def make_window(
    qapp: QApplication, qtbot: QtBot, desk: Desk, tmp_path: Path
) -> Iterator[MakeWindow]:
    """Open the main window as an operator of some role; the users are read when it returns."""
    style.apply(qapp, "light")
    tasks = Tasks(desk.hub)
    windows: list[MainWindow] = []

    def make(role: str = "admin") -> MainWindow:
        operator = Operator(id="op", email=f"{role}@example.com", role=role)
        office = Office(
            desk=desk,
            tasks=tasks,
            account=AccountView(desk.store),
            operator=operator,
            remote=FarServer(),
        )
        desk.hub.listen(office.account.heed)
        who = SignedIn(operator=operator, server_url="https://phone.example.com")
        window = MainWindow(office, who, Settings(profile=tmp_path))
        windows.append(window)
        window.show()
        qtbot.waitUntil(lambda: window.users.is_read and tasks.is_idle)
        return window

    yield make
    for window in windows:
        window.close()
    tasks.close()


@pytest.fixture
def window(make_window: MakeWindow) -> MainWindow:
    """The main window of an admin."""
    return make_window()


@pytest.fixture
def settle(window: MainWindow, qtbot: QtBot, qapp: QApplication) -> Callable[[], None]:
    """Wait until no task runs and all callbacks have been called."""
    tasks = window.users._office.tasks

    def wait() -> None:
        qapp.processEvents()
        qtbot.waitUntil(lambda: tasks.is_idle and not window.users._is_reading)

    return wait
