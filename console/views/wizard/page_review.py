"""Review: everything at a glance, what saving will change, and whether the invite goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from console.models.saving import user_of
from console.viewmodels.wizard_answers import Answers
from console.viewmodels.wizard_check import ChangedField, review_of
from console.viewmodels.wizard_flow import FIELDS_ON, page_of, steps_of
from console.views.forms import Said, form_row
from console.views.text import field_label, problem_words
from console.views.wizard.fields_page import heading, plain
from console.views.wizard.words import conflict_words, move_words, step_title, value_words

if TYPE_CHECKING:
    from console.models.draft import Step
    from console.viewmodels.wizard import WizardModel

_LABEL_CHARACTERS = 34
"""Room for the longest label, so that the values of all parts stand below each other."""
_ONLY_WHERE_SET = {"voicemail_audio", "voicemail_email"}


class ReviewPage(QScrollArea):
    """The last page. `wanted` asks for a field's page; `preview` carries the user to invite."""

    wanted = Signal(str)
    preview = Signal(object)

    def __init__(self, model: WizardModel) -> None:
        super().__init__()
        self.model, self.answers = model, Answers(model)
        self._glanced: object = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(step_title("review"))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.addWidget(heading(step_title("review")))
        self._summary = plain("")
        column.addWidget(self._summary)
        self._glance = QVBoxLayout()
        column.addLayout(self._invite_line())
        column.addLayout(self._glance)
        column.addStretch(1)
        self.setWidget(inner)

    def refresh(self) -> None:
        """Show the draft as saving would make it."""
        fields = {field.name: field for field in review_of(self.model.draft)}
        self._summary.setText(self._summary_words(list(fields.values())))
        # Made again only when it says something else: focus and place in the page stay.
        draft = self.model.draft
        glance = (fields, self.model.problems, draft.conflicts, draft.moves, draft.next_free)
        if glance != self._glanced:
            self._glanced = glance
            self._make_glance(fields)
        self._refresh_invite()

    def focus_on(self, _name: str | None) -> None:
        """Put the focus on the first thing to decide here."""
        target = self._send if self._send.isEnabled() else self._preview
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)

    def _invite_line(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(0)
        self._send = QCheckBox()
        self._send.toggled.connect(self.answers.want_invite)
        self._preview = QPushButton(QCoreApplication.translate("Wizard", "Preview invite"))
        self._preview.setAutoDefault(False)
        self._preview.clicked.connect(lambda _on: self.preview.emit(user_of(self.model.draft)))
        label = QCoreApplication.translate("Wizard", "Send invite on save")
        self._send_row = form_row(
            form, label, self._send, name="send_invite", beside=self._preview
        )
        return form

    def _refresh_invite(self) -> None:
        email = user_of(self.model.draft).email
        self._send.blockSignals(True)
        self._send.setChecked(self.model.draft.send_invite and bool(email))
        self._send.blockSignals(False)
        self._send.setEnabled(bool(email))
        self._preview.setEnabled(bool(email))
        words = QCoreApplication.translate(
            "Wizard", "An e-mail address is needed to send the invite."
        )
        if email:
            words = QCoreApplication.translate("Wizard", "It goes to {email}.").format(email=email)
        self._send_row.say([Said("note", words)])
        self._preview.setToolTip("" if email else words)

    def _summary_words(self, fields: list[ChangedField]) -> str:
        draft = self.model.draft
        if draft.is_new:
            return QCoreApplication.translate(
                "Wizard", "This user will be created when you press Save."
            )
        if draft.had_line and not draft.wants_line:
            return QCoreApplication.translate(
                "Wizard", "Saving removes the application line with its numbers."
            )
        changed = sum(field.is_changed for field in fields)
        if changed == 0:
            return QCoreApplication.translate("Wizard", "Nothing is changed yet.")
        if changed == 1:
            return QCoreApplication.translate("Wizard", "Saving changes one field.")
        words = QCoreApplication.translate("Wizard", "Saving changes {count} fields.")
        return words.format(count=changed)

    def _make_glance(self, fields: dict[str, ChangedField]) -> None:
        self._empty_glance()
        for step in steps_of(self.model.draft):
            shown = [fields[name] for name in FIELDS_ON[step] if name in fields]
            if shown:
                part = self._part(step, shown)
                self._glance.addWidget(part)
                part.show()

    def _empty_glance(self) -> None:
        while (item := self._glance.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _part(self, step: Step, fields: list[ChangedField]) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 6, 0, 0)
        title = QHBoxLayout()
        title.addWidget(_part_title(step_title(step)))
        title.addStretch(1)
        title.addWidget(self._edit_button(step))
        column.addLayout(title)
        form = QFormLayout()
        form.setVerticalSpacing(3)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in fields:
            if field.name not in _ONLY_WHERE_SET or field.after or field.is_changed:
                label = plain(field_label(field.name))
                label.setMinimumWidth(label.fontMetrics().averageCharWidth() * _LABEL_CHARACTERS)
                form.addRow(label, self._value(field))
        column.addLayout(form)
        for said in self._said_on(step):
            column.addWidget(plain(said))
        return part

    def _value(self, field: ChangedField) -> QLabel:
        account = self.model.office.account
        after = value_words(field.name, field.after, account)
        if field.name == "internal_number" and self.model.draft.next_free:
            after = _next_free_words(after if field.after else None)
        if not field.is_changed:
            return plain(after)
        before = value_words(field.name, field.before, account)
        words = QCoreApplication.translate("Wizard", "{after}   (changed, was: {before})")
        label = plain(words.format(after=after, before=before))
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        return label

    def _said_on(self, step: Step) -> list[str]:
        draft = self.model.draft
        problems = [problem for problem in self.model.problems if page_of(problem.field) == step]
        said = [
            (
                QCoreApplication.translate("Wizard", "Warning: {words}")
                if problem.severity == "warning"
                else QCoreApplication.translate("Wizard", "To mend: {words}")
            ).format(words=problem_words(problem))
            for problem in problems
        ]
        clashes = [clash for clash in draft.conflicts if page_of(clash.field) == step]
        if step == "inbound":
            said += [move_words(move) for move in draft.moves]
        return said + [f"{field_label(c.field)}: {conflict_words(c)}" for c in clashes]

    def _edit_button(self, step: Step) -> QPushButton:
        title = step_title(step)
        button = QPushButton(QCoreApplication.translate("Wizard", "Change"))
        button.setAccessibleName(
            QCoreApplication.translate("Wizard", "Change {page}").format(page=title)
        )
        button.setAutoDefault(False)
        button.clicked.connect(lambda _on: self.wanted.emit(step))
        return button


def _part_title(text: str) -> QLabel:
    label = plain(text)
    label.setWordWrap(False)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def _next_free_words(preferred: str | None) -> str:
    if preferred is None:
        return QCoreApplication.translate("Wizard", "The next free one")
    words = QCoreApplication.translate("Wizard", "{number}, or the next free one")
    return words.format(number=preferred)
