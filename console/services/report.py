"""The report of a problem: what a support needs to know, and nothing of anybody."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from itertools import chain
from os import SEEK_END
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from console.logs import redacted
from console.models.redaction import Names
from console.store import glances

if TYPE_CHECKING:
    from collections.abc import Iterator

    from console.services.desk import Desk

_LOG_BYTES = 120_000
"""Of the log's end: some days of quiet, or some minutes of trouble."""


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """What the report tells of program and platform, by name; `crash` is where a fault was.

    The facts are the program's own words, and stand as they are.
    """

    facts: Mapping[str, str]
    crash: str = ""
    secrets: tuple[str, ...] = ()
    """Words of this computer that name somebody: the login, the server, the account."""


def written(*, desk: Desk | None, log_path: Path, about: Facts) -> str:
    """Return the report as text. Without a desk nobody's name is known, so no log is in it."""
    facts = "\n".join(f"{name}: {value}" for name, value in about.facts.items())
    people = () if desk is None else _people(desk)
    names = Names(chain(about.secrets, people), redacted)
    parts = (about.crash, "" if desk is None else _tail(log_path))
    return "\n\n".join((facts, *(names.hidden_in(part) for part in parts if part)))


def _people(desk: Desk) -> Iterator[str]:
    """Return the names and numbers of everybody in the store."""
    with desk.store.read() as view:
        for user in glances.everyone(view):
            mail, _at, _domain = user.email.partition("@")
            yield from (user.first_name, user.last_name, mail)
            yield from (user.internal_number, user.did_number)


def _tail(path: Path) -> str:
    """Return the end of the log, from the beginning of a line; nothing where there is none."""
    try:
        with path.open("rb") as log:
            size = log.seek(0, SEEK_END)
            log.seek(max(0, size - _LOG_BYTES))
            found = log.read().decode("utf-8", errors="replace")
    except OSError:
        return ""
    return found if size <= _LOG_BYTES else found.partition("\n")[2]


def save(*, path: str, text: str) -> str:
    """Write a report as .zip or as text; returns the system's words if it can't, else ""."""
    try:
        if path.casefold().endswith(".zip"):
            with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as bundle:
                bundle.writestr("report.txt", text)
        else:
            Path(path).write_text(text, encoding="utf-8")
    except OSError as error:
        return error.strerror or type(error).__name__
    return ""
