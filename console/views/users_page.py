"""The Users page: search and Add user above, the table with its Actions buttons below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from console.viewmodels.user_actions import Situation, opening_of
from console.views import style
from console.views.actions import ROW_ACTIONS, make_action, reason_words, refresh_action, spec_of
from console.views.dialogs.parts import Trouble
from console.views.empty_pages import first_page, no_match_page, reading_page, say_no_match
from console.views.text import marked
from console.views.users_view import UsersView
from console.views.users_words import invitation_words
from console.views.widgets.menu_button import MenuButton
from console.views.widgets.row_actions import RowActions

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.models.rows import UserRow
    from console.viewmodels.invitation import State
    from console.viewmodels.user_actions import ActionId
    from console.viewmodels.users import Users

_SEARCH_WIDTH = 420

_INVITED: tuple[State, ...] = (
    *("none", "waiting_to_send", "queued", "sent", "opened", "redeemed", "completed"),
    *("expired", "failed", "revoked"),
)
"""The states that can be asked for, as an invitation goes through them."""
_MORE: tuple[ActionId, ...] = ("import_csv", "export_csv")


class UsersPage(QWidget):
    """`action` carries the id of an action and the UserRow that it concerns, or None.

    `is_filling` says that the first users of the account are on their way.
    """

    action = Signal(str, object)
    selected = Signal()

    def __init__(self, users: Users, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._users, self._role = users, role
        self._wanted: str | None = None
        self.is_online = self.is_filling = False
        self.view = UsersView(users.table, self)
        self.view.setAccessibleName(QCoreApplication.translate("Users", "Users"))
        self.search = self._make_search()
        self.invited = self._make_filter()
        self._count = style.plain_label()
        self._add = self._make_add()
        self._more = MenuButton(QCoreApplication.translate("Users", "More"), self._fill_more, self)
        self.trouble = Trouble(self)
        self._table_page, self._rows = self._make_table()
        self._reading = reading_page()
        self._first = first_page(self._wish("new_user"), self._wish("sync_now"))
        self._no_match = no_match_page(self._show_all)
        self._first.explain(self._reason("new_user"))
        self._stack = QStackedWidget(self)
        for page in (self._reading, self._first, self._no_match, self._table_page):
            self._stack.addWidget(page)
        self._arrange()
        self._connect()
        self._refresh()

    def situation(self, row: UserRow | None = None) -> Situation:
        """Return what decides about actions: for a row, or for the selected user."""
        return Situation(role=self._role, row=row or self.selected_row(), is_online=self.is_online)

    def selected_row(self) -> UserRow | None:
        """Return the selected user, None while the table is not in sight."""
        return self.view.current() if self._stack.currentWidget() is self._table_page else None

    def show_filling(self, is_filling: bool) -> None:
        """Say whether the first users of the account are on their way."""
        if is_filling != self.is_filling:
            self.is_filling = is_filling
            self._refresh()

    def go_to(self, user_id: str) -> None:
        """Select a user, once read; a search or filter that hides the user ends."""
        if not self.view.go_to(user_id):
            self._show_all()
            self._wanted = user_id
            self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        if self._wanted and (self.view.go_to(self._wanted) or self._users.is_read):
            self._wanted = None

    def _make_search(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName("search")
        field.setAccessibleName(QCoreApplication.translate("Users", "Search users"))
        field.setPlaceholderText(
            QCoreApplication.translate("Users", "Search names, e-mail, work or numbers")
        )
        field.setClearButtonEnabled(True)
        field.setMinimumWidth(_SEARCH_WIDTH // 2)
        field.setMaximumWidth(_SEARCH_WIDTH)
        return field

    def _make_filter(self) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(QCoreApplication.translate("Users", "Invitation"))
        box.addItem(QCoreApplication.translate("Users", "All invitations"), None)
        for state in _INVITED:
            unnamed = QCoreApplication.translate("Users", "Not invited")
            box.addItem(invitation_words(state) or unnamed, state)
        return box

    def _make_add(self) -> QPushButton:
        button = QPushButton(QCoreApplication.translate("Users", "+ Add user"), self)
        button.setAccessibleName(QCoreApplication.translate("Users", "Add user"))
        reason = self._reason("new_user")
        button.setEnabled(reason is None)
        button.setToolTip(reason or marked("Action", spec_of("new_user").does))
        button.setAccessibleDescription(reason or "")
        return button

    def _make_table(self) -> tuple[QWidget, RowActions]:
        page = QWidget(self)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.view, 1)
        text = QCoreApplication.translate("Users", "Actions")
        actions = RowActions(self.view, text, self._name_of_row, self._fill_row_menu)
        row.addWidget(actions)
        return page, actions

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(style.ROOMY)
        top.addWidget(style.heading(QCoreApplication.translate("Users", "Users")))
        top.addWidget(self.search, 1)
        top.addWidget(self.invited)
        top.addWidget(self._count)
        top.addStretch(1)
        top.addWidget(self._add)
        top.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(style.ROOMY, style.ROOMY, style.ROOMY, style.GAP)
        column.setSpacing(style.GAP)
        column.addLayout(top)
        column.addWidget(self.trouble)
        column.addWidget(self._stack, 1)
        self.setTabOrder(self.search, self.invited)
        self.setTabOrder(self.invited, self._add)
        self.setTabOrder(self._add, self._more)
        self.setTabOrder(self._more, self.view)

    def _connect(self) -> None:
        self._add.clicked.connect(self._wish("new_user"))
        self.search.textChanged.connect(self._search)
        self.invited.currentIndexChanged.connect(self._show_invited)
        self.search.returnPressed.connect(self.view.setFocus)
        self._users.changed.connect(self._refresh)
        self._users.table.settled.connect(self._refresh)
        self._users.failed.connect(self.trouble.tell)
        self.view.selected.connect(self.selected)
        self.view.opened.connect(self._open)
        self.view.menu_wanted.connect(self._show_menu)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._to_search)

    def _wish(self, action: ActionId) -> Callable[..., object]:
        return lambda *_args: self.action.emit(action, None)

    def _reason(self, action: ActionId) -> str | None:
        return reason_words(action, Situation(role=self._role))

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _search(self, text: str) -> None:
        self._users.table.search(text)
        if self._users.table.is_glimpse:  # Else `settled` has told.
            self._refresh()

    def _show_invited(self, _row: int) -> None:
        self._users.table.show_invited(self.invited.currentData())
        self._refresh()

    def _show_all(self) -> None:
        self.invited.setCurrentIndex(0)
        self.search.clear()

    def _refresh(self) -> None:
        listed, table = self._users.table.users, self._users.table
        page: QWidget = self._table_page
        if not self._users.is_read and not (self._users.is_partial and table.rowCount()):
            page = self._reading
        elif not listed:
            page = self._reading if self.is_filling else self._first
        elif not table.rowCount():
            page = self._no_match
            state = self.invited.currentText() if self.invited.currentIndex() else ""
            say_no_match(self._no_match, self.search.text(), state)
        self._stack.setCurrentWidget(page)
        self._go_to_wanted()
        if not table.is_glimpse:
            self._count.setText(self._count_words(table.rowCount(), len(listed)))
        self.selected.emit()

    def _count_words(self, shown: int, total: int) -> str:
        if self._users.is_partial or not self._users.is_read:
            return QCoreApplication.translate("Users", "Reading users…")
        return _count_words(shown, total)

    def _open(self) -> None:
        row = self.selected_row()
        if row is not None:
            self.action.emit(opening_of(row), row)

    def _name_of_row(self, place: int) -> str | None:
        user = self._users.table.glance_at(place)
        if user is None:
            return None
        unnamed = QCoreApplication.translate("Users", "a new user")
        words = QCoreApplication.translate("Users", "Actions for {name}")
        return words.format(name=user.name or unnamed)

    def _fill_row_menu(self, menu: QMenu, place: int) -> None:
        row = self._users.table.row_at(place)
        if row is not None:
            self._fill_menu(menu, row)

    def _fill_more(self, menu: QMenu) -> None:
        for action in _MORE:
            made = make_action(action, menu, lambda chosen: self.action.emit(chosen, None))
            refresh_action(made, self.situation())
            menu.addAction(made)

    def _fill_menu(self, menu: QMenu, row: UserRow) -> None:
        for action in ROW_ACTIONS:
            if spec_of(action).starts_group and not menu.isEmpty():
                menu.addSeparator()
            made = make_action(action, menu, lambda chosen: self.action.emit(chosen, row))
            refresh_action(made, self.situation(row))
            menu.addAction(made)

    def _show_menu(self, position: QPoint) -> None:
        row = self.selected_row()
        if row is None:
            return
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.aboutToHide.connect(menu.deleteLater)
        self._fill_menu(menu, row)
        menu.popup(self.view.viewport().mapToGlobal(position))


def _count_words(shown: int, total: int) -> str:
    if shown != total:
        words = QCoreApplication.translate("Users", "{shown} of {total} users")
        return words.format(shown=f"{shown:,}", total=f"{total:,}")
    if total == 1:
        return QCoreApplication.translate("Users", "1 user")
    return QCoreApplication.translate("Users", "{total} users").format(total=f"{total:,}")
