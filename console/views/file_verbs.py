"""What the actions on files ask: import people from one, also from one that is dropped; export."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from console.services import exporting
from console.views.dialogs.parts import role_reason
from console.views.later import later
from contract.roles import may

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QDialog, QWidget

    from console.viewmodels.office import Office
    from console.viewmodels.users import Users

_KINDS = frozenset({".csv", ".tsv", ".txt"})
_DRAGGED = frozenset({QEvent.Type.DragEnter, QEvent.Type.Drop})
open_import = later("console.views.importing.dialog", "open_import")


class FileVerbs(QObject):
    """`said` carries words for the status bar, `failed` a ConsoleError."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, office: Office, users: Users, window: QWidget) -> None:
        super().__init__(window)
        self._office, self._users, self._window = office, users, window
        self._open: set[QDialog] = set()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def run(self, action: str) -> bool:
        """Run an action on files; false if it is none of these."""
        match action:
            case "import_csv":
                self.open_import()
            case "export_csv":
                self._ask_whom()
            case _:
                return False
        return True

    def open_import(self, path: str = "") -> None:
        """Open the window of an import, with a file or without."""
        dialog = open_import(self._office, self._window, path)
        dialog.said.connect(self.said)
        self._open.add(dialog)
        dialog.destroyed.connect(lambda: self._open.discard(dialog))

    def close_all(self) -> bool:
        """Close the windows of imports; false if a person wants to stay in one."""
        return all(dialog.close() for dialog in tuple(self._open))

    def export(self, ids: list[str], path: str) -> None:
        """Save users to a file."""
        desk, account = self._office.desk, self._office.account

        def tell(number: int) -> None:
            words = QCoreApplication.translate("Export", "%n user(s) saved", None, number)
            self.said.emit(f"{words}: {path}")

        self._office.tasks.run(
            lambda: exporting.save(desk=desk, account=account, ids=ids, path=path),
            tell,
            self.failed.emit,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files of people that are dropped on the window."""
        if event.type() not in _DRAGGED:
            return super().eventFilter(watched, event)
        dropped = cast("QDropEvent | QDragEnterEvent", event)
        path = _file_in(dropped)
        if path is None:
            return False
        dropped.setDropAction(Qt.DropAction.CopyAction)
        dropped.accept()
        if event.type() == QEvent.Type.Drop:
            self._open_dropped(path)
        return True

    def _open_dropped(self, path: str) -> None:
        role = self._office.operator.role
        if may(role, "user.create"):
            self.open_import(path)
        else:
            self.said.emit(role_reason(role))

    def _ask_whom(self) -> None:
        """Ask whether all are meant, where a search or filter hides some."""
        listed = self._users.table.users
        if not listed.is_narrowed:
            self._ask_where(only_listed=False)
            return
        box = QMessageBox(self._window)
        box.setWindowTitle(QCoreApplication.translate("Export", "Export as CSV"))
        box.setText(QCoreApplication.translate("Export", "Which users?"))
        box.setInformativeText(
            QCoreApplication.translate("Export", "A search or filter hides some of them now.")
        )
        shown, total = len(listed.shown), len(listed)
        some = QCoreApplication.translate("Export", "%n listed", None, shown)
        every = QCoreApplication.translate("Export", "All %n", None, total)
        for words, only_listed in ((some, True), (every, False)):
            made = box.addButton(words, QMessageBox.ButtonRole.AcceptRole)
            made.setAccessibleName(words)
            made.clicked.connect(lambda _c, only=only_listed: self._ask_where(only_listed=only))
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _ask_where(self, *, only_listed: bool) -> None:
        listed = self._users.table.users
        numbers = listed.shown if only_listed else listed.orders.of("last_name")
        ids = [listed.users.ids[number] for number in numbers]
        chooser = QFileDialog(self._window, QCoreApplication.translate("Export", "Export as CSV"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilter(QCoreApplication.translate("Export", "CSV files (*.csv)"))
        chooser.setDefaultSuffix("csv")
        chooser.selectFile(QCoreApplication.translate("Export", "users.csv"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(lambda path: self.export(ids, path))
        chooser.open()


def _file_in(event: QDropEvent | QDragEnterEvent) -> str | None:
    urls = event.mimeData().urls()
    path = urls[0].toLocalFile() if len(urls) == 1 else ""
    return path if Path(path).suffix.lower() in _KINDS else None
