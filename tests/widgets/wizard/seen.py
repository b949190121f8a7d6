"""What a person sees in a wizard's window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

if TYPE_CHECKING:
    from console.views.wizard.wizard import WizardDialog


def said_at(wizard: WizardDialog, field: str) -> list[str]:
    """Return the lines that stand below a field in sight."""
    page = wizard.pages[wizard.model.step]
    below = page.findChild(QWidget, f"{field}_problems")
    assert below is not None, f"{field} is not on this page"
    return [
        label.text()
        for label in below.findChildren(QLabel)
        if label.text() and not label.isHidden() and label.isVisibleTo(page)
    ]


def texts(wizard: WizardDialog) -> list[str]:
    """Return all texts in sight on the page."""
    page = wizard.pages[wizard.model.step]
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
