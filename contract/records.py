"""The records that travel and are stored: users with line, invite and devices; the directory."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

import msgspec

SYSTEM_DEFAULT_AUDIO = "system_default"
"""The voicemail audio that every account has."""

InvitationState = Literal[
    "queued",
    "sent",
    "opened",
    "redeemed",
    "completed",
    "expired",
    "revoked",
    "superseded",
    "failed",
]
LIVE_STATES: frozenset[InvitationState] = frozenset({"queued", "sent", "opened", "redeemed"})
"""The states of an invite that has not ended; a user has at most one such invite."""
InviteWay = Literal["mail", "sheet", "screen"]
"""How an invite reaches the employee: by e-mail, on paper, or from an admin's screen."""
Permission = Literal["unknown", "granted", "denied"]


class WhenUnavailable(StrEnum):
    """What happens to a call that nobody takes."""

    DO_NOTHING = "do_nothing"
    ROUTE_TO_VOICEMAIL = "route_to_voicemail"


# gc=False: these hold no cycles; the collector need not look at 100,000 of them.
class Line(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A user's application line: inbound calls, outbound calls, call recording.

    Numbers are digits in E.164 without `+`; audio, schedules and delivery methods are ids of the
    directory. `caller_ids` is ordered, its first is the default; `delivery_methods` is a set, kept
    sorted.
    """

    did_number: str | None = None
    internal_number: str | None = None
    when_unavailable: str = WhenUnavailable.DO_NOTHING.value
    voicemail_audio: str | None = None
    voicemail_email: str | None = None
    external_calls_enabled: bool = False
    caller_ids: tuple[str, ...] = ()
    internal_caller_id: str | None = None
    internal_announcement: str | None = None
    external_announcement: str | None = None
    delivery_methods: tuple[str, ...] = ()
    record_inbound_internal: bool = False
    record_inbound_external: bool = False
    record_outbound_internal: bool = False
    record_outbound_external: bool = False
    record_on_demand: bool = False
    on_demand_code: str | None = None


class Invite(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The latest invite of a user, without its code. Moments are RFC 3339 in UTC.

    `failure` holds the mail server's words where the state is `failed`; `email` is empty where no
    mail was to go.
    """

    id: str
    state: InvitationState
    email: str
    queued_at: str
    sent_at: str | None = None
    expires_at: str | None = None
    opened_at: str | None = None
    redeemed_at: str | None = None
    ended_at: str | None = None
    failure: str | None = None
    way: InviteWay = "mail"


class Device(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One installed, activated app of a user. Moments are RFC 3339 in UTC."""

    id: str
    name: str
    os: str
    app_version: str
    created_at: str
    last_seen_at: str | None = None
    microphone: Permission = "unknown"
    push: Permission = "unknown"
    active: bool = False


class User(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """An employee in the phone system, with everything that belongs to this person alone.

    This is one document of the feed: details, line, latest invite and devices change together.
    """

    id: str
    first_name: str = ""
    last_name: str = ""
    department: str | None = None
    job_title: str | None = None
    time_schedule: str | None = None
    email: str | None = None
    line: Line | None = None
    invite: Invite | None = None
    devices: tuple[Device, ...] = ()
    created_at: str | None = None
    updated_at: str | None = None
    updated_by: str | None = None

    @property
    def name(self) -> str:
        """First and last name as shown in sentences."""
        return f"{self.first_name} {self.last_name}".strip()


class Number(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A DID number that the account owns; the id is its digits."""

    id: str
    label: str = ""
    active: bool = True


class Hours(msgspec.Struct, frozen=True, kw_only=True):
    """Working hours of one weekday (Monday is 0), as minutes after midnight; end is exclusive."""

    weekday: int
    start: int
    end: int


class Schedule(msgspec.Struct, frozen=True, kw_only=True):
    """A named set of working hours with a time zone; exceptions are dates (ISO 8601) off."""

    id: str
    name: str
    time_zone: str
    hours: tuple[Hours, ...] = ()
    exceptions: tuple[str, ...] = ()


class Audio(msgspec.Struct, frozen=True, kw_only=True):
    """An audio file of the account: announcement or voicemail audio. `size` is in bytes."""

    id: str
    name: str
    format: Literal["mp3", "m4a", "wav", "flac", "ogg"]
    size: int


class DeliveryMethod(msgspec.Struct, frozen=True, kw_only=True):
    """Where recordings go."""

    id: str
    name: str
    kind: Literal["email", "dropbox", "ftp", "sftp", "google_drive", "onedrive"]


ON_DEMAND_PURPOSE = "record_on_demand"
"""The purpose of a feature code that starts a recording during a call."""


class FeatureCode(msgspec.Struct, frozen=True, kw_only=True):
    """A dialled code of the account (`*97`, `700`); the id is the code itself."""

    id: str
    name: str
    purpose: str


class AccountSettings(msgspec.Struct, frozen=True, kw_only=True):
    """What holds for the whole account; there is one such record and its id is `account`.

    `invite_hours` is the life of an invite; `first_internal` and `last_internal` bound what "next
    free" offers; `public_url` is where employees reach the backend; `sender` is the address that
    the mail server's own setting gives to invites, null if there is none.
    """

    id: str = "account"
    name: str
    language: str = "en"
    time_zone: str = "UTC"
    public_url: str
    help_contact: str | None = None
    sender: str | None = None
    invite_hours: int = 168
    first_internal: int = 200
    last_internal: int = 9999


Record = User | Number | Schedule | Audio | DeliveryMethod | FeatureCode | AccountSettings

RECORD_TYPES: dict[str, type[Record]] = {
    "user": User,
    "number": Number,
    "schedule": Schedule,
    "audio": Audio,
    "delivery_method": DeliveryMethod,
    "feature_code": FeatureCode,
    "account": AccountSettings,
}
"""The kinds of the feed that this version understands; others are kept as they are."""

DIRECTORY_KINDS: tuple[str, ...] = tuple(kind for kind in RECORD_TYPES if kind != "user")
