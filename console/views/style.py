"""How everything looks: Fusion, a light and a dark palette, distances, colours with a meaning."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any, Literal

import msgspec
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from console.views import high_contrast

if TYPE_CHECKING:
    from console.models.habits import Contrast

_MENUS: Any = "QMenu"
_CHOICES: tuple[Any, ...] = ("QRadioButton", "QCheckBox")
"""The stubs ask for bytes here, PySide6 6.11 takes text only."""
Theme = Literal["system", "light", "dark"]
_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
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
_TONES_HIGH_LIGHT = Tones(error="#8c0000", warning="#5c3a00", good="#00451c", quiet="#333333")
_TONES_HIGH_DARK = Tones(error="#ffb3ad", warning="#ffd27a", good="#9df0b8", quiet="#d9d9d9")
_TONES_DARK = Tones(error="#ff9d94", warning="#f2c063", good="#7fd49b", quiet="#a0a8b2")


class Dress(QObject):
    """How the program looks: follows the desktop's light or dark and its wish for contrast."""

    def __init__(self, application: QApplication, theme: Theme, contrast: Contrast) -> None:
        super().__init__(application)
        self._application, self._theme, self._contrast = application, theme, contrast
        application.setStyle("Fusion")
        # Held on to: when the last hold on the hints goes, PySide forgets their parts for good.
        self._hints = hints = QGuiApplication.styleHints()
        self._wishes = hints.accessibility()
        hints.setColorScheme(_SCHEMES.get(theme, Qt.ColorScheme.Unknown))
        hints.colorSchemeChanged.connect(self._follow)
        self._wishes.contrastPreferenceChanged.connect(self._follow)
        self._follow()

    def wear(self, contrast: Contrast) -> None:
        """Look with another contrast."""
        self._contrast = contrast
        self._follow()

    def _is_high(self) -> bool:
        is_wanted = self._wishes.contrastPreference() == Qt.ContrastPreference.HighContrast
        return is_wanted if self._contrast == "system" else self._contrast == "high"

    @Slot()
    def _follow(self) -> None:
        # Asked for by name: also where the platform does not know of schemes (offscreen).
        scheme = _SCHEMES.get(self._theme, self._hints.colorScheme())
        is_scheme_dark, application = scheme == Qt.ColorScheme.Dark, self._application
        lines = high_contrast.LINES if self._is_high() else ""
        is_soft_dark = is_scheme_dark and not lines
        worn = palette(dark=is_scheme_dark, is_high=bool(lines))
        application.setPalette(worn)
        application.setPalette(_menu_palette() if is_soft_dark else worn, _MENUS)
        for kind in _CHOICES:
            ticked = _choice_palette(dark=is_scheme_dark, is_high=bool(lines))
            application.setPalette(ticked, kind)
        if application.styleSheet() != lines:
            application.setStyleSheet(lines)


def apply(
    application: QApplication, theme: Theme = "system", contrast: Contrast = "system"
) -> None:
    """Dress the whole program; with "system" it follows the desktop."""
    former = application.findChild(Dress)
    if former is not None:
        former.setParent(None)
        former.deleteLater()
    Dress(application, theme, contrast)


def set_contrast(contrast: Contrast) -> None:
    """Look with another contrast from now on."""
    application = QApplication.instance()
    worn = None if application is None else application.findChild(Dress)
    if worn is not None:
        worn.wear(contrast)


def palette(*, dark: bool, is_high: bool = False) -> QPalette:
    """Return the light or the dark palette, or one of these of high contrast."""
    made = QPalette()
    for role, colour in _colours(dark=dark, is_high=is_high).items():
        made.setColor(role, QColor(colour))
    if is_high:
        quiet = high_contrast.DISABLED_DARK if dark else high_contrast.DISABLED_LIGHT
    else:
        quiet = _DISABLED_DARK if dark else _DISABLED_LIGHT
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(quiet))
    if not is_high:
        made.setColor(
            QPalette.ColorGroup.Disabled, Role.Highlight, QColor("#3a4048" if dark else "#d4d8de")
        )
    return made


def _colours(*, dark: bool, is_high: bool) -> dict[QPalette.ColorRole, str]:
    if is_high:
        return high_contrast.DARK if dark else high_contrast.LIGHT
    return _DARK if dark else _LIGHT


def _choice_palette(*, dark: bool, is_high: bool) -> QPalette:
    """Return the palette of what is ticked: empty rings and boxes stand out in it, too."""
    made = palette(dark=dark, is_high=is_high)
    if is_high:
        # The edge of a box is a darker shade of this; its ground is what lies behind it.
        made.setColor(Role.Window, QColor(high_contrast.edge(dark=dark)))
    elif dark:
        made.setColor(Role.Base, QColor("#5a626d"))
    return made


def _menu_palette() -> QPalette:
    """Return the palette of menus in the dark: they stand out from what they cover."""
    made = palette(dark=True)
    for role in (Role.Window, Role.Base):
        made.setColor(role, QColor(_DARK[Role.Button]))
    return made


def is_dark(widget: QWidget | None = None) -> bool:
    """Say whether a widget is painted light on dark."""
    shown = widget.palette() if widget is not None else QGuiApplication.palette()
    return shown.color(Role.Window).lightness() < shown.color(Role.WindowText).lightness()


def tones(widget: QWidget | None = None) -> Tones:
    """Return the colours with a meaning that can be read on this widget's background."""
    shown = widget.palette() if widget is not None else QGuiApplication.palette()
    if high_contrast.is_high(shown):
        return _TONES_HIGH_DARK if is_dark(widget) else _TONES_HIGH_LIGHT
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
