"""A fresh code to scan from the admin's screen: asked for, shown for ten minutes, never stored."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from console.errors import Offline
from console.services import invites
from contract.invitation import qr_matrix, qr_png

if TYPE_CHECKING:
    from console.errors import ConsoleError
    from console.viewmodels.office import Office
    from contract.messages import ScreenCode

State = Literal["loading", "shown", "expired", "offline", "failed"]
LIFE_SECONDS = 600
"""How long the server lets a screen code live."""
PNG_MODULE_PIXELS = 12
_Matrix = tuple[tuple[bool, ...], ...]


class ShowQr(QObject):
    """The screen code of one user.

    `changed` tells that the state changed, `ticked` that a second has gone; `png_saved` carries
    the path, `png_refused` the system's words.
    """

    changed = Signal()
    ticked = Signal()
    png_saved = Signal(str)
    png_refused = Signal(str)

    def __init__(
        self, office: Office, user_id: str, name: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office, self._user_id = office, user_id
        self.name = name
        self.state: State = "loading"
        self.code: ScreenCode | None = None
        self.matrix: _Matrix = ()
        self.problem: ConsoleError | None = None
        self._ends_at = 0.0
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.tick)

    @property
    def seconds_left(self) -> int:
        """How long the code still works, in seconds."""
        return max(0, round(self._ends_at - self._office.desk.clock.monotonic()))

    def fetch(self) -> None:
        """Ask the server for a new code."""
        self._become("loading")
        remote, user_id = self._office.remote, self._user_id

        def ask() -> tuple[ScreenCode, _Matrix]:
            code = invites.show_qr(remote=remote, user_id=user_id)
            return code, qr_matrix(code.link)

        self._office.tasks.run(ask, self._show, self._fail)

    def tick(self) -> None:
        """Count a second; at the end the code is gone from the screen."""
        if self.state == "shown" and self.seconds_left == 0:
            self._become("expired")
        self.ticked.emit()

    def save_png(self, path: str) -> None:
        """Write the QR code as a picture."""
        if self.code is None:
            return
        link = self.code.link

        def write() -> str:
            try:
                Path(path).write_bytes(qr_png(link, module_pixels=PNG_MODULE_PIXELS))
            except OSError as error:
                return error.strerror or str(error)
            return ""

        def tell(refusal: str) -> None:
            if refusal:
                self.png_refused.emit(refusal)
            else:
                self.png_saved.emit(path)

        self._office.tasks.run(write, tell, self._fail)

    def forget(self) -> None:
        """Let go of the code: the dialog is closed."""
        self._become("expired")

    def _show(self, answer: tuple[ScreenCode, _Matrix]) -> None:
        clock = self._office.desk.clock
        code, matrix = answer
        left = (datetime.fromisoformat(code.expires_at) - clock.now()).total_seconds()
        # A clock that is set wrong must not hide a code that works: the server decides.
        left = left if 0 < left <= LIFE_SECONDS else LIFE_SECONDS
        self._ends_at = clock.monotonic() + left
        self._become("shown")
        self.code, self.matrix = code, matrix
        self._second.start()
        self.changed.emit()

    def _fail(self, problem: ConsoleError) -> None:
        self._become("offline" if isinstance(problem, Offline) else "failed")
        self.problem = problem
        self.changed.emit()

    def _become(self, state: State) -> None:
        self.state, self.code, self.matrix, self.problem = state, None, (), None
        self._second.stop()
        self.changed.emit()
