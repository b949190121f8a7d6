"""What the Users table knows of each user."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from contract.records import InvitationState, Invite, User

InvitationShown = Literal[InvitationState, "none", "waiting_to_send", "waiting_to_revoke"]
"""How far an invitation is, whatever the hour: one that ran out meanwhile is still "sent" here."""
SyncState = Literal["synced", "draft", "waiting", "conflict", "rejected", "blocked"]


class UserRow(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A user as shown: the projection (mirror ⊕ outbox), and how far it is synced.

    `is_deleting` says that a delete waits to be sent. A draft of a new user is a row, too, with
    `is_new_draft`.
    """

    user: User
    sync: SyncState = "synced"
    has_draft: bool = False
    is_new_draft: bool = False
    is_deleting: bool = False
    invite_waiting: Literal["no", "send", "revoke"] = "no"


class Glance(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What the table shows, searches and sorts of a user, without all else: 100,000 fit.

    Texts are empty where there is nothing; numbers are digits. `expires` is when an invitation
    that was sent runs out, in seconds of the Unix epoch, 0 for never; `devices` is their number.
    """

    id: str
    first_name: str = ""
    last_name: str = ""
    job_title: str = ""
    department: str = ""
    email: str = ""
    time_schedule: str = ""
    did_number: str = ""
    internal_number: str = ""
    invitation: InvitationShown = "none"
    expires: int = 0
    devices: int = 0
    sync: SyncState = "synced"
    is_new_draft: bool = False
    is_deleting: bool = False

    @property
    def name(self) -> str:
        """First and last name as shown in sentences."""
        return f"{self.first_name} {self.last_name}".strip()


_EXPIRING: frozenset[InvitationState] = frozenset({"sent", "opened"})


def glance_of(row: UserRow) -> Glance:
    """Return what the table shows of a row; what waits here comes before what was sent."""
    user, line = row.user, row.user.line
    invitation: InvitationShown = "none" if user.invite is None else user.invite.state
    expires = expiry_of(user.invite)
    if row.invite_waiting != "no":
        is_asked = row.invite_waiting == "send"
        invitation, expires = "waiting_to_send" if is_asked else "waiting_to_revoke", 0
    return Glance(
        id=user.id,
        first_name=user.first_name,
        last_name=user.last_name,
        job_title=user.job_title or "",
        department=user.department or "",
        email=user.email or "",
        time_schedule=user.time_schedule or "",
        did_number=(line and line.did_number) or "",
        internal_number=(line and line.internal_number) or "",
        invitation=invitation,
        expires=expires,
        devices=len(user.devices),
        sync=row.sync,
        is_new_draft=row.is_new_draft,
        is_deleting=row.is_deleting,
    )


def expiry_of(invite: Invite | None) -> int:
    """Return when an invite that was sent runs out, in seconds of the Unix epoch; 0 for never."""
    if invite is None or invite.expires_at is None or invite.state not in _EXPIRING:
        return 0
    try:
        return int(datetime.fromisoformat(invite.expires_at).timestamp())
    except ValueError:
        return 0
