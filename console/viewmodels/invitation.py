"""How far the invitation of a user is, as the Users table tells it: codes, never display text."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal

import msgspec

if TYPE_CHECKING:
    from console.models.rows import UserRow
    from contract.records import InvitationState

State = Literal[
    "none",
    "waiting_to_send",
    "waiting_to_revoke",
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
_EXPIRING: frozenset[InvitationState] = frozenset({"sent", "opened"})


class Invitation(msgspec.Struct, frozen=True, kw_only=True):
    """The state with what goes with it: how long it still holds, or why the mail was refused."""

    state: State
    left: timedelta | None = None
    failure: str | None = None


def invitation_of(row: UserRow, now: datetime) -> Invitation:
    """Return the invitation of a user at a moment; what waits here comes before what was sent."""
    if row.invite_waiting != "no":
        is_asked = row.invite_waiting == "send"
        return Invitation(state="waiting_to_send" if is_asked else "waiting_to_revoke")
    invite = row.user.invite
    if invite is None:
        return Invitation(state="none")
    if invite.state not in _EXPIRING or invite.expires_at is None:
        return Invitation(state=invite.state, failure=invite.failure)
    left = datetime.fromisoformat(invite.expires_at) - now
    if left <= timedelta(0):
        return Invitation(state="expired")
    return Invitation(state=invite.state, left=left)
