"""The schema's state: brings a database up to date, or says that it is not."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, insert, select

from backend.store.engine import exclusive
from backend.store.tables import counter, instance

if TYPE_CHECKING:
    from sqlalchemy import Connection


class SchemaState(StrEnum):
    """How a database's schema stands to this program."""

    ABSENT = "absent"
    OLD = "old"
    CURRENT = "current"
    NEWER = "newer"


def schema_state(engine: Engine) -> SchemaState:
    """Say whether the database has this program's schema. Makes no file where there is none."""
    if _is_missing_file(engine):
        return SchemaState.ABSENT
    with engine.connect() as connection:
        found = MigrationContext.configure(connection).get_current_revision()
    script = ScriptDirectory.from_config(configuration())
    if found is None:
        return SchemaState.ABSENT
    if found == script.get_current_head():
        return SchemaState.CURRENT
    known = {revision.revision for revision in script.walk_revisions()}
    return SchemaState.OLD if found in known else SchemaState.NEWER


def migrate(engine: Engine, *, moment: str) -> None:
    """Bring the schema up to date in one transaction; a new database gets its identity."""
    if _is_missing_file(engine):
        Path(engine.url.database or "").parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with engine.begin() as connection:
        _wait_for_others(connection)
        config = configuration(connection)
        command.upgrade(config, "head")
        _found(connection, moment)


def _is_missing_file(engine: Engine) -> bool:
    path = engine.url.database
    return engine.dialect.name == "sqlite" and bool(path) and not Path(path or "").exists()


def _wait_for_others(connection: Connection) -> None:
    """Let nobody else migrate at the same time, and take the time that it takes."""
    if connection.dialect.name == "postgresql":
        for limit in ("statement_timeout", "lock_timeout"):
            connection.exec_driver_sql(f"SET LOCAL {limit} = 0")
    exclusive(connection, "migrate")


def _found(connection: Connection, moment: str) -> None:
    if connection.execute(select(instance.c.id)).first() is not None:
        return
    connection.execute(insert(instance).values(id=1, instance=str(uuid4()), created_at=moment))
    connection.execute(
        insert(counter).values(id=1, seq=0, epoch=str(uuid4()), horizon=0, rows=0, versions=0)
    )


def configuration(connection: Connection | None = None) -> Config:
    """Return Alembic's configuration, for the migrations to run on a connection."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
