"""Invites in every state, and the devices that came of them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import msgspec

from backend.kit.clock import rfc3339
from contract.records import Device, InvitationState, Invite

if TYPE_CHECKING:
    from datetime import datetime

    from backend.demo.chance import Chance
    from contract.records import User

INVITE_LIFE = timedelta(hours=168)
MOST_QUEUED = 20
"""Each queued one is a letter that a served demo will write."""
_STATES: tuple[tuple[InvitationState | None, int], ...] = (
    (None, 30),
    ("completed", 40),
    ("sent", 10),
    ("opened", 4),
    ("redeemed", 2),
    ("expired", 6),
    ("revoked", 3),
    ("failed", 3),
    ("queued", 2),
)
_HAT = tuple(state for state, share in _STATES for _ in range(share))
_ONE_OF_EACH = tuple(state for state, _ in _STATES if state is not None)
_FAILURES = (
    "550 5.1.1 No such mailbox here",
    "552 5.2.2 The mailbox is full",
    "554 5.7.1 Message refused by policy",
)
_PHONES = (
    ("iPhone 16", "iOS 18.1"),
    ("iPhone SE", "iOS 17.6"),
    ("Pixel 9", "Android 15"),
    ("Galaxy S24", "Android 14"),
    ("ThinkPad T14", "Windows 11"),
    ("MacBook Air", "macOS 15.1"),
    ("Desk computer", "Ubuntu 24.04"),
)
_VERSIONS = ("1.0.0", "1.0.3", "1.1.0")
_TIMES = 2_048
Times = tuple[str, str, str]
"""When an invite was sent, when it was looked at, and when it expires."""
Row = dict[str, Any]


class Added(msgspec.Struct, kw_only=True):
    """Rows for the tables beside the user's document."""

    invites: list[Row] = []
    orders: list[Row] = []
    devices: list[Row] = []


class Invitations:
    """Gives users an invite and devices, and says which rows go with them.

    The codes of these invites exist nowhere, not even as hashes: no mail was sent. A new one is
    made by sending again or by showing a QR code.
    """

    def __init__(self, chance: Chance, now: datetime) -> None:
        self._chance = chance
        self._now = now
        self._moment = rfc3339(now)
        self._now_ms = int(now.timestamp() * 1000)
        self._just_now = (self._moment, self._moment, self._moment)
        self._recent = [self._times(chance.between(0.01, 0.99)) for _ in range(_TIMES)]
        self._old = [self._times(chance.between(1.1, 60)) for _ in range(_TIMES)]
        self._invited = 0
        self._queued = 0

    def invite(self, user: User, added: Added) -> User:
        """Return the user with an invite and devices, perhaps; rows go into `added`."""
        if user.email is None:
            return user
        state = self._state()
        if state is None:
            return user
        row = self._row(user, state)
        added.invites.append(row)
        if state == "queued":
            added.orders.append(self._order(row))
        elif state in {"sent", "opened"} and self._chance.likely(0.3):
            added.invites.append(self._earlier(row))
        devices = self._devices(user, row) if state in {"completed", "redeemed"} else []
        added.devices.extend(devices)
        fields = [name for name in Invite.__struct_fields__ if name != "way"]
        invite = Invite(**{name: row[name] for name in fields}, way=row["kind"])
        return msgspec.structs.replace(
            user, invite=invite, devices=tuple(_device_of(device) for device in devices)
        )

    def _state(self) -> InvitationState | None:
        self._invited += 1
        if self._invited <= len(_ONE_OF_EACH):
            state: InvitationState | None = _ONE_OF_EACH[self._invited - 1]
        else:
            state = self._chance.pick(_HAT)
        if state == "queued":
            self._queued += 1
            return state if self._queued <= MOST_QUEUED else None
        return state

    def _times(self, lives_ago: float) -> Times:
        sent = self._now - INVITE_LIFE * lives_ago
        later = sent + INVITE_LIFE * self._chance.between(0.001, 0.01)
        return rfc3339(sent), rfc3339(later), rfc3339(sent + INVITE_LIFE)

    def _row(self, user: User, state: InvitationState) -> Row:
        chance = self._chance
        if state in {"queued", "failed"}:
            times = self._just_now
        else:
            is_old = state in {"completed", "expired", "revoked"}
            times = chance.pick(self._old if is_old else self._recent)
        sent, later, expires = times
        was_sent = state not in {"queued", "failed"}
        was_redeemed = state in {"redeemed", "completed"}
        ended = {"expired": expires, "failed": self._moment, "revoked": later, "completed": later}
        return {
            "id": self._id(),
            "person_id": user.id,
            "kind": "mail",
            "state": state,
            "email": user.email,
            "generation": 1 if was_sent else 0,
            "queued_at": sent,
            "sent_at": sent if was_sent else None,
            "expires_at": expires if was_sent else None,
            "opened_at": later if state in {"opened", "redeemed", "completed"} else None,
            "redeemed_at": later if was_redeemed else None,
            "redeemed_device": self._id() if was_redeemed else None,
            "ended_at": ended.get(state),
            "failure": chance.pick(_FAILURES) if state == "failed" else None,
            "requested_by": "demo",
        }

    def _order(self, row: Row) -> Row:
        return {
            "id": self._id(),
            "invite_id": row["id"],
            "state": "waiting",
            "tries": 1,
            "next_at": rfc3339(self._now + timedelta(hours=1)),
            "generation": 1,
            "last_error": "451 4.3.0 The mail server is busy, try again later",
        }

    def _earlier(self, row: Row) -> Row:
        return row | {
            "id": self._id(),
            "state": "superseded",
            "queued_at": rfc3339(self._now - 2 * INVITE_LIFE),
            "sent_at": rfc3339(self._now - 2 * INVITE_LIFE),
            "expires_at": rfc3339(self._now - INVITE_LIFE),
            "opened_at": None,
            "ended_at": row["queued_at"],
        }

    def _devices(self, user: User, row: Row) -> list[Row]:
        is_done = row["state"] == "completed"
        found = [self._device(user, row, row["redeemed_device"], is_done=is_done)]
        if is_done and self._chance.likely(0.1):
            found.append(self._device(user, row, self._id(), is_done=True))
        return sorted(found, key=lambda device: (device["created_at"], device["id"]))

    def _device(self, user: User, row: Row, device_id: str, *, is_done: bool) -> Row:
        chance = self._chance
        name, system = chance.pick(_PHONES)
        return {
            "id": device_id,
            "person_id": user.id,
            "invite_id": row["id"],
            "device_key": f"{chance.bits(256):064x}",
            "name": name,
            "os": system,
            "app_version": chance.pick(_VERSIONS),
            "created_at": row["redeemed_at"],
            "last_seen_at": self._moment if is_done else row["redeemed_at"],
            "microphone": "unknown" if not is_done else _allowed(chance, 0.95),
            "push": "unknown" if not is_done else _allowed(chance, 0.7),
            "step": "done" if is_done else "permissions",
            "active": is_done,
        }

    def _id(self) -> str:
        self._now_ms += 1
        return self._chance.new_id(self._now_ms)


def _allowed(chance: Chance, share: float) -> str:
    return "granted" if chance.likely(share) else "denied"


def _device_of(row: Row) -> Device:
    return Device(**{name: row[name] for name in Device.__struct_fields__})
