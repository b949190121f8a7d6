"""One user followed while a dialog is open: read on a worker, read again after each change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from console.services import users

if TYPE_CHECKING:
    from console.events import Changed
    from console.models.rows import UserRow
    from console.viewmodels.office import Office


class UserWatch(QObject):
    """Tells the row of a user with `read`, None if there is none; `failed` a ConsoleError."""

    read = Signal(object)
    failed = Signal(object)
    _heard = Signal()

    def __init__(self, office: Office, user_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self.user_id = office, user_id
        self._is_open = True
        self._heard.connect(self.refresh, Qt.ConnectionType.QueuedConnection)
        self._stop_listening = office.desk.hub.listen(self._listen)

    @Slot()
    def refresh(self) -> None:
        """Read the user again."""
        if self._is_open:
            desk, user_id = self._office.desk, self.user_id
            self._office.tasks.run(
                lambda: users.rows_of(desk=desk, ids=(user_id,)), self._tell, self.failed.emit
            )

    def close(self) -> None:
        """Stop following."""
        if self._is_open:
            self._is_open = False
            self._stop_listening()

    def _listen(self, changed: Changed) -> None:
        # In whatever thread tells it: the signal brings it over.
        if changed.everything or self.user_id in changed.ids:
            self._heard.emit()

    def _tell(self, rows: dict[str, UserRow | None]) -> None:
        if self._is_open:
            self.read.emit(rows.get(self.user_id))
