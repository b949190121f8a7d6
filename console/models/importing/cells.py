"""One cell at a time: what a text in a file means for a field, and how a field is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import msgspec

from contract.fields import FIELDS, Value
from contract.numbers import international
from contract.problems import Problem, error
from contract.records import SYSTEM_DEFAULT_AUDIO, WhenUnavailable

CLEAR = "<clear>"
"""Typed into a cell: empty the field. A blank cell keeps it."""
_ESCAPE = "\\"
_BETWEEN = ";"
_YES = frozenset(
    (
        *("yes", "y", "true", "1", "on", "x", "ja", "j", "wahr", "oui", "vrai", "sí", "si"),
        *("verdadero", "taip", "так", "نعم", "✓"),
    )
)
_NO = frozenset(
    (
        *("no", "n", "false", "0", "off", "nein", "falsch", "non", "faux", "falso", "ne", "ні"),
        *("لا", "✗"),
    )
)
"""In the languages of the program."""
_WHEN = {
    WhenUnavailable.DO_NOTHING.value: "Do nothing",
    WhenUnavailable.ROUTE_TO_VOICEMAIL.value: "Route to Voicemail",
}
_SYSTEM_DEFAULT = "System default"
_NAMED = {
    "time_schedule": "schedule",
    "voicemail_audio": "audio",
    "internal_announcement": "audio",
    "external_announcement": "audio",
    "delivery_methods": "delivery_method",
}
"""The fields whose values are records of the directory, and of which kind."""


class Names(msgspec.Struct, frozen=True):
    """The directory's records by name and back. Of several with one name, only the id counts."""

    ids: Mapping[str, Mapping[str, str]]
    names: Mapping[str, Mapping[str, str]]


def names_of(directory: Mapping[str, Iterable[tuple[str, str]]]) -> Names:
    """Return the names of a directory: pairs of id and name for each kind."""
    ids: dict[str, dict[str, str]] = {}
    names: dict[str, dict[str, str]] = {}
    for kind, records in directory.items():
        by_name: dict[str, list[str]] = {}
        for record_id, name in records:
            by_name.setdefault(name.casefold().strip(), []).append(record_id)
        ids[kind] = {name: found[0] for name, found in by_name.items() if len(found) == 1}
        ids[kind] |= {record_id: record_id for found in by_name.values() for record_id in found}
        names[kind] = {
            record_id: name
            for record_id, name in records
            if ids[kind].get(name.casefold().strip()) == record_id
            and _BETWEEN not in name
            and name == name.strip()
            and name.casefold() not in _SPECIAL
        }
    return Names(ids, names)


def is_clear(cell: str) -> bool:
    """Say whether a cell asks to empty its field."""
    return cell.strip().casefold() == CLEAR


def value_of(field: str, cell: str, names: Names) -> tuple[Value, Problem | None]:
    """Return the value that a cell means for a field, and what is wrong with the cell, if so."""
    text = cell.strip()
    if text.startswith(_ESCAPE):
        text = text[1:]
    read = _READERS.get(field) or _BY_KIND.get(FIELDS[field].kind)
    return read(field, text, names) if read else (text, None)


def written(field: str, value: Value, names: Names) -> str:
    """Return a value as a cell from which `value_of` reads it again."""
    if value is None or value in ((), []):
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = _text(field, value, names)
    return f"{_ESCAPE}{text}" if is_clear(text) or text.startswith(_ESCAPE) else text


def _text(field: str, value: Value, names: Names) -> str:
    kind = _NAMED.get(field)
    if kind is not None:
        known = {SYSTEM_DEFAULT_AUDIO: _SYSTEM_DEFAULT} | dict(names.names[kind])
        several = [value] if isinstance(value, str) else value
        return f"{_BETWEEN} ".join(known.get(one, one) for one in several)
    match field:
        case "when_unavailable":
            return _WHEN.get(value, str(value))
        case "caller_ids":
            return f"{_BETWEEN} ".join(international(digits) for digits in value)
        case "did_number":
            return international(str(value))
        case _:
            return str(value)


def yes_or_no(field: str, cell: str) -> tuple[bool | None, Problem | None]:
    """Return what a cell says in one of our languages, and what is wrong with it, if so."""
    word = cell.strip().casefold()
    if word in _YES or word in _NO:
        return word in _YES, None
    return None, error("no_yes_or_no", field, value=cell.strip())


def _flag(field: str, text: str, _names: Names) -> tuple[Value, Problem | None]:
    return yes_or_no(field, text)


def _numbers(_field: str, text: str, _names: Names) -> tuple[Value, Problem | None]:
    return tuple(one.strip() for one in text.split(_BETWEEN) if one.strip()), None


def _record(field: str, text: str, names: Names) -> tuple[Value, Problem | None]:
    kind = _NAMED[field]
    if kind == "audio" and text.casefold() in {_SYSTEM_DEFAULT.casefold(), SYSTEM_DEFAULT_AUDIO}:
        return SYSTEM_DEFAULT_AUDIO, None
    found = names.ids[kind].get(text) or names.ids[kind].get(text.casefold())
    if found is None:
        return None, error("name_unknown", field, value=text)
    return found, None


def _records(field: str, text: str, names: Names) -> tuple[Value, Problem | None]:
    found = []
    for one in text.split(_BETWEEN):
        if one.strip():
            value, problem = _record(field, one.strip(), names)
            if problem is not None:
                return None, problem
            found.append(value)
    return tuple(sorted(set(found))), None


def _when(field: str, text: str, _names: Names) -> tuple[Value, Problem | None]:
    for value, words in _WHEN.items():
        if text.casefold() in {value, words.casefold()}:
            return value, None
    return None, error("when_unavailable_unknown", field, value=text)


_SPECIAL = frozenset({_SYSTEM_DEFAULT.casefold(), CLEAR})
_Reader = Callable[[str, str, Names], "tuple[Value, Problem | None]"]
_READERS: dict[str, _Reader] = {
    "when_unavailable": _when,
    "caller_ids": _numbers,
    "delivery_methods": _records,
    **dict.fromkeys(
        ("time_schedule", "voicemail_audio", "internal_announcement", "external_announcement"),
        _record,
    ),
}
_BY_KIND: dict[str, _Reader] = {"flag": _flag}
