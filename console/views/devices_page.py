"""The Devices page: every activated app of the account, to look for, remove, and take along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from console.viewmodels.all_devices import AllDevices
from console.views import style
from console.views.devices_words import AllDevicesWords
from console.views.dialogs.confirm import ask
from console.views.dialogs.parts import Trouble, announce, button, explain, plain, role_reason
from console.views.room import Room
from console.views.widgets.copy_rows import CopyRows
from contract.roles import may

if TYPE_CHECKING:
    from console.services.devices import DeviceRow
    from console.viewmodels.office import Office

_TYPING_MS = 150
_SEARCH_WIDTH = 360


class DevicesPage(Room):
    """Reads the devices when it is made: most days nobody looks at them."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = office.operator.role
        self.model = AllDevices(office, AllDevicesWords(), self)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(lambda: self.model.look_for(text=self.search.text()))
        self._make_fields()
        self._make_buttons()
        self._make_table()
        self._arrange()
        self._connect()
        self.setFocusProxy(self.table)
        self._refresh()
        self.model.load()

    def leave(self) -> None:
        """Follow nothing any more."""
        self.model.close()

    def _make_fields(self) -> None:
        self.search = QLineEdit(self)
        self.search.setAccessibleName(QCoreApplication.translate("Devices", "Search devices"))
        self.search.setPlaceholderText(
            QCoreApplication.translate("Devices", "Search users, devices and systems")
        )
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(_SEARCH_WIDTH // 2)
        self.search.setMaximumWidth(_SEARCH_WIDTH)
        self.systems, self.refusals = QComboBox(self), QComboBox(self)
        self.systems.setAccessibleName(QCoreApplication.translate("Devices", "System"))
        self.systems.addItem(QCoreApplication.translate("Devices", "All systems"), "")
        self.refusals.setAccessibleName(QCoreApplication.translate("Devices", "Permissions"))
        for words, value in (
            (QCoreApplication.translate("Devices", "All permissions"), "any"),
            (QCoreApplication.translate("Devices", "Microphone refused"), "microphone"),
            (QCoreApplication.translate("Devices", "Notifications refused"), "push"),
        ):
            self.refusals.addItem(words, value)
        self._number, self._empty, self._said = plain(), plain(), plain()
        self._empty.setObjectName("empty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.trouble = Trouble()

    def _make_buttons(self) -> None:
        self._go = button(QCoreApplication.translate("Devices", "Go to user"), act=self._go_to)
        self._remove = button(QCoreApplication.translate("Devices", "Remove…"), act=self._ask)
        self._export = button(
            QCoreApplication.translate("Devices", "Export as CSV…"), act=self._ask_where
        )

    def _make_table(self) -> None:
        table = QTableView(self)
        table.setModel(self.model.table)
        table.setAccessibleName(QCoreApplication.translate("Devices", "All devices"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        for column, width in enumerate((150, 150, 100, 95, 125, 125, 120, 140)):
            table.setColumnWidth(column, width)
        CopyRows(table).said.connect(self.said)
        self.table = table

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(style.GAP)
        top.addWidget(style.heading(QCoreApplication.translate("Devices", "Devices")))
        top.addWidget(self.search, 1)
        top.addWidget(self.systems)
        top.addWidget(self.refusals)
        top.addWidget(self._number, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        for act in (self._go, self._remove, self._export):
            top.addWidget(act)
        column = QVBoxLayout(self)
        column.setContentsMargins(style.ROOMY, style.ROOMY, style.ROOMY, style.GAP)
        column.setSpacing(style.GAP)
        column.addLayout(top)
        column.addWidget(self.trouble)
        column.addWidget(self._said)
        column.addWidget(self._empty, 1)
        column.addWidget(self.table, 1)
        self._said.hide()

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.systems.activated.connect(
            lambda _row: self.model.look_for(os=self.systems.currentData())
        )
        self.refusals.activated.connect(
            lambda _row: self.model.look_for(refused=self.refusals.currentData())
        )
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._sort)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._refresh_buttons())
        self.table.doubleClicked.connect(lambda _index: self._go_to())
        self.model.changed.connect(self._refresh)
        self.model.failed.connect(self.trouble.tell)
        self.model.saved.connect(self._say_saved)
        self.model.refused.connect(self._say_not_saved)

    def chosen(self) -> DeviceRow | None:
        """Return the selected device."""
        selected = self.table.selectionModel().selectedRows()
        return self.model.table.rows[selected[0].row()] if selected else None

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        is_descending = order == Qt.SortOrder.DescendingOrder
        self.model.look_for(column=column, is_descending=is_descending)

    def _refresh(self) -> None:
        shown, number = len(self.model.table.rows), self.model.number
        for system in self.model.systems:
            if self.systems.findData(system) < 0:
                self.systems.addItem(system, system)
        words = QCoreApplication.translate("Devices", "{shown} of {number} devices")
        spelt = QLocale()
        self._number.setText(
            words.format(shown=spelt.toString(shown), number=spelt.toString(number))
        )
        self._empty.setText(self._empty_words())
        self._empty.setVisible(not shown)
        self.table.setVisible(bool(shown))
        self._refresh_buttons()

    def _empty_words(self) -> str:
        if not self.model.is_read:
            return QCoreApplication.translate("Devices", "Reading…")
        if self.model.number:
            return QCoreApplication.translate(
                "Devices", "No device fits. Change the search or the filters."
            )
        return QCoreApplication.translate(
            "Devices", "No device yet. A device appears here when the invite is used in the app."
        )

    def _refresh_buttons(self) -> None:
        nothing = QCoreApplication.translate("Devices", "Select a device first.")
        reason = "" if self.chosen() is not None else nothing
        explain(self._go, reason)
        is_allowed = may(self._role, "device.remove")
        explain(self._remove, reason if is_allowed else role_reason(self._role))
        empty = QCoreApplication.translate("Devices", "There is nothing to export.")
        explain(self._export, "" if self.model.table.rows else empty)

    def _go_to(self) -> None:
        row = self.chosen()
        if row is not None:
            self.user_wanted.emit(row.user_id)

    def _ask(self) -> None:
        row = self.chosen()
        if row is None:
            return
        ask(
            self,
            QCoreApplication.translate("Devices", "Remove {device} of {name}?").format(
                device=row.device.name, name=row.user
            ),
            QCoreApplication.translate(
                "Devices",
                "The app on it is signed out and can't make calls any more. To use it again, the"
                " user needs a new invite.",
            ),
            QCoreApplication.translate("Devices", "Remove {device}").format(
                device=row.device.name
            ),
            lambda: self.model.remove(row),
        )

    def _ask_where(self) -> None:
        chooser = QFileDialog(self, QCoreApplication.translate("Devices", "Export as CSV"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilter(QCoreApplication.translate("Devices", "CSV files (*.csv)"))
        chooser.setDefaultSuffix("csv")
        chooser.selectFile(QCoreApplication.translate("Devices", "devices.csv"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self.model.export)
        chooser.open()

    def _say_saved(self, path: str) -> None:
        words = QCoreApplication.translate("Devices", "Saved as {path}.").format(path=path)
        self.trouble.say("")
        self._said.setText(words)
        self._said.show()
        announce(self, words)

    def _say_not_saved(self, reason: str) -> None:
        words = QCoreApplication.translate(
            "Devices", "The file was not saved: {reason}. Choose another folder."
        )
        self.trouble.say(words.format(reason=reason))
