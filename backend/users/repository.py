"""The account as the rules ask about it, answered from the database."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import Connection, bindparam, select

from backend.directory.repository import account_settings, find
from backend.store.tables import person
from contract.records import Audio, DeliveryMethod, FeatureCode, Number, Schedule, User
from contract.rules import Holder, UniqueField

if TYPE_CHECKING:
    from collections.abc import Iterable

_COLUMNS = {
    "email": person.c.email_key,
    "did_number": person.c.did_number,
    "internal_number": person.c.internal_number,
}
_HOLDERS = {
    field: select(person.c.id, person.c.body).where(column == bindparam("value"))
    for field, column in _COLUMNS.items()
}
_FIRST, _LAST = 200, 9999
_decode_user = msgspec.json.Decoder(User).decode


class StoredAccount:
    """An account in its database, as `contract.rules.Account`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def holder(self, field: UniqueField, value: str) -> Holder | None:
        """Return the live user with this value (an e-mail is given as its `email_key`)."""
        row = self._connection.execute(_HOLDERS[field], {"value": value}).first()
        return None if row is None else Holder(id=row.id, name=_decode_user(row.body).name)

    def number(self, number_id: str) -> Number | None:
        """Return one of the account's DID numbers."""
        return find(self._connection, "number", Number, number_id)

    def schedule(self, schedule_id: str) -> Schedule | None:
        """Return one of the account's time schedules."""
        return find(self._connection, "schedule", Schedule, schedule_id)

    def audio(self, audio_id: str) -> Audio | None:
        """Return one of the account's audio files."""
        return find(self._connection, "audio", Audio, audio_id)

    def delivery_method(self, method_id: str) -> DeliveryMethod | None:
        """Return one of the account's delivery methods."""
        return find(self._connection, "delivery_method", DeliveryMethod, method_id)

    def feature_code(self, code: str) -> FeatureCode | None:
        """Return the account's feature code that is dialled so."""
        return find(self._connection, "feature_code", FeatureCode, code)

    def internal_numbers(self) -> Iterable[str]:
        """Return every internal number that a live user has."""
        column = person.c.internal_number
        return self._connection.execute(select(column).where(column.is_not(None))).scalars()

    @cached_property
    def internal_range(self) -> tuple[int, int]:
        """The bounds of what "next free" offers, both included."""
        settings = account_settings(self._connection)
        if settings is None:
            return _FIRST, _LAST
        return settings.first_internal, settings.last_internal
