"""Made-up people: details and line, by chance, but the same for the same seed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from backend.demo import names, office
from backend.kit.clock import rfc3339
from contract.records import SYSTEM_DEFAULT_AUDIO, Line, User, WhenUnavailable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from backend.demo.chance import Chance

_DOMAINS = ("example.com", "example.com", "example.com", "example.org", "example.net")
_LONG_NAMES_EVERY = 400
_YEARS_BACK = timedelta(days=730)
_RECORDED = (
    "record_inbound_internal",
    "record_inbound_external",
    "record_outbound_internal",
    "record_outbound_external",
)


class People:
    """Makes users who break no rule.

    `numbers` are the DID numbers to give out, one a user at most; the first is the switchboard's
    and shown by many. `internal` are the internal numbers to give out; both may run dry.
    """

    def __init__(
        self,
        chance: Chance,
        now: datetime,
        numbers: Sequence[str],
        internal: Iterator[str],
    ) -> None:
        self._chance = chance
        self._moments = [rfc3339(now - _YEARS_BACK * chance.between(0, 1)) for _ in range(512)]
        self._first_ms = int((now - _YEARS_BACK).timestamp() * 1000)
        self._switchboard = numbers[0]
        self._numbers = iter(numbers[1:])
        self._internal = internal
        self._reception: str | None = None
        self._made = 0
        self._addresses: dict[str, int] = {}

    def next(self) -> User:
        """Make the next user."""
        chance = self._chance
        self._made += 1
        first, last = self._names()
        email = self._email(first, last) if chance.likely(0.97) else None
        moment = chance.pick(self._moments)
        return User(
            id=chance.new_id(self._first_ms + self._made * 7),
            first_name=first.written,
            last_name=last.written,
            department=chance.pick(names.DEPARTMENTS) if chance.likely(0.95) else None,
            job_title=chance.pick(names.JOB_TITLES) if chance.likely(0.95) else None,
            time_schedule=chance.pick(office.SCHEDULES).id if chance.likely(0.8) else None,
            email=email,
            line=self._line(email) if chance.likely(0.88) else None,
            created_at=moment,
            updated_at=moment,
            updated_by="demo",
        )

    def _names(self) -> tuple[names.Name, names.Name]:
        chance = self._chance
        culture = chance.pick(names.CULTURES)
        first, last = chance.pick(culture.first), chance.pick(culture.last)
        if self._made % _LONG_NAMES_EVERY == _LONG_NAMES_EVERY // 2:
            return names.LONG_FIRST, names.LONG_LAST
        return first, last

    def _email(self, first: names.Name, last: names.Name) -> str:
        local = f"{first.latin}.{last.latin}"
        met = self._addresses[local] = self._addresses.get(local, 0) + 1
        if met > 1:
            local = f"{local}{met}"
        return f"{local}@{self._chance.pick(_DOMAINS)}"

    def _line(self, email: str | None) -> Line | None:
        did = next(self._numbers, None) if self._chance.likely(0.6) else None
        number = next(self._internal, None) if self._chance.likely(0.8) else None
        if did is None and number is None and not self._chance.likely(0.05):
            return None
        self._reception = self._reception or number
        has_voicemail = self._chance.likely(0.5)
        calls_out = self._chance.likely(0.6)
        own = (did,) if did is not None else ()
        return Line(
            did_number=did,
            internal_number=number,
            when_unavailable=(
                WhenUnavailable.ROUTE_TO_VOICEMAIL if has_voicemail else WhenUnavailable.DO_NOTHING
            ).value,
            voicemail_audio=self._voicemail_audio() if has_voicemail else None,
            voicemail_email=(email or "voicemail@example.com") if has_voicemail else None,
            external_calls_enabled=calls_out,
            caller_ids=(*own, self._switchboard) if calls_out else (),
            internal_caller_id=number if self._chance.likely(0.9) else self._reception,
            **self._recording(),  # type: ignore[arg-type]
        )

    def _voicemail_audio(self) -> str:
        return SYSTEM_DEFAULT_AUDIO if self._chance.likely(0.7) else office.VOICEMAIL_AUDIO

    def _recording(self) -> dict[str, object]:
        chance = self._chance
        if not self._chance.likely(0.2):
            return {}
        on_demand = self._chance.likely(0.5)
        announcement = office.ANNOUNCEMENT if self._chance.likely(0.9) else None
        methods = chance.few(office.METHODS, 3)
        return {
            **{name: self._chance.likely(0.5) for name in _RECORDED},
            "internal_announcement": announcement,
            "external_announcement": announcement,
            "delivery_methods": tuple(sorted(method.id for method in methods)),
            "record_on_demand": on_demand,
            "on_demand_code": office.RECORD_CODE if on_demand else None,
        }
