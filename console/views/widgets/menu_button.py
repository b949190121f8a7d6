"""A button that opens a menu made afresh each time, reachable by assistive programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QMenu,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from console.views.widgets.accessible import ButtonWithMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

_ARROW = " ▾"
"""Painted after the text: the style's own arrow would stand on the last letters."""


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

    def sizeHint(self) -> QSize:
        """Leave room for the arrow."""
        hint = super().sizeHint()
        return QSize(hint.width() + self.fontMetrics().horizontalAdvance(_ARROW), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button as the style does, with an arrow beside the text."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text += _ARROW
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)

    @staticmethod
    def _refill(menu: QMenu, fill: Callable[[QMenu], None]) -> None:
        menu.clear()
        fill(menu)
