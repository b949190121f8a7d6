"""How everything looks: Fusion, a light and a dark palette, distances, colours with a meaning."""

from __future__ import annotations

from html import escape
from typing import Any, Literal

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

_MENUS: Any = "QMenu"
_CHOICES: tuple[Any, ...] = ("QRadioButton", "QCheckBox")
"""The stubs ask for bytes here, PySide6 6.11 takes text only."""
Theme = Literal["system", "light", "dark"]
THEMES: tuple[Theme, ...] = ("system", "light", "dark")

TIGHT = 4
GAP = 8
ROOMY = 16
PAGE_MARGIN = 24
ROW_HEIGHT = 34
FIELD_WIDTH = 360
TEXT_WIDTH = 560
"""Pixels at 100 %: the widest that running text is set."""

Role = QPalette.ColorRole
_LIGHT: dict[QPalette.ColorRole, str] = {
    Role.Window: "#f4f5f7",
    Role.WindowText: "#1b1f24",
    Role.Base: "#ffffff",
    Role.AlternateBase: "#f7f8fa",
    Role.Text: "#1b1f24",
    Role.PlaceholderText: "#5c6570",
    Role.Button: "#e9ebef",
    Role.ButtonText: "#1b1f24",
    Role.BrightText: "#ffffff",
    Role.ToolTipBase: "#ffffff",
    Role.ToolTipText: "#1b1f24",
    Role.Highlight: "#1f5fbf",
    Role.HighlightedText: "#ffffff",
    Role.Accent: "#1f5fbf",
    Role.Link: "#1a56ad",
    Role.LinkVisited: "#6a3fa0",
    Role.Light: "#ffffff",
    Role.Midlight: "#f0f1f4",
    Role.Mid: "#b9c0c9",
    Role.Dark: "#8f98a3",
    Role.Shadow: "#5f6770",
}
_DARK: dict[QPalette.ColorRole, str] = {
    Role.Window: "#1e2125",
    Role.WindowText: "#e8eaed",
    Role.Base: "#2a2e35",
    Role.AlternateBase: "#2f343b",
    Role.Text: "#e8eaed",
    Role.PlaceholderText: "#a0a8b2",
    Role.Button: "#3a3f47",
    Role.ButtonText: "#e8eaed",
    Role.BrightText: "#ffffff",
    Role.ToolTipBase: "#2d3137",
    Role.ToolTipText: "#e8eaed",
    Role.Highlight: "#2d6ccc",
    Role.HighlightedText: "#ffffff",
    Role.Accent: "#6ea5f5",
    Role.Link: "#82b1ff",
    Role.LinkVisited: "#c3a1f0",
    Role.Light: "#3a3f46",
    Role.Midlight: "#32363c",
    Role.Mid: "#4b525b",
    Role.Dark: "#0f1113",
    Role.Shadow: "#08090a",
}
_DISABLED_LIGHT = "#757d87"
_DISABLED_DARK = "#868e98"


class Tones(msgspec.Struct, frozen=True, kw_only=True):
    """Colours that stress a meaning which is always written in words, too."""

    error: str
    warning: str
    good: str
    quiet: str


_TONES_LIGHT = Tones(error="#b3261e", warning="#855400", good="#1c6b3a", quiet="#5c6570")
_TONES_DARK = Tones(error="#ff9d94", warning="#f2c063", good="#7fd49b", quiet="#a0a8b2")


def apply(application: QApplication, theme: Theme = "system") -> None:
    """Dress the whole program; with "system" it follows the desktop's light or dark."""
    application.setStyle("Fusion")
    hints = QGuiApplication.styleHints()
    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    hints.setColorScheme(schemes.get(theme, Qt.ColorScheme.Unknown))

    def dress(scheme: Qt.ColorScheme) -> None:
        is_scheme_dark = scheme == Qt.ColorScheme.Dark
        application.setPalette(palette(dark=is_scheme_dark))
        application.setPalette(_menu_palette(dark=is_scheme_dark), _MENUS)
        for kind in _CHOICES:
            application.setPalette(_choice_palette(dark=is_scheme_dark), kind)

    if theme == "system":
        hints.colorSchemeChanged.connect(dress)
        dress(hints.colorScheme())
    else:
        # Asked for by name: also where the platform does not know of schemes (offscreen).
        dress(schemes[theme])


def palette(*, dark: bool) -> QPalette:
    """Return the light or the dark palette."""
    made = QPalette()
    for role, colour in (_DARK if dark else _LIGHT).items():
        made.setColor(role, QColor(colour))
    disabled = QColor(_DISABLED_DARK if dark else _DISABLED_LIGHT)
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, disabled)
    made.setColor(
        QPalette.ColorGroup.Disabled, Role.Highlight, QColor("#3a4048" if dark else "#d4d8de")
    )
    return made


def _choice_palette(*, dark: bool) -> QPalette:
    """Return the palette of what is ticked: empty rings and boxes stand out in the dark, too."""
    made = palette(dark=dark)
    if dark:
        made.setColor(Role.Base, QColor("#5a626d"))
    return made


def _menu_palette(*, dark: bool) -> QPalette:
    """Return the palette of menus: in the dark they stand out from what they cover."""
    made = palette(dark=dark)
    if dark:
        for role in (Role.Window, Role.Base):
            made.setColor(role, QColor(_DARK[Role.Button]))
    return made


def is_dark(widget: QWidget | None = None) -> bool:
    """Say whether a widget is painted light on dark."""
    shown = widget.palette() if widget is not None else QGuiApplication.palette()
    return shown.color(Role.Window).lightness() < shown.color(Role.WindowText).lightness()


def tones(widget: QWidget | None = None) -> Tones:
    """Return the colours with a meaning that can be read on this widget's background."""
    return _TONES_DARK if is_dark(widget) else _TONES_LIGHT


def heading(text: str, parent: QWidget | None = None, *, factor: float = 1.45) -> QLabel:
    """Make a heading of plain text."""
    label = plain_label(text, parent)
    font = QFont(label.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    return label


def plain_label(text: str = "", parent: QWidget | None = None, *, wrap: bool = False) -> QLabel:
    """Make a label that shows markup as text: names come from people."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    label.setText(text)
    return label


def set_tone(label: QLabel, tone: Literal["error", "warning", "good", "quiet"] | None) -> None:
    """Give a label's text a colour that stresses what its words say."""
    made = QPalette(label.palette())
    made.setBrush(
        Role.WindowText,
        QGuiApplication.palette().brush(Role.WindowText)
        if tone is None
        else QColor(getattr(tones(label), tone)),
    )
    label.setPalette(made)


def plain_tip(text: str) -> str:
    """Return a tool tip that shows a text as it is: Qt would take some for markup."""
    return f'<p style="white-space:pre-wrap">{escape(text)}</p>' if text else ""
