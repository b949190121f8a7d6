"""Brings a store to the newest schema, with a backup first."""

from __future__ import annotations

from datetime import UTC
from importlib import import_module
from typing import TYPE_CHECKING

from console.errors import StoreNewer
from console.store import keys

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy import Connection, Engine

BACKUPS_KEPT = 3
HEAD = "0005"
"""The newest revision. A constant, so that a store that is up to date is open without alembic."""
_HAS_REVISION = "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"


def upgrade(engine: Engine, path: Path, now: datetime) -> None:
    """Run the revisions that are missing.

    A store that has content is copied aside before, under its own key. All revisions are one
    transaction, with what is derived from the outbox. Raises StoreNewer.
    """
    with engine.connect() as connection:
        current = revision_of(connection)
    if current == HEAD:
        return
    upgrading = import_module("console.store.upgrading")
    if current is not None:
        if current not in upgrading.known():
            raise StoreNewer(found=current, known=HEAD)
        back_up(engine, path, now)
    with engine.begin() as connection:
        upgrading.run(connection)
        keys.refresh_all_pending(connection)


def upgrade_to(engine: Engine, revision: str) -> None:
    """Run the revisions up to one: to make an older store, for tests."""
    with engine.begin() as connection:
        import_module("console.store.upgrading").run(connection, revision)


def revision_of(connection: Connection) -> str | None:
    """Return the revision of a store, or None for an empty file."""
    if connection.exec_driver_sql(_HAS_REVISION).scalar() is None:
        return None
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return None if found is None else str(found)


def back_up(engine: Engine, path: Path, now: datetime) -> Path:
    """Copy a store beside itself, whole and encrypted with its key; the newest three are kept.

    A copy has its name only when it is whole: half of one must not push out one that is.
    """
    mark = now.astimezone(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    copy = path.with_name(f"{path.stem}.backup-{mark}{path.suffix}")
    half = path.with_name(f"{path.name}.half-backup")
    half.unlink(missing_ok=True)
    driver = engine.raw_connection()
    try:
        # Outside a transaction, which VACUUM does not run in.
        driver.cursor().execute("VACUUM INTO ?", (str(half),))
    finally:
        driver.close()
    half.replace(copy)
    for old in backups(path)[:-BACKUPS_KEPT]:
        old.unlink()
    return copy


def backups(path: Path) -> list[Path]:
    """Return the backups of a store, oldest first."""
    return sorted(path.parent.glob(f"{path.stem}.backup-*{path.suffix}"))
