"""An account in memory, for the rules: what an office owns, and who has what."""

from __future__ import annotations

from dataclasses import dataclass

from contract.fields import email_key, flat
from contract.records import (
    ON_DEMAND_PURPOSE,
    Audio,
    DeliveryMethod,
    FeatureCode,
    Line,
    Number,
    Schedule,
    User,
)
from contract.rules import Holder, UniqueField

ANN = User(
    id="01900000-0000-7000-8000-00000000000a",
    first_name="Ann",
    last_name="Smith",
    email="ann.smith@example.com",
    line=Line(did_number="493012345671", internal_number="204"),
)
BOB = User(
    id="01900000-0000-7000-8000-00000000000b",
    first_name="Bob",
    last_name="Müller",
    department="Sales",
    job_title="Account executive",
    time_schedule="office",
    email="bob@example.com",
    line=Line(
        did_number="493012345672",
        internal_number="205",
        when_unavailable="route_to_voicemail",
        voicemail_audio="system_default",
        voicemail_email="bob@example.com",
        external_calls_enabled=True,
        caller_ids=("493012345672", "493012345673"),
        internal_caller_id="205",
        internal_announcement="hello",
        external_announcement="hello",
        delivery_methods=("ftp",),
        record_inbound_external=True,
        record_on_demand=True,
        on_demand_code="*97",
    ),
)
"""Somebody with every field set and nothing wrong."""


@dataclass(frozen=True)
class OfficeAccount:
    """A small office: four DID numbers (one switched off), and what else a line can choose."""

    users: tuple[User, ...] = (ANN,)
    numbers: tuple[Number, ...] = (
        Number(id="493012345671"),
        Number(id="493012345672"),
        Number(id="493012345673"),
        Number(id="493012345679", active=False),
    )
    schedules: tuple[Schedule, ...] = (
        Schedule(id="office", name="Office hours", time_zone="Europe/Berlin"),
    )
    audio_files: tuple[Audio, ...] = (Audio(id="hello", name="Hello", format="mp3", size=12_000),)
    delivery_methods: tuple[DeliveryMethod, ...] = (
        DeliveryMethod(id="ftp", name="Archive", kind="ftp"),
        DeliveryMethod(id="mail", name="Recordings mailbox", kind="email"),
    )
    feature_codes: tuple[FeatureCode, ...] = (
        FeatureCode(id="*97", name="Record the call", purpose=ON_DEMAND_PURPOSE),
        FeatureCode(id="*72", name="Call forwarding", purpose="call_forwarding"),
        FeatureCode(id="700", name="Call parking", purpose="parking"),
    )

    def holder(self, field: UniqueField, value: str) -> Holder | None:
        """Return the user with this value."""
        for user in self.users:
            held = flat(user)[field]
            if held and (email_key(held) if field == "email" else held) == value:
                return Holder(id=user.id, name=user.name)
        return None

    def number(self, number_id: str) -> Number | None:
        """Return one of the DID numbers."""
        return next((number for number in self.numbers if number.id == number_id), None)

    def schedule(self, schedule_id: str) -> Schedule | None:
        """Return one of the schedules."""
        return next((one for one in self.schedules if one.id == schedule_id), None)

    def audio(self, audio_id: str) -> Audio | None:
        """Return one of the audio files."""
        return next((audio for audio in self.audio_files if audio.id == audio_id), None)

    def delivery_method(self, method_id: str) -> DeliveryMethod | None:
        """Return one of the delivery methods."""
        return next((one for one in self.delivery_methods if one.id == method_id), None)

    def feature_code(self, code: str) -> FeatureCode | None:
        """Return the feature code that is dialled so."""
        return next((one for one in self.feature_codes if one.id == code), None)
