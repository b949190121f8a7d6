"""The wizard's words: steps, values as people read them, what others changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from console.models.saving import user_of
from contract.fields import FIELDS
from contract.numbers import international
from contract.records import SYSTEM_DEFAULT_AUDIO, WhenUnavailable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from console.models.draft import Draft, Move, Step
    from console.store.account import AccountView
    from console.viewmodels.wizard_flow import StepState
    from contract.fields import Value
    from contract.operations import FieldConflict


def step_title(step: Step) -> str:
    """Return the name of a step."""
    return {
        "details": QCoreApplication.translate("Wizard", "User Details"),
        "inbound": QCoreApplication.translate("Wizard", "Inbound Calls"),
        "outbound": QCoreApplication.translate("Wizard", "Outbound Calls"),
        "recording": QCoreApplication.translate("Wizard", "Call Recording"),
        "review": QCoreApplication.translate("Wizard", "Review"),
    }[step]


def step_state_words(state: StepState) -> str:
    """Return the state of a step in a word."""
    return {
        "now": QCoreApplication.translate("Wizard", "now"),
        "done": QCoreApplication.translate("Wizard", "done"),
        "blocked": QCoreApplication.translate("Wizard", "needs attention"),
        "to_do": QCoreApplication.translate("Wizard", "to do"),
    }[state]


def unavailable_options() -> tuple[tuple[object, str], ...]:
    """Return what may happen to a call that nobody takes."""
    return (
        (WhenUnavailable.DO_NOTHING.value, QCoreApplication.translate("Wizard", "Do nothing")),
        (
            WhenUnavailable.ROUTE_TO_VOICEMAIL.value,
            QCoreApplication.translate("Wizard", "Route to Voicemail"),
        ),
    )


def system_default_words() -> str:
    """Return the name of the audio that every account has."""
    return QCoreApplication.translate("Wizard", "System default")


def nothing_words() -> str:
    """Return what stands for no value."""
    return QCoreApplication.translate("Wizard", "None")


def value_words(name: str, value: Value, account: AccountView | None = None) -> str:
    """Return a value of a field as people read it, with the names of the directory."""
    if isinstance(value, bool):
        return _flag_words(on=value)
    if isinstance(value, list | tuple):
        parts = [_one(name, item, account) for item in value]
        return _listed(name, parts) or nothing_words()
    if value is None or value == "":
        return nothing_words()
    if isinstance(value, dict):
        return QCoreApplication.translate("Wizard", "the next free number")
    return _one(name, value, account)


def conflict_words(conflict: FieldConflict) -> str:
    """Return what somebody else did to a field meanwhile."""
    theirs = value_words(conflict.field, conflict.theirs)
    if conflict.who:
        words = QCoreApplication.translate("Wizard", "Meanwhile {who} changed this to “{theirs}”.")
        return words.format(who=conflict.who, theirs=theirs)
    return QCoreApplication.translate(
        "Wizard", "Meanwhile this was changed to “{theirs}”."
    ).format(theirs=theirs)


def _flag_words(*, on: bool) -> str:
    return (
        QCoreApplication.translate("Wizard", "Yes")
        if on
        else QCoreApplication.translate("Wizard", "No")
    )


def _listed(name: str, parts: Sequence[str]) -> str:
    if FIELDS[name].kind != "list":
        return ", ".join(parts)
    return ", ".join(f"{place}. {part}" for place, part in enumerate(parts, 1))


def _one(name: str, value: str, account: AccountView | None) -> str:
    if name in {"did_number", "caller_ids"}:
        return international(value) if value.isdecimal() else value
    if name == "when_unavailable":
        return dict(unavailable_options()).get(value, value)
    if value == SYSTEM_DEFAULT_AUDIO:
        return system_default_words()
    return (account and _directory_name(name, value, account)) or value


def _directory_name(name: str, value: str, account: AccountView) -> str | None:
    if name == "time_schedule":
        schedule = account.schedule(value)
        return schedule.name if schedule else None
    if name == "delivery_methods":
        method = account.delivery_method(value)
        return method.name if method else None
    if name in {"voicemail_audio", "internal_announcement", "external_announcement"}:
        audio = account.audio(value)
        return audio.name if audio else None
    return None


def move_words(move: Move) -> str:
    """Return from whom saving takes a DID number."""
    words = QCoreApplication.translate(
        "Wizard", "Saving moves {number} here from {name}, who will have no DID number."
    )
    return words.format(number=international(move.did_number), name=move.name)


def name_or_new(draft: Draft) -> str:
    """Return the name of the user in the wizard, or words for one without a name yet."""
    return user_of(draft).name or QCoreApplication.translate("Wizard", "the new user")


def window_title(draft: Draft) -> str:
    """Return the title of a wizard's window."""
    name = user_of(draft).name
    if not draft.is_new:
        return QCoreApplication.translate("Wizard", "Edit {name}").format(name=name)
    if name:
        return QCoreApplication.translate("Wizard", "New user: {name}").format(name=name)
    return QCoreApplication.translate("Wizard", "New user")


def kept_words(draft: Draft) -> str:
    """Return what to say when a wizard is closed before saving."""
    words = QCoreApplication.translate("Wizard", "The draft of {name} is kept.")
    return words.format(name=name_or_new(draft))
