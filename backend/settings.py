"""What the command line decides: frozen, read once, handed to `backend.app.build`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from platformdirs import user_data_path

if TYPE_CHECKING:
    from pathlib import Path

VERSION = "0.1.0"


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Where the backend keeps things and how it sends mail.

    `mail_url` is `smtp://…`, `smtps://…` or `maildir:DIR`.
    """

    database_url: str
    mail_url: str


def default_folder() -> Path:
    """Return the folder of the platform for this program's files."""
    return user_data_path("phone-console-backend", appauthor=False)


def default_database_url() -> str:
    """Return the URL of the database in the platform's data folder."""
    return f"sqlite:///{default_folder() / 'backend.db'}"


def default_mail_url() -> str:
    """Return the Maildir beside the default database."""
    return f"maildir:{default_folder() / 'mail'}"
