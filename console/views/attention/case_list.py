"""The list of cases: whom it is about, what kind of trouble, and a few lines of sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from console.viewmodels.attention_list import CASE_ROLE, SENTENCE_ROLE, SIGN_ROLE, CaseList
from console.views import style

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_PAD, _SENTENCE_LINES = 10, 3
_LINES = 2 + _SENTENCE_LINES
_WIDTH = 300


class CaseListView(QListView):
    """`turned` carries the operation of the case that a person went to, `entered` that it is to
    be worked on."""

    turned = Signal(str)
    entered = Signal()

    def __init__(self, model: CaseList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._cases = model
        self.setObjectName("cases")
        self.setAccessibleName(QCoreApplication.translate("Attention", "Cases"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_CaseDelegate(self))
        self.setMinimumWidth(_WIDTH * 2 // 3)
        self.activated.connect(lambda _index: self.entered.emit())

    def mark(self, operation_id: str) -> None:
        """Mark the case that is open, without telling."""
        index = self._cases.index(self._cases.place_of(operation_id))
        if index.isValid() and index != self.currentIndex():
            self.blockSignals(True)
            self.setCurrentIndex(index)
            self.blockSignals(False)

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Open the case that a person goes to."""
        super().currentChanged(current, previous)
        case = current.data(CASE_ROLE)
        if case is not None and not self.signalsBlocked() and self.hasFocus():
            self.turned.emit(case.operation_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the case with Return."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
            return
        super().keyPressEvent(event)


class _CaseDelegate(QStyledItemDelegate):
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del index
        return QSize(_WIDTH, option.fontMetrics.lineSpacing() * _LINES + 2 * _PAD)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        self.initStyleOption(option, index)
        name, option.text = option.text, ""
        control = QStyle.ControlElement.CE_ItemViewItem
        option.widget.style().drawControl(control, option, painter, option.widget)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text
        text = option.palette.color(QPalette.ColorGroup.Active, role)
        tone = text if is_chosen else QColor(style.tones(option.widget).error)
        area = option.rect.adjusted(_PAD + 2, _PAD, -_PAD, -_PAD)
        painter.save()
        line = option.fontMetrics.lineSpacing()
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        for words, font, colour in (
            (name, bold, text),
            (f"{_symbol(index)} {index.data(SIGN_ROLE)}", option.font, tone),
        ):
            painter.setFont(font)
            painter.setPen(colour)
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
            start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
            painter.drawText(area, QStyle.visualAlignment(option.direction, start), shown)
            area.setTop(area.top() + line)
        painter.setPen(text)
        _draw_sentence(painter, area, index.data(SENTENCE_ROLE), option)
        painter.restore()


def _symbol(index: QModelIndex | QPersistentModelIndex) -> str:
    case = index.data(CASE_ROLE)
    return "≠" if case.state == "conflict" else "✕"


def _draw_sentence(
    painter: QPainter, area: QRect, words: str, option: QStyleOptionViewItem
) -> None:
    """Draw a text over a few lines, the last with an ellipsis if it has to go on."""
    layout = QTextLayout(words, option.font)
    wrapping = QTextOption(QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading))
    wrapping.setTextDirection(option.direction)
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrapping)
    height, top = option.fontMetrics.lineSpacing(), area.top()
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(area.width())
        is_last = top + 2 * height > area.bottom() + 1
        rest = words[line.textStart() :]
        if is_last and line.textLength() < len(rest):
            shown = option.fontMetrics.elidedText(rest, Qt.TextElideMode.ElideRight, area.width())
            start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
            place = QRect(area.left(), top, area.width(), height)
            painter.setFont(option.font)
            painter.drawText(place, QStyle.visualAlignment(option.direction, start), shown)
            break
        line.draw(painter, QPointF(area.left(), top))
        top += height
    layout.endLayout()
