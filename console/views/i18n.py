"""The language of the program: our texts and Qt's own, numbers, dates, and which way it reads."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "i18n"
"""Where the compiled texts lie: made from i18n/*.ts by `dev.py setup`."""


def languages() -> tuple[str, ...]:
    """Return the languages there are texts for, English (the source) first."""
    found = {path.stem.rpartition("_")[2] for path in FOLDER.glob("phone-console_*.qm")}
    return ("en", *sorted(found - {"en"}))


def speak(application: QApplication, wanted: str | None = None) -> str:
    """Use a language (None: the first of the system's that there is); returns which it is.

    Dates and numbers follow the same locale. To be called before the first widget is made.
    """
    locale = _locale(wanted, QLocale.system().uiLanguages())
    language = locale.name().partition("_")[0]
    for former in application.findChildren(QTranslator, "language"):
        application.removeTranslator(former)
        former.deleteLater()
    QLocale.setDefault(locale)
    _install(application, FOLDER / f"phone-console_{language}.qm")  # English: plurals only.
    if language != "en":
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _install(application, qt / f"qtbase_{language}.qm")
    application.setLayoutDirection(locale.textDirection())
    return language


def _locale(wanted: str | None, system: Sequence[str]) -> QLocale:
    known = languages()
    for name in [wanted] if wanted else system:
        if name.replace("-", "_").partition("_")[0] in known:
            return QLocale(name)
    return QLocale("en")


def _install(application: QApplication, path: Path) -> None:
    translator = QTranslator(application)
    translator.setObjectName("language")
    if path.is_file() and translator.load(str(path)):
        application.installTranslator(translator)
