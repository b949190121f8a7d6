"""The tables of the backend; types are portable between SQLite and PostgreSQL.

Moments are RFC 3339 text in UTC with milliseconds (`backend.kit.clock.rfc3339`), so that they sort
as text. Bodies are JSON as it goes over the wire.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    text,
)

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = MetaData(naming_convention=NAMING)


def _find_tombstones(table: Table) -> None:
    is_deleted = text("deleted_at IS NOT NULL")
    Index(
        f"ix_{table.name}_deleted_at",
        table.c.deleted_at,
        sqlite_where=is_deleted,
        postgresql_where=is_deleted,
    )


instance = Table(
    "instance",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("instance", String(36), nullable=False),
    Column("created_at", String(24), nullable=False),
)
"""One row (id 1): who this backend is; a console refuses to sync a profile with another one."""

counter = Table(
    "counter",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, nullable=False),
    Column("epoch", String(36), nullable=False),
    Column("horizon", BigInteger, nullable=False),
    Column("rows", BigInteger, nullable=False),
    Column("versions", BigInteger, nullable=False),
)
"""One row (id 1), written last in each effect. `rows` and `versions` are the totals of all live
rows of `person` and `directory`, kept so that a poll need not count them."""

person = Table(
    "person",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("seq", BigInteger, nullable=False, unique=True),
    Column("version", BigInteger, nullable=False),
    Column("deleted_at", String(24)),
    Column("email_key", String(254), unique=True),
    Column("did_number", String(15), unique=True),
    Column("internal_number", String(4), unique=True),
    Column("body", LargeBinary),
    Column("authors", LargeBinary, nullable=False),
    Column("updated_by", String(254)),
    Column("updated_at", String(24)),
)
"""A user as one document: `body` is the JSON of `contract.records.User`. A deleted one keeps id,
seq and version only. `authors` is {field: [who, when]}, for conflicts."""
_find_tombstones(person)

directory = Table(
    "directory",
    metadata,
    Column("kind", String(32), primary_key=True),
    Column("id", String(64), primary_key=True),
    Column("seq", BigInteger, nullable=False, unique=True),
    Column("version", BigInteger, nullable=False),
    Column("deleted_at", String(24)),
    Column("body", LargeBinary),
)
"""Numbers, schedules, audio, delivery methods, feature codes and the account's settings."""
_find_tombstones(directory)

operator = Table(
    "operator",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("email_key", String(254), nullable=False, unique=True),
    Column("email", String(254), nullable=False),
    Column("role", String(16), nullable=False),
    Column("password_hash", String(255), nullable=False),
    Column("created_at", String(24), nullable=False),
    Column("disabled_at", String(24)),
)

session = Table(
    "session",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("operator_id", ForeignKey("operator.id", ondelete="CASCADE"), nullable=False),
    Column("family", String(43), nullable=False, unique=True),
    Column("access_hash", String(64), nullable=False, unique=True),
    Column("access_expires", String(24), nullable=False),
    Column("refresh_hash", String(64), nullable=False),
    Column("previous_refresh_hash", String(64)),
    Column("rotation_salt", String(43)),
    Column("rotated_at", String(24), nullable=False),
    Column("ended_at", String(24)),
    Column("client", String(127), nullable=False),
    Column("created_at", String(24), nullable=False),
    Column("last_seen_at", String(24), nullable=False),
)
"""Who is signed in. `rotation_salt` gives, with the refresh token before this one, the tokens of
now: whoever refreshes twice in a moment gets one answer twice (ADR 0015)."""
Index(None, session.c.operator_id)

throttle = Table(
    "throttle",
    metadata,
    Column("key", String(127), primary_key=True),
    Column("tries", Integer, nullable=False),
    Column("window_start", String(24), nullable=False),
    Column("locked_until", String(24)),
)

receipt = Table(
    "receipt",
    metadata,
    Column("operation_id", String(36), primary_key=True),
    Column("operator_id", String(36), nullable=False),
    Column("fingerprint", String(64), nullable=False),
    Column("status", String(16), nullable=False),
    Column("at", String(24), nullable=False),
)
"""What was done stays done: one for each operation, whoever sends it (ADR 0011)."""
Index(None, receipt.c.at)

audit = Table(
    "audit",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("at", String(24), nullable=False),
    Column("operator", String(254), nullable=False),
    Column("kind", String(64), nullable=False),
    Column("target", String(64), nullable=False),
    Column("operation_id", String(36)),
    Column("before", LargeBinary),
    Column("after", LargeBinary),
    Column("previous_hash", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
)
"""Append-only: each line holds the hash of the one before it, and triggers forbid changes."""
Index(None, audit.c.target, audit.c.id)

_LASTING_AND_LIVE = "kind <> 'screen' AND state IN ('queued', 'sent', 'opened', 'redeemed')"
invite = Table(
    "invite",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("kind", String(8), nullable=False),
    Column("state", String(16), nullable=False),
    Column("email", String(254)),
    Column("generation", Integer, nullable=False),
    Column("token_hash", String(64), unique=True),
    Column("selector", String(4), unique=True),
    Column("verifier_hash", String(255)),
    Column("queued_at", String(24), nullable=False),
    Column("sent_at", String(24)),
    Column("expires_at", String(24)),
    Column("opened_at", String(24)),
    Column("redeemed_at", String(24)),
    Column("redeemed_device", String(36)),
    Column("ended_at", String(24)),
    Column("failure", String(255)),
    Column("requested_by", String(254), nullable=False),
    Column("operation_id", String(36)),
    Column("wrong_codes", Integer, nullable=False, server_default="0"),
)
"""Every invite ever; `kind` is `mail`, `sheet` or `screen`. `wrong_codes` counts wrong verifiers:
at five the text code is over, while the link goes on. Token and code are here as hashes only. An
ended invite keeps them, to tell its holder why the code no longer works, until another one draws
the same selector."""
Index(None, invite.c.person_id, invite.c.queued_at)
Index(
    "uq_invite_live",
    invite.c.person_id,
    unique=True,
    sqlite_where=text(_LASTING_AND_LIVE),
    postgresql_where=text(_LASTING_AND_LIVE),
)
Index(None, invite.c.state, invite.c.expires_at)

mail_order = Table(
    "mail_order",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("invite_id", ForeignKey("invite.id", ondelete="CASCADE"), nullable=False),
    Column("state", String(8), nullable=False),
    Column("tries", Integer, nullable=False),
    Column("next_at", String(24), nullable=False),
    Column("generation", Integer, nullable=False),
    Column("last_error", String(255)),
)
"""Mails to write, ordered in the transaction of their effect; `state` is `waiting`, `sending`,
`sent` or `failed`."""
Index(None, mail_order.c.invite_id)
Index(None, mail_order.c.state, mail_order.c.next_at)

device = Table(
    "device",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("invite_id", ForeignKey("invite.id", ondelete="SET NULL")),
    Column("device_key", String(64), nullable=False),
    Column("name", String(127), nullable=False),
    Column("os", String(127), nullable=False),
    Column("app_version", String(63), nullable=False),
    Column("token_hash", String(64), unique=True),
    Column("created_at", String(24), nullable=False),
    Column("last_seen_at", String(24)),
    Column("microphone", String(8), nullable=False),
    Column("push", String(8), nullable=False),
    Column("step", String(16), nullable=False),
    Column("active", Boolean, nullable=False),
    Column("removed_at", String(24)),
)
"""Activated apps; `device_key` is the hash of the device's own id, `token_hash` of its token."""
Index(None, device.c.person_id)
Index(None, device.c.invite_id)
Index(None, device.c.device_key)
