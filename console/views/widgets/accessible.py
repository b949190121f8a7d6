"""Names and roles for assistive programs where Qt's own interfaces leave them out.

On Linux Qt reports a combo box's current text as its name, and leaves popup menus out of the tree
(QTBUG-85265 and the source of QAccessibleComboBox); the interfaces here say what a person says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QComboBox, QMenu, QToolButton

if TYPE_CHECKING:
    from collections.abc import Callable

_interfaces: dict[int, QAccessibleInterface] = {}


class NamedComboBox(QComboBox):
    """A combo box that assistive programs know by its accessible name, not by its value."""


class ButtonWithMenu(QToolButton):
    """A button whose open menu is its child in the accessibility tree."""


class _ComboInterface(QAccessibleWidget):
    def __init__(self, combo: NamedComboBox) -> None:
        super().__init__(combo, QAccessible.Role.ComboBox)
        self._combo = combo

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._combo.accessibleName()
        if kind == QAccessible.Text.Value:
            return self._combo.currentText()
        return super().text(kind)

    def actionNames(self) -> list[str]:
        return ["Press", "SetFocus"]

    def doAction(self, name: str) -> None:
        # Later, not now: the caller is a D-Bus call that must not wait for the popup.
        act = self._combo.setFocus if name == "SetFocus" else self._combo.showPopup
        QTimer.singleShot(0, act)


class _MenuButtonInterface(QAccessibleWidget):
    def __init__(self, button: ButtonWithMenu) -> None:
        super().__init__(button, QAccessible.Role.Button)
        self._button = button

    def _open_menu(self) -> QMenu | None:
        menu = self._button.menu()
        return menu if menu.isVisible() else None

    def childCount(self) -> int:
        return 0 if self._open_menu() is None else 1

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        menu = self._open_menu()
        return (
            QAccessible.queryAccessibleInterface(menu) if menu is not None and index == 0 else None
        )

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        menu = self._open_menu()
        return 0 if menu is not None and child.object() is menu else -1

    def actionNames(self) -> list[str]:
        return ["Press", "ShowMenu", "SetFocus"]

    def doAction(self, name: str) -> None:
        # Later, not now: showMenu() returns only when the menu is closed.
        act = self._button.setFocus if name == "SetFocus" else self._button.showMenu
        QTimer.singleShot(0, act)


def _make(_class_name: str, widget: QObject) -> QAccessibleInterface | None:
    makers: tuple[tuple[type, Callable[..., QAccessibleInterface]], ...] = (
        (NamedComboBox, _ComboInterface),
        (ButtonWithMenu, _MenuButtonInterface),
    )
    for kind, maker in makers:
        if isinstance(widget, kind):
            interface = maker(widget)
            # Qt does not keep the Python half alive; we do, for as long as the widget lives.
            _keep(widget, interface)
            return interface
    return None


def _keep(widget: QObject, interface: QAccessibleInterface) -> None:
    key = id(widget)
    _interfaces[key] = interface
    widget.destroyed.connect(lambda: _interfaces.pop(key, None))


def install() -> None:
    """Make assistive programs see our widgets; call once, after the QApplication is made."""
    QAccessible.installFactory(_make)
