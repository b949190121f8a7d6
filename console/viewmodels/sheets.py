"""Invitation sheets: for whom, their codes once they are made, and where they were saved."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from console.services import sheets
from contract.invitation import qr_matrix

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from console.errors import ConsoleError
    from console.services.sheets import Printout
    from console.viewmodels.office import Office
    from contract.records import User
    from contract.sheet import Sheet

State = Literal["choosing", "making", "made"]
Page = tuple["Sheet", tuple[tuple[bool, ...], ...]]
"""What is painted: a sheet's words, and its QR code."""


class Sheets(QObject):
    """The people who may get a sheet, and whom of them the person chose.

    `changed` follows the list and the state; `made` tells that codes are there; `failed` carries a
    ConsoleError; `saved` a path; `refused` the system's words why it could not be written.
    """

    changed = Signal()
    made = Signal()
    failed = Signal(object)
    saved = Signal(str)
    refused = Signal(str)

    def __init__(self, office: Office, first: User | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.users: tuple[User, ...] = () if first is None else (first,)
        self.chosen = {user.id for user in self.users}
        self.state: State = "choosing"
        self.pages: tuple[Page, ...] = ()
        self.without: tuple[str, ...] = ()

    def load(self) -> None:
        """Read who else may want a sheet."""
        desk = self._office.desk
        self._office.tasks.run(
            lambda: sheets.candidates(desk=desk), self._take_candidates, self.failed.emit
        )

    def choose(self, user_id: str, *, is_on: bool) -> None:
        """Choose a user, or not."""
        (self.chosen.add if is_on else self.chosen.discard)(user_id)
        self.changed.emit()

    @property
    def ending(self) -> tuple[str, ...]:
        """The names of those chosen who have a code now that will end."""
        return tuple(
            user.name
            for user in self.users
            if user.id in self.chosen and sheets.has_live_invite(user)
        )

    def make(self) -> None:
        """Ask the server for the codes of those who are chosen."""
        desk, remote = self._office.desk, self._office.remote
        users = [user for user in self.users if user.id in self.chosen]
        self._become("making")

        def work() -> tuple[Printout, tuple[Page, ...]]:
            printout = sheets.make(desk=desk, remote=remote, users=users)
            return printout, tuple((one, qr_matrix(one.link)) for one in printout.sheets)

        self._office.tasks.run(work, self._take_sheets, self._fail)

    def save(self, path: str, paint: Callable[[str, Sequence[Page]], bool]) -> None:
        """Write the sheets to a file: whole, or not at all; `paint(path, pages)` makes it."""
        pages, half = self.pages, f"{path}.part"

        def write() -> str:
            try:
                if not paint(half, pages):
                    return os.strerror(5)
                Path(half).replace(path)
            except OSError as error:
                return error.strerror or str(error)
            finally:
                Path(half).unlink(missing_ok=True)
            return ""

        def tell(refusal: str) -> None:
            if refusal:
                self.refused.emit(refusal)
            else:
                self.saved.emit(path)

        self._office.tasks.run(write, tell, self.failed.emit)

    def forget(self) -> None:
        """Let go of the codes: the dialog is closed."""
        self.pages = ()

    def _take_candidates(self, found: tuple[User, ...]) -> None:
        known = {user.id for user in self.users}
        self.users += tuple(user for user in found if user.id not in known)
        self.changed.emit()

    def _take_sheets(self, made: tuple[Printout, tuple[Page, ...]]) -> None:
        printout, self.pages = made
        self.without = printout.without
        self._become("made")
        self.made.emit()

    def _fail(self, problem: ConsoleError) -> None:
        self._become("choosing")
        self.failed.emit(problem)

    def _become(self, state: State) -> None:
        self.state = state
        self.changed.emit()
