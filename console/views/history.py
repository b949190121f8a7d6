"""The history of a user, or of the account: who changed what, when and from where; put back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from console.viewmodels.history import History as Model
from console.views import style
from console.views.dialogs.confirm import ask
from console.views.dialogs.parts import (
    Trouble,
    announce,
    button,
    button_row,
    explain,
    heading,
    plain,
    role_reason,
)
from console.views.history_words import HistoryWords, unsent_words
from console.views.room import Room
from contract.fields import FIELDS
from contract.history import AuditQuery

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QShowEvent

    from console.viewmodels.office import Office
    from contract.history import AuditEntry

_TYPING_MS = 250
_WIDTHS = {"when": 130, "user": 170, "who": 190, "origin": 90, "what": 190}


def open_history(window: QWidget | None, office: Office, user_id: str, name: str) -> History:
    """Open the history of a user."""
    dialog = History(window, office, user_id, name)
    dialog.show()
    return dialog


class HistoryPane(QWidget):
    """Lists changes, the newest first; older ones come while one scrolls.

    Of one user, or without an id of the whole account, with the name beside each change.
    """

    def __init__(
        self, office: Office, user_id: str | None, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._office, self._name = office, name
        self._words = HistoryWords(office.account, with_user=user_id is None)
        self.model = Model(office, user_id, self._words, self)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._kinds, self._search = _kinds(self), _search(self)
        self._state, self._unsent, self._trouble = plain(), plain(), Trouble()
        self.table = _table(self.model, self._words)
        self._restore = button(
            QCoreApplication.translate("History", "Put back…"), act=self._ask_restore
        )
        self._export = button(QCoreApplication.translate("History", "Export…"), act=self._ask_path)
        self.verbs = (self._restore, self._export)
        self._lay_out()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what is the newest now, whenever somebody comes here."""
        super().showEvent(event)
        if not event.spontaneous():
            self._look()

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.addWidget(self._search, 1)
        filters.addWidget(self._kinds)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(filters)
        outer.addWidget(self._unsent)
        outer.addWidget(self._state)
        outer.addWidget(self.table, 1)
        outer.addWidget(self._trouble)

    def _connect(self) -> None:
        self._search.textChanged.connect(lambda _text: self._typing.start())
        self._typing.timeout.connect(self._look)
        self._kinds.currentIndexChanged.connect(lambda _index: self._look())
        self.table.selectionModel().selectionChanged.connect(lambda _on, _off: self._refresh())
        self.model.settled.connect(self._refresh)
        self.model.failed.connect(self._trouble.tell)
        self.model.not_saved.connect(self._trouble.say)
        self.model.saved.connect(lambda path: self._say(_saved_words(path)))
        self.model.put_back.connect(self._say_put_back)

    def _look(self) -> None:
        self._trouble.say("")
        kind = str(self._kinds.currentData())
        self.model.look_for(AuditQuery(kind=kind, text=self._search.text().strip()[:254]))
        self._refresh()

    def _refresh(self) -> None:
        self._unsent.setText(unsent_words(self.model.unsent))
        self._unsent.setVisible(bool(self.model.unsent))
        self._state.setText(self._state_words())
        self._state.setVisible(bool(self._state.text()))
        explain(self._restore, self._why_not())
        nothing = QCoreApplication.translate("History", "There is nothing to export.")
        explain(self._export, "" if self.model.entries else nothing)

    def _state_words(self) -> str:
        if self.model.entries:
            return ""
        if self.model.has_more:
            return QCoreApplication.translate("History", "Reading…")
        if not self._trouble.isHidden():
            return QCoreApplication.translate(
                "History", "The history is kept by the server: it shows when that is reached."
            )
        return QCoreApplication.translate("History", "No change is known that fits.")

    def _chosen(self) -> AuditEntry | None:
        rows = self.table.selectionModel().selectedRows()
        return self.model.entries[rows[0].row()] if rows else None

    def _why_not(self) -> str:
        entry = self._chosen()
        if entry is None:
            return QCoreApplication.translate("History", "Select a change first.")
        match self.model.why_not_put_back(entry):
            case "role":
                return role_reason(self._office.operator.role)
            case "nothing":
                return QCoreApplication.translate(
                    "History", "This change has no former value that could be put back."
                )
            case _:
                return ""

    def _ask_restore(self) -> None:
        entry = self._chosen()
        if entry is None:
            return
        lines = [self._words.change(one) for one in entry.changes if one.field in FIELDS]
        ask(
            self,
            QCoreApplication.translate(
                "History", "Put back what {name} had before this change?"
            ).format(name=self._name or entry.name),
            "\n".join(lines),
            QCoreApplication.translate("History", "Put back"),
            lambda: self.model.restore(entry),
        )

    def _say_put_back(self) -> None:
        self._look()
        self._say(QCoreApplication.translate("History", "Put back. You can undo it with Undo."))

    def _say(self, words: str) -> None:
        self._state.setText(words)
        self._state.show()
        announce(self._state, words)

    def _ask_path(self) -> None:
        title = QCoreApplication.translate("History", "Export the history")
        dialog = QFileDialog(self, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["CSV (*.csv)"])
        dialog.setDefaultSuffix("csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.model.export)
        dialog.open()


class History(QDialog):
    """The history of a user in a window of its own."""

    def __init__(self, parent: QWidget | None, office: Office, user_id: str, name: str) -> None:
        super().__init__(parent)
        title = QCoreApplication.translate("History", "History of {name}").format(name=name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        pane = HistoryPane(office, user_id, name, self)
        self.model = pane.model
        close = button(QCoreApplication.translate("History", "Close"), act=self.reject)
        outer = QVBoxLayout(self)
        outer.addWidget(heading(title))
        outer.addWidget(pane, 1)
        outer.addWidget(button_row(None, close, *pane.verbs))
        self.resize(980, 520)


class HistoryPage(Room):
    """The history of the whole account."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pane = HistoryPane(office, None, "", self)
        top = QHBoxLayout()
        top.addWidget(style.heading(QCoreApplication.translate("History", "History")), 1)
        for verb in self.pane.verbs:
            top.addWidget(verb)
        column = QVBoxLayout(self)
        column.setContentsMargins(style.ROOMY, style.ROOMY, style.ROOMY, style.GAP)
        column.setSpacing(style.GAP)
        column.addLayout(top)
        column.addWidget(self.pane, 1)
        self.setFocusProxy(self.pane.table)
        self.pane.table.doubleClicked.connect(self._go_to)

    def _go_to(self, index: QModelIndex) -> None:
        self.user_wanted.emit(self.pane.model.entries[index.row()].target)


def _saved_words(path: str) -> str:
    return QCoreApplication.translate("History", "Exported to {path}.").format(path=path)


def _search(parent: QWidget) -> QLineEdit:
    made = QLineEdit(parent)
    made.setAccessibleName(QCoreApplication.translate("History", "Search the history"))
    made.setPlaceholderText(QCoreApplication.translate("History", "Search names and values"))
    made.setClearButtonEnabled(True)
    return made


def _kinds(parent: QWidget) -> QComboBox:
    made = QComboBox(parent)
    made.setAccessibleName(QCoreApplication.translate("History", "Kind of change"))
    for words, kind in (
        (QCoreApplication.translate("History", "All changes"), ""),
        (QCoreApplication.translate("History", "Details"), "user"),
        (QCoreApplication.translate("History", "Application line"), "line"),
        (QCoreApplication.translate("History", "Invites"), "invite"),
        (QCoreApplication.translate("History", "Devices"), "device"),
    ):
        made.addItem(words, kind)
    return made


def _table(model: Model, words: HistoryWords) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(QCoreApplication.translate("History", "Changes"))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    header.setStretchLastSection(True)
    for column, kind in enumerate(words.columns):
        if kind in _WIDTHS:
            header.resizeSection(column, _WIDTHS[kind])
    return table
