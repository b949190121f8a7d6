"""Those who are there already, asked for some hundred rows at once; and the account for rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from console.models.importing.claims import UNIQUE, unique_key
from contract.rules import Holder

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from console.models.importing.claims import Claims
    from console.models.importing.rows import Row
    from contract.records import Audio, DeliveryMethod, FeatureCode, Number, Schedule, User
    from contract.rules import Account, UniqueField


class People(Protocol):
    """Who is there: asked for many at once."""

    def holders(self, field: UniqueField, values: Iterable[str]) -> Mapping[str, Holder]:
        """Return who has which of these values."""

    def users(self, ids: Iterable[str]) -> Mapping[str, User | None]:
        """Return users as shown; None for who is gone or being deleted."""


class Known:
    """Implements `contract.rules.Account` for some rows without a question for each of them.

    `own_number` is the internal number of whom the rules are asked about.
    """

    def __init__(
        self, rows: Sequence[Row], people: People, account: Account, claims: Claims
    ) -> None:
        self._account, self._claims = account, claims
        self.own_number = ""
        self._holders = {f: people.holders(f, _asked(rows, f)) for f in UNIQUE}
        ids = {row.user_id for row in rows if row.user_id}
        ids |= {holder.id for found in self._holders.values() for holder in found.values()}
        self._users = people.users(sorted(ids))

    def user(self, user_id: str) -> User | None:
        """Return a user by id."""
        return self._users.get(user_id)

    def having(self, field: UniqueField, text: str) -> User | None:
        """Return the user who has a unique value."""
        holder = self._holders[field].get(unique_key(field, text))
        return None if holder is None else self._users.get(holder.id)

    def holder(self, field: UniqueField, value: str) -> Holder | None:
        """Return who has a value now, or will with this file."""
        found = self._holders[field].get(value)
        if found is not None or field != "internal_number" or value == self.own_number:
            return found
        # Somebody of this file will have it: for whoever shows it as caller ID.
        is_coming = self._claims.is_claimed(field, value)
        return Holder(id="file", name=value) if is_coming else None

    def number(self, number_id: str) -> Number | None:
        """Return one of the account's DID numbers."""
        return self._account.number(number_id)

    def schedule(self, schedule_id: str) -> Schedule | None:
        """Return one of the account's time schedules."""
        return self._account.schedule(schedule_id)

    def audio(self, audio_id: str) -> Audio | None:
        """Return one of the account's audio files."""
        return self._account.audio(audio_id)

    def delivery_method(self, method_id: str) -> DeliveryMethod | None:
        """Return one of the account's delivery methods."""
        return self._account.delivery_method(method_id)

    def feature_code(self, code: str) -> FeatureCode | None:
        """Return the account's feature code that is dialled so."""
        return self._account.feature_code(code)


def _asked(rows: Iterable[Row], field: UniqueField) -> set[str]:
    names = ("internal_number", "internal_caller_id") if field == "internal_number" else (field,)
    keys = (unique_key(field, row.values.get(name)) for row in rows for name in names)
    return {key for key in keys if key}
