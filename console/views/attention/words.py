"""The words of Needs attention: what happened, in sentences that people would say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from console.models.attention import INVITE
from console.viewmodels.attention_decision import questions_of
from console.views.attention.field_phrases import FIELD_PHRASES
from console.views.text import code_words, field_label, marked, moment_words, refusal_words
from console.views.wizard.words import value_words
from contract.fields import FIELDS
from contract.operations import OperationKind

if TYPE_CHECKING:
    from datetime import datetime

    from console.models.attention import Case, Dispute, Lost, Waiter
    from console.models.clock import Clock
    from console.store.account import AccountView
    from console.viewmodels.attention_decision import Question
    from contract.fields import Value


class AttentionWords:
    """The sentences of the cases. `own` is the operator's e-mail address: that is "you"."""

    def __init__(self, account: AccountView, clock: Clock, own: str) -> None:
        self._account, self._clock, self._own = account, clock, own

    def name(self, case: Case) -> str:
        """Return whom it is about."""
        return case.name or QCoreApplication.translate("Attention", "A new user")

    def sign(self, case: Case) -> str:
        """Return what kind of trouble it is, in a word."""
        if case.is_deleted:
            return QCoreApplication.translate("Attention", "Deleted meanwhile")
        if case.is_unknown:
            return QCoreApplication.translate("Attention", "Unknown outcome")
        match case.state:
            case "conflict":
                return QCoreApplication.translate("Attention", "Conflict")
            case "rejected":
                return QCoreApplication.translate("Attention", "Not accepted")
            case _:
                return QCoreApplication.translate("Attention", "Held back")

    def sentence(self, case: Case) -> str:
        """Return what happened, in one sentence or two."""
        if case.is_deleted:
            return self._deleted(case)
        if case.is_unknown:
            words = QCoreApplication.translate(
                "Attention",
                "{change}: the server failed over it several times, so nobody knows yet "
                "whether it was done. Trying again does no harm.",
            )
            return words.format(change=kind_words(case.kind))
        match case.state:
            case "conflict":
                return self._conflict(case)
            case "rejected":
                return self._refusal(case)
            case _:
                return QCoreApplication.translate(
                    "Attention", "It waits for another change that was not accepted."
                )

    def lost(self, lost: Lost) -> str:
        """Return whose change a restored server lost, what it did, and when it was made."""
        words = QCoreApplication.translate("Attention", "{name}: {change}, {when}")
        return words.format(
            name=lost.name or QCoreApplication.translate("Attention", "A new user"),
            change=change_words(lost.kind, lost.fields),
            when=moment_words(lost.at),
        )

    def value(self, name: str, value: Value) -> str:
        """Return a value of a field as people read it."""
        return value_words(name, value, self._account)

    def theirs_by(self, question: Question) -> str:
        """Return who made the other change and when."""
        first = question.disputes[0]
        parts = (self._who(first.who) if first.who else "", self._moment(first.when))
        return ", ".join(part for part in parts if part)

    def _conflict(self, case: Case) -> str:
        both = QCoreApplication.translate("Attention", "{mine}; {theirs}.")
        if not case.fields:
            others = QCoreApplication.translate("Attention", "somebody else changed the same")
            return both.format(mine=_did(case.kind), theirs=others)
        first = next((one for one in case.fields if one.mine != one.theirs), case.fields[0])
        if not questions_of(case):
            return both.format(mine=_did(case.kind), theirs=self._changed(case))
        words = both.format(mine=self._mine(first), theirs=self._theirs(first))
        return words + _more_words(len(questions_of(case)) - 1)

    def _refusal(self, case: Case) -> str:
        first = next((one for one in case.fields if one.error is not None), None)
        if first is None or first.error is None:
            said = code_words(case.code, case.detail)
            return f"{_did(case.kind)}. {said}".strip()
        more = sum(one.error is not None for one in case.fields) - 1
        return f"{self._mine(first)}. {refusal_words(first.error)}{_more_words(more)}"

    def _deleted(self, case: Case) -> str:
        both = QCoreApplication.translate("Attention", "{mine}; {theirs}.")
        if case.who:
            theirs = QCoreApplication.translate("Attention", "{who} deleted the user {when}")
            theirs = _timed(theirs, self._at(case.when), who=self._who(case.who))
        else:
            theirs = QCoreApplication.translate("Attention", "somebody deleted the user meanwhile")
        mine = self._mine(case.fields[0]) if case.fields else _did(case.kind)
        return both.format(mine=mine, theirs=theirs)

    def _mine(self, dispute: Dispute) -> str:
        phrase, value = _phrase(dispute.field), dispute.mine
        if value is True:
            words = QCoreApplication.translate("Attention", "You switched {field} on")
        elif value is False:
            words = QCoreApplication.translate("Attention", "You switched {field} off")
        elif _is_empty(value):
            words = QCoreApplication.translate("Attention", "You emptied {field}")
        else:
            words = QCoreApplication.translate("Attention", "You set {field} to {value}")
        return words.format(field=phrase, value=self.value(dispute.field, value))

    def _theirs(self, dispute: Dispute) -> str:
        value = dispute.theirs
        if value is True:
            words = QCoreApplication.translate("Attention", "{who} switched it on {when}")
        elif value is False:
            words = QCoreApplication.translate("Attention", "{who} switched it off {when}")
        elif _is_empty(value):
            words = QCoreApplication.translate("Attention", "{who} emptied it {when}")
        else:
            words = QCoreApplication.translate("Attention", "{who} set it to {value} {when}")
        said = self.value(dispute.field, value)
        return _timed(words, self._at(dispute.when), who=self._who(dispute.who), value=said)

    def _changed(self, case: Case) -> str:
        """Return what somebody changed of a user whom the person wanted to delete."""
        first = case.fields[0]
        if first.field == INVITE:
            words = QCoreApplication.translate("Attention", "{who} sent another invite {when}")
            return _timed(words, self._at(first.when), who=self._who(first.who))
        words = QCoreApplication.translate("Attention", "{who} changed {field} {when}")
        phrase = _phrase(first.field)
        return _timed(words, self._at(first.when), who=self._who(first.who), field=phrase)

    def _who(self, who: str | None) -> str:
        if who is not None and who == self._own:
            return QCoreApplication.translate("Attention", "your account, elsewhere,")
        return who or QCoreApplication.translate("Attention", "somebody else")

    def _at(self, stamp: str | None) -> str:
        """Return the moment as a sentence says it; today's without the day."""
        moment = self._moment(stamp)
        if not moment:
            return ""
        if self._is_today(stamp):
            return QCoreApplication.translate("Attention", "at {time}").format(time=moment)
        return QCoreApplication.translate("Attention", "on {moment}").format(moment=moment)

    def _moment(self, stamp: str | None) -> str:
        if not self._is_today(stamp):
            return moment_words(stamp)
        time = _local(str(stamp)).time()
        return QLocale().toString(time, QLocale.FormatType.ShortFormat)

    def _is_today(self, stamp: str | None) -> bool:
        return bool(stamp) and _local(str(stamp)).date() == _date_of(self._clock.now())


def change_words(kind: str, fields: tuple[str, ...] = ()) -> str:
    """Return what a change is about: its kind, and the fields that it names."""
    title = kind_words(kind)
    labels = [field_label(name) for name in fields if name in FIELDS]
    if not labels or kind not in {OperationKind.USER_UPDATE, OperationKind.LINE_CONFIGURE}:
        return title
    words = QCoreApplication.translate("Attention", "{change} ({fields})")
    return words.format(change=title, fields=", ".join(labels))


def kind_words(kind: str) -> str:
    """Return what kind of change it is."""
    titles: dict[str, str] = {
        OperationKind.USER_CREATE: QCoreApplication.translate("Attention", "New user"),
        OperationKind.USER_UPDATE: QCoreApplication.translate(
            "Attention", "Change of the details"
        ),
        OperationKind.USER_DELETE: QCoreApplication.translate("Attention", "Deleting the user"),
        OperationKind.LINE_CONFIGURE: QCoreApplication.translate(
            "Attention", "Change of the application line"
        ),
        OperationKind.LINE_REMOVE: QCoreApplication.translate(
            "Attention", "Removing the application line"
        ),
        OperationKind.INVITE_SEND: QCoreApplication.translate("Attention", "Sending the invite"),
        OperationKind.INVITE_REVOKE: QCoreApplication.translate(
            "Attention", "Revoking the invite"
        ),
        OperationKind.DEVICE_REMOVE: QCoreApplication.translate("Attention", "Removing a device"),
        OperationKind.OPERATION_CANCEL: QCoreApplication.translate(
            "Attention", "Taking back a change"
        ),
    }
    return titles.get(kind, kind)


def unit_words(question: Question) -> str:
    """Return what is decided as one: a field's label, or the name of a group of fields."""
    match question.unit:
        case "voicemail":
            return QCoreApplication.translate("Attention", "Voicemail")
        case "external_calls":
            return QCoreApplication.translate("Attention", "External calls and caller IDs")
        case "on_demand":
            return QCoreApplication.translate("Attention", "Record on demand")
        case _:
            return field_label(question.key)


def waiting_words(number: int) -> str:
    """Return how many later changes wait behind a case."""
    if number == 1:
        return QCoreApplication.translate(
            "Attention", "1 later change of this user waits for this one"
        )
    return QCoreApplication.translate(
        "Attention", "{number} later changes of this user wait for this one"
    ).format(number=QLocale().toString(number))


def waiter_words(waiter: Waiter) -> str:
    """Return what a change is that waits behind a case."""
    words = QCoreApplication.translate("Attention", "{change}, {when}")
    change = change_words(waiter.kind, waiter.fields)
    return words.format(change=change, when=moment_words(waiter.at))


def _did(kind: str) -> str:
    """Return what a person did, as the beginning of a sentence."""
    titles: dict[str, str] = {
        OperationKind.USER_CREATE: QCoreApplication.translate("Attention", "You added this user"),
        OperationKind.USER_DELETE: QCoreApplication.translate(
            "Attention", "You deleted this user"
        ),
        OperationKind.LINE_REMOVE: QCoreApplication.translate(
            "Attention", "You removed the application line"
        ),
        OperationKind.LINE_CONFIGURE: QCoreApplication.translate(
            "Attention", "You changed the application line"
        ),
        OperationKind.INVITE_SEND: QCoreApplication.translate("Attention", "You sent the invite"),
        OperationKind.INVITE_REVOKE: QCoreApplication.translate(
            "Attention", "You revoked the invite"
        ),
        OperationKind.DEVICE_REMOVE: QCoreApplication.translate(
            "Attention", "You removed a device"
        ),
        OperationKind.OPERATION_CANCEL: QCoreApplication.translate(
            "Attention", "You took back a change"
        ),
    }
    return titles.get(kind, QCoreApplication.translate("Attention", "You changed this user"))


def _more_words(number: int) -> str:
    if number <= 0:
        return ""
    if number == 1:
        return " " + QCoreApplication.translate("Attention", "1 more field needs you.")
    words = QCoreApplication.translate("Attention", "{number} more fields need you.")
    return " " + words.format(number=number)


def _phrase(name: str) -> str:
    phrase = FIELD_PHRASES.get(name)
    return field_label(name) if phrase is None else marked("FieldPhrase", phrase)


def _timed(template: str, when: str, **params: str) -> str:
    """Fill a sentence that says when, also where nobody knows it."""
    return (template if when else template.replace(" {when}", "")).format(when=when, **params)


def _is_empty(value: Value) -> bool:
    return value is None or value in ("", (), [])


def _local(stamp: str) -> QDateTime:
    return QDateTime.fromString(stamp, Qt.DateFormat.ISODateWithMs).toLocalTime()


def _date_of(moment: datetime) -> object:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp())).toLocalTime().date()
