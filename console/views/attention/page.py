"""The Needs attention page: the cases at one side, the chosen one at the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from console.viewmodels.restored import RestoredOffer
from console.views import style
from console.views.attention.case_list import CaseListView
from console.views.attention.case_pane import CasePane
from console.views.attention.restored_card import RestoredCard
from console.views.attention.verb_words import done_words
from console.views.dialogs.parts import Trouble, announce, button, plain
from console.views.empty_pages import EmptyPage
from console.views.room import Room

if TYPE_CHECKING:
    from console.models.attention import Case
    from console.viewmodels.attention import Attention
    from console.viewmodels.attention_case import Verb
    from console.viewmodels.office import Office
    from console.views.attention.words import AttentionWords

_LIST_WIDTH, _PANE_WIDTH, _NARROWEST_PANE = 300, 760, 440


class AttentionPage(Room):
    """Shows what `model` holds; the window counts it before anybody comes here."""

    def __init__(
        self,
        office: Office,
        model: Attention,
        words: AttentionWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model, self._words = model, words
        self.offer = RestoredOffer(office, self._words, self)
        self.cases = CaseListView(self.model.list, self)
        self.trouble = Trouble(self)
        self._notice, self._notice_words = self._make_notice()
        self._pane: CasePane | None = None
        self._has_decided = False
        self._place = QStackedWidget(self)
        self._reading, self._empty = EmptyPage(self), EmptyPage(self)
        self._split = self._make_split()
        self._stack = QStackedWidget(self)
        for page in (self._reading, self._empty, self._split):
            self._stack.addWidget(page)
        self._say_empty()
        self._arrange()
        self._connect()
        self.setFocusProxy(self.cases)
        model.learn_words()
        self._refresh()
        self._turn()

    @property
    def pane(self) -> CasePane | None:
        """The case that is shown."""
        return self._pane

    def _make_notice(self) -> tuple[QFrame, QLabel]:
        frame, words = QFrame(self), plain()
        frame.setObjectName("notice")
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        row = QHBoxLayout(frame)
        row.setContentsMargins(style.GAP, style.TIGHT, style.GAP, style.TIGHT)
        row.addWidget(words, 1)
        row.addWidget(button(QCoreApplication.translate("Attention", "Dismiss"), act=frame.hide))
        frame.hide()
        return frame, words

    def _make_split(self) -> QSplitter:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.cases)
        split.addWidget(self._place)
        self._place.setMinimumWidth(_NARROWEST_PANE)
        split.setStretchFactor(1, 1)
        split.setSizes([_LIST_WIDTH, _PANE_WIDTH])
        return split

    def _say_empty(self) -> None:
        self._reading.say(QCoreApplication.translate("Attention", "Reading…"), "")
        self._empty.say(
            QCoreApplication.translate("Attention", "Nothing needs you"),
            QCoreApplication.translate(
                "Attention",
                "Changes that the server could not take, or that somebody else made "
                "differently meanwhile, come here for you to decide. "
                "Everything else goes on by itself.",
            ),
        )

    def _arrange(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(style.ROOMY, style.ROOMY, style.ROOMY, style.GAP)
        top.setSpacing(style.GAP)
        top.addWidget(style.heading(QCoreApplication.translate("Attention", "Needs attention")))
        self._card = RestoredCard(self.offer, self)
        for widget in (self.trouble, self._notice, self._card):
            top.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self._refresh)
        model.turned.connect(self._turn)
        model.decided.connect(self._tell_decided)
        model.gone.connect(self._tell_gone)
        model.failed.connect(self.trouble.tell)
        model.reopened.connect(self.wizard_wanted)
        self.offer.failed.connect(self.trouble.tell)
        self.cases.turned.connect(model.choose)
        self.cases.entered.connect(self._enter)

    def _refresh(self) -> None:
        self.offer.follow(self.model.overview.restored)
        shown: QWidget = self._split if self.model.list.cases else self._empty
        self._stack.setCurrentWidget(shown if self.model.is_read else self._reading)

    def _turn(self) -> None:
        """Put the open case in the place of the former one."""
        former, opened = self._pane, self.model.open
        had_focus = former is not None and former.has_focus
        has_decided, self._has_decided = self._has_decided, False
        self._pane = None
        if opened is not None:
            self._pane = CasePane(self.model, opened, self._words)
            self._pane.user_wanted.connect(self.user_wanted)
            self._place.addWidget(self._pane)
            self._place.setCurrentWidget(self._pane)
            self.cases.mark(opened.operation_id)
        if former is not None:
            self._place.removeWidget(former)
            former.hide()
            former.deleteLater()
        if had_focus or (has_decided and self.isVisible()):
            self.cases.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter(self) -> None:
        if self._pane is not None:
            self._pane.focus_first()

    def _tell_decided(self, case: Case, verb: Verb) -> None:
        self._has_decided = True
        self.trouble.say("")
        self._notice.hide()
        self.said.emit(done_words(verb, self._words.name(case)))

    def _tell_gone(self, case: Case) -> None:
        words = QCoreApplication.translate(
            "Attention", "The change of {name} no longer needs you: it went through, or is gone."
        ).format(name=self._words.name(case))
        self._notice_words.setText(words)
        self._notice.show()
        announce(self._notice, words)
