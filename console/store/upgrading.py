"""Runs the revisions that a store lacks; loaded only then: alembic takes its time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

if TYPE_CHECKING:
    from sqlalchemy import Connection

_REVISIONS = Path(__file__).with_name("migrations")


def known() -> set[str]:
    """Return all revisions that this version knows."""
    return {revision.revision for revision in scripts().walk_revisions()}


def run(connection: Connection, revision: str = "head") -> None:
    """Run the revisions up to one, in the transaction of a connection."""
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def scripts() -> ScriptDirectory:
    """Return the revisions."""
    return ScriptDirectory.from_config(_config())


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_REVISIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
