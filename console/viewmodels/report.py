"""The report of a problem as a dialog shows it: made and saved off the UI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from console.services import report

if TYPE_CHECKING:
    from pathlib import Path

    from console.services.desk import Desk
    from console.workers.tasks import Tasks


class Report(QObject):
    """`made` tells that `text` is there, `failed` carries a ConsoleError; `saved` the path of
    what was saved, `refused` the system's words."""

    made = Signal()
    failed = Signal(object)
    saved = Signal(str)
    refused = Signal(str)

    def __init__(
        self, tasks: Tasks, desk: Desk | None, log_path: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks, self._desk, self._log_path = tasks, desk, log_path
        self.text = ""

    def make(self, about: report.Facts) -> None:
        """Write the report; everybody's names are read for it, to be taken out."""
        desk, log_path = self._desk, self._log_path
        self._tasks.run(
            lambda: report.written(desk=desk, log_path=log_path, about=about),
            self._take,
            self.failed.emit,
        )

    def whole(self, words: str) -> str:
        """Return the report with a person's own words before it, as they were typed."""
        return "\n\n".join(part for part in (words.strip(), self.text) if part)

    def save(self, path: str, words: str) -> None:
        """Save the report, as a zip archive or as text, as the name of the file says."""
        text = self.whole(words)

        def tell(refusal: str) -> None:
            if refusal:
                self.refused.emit(refusal)
            else:
                self.saved.emit(path)

        self._tasks.run(lambda: report.save(path=path, text=text), tell, self.failed.emit)

    def _take(self, text: str) -> None:
        self.text = text
        self.made.emit()
