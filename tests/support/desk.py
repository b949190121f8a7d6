"""A desk to work at: a real encrypted store, a clock that stands still, ids from a seed."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import msgspec

from console.events import ChangeHub
from console.services.desk import Desk
from console.store import mirror
from console.store.engine import StoreKey, open_store
from contract.ids import IdMaker
from contract.operations import Change
from contract.records import (
    AccountSettings,
    Audio,
    DeliveryMethod,
    Device,
    FeatureCode,
    Hours,
    Invite,
    Line,
    Number,
    Record,
    Schedule,
    User,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

KEY = StoreKey(bytes(range(32)))
START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
STORE_NAME = "store.db"
NAMES = (
    ("Ann", "Smith"),
    ("Björn", "Åkesson"),
    ("Ольга", "Иванова"),
    ("Νίκος", "Παπαδόπουλος"),
    ("محمد", "الأحمد"),
    ("伟", "王"),
    ("अनिता", "शर्मा"),
    ("Zoë", "O’Brien"),
)
DEPARTMENTS = ("Sales", "Support", "Finance", None)
JOB_TITLES = ("Agent", "Lead", None)
DID_NUMBERS = tuple(f"4930123450{n:02}" for n in range(40))
DIRECTORY: dict[str, tuple[Record, ...]] = {
    "number": (
        *(Number(id=digits, label=f"Berlin {digits[-2:]}") for digits in DID_NUMBERS),
        Number(id="493099999900", label="Given back", active=False),
    ),
    "schedule": (
        Schedule(
            id="office",
            name="Office hours",
            time_zone="Europe/Berlin",
            hours=tuple(Hours(weekday=day, start=540, end=1020) for day in range(5)),
        ),
        Schedule(id="always", name="Around the clock", time_zone="UTC"),
    ),
    "audio": (
        Audio(id="greeting", name="Greeting", format="mp3", size=120_000),
        Audio(id="recorded", name="This call is recorded", format="wav", size=480_000),
    ),
    "delivery_method": (
        DeliveryMethod(id="drive", name="Shared drive", kind="google_drive"),
        DeliveryMethod(id="mail", name="Office mail", kind="email"),
        DeliveryMethod(id="vault", name="Archive", kind="sftp"),
    ),
    "feature_code": (
        FeatureCode(id="*5", name="Record on demand", purpose="record_on_demand"),
        FeatureCode(id="*97", name="Voicemail", purpose="voicemail"),
        FeatureCode(id="700", name="Call parking", purpose="parking"),
    ),
    "account": (
        AccountSettings(
            name="Example Ltd", public_url="https://phone.example.com", time_zone="Europe/Berlin"
        ),
    ),
}


class FixedClock:
    """A clock that moves only when a test says so."""

    def __init__(self, moment: datetime = START) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """Return the moment."""
        return self.moment

    def monotonic(self) -> float:
        """Return seconds since the start."""
        return (self.moment - START).total_seconds()

    def forward(self, **span: float) -> None:
        """Let time pass: `forward(days=31)`."""
        self.moment += timedelta(**span)


def seeded_ids(clock: FixedClock, seed: int = 1) -> IdMaker:
    """Return a maker of ids that are the same in every run."""
    source = random.Random(seed)
    return IdMaker(lambda: int(clock.now().timestamp() * 1000), source.getrandbits)


def make_desk(tmp_path: Path, *, people: int = 0, directory: bool = True) -> Desk:
    """Open a desk on a new store in `tmp_path`, or on the one that is there.

    `desk.clock` is a FixedClock. With `people`, that many users are in the mirror.
    """
    clock = FixedClock()
    store = open_store(tmp_path / STORE_NAME, KEY, clock=clock)
    desk = Desk(store=store, ids=seeded_ids(clock), clock=clock, hub=ChangeHub())
    if directory:
        fill_directory(desk)
    if people:
        fill_people(desk, sample_people(people))
    return desk


def fill_directory(desk: Desk) -> None:
    """Put the account's numbers, schedules, audio, methods, codes and settings in the mirror."""
    rows = [(kind, record) for kind, records in DIRECTORY.items() for record in records]
    with desk.store.write() as tx:
        mirror.apply(tx, [change_of(kind, record) for kind, record in rows])


def fill_people(desk: Desk, users: Iterable[User], *, seq: int = 1000) -> None:
    """Put users in the mirror, as if the server had sent them."""
    with desk.store.write() as tx:
        mirror.apply(
            tx, [change_of("user", user, seq=seq + step) for step, user in enumerate(users)]
        )


def change_of(kind: str, record: Record, *, seq: int = 1, version: int = 1) -> Change:
    """Return a record as a row of the feed."""
    body = msgspec.Raw(msgspec.json.encode(record))
    return Change(kind=kind, id=record.id, version=version, seq=seq, body=body)


def user_id(number: int) -> str:
    """Return the id of the sample user of that number."""
    return f"019a0000-0000-7000-8000-{number:012x}"


def sample_people(count: int) -> list[User]:
    """Return users with names in several scripts: the first is Ann Smith, 200, fully set up."""
    return [_sample(number) for number in range(count)]


def _sample(number: int) -> User:
    first, last = NAMES[number % len(NAMES)]
    suffix = "" if number < len(NAMES) else f" {number}"
    email = f"user{number}@example.com" if number % 5 != 4 else None
    return User(
        id=user_id(number),
        first_name=first,
        last_name=f"{last}{suffix}",
        department=DEPARTMENTS[number % len(DEPARTMENTS)],
        job_title=JOB_TITLES[number % len(JOB_TITLES)],
        time_schedule="office" if number % 2 == 0 else None,
        email=email,
        line=_sample_line(number) if number % 3 != 2 else None,
        invite=_sample_invite(number, email) if email and number % 4 == 0 else None,
        devices=_sample_devices(number) if number % 4 == 0 else (),
        created_at="2026-11-01T08:00:00.000Z",
        updated_at="2026-11-02T08:00:00.000Z",
    )


def _sample_line(number: int) -> Line:
    did = DID_NUMBERS[number] if number < len(DID_NUMBERS) // 2 else None
    return Line(
        did_number=did,
        internal_number=str(200 + number) if number < 9000 else None,
        external_calls_enabled=did is not None,
        caller_ids=(did,) if did else (),
    )


def _sample_invite(number: int, email: str) -> Invite:
    return Invite(
        id=f"019a0000-0000-7000-9000-{number:012x}",
        state="completed" if number == 0 else "sent",
        email=email,
        queued_at="2026-11-20T08:00:00.000Z",
        sent_at="2026-11-20T08:00:05.000Z",
        expires_at="2026-11-27T08:00:05.000Z",
    )


def _sample_devices(number: int) -> tuple[Device, ...]:
    return (
        Device(
            id=f"019a0000-0000-7000-a000-{number:012x}",
            name="Pixel 9",
            os="Android 16",
            app_version="1.0.0",
            created_at="2026-11-20T09:00:00.000Z",
            active=number == 0,
        ),
    )
