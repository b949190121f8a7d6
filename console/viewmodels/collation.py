"""How words are sorted: as people expect who use the program in their language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCollator, QLocale

if TYPE_CHECKING:
    from console.viewmodels.word_column import Collation


def collation() -> Collation:
    """Return the key by which words stand in order in the language of the program."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:
        # A computer without a language sorts by bytes: capitals first, accents last.
        locale = QLocale(QLocale.Language.English)
    collator = QCollator(locale)
    collator.setNumericMode(True)
    return collator.sortKey
