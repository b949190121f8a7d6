"""A person at the console: finds widgets by the names people say, types, presses, looks."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QToolButton,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PATIENCE_MS = 30_000
_LOOK_MS = 5
W = TypeVar("W", bound=QWidget)


def wait_until(condition: Callable[[], bool], what: str, patience_ms: int = PATIENCE_MS) -> None:
    """Let the program run until a condition holds; fails in words after half a minute."""
    deadline = QDeadlineTimer(patience_ms)
    while not condition():
        if deadline.hasExpired():
            raise AssertionError(f"waited in vain for: {what}; in sight: {in_sight()}")
        _let_others_work()


def _let_others_work() -> None:
    """Handle events for some milliseconds, and rest: workers need Python, too."""
    loop = QEventLoop()
    QTimer.singleShot(_LOOK_MS, loop, loop.quit)
    loop.exec()


def in_sight() -> list[str]:
    """Return the names and texts of all that is shown, for failures."""
    return [name for widget in _visible(QWidget) if (name := name_of(widget))]


def name_of(widget: QWidget) -> str:
    """Return what a screen reader would call a widget."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton | QLabel):
        return widget.text().replace("&", "")
    return widget.windowTitle() if widget.isWindow() else ""


def _visible(kind: type[W], within: QWidget | None = None) -> list[W]:
    found: list[W] = []
    for window in QApplication.topLevelWidgets() if within is None else [within]:
        if not window.isVisible():
            continue
        found.extend([window] if isinstance(window, kind) else [])
        found.extend(child for child in window.findChildren(kind) if child.isVisible())
    return found


def find(
    name: str,
    kind: type[W] = QWidget,  # type: ignore[assignment]
    *,
    enabled: bool = True,
    within: QWidget | None = None,
) -> W:
    """Wait for a widget in sight with this name (and that can be used), and return it.

    `within` is the window to look in, where several windows have a field of that name.
    """
    found: list[W] = []

    def there() -> bool:
        found[:] = [
            widget
            for widget in _visible(kind, within)
            if name_of(widget) == name and (widget.isEnabled() or not enabled)
        ]
        return bool(found)

    wait_until(there, f"{kind.__name__} called {name!r}")
    return found[-1]


def type_into(name: str, text: str, *, within: QWidget | None = None) -> None:
    """Replace a field's text, key by key."""
    field = find(name, QLineEdit, within=within)
    field.setFocus()
    field.selectAll()
    if not text:
        QTest.keyClick(field, Qt.Key.Key_Delete)
    for character in text:
        QTest.keyClicks(field, character) if character.isascii() else field.insert(character)
    if isinstance(field.parentWidget(), QComboBox):
        QTest.keyClick(field, Qt.Key.Key_Tab)


def press(name: str, *, within: QWidget | None = None) -> None:
    """Press a button with the mouse."""
    button = find(name, QAbstractButton, within=within)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def set_ticked(name: str, *, on: bool) -> None:
    """Tick a check box, or take the tick away."""
    box = find(name, QAbstractButton)
    if box.isChecked() != on:
        box.click()
    wait_until(lambda: box.isChecked() == on, f"{name} ticked: {on}")


def choose_from_menu(button: str, item: str) -> None:
    """Open a button's menu and choose an item of it."""
    opened: list[QMenu] = []

    def has_it() -> bool:
        # Asked again as long as the table is still putting its buttons in place.
        opened[:] = [find(button, QToolButton).menu()]
        opened[0].aboutToShow.emit()
        return any(a.text().replace("&", "") == item for a in opened[0].actions())

    wait_until(has_it, f"{item} in the menu {button!r}")
    _trigger(opened[0], item)


def choose_in_menu_bar(menu: str, item: str) -> None:
    """Choose an item of the menu bar."""
    titled = next(found for found in _visible(QMenuBar)).actions()
    opened = next(a for a in titled if a.text().replace("&", "") == menu).menu()
    assert isinstance(opened, QMenu)
    _trigger(opened, item)


def _trigger(menu: QMenu, item: str) -> None:
    action = next(a for a in menu.actions() if a.text().replace("&", "") == item)
    assert action.isEnabled(), f"{item} is disabled: {action.toolTip()}"
    action.trigger()


def see(text: str) -> None:
    """Wait until a text stands somewhere in sight."""
    wait_until(lambda: any(text in shown for shown in _texts()), f"the text {text!r}")


def _texts() -> list[str]:
    texts = [label.text() for label in _visible(QLabel)]
    texts += [edit.toPlainText() for edit in _visible(QTextEdit)]
    texts += [edit.toPlainText() for edit in _visible(QPlainTextEdit)]
    return texts + [button.text() for button in _visible(QAbstractButton)]


def rows_of(table_name: str) -> list[list[str]]:
    """Return the table's rows as the texts shown."""
    model = find(table_name, QTableView).model()
    return [
        [
            str(model.index(row, column).data(Qt.ItemDataRole.DisplayRole) or "")
            for column in range(model.columnCount())
        ]
        for row in range(model.rowCount())
    ]


def front_window() -> QWidget:
    """Return the window on top: the last one opened that is in sight."""
    windows = [w for w in QApplication.topLevelWidgets() if w.isVisible() and not w.parent()]
    dialogs = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.parent()]
    active = QApplication.activeModalWidget() or QApplication.activeWindow()
    return active or (dialogs or windows)[-1]


def photograph(window: QWidget, path: Path) -> None:
    """Save a picture of a window as it is painted."""
    for _ in range(10):  # a layout that changes another one settles over several rounds
        QApplication.processEvents()
    path.parent.mkdir(parents=True, exist_ok=True)
    assert window.grab().save(str(path)), path
