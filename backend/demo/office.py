"""The directory of the made-up account: what its users' lines are built from."""

from __future__ import annotations

from contract.ids import uuid7
from contract.records import (
    ON_DEMAND_PURPOSE,
    Audio,
    DeliveryMethod,
    FeatureCode,
    Hours,
    Record,
    Schedule,
)

ACCOUNT_NAME = "Example Trading"
HELP_CONTACT = "the service desk, dial 700"
_FOUNDED = 1_640_995_200_000


def _id(number: int) -> str:
    return uuid7(_FOUNDED + number, number)


def _weekdays(start: int, end: int, days: range = range(5)) -> tuple[Hours, ...]:
    return tuple(Hours(weekday=day, start=start * 60, end=end * 60) for day in days)


SCHEDULES = (
    Schedule(id=_id(1), name="Office hours", time_zone="Europe/London", hours=_weekdays(9, 17)),
    Schedule(
        id=_id(2),
        name="Bürozeiten",
        time_zone="Europe/Berlin",
        hours=_weekdays(8, 16),
        exceptions=("2026-12-24", "2026-12-25", "2026-12-31"),
    ),
    Schedule(
        id=_id(3), name="Early shift", time_zone="Europe/Berlin", hours=_weekdays(6, 14, range(6))
    ),
    Schedule(
        id=_id(4), name="Late shift", time_zone="Europe/Berlin", hours=_weekdays(14, 22, range(6))
    ),
    Schedule(
        id=_id(5), name="Around the clock", time_zone="UTC", hours=_weekdays(0, 24, range(7))
    ),
    Schedule(id=_id(6), name="営業時間", time_zone="Asia/Tokyo", hours=_weekdays(9, 18)),
)
AUDIO = (
    Audio(id=_id(11), name="Welcome", format="mp3", size=482_133),
    Audio(id=_id(12), name="This call is recorded", format="wav", size=1_204_224),
    Audio(id=_id(13), name="Dieses Gespräch wird aufgezeichnet", format="ogg", size=96_511),
    Audio(id=_id(14), name="Please leave a message", format="m4a", size=310_004),
    Audio(id=_id(15), name="Closing time", format="flac", size=2_950_118),
)
METHODS = (
    DeliveryMethod(id=_id(21), name="Recordings mailbox", kind="email"),
    DeliveryMethod(id=_id(22), name="Team Dropbox", kind="dropbox"),
    DeliveryMethod(id=_id(23), name="Old archive", kind="ftp"),
    DeliveryMethod(id=_id(24), name="Archive", kind="sftp"),
    DeliveryMethod(id=_id(25), name="Google Drive", kind="google_drive"),
    DeliveryMethod(id=_id(26), name="OneDrive", kind="onedrive"),
)
RECORD_CODE = "*5"
CODES = (
    FeatureCode(id=RECORD_CODE, name="Record this call", purpose=ON_DEMAND_PURPOSE),
    FeatureCode(id="#5", name="Record this call (old phones)", purpose=ON_DEMAND_PURPOSE),
    FeatureCode(id="*97", name="My voicemail", purpose="voicemail"),
    FeatureCode(id="*72", name="Forward my calls", purpose="forward"),
    FeatureCode(id="*8", name="Pick a call up", purpose="pick_up"),
    FeatureCode(id="600", name="Conference room", purpose="conference"),
    FeatureCode(id="700", name="Service desk", purpose="queue"),
    FeatureCode(id="701", name="Parked call 1", purpose="park"),
    FeatureCode(id="702", name="Parked call 2", purpose="park"),
)
VOICEMAIL_AUDIO = AUDIO[3].id
ANNOUNCEMENT = AUDIO[1].id


def records() -> list[tuple[str, Record]]:
    """Return the directory without its numbers and settings, as (kind, record)."""
    return [
        *(("schedule", schedule) for schedule in SCHEDULES),
        *(("audio", audio) for audio in AUDIO),
        *(("delivery_method", method) for method in METHODS),
        *(("feature_code", code) for code in CODES),
    ]
