"""A quiet bar of the wizard: who changed this user meanwhile, and what to do about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from console.views import style
from console.views.dialogs.parts import announce, breakable
from console.views.text import field_label, moment_words
from console.views.wizard.words import value_words
from contract.fields import FIELDS, UNITS

if TYPE_CHECKING:
    from console.models.merging import Drift, Gap
    from console.store.account import AccountView
    from console.viewmodels.wizard_merge import WizardMerge

_NAMED = 3
"""So many fields are named in the sentence; the others are counted."""
_TALLEST = 190


class MergeBar(QFrame):
    """Hidden until there is something to say; never takes the focus by itself.

    It stands below the page, so that the field under the cursor stays where it is.
    """

    def __init__(self, merge: WizardMerge, account: AccountView) -> None:
        super().__init__()
        self._merge, self._account = merge, account
        self.setObjectName("merge_bar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._said = ""
        self._choices: dict[tuple[str, bool], QRadioButton] = {}
        self.words = style.plain_label("", wrap=True)
        self.show_more = QPushButton()
        self.take_over = QPushButton()
        self.keep = QPushButton()
        self.details = QScrollArea()
        self._arrange()
        self._connect()
        self.hide()

    def ask(self) -> None:
        """Ask for a decision that saving needs: the fields are shown, the focus comes here."""
        self._merge.ask_again()
        self.show_more.setChecked(True)
        self.take_over.setFocus()

    def refresh(self) -> None:
        """Say what is to be said now."""
        drift = self._merge.drift
        is_open = self._merge.is_open
        self.setVisible(is_open)
        if drift is None or not is_open:
            self.show_more.setChecked(False)
            self._said = ""
            return
        said = drift_words(drift, must_decide=self._merge.must_decide)
        self.words.setText(breakable(said))
        self.setAccessibleName(said)
        for button in (self.show_more, self.take_over):
            button.setVisible(not drift.is_deleted)
        self._fill(drift)
        self._fit()
        if said != self._said:
            self._said = said
            announce(self, said)

    def _arrange(self) -> None:
        for button, words in (
            (self.show_more, QCoreApplication.translate("Merge", "Show what changed")),
            (self.take_over, QCoreApplication.translate("Merge", "Take over")),
            (self.keep, QCoreApplication.translate("Merge", "Not now")),
        ):
            button.setText(words)
            button.setAutoDefault(False)
        self.show_more.setCheckable(True)
        self.take_over.setToolTip(
            style.plain_tip(
                QCoreApplication.translate(
                    "Merge", "What you typed stays; the rest becomes what it is now."
                )
            )
        )
        self.details.setWidgetResizable(True)
        self.details.setFrameShape(QFrame.Shape.NoFrame)
        self.details.setMaximumHeight(_TALLEST)
        self.details.hide()
        row = QHBoxLayout()
        row.setSpacing(style.GAP)
        row.addWidget(self.words, 1)
        for button in (self.show_more, self.take_over, self.keep):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(style.GAP, style.TIGHT, style.GAP, style.TIGHT)
        column.addLayout(row)
        column.addWidget(self.details)

    def _connect(self) -> None:
        self._merge.changed.connect(self.refresh)
        self.show_more.toggled.connect(lambda _on: self._fit())
        self.take_over.clicked.connect(lambda _on: self._merge.take_over())
        self.keep.clicked.connect(lambda _on: self._merge.set_aside())

    def _fit(self) -> None:
        self.details.setVisible(self.show_more.isChecked() and self.isVisibleTo(self.window()))

    def _fill(self, drift: Drift) -> None:
        self._choices = {}
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(style.ROOMY)
        grid.setVerticalSpacing(style.TIGHT)
        for column, words in enumerate(_titles()):
            grid.addWidget(_quiet(words), 0, column)
        for row, gap in enumerate(drift.gaps, start=1):
            self._add(grid, row, gap)
        grid.setColumnStretch(len(_titles()), 1)
        grid.setRowStretch(len(drift.gaps) + 1, 1)
        self.details.setWidget(table)

    def _add(self, grid: QGridLayout, row: int, gap: Gap) -> None:
        name = field_label(gap.field)
        grid.addWidget(style.plain_label(name), row, 0)
        grid.addWidget(style.plain_label(self._value(gap, gap.base)), row, 1)
        if not gap.is_clash:
            grid.addWidget(_quiet(_untouched_words()), row, 2)
            grid.addWidget(style.plain_label(self._value(gap, gap.theirs)), row, 3)
            return
        group = QButtonGroup(grid)
        is_theirs = gap.field in self._merge.theirs
        for column, side, value in ((2, False, gap.mine), (3, True, gap.theirs)):
            choice = QRadioButton(self._value(gap, value))
            choice.setAccessibleName(_choice_name(name, self._value(gap, value), theirs=side))
            choice.setChecked(side == is_theirs)
            choice.toggled.connect(partial(self._choose, gap.field, side))
            group.addButton(choice)
            self._choices[gap.field, side] = choice
            grid.addWidget(choice, row, column)

    def _choose(self, field: str, theirs: bool, is_on: bool) -> None:
        if not is_on:
            return
        self._merge.choose(field, theirs=theirs)
        for other in UNITS.get(FIELDS[field].unit or "", ()):
            # Fields that belong together are of one side.
            choice = self._choices.get((other, theirs))
            if choice is not None:
                choice.setChecked(True)

    def _value(self, gap: Gap, value: object) -> str:
        return value_words(gap.field, value, self._account)


def drift_words(drift: Drift, *, must_decide: bool) -> str:
    """Return who changed what, and when, in one sentence, and what is needed."""
    if drift.is_deleted:
        return QCoreApplication.translate(
            "Merge",
            "This user was deleted meanwhile. What you typed is kept; after saving you can "
            "create the user again under Needs attention.",
        )
    fields = _listed([field_label(gap.field) for gap in drift.gaps])
    moment = moment_words(drift.when)
    if drift.who and moment:
        said = QCoreApplication.translate("Merge", "{who} changed {fields} at {moment}.")
    else:
        said = QCoreApplication.translate("Merge", "{fields} changed meanwhile.")
    said = said.format(who=drift.who, fields=fields, moment=moment)
    if must_decide:
        need = QCoreApplication.translate(
            "Merge", "You changed some of it, too: choose, then save."
        )
        return f"{said} {need}"
    return said


def _listed(names: list[str]) -> str:
    shown, more = names[:_NAMED], len(names) - _NAMED
    if more > 0:
        words = QCoreApplication.translate("Merge", "{names} and {number} more")
        return words.format(names=", ".join(shown), number=more)
    if len(shown) == 1:
        return shown[0]
    words = QCoreApplication.translate("Merge", "{names} and {last}")
    return words.format(names=", ".join(shown[:-1]), last=shown[-1])


def _titles() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("Merge", "Field"),
        QCoreApplication.translate("Merge", "Before"),
        QCoreApplication.translate("Merge", "Mine"),
        QCoreApplication.translate("Merge", "Theirs"),
    )


def _quiet(words: str) -> QLabel:
    label = style.plain_label(words)
    style.set_tone(label, "quiet")
    return label


def _untouched_words() -> str:
    return QCoreApplication.translate("Merge", "not touched here")


def _choice_name(field: str, value: str, *, theirs: bool) -> str:
    if theirs:
        words = QCoreApplication.translate("Merge", "{field}, theirs: {value}")
    else:
        words = QCoreApplication.translate("Merge", "{field}, mine: {value}")
    return words.format(field=field, value=value)
