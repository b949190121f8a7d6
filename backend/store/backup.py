"""A copy of a SQLite database while it is in use: whole, as of one moment."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine


class BackupError(Exception):
    """A copy that can't be made; says why in a sentence."""


def copy_to(engine: Engine, path: Path) -> None:
    """Write a copy, which needs no other file beside it. Raises BackupError."""
    if engine.dialect.name != "sqlite":
        raise BackupError("This copies SQLite files. For PostgreSQL use pg_dump; see docs/guide.")
    if path.exists():
        raise BackupError(f"{path} is there already; a backup overwrites nothing.")
    if not path.parent.is_dir():
        raise BackupError(f"There is no folder {path.parent}.")
    # Nobody else may read it, not even while it is written.
    path.touch(mode=0o600)
    with closing(engine.raw_connection()) as connection:
        connection.cursor().execute("VACUUM INTO ?", (str(path),))
