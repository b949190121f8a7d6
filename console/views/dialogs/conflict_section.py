"""One refused change: what it was about, before, mine and theirs by field, and its buttons."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from console.viewmodels.conflict import choices_of
from console.views.dialogs.confirm import ask
from console.views.dialogs.parts import button, explain, heading, plain, role_reason
from console.views.text import code_words, field_label, moment_words, refusal_words
from console.views.wizard.words import value_words
from contract.operations import OperationKind

if TYPE_CHECKING:
    from console.models.attention import Attention
    from console.viewmodels.conflict import Choice
    from console.viewmodels.conflict import Conflict as Model
    from contract.operations import FieldConflict


class Section(QFrame):
    """One refused change with its ways out."""

    def __init__(self, model: Model, attention: Attention) -> None:
        super().__init__()
        self._model, self._attention = model, attention
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._buttons = [(choice, self._button(choice)) for choice in choices_of(attention)]
        column = QVBoxLayout(self)
        column.addWidget(heading(title_words(attention)))
        column.addWidget(plain(reason_words(attention)))
        for error in attention.errors:
            column.addWidget(plain(f"{field_label(error.field)}: {refusal_words(error)}"))
        if attention.conflicts:
            column.addWidget(self._table())
            column.addWidget(plain("\n".join(self._who_lines())))
        row = QHBoxLayout()
        row.addStretch(1)
        for _choice, made in self._buttons:
            row.addWidget(made)
        column.addLayout(row)
        self.set_busy(busy=False)

    def set_busy(self, *, busy: bool) -> None:
        """Disable the buttons while a decision is being written."""
        allowed = self._model.may_decide(self._attention)
        for choice, made in self._buttons:
            needs_right = choice in {"take_mine", "open_in_wizard"}
            refused = needs_right and not allowed
            explain(made, role_reason(self._model.office.operator.role) if refused else "")
            if busy:
                made.setEnabled(False)

    def _button(self, choice: Choice) -> QPushButton:
        return button(choice_words(choice, self._attention), act=partial(self._decide, choice))

    def _decide(self, choice: Choice) -> None:
        is_new = self._attention.operation.kind == OperationKind.USER_CREATE
        decide = partial(self._model.decide, self._attention, choice)
        if choice != "discard" or not is_new:
            decide()
            return
        ask(
            self,
            QCoreApplication.translate("Conflict", "Discard the new user {name}?").format(
                name=self._model.name
            ),
            QCoreApplication.translate("Conflict", "Everything typed for this user is lost."),
            QCoreApplication.translate("Conflict", "Discard"),
            decide,
        )

    def _table(self) -> QTableWidget:
        conflicts = self._attention.conflicts
        titles = (
            QCoreApplication.translate("Conflict", "Field"),
            QCoreApplication.translate("Conflict", "Before"),
            QCoreApplication.translate("Conflict", "Mine"),
            QCoreApplication.translate("Conflict", "Theirs"),
        )
        table = QTableWidget(len(conflicts), len(titles))
        table.setHorizontalHeaderLabels(titles)
        table.setAccessibleName(
            QCoreApplication.translate("Conflict", "What was changed differently")
        )
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for row, conflict in enumerate(conflicts):
            for column, words in enumerate(self._cells(conflict)):
                table.setItem(row, column, QTableWidgetItem(words))
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustToContents)
        table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        return table

    def _cells(self, conflict: FieldConflict) -> tuple[str, str, str, str]:
        account, name = self._model.office.account, conflict.field
        is_delete = self._attention.operation.kind == OperationKind.USER_DELETE
        mine = (
            QCoreApplication.translate("Conflict", "Deleted")
            if is_delete
            else value_words(name, conflict.mine, account)
        )
        return (
            field_label(name),
            value_words(name, conflict.base, account),
            mine,
            value_words(name, conflict.theirs, account),
        )

    def _who_lines(self) -> list[str]:
        """Return who made the other change and when, each person and moment once."""
        lines: dict[str, None] = {}
        for conflict in self._attention.conflicts:
            lines[who_words(conflict)] = None
        return [line for line in lines if line]


def who_words(conflict: FieldConflict) -> str:
    """Return who changed a field meanwhile, and when."""
    moment = moment_words(conflict.when)
    if conflict.who and moment:
        words = QCoreApplication.translate("Conflict", "Theirs is by {who}, {moment}.")
    elif conflict.who:
        words = QCoreApplication.translate("Conflict", "Theirs is by {who}.")
    elif moment:
        words = QCoreApplication.translate("Conflict", "Theirs is of {moment}.")
    else:
        return ""
    return words.format(who=conflict.who, moment=moment)


def title_words(attention: Attention) -> str:
    """Return what the change was about."""
    titles: dict[str, str] = {
        OperationKind.USER_CREATE: QCoreApplication.translate("Conflict", "New user"),
        OperationKind.USER_UPDATE: QCoreApplication.translate("Conflict", "Change of the details"),
        OperationKind.USER_DELETE: QCoreApplication.translate("Conflict", "Deleting the user"),
        OperationKind.LINE_CONFIGURE: QCoreApplication.translate(
            "Conflict", "Change of the application line"
        ),
        OperationKind.LINE_REMOVE: QCoreApplication.translate(
            "Conflict", "Removing the application line"
        ),
        OperationKind.INVITE_SEND: QCoreApplication.translate("Conflict", "Sending the invite"),
        OperationKind.INVITE_REVOKE: QCoreApplication.translate("Conflict", "Revoking the invite"),
        OperationKind.DEVICE_REMOVE: QCoreApplication.translate("Conflict", "Removing a device"),
    }
    return titles.get(attention.operation.kind, attention.operation.kind)


def reason_words(attention: Attention) -> str:
    """Return why the change was not taken, in words."""
    if attention.is_deleted:
        return QCoreApplication.translate(
            "Conflict", "Somebody deleted this user meanwhile. Create the user again, or discard."
        )
    if attention.state == "conflict":
        return QCoreApplication.translate(
            "Conflict", "Somebody else changed the same meanwhile. Nothing was overwritten."
        )
    if attention.state == "blocked":
        return QCoreApplication.translate(
            "Conflict", "It waits for another change that was not accepted."
        )
    said = code_words(attention.code, None if attention.errors else attention.detail)
    words = QCoreApplication.translate("Conflict", "The server did not accept it. {reason}")
    return words.format(reason=said).strip()


def choice_words(choice: Choice, attention: Attention) -> str:
    """Return the text of a button."""
    match choice:
        case "take_theirs":
            return QCoreApplication.translate("Conflict", "Take theirs")
        case "take_mine":
            return _mine_words(attention)
        case "discard":
            return QCoreApplication.translate("Conflict", "Discard my change")
        case "open_in_wizard":
            return QCoreApplication.translate("Conflict", "Open in wizard")


def _mine_words(attention: Attention) -> str:
    if attention.is_deleted:
        return QCoreApplication.translate("Conflict", "Create again")
    if attention.state != "conflict":
        return QCoreApplication.translate("Conflict", "Try again")
    if attention.operation.kind == OperationKind.USER_DELETE:
        return QCoreApplication.translate("Conflict", "Delete anyway")
    return QCoreApplication.translate("Conflict", "Keep mine")
