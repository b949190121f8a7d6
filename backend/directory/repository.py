"""The stored directory."""

from __future__ import annotations

from typing import TypeVar

import msgspec
from sqlalchemy import Connection, bindparam, select

from backend.store.tables import directory
from contract.records import RECORD_TYPES, AccountSettings, Record

R = TypeVar("R", bound=Record)
_BODY = select(directory.c.body).where(
    directory.c.kind == bindparam("record_kind"), directory.c.id == bindparam("record_id")
)
_decoders = {kind: msgspec.json.Decoder(shape) for kind, shape in RECORD_TYPES.items()}


def find(connection: Connection, kind: str, shape: type[R], record_id: str) -> R | None:
    """Return a record of the directory; null if there is none (or it was deleted)."""
    body = connection.execute(_BODY, {"record_kind": kind, "record_id": record_id}).scalar()
    if body is None:
        return None
    record = _decoders[kind].decode(body)
    return record if isinstance(record, shape) else None


def account_settings(connection: Connection) -> AccountSettings | None:
    """Return what holds for the whole account."""
    return find(connection, "account", AccountSettings, "account")
