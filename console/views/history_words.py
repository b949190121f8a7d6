"""The history in words: what was done, from where, before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from console.views.text import field_label, marked, moment_words
from console.views.wizard.words import value_words
from contract.fields import FIELDS
from contract.problems import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from console.store.account import AccountView
    from contract.history import AuditEntry, FieldChange
    from contract.operations import Operation

KINDS: dict[str, str] = {
    "user.create": QT_TRANSLATE_NOOP("History", "User created"),
    "user.update": QT_TRANSLATE_NOOP("History", "Details changed"),
    "user.delete": QT_TRANSLATE_NOOP("History", "User deleted"),
    "line.configure": QT_TRANSLATE_NOOP("History", "Application line changed"),
    "line.remove": QT_TRANSLATE_NOOP("History", "Application line removed"),
    "invite.send": QT_TRANSLATE_NOOP("History", "Invite asked for"),
    "invite.sent": QT_TRANSLATE_NOOP("History", "Invite sent"),
    "invite.failed": QT_TRANSLATE_NOOP("History", "Invite could not be sent"),
    "invite.open": QT_TRANSLATE_NOOP("History", "Invite opened"),
    "invite.revoke": QT_TRANSLATE_NOOP("History", "Invite revoked"),
    "invite.expire": QT_TRANSLATE_NOOP("History", "Invite expired"),
    "invite.show_qr": QT_TRANSLATE_NOOP("History", "Code shown on a screen"),
    "activation.redeem": QT_TRANSLATE_NOOP("History", "Invite redeemed"),
    "device.remove": QT_TRANSLATE_NOOP("History", "Device removed"),
    "account.settings": QT_TRANSLATE_NOOP("History", "Settings of the account changed"),
    "operator.add": QT_TRANSLATE_NOOP("History", "Operator added"),
}
ORIGINS: dict[str, str] = {
    "console": QT_TRANSLATE_NOOP("History", "Console"),
    "device": QT_TRANSLATE_NOOP("History", "Device"),
    "server": QT_TRANSLATE_NOOP("History", "Server"),
}


class HistoryWords:
    """Says entries in the names of this account."""

    def __init__(self, account: AccountView, *, with_user: bool = False) -> None:
        self._account = account
        user = ("user",) if with_user else ()
        self.columns = ("when", *user, "who", "origin", "what", "changes")

    def titles(self) -> tuple[str, ...]:
        """Return the titles of the columns."""
        titles = {
            "when": QCoreApplication.translate("History", "When"),
            "user": QCoreApplication.translate("History", "User"),
            "who": QCoreApplication.translate("History", "Who"),
            "origin": QCoreApplication.translate("History", "From where"),
            "what": QCoreApplication.translate("History", "What"),
            "changes": QCoreApplication.translate("History", "Before and after"),
        }
        return tuple(titles[column] for column in self.columns)

    def cells(self, entry: AuditEntry) -> tuple[str, ...]:
        """Return an entry, a text for each column."""
        cells = {
            "when": moment_words(entry.at),
            "user": entry.name,
            "who": entry.who,
            "origin": marked("History", ORIGINS[entry.origin]),
            "what": kind_words(entry.kind),
            "changes": "; ".join(self.change(one) for one in entry.changes),
        }
        return tuple(cells[column] for column in self.columns)

    def change(self, change: FieldChange) -> str:
        """Return one value before and after: `Department: Sales → Support`."""
        words = "{label}: {before} → {after}"
        return words.format(
            label=_label(change.field),
            before=self._value(change.field, change.before),
            after=self._value(change.field, change.after),
        )

    def _value(self, field: str, value: object) -> str:
        if field in FIELDS or value is None or isinstance(value, bool):
            return value_words(field, value, self._account)
        return str(value)


def kind_words(kind: str) -> str:
    """Return what was done; the server's own word for what this program does not know."""
    return marked("History", KINDS[kind]) if kind in KINDS else kind


def unsent_words(operations: tuple[Operation, ...]) -> str:
    """Return what was done here and is not sent yet; an empty text if nothing."""
    if not operations:
        return ""
    words = QCoreApplication.translate("History", "Done here and not sent yet: {what}.")
    return words.format(what=", ".join(kind_words(one.kind) for one in operations[:5]))


def _label(field: str) -> str:
    own = {
        "line": QCoreApplication.translate("History", "Application line"),
        "invite": QCoreApplication.translate("History", "Invite"),
        "device": QCoreApplication.translate("History", "Device"),
    }
    return own.get(field) or field_label(field)
