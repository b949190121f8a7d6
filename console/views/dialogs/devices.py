"""The devices of a user: a table, and Remove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from console.views.devices_words import device_cells, device_titles
from console.views.dialogs.confirm import ask
from console.views.dialogs.parts import (
    Trouble,
    button,
    button_row,
    explain,
    heading,
    plain,
    role_reason,
)

if TYPE_CHECKING:
    from console.viewmodels.devices import Devices as Model
    from contract.records import Device


class Devices(QDialog):
    """Lists what a user has activated."""

    def __init__(self, parent: QWidget | None, viewmodel: Model) -> None:
        super().__init__(parent)
        self._model = viewmodel
        viewmodel.setParent(self)
        words = QCoreApplication.translate("Devices", "Devices of {name}")
        self.setWindowTitle(words.format(name=viewmodel.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = heading(self.windowTitle())
        self._empty, self._trouble = plain(), Trouble()
        self._empty.setObjectName("empty")
        self._table = _table()
        self._remove = button(QCoreApplication.translate("Devices", "Remove…"), act=self._ask)
        self._lay_out()
        self._table.itemSelectionChanged.connect(self._refresh_button)
        viewmodel.changed.connect(self._refresh)
        viewmodel.failed.connect(self._trouble.tell)
        self.finished.connect(lambda _result: viewmodel.close())
        self._refresh()
        viewmodel.load()

    def _lay_out(self) -> None:
        close = button(QCoreApplication.translate("Devices", "Close"), act=self.reject)
        outer = QVBoxLayout(self)
        outer.addWidget(self._title)
        outer.addWidget(self._empty, 1)
        outer.addWidget(self._table, 4)
        outer.addWidget(self._trouble)
        outer.addWidget(button_row(None, close, self._remove))
        self.resize(900, 360)

    def _refresh(self) -> None:
        chosen = self._chosen()
        self._empty.setText(self._empty_words())
        self._empty.setVisible(not self._model.devices)
        self._table.setVisible(bool(self._model.devices))
        self._table.setRowCount(len(self._model.devices))
        for row, device in enumerate(self._model.devices):
            for column, words in enumerate(device_cells(device)):
                self._table.setItem(row, column, QTableWidgetItem(words))
            if chosen is None or device.id == chosen.id:
                self._table.selectRow(row)
                chosen = device
        self._refresh_button()

    def _empty_words(self) -> str:
        if not self._model.is_read:
            return QCoreApplication.translate("Devices", "Reading…")
        if self._model.is_gone:
            return QCoreApplication.translate("Devices", "This user was deleted meanwhile.")
        return QCoreApplication.translate(
            "Devices", "No device yet. A device appears here when the invite is used in the app."
        )

    def _chosen(self) -> Device | None:
        rows = {index.row() for index in self._table.selectedIndexes()}
        shown = self._model.devices
        return next((shown[row] for row in rows if row < len(shown)), None)

    def _refresh_button(self) -> None:
        if not self._model.may_remove:
            explain(self._remove, role_reason(self._model.role))
        elif self._chosen() is None:
            explain(self._remove, QCoreApplication.translate("Devices", "Select a device first."))
        else:
            explain(self._remove, "")

    def _ask(self) -> None:
        device = self._chosen()
        if device is None:
            return
        device_id = device.id
        ask(
            self,
            QCoreApplication.translate("Devices", "Remove {device} of {name}?").format(
                device=device.name, name=self._model.name
            ),
            QCoreApplication.translate(
                "Devices",
                "The app on it is signed out and can't make calls any more. To use it again, the"
                " user needs a new invite.",
            ),
            QCoreApplication.translate("Devices", "Remove {device}").format(device=device.name),
            lambda: self._model.remove(device_id),
        )


def _table() -> QTableWidget:
    titles = device_titles()
    table = QTableWidget(0, len(titles))
    table.setHorizontalHeaderLabels(titles)
    table.setAccessibleName(QCoreApplication.translate("Devices", "Devices"))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setMinimumSectionSize(90)
    return table
