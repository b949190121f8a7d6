"""One process a profile: a lock of the operating system, and a way to raise the first window."""

from __future__ import annotations

import hashlib
import logging
import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from console.errors import FolderReadOnly

if TYPE_CHECKING:
    from pathlib import Path

_WAIT_MS = 1000
log = logging.getLogger(__name__)


class SingleInstance(QObject):
    """Holds the lock of a profile. `raised` tells that somebody started the program once more."""

    raised = Signal()

    def __init__(self, profile: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._lock = QLockFile(str(profile / "profile.lock"))
        self._lock.setStaleLockTime(0)
        digest = hashlib.sha256(str(profile.resolve()).encode()).hexdigest()[:24]
        self._name = f"phone-console-{digest}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    def take(self) -> bool:
        """Take the profile; false if another process has it (its window is then raised).

        Raises FolderReadOnly if no lock can be made there.
        """
        try:
            self._profile.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise FolderReadOnly(path=str(self._profile)) from error
        if not self._lock.tryLock(0):
            if self._lock.error() == QLockFile.LockError.PermissionError:
                raise FolderReadOnly(path=str(self._profile))
            self._call_the_other()
            return False
        QLocalServer.removeServer(self._name)
        if not self._server.listen(self._name):
            log.warning("the window can't be raised from outside: %s", self._server.errorString())
        return True

    def release(self) -> None:
        """Let the profile go."""
        self._server.close()
        self._lock.unlock()

    def _call_the_other(self) -> None:
        socket = QLocalSocket(self)
        socket.connectToServer(self._name)
        if socket.waitForConnected(_WAIT_MS):
            socket.disconnectFromServer()

    def _greet(self) -> None:
        connection = self._server.nextPendingConnection()
        connection.disconnected.connect(connection.deleteLater)
        connection.disconnectFromServer()
        self.raised.emit()


def looks_synced(profile: Path) -> bool:
    """Say whether a profile lies in a folder that a cloud service or the network copies about."""
    parts = {part.casefold() for part in profile.resolve().parts}
    clouds = {
        "dropbox",
        "onedrive",
        "google drive",
        "icloud drive",
        "nextcloud",
        "mobile documents",
    }
    is_share = os.name == "nt" and QDir.toNativeSeparators(str(profile)).startswith("\\\\")
    return is_share or bool(parts & clouds)
