"""The words of the decisions: their buttons, why one can't be pressed, what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from console.views.dialogs.parts import role_reason
from contract.operations import OperationKind

if TYPE_CHECKING:
    from console.models.attention import Case
    from console.viewmodels.attention_case import OpenCase, Verb


def button_words(verb: Verb, case: Case) -> str:
    """Return the text of a decision's button."""
    words: dict[Verb, str] = {
        "take_theirs": QCoreApplication.translate("Attention", "Take all theirs"),
        "keep_mine": QCoreApplication.translate("Attention", "Keep all mine"),
        "save": QCoreApplication.translate("Attention", "Save decision"),
        "retry": QCoreApplication.translate("Attention", "Try again"),
        "recreate": QCoreApplication.translate("Attention", "Create again"),
        "open_in_wizard": QCoreApplication.translate("Attention", "Open in the wizard"),
        "discard": QCoreApplication.translate("Attention", "Discard"),
    }
    if case.kind == OperationKind.USER_DELETE:
        words["take_theirs"] = QCoreApplication.translate("Attention", "Keep the user")
        words["keep_mine"] = QCoreApplication.translate("Attention", "Delete anyway")
    if case.state == "rejected":
        words["save"] = QCoreApplication.translate("Attention", "Save and send")
    return words[verb]


def does_words(verb: Verb, case: Case) -> str:
    """Return what a decision does, in a sentence."""
    words: dict[Verb, str] = {
        "take_theirs": QCoreApplication.translate(
            "Attention", "Everything stays as it is on the server; your change goes."
        ),
        "keep_mine": QCoreApplication.translate(
            "Attention", "Your change is sent again, in place of theirs."
        ),
        "save": QCoreApplication.translate("Attention", "What stands here is sent."),
        "retry": QCoreApplication.translate(
            "Attention", "The same is sent again: what stood in its way may be gone."
        ),
        "recreate": QCoreApplication.translate(
            "Attention", "A new user is made with all that is known of this one."
        ),
        "open_in_wizard": QCoreApplication.translate(
            "Attention", "Go through all that was typed, with the server’s words."
        ),
        "discard": QCoreApplication.translate("Attention", "Your change goes; nothing is sent."),
    }
    if case.kind == OperationKind.USER_CREATE:
        words["discard"] = QCoreApplication.translate(
            "Attention", "Everything typed for this user is lost."
        )
    return words[verb]


def reason_words(verb: Verb, opened: OpenCase) -> str:
    """Return why a decision can't be made now; nothing if it can."""
    if not opened.may(verb):
        return role_reason(opened.office.operator.role)
    if opened.is_deciding:
        return QCoreApplication.translate("Attention", "Your decision is being saved.")
    return _open_words(opened) if verb == "save" else ""


def done_words(verb: Verb, name: str) -> str:
    """Return what a decision did, for the status bar."""
    words: dict[Verb, str] = {
        "take_theirs": QCoreApplication.translate("Attention", "{name}: theirs stays."),
        "keep_mine": QCoreApplication.translate("Attention", "{name}: yours is sent again."),
        "save": QCoreApplication.translate("Attention", "{name}: your decision is sent."),
        "retry": QCoreApplication.translate("Attention", "{name}: it is sent again."),
        "recreate": QCoreApplication.translate("Attention", "{name}: a new user is made."),
        "discard": QCoreApplication.translate("Attention", "{name}: your change is discarded."),
    }
    return words.get(verb, "").format(name=name)


def _open_words(opened: OpenCase) -> str:
    number = opened.open_questions()
    if number > 1:
        words = QCoreApplication.translate("Attention", "Choose first: {number} fields are open.")
        return words.format(number=number)
    if number == 1:
        return QCoreApplication.translate("Attention", "Choose first: 1 field is open.")
    if opened.is_wrong:
        return QCoreApplication.translate(
            "Attention", "A rule forbids a value; it is said at the field."
        )
    if opened.is_as_refused:
        return QCoreApplication.translate(
            "Attention", "Enter another value first; “Try again” sends the same."
        )
    return ""
