"""The window of an import, step by step: the file, its columns, the dry run, what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from console.models.importing.plans import counts_of, good_of
from console.viewmodels.import_csv import ImportCsv
from console.views import style
from console.views.dialogs.confirm import ask
from console.views.dialogs.parts import Trouble, announce, button, button_row, explain, heading
from console.views.empty_pages import EmptyPage
from console.views.importing.check_page import CheckPage
from console.views.importing.columns_page import ColumnsPage
from console.views.importing.words import ImportTableWords, row_problem_words

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from console.viewmodels.office import Office

_BUSY = frozenset({"reading", "judging", "importing"})


class ImportDialog(QDialog):
    """`said` carries words for the status bar when people were imported."""

    said = Signal(str)

    def __init__(self, office: Office, parent: QWidget | None = None, path: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("Import", "Import users from CSV"))
        self.model = ImportCsv(office, ImportTableWords(office.account), self)
        self._title, self._trouble = heading(), Trouble()
        self._choose_page, self._done_page = EmptyPage(), EmptyPage()
        self.columns = ColumnsPage(self.model)
        self.check = CheckPage(self.model)
        self._pages = QStackedWidget()
        self._progress = QProgressBar()
        self._progress.setAccessibleName(QCoreApplication.translate("Import", "Progress"))
        self._make_pages()
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._refresh()
        if path:
            self.open_path(path)

    def open_path(self, path: str) -> None:
        """Read a file that was chosen or dropped."""
        self._trouble.say("")
        self.model.open(path)

    def reject(self) -> None:
        """Close, unless people are being imported; what was mended in cells is asked about."""
        if self.model.state == "importing":
            self._trouble.say(
                QCoreApplication.translate("Import", "Stop the import first, or let it end.")
            )
            return
        if self.model.state in {"mapping", "checked"} and self.model.has_edits:
            ask(
                self,
                QCoreApplication.translate("Import", "Close without importing?"),
                QCoreApplication.translate(
                    "Import", "The cells that you corrected here are not kept."
                ),
                QCoreApplication.translate("Import", "Close without importing"),
                self._close,
            )
            return
        self._close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close as Escape does."""
        self.reject()
        event.setAccepted(not self.isVisible())

    def _close(self) -> None:
        self.model.close()
        super().reject()
        self.deleteLater()

    def _make_pages(self) -> None:
        self._choose_page.say(
            QCoreApplication.translate("Import", "Choose a CSV file"),
            QCoreApplication.translate(
                "Import",
                "Files of this program, 3CX, Google Workspace, Microsoft Entra and Yeastar are "
                "recognised, and any other list of people with a header. You can also drop a "
                "file on the main window. Nothing changes before you have seen what would happen.",
            ),
        )
        self._choose_page.add_button(
            QCoreApplication.translate("Import", "Choose file…"), self._ask_file
        )
        for page in (self._choose_page, self.columns, self.check, self._done_page):
            self._pages.addWidget(page)

    def _make_buttons(self) -> None:
        self._back = button(QCoreApplication.translate("Import", "Back"), act=self._go_back)
        self._look = button(
            QCoreApplication.translate("Import", "See what would happen"), act=self._judge
        )
        self._save = button(
            QCoreApplication.translate("Import", "Save problems as CSV…"), act=self._ask_where
        )
        self._go = button(QCoreApplication.translate("Import", "Import"), act=self.model.commit)
        self._stop = button(QCoreApplication.translate("Import", "Stop"), act=self.model.stop)
        self._end = button(QCoreApplication.translate("Import", "Close"), act=self.reject)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setSpacing(style.GAP)
        outer.addWidget(self._title)
        outer.addWidget(self._pages, 1)
        outer.addWidget(self._progress)
        outer.addWidget(self._trouble)
        verbs = (self._back, self._look, self._save, self._go, self._stop)
        outer.addWidget(button_row(None, self._end, *verbs))
        self.resize(980, 660)

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self._refresh)
        model.told.connect(self._tell)
        model.failed.connect(self._trouble.tell)
        model.saved.connect(self._say_saved)
        self.columns.read_wanted.connect(lambda found: model.open(model.path, found))

    def _refresh(self) -> None:
        model, state = self.model, self.model.state
        self.columns.refresh()
        self.check.refresh()
        self._show_page()
        self._progress.setVisible(state in _BUSY)
        self._progress.setRange(0, 0)
        for verb, states in (
            (self._back, {"checked"}),
            (self._look, {"mapping"}),
            (self._go, {"checked"}),
            (self._stop, {"importing"}),
        ):
            verb.setVisible(state in states)
        self._save.setVisible(
            self._save.isVisibleTo(self) and bool(counts_of(model.table.plans)["problem"])
        )
        self.columns.setEnabled(state == "mapping")
        self.check.setEnabled(state == "checked")
        self._refresh_go()

    def _refresh_go(self) -> None:
        number = len(good_of(self.model.table.plans))
        words = QCoreApplication.translate("Import", "Import %n row(s)", None, number)
        self._go.setText(words)
        self._go.setAccessibleName(words)
        reason = ""
        if not number:
            reason = QCoreApplication.translate("Import", "No row would change anything.")
        elif self.model.is_mending:
            reason = QCoreApplication.translate("Import", "The corrected cells are being checked.")
        explain(self._go, reason)

    def _show_page(self) -> None:
        page, title = self._page_and_title()
        if self.model.state == "done":
            self._say_done()
        if page is not self._pages.currentWidget():
            self._pages.setCurrentWidget(page)
            page.setFocus()
        self._title.setText(title)

    def _page_and_title(self) -> tuple[QWidget, str]:
        match self.model.state:
            case "choosing":
                return self._choose_page, QCoreApplication.translate("Import", "File")
            case "reading" if self.model.sheet is None:
                return self._choose_page, QCoreApplication.translate("Import", "Reading…")
            case "checked" | "importing":
                return self.check, QCoreApplication.translate("Import", "What would happen")
            case "done":
                return self._done_page, QCoreApplication.translate("Import", "Done")
            case _:
                words = QCoreApplication.translate("Import", "Columns of the file")
                return self.columns, words

    def _say_done(self) -> None:
        number = self.model.imported
        words = QCoreApplication.translate("Import", "%n row(s) imported", None, number)
        left = counts_of(self.model.table.plans)["problem"]
        more = QCoreApplication.translate(
            "Import",
            "They are in the table, and are sent to the server now. Edit → Undo takes all of "
            "it back in one step.",
        )
        if left:
            said = QCoreApplication.translate(
                "Import", "%n row(s) with problems were left out.", None, left
            )
            more = f"{said} {more}"
        if self._done_page.accessibleName() != words:
            self._done_page.say(words, more)
            announce(self._done_page, words)
            self.said.emit(words)

    def _judge(self) -> None:
        self._trouble.say("")
        self.model.judge()

    def _go_back(self) -> None:
        self._trouble.say("")
        self.model.go_back()

    def _tell(self, done: int, total: int) -> None:
        if self.model.state in {"judging", "importing"}:
            self._progress.setRange(0, total)
            self._progress.setValue(done)
            shown = QLocale()
            words = QCoreApplication.translate("Import", "{done} of {total} rows")
            self._progress.setFormat(
                words.format(done=shown.toString(done), total=shown.toString(total))
            )

    def _ask_file(self) -> None:
        chooser = QFileDialog(self, QCoreApplication.translate("Import", "Choose a CSV file"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters(
            [
                QCoreApplication.translate("Import", "Lists of people (*.csv *.txt *.tsv)"),
                QCoreApplication.translate("Import", "All files (*)"),
            ]
        )
        chooser.fileSelected.connect(self.open_path)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _ask_where(self) -> None:
        chooser = QFileDialog(self, QCoreApplication.translate("Import", "Save problems as CSV"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilter(QCoreApplication.translate("Import", "CSV files (*.csv)"))
        chooser.setDefaultSuffix("csv")
        chooser.selectFile(QCoreApplication.translate("Import", "problems.csv"))
        chooser.fileSelected.connect(self.save_problems)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def save_problems(self, path: str) -> None:
        """Save the rows with problems, each with its reason."""
        reasons = {
            row: " ".join(row_problem_words(p) for p in plan.problems if p.severity == "error")
            for row, plan in self.model.table.plans.items()
            if plan.outcome == "problem"
        }
        self.model.save_left_out(path, reasons)

    def _say_saved(self, path: str) -> None:
        words = QCoreApplication.translate("Import", "Saved as {path}.").format(path=path)
        self._trouble.say("")
        announce(self, words)
        self.said.emit(words)


def open_import(office: Office, parent: QWidget, path: str = "") -> ImportDialog:
    """Open the window of an import."""
    made = ImportDialog(office, parent, path)
    made.show()
    return made
