"""Every rule about a user and the application line: one function each, used by both sides."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Literal, Protocol

import msgspec

from contract.fields import ALWAYS_RECORDED, FIELDS, email_key, flat
from contract.numbers import EMERGENCY_NUMBERS, international
from contract.problems import Problem, error, warning
from contract.records import (
    ON_DEMAND_PURPOSE,
    SYSTEM_DEFAULT_AUDIO,
    Audio,
    DeliveryMethod,
    FeatureCode,
    Line,
    Number,
    Schedule,
    User,
    WhenUnavailable,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

UniqueField = Literal["email", "did_number", "internal_number"]


class Holder(msgspec.Struct, frozen=True, kw_only=True):
    """The user who has a unique value."""

    id: str
    name: str


class Account(Protocol):
    """What the rules ask of the account; each side answers from its own store."""

    def holder(self, field: UniqueField, value: str) -> Holder | None:
        """Return the live user with this value (an e-mail is given as its `email_key`)."""

    def number(self, number_id: str) -> Number | None:
        """Return one of the account's DID numbers."""

    def schedule(self, schedule_id: str) -> Schedule | None:
        """Return one of the account's time schedules."""

    def audio(self, audio_id: str) -> Audio | None:
        """Return one of the account's audio files."""

    def delivery_method(self, method_id: str) -> DeliveryMethod | None:
        """Return one of the account's delivery methods."""

    def feature_code(self, code: str) -> FeatureCode | None:
        """Return the account's feature code that is dialled so."""


_INTERNAL = re.compile(r"[0-9]{1,4}")
_ON_DEMAND = re.compile(r"[*#][0-9]{1,4}")


def names_not_blank(user: User, _account: Account) -> Iterator[Problem]:
    """E: first and last name are needed."""
    for name in ("first_name", "last_name"):
        if not getattr(user, name).strip():
            yield error("name_blank", name)


def texts_fit(user: User, _account: Account) -> Iterator[Problem]:
    """E: no text is longer than its field, and none holds control characters."""
    for name, value in flat(user).items():
        if not isinstance(value, str):
            continue
        if len(value) > FIELDS[name].longest and name != "internal_number":
            yield error("too_long", name, length=len(value), longest=FIELDS[name].longest)
        if any(unicodedata.category(c) in {"Cc", "Zl", "Zp", "Cs"} for c in value):
            yield error("control_characters", name)


def schedule_exists(user: User, account: Account) -> Iterator[Problem]:
    """E: the time schedule is one of the account's."""
    if user.time_schedule and account.schedule(user.time_schedule) is None:
        yield error("schedule_unknown", "time_schedule", value=user.time_schedule)


def email_well_formed(user: User, _account: Account) -> Iterator[Problem]:
    """E: the e-mail address has the syntax of one."""
    if user.email and not is_email(user.email):
        yield error("email_syntax", "email", value=user.email)


def email_unique(user: User, account: Account) -> Iterator[Problem]:
    """E: no other user has this e-mail address, without regard to case."""
    yield from _taken("email_taken", "email", user, account)


def did_available(user: User, account: Account) -> Iterator[Problem]:
    """E: the DID number is owned, active, and on no other line."""
    if user.line is None or not user.line.did_number:
        return
    digits = user.line.did_number
    number = account.number(digits)
    if number is None:
        yield error("did_unknown", "did_number", value=international(digits))
    elif not number.active:
        yield error("did_inactive", "did_number", value=international(digits))
    else:
        yield from _taken("did_taken", "did_number", user, account)


def internal_number_well_formed(user: User, _account: Account) -> Iterator[Problem]:
    """E: an internal number has 1 to 4 digits."""
    number = user.line and user.line.internal_number
    if number and not _INTERNAL.fullmatch(number):
        yield error("internal_number_format", "internal_number", value=number)


def internal_number_unique(user: User, account: Account) -> Iterator[Problem]:
    """E: no other user has this internal number."""
    yield from _taken("internal_number_taken", "internal_number", user, account)


def internal_number_no_feature_code(user: User, account: Account) -> Iterator[Problem]:
    """E: an internal number is not a feature code."""
    number = user.line and user.line.internal_number
    code = account.feature_code(number) if number else None
    if code is not None:
        yield error(
            "internal_number_feature_code", "internal_number", value=number, holder=code.name
        )


def internal_number_no_emergency(user: User, _account: Account) -> Iterator[Problem]:
    """W: an internal number should not be an emergency number."""
    number = user.line and user.line.internal_number
    if number in EMERGENCY_NUMBERS:
        yield warning("internal_number_emergency", "internal_number", value=number)


def voicemail_complete(user: User, account: Account) -> Iterator[Problem]:
    """E: Route to Voicemail needs audio and e-mail; without it, both are empty."""
    line = user.line
    if line is None:
        return
    if line.when_unavailable not in set(WhenUnavailable):
        yield error("when_unavailable_unknown", "when_unavailable", value=line.when_unavailable)
    elif line.when_unavailable == WhenUnavailable.ROUTE_TO_VOICEMAIL:
        yield from _voicemail_filled(line, account)
    else:
        for name in ("voicemail_audio", "voicemail_email"):
            if getattr(line, name) is not None:
                yield error("voicemail_unused", name)


def _voicemail_filled(line: Line, account: Account) -> Iterator[Problem]:
    if line.voicemail_audio is None:
        yield error("voicemail_audio_needed", "voicemail_audio")
    elif line.voicemail_audio != SYSTEM_DEFAULT_AUDIO:
        yield from _audio_exists("voicemail_audio", line, account)
    if line.voicemail_email is None:
        yield error("voicemail_email_needed", "voicemail_email")
    elif not is_email(line.voicemail_email):
        yield error("email_syntax", "voicemail_email", value=line.voicemail_email)


def caller_ids_present(user: User, _account: Account) -> Iterator[Problem]:
    """E: external calls need at least one caller ID."""
    if user.line and user.line.external_calls_enabled and not user.line.caller_ids:
        yield error("caller_ids_needed", "caller_ids")


def caller_ids_available(user: User, account: Account) -> Iterator[Problem]:
    """E: caller IDs are owned, active numbers, without repeats."""
    seen: set[str] = set()
    for digits in user.line.caller_ids if user.line else ():
        number = account.number(digits)
        shown = international(digits)
        if digits in seen:
            yield error("caller_id_repeated", "caller_ids", value=shown)
        elif number is None:
            yield error("caller_id_unknown", "caller_ids", value=shown)
        elif not number.active:
            yield error("caller_id_inactive", "caller_ids", value=shown)
        seen.add(digits)


def internal_caller_id_exists(user: User, account: Account) -> Iterator[Problem]:
    """E: the internal caller ID exists. W: it is another user's."""
    shown = user.line and user.line.internal_caller_id
    if user.line is None or not shown or shown == user.line.internal_number:
        return
    holder = account.holder("internal_number", shown)
    if holder is None or holder.id == user.id:
        yield error("internal_caller_id_unknown", "internal_caller_id", value=shown)
    else:
        yield warning(
            "internal_caller_id_not_own", "internal_caller_id", value=shown, holder=holder.name
        )


def announcements_exist(user: User, account: Account) -> Iterator[Problem]:
    """E: announcements are audio files of the account."""
    if user.line is not None:
        for name in ("internal_announcement", "external_announcement"):
            yield from _audio_exists(name, user.line, account)


def delivery_methods_present(user: User, account: Account) -> Iterator[Problem]:
    """E: recording needs a delivery method, and every chosen one exists."""
    if user.line is None:
        return
    if is_recording(user.line) and not user.line.delivery_methods:
        yield error("delivery_methods_needed", "delivery_methods")
    for method_id in user.line.delivery_methods:
        if account.delivery_method(method_id) is None:
            yield error("delivery_method_unknown", "delivery_methods", value=method_id)


def recordings_by_email(user: User, account: Account) -> Iterator[Problem]:
    """W: recordings that always run make mails that bounce."""
    if user.line is None or not any(getattr(user.line, name) for name in ALWAYS_RECORDED):
        return
    for method_id in user.line.delivery_methods:
        method = account.delivery_method(method_id)
        if method is not None and method.kind == "email":
            yield warning("recording_by_email", "delivery_methods", value=method.name)


def recordings_announced(user: User, _account: Account) -> Iterator[Problem]:
    """W: recording without an announcement may need consent by law."""
    line = user.line
    if line is None:
        return
    for side in ("internal", "external"):
        recorded = [
            name
            for name in (f"record_inbound_{side}", f"record_outbound_{side}")
            if getattr(line, name)
        ]
        if recorded and getattr(line, f"{side}_announcement") is None:
            yield warning("recording_unannounced", recorded[0])


def on_demand_code_usable(user: User, account: Account) -> Iterator[Problem]:
    """E: record on demand needs a feature code that is used for nothing else."""
    line = user.line
    if line is None:
        return
    if line.on_demand_code is None:
        if line.record_on_demand:
            yield error("on_demand_code_needed", "on_demand_code")
    elif not _ON_DEMAND.fullmatch(line.on_demand_code):
        yield error("on_demand_code_format", "on_demand_code", value=line.on_demand_code)
    else:
        code = account.feature_code(line.on_demand_code)
        if code is not None and code.purpose != ON_DEMAND_PURPOSE:
            yield error("on_demand_code_taken", "on_demand_code", value=code.id, holder=code.name)


def line_reachable(user: User, _account: Account) -> Iterator[Problem]:
    """W: a line without DID number and internal number can't be called."""
    if user.line and not user.line.did_number and not user.line.internal_number:
        yield warning("line_unreachable", "internal_number")


def email_to_invite(user: User, _account: Account) -> Iterator[Problem]:
    """E, only where an invite is asked for: there is an e-mail address."""
    if not user.email:
        yield error("email_needed", "email")


RULES: tuple[Callable[[User, Account], Iterator[Problem]], ...] = (
    names_not_blank,
    texts_fit,
    schedule_exists,
    email_well_formed,
    email_unique,
    did_available,
    internal_number_well_formed,
    internal_number_unique,
    internal_number_no_feature_code,
    internal_number_no_emergency,
    voicemail_complete,
    caller_ids_present,
    caller_ids_available,
    internal_caller_id_exists,
    announcements_exist,
    delivery_methods_present,
    recordings_by_email,
    recordings_announced,
    on_demand_code_usable,
    line_reachable,
)


def check(user: User, account: Account, *, to_invite: bool = False) -> tuple[Problem, ...]:
    """Return all problems of a user whose values are normalised, errors and warnings."""
    rules = (*RULES, email_to_invite) if to_invite else RULES
    return tuple(problem for rule in rules for problem in rule(user, account))


def errors_of(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Return the problems that block."""
    return tuple(problem for problem in problems if problem.severity == "error")


def is_recording(line: Line) -> bool:
    """Say whether any recording of the line is on."""
    return line.record_on_demand or any(getattr(line, name) for name in ALWAYS_RECORDED)


def is_email(text: str) -> bool:
    """Say whether a text is the address of one mailbox (RFC 5321, internationalised)."""
    return mailbox(text) is not None


def mailbox(text: str) -> tuple[str, str] | None:
    """Return local part and domain of an address as mail servers write it; null if it is none.

    The domain comes in ASCII (IDNA 2008); the local part keeps its script.
    """
    if not 0 < len(text) <= FIELDS["email"].longest or any(c in text for c in ' ,;<>"\\\r\n'):
        return None
    import email_validator  # noqa: PLC0415 - 30 ms that the start of the program must not pay

    try:
        found = email_validator.validate_email(
            text, check_deliverability=False, allow_smtputf8=True, test_environment=True
        )
    except email_validator.EmailNotValidError:
        return None
    return found.local_part, found.ascii_domain


def next_free(taken: Callable[[str], bool], first: int, last: int) -> str | None:
    """Return the lowest internal number in first..last that is not taken and no emergency one."""
    for number in range(first, last + 1):
        text = str(number)
        if text not in EMERGENCY_NUMBERS and not taken(text):
            return text
    return None


def _taken(code: str, field: UniqueField, user: User, account: Account) -> Iterator[Problem]:
    value = flat(user)[field]
    if not value:
        return
    holder = account.holder(field, email_key(value) if field == "email" else value)
    if holder is not None and holder.id != user.id:
        shown = international(value) if field == "did_number" else value
        yield error(code, field, value=shown, holder=holder.name, holder_id=holder.id)


def _audio_exists(name: str, line: Line, account: Account) -> Iterator[Problem]:
    audio_id = getattr(line, name)
    if audio_id is not None and account.audio(audio_id) is None:
        yield error("audio_unknown", name, value=audio_id)
