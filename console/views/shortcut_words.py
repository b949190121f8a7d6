"""All keys as data: those of the actions, grouped as the menus, and those of tables and fields."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from console.views.actions import ACTIONS
from console.views.menu_bar import menu_titles
from console.views.text import marked
from contract.problems import QT_TRANSLATE_NOOP


class KeyLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the list: its group, what the keys do, and the keys as this platform says."""

    group: str
    does: str
    keys: str


_IN_TABLES: tuple[tuple[str, str], ...] = (
    (QT_TRANSLATE_NOOP("Shortcuts", "Search"), "Ctrl+F"),
    (QT_TRANSLATE_NOOP("Shortcuts", "Open what is selected"), "Return"),
    (QT_TRANSLATE_NOOP("Shortcuts", "Menu of what is selected"), "Menu"),
    (QT_TRANSLATE_NOOP("Shortcuts", "Copy the selected rows as a table"), "Ctrl+C"),
    (QT_TRANSLATE_NOOP("Shortcuts", "Copy the selected rows with titles"), "Ctrl+Shift+C"),
)
_EVERYWHERE: tuple[tuple[str, str], ...] = (
    (QT_TRANSLATE_NOOP("Shortcuts", "Go to the next field"), "Tab"),
    (QT_TRANSLATE_NOOP("Shortcuts", "Go to the field before"), "Shift+Tab"),
    (QT_TRANSLATE_NOOP("Shortcuts", "Close a dialog; what was typed is kept"), "Esc"),
)


def key_lines() -> list[KeyLine]:
    """Return every key there is."""
    titles = menu_titles()
    lines = [
        KeyLine(
            group=titles[spec.menu].replace("&", ""),
            does=marked("Action", spec.text).removesuffix("…"),
            keys=_native(spec.shortcut, spec.also),
        )
        for spec in ACTIONS
        if spec.shortcut
    ]
    order = [title.replace("&", "") for title in titles.values()]
    lines.sort(key=lambda line: order.index(line.group))
    for group, pairs in (
        (QCoreApplication.translate("Shortcuts", "In tables"), _IN_TABLES),
        (QCoreApplication.translate("Shortcuts", "Everywhere"), _EVERYWHERE),
    ):
        lines += [
            KeyLine(group=group, does=marked("Shortcuts", words), keys=_native(keys))
            for words, keys in pairs
        ]
    return lines


def _native(*keys: str) -> str:
    shown = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(shown) for key in keys if key)
