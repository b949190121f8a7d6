"""The words of Undo: what would be taken back, what was, and why something can't be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from console.views.text import field_label
from contract.operations import OperationKind

if TYPE_CHECKING:
    from console.models.undoing import Deed

_A_FEW = 2
"""Moving a number from one user to another concerns both; it is called after the one."""


def undo_words(deed: Deed) -> str:
    """Return the text of the action that takes a deed back."""
    users = deed.users
    if users > _A_FEW:
        return QCoreApplication.translate("Undo", "Undo changes of %n user(s)", None, users)
    return _words_of_one(deed).replace("{name}", deed.name)


def _words_of_one(deed: Deed) -> str:
    match deed.kind:
        case OperationKind.USER_CREATE:
            words = QCoreApplication.translate("Undo", "Undo adding {name}")
        case OperationKind.USER_DELETE:
            words = QCoreApplication.translate("Undo", "Undo deleting {name}")
        case OperationKind.LINE_REMOVE:
            words = QCoreApplication.translate("Undo", "Undo removing the line of {name}")
        case OperationKind.INVITE_SEND:
            words = QCoreApplication.translate("Undo", "Undo inviting {name}")
        case OperationKind.INVITE_REVOKE:
            words = QCoreApplication.translate("Undo", "Undo revoking the invite of {name}")
        case OperationKind.DEVICE_REMOVE:
            words = QCoreApplication.translate("Undo", "Undo removing a device of {name}")
        case _ if len(deed.fields) == 1:
            words = QCoreApplication.translate("Undo", "Undo changing {field} of {name}")
            words = words.replace("{field}", field_label(deed.fields[0]))
        case _:
            words = QCoreApplication.translate("Undo", "Undo changing {name}")
    return words


def undone_words(deed: Deed) -> str:
    """Return what to say when a deed was taken back."""
    users = deed.users
    if users > _A_FEW:
        return QCoreApplication.translate(
            "Undo", "Taken back: changes of %n user(s).", None, users
        )
    if deed.is_made_anew:
        words = QCoreApplication.translate(
            "Undo", "{name} is back; devices and invites are not: send a new invite."
        )
    else:
        words = QCoreApplication.translate("Undo", "Taken back: {name}.")
    return words.replace("{name}", deed.name)


def refused_words(deed: Deed, reason: str) -> str:
    """Return why a deed can't be taken back."""
    words = {
        "is_gone": QCoreApplication.translate(
            "Undo", "{name} is not there any more: nothing was taken back."
        ),
        "is_over": QCoreApplication.translate(
            "Undo", "The change of {name} was decided since: nothing was taken back."
        ),
        "invite_is_used": QCoreApplication.translate(
            "Undo", "The invite of {name} is used or over: it can’t be taken back."
        ),
    }.get(
        reason,
        QCoreApplication.translate(
            "Undo", "This can’t be taken back: it ended a code or a token."
        ),
    )
    return words.replace("{name}", deed.name)
