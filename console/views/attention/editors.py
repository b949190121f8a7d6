"""Editors for another value: for each field the one that the wizard has for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from console.views.text import field_label
from console.views.widgets.check_list import CheckList
from console.views.widgets.choice import Choice
from console.views.widgets.order_list import OrderList
from console.views.wizard.fields_page import with_unknown
from console.views.wizard.numbers import NumberChoice
from console.views.wizard.page_outbound import CallerIds
from console.views.wizard.words import (
    nothing_words,
    system_default_words,
    unavailable_options,
    value_words,
)
from contract.fields import FIELDS
from contract.numbers import digits_of
from contract.records import SYSTEM_DEFAULT_AUDIO

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from console.viewmodels.office import Office
    from contract.fields import Value

Options = list[tuple[object, str]]


class Editor(NamedTuple):
    """A widget to edit a field with, and how to show a value in it without telling."""

    widget: QWidget
    show: Callable[[Value], None]


class EditorMaker:
    """Makes editors for the fields of one user; `in_use` are words to complete from."""

    def __init__(self, office: Office, own: str, in_use: Mapping[str, Sequence[str]]) -> None:
        self._office, self._own, self._in_use = office, own, in_use

    def make(self, name: str, edited: Callable[[Value], object]) -> Editor:
        """Make the editor of a field; `edited` is called with each value that a person enters."""
        makers: dict[str, Callable[[Callable[[Value], object]], Editor]] = {
            "flag": lambda tell: _flag(name, tell),
            "did": self._number,
            "list": self._caller_ids,
            "set": self._methods,
            "choice": lambda tell: _choice(self._options(name), tell),
        }
        if name in {"department", "job_title"}:
            return _completing(self._in_use.get(name, ()), edited)
        return makers.get(FIELDS[name].kind, _text)(edited)

    def _options(self, name: str) -> Options:
        account = self._office.account
        if name == "when_unavailable":
            return list(unavailable_options())
        if name == "time_schedule":
            return [(None, nothing_words()), *((s.id, s.name) for s in account.schedules())]
        files = [(audio.id, audio.name) for audio in account.audio_files()]
        if name == "voicemail_audio":
            default = (SYSTEM_DEFAULT_AUDIO, system_default_words())
            return [(None, nothing_words()), default, *files]
        return [(None, nothing_words()), *files]

    def _number(self, edited: Callable[[Value], object]) -> Editor:
        field = NumberChoice(self._office, self._own)
        field.chosen.connect(edited)
        return Editor(field, field.show_value)

    def _methods(self, edited: Callable[[Value], object]) -> Editor:
        listed = CheckList(
            QCoreApplication.translate("Wizard", "The account has no delivery method yet.")
        )
        listed.chosen.connect(edited)

        def show(value: Value) -> None:
            methods = self._office.account.delivery_methods()
            options: Options = [(method.id, method.name) for method in methods]
            for chosen in value or ():
                options = with_unknown(options, chosen)
            listed.offer([(str(one), words) for one, words in options])
            listed.show_values(tuple(value or ()))

        return Editor(listed, show)

    def _caller_ids(self, edited: Callable[[Value], object]) -> Editor:
        order = OrderList(lambda digits, _place: value_words("did_number", digits))
        order.ordered.connect(edited)
        number = NumberChoice(self._office, self._own, any_holder=True)
        number.setAccessibleName(QCoreApplication.translate("Wizard", "Caller ID to add"))

        def add() -> None:
            value = number.value()
            if value:
                number.clear_value()
                more = (*order.values(), digits_of(str(value)))
                order.show_values(more)
                edited(more)

        adder = QWidget()
        row = QHBoxLayout(adder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(number, 1)
        row.addWidget(_add_button(add))
        return Editor(CallerIds(order, adder), lambda value: order.show_values(tuple(value or ())))


def _add_button(add: Callable[[], object]) -> QPushButton:
    button = QPushButton(QCoreApplication.translate("Wizard", "Add"))
    button.setAccessibleName(QCoreApplication.translate("Wizard", "Add caller ID"))
    button.setAutoDefault(False)
    button.clicked.connect(lambda _checked: add())
    return button


def _text(edited: Callable[[Value], object]) -> Editor:
    edit = QLineEdit()
    edit.textEdited.connect(edited)

    def show(value: Value) -> None:
        text = str((value.get("preferred") if isinstance(value, dict) else value) or "")
        if edit.text() != text:
            edit.setText(text)
            edit.setCursorPosition(0)

    return Editor(edit, show)


def _flag(name: str, edited: Callable[[Value], object]) -> Editor:
    box = QCheckBox(field_label(name))
    box.clicked.connect(edited)
    return Editor(box, lambda value: box.setChecked(bool(value)))


def _choice(options: Options, edited: Callable[[Value], object]) -> Editor:
    choice = Choice()
    choice.chosen.connect(edited)
    offered: Options = []

    def show(value: Value) -> None:
        now = with_unknown(options, value)
        if now != offered:
            offered[:] = now
            choice.offer(now)
        if choice.value() != value or not choice.hasFocus():
            choice.choose(value)

    return Editor(choice, show)


def _completing(words: Sequence[str], edited: Callable[[Value], object]) -> Editor:
    choice = Choice(free_text=True)
    choice.offer([(word, word) for word in words])
    choice.chosen.connect(lambda value: edited(value or None))

    def show(value: Value) -> None:
        if choice.currentText() != (value or ""):
            choice.choose(value or "")

    return Editor(choice, show)
