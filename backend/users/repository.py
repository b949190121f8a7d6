"""The account as the rules ask about it, answered from the database."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from backend.directory.repository import find
from backend.kit.uniqueness import TAKEN_NUMBERS, find_holder, find_taken_numbers
from contract.records import (
    AccountSettings,
    Audio,
    DeliveryMethod,
    FeatureCode,
    Number,
    Record,
    Schedule,
)

if TYPE_CHECKING:
    from collections.abc import Collection

    from backend.kit.effects import Unit
    from contract.rules import Holder, UniqueField

R = TypeVar("R", bound=Record)
_COLUMNS = {
    "email": "email_key",
    "did_number": "did_number",
    "internal_number": "internal_number",
}
_FIRST, _LAST = 200, 9999


class StoredAccount:
    """An account in its database, as `contract.rules.Account`."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def holder(self, field: UniqueField, value: str) -> Holder | None:
        """Return the live user with this value (an e-mail is given as its `email_key`)."""
        column = _COLUMNS[field]
        return self._unit.recall(
            ("held", column, value), lambda tx: find_holder(tx, column, value)
        )

    def number(self, number_id: str) -> Number | None:
        """Return one of the account's DID numbers."""
        return self._find("number", Number, number_id)

    def schedule(self, schedule_id: str) -> Schedule | None:
        """Return one of the account's time schedules."""
        return self._find("schedule", Schedule, schedule_id)

    def audio(self, audio_id: str) -> Audio | None:
        """Return one of the account's audio files."""
        return self._find("audio", Audio, audio_id)

    def delivery_method(self, method_id: str) -> DeliveryMethod | None:
        """Return one of the account's delivery methods."""
        return self._find("delivery_method", DeliveryMethod, method_id)

    def feature_code(self, code: str) -> FeatureCode | None:
        """Return the account's feature code that is dialled so."""
        return self._find("feature_code", FeatureCode, code)

    def internal_numbers(self) -> Collection[str]:
        """Return every internal number that a live user has."""
        return self._unit.recall(TAKEN_NUMBERS, find_taken_numbers)

    @property
    def internal_range(self) -> tuple[int, int]:
        """The bounds of what "next free" offers, both included."""
        settings = self._find("account", AccountSettings, "account")
        if settings is None:
            return _FIRST, _LAST
        return settings.first_internal, settings.last_internal

    def _find(self, kind: str, shape: type[R], record_id: str) -> R | None:
        # Not the key under which a unit puts records: whoever puts them applies no operations.
        return self._unit.recall(
            ("directory", kind, record_id), lambda tx: find(tx, kind, shape, record_id)
        )
