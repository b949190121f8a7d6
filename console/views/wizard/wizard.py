"""The wizard's window: steps beside, a page in the middle, Back, Next and Save below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from console.models.draft import STEPS
from console.viewmodels.wizard import WizardModel
from console.viewmodels.wizard_check import asks_to_invite_again
from console.viewmodels.wizard_flow import first_in_order, page_of, previous_step, steps_of
from console.viewmodels.wizard_merge import WizardMerge
from console.views.text import error_words
from console.views.wizard.buttons import Buttons
from console.views.wizard.fields_page import FieldsPage, plain
from console.views.wizard.merge_bar import MergeBar
from console.views.wizard.page_details import DetailsPage
from console.views.wizard.page_inbound import InboundPage
from console.views.wizard.page_outbound import OutboundPage
from console.views.wizard.page_recording import RecordingPage
from console.views.wizard.page_review import ReviewPage
from console.views.wizard.questions import ask_close_unkept, ask_discard, ask_invite_again
from console.views.wizard.step_list import StepList
from console.views.wizard.words import kept_words, window_title

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent

    from console.errors import ConsoleError
    from console.models.draft import Draft, Step
    from console.viewmodels.office import Office

SIZE = QSize(900, 640)
"""At 100 %; fits a screen of 1024 × 700."""
LEAST = QSize(560, 360)


class WizardDialog(QDialog):
    """A window of its own, so that several users can be worked on side by side.

    `saved` carries the Changed of a save; `closed` the words to say of what is kept, or "";
    `preview` the user whose invite is to be shown.
    """

    saved = Signal(object)
    closed = Signal(str)
    preview = Signal(object)

    def __init__(self, parent: QWidget | None, office: Office, draft: Draft) -> None:
        super().__init__(parent)
        self.model = WizardModel(office, draft)
        self.setObjectName("wizard")
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(LEAST)
        self.resize(SIZE)
        self._said_unkept = False
        self.steps = StepList(self.model, self)
        self.stack = QStackedWidget(self)
        self.pages = self._make_pages()
        self.trouble = plain("")
        self.trouble.hide()
        self.merge = WizardMerge(self.model, self)
        self.merge_bar = MergeBar(self.merge, office.account)
        self.buttons = Buttons(self.model, self)
        self._arrange()
        self._connect()
        self._refresh()
        self._move()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on (or saves, on Review), Esc closes; the draft is kept."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the draft; ask only if it can't be kept."""
        if self.model.is_unkept and not self.model.is_over and not ask_close_unkept(self):
            event.ignore()
            return
        self.merge.leave()
        is_kept = self.model.close()
        event.accept()
        self.closed.emit(kept_words(self.model.draft) if is_kept else "")

    def reject(self) -> None:
        """Close as the window's own button does."""
        self.close()

    def _make_pages(self) -> dict[Step, FieldsPage | ReviewPage]:
        review = ReviewPage(self.model)
        review.wanted.connect(self._go_to)
        review.preview.connect(self.preview)
        pages: dict[Step, FieldsPage | ReviewPage] = {
            "details": DetailsPage(self.model),
            "inbound": InboundPage(self.model),
            "outbound": OutboundPage(self.model),
            "recording": RecordingPage(self.model),
            "review": review,
        }
        for step in STEPS:
            self.stack.addWidget(pages[step])
        return pages

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        middle = QHBoxLayout()
        middle.addWidget(self.steps)
        middle.addWidget(self.stack, 1)
        column.addLayout(middle, 1)
        rule = QFrame(self)
        rule.setFrameShape(QFrame.Shape.HLine)
        column.addWidget(rule)
        column.addWidget(self.merge_bar)
        column.addWidget(self.trouble)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self.model.changed.connect(self._refresh)
        self.model.moved.connect(self._move)
        self.model.saved.connect(self._saved)
        self.model.failed.connect(self._failed)
        self.model.kept.connect(self.trouble.hide)
        self.steps.chosen.connect(self._go_to)
        self.buttons.back.clicked.connect(lambda _on: self._go_back())
        self.buttons.next.clicked.connect(lambda _on: self._go_on())
        self.buttons.save.clicked.connect(lambda _on: self._save())
        self.buttons.discard.clicked.connect(lambda _on: self._discard())

    def _refresh(self) -> None:
        self.setWindowTitle(window_title(self.model.draft))
        self.steps.refresh()
        self.pages[self.model.step].refresh()
        self.buttons.refresh()

    def _move(self) -> None:
        page = self.pages[self.model.step]
        page.refresh()
        self.stack.setCurrentWidget(page)
        spoken = self.model.notes.first_field(self.model.draft)
        here = spoken is not None and page_of(spoken) == self.model.step
        page.focus_on(spoken if here else None)

    def _go_to(self, step: Step) -> None:
        self.model.go_to(step)

    def _go_back(self) -> None:
        earlier = previous_step(self.model.step, self.model.draft)
        if earlier is not None:
            self.model.go_to(earlier)

    def _go_on(self) -> None:
        if self.model.step == "review":
            self._save()
        elif not self.model.go_next():
            blocked = self.model.blocking()
            self.pages[self.model.step].focus_on(blocked.field if blocked else None)

    def _save(self) -> None:
        model = self.model
        if not self.buttons.save.isEnabled():
            errors = [problem for problem in model.problems if problem.severity == "error"]
            first = first_in_order(errors, model.draft)
            if first is not None and page_of(first.field) in steps_of(model.draft):
                model.go_to(page_of(first.field))
            return
        if self.merge.must_decide:
            self.merge_bar.ask()
            return
        if asks_to_invite_again(model.draft, model.seen):
            answer = ask_invite_again(self, model.draft, model.seen)
            if answer is None:
                return
            self.pages["review"].answers.want_invite(answer)
        model.save()

    def _saved(self, changed: object) -> None:
        self.saved.emit(changed)
        self.close()

    def _failed(self, problem: ConsoleError) -> None:
        self.trouble.setText(str(error_words(problem)))
        self.trouble.show()

    def _discard(self) -> None:
        if ask_discard(self, self.model.draft):
            self.model.discard()
            self.close()


def open_wizard(parent: QWidget | None, *, office: Office, draft: Draft) -> WizardDialog:
    """Open a wizard on a draft, beside the other windows; returns it, shown."""
    dialog = WizardDialog(parent, office, draft)
    dialog.show()
    return dialog
