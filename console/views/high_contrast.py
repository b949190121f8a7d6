"""High contrast: every text stands out from its ground by 7:1 or more, every line by 3:1."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

Role = QPalette.ColorRole
ENOUGH = 7.0
"""What WCAG 2.2 asks of texts at its highest level (1.4.6)."""
_BLACK_ON_WHITE = 20.9
_STRAIGHT = 0.04045
_WHITE, _BLACK = "#ffffff", "#000000"
LIGHT: dict[QPalette.ColorRole, str] = {
    **dict.fromkeys(
        (Role.Window, Role.Base, Role.AlternateBase, Role.Button, Role.ToolTipBase), _WHITE
    ),
    **dict.fromkeys(
        (Role.WindowText, Role.Text, Role.ButtonText, Role.ToolTipText, Role.PlaceholderText),
        _BLACK,
    ),
    **dict.fromkeys((Role.BrightText, Role.HighlightedText, Role.Light, Role.Midlight), _WHITE),
    **dict.fromkeys((Role.Highlight, Role.Accent, Role.Link), "#00338f"),
    Role.LinkVisited: "#5b1a7d",
    **dict.fromkeys((Role.Mid, Role.Dark, Role.Shadow), _BLACK),
}
DARK: dict[QPalette.ColorRole, str] = {
    **dict.fromkeys(
        (Role.Window, Role.Base, Role.AlternateBase, Role.Button, Role.ToolTipBase), _BLACK
    ),
    **dict.fromkeys(
        (Role.WindowText, Role.Text, Role.ButtonText, Role.ToolTipText, Role.PlaceholderText),
        _WHITE,
    ),
    **dict.fromkeys((Role.BrightText, Role.Light, Role.Midlight), _WHITE),
    **dict.fromkeys((Role.Highlight, Role.Accent, Role.Link), "#ffe14d"),
    Role.HighlightedText: _BLACK,
    Role.LinkVisited: "#e8b8ff",
    **dict.fromkeys((Role.Mid, Role.Dark, Role.Shadow), _WHITE),
}
DISABLED_LIGHT, DISABLED_DARK = "#4d4d4d", "#b8b8b8"
LINES = """
QLineEdit, QPlainTextEdit, QTextEdit, QListView, QTreeView, QTableView, QComboBox, QPushButton,
QToolButton, QAbstractSpinBox, QMenu, QToolTip { border: 1px solid palette(window-text); }
QPushButton { padding: 5px 12px; }
QToolButton { padding: 0; }
QComboBox { padding: 4px 8px; }
QLineEdit { padding: 4px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QListView:focus, QTreeView:focus,
QTableView:focus, QComboBox:focus, QPushButton:focus, QToolButton:focus,
QAbstractSpinBox:focus { border: 3px solid palette(highlight); }
QCheckBox:focus, QRadioButton:focus, QLabel:focus { outline: 3px solid palette(highlight); }
QPushButton:disabled, QToolButton:disabled { border-style: dashed; }
QMenu::item:selected { background: palette(highlight); color: palette(highlighted-text); }
"""
"""The edges of fields and buttons, and a thick one around what has the focus."""


def contrast(one: QColor, other: QColor) -> float:
    """Return how far two colours stand apart, from 1 to 21 (WCAG 2.2's contrast ratio)."""
    brighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def edge(*, dark: bool) -> str:
    """Return the colour whose darker shade Fusion draws around boxes and rings."""
    return _WHITE if dark else "#7a7a7a"


def is_high(palette: QPalette) -> bool:
    """Say whether a palette is one of high contrast."""
    apart = contrast(palette.color(Role.Window), palette.color(Role.WindowText))
    return apart > _BLACK_ON_WHITE


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    """Return the light of a part of a colour, both from 0 to 1 (sRGB)."""
    return part / 12.92 if part <= _STRAIGHT else ((part + 0.055) / 1.055) ** 2.4
