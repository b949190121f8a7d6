"""How a file is read: encoding, delimiter, what each column is, what happens to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from console.models.importing.columns import IGNORED, TARGETS
from console.models.importing.sheet import DELIMITERS, ENCODINGS, Reading
from console.views import style
from console.views.dialogs.parts import plain
from console.views.importing.words import (
    delimiter_words,
    encoding_words,
    system_words,
    target_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from console.viewmodels.import_csv import ImportCsv

_SAMPLES = 3


class ColumnsPage(QWidget):
    """`read_wanted` carries a Reading."""

    read_wanted = Signal(object)

    def __init__(self, model: ImportCsv, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._shown: tuple[object, ...] = ()
        self._found = plain()
        self._encoding = _box(
            QCoreApplication.translate("Import", "Encoding"),
            ((encoding_words(one), one) for one in ENCODINGS),
        )
        self._delimiter = _box(
            QCoreApplication.translate("Import", "Delimiter"),
            ((delimiter_words(one), one) for one in DELIMITERS),
        )
        self._make_choices()
        self._columns = QScrollArea()
        self._columns.setWidgetResizable(True)
        self._boxes: list[QComboBox] = []
        self._arrange()
        for box in (self._encoding, self._delimiter):
            box.activated.connect(self._read_again)
        self._known.activated.connect(lambda _n: model.choose(known=self._known.currentData()))
        self._match.activated.connect(lambda _n: model.choose(match_by=self._match.currentData()))
        self._invite.toggled.connect(lambda is_on: model.choose(invite=is_on))
        self.setFocusProxy(self._encoding)

    def refresh(self) -> None:
        """Show how the file is read now."""
        model = self._model
        if model.sheet is None or model.reading is None:
            return
        self._encoding.setCurrentIndex(self._encoding.findData(model.reading.encoding))
        self._delimiter.setCurrentIndex(self._delimiter.findData(model.reading.delimiter))
        self._found.setText(self._found_words())
        shown = (model.path, model.reading, id(model.sheet))
        if shown != self._shown:
            self._shown = shown
            self._fill_columns()
        for box, target in zip(self._boxes, model.mapping, strict=True):
            box.setCurrentIndex(box.findData(target))

    def _make_choices(self) -> None:
        self._known = _box(
            QCoreApplication.translate("Import", "Users who are there already"),
            (
                (QCoreApplication.translate("Import", "Update them"), "update"),
                (QCoreApplication.translate("Import", "Skip them"), "skip"),
                (QCoreApplication.translate("Import", "Report them as problems"), "report"),
            ),
        )
        self._match = _box(
            QCoreApplication.translate("Import", "Find them by"),
            (
                (QCoreApplication.translate("Import", "ID, e-mail or internal number"), "any"),
                (QCoreApplication.translate("Import", "E-mail"), "email"),
                (QCoreApplication.translate("Import", "Internal number"), "internal_number"),
                (QCoreApplication.translate("Import", "ID in this console"), "id"),
            ),
        )
        self._invite = QCheckBox(
            QCoreApplication.translate("Import", "Send an invite to new users with an e-mail")
        )

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        for box in (self._encoding, self._delimiter, self._known, self._match):
            form.addRow(box.accessibleName(), box)
        form.addRow("", self._invite)
        note = plain(
            QCoreApplication.translate(
                "Import",
                "A blank cell keeps what is there; <clear> in a cell empties the field. "
                "Nothing changes before you have seen what would happen.",
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.GAP)
        column.addWidget(self._found)
        column.addLayout(form)
        column.addWidget(note)
        column.addWidget(self._columns, 1)

    def _found_words(self) -> str:
        model = self._model
        number = len(model.sheet.rows) if model.sheet else 0
        words = QCoreApplication.translate("Import", "{number} rows below the header.")
        said = words.format(number=f"{number:,}")
        system = system_words(model.system)
        if system:
            words = QCoreApplication.translate("Import", "It seems to come from {system}.")
            said = f"{words.format(system=system)} {said}"
        return said

    def _fill_columns(self) -> None:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setColumnStretch(1, 1)
        self._boxes = []
        sheet = self._model.sheet
        for place, title in enumerate(sheet.header if sheet else ()):
            name = title or QCoreApplication.translate("Import", "Column {number}").format(
                number=place + 1
            )
            box = _box(name, [(target_words(one), one) for one in (IGNORED, *TARGETS)])
            box.activated.connect(lambda _n, at=place, of=box: self._map(at, of))
            self._boxes.append(box)
            samples = style.plain_label(self._samples(place))
            samples.setForegroundRole(style.Role.PlaceholderText)
            label = style.plain_label(name)
            label.setBuddy(box)
            grid.addWidget(label, place, 0)
            grid.addWidget(samples, place, 1)
            grid.addWidget(box, place, 2)
        grid.setRowStretch(grid.rowCount(), 1)
        self._columns.setWidget(inner)

    def _samples(self, place: int) -> str:
        sheet = self._model.sheet
        cells = (row[place].strip() for row in (sheet.rows if sheet else ())[:50])
        return ", ".join([cell for cell in cells if cell][:_SAMPLES])

    def _map(self, place: int, box: QComboBox) -> None:
        self._model.map_column(place, box.currentData())

    def _read_again(self, _place: int) -> None:
        encoding, delimiter = self._encoding.currentData(), self._delimiter.currentData()
        self.read_wanted.emit(Reading(encoding=encoding, delimiter=delimiter))


def _box(name: str, choices: Iterable[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    for words, value in choices:
        box.addItem(words, value)
    return box
