"""Importing people from a file: how it is read, what it would do, and the doing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec
from PySide6.QtCore import QObject, Qt, Signal, Slot

from console.models.importing.columns import IGNORED, mapping_of, system_of
from console.models.importing.plans import Choice, good_of
from console.services import importing
from console.viewmodels.import_table import ImportTable

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.errors import ConsoleError
    from console.events import Changed
    from console.models.importing.columns import System
    from console.models.importing.judging import Judge
    from console.models.importing.plans import RowPlan
    from console.models.importing.sheet import Reading, Sheet
    from console.viewmodels.import_table import ImportWords
    from console.viewmodels.office import Office

State = Literal["choosing", "reading", "mapping", "judging", "checked", "importing", "done"]


class ImportCsv(QObject):
    """`changed` follows the state and every choice; `told` carries how many rows are done, of how
    many; `failed` a ConsoleError; `saved` the path of a file with what was left out."""

    changed = Signal()
    told = Signal(int, int)
    failed = Signal(object)
    saved = Signal(str)
    _heard = Signal(int)

    def __init__(self, office: Office, words: ImportWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.state: State = "choosing"
        self.path = ""
        self.reading: Reading | None = None
        self.sheet: Sheet | None = None
        self.mapping: list[str] = []
        self.choice = Choice()
        self.table = ImportTable(words, self._edit, self)
        self.imported = 0
        self._judge: Judge | None = None
        self._edits: list[tuple[int, int, str]] = []
        self._is_mending = self.has_edits = False
        self._is_stopped = self._is_closed = False
        self._total = 0
        self._heard.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def system(self) -> System:
        """The program that the file seems to come from."""
        return system_of(self.sheet.header) if self.sheet is not None else "unknown"

    @property
    def is_mending(self) -> bool:
        """Say whether cells that were edited are being judged."""
        return self._is_mending or bool(self._edits)

    def open(self, path: str, reading: Reading | None = None) -> None:
        """Read a file; as it seems to be written, or as a person says."""
        self.path = path
        self._become("reading")
        self._run(
            lambda: importing.open_file(path=path, reading=reading),
            lambda found: self._take_file(*found),
            "choosing" if reading is None else "mapping",
        )

    def map_column(self, column: int, target: str) -> None:
        """Say what a column is; another one that was it is imported no more."""
        self.mapping = [
            IGNORED if known == target and target != IGNORED else known for known in self.mapping
        ]
        self.mapping[column] = target
        self.changed.emit()

    def choose(self, **wishes: object) -> None:
        """Choose what happens to those known, how they are found, whether others are invited."""
        self.choice = msgspec.structs.replace(self.choice, **wishes)
        self.changed.emit()

    def judge(self) -> None:
        """Say what each row would do."""
        sheet, desk, account = self.sheet, self._office.desk, self._office.account
        if sheet is None:
            return
        mapping, choice = list(self.mapping), self.choice
        self._total = len(sheet.rows)
        self._become("judging")

        def work() -> tuple[Judge, dict[int, RowPlan]]:
            made = importing.judge_of(account=account, sheet=sheet, mapping=mapping, choice=choice)
            return made, importing.plans(desk=desk, judge=made, tell=self._hear)

        self._run(work, lambda found: self._take_plans(*found), "mapping")

    def go_back(self) -> None:
        """Go back to the columns; what was mended in cells stays."""
        self._become("mapping")

    def commit(self) -> None:
        """Import the good rows, as one step."""
        judge, desk, rows = self._judge, self._office.desk, good_of(self.table.plans)
        if judge is None or not rows:
            return
        self._total = len(rows)
        self._is_stopped = False
        self._become("importing")

        def work() -> Changed:
            return importing.commit(
                desk=desk,
                judge=judge,
                rows=rows,
                tell=self._hear,
                is_stopped=lambda: self._is_stopped,
            )

        self._run(work, self._take_imported, "checked")

    def stop(self) -> None:
        """Stop an import that runs: nothing of it is kept."""
        self._is_stopped = True

    def close(self) -> None:
        """Stop what runs: the window goes."""
        self._is_stopped = self._is_closed = True

    def save_left_out(self, path: str, reasons: dict[int, str]) -> None:
        """Save the rows that are wrong with why, to be mended elsewhere."""
        judge = self._judge
        if judge is not None:
            self._office.tasks.run(
                lambda: importing.save_refused(judge=judge, reasons=reasons, path=path),
                lambda _done: self.saved.emit(path),
                self.failed.emit,
            )

    def _hear(self, done: int) -> None:
        # In the worker's thread: the signal brings it over.
        if not self._is_closed:
            self._heard.emit(done)

    def _edit(self, row: int, column: int, cell: str) -> None:
        self._edits.append((row, column, cell))
        self.has_edits = True
        self._mend()

    def _mend(self) -> None:
        """Judge edited cells, one after another: a judge is for one thread at a time."""
        judge, desk, edits = self._judge, self._office.desk, self._edits
        if judge is None or self._is_mending or not edits:
            return
        self._is_mending, self._edits = True, []

        def work() -> dict[int, RowPlan]:
            rows: set[int] = set()
            for row, column, cell in edits:
                rows |= judge.edit(row, column, cell)
            return importing.plans(desk=desk, judge=judge, rows=rows)

        self._office.tasks.run(work, self._take_mended, self._not_mended)
        self.changed.emit()

    def _take_mended(self, plans: dict[int, RowPlan]) -> None:
        self._is_mending = False
        self.table.update(plans)
        self._mend()
        self.changed.emit()

    def _not_mended(self, problem: ConsoleError) -> None:
        self._is_mending = False
        self.changed.emit()
        self.failed.emit(problem)

    def _take_file(self, reading: Reading, sheet: Sheet) -> None:
        self.reading, self.sheet, self.has_edits = reading, sheet, False
        self.mapping = mapping_of(sheet.header)
        self._become("mapping")

    def _take_plans(self, judge: Judge, plans: dict[int, RowPlan]) -> None:
        self._judge = judge
        self._edits = []
        self.table.put(judge.sheet.rows, judge.sheet.header, judge.mapping, plans)
        self._become("checked")

    def _take_imported(self, _changed: Changed) -> None:
        self.imported = self._total
        self._become("done")

    def _run(
        self, work: Callable[[], object], then: Callable[..., object], otherwise: State
    ) -> None:
        def fail(problem: ConsoleError) -> None:
            self._become(otherwise)
            self.failed.emit(problem)

        self._office.tasks.run(work, then, fail)

    def _become(self, state: State) -> None:
        self.state = state
        self.changed.emit()

    @Slot(int)
    def _tell(self, done: int) -> None:
        self.told.emit(done, self._total)
