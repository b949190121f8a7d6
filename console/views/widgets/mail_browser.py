"""The HTML view of an e-mail: its own pictures only, no file, no network, no link followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from console.views import style

if TYPE_CHECKING:
    from collections.abc import Mapping


class MailDocument(QTextDocument):
    """A document that knows the parts of one mail and asks nobody for anything else."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pictures: dict[str, QImage] = {}
        self.refused: list[str] = []

    def loadResource(self, _kind: int, name: QUrl | str) -> object:
        """Return a picture of the mail; anything else is an empty picture, never fetched."""
        url = QUrl(name)
        picture = self.pictures.get(url.path()) if url.scheme() == "cid" else None
        if picture is not None:
            return picture
        # Not None: Qt would go on and read the file of that name.
        self.refused.append(url.toString())
        return QImage(1, 1, QImage.Format.Format_Mono)


class MailBrowser(QTextBrowser):
    """Shows one mail."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._mail = MailDocument(self)
        self.setDocument(self._mail)

    @property
    def mail(self) -> MailDocument:
        """The document shown."""
        return self._mail

    def show_mail(self, html: str, pictures: Mapping[str, bytes]) -> None:
        """Show the HTML view of a mail with its own pictures, by content id."""
        self._mail = MailDocument(self)
        self._mail.pictures = {name: QImage.fromData(png) for name, png in pictures.items()}
        self._mail.setDefaultFont(self.font())
        self._mail.setDocumentMargin(style.ROOMY)
        self._mail.setHtml(html)
        self.setDocument(self._mail)
