"""The command palette: one field that finds every action and every user."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from console.views import style
from console.views.dialogs.parts import announce, plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from console.viewmodels.palette import Offer

_OFFER = Qt.ItemDataRole.UserRole
_TO_THE_LIST = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_WIDTH, _HEIGHT = 620, 440


class Palette(QDialog):
    """`chosen` carries the key of an Offer; what can't run now says why and stays."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, look_for: Callable[[str], list[Offer]]) -> None:
        super().__init__(parent)
        self._look_for = look_for
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("Palette", "Find anything"))
        self.field, self.list, self._said = QLineEdit(self), QListWidget(self), plain()
        self.field.setAccessibleName(
            QCoreApplication.translate("Palette", "Find an action or a user")
        )
        self.field.setPlaceholderText(
            QCoreApplication.translate("Palette", "Type what you want to do, a name or a number")
        )
        self.field.setClearButtonEnabled(True)
        self.list.setAccessibleName(QCoreApplication.translate("Palette", "Actions and users"))
        self.list.setItemDelegate(_TwoLines(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self._said.setObjectName("said")
        column = QVBoxLayout(self)
        for widget in (self.field, self.list, self._said):
            column.addWidget(widget)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda _text: self._fill(None))
        self.field.returnPressed.connect(self._choose)
        self.list.itemActivated.connect(lambda _item: self._choose())
        self.list.currentItemChanged.connect(self._tell)
        self.resize(_WIDTH, _HEIGHT)
        self.refresh()

    def refresh(self) -> None:
        """Offer what fits now; the line that is chosen stays if it is still there."""
        chosen = self._current()
        self._fill(None if chosen is None else chosen.key)

    def _fill(self, kept: str | None) -> None:
        offers = self._look_for(self.field.text())
        self.list.blockSignals(True)
        self.list.clear()
        for offer in offers:
            item = QListWidgetItem(offer.text, self.list)
            item.setData(_OFFER, offer)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, _spoken(offer))
        places = {offer.key: row for row, offer in enumerate(offers)}
        self.list.setCurrentRow(places.get(kept or "", 0))
        self.list.blockSignals(False)
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down in the field move the choice in the list."""
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and cast("QKeyEvent", event).key() in _TO_THE_LIST:
            QCoreApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)

    def _current(self) -> Offer | None:
        offer: Offer | None = self.list.currentIndex().data(_OFFER)
        return offer

    def _tell(self, *_items: object) -> None:
        """Say which line is chosen: the focus stays in the field."""
        offer = self._current()
        if offer is None:
            nothing = QCoreApplication.translate(
                "Palette", "Nothing fits. Try a part of a name, a number or another word."
            )
            self._said.setText(nothing)
            announce(self.field, nothing)
            return
        self._said.setText("" if offer.can_run else offer.note)
        announce(self.field, _spoken(offer))

    def _choose(self) -> None:
        offer = self._current()
        if offer is None or not offer.can_run:
            announce(self.field, self._said.text())
            return
        self.accept()
        self.chosen.emit(offer.key)


def _spoken(offer: Offer) -> str:
    parts = (offer.text, _keys(offer), offer.note)
    return ", ".join(part for part in parts if part)


def _keys(offer: Offer) -> str:
    return QKeySequence(offer.keys).toString(QKeySequence.SequenceFormat.NativeText)


class _TwoLines(QStyledItemDelegate):
    """Paints what a line is, what it does below, and its keys at the end."""

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the room for two lines."""
        return QSize(_WIDTH // 2, 2 * option.fontMetrics.height() + 2 * style.GAP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the line as the style does, then its words on it."""
        self.initStyleOption(option, index)
        option.text = ""
        control = QStyle.ControlElement.CE_ItemViewItem
        option.widget.style().drawControl(control, option, painter, option.widget)
        offer: Offer = index.data(_OFFER)
        area = option.rect.adjusted(style.GAP, style.TIGHT, -style.GAP, -style.TIGHT)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        roles = style.Role
        main = roles.HighlightedText if is_chosen else roles.Text
        quiet = roles.HighlightedText if is_chosen else roles.PlaceholderText
        metrics, middle = option.fontMetrics, area.height() // 2
        keys = _keys(offer)
        room = area.width() - (metrics.horizontalAdvance(keys) + style.ROOMY if keys else 0)
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        leading = QStyle.visualAlignment(option.direction, start)
        trailing = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        )
        above = area.adjusted(0, 0, 0, -middle)
        below = area.adjusted(0, middle, 0, 0)
        elide = Qt.TextElideMode.ElideRight
        painter.save()
        painter.setPen(option.palette.color(main if offer.can_run or is_chosen else quiet))
        painter.drawText(above, leading, metrics.elidedText(offer.text, elide, room))
        painter.setPen(option.palette.color(quiet))
        painter.drawText(above, trailing, keys)
        painter.drawText(below, leading, metrics.elidedText(offer.note, elide, area.width()))
        painter.restore()
