"""The editable fields of a user as data: kind, length, merge unit, and the one normal form."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from contract.numbers import digits_of, internal_of
from contract.records import Line, User, WhenUnavailable

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind = Literal["text", "choice", "email", "did", "internal", "flag", "list", "set"]
Value = Any
"""A JSON value of a field: text, flag, list of texts, or null."""


class Field(msgspec.Struct, frozen=True, kw_only=True):
    """One editable field. Fields that share a `unit` are merged together or not at all."""

    name: str
    kind: Kind
    longest: int = 127
    unit: str | None = None


DETAILS: tuple[Field, ...] = (
    Field(name="first_name", kind="text", longest=63),
    Field(name="last_name", kind="text", longest=63),
    Field(name="department", kind="text"),
    Field(name="job_title", kind="text"),
    Field(name="time_schedule", kind="choice"),
    Field(name="email", kind="email", longest=254),
)
LINE: tuple[Field, ...] = (
    Field(name="did_number", kind="did", longest=15),
    Field(name="internal_number", kind="internal", longest=4),
    Field(name="when_unavailable", kind="choice", unit="voicemail"),
    Field(name="voicemail_audio", kind="choice", unit="voicemail"),
    Field(name="voicemail_email", kind="email", longest=254, unit="voicemail"),
    Field(name="external_calls_enabled", kind="flag", unit="external_calls"),
    Field(name="caller_ids", kind="list", unit="external_calls"),
    Field(name="internal_caller_id", kind="internal", longest=4),
    Field(name="internal_announcement", kind="choice"),
    Field(name="external_announcement", kind="choice"),
    Field(name="delivery_methods", kind="set"),
    Field(name="record_inbound_internal", kind="flag"),
    Field(name="record_inbound_external", kind="flag"),
    Field(name="record_outbound_internal", kind="flag"),
    Field(name="record_outbound_external", kind="flag"),
    Field(name="record_on_demand", kind="flag", unit="on_demand"),
    Field(name="on_demand_code", kind="internal", longest=5, unit="on_demand"),
)
FIELDS: dict[str, Field] = {field.name: field for field in (*DETAILS, *LINE)}
DETAIL_FIELDS: tuple[str, ...] = tuple(field.name for field in DETAILS)
LINE_FIELDS: tuple[str, ...] = tuple(field.name for field in LINE)
UNITS: dict[str, tuple[str, ...]] = {
    unit: tuple(field.name for field in LINE if field.unit == unit)
    for unit in ("voicemail", "external_calls", "on_demand")
}
ALWAYS_RECORDED: tuple[str, ...] = (
    "record_inbound_internal",
    "record_inbound_external",
    "record_outbound_internal",
    "record_outbound_external",
)


def fits(field: Field, value: Value) -> bool:
    """Say whether a value from outside has the JSON type of the field (before any rule)."""
    match field.kind:
        case "flag":
            return isinstance(value, bool)
        case "list" | "set":
            return isinstance(value, list | tuple) and all(isinstance(v, str) for v in value)
        case _:
            needed = field.name in {"first_name", "last_name", "when_unavailable"}
            return isinstance(value, str) or (value is None and not needed)


def normalise(name: str, value: Value) -> Value:
    """Return the one form in which a value of field `name` is compared, sent and stored.

    Text is trimmed and NFC; e-mail domains are lower case; numbers are digits; empty is null
    (except names, which stay text); sets are sorted without repeats. Idempotent.
    """
    field = FIELDS[name]
    match field.kind:
        case "flag":
            return bool(value)
        case "list":
            return tuple(digits_of(item) for item in value or ())
        case "set":
            return tuple(sorted({item.strip() for item in value or ()}))
        case _:
            return _normal_text(field, value)


def _normal_text(field: Field, value: str | None) -> str | None:
    text = unicodedata.normalize("NFC", value or "").strip()
    if field.kind == "email":
        text = normal_email(text)
    elif field.kind == "did":
        text = digits_of(text)
    elif field.kind == "internal":
        text = internal_of(text)
    if field.name in {"first_name", "last_name"}:
        return text
    if field.name == "when_unavailable":
        return text or WhenUnavailable.DO_NOTHING.value
    return text or None


def normal_email(text: str) -> str:
    """Return an address trimmed, NFC, with its domain in lower case; the local part stays."""
    local, at, domain = unicodedata.normalize("NFC", text).strip().rpartition("@")
    return unicodedata.normalize("NFC", f"{local}{at}{domain.lower()}")


def email_key(text: str) -> str:
    """Return the key by which addresses are unique: without regard to case."""
    return unicodedata.normalize("NFC", normal_email(text).casefold())


def normalised(values: Mapping[str, Value]) -> dict[str, Value]:
    """Normalise every field of a mapping."""
    return {name: normalise(name, value) for name, value in values.items()}


def details_of(user: User) -> dict[str, Value]:
    """Return the detail fields of a user, flat."""
    return {name: getattr(user, name) for name in DETAIL_FIELDS}


def line_of(user: User) -> dict[str, Value]:
    """Return the line fields of a user, flat; a user without a line has the defaults."""
    line = user.line or Line()
    return {name: getattr(line, name) for name in LINE_FIELDS}


def flat(user: User) -> dict[str, Value]:
    """Return all editable fields of a user, flat; the names of details and line never collide."""
    return details_of(user) | line_of(user)


def with_values(user: User, values: Mapping[str, Value]) -> User:
    """Return the user with flat field values put in place; a line field gives the user a line."""
    details = {name: value for name, value in values.items() if name in DETAIL_FIELDS}
    line_values = {name: value for name, value in values.items() if name in LINE_FIELDS}
    line = user.line
    if line_values:
        line = msgspec.structs.replace(line or Line(), **line_values)
    return msgspec.structs.replace(user, line=line, **details)
