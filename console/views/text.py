"""From codes to translated words: the one place where what people read about a code is made."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from console.views.error_words import ERROR_WORDS
from contract.problems import FIELD_LABELS, FIELD_WORDS, REQUEST_WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import timedelta

    from console.errors import ConsoleError
    from console.models.rows import SyncState
    from contract.operations import FieldError
    from contract.problems import Problem


_MINUTES, _HOURS = 60, 24
"""In an hour; in a day."""


class ErrorWords(msgspec.Struct, frozen=True, kw_only=True):
    """An error as people read it: what happened, what it means for their work, the way out."""

    what: str
    meaning: str
    way_out: str

    def __str__(self) -> str:
        """Return all of it as one text."""
        return " ".join(part for part in (self.what, self.meaning, self.way_out) if part)


class _Lenient(dict[str, object]):
    """Parameters of a sentence; one that is missing shows as an ellipsis, never as an error."""

    def __missing__(self, key: str) -> str:
        return "…"


def marked(context: str, text: str) -> str:
    """Translate a text that was marked as data with QT_TRANSLATE_NOOP under this context."""
    return QCoreApplication.translate(context, text)


def filled(template: str, params: Mapping[str, object]) -> str:
    """Put parameters into a translated sentence."""
    return template.format_map(_Lenient(params))


def field_label(name: str) -> str:
    """Return what people call a field."""
    return marked("Field", FIELD_LABELS.get(name, name))


def problem_words(problem: Problem) -> str:
    """Return the sentence of a rule's problem."""
    return _sentence(problem.code, problem.field, problem.params)


def refusal_words(refusal: FieldError) -> str:
    """Return the sentence of a field that the server refused; its own words if we know no code."""
    if refusal.code not in FIELD_WORDS and refusal.code not in REQUEST_WORDS:
        return refusal.detail
    return _sentence(refusal.code, refusal.field, refusal.params)


def code_words(code: str | None, detail: str | None, **params: object) -> str:
    """Return the sentence of a whole operation's code; the server's `detail` if it is unknown."""
    if code is None or code not in REQUEST_WORDS:
        return detail or ""
    template = REQUEST_WORDS[code]
    # The server knows the parameters; its sentence is better than one with gaps.
    return detail if detail and "{" in template and not params else _sentence(code, "", params)


def _sentence(code: str, field: str, params: Mapping[str, object]) -> str:
    template = FIELD_WORDS.get(code) or REQUEST_WORDS.get(code) or code
    return filled(marked("Problem", template), {"label": field_label(field), **params})


def error_words(error: ConsoleError) -> ErrorWords:
    """Return what to tell people of an error."""
    params = dict(error.params)
    if error.code == "refused" and params.get("reason") in REQUEST_WORDS:
        params["detail"] = code_words(str(params["reason"]), str(params.get("detail") or ""))
    if error.code == "version_mismatch":
        params["side"] = side_words(str(params.get("side", "console")))
    what, meaning, way_out = (
        filled(marked("Error", text), params)
        for text in ERROR_WORDS.get(error.code, ERROR_WORDS["bug"])
    )
    return ErrorWords(what=what, meaning=meaning, way_out=way_out)


def side_words(side: str) -> str:
    """Return which side is to be updated."""
    if side == "server":
        return QCoreApplication.translate("Error", "server")
    return QCoreApplication.translate("Error", "program on this computer")


def role_words(role: str) -> str:
    """Return what people call a role."""
    names = {
        "admin": QCoreApplication.translate("Role", "Admin"),
        "helpdesk": QCoreApplication.translate("Role", "Helpdesk"),
        "auditor": QCoreApplication.translate("Role", "Auditor"),
    }
    return names.get(role, role)


def state_words(state: SyncState) -> str:
    """Return the words of the Sync column."""
    words: dict[SyncState, str] = {
        "synced": QCoreApplication.translate("Sync", "Synced"),
        "draft": QCoreApplication.translate("Sync", "Draft"),
        "waiting": QCoreApplication.translate("Sync", "Waiting"),
        "conflict": QCoreApplication.translate("Sync", "Conflict"),
        "rejected": QCoreApplication.translate("Sync", "Rejected"),
        "blocked": QCoreApplication.translate("Sync", "Blocked"),
    }
    return words[state]


def state_symbol(state: SyncState) -> str:
    """Return the sign that stands before the words of the Sync column."""
    signs: dict[SyncState, str] = {
        "synced": "✓",
        "draft": "✎",
        "waiting": "↑",
        "conflict": "≠",
        "rejected": "✕",
        "blocked": "⏸",
    }
    return signs[state]


def state_meaning(state: SyncState) -> str:
    """Return what a state of the Sync column means for the work."""
    words: dict[SyncState, str] = {
        "synced": QCoreApplication.translate("Sync", "The server has everything."),
        "draft": QCoreApplication.translate(
            "Sync", "Not saved yet: open Edit to finish what was typed."
        ),
        "waiting": QCoreApplication.translate("Sync", "Saved here; waits to be sent."),
        "conflict": QCoreApplication.translate(
            "Sync", "Somebody else changed the same: choose whose change stays."
        ),
        "rejected": QCoreApplication.translate(
            "Sync", "The server did not accept a change: open it to see why."
        ),
        "blocked": QCoreApplication.translate(
            "Sync", "Waits for another change that was not accepted."
        ),
    }
    return words[state]


def moment_words(stamp: str | None) -> str:
    """Return an RFC 3339 moment in the local time zone and the person's own format."""
    if not stamp:
        return ""
    moment = QDateTime.fromString(stamp, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def age_words(age: timedelta) -> str:
    """Return how long something has been: `12 minutes`."""
    minutes = max(0, math.floor(age.total_seconds() / 60))
    if minutes < 1:
        return QCoreApplication.translate("Time", "less than a minute")
    if minutes < _MINUTES:
        if minutes == 1:
            return QCoreApplication.translate("Time", "1 minute")
        return QCoreApplication.translate("Time", "{number} minutes").format(number=minutes)
    hours = minutes // _MINUTES
    return _hours(hours) if hours < _HOURS else _days(hours // _HOURS)


def time_left_words(left: timedelta) -> str:
    """Return how long something still holds, rounded up: `7 days`, `5 hours`."""
    hours = max(1, math.ceil(left.total_seconds() / 3600))
    return _hours(hours) if hours < _HOURS else _days(math.ceil(hours / _HOURS))


def _hours(number: int) -> str:
    if number == 1:
        return QCoreApplication.translate("Time", "1 hour")
    return QCoreApplication.translate("Time", "{number} hours").format(number=number)


def _days(number: int) -> str:
    if number == 1:
        return QCoreApplication.translate("Time", "1 day")
    return QCoreApplication.translate("Time", "{number} days").format(number=number)
