"""What the command line decides: frozen, read once, handed to `backend.app.build`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from platformdirs import user_data_path

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

VERSION = "0.1.0"
DATABASE_VARIABLE = "PHONE_CONSOLE_DATABASE_URL"
"""Where the database's URL is looked up if the command line has none."""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Where the backend keeps things and how it sends mail.

    `mail_url` is `smtp://…`, `smtps://…` or `maildir:DIR`. `proxies` are the addresses and
    networks of proxies in front: they alone may say for whom they ask.
    """

    database_url: str
    mail_url: str
    proxies: tuple[str, ...] = ()

    def __repr__(self) -> str:
        """Keep the passwords in the URLs out of logs and tracebacks."""
        return "Settings(…)"


def default_folder() -> Path:
    """Return the folder of the platform for this program's files."""
    return user_data_path("phone-console-backend", appauthor=False)


def default_database_url() -> str:
    """Return the URL of the database in the platform's data folder."""
    return f"sqlite:///{default_folder() / 'backend.db'}"


def database_url(given: str | None, file: Path | None, environment: Mapping[str, str]) -> str:
    """Return the URL of the database: as given, from a file, from the environment, or the default.

    A file and the environment keep a password out of the command line, which everybody on the
    machine may read. Raises OSError if the file can't be read.
    """
    if given is not None:
        return given
    if file is not None:
        return file.read_text(encoding="utf-8").strip()
    return environment.get(DATABASE_VARIABLE) or default_database_url()


def default_mail_url() -> str:
    """Return the Maildir beside the default database."""
    return f"maildir:{default_folder() / 'mail'}"
