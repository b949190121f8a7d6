"""The account as the rules ask of it: the directory in memory, who has what by an index."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from sqlalchemy import bindparam, text

from console.store import mirror
from console.store.batches import batched
from contract.records import (
    DIRECTORY_KINDS,
    AccountSettings,
    Audio,
    DeliveryMethod,
    FeatureCode,
    Number,
    Record,
    Schedule,
)
from contract.rules import Holder, UniqueField, next_free

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from console.events import Changed
    from console.store.engine import Store, View

_R = TypeVar("_R", bound=Record)
_COLUMNS: dict[UniqueField, str] = {
    "email": "email_key",
    "did_number": "did_number",
    "internal_number": "internal_number",
}


def _holders(column: str, condition: str) -> str:
    """Return the query of who has a value: a user with operations on the way counts by them."""
    return (
        f"SELECT {column} AS value, id, name FROM person_key WHERE {column} {condition}"  # noqa: S608
        " AND NOT EXISTS (SELECT 1 FROM pending_key WHERE pending_key.id = person_key.id)"
        f" UNION ALL SELECT {column}, id, name FROM pending_key WHERE {column} {condition}"
    )


_FEW = tuple(kind for kind in DIRECTORY_KINDS if kind != "number")
_HOLDER = {field: text(_holders(name, "= :value")) for field, name in _COLUMNS.items()}
_HOLDERS = {
    field: text(_holders(name, "IN :values")).bindparams(bindparam("values", expanding=True))
    for field, name in _COLUMNS.items()
}
_TAKEN = {field: text(_holders(name, "IS NOT NULL")) for field, name in _COLUMNS.items()}
"""Made once: the rules ask at every keystroke."""


def holders(view: View, field: UniqueField, values: Collection[str]) -> dict[str, Holder]:
    """Return who has which of these values, in a query for each few hundred."""
    found: dict[str, Holder] = {}
    for some in batched(sorted(values)):
        for row in view.connection.execute(_HOLDERS[field], {"values": some}):
            found[row.value] = Holder(id=row.id, name=row.name)
    return found


class Directory:
    """What the account owns, as last read; the UI thread looks things up here without SQL."""

    def __init__(self, records: Mapping[str, tuple[Record, ...]]) -> None:
        self._lists = dict(records)
        self._by_id = {
            kind: {record.id: record for record in found} for kind, found in records.items()
        }

    def all_of(self, kind: str, record_type: type[_R]) -> tuple[_R, ...]:
        """Return the records of a kind, by id."""
        del record_type
        return cast("tuple[_R, ...]", self._lists.get(kind, ()))

    def one_of(self, kind: str, record_type: type[_R], record_id: str) -> _R | None:
        """Return a record of a kind, or None."""
        del record_type
        return cast("_R | None", self._by_id.get(kind, {}).get(record_id))


class AccountLookups:
    """Implements `contract.rules.Account`: what has been saved here counts, sent or not."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._directory: Directory | None = None
        self._numbers: Directory | None = None

    @property
    def directory(self) -> Directory:
        """The directory without its numbers, read when it is first asked for."""
        found = self._directory
        if found is None:
            with self._store.read() as view:
                found = self._directory = Directory(mirror.directory(view, _FEW))
        return found

    @property
    def owned(self) -> Directory:
        """The numbers, of which there may be as many as users: read when first asked for."""
        found = self._numbers
        if found is None:
            with self._store.read() as view:
                found = self._numbers = Directory(mirror.directory(view, ("number",)))
        return found

    def heed(self, changed: Changed) -> None:
        """Read the directory again when it is next asked for, if a change touches it."""
        if changed.everything or changed.kinds & set(DIRECTORY_KINDS):
            self._directory = None
        if changed.everything or "number" in changed.kinds:
            self._numbers = None

    def holder(self, field: UniqueField, value: str) -> Holder | None:
        """Return the user with this value (an e-mail as its `email_key`); one indexed look-up."""
        with self._store.read() as view:
            row = view.connection.execute(_HOLDER[field], {"value": value}).first()
        return None if row is None else Holder(id=row.id, name=row.name)

    def number(self, number_id: str) -> Number | None:
        """Return one of the account's DID numbers."""
        if self._numbers is not None:
            return self._numbers.one_of("number", Number, number_id)
        with self._store.read() as view:
            return mirror.number(view, number_id)

    def schedule(self, schedule_id: str) -> Schedule | None:
        """Return one of the account's time schedules."""
        return self.directory.one_of("schedule", Schedule, schedule_id)

    def audio(self, audio_id: str) -> Audio | None:
        """Return one of the account's audio files."""
        return self.directory.one_of("audio", Audio, audio_id)

    def delivery_method(self, method_id: str) -> DeliveryMethod | None:
        """Return one of the account's delivery methods."""
        return self.directory.one_of("delivery_method", DeliveryMethod, method_id)

    def feature_code(self, code: str) -> FeatureCode | None:
        """Return the account's feature code that is dialled so."""
        return self.directory.one_of("feature_code", FeatureCode, code)

    def taken(self, field: UniqueField) -> set[str]:
        """Return all values of a unique field that users have."""
        with self._store.read() as view:
            return set(view.connection.execute(_TAKEN[field]).scalars())


class AccountView(AccountLookups):
    """The account with its lists, to choose from."""

    def numbers(self) -> tuple[Number, ...]:
        """Return the account's DID numbers."""
        return self.owned.all_of("number", Number)

    def schedules(self) -> tuple[Schedule, ...]:
        """Return the account's time schedules."""
        return self.directory.all_of("schedule", Schedule)

    def audio_files(self) -> tuple[Audio, ...]:
        """Return the account's audio files."""
        return self.directory.all_of("audio", Audio)

    def delivery_methods(self) -> tuple[DeliveryMethod, ...]:
        """Return the account's delivery methods."""
        return self.directory.all_of("delivery_method", DeliveryMethod)

    def feature_codes(self) -> tuple[FeatureCode, ...]:
        """Return the account's feature codes."""
        return self.directory.all_of("feature_code", FeatureCode)

    def settings(self) -> AccountSettings | None:
        """Return what holds for the whole account, or None before the first sync."""
        return next(iter(self.directory.all_of("account", AccountSettings)), None)

    def free_numbers(self) -> tuple[Number, ...]:
        """Return the active DID numbers that nobody has."""
        taken = self.taken("did_number")
        return tuple(n for n in self.numbers() if n.active and n.id not in taken)

    def next_free(self, preferred: str | None = None) -> str | None:
        """Return the preferred internal number if it is free, else the next free one, or None."""
        taken = self.taken("internal_number") | {code.id for code in self.feature_codes()}
        settings = self.settings() or AccountSettings(name="", public_url="")
        if preferred and preferred not in taken:
            return preferred
        return next_free(taken.__contains__, settings.first_internal, settings.last_internal)
