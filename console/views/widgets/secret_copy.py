"""Secrets on the clipboard: they leave it after a minute, unless something else was copied."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QImage

LIFE_MS = 60_000
_HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
}
"""Ask the desktop's clipboard histories not to keep it."""


class SecretCopy(QObject):
    """One secret copied; lives as long as the program, not as the dialog that made it."""

    def __init__(self, secret: str | QImage, parent: QObject | None) -> None:
        super().__init__(parent)
        self._secret = secret
        self._timer = QTimer(self, singleShot=True, interval=LIFE_MS)
        self._timer.timeout.connect(self.clear)
        if (application := QGuiApplication.instance()) is not None:
            application.aboutToQuit.connect(self.clear)
        mime = QMimeData()
        if isinstance(secret, str):
            mime.setText(secret)
        else:
            mime.setImageData(secret)
        for name, value in _HINTS.items():
            mime.setData(name, value)
        QGuiApplication.clipboard().setMimeData(mime)
        self._timer.start()

    def clear(self) -> None:
        """Take the secret off the clipboard if it is still there."""
        clipboard = QGuiApplication.clipboard()
        secret = self._secret
        lies_there = clipboard.text() if isinstance(secret, str) else clipboard.image()
        if lies_there == secret:
            clipboard.clear()
        self._secret = ""
        self.deleteLater()


def copy_secret(text: str) -> SecretCopy:
    """Copy a secret for a minute."""
    return SecretCopy(text, QGuiApplication.instance())


def copy_secret_picture(picture: QImage) -> SecretCopy:
    """Copy a picture that holds a secret for a minute."""
    return SecretCopy(picture, QGuiApplication.instance())
