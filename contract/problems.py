"""What can be wrong with a field or a request: closed codes, and their words in English."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

Severity = Literal["error", "warning"]
"""An error blocks; a warning is told and may be passed."""


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """One thing wrong with one field. `params` names what is at fault; never display text."""

    code: str
    field: str
    severity: Severity = "error"
    params: dict[str, Any] = {}


def error(code: str, field: str, **params: object) -> Problem:
    """Make a problem that blocks."""
    return Problem(code=code, field=field, severity="error", params=dict(params))


def warning(code: str, field: str, **params: object) -> Problem:
    """Make a problem that warns."""
    return Problem(code=code, field=field, severity="warning", params=dict(params))


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that lupdate reads
    """Mark a text for translation under a context; the text itself is returned."""
    del context
    return text


FIELD_WORDS: dict[str, str] = {
    "name_blank": QT_TRANSLATE_NOOP("Problem", "{label} is needed."),
    "too_long": QT_TRANSLATE_NOOP("Problem", "{label} has {length} characters; {longest} fit."),
    "control_characters": QT_TRANSLATE_NOOP(
        "Problem", "{label} contains a line break or another invisible character."
    ),
    "schedule_unknown": QT_TRANSLATE_NOOP("Problem", "This time schedule no longer exists."),
    "email_syntax": QT_TRANSLATE_NOOP(
        "Problem", "“{value}” is not an e-mail address. It needs a form like name@example.com."
    ),
    "email_taken": QT_TRANSLATE_NOOP("Problem", "E-mail {value} belongs to {holder}."),
    "email_needed": QT_TRANSLATE_NOOP(
        "Problem", "An e-mail address is needed to send the invite."
    ),
    "did_unknown": QT_TRANSLATE_NOOP("Problem", "DID number {value} is not one of the account's."),
    "did_inactive": QT_TRANSLATE_NOOP("Problem", "DID number {value} is not active."),
    "did_taken": QT_TRANSLATE_NOOP("Problem", "DID number {value} belongs to {holder}."),
    "internal_number_format": QT_TRANSLATE_NOOP(
        "Problem", "“{value}” is not an internal number: it has 1 to 4 digits."
    ),
    "internal_number_taken": QT_TRANSLATE_NOOP(
        "Problem", "Internal number {value} belongs to {holder}."
    ),
    "internal_number_feature_code": QT_TRANSLATE_NOOP(
        "Problem", "{value} is the feature code of {holder}."
    ),
    "internal_number_emergency": QT_TRANSLATE_NOOP(
        "Problem",
        "{value} is an emergency number; people who dial it for help would reach a desk.",
    ),
    "internal_numbers_exhausted": QT_TRANSLATE_NOOP(
        "Problem", "No internal number is free between {first} and {last}."
    ),
    "when_unavailable_unknown": QT_TRANSLATE_NOOP(
        "Problem", "Choose “Do nothing” or “Route to Voicemail”."
    ),
    "voicemail_audio_needed": QT_TRANSLATE_NOOP(
        "Problem", "Route to Voicemail needs a voicemail audio; “System default” is one."
    ),
    "voicemail_email_needed": QT_TRANSLATE_NOOP(
        "Problem", "Route to Voicemail needs an e-mail address for the messages."
    ),
    "voicemail_unused": QT_TRANSLATE_NOOP(
        "Problem", "{label} is only used with Route to Voicemail."
    ),
    "audio_unknown": QT_TRANSLATE_NOOP("Problem", "The audio file of {label} no longer exists."),
    "caller_ids_needed": QT_TRANSLATE_NOOP(
        "Problem", "External calls need at least one caller ID."
    ),
    "caller_id_unknown": QT_TRANSLATE_NOOP(
        "Problem", "Caller ID {value} is not one of the account's numbers."
    ),
    "caller_id_inactive": QT_TRANSLATE_NOOP("Problem", "Caller ID {value} is not active."),
    "caller_id_repeated": QT_TRANSLATE_NOOP("Problem", "Caller ID {value} is listed twice."),
    "internal_caller_id_unknown": QT_TRANSLATE_NOOP(
        "Problem", "Nobody has the internal number {value}."
    ),
    "internal_caller_id_not_own": QT_TRANSLATE_NOOP(
        "Problem", "Calls will show {value}, which belongs to {holder}."
    ),
    "delivery_methods_needed": QT_TRANSLATE_NOOP(
        "Problem", "Recording needs at least one delivery method."
    ),
    "delivery_method_unknown": QT_TRANSLATE_NOOP(
        "Problem", "A chosen delivery method no longer exists."
    ),
    "recording_by_email": QT_TRANSLATE_NOOP(
        "Problem",
        "“{value}” sends recordings by e-mail: about 7 MB an hour, and big mails bounce.",
    ),
    "recording_unannounced": QT_TRANSLATE_NOOP(
        "Problem", "Calls are recorded without an announcement; the law may require consent."
    ),
    "on_demand_code_needed": QT_TRANSLATE_NOOP(
        "Problem", "Record on demand needs a dialing feature code."
    ),
    "on_demand_code_format": QT_TRANSLATE_NOOP(
        "Problem", "“{value}” is not a feature code: it is * or # and 1 to 4 digits."
    ),
    "on_demand_code_taken": QT_TRANSLATE_NOOP(
        "Problem", "{value} is already the feature code of {holder}."
    ),
    "line_unreachable": QT_TRANSLATE_NOOP(
        "Problem", "Without a DID number and an internal number, nobody can call this user."
    ),
}
"""Every rule's code with its sentence. `{label}` is the field's label, `{holder}` who has it."""

REQUEST_WORDS: dict[str, str] = {
    "not_allowed": QT_TRANSLATE_NOOP("Problem", "Your role, {role}, may not do this."),
    "operation_reused": QT_TRANSLATE_NOOP(
        "Problem", "This change was already sent with another content. Save it again as a new one."
    ),
    "kind_unknown": QT_TRANSLATE_NOOP(
        "Problem", "The server does not know this kind of change. It may need an update."
    ),
    "field_unknown": QT_TRANSLATE_NOOP("Problem", "The server does not know the field “{name}”."),
    "field_type": QT_TRANSLATE_NOOP("Problem", "{label} has a value of the wrong type."),
    "user_unknown": QT_TRANSLATE_NOOP("Problem", "This user is not known to the server."),
    "user_deleted": QT_TRANSLATE_NOOP("Problem", "This user was deleted meanwhile."),
    "user_exists": QT_TRANSLATE_NOOP("Problem", "This user exists already."),
    "device_unknown": QT_TRANSLATE_NOOP("Problem", "This device is not known to the server."),
    "blocked": QT_TRANSLATE_NOOP("Problem", "It waits for another change that was not accepted."),
    "credentials_wrong": QT_TRANSLATE_NOOP("Problem", "The e-mail or the password is wrong."),
    "signed_out": QT_TRANSLATE_NOOP("Problem", "The session has ended. Sign in again."),
    "too_many_tries": QT_TRANSLATE_NOOP(
        "Problem", "Too many tries. Wait {seconds} seconds, then try again."
    ),
    "too_large": QT_TRANSLATE_NOOP("Problem", "The request is larger than the server accepts."),
    "malformed": QT_TRANSLATE_NOOP("Problem", "The request could not be read: {detail}"),
    "resync": QT_TRANSLATE_NOOP("Problem", "The server asks for a full download before going on."),
    "not_found": QT_TRANSLATE_NOOP("Problem", "There is nothing at this address."),
    "internal": QT_TRANSLATE_NOOP(
        "Problem", "The server failed. Your change is kept; it will be tried again."
    ),
    "unavailable": QT_TRANSLATE_NOOP("Problem", "The server is busy. It will be tried again."),
    "storage_full": QT_TRANSLATE_NOOP(
        "Problem",
        "The server has no room left on its disk. Nothing is lost; it will be tried again. "
        "Whoever runs the server must make room.",
    ),
    "code_wrong": QT_TRANSLATE_NOOP(
        "Problem", "This code is not valid. Check it, or ask for a new invite."
    ),
    "code_mistyped": QT_TRANSLATE_NOOP("Problem", "The code has a typing mistake. Check it."),
    "code_expired": QT_TRANSLATE_NOOP("Problem", "This invite has expired. Ask for a new one."),
    "code_used": QT_TRANSLATE_NOOP(
        "Problem", "This invite was already used. Ask for a new one if it was not you."
    ),
    "code_ended": QT_TRANSLATE_NOOP(
        "Problem", "This invite is no longer valid. Use the newest one, or ask for a new one."
    ),
    "code_locked": QT_TRANSLATE_NOOP(
        "Problem", "Too many wrong codes. Wait {seconds} seconds, or scan the QR code."
    ),
    "code_stopped": QT_TRANSLATE_NOOP(
        "Problem",
        "Too many wrong tries ended this code. Scan the QR code or open the link of the invite, "
        "or ask for a new one.",
    ),
    "picture_unreadable": QT_TRANSLATE_NOOP("Problem", "The picture could not be read."),
    "activation_order": QT_TRANSLATE_NOOP("Problem", "Another step of the set-up comes first."),
    "changed_meanwhile": QT_TRANSLATE_NOOP(
        "Problem", "Somebody in the office changed {label} meanwhile. Check it, then save again."
    ),
    "no_email": QT_TRANSLATE_NOOP("Problem", "This user has no e-mail address."),
    "api_version": QT_TRANSLATE_NOOP(
        "Problem", "Console and server do not fit together. Update the {side}."
    ),
}
"""Codes of whole requests and operations (the `code` of problem+json) with their sentences."""

FIELD_LABELS: dict[str, str] = {
    "first_name": QT_TRANSLATE_NOOP("Field", "First name"),
    "last_name": QT_TRANSLATE_NOOP("Field", "Last name"),
    "department": QT_TRANSLATE_NOOP("Field", "Department"),
    "job_title": QT_TRANSLATE_NOOP("Field", "Job title"),
    "time_schedule": QT_TRANSLATE_NOOP("Field", "Time schedule"),
    "email": QT_TRANSLATE_NOOP("Field", "Email"),
    "did_number": QT_TRANSLATE_NOOP("Field", "DID number"),
    "internal_number": QT_TRANSLATE_NOOP("Field", "Internal number"),
    "when_unavailable": QT_TRANSLATE_NOOP("Field", "When unavailable"),
    "voicemail_audio": QT_TRANSLATE_NOOP("Field", "Voicemail audio"),
    "voicemail_email": QT_TRANSLATE_NOOP("Field", "Voicemail e-mail"),
    "external_calls_enabled": QT_TRANSLATE_NOOP("Field", "Enable external outbound calls"),
    "caller_ids": QT_TRANSLATE_NOOP("Field", "Caller IDs"),
    "internal_caller_id": QT_TRANSLATE_NOOP("Field", "Internal caller ID"),
    "internal_announcement": QT_TRANSLATE_NOOP("Field", "Internal announcement"),
    "external_announcement": QT_TRANSLATE_NOOP("Field", "External announcement"),
    "delivery_methods": QT_TRANSLATE_NOOP("Field", "Delivery methods"),
    "record_inbound_internal": QT_TRANSLATE_NOOP("Field", "Record inbound internal calls"),
    "record_inbound_external": QT_TRANSLATE_NOOP("Field", "Record inbound external calls"),
    "record_outbound_internal": QT_TRANSLATE_NOOP("Field", "Record outbound internal calls"),
    "record_outbound_external": QT_TRANSLATE_NOOP("Field", "Record outbound external calls"),
    "record_on_demand": QT_TRANSLATE_NOOP("Field", "Record on demand"),
    "on_demand_code": QT_TRANSLATE_NOOP("Field", "Dialing feature code"),
}
"""What people call each field."""


def in_english(code: str, field: str = "", **params: object) -> str:
    """Return the English sentence of a code: for the API's `detail`, logs and tests."""
    template = FIELD_WORDS.get(code) or REQUEST_WORDS[code]
    return template.format_map(_Lenient({"label": FIELD_LABELS.get(field, field), **params}))


class _Lenient(dict[str, object]):
    """Parameters of a sentence; one that is missing shows as an ellipsis, never as an error."""

    def __missing__(self, key: str) -> str:
        return "…"
