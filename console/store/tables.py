"""The tables of the local store, as the newest migration leaves them."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, String, Table

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

mirror = Table(
    "mirror",
    metadata,
    Column("kind", String, primary_key=True),
    Column("id", String, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Index(None, "version"),
)
"""The server's rows as they came: bodies keep fields and kinds that this version does not know."""

person_key = Table(
    "person_key",
    metadata,
    Column("id", String, primary_key=True),
    Column("email_key", String),
    Column("did_number", String),
    Column("internal_number", String),
    Column("name", String, nullable=False, server_default=""),
    Index(None, "email_key"),
    Index(None, "did_number"),
    Index(None, "internal_number"),
    sqlite_with_rowid=False,
)
"""What is unique to each user of the mirror, to answer "whose is it" by an index."""

pending_key = Table(
    "pending_key",
    metadata,
    Column("id", String, primary_key=True),
    Column("email_key", String),
    Column("did_number", String),
    Column("internal_number", String),
    Column("name", String, nullable=False, server_default=""),
    Index(None, "email_key"),
    Index(None, "did_number"),
    Index(None, "internal_number"),
    sqlite_with_rowid=False,
)
"""The same for users with operations on their way; such a row stands in place of the other."""

scan_mark = Table(
    "scan_mark",
    metadata,
    Column("kind", String, primary_key=True),
    Column("id", String, primary_key=True),
    sqlite_with_rowid=False,
)
"""What the full scan that is under way has seen."""

outbox = Table(
    "outbox",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("target", String, nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("state", String, nullable=False, index=True),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("at", String, nullable=False),
    Column("operation", LargeBinary, nullable=False),
    Column("result", LargeBinary),
    Column("draft", LargeBinary),
    sqlite_autoincrement=True,
)
"""The operations that are open; a settled or dropped one moves to the journal."""

draft = Table(
    "draft",
    metadata,
    Column("id", String, primary_key=True),
    Column("updated_at", String, nullable=False),
    Column("body", LargeBinary, nullable=False),
)
"""Wizards that are not finished."""

journal = Table(
    "journal",
    metadata,
    Column("operation_id", String, primary_key=True),
    Column("target", String, nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("outcome", String, nullable=False),
    Column("at", String, nullable=False, index=True),
    Column("operation", LargeBinary, nullable=False),
)
"""What became of every operation that is no longer open, for 30 days."""

meta = Table(
    "meta",
    metadata,
    Column("key", String, primary_key=True),
    Column("value", String, nullable=False),
)
"""Single values: instance, epoch, cursor, operator, …"""
