"""The fields as they stand inside a sentence."""

from __future__ import annotations

from contract.problems import QT_TRANSLATE_NOOP

FIELD_PHRASES: dict[str, str] = {
    "first_name": QT_TRANSLATE_NOOP("FieldPhrase", "the first name"),
    "last_name": QT_TRANSLATE_NOOP("FieldPhrase", "the last name"),
    "department": QT_TRANSLATE_NOOP("FieldPhrase", "the department"),
    "job_title": QT_TRANSLATE_NOOP("FieldPhrase", "the job title"),
    "time_schedule": QT_TRANSLATE_NOOP("FieldPhrase", "the time schedule"),
    "email": QT_TRANSLATE_NOOP("FieldPhrase", "the e-mail address"),
    "did_number": QT_TRANSLATE_NOOP("FieldPhrase", "the DID number"),
    "internal_number": QT_TRANSLATE_NOOP("FieldPhrase", "the internal number"),
    "when_unavailable": QT_TRANSLATE_NOOP("FieldPhrase", "“When unavailable”"),
    "voicemail_audio": QT_TRANSLATE_NOOP("FieldPhrase", "the voicemail audio"),
    "voicemail_email": QT_TRANSLATE_NOOP("FieldPhrase", "the voicemail e-mail"),
    "external_calls_enabled": QT_TRANSLATE_NOOP("FieldPhrase", "external outbound calls"),
    "caller_ids": QT_TRANSLATE_NOOP("FieldPhrase", "the caller IDs"),
    "internal_caller_id": QT_TRANSLATE_NOOP("FieldPhrase", "the internal caller ID"),
    "internal_announcement": QT_TRANSLATE_NOOP("FieldPhrase", "the internal announcement"),
    "external_announcement": QT_TRANSLATE_NOOP("FieldPhrase", "the external announcement"),
    "delivery_methods": QT_TRANSLATE_NOOP("FieldPhrase", "the delivery methods"),
    "record_inbound_internal": QT_TRANSLATE_NOOP(
        "FieldPhrase", "recording of inbound internal calls"
    ),
    "record_inbound_external": QT_TRANSLATE_NOOP(
        "FieldPhrase", "recording of inbound external calls"
    ),
    "record_outbound_internal": QT_TRANSLATE_NOOP(
        "FieldPhrase", "recording of outbound internal calls"
    ),
    "record_outbound_external": QT_TRANSLATE_NOOP(
        "FieldPhrase", "recording of outbound external calls"
    ),
    "record_on_demand": QT_TRANSLATE_NOOP("FieldPhrase", "recording on demand"),
    "on_demand_code": QT_TRANSLATE_NOOP("FieldPhrase", "the dialing feature code"),
}
"""Texts to be translated under their context with `console.views.text.marked`."""
