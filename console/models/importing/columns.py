"""What the columns of a file mean: found out from their names, also those of other systems."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Literal

from contract.fields import DETAIL_FIELDS, FIELDS, LINE_FIELDS
from contract.problems import FIELD_LABELS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

System = Literal["own", "3cx", "google", "entra", "yeastar", "unknown"]
"""The program that a file seems to come from."""
IGNORED = ""
USER_ID, FULL_NAME, HAS_LINE, REASON = "id", "full_name", "line", "reason"
TARGETS: tuple[str, ...] = (USER_ID, FULL_NAME, *DETAIL_FIELDS, HAS_LINE, *LINE_FIELDS)
"""What a column can be, beside `IGNORED`."""
TITLES: dict[str, str] = {
    USER_ID: "ID",
    FULL_NAME: "Name",
    HAS_LINE: "Application line",
    REASON: "Reason",
    **{name: FIELD_LABELS[name] for name in FIELDS},
}
"""The header of our own export, the same in every language: so that it can be read again."""
EXPORTED: tuple[str, ...] = (USER_ID, *DETAIL_FIELDS, HAS_LINE, *LINE_FIELDS)

_SYSTEMS: tuple[tuple[System, Mapping[str, str]], ...] = (
    (
        "google",
        {
            "firstnamerequired": "first_name",
            "lastnamerequired": "last_name",
            "emailaddressrequired": "email",
            "employeetitle": "job_title",
            "department": "department",
        },
    ),
    (
        "entra",
        {
            "usernameuserprincipalnamerequired": "email",
            "userprincipalname": "email",
            "namedisplaynamerequired": "full_name",
            "displayname": "full_name",
            "firstnamegivenname": "first_name",
            "givenname": "first_name",
            "lastnamesurname": "last_name",
            "surname": "last_name",
            "jobtitlejobtitle": "job_title",
            "departmentdepartment": "department",
        },
    ),
    (
        "yeastar",
        {
            "extensionnumber": "internal_number",
            "firstname": "first_name",
            "lastname": "last_name",
            "emailaddress": "email",
            "jobtitle": "job_title",
            "didnumber": "did_number",
        },
    ),
    (
        "3cx",
        {
            "number": "internal_number",
            "firstname": "first_name",
            "lastname": "last_name",
            "emailaddress": "email",
            "email": "email",
            "did": "did_number",
            "department": "department",
            "outboundcallerid": "caller_ids",
        },
    ),
)
_SIGNS: dict[System, tuple[frozenset[str], ...]] = {
    "google": (frozenset({"firstnamerequired", "emailaddressrequired"}),),
    "entra": (
        frozenset({"usernameuserprincipalnamerequired"}),
        frozenset({"userprincipalname", "displayname"}),
    ),
    "yeastar": (frozenset({"extensionnumber", "firstname"}),),
    "3cx": (frozenset({"number", "firstname", "lastname"}),),
}
"""The headers, all of one set, by which a system is known."""
_OTHER_NAMES: dict[str, tuple[str, ...]] = {
    "first_name": ("given name", "forename", "vorname", "prénom", "nombre", "vardas", "ім’я"),
    "last_name": ("surname", "family name", "nachname", "nom", "apellido", "apellidos", "pavardė"),
    "full_name": ("name", "full name", "display name", "anzeigename", "nom complet"),
    "department": ("team", "abteilung", "service", "departamento", "skyrius", "відділ"),
    "job_title": ("title", "position", "role", "titel", "funktion", "poste", "cargo", "pareigos"),
    "email": ("e-mail", "email address", "e-mail address", "mail", "e-mail-adresse", "courriel"),
    "time_schedule": ("schedule", "working hours", "zeitplan", "horaires"),
    "did_number": ("did", "phone", "direct number", "phone number", "durchwahl", "rufnummer"),
    "internal_number": ("extension", "ext", "internal", "nebenstelle", "interne nummer", "poste"),
    "caller_ids": ("caller id", "outbound caller id"),
    "id": ("user id",),
}


def key_of(title: str) -> str:
    """Return a column's name without case, accents and signs, to be compared."""
    plain = unicodedata.normalize("NFKD", title).casefold()
    return re.sub(r"[\W_]+", "", "".join(c for c in plain if not unicodedata.combining(c)))


def system_of(header: Sequence[str]) -> System:
    """Return the program that a file with these columns seems to come from."""
    keys = {key_of(title) for title in header}
    if {key_of(TITLES["first_name"]), key_of(TITLES["when_unavailable"])} <= keys:
        return "own"
    for system, signs in _SIGNS.items():
        if any(sign <= keys for sign in signs):
            return system
    return "unknown"


def mapping_of(header: Sequence[str]) -> list[str]:
    """Return what each column seems to be; each target is given once, to the first."""
    names = _names_of(system_of(header))
    mapping, given = [], set()
    for title in header:
        target = names.get(key_of(title), IGNORED)
        target = IGNORED if target in given else target
        given.add(target)
        mapping.append(target)
    if {"first_name", "last_name"} & given:
        # Names that stand apart are better than one that must be cut.
        mapping = [IGNORED if target == FULL_NAME else target for target in mapping]
    return mapping


def _names_of(system: System) -> dict[str, str]:
    names: dict[str, str] = {}
    for target, others in _OTHER_NAMES.items():
        for other in others:
            names.setdefault(key_of(other), target)
    names |= {key_of(target): target for target in TARGETS}
    names |= {key_of(title): target for target, title in TITLES.items() if target in TARGETS}
    return names | dict(dict(_SYSTEMS).get(system, {}))
