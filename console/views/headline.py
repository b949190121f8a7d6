"""What the main window says outside itself: its title, and the number on its icon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def show(window: QWidget, account: str, waiting: int) -> None:
    """Name the account (`""`: not known) and how many decisions wait for a person."""
    title = QCoreApplication.translate("Main", "Phone Console")
    title = f"{account} – {title}" if account else title
    window.setWindowTitle(f"({waiting}) {title}" if waiting else title)
    program = QGuiApplication.instance()
    if isinstance(program, QGuiApplication) and program.desktopFileName():
        program.setBadgeNumber(waiting)  # in the taskbar
