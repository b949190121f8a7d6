"""A QR code that can be dragged into a chat or copied as a picture; it is a secret all the way."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QMimeData,
    QObject,
    QPoint,
    QRectF,
    Qt,
    QTemporaryDir,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QGuiApplication,
    QImage,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from console.views.widgets.qr_code import QrCode, paint_modules
from console.views.widgets.secret_copy import LIFE_MS, copy_secret_picture

if TYPE_CHECKING:
    from collections.abc import Sequence

_MODULE_PIXELS = 12
_FRAME = 3
_DRAGGED_SIDE = 96
"""What hangs at the pointer."""


class QrPicture(QrCode):
    """`copied` tells that the picture is on the clipboard, for a minute."""

    copied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed_at: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(
            QCoreApplication.translate("QrPicture", "Drag it into a chat, or copy the picture.")
        )
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self.copy)

    def show_code(self, matrix: Sequence[Sequence[bool]]) -> None:
        """Show these modules; without any there is nothing to drag or copy."""
        super().show_code(matrix)
        self.setCursor(Qt.CursorShape.OpenHandCursor if matrix else Qt.CursorShape.ArrowCursor)

    def picture(self) -> QImage:
        """Return the code as a picture with its quiet zone; a null one where there is no code."""
        side = len(self._matrix) * _MODULE_PIXELS
        image = QImage(side, side, QImage.Format.Format_RGB32)
        if side:
            image.fill(Qt.GlobalColor.white)
            painter = QPainter(image)
            paint_modules(painter, QRectF(0, 0, side, side), self._matrix)
            painter.end()
        return image

    def copy(self) -> None:
        """Copy the picture for a minute."""
        if self._matrix:
            copy_secret_picture(self.picture())
            self.copied.emit()

    def dragged(self) -> QMimeData:
        """Return what a chat takes: the picture, and a file of it that lives for a minute."""
        image, mime = self.picture(), QMimeData()
        mime.setImageData(image)
        path = _SecretFile(image).path
        if path is not None:
            mime.setUrls([QUrl.fromLocalFile(str(path))])
        return mime

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin, perhaps, to drag."""
        if event.button() == Qt.MouseButton.LeftButton and self._matrix:
            self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, once the pointer has gone far enough."""
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        way = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if way >= QApplication.startDragDistance():
            self._pressed_at = None
            self._drag()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy the picture."""
        if self._matrix:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            words = QCoreApplication.translate("QrPicture", "Copy picture")
            menu.addAction(words).triggered.connect(self.copy)
            menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the code, and a frame around it while it has the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), _FRAME))
            inset = _FRAME // 2
            painter.drawRect(self.rect().adjusted(inset, inset, -inset - 1, -inset - 1))
            painter.end()

    def _drag(self) -> None:
        drag = QDrag(self)
        drag.setMimeData(self.dragged())
        drag.setPixmap(QPixmap.fromImage(self.picture()).scaledToWidth(_DRAGGED_SIDE))
        drag.exec(Qt.DropAction.CopyAction)


class _SecretFile(QObject):
    """A picture in a folder that only this account may read; it goes after a minute."""

    def __init__(self, image: QImage) -> None:
        application = QGuiApplication.instance()
        super().__init__(application)
        self._folder = QTemporaryDir()
        name = QCoreApplication.translate("QrPicture", "invite.png")
        path = Path(self._folder.path()) / name
        self.path = path if self._folder.isValid() and image.save(str(path)) else None
        QTimer.singleShot(LIFE_MS, self, self.clear)
        if application is not None:
            application.aboutToQuit.connect(self.clear)

    def clear(self) -> None:
        """Take the file away."""
        self._folder.remove()
        self.deleteLater()
