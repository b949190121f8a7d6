"""The menu bar, filled from the declaration of the actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from console.views.actions import ACTIONS, MenuId, make_action, refresh_action
from console.views.text import marked

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu, QMenuBar

    from console.viewmodels.user_actions import ActionId, Situation


class MenuBarActions:
    """The actions of the menu bar, to be brought up to date together."""

    def __init__(self, actions: tuple[QAction, ...]) -> None:
        self._actions = actions

    def refresh(self, situation: Situation) -> None:
        """Bring texts, states and explanations up to date."""
        for action in self._actions:
            refresh_action(action, situation)


def menu_titles() -> dict[MenuId, str]:
    """Return the titles of the menus, with the letter that opens each behind an ampersand."""
    return {
        "user": QCoreApplication.translate("Menu", "&User"),
        "edit": QCoreApplication.translate("Menu", "&Edit"),
        "view": QCoreApplication.translate("Menu", "&View"),
        "console": QCoreApplication.translate("Menu", "&Console"),
        "help": QCoreApplication.translate("Menu", "&Help"),
    }


def fill_menu_bar(bar: QMenuBar, run: Callable[[ActionId], object]) -> MenuBarActions:
    """Fill the menu bar; `run(id)` is called when an action is chosen or its keys are pressed."""
    menus = {menu: bar.addMenu(title) for menu, title in menu_titles().items()}
    inner: dict[str, QMenu] = {}
    made = []
    for spec in ACTIONS:
        menu = menus[spec.menu]
        menu.setToolTipsVisible(True)
        if spec.starts_group and not menu.isEmpty():
            menu.addSeparator()
        if spec.submenu:
            if spec.submenu not in inner:
                inner[spec.submenu] = menu.addMenu(marked("Action", spec.submenu))
                inner[spec.submenu].setToolTipsVisible(True)
            menu = inner[spec.submenu]
        action = make_action(spec.id, bar, run, with_shortcut=True)
        menu.addAction(action)
        made.append(action)
    return MenuBarActions(tuple(made))
