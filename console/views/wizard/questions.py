"""The few questions that the wizard asks in a box of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from console.models.saving import user_of
from console.views.wizard.words import name_or_new

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from console.models.draft import Draft
    from contract.records import User


def ask_invite_again(parent: QWidget, draft: Draft, seen: User | None) -> bool | None:
    """Ask whether the invite goes to the new address, too; None takes the save back."""
    before = seen.invite.email if seen and seen.invite else ""
    box = _box(
        parent,
        QCoreApplication.translate("Wizard", "Send the invite again?"),
        QCoreApplication.translate(
            "Wizard",
            "{name} was invited at {before}. A new invite can go to {now}; the old one then stops"
            " working.",
        ).format(name=name_or_new(draft), before=before, now=user_of(draft).email),
    )
    again = _add(box, QCoreApplication.translate("Wizard", "Send again"))
    leave = _add(box, QCoreApplication.translate("Wizard", "Don't send"))
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(again)
    box.exec()
    pressed = box.clickedButton()
    return pressed is again if pressed in (again, leave) else None


def ask_discard(parent: QWidget, draft: Draft) -> bool:
    """Ask whether everything typed may go."""
    box = _box(
        parent,
        QCoreApplication.translate("Wizard", "Discard the draft?"),
        QCoreApplication.translate(
            "Wizard", "What was typed for {name} is thrown away. Nothing else changes."
        ).format(name=name_or_new(draft)),
    )
    discard = _add(box, QCoreApplication.translate("Wizard", "Discard"))
    keep = _add(box, QCoreApplication.translate("Wizard", "Keep"))
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is discard


def ask_close_unkept(parent: QWidget) -> bool:
    """Ask whether to close although the draft could not be kept."""
    box = _box(
        parent,
        QCoreApplication.translate("Wizard", "Close without keeping?"),
        QCoreApplication.translate(
            "Wizard", "The draft could not be kept on this computer. Closing loses what was typed."
        ),
    )
    close = _add(box, QCoreApplication.translate("Wizard", "Close anyway"))
    stay = _add(box, QCoreApplication.translate("Wizard", "Stay"))
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    return box.clickedButton() is close


def _box(parent: QWidget, title: str, text: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(title)
    box.setInformativeText(text)
    return box


def _add(box: QMessageBox, text: str) -> QPushButton:
    return box.addButton(text, QMessageBox.ButtonRole.ActionRole)
