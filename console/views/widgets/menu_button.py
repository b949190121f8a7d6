"""A button that opens a menu made afresh each time, reachable by assistive programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from console.views.widgets.accessible import ButtonWithMenu

if TYPE_CHECKING:
    from collections.abc import Callable


class MenuButton(ButtonWithMenu):
    """A button with a menu that `fill(menu)` builds just before it opens."""

    def __init__(
        self, text: str, fill: Callable[[QMenu], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(lambda: self._refill(menu, fill))
        self.setMenu(menu)

    @staticmethod
    def _refill(menu: QMenu, fill: Callable[[QMenu], None]) -> None:
        menu.clear()
        fill(menu)
