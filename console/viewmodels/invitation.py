"""How far the invitation of a user is, as the Users table tells it: codes, never display text."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import msgspec

from console.models.rows import InvitationShown

if TYPE_CHECKING:
    from datetime import datetime

    from console.models.rows import Glance

State = InvitationShown
ORDER: tuple[State, ...] = (
    "failed",
    "expired",
    "waiting_to_send",
    "waiting_to_revoke",
    "queued",
    "sent",
    "opened",
    "redeemed",
    "completed",
    "superseded",
    "revoked",
    "none",
)
"""The states as the column sorts them: what needs somebody first."""


class Invitation(msgspec.Struct, frozen=True, kw_only=True):
    """The state with how long it still holds."""

    state: State
    left: timedelta | None = None


def invitation_of(user: Glance, now: datetime) -> Invitation:
    """Return the invitation of a user at a moment."""
    if not user.expires:
        return Invitation(state=user.invitation)
    left = timedelta(seconds=user.expires - now.timestamp())
    if left <= timedelta(0):
        return Invitation(state="expired")
    return Invitation(state=user.invitation, left=left)
