"""What is told and not asked: the fields of a change that is decided as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QGroupBox, QWidget

from console.models.attention import INVITE
from console.views import style
from console.views.attention.question_parts import cell
from console.views.text import field_label
from contract.fields import LINE_FIELDS, flat
from contract.records import User

if TYPE_CHECKING:
    from console.viewmodels.attention_case import OpenCase
    from console.views.attention.words import AttentionWords

_Rows = list[tuple[str, ...]]


def facts(opened: OpenCase, words: AttentionWords) -> QWidget | None:
    """Return a table of what is created again, or of what others changed; None if of nothing."""
    case = opened.case
    if case.is_deleted:
        titles: tuple[str, ...] = (
            QCoreApplication.translate("Attention", "What is created again"),
            "",
        )
        rows = _to_create(opened, words) if case.may_recreate else []
    else:
        titles = (
            QCoreApplication.translate("Attention", "Changed meanwhile"),
            QCoreApplication.translate("Attention", "Before"),
            QCoreApplication.translate("Attention", "Theirs"),
        )
        rows = [
            (
                field_label(one.field),
                words.value(one.field, one.base),
                words.value(one.field, one.theirs),
            )
            for one in case.fields
            if one.field != INVITE
        ]
    return _table(titles, rows) if rows else None


def _to_create(opened: OpenCase, words: AttentionWords) -> _Rows:
    if opened.user is None:
        return []
    unset = flat(User(id=""))
    wanted = flat(opened.user)
    return [
        (field_label(name), words.value(name, value))
        for name, value in wanted.items()
        if value != unset[name] and (name not in LINE_FIELDS or opened.user.line is not None)
    ]


def _table(titles: tuple[str, ...], rows: _Rows) -> QWidget:
    made = QGroupBox()
    made.setAccessibleName(titles[0])
    grid = QGridLayout(made)
    grid.setHorizontalSpacing(style.ROOMY)
    last = len(titles) - 1
    for column, title in enumerate(titles):
        grid.setColumnStretch(column, 2 if column == last else 1)
        grid.addWidget(cell(title, tone="quiet"), 0, column)
    for row, texts in enumerate(rows, 1):
        for column, text in enumerate(texts):
            grid.addWidget(cell(text, bold=column == last), row, column)
    return made
