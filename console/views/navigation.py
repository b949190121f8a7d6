"""The pages of the main window and the list at the side that leads to them, with counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication, QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from console.views import style

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPalette

    from console.viewmodels.user_actions import PageId

_ID, _COUNT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_ROW = 36
_MARGIN, _BADGE = 12, 24
"""At both ends of a line; the room that is kept for a count of two digits."""
_NOBODY: Any = None
"""The stubs ask for a widget where Qt takes none, too."""
_PAD = 7
"""Around the digits of a count."""


class Navigation(QListWidget):
    """The pages by name; a count beside a name says how much waits there. `wanted` carries the
    id of the page that a person chose."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setAccessibleName(QCoreApplication.translate("Navigation", "Pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Badged(self))
        self.setAutoFillBackground(True)
        self.viewport().setBackgroundRole(style.Role.Window)
        self.currentItemChanged.connect(self._tell)

    def add(self, page: PageId, title: str) -> None:
        """Put a page at the end of the list."""
        item = QListWidgetItem(title, self)
        item.setData(_ID, page)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, title)
        self._fit()

    def mark(self, page: PageId) -> None:
        """Mark the page that is shown, without telling."""
        item = self._item(page)
        if item is not None and item is not self.currentItem():
            self.blockSignals(True)
            self.setCurrentItem(item)
            self.blockSignals(False)

    def show_count(self, page: PageId, number: int) -> None:
        """Show how much waits on a page."""
        item = self._item(page)
        if item is None:
            return
        title, shown = item.text(), QLocale().toString(number) if number else ""
        item.setData(_COUNT, shown)
        spoken = QCoreApplication.translate("Navigation", "{page}, {number}")
        words = spoken.format(page=title, number=shown) if shown else title
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        item.setToolTip(style.plain_tip(words))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return room for the longest name."""
        return QSize(self.sizeHint().width(), _ROW)

    def sizeHint(self) -> QSize:
        """Return the width of the longest name with its count, and no more."""
        return QSize(self.sizeHintForColumn(0), 10 * _ROW)

    def _fit(self) -> None:
        self.setFixedWidth(self.sizeHint().width())

    def _item(self, page: PageId) -> QListWidgetItem | None:
        items = (self.item(row) for row in range(self.count()))
        return next((item for item in items if item.data(_ID) == page), None)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.wanted.emit(item.data(_ID))


class Pages(QWidget):
    """The list at the side and the page that it leads to. `turned` carries the id of the page."""

    turned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.navigation = Navigation(self)
        self._pages: dict[str, QWidget] = {}
        self._later: dict[str, Callable[[], QWidget]] = {}
        self._led: dict[str, QWidget] = {}
        self._stack = QStackedWidget(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addWidget(_line(self))
        row.addWidget(self._stack, 1)
        self.navigation.wanted.connect(self.turn_to)

    @property
    def current(self) -> PageId:
        """The page that is shown."""
        shown = self._stack.currentWidget()
        return cast("PageId", next(key for key, page in self._pages.items() if page is shown))

    def __contains__(self, page: str) -> bool:
        """Say whether there is a page, made or not."""
        return page in self._pages or page in self._later

    def add(self, page: PageId, title: str, widget: QWidget) -> None:
        """Put a page at the end."""
        self._pages[page] = widget
        self._stack.addWidget(widget)
        self.navigation.add(page, title)
        self.navigation.mark(self.current)

    def add_later(self, page: PageId, title: str, make: Callable[[], QWidget]) -> None:
        """Put a page at the end of the list that is made when it is first wanted."""
        self._later[page] = make
        self.navigation.add(page, title)

    def page(self, page: PageId) -> QWidget:
        """Return a page; make it, if it is there by name only."""
        make = self._later.pop(page, None)
        if make is not None:
            self._pages[page] = made = make()
            self._stack.addWidget(made)
            proxy = made.focusProxy()
            if proxy is not None:
                self.lead(page, proxy)
        return self._pages[page]

    def lead(self, page: PageId, widget: QWidget) -> None:
        """Let a person who goes to a page find the focus on a widget of it.

        The widget is no focus proxy: Tab would jump to it over all that stands before.
        """
        self._pages[page].setFocusProxy(_NOBODY)
        self._led[page] = widget

    def turn_to(self, page: str) -> None:
        """Show a page; the focus stays where it is if that is in sight."""
        self._stack.setCurrentWidget(self.page(cast("PageId", page)))
        self.navigation.mark(self.current)
        self.turned.emit(page)

    def enter(self, page: PageId) -> None:
        """Show a page and put the focus on it."""
        self.turn_to(page)
        led = self._led.get(page, self._pages[page])
        led.setFocus(Qt.FocusReason.ShortcutFocusReason)


class _Badged(QStyledItemDelegate):
    """Paints a name and, at the end of its line, the count."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the room for name and count."""
        name = super().sizeHint(option, index).width()
        badge = max(self._badge_width(index, option), _BADGE)
        return QSize(name + badge + style.GAP + 2 * _MARGIN, _ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the line as the style does, then the count on it."""
        self.initStyleOption(option, index)
        name, option.text = option.text, ""
        control = QStyle.ControlElement.CE_ItemViewItem
        option.widget.style().drawControl(control, option, painter, option.widget)
        _paint_name(painter, name, option)
        shown = index.data(_COUNT)
        if shown:
            font = _badge_font(option.font)
            width, height = self._badge_width(index, option), option.fontMetrics.height()
            area = QRect(option.rect)
            area.adjust(_MARGIN, 0, -_MARGIN, 0)
            place = QStyle.alignedRect(
                option.direction,
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                QSize(width, height),
                area,
            )
            _paint_badge(painter, place, shown, font, option.palette)

    @staticmethod
    def _badge_width(
        index: QModelIndex | QPersistentModelIndex, option: QStyleOptionViewItem
    ) -> int:
        shown = index.data(_COUNT)
        if not shown:
            return 0
        width = option.fontMetrics.horizontalAdvance(str(shown)) + 2 * _PAD
        return max(width, option.fontMetrics.height())


def _paint_name(painter: QPainter, name: str, option: QStyleOptionViewItem) -> None:
    is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.save()
    painter.setPen(
        option.palette.color(style.Role.HighlightedText if is_chosen else style.Role.WindowText)
    )
    start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    area = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
    painter.drawText(area, QStyle.visualAlignment(option.direction, start), name)
    painter.restore()


def _badge_font(font: QFont) -> QFont:
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * 0.9)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def _paint_badge(
    painter: QPainter, place: QRect, shown: str, font: QFont, palette: QPalette
) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(style.Role.WindowText))
    radius = place.height() / 2
    painter.drawRoundedRect(place, radius, radius)
    painter.setPen(palette.color(style.Role.Window))
    painter.setFont(font)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()


def _line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setFrameShape(QFrame.Shape.VLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(style.Role.Mid)
    return line
