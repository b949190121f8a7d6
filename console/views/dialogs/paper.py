"""A text that comes with the program, to be read: the guide, and what is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from console.views import style
from console.views.dialogs.parts import button, button_row

if TYPE_CHECKING:
    from pathlib import Path

_SIZE = (760, 680)


class Paper(QDialog):
    """Shows a Markdown file; its links lead to other files beside it, or to the web browser."""

    def __init__(self, parent: QWidget, title: str, path: Path) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(title)
        self.text.setOpenExternalLinks(True)
        self.text.document().setDocumentMargin(style.ROOMY)
        self.text.setSource(
            QUrl.fromLocalFile(str(path)), QTextDocument.ResourceType.MarkdownResource
        )
        if not self.text.toPlainText():
            self.text.setPlainText(
                QCoreApplication.translate(
                    "Paper",
                    "This text is missing. Install the program again to read it.",
                )
            )
        back = button(QCoreApplication.translate("Paper", "Back"), act=self.text.backward)
        self.text.backwardAvailable.connect(back.setEnabled)
        back.setEnabled(False)
        close = button(QCoreApplication.translate("Paper", "Close"), act=self.accept)
        column = QVBoxLayout(self)
        column.addWidget(self.text, 1)
        column.addWidget(button_row(None, close, back))
        self.text.setFocus()
        self.resize(*_SIZE)
