"""The words of the Users table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from console.views.style import plain_tip
from console.views.text import (
    moment_words,
    state_meaning,
    state_symbol,
    state_words,
    time_left_words,
)

if TYPE_CHECKING:
    from console.models.rows import SyncState, UserRow
    from console.viewmodels.invitation import Invitation
    from console.viewmodels.invitation import State as InvitationState
    from console.viewmodels.users_columns import ColumnId


def title_of(column: ColumnId) -> str:
    """Return the title of a column, also where its header shows none."""
    titles: dict[ColumnId, str] = {
        "avatar": QCoreApplication.translate("Users", "Picture"),
        "first_name": QCoreApplication.translate("Users", "First name"),
        "last_name": QCoreApplication.translate("Users", "Last name"),
        "job_title": QCoreApplication.translate("Users", "Job title"),
        "department": QCoreApplication.translate("Users", "Department"),
        "email": QCoreApplication.translate("Users", "Email"),
        "time_schedule": QCoreApplication.translate("Users", "Time schedule"),
        "did_number": QCoreApplication.translate("Users", "DID number"),
        "internal_number": QCoreApplication.translate("Users", "Internal number"),
        "invitation": QCoreApplication.translate("Users", "Invitation"),
        "devices": QCoreApplication.translate("Users", "Devices"),
        "sync": QCoreApplication.translate("Users", "Sync"),
    }
    return titles[column]


class UsersWords:
    """Implements `viewmodels.users_table.TableWords`."""

    @staticmethod
    def header(column: ColumnId) -> str:
        """Return the title of a column; pictures need none."""
        return "" if column == "avatar" else title_of(column)

    @staticmethod
    def invitation(invitation: Invitation) -> str:
        """Return the state of an invitation, with how long it still holds."""
        words = invitation_words(invitation.state)
        if invitation.left is None:
            return words
        with_time = QCoreApplication.translate("Users", "{state}, expires in {time}")
        return with_time.format(state=words, time=time_left_words(invitation.left))

    @staticmethod
    def sync(state: SyncState) -> str:
        """Return the state of synchronisation, with its sign."""
        return f"{state_symbol(state)} {state_words(state)}"

    @staticmethod
    def tip(column: ColumnId, row: UserRow, shown: str) -> str:
        """Return the tool tip of a cell; what people typed in it stays text."""
        match column:
            case "avatar":
                return plain_tip(row.user.name)
            case "sync":
                return plain_tip(_sync_meaning(row))
            case "invitation":
                return plain_tip(_invite_history(row) or shown)
            case "devices":
                return plain_tip("\n".join(device.name for device in row.user.devices))
            case _:
                return plain_tip(shown)


def invitation_words(state: InvitationState) -> str:
    """Return the words of the state of an invitation."""
    words: dict[InvitationState, str] = {
        "none": "",
        "waiting_to_send": QCoreApplication.translate("Invitation", "Waiting to send"),
        "waiting_to_revoke": QCoreApplication.translate("Invitation", "Waiting to revoke"),
        "queued": QCoreApplication.translate("Invitation", "Being sent"),
        "sent": QCoreApplication.translate("Invitation", "Sent"),
        "opened": QCoreApplication.translate("Invitation", "Opened"),
        "redeemed": QCoreApplication.translate("Invitation", "Being set up"),
        "completed": QCoreApplication.translate("Invitation", "Completed"),
        "expired": QCoreApplication.translate("Invitation", "Expired"),
        "revoked": QCoreApplication.translate("Invitation", "Revoked"),
        "superseded": QCoreApplication.translate("Invitation", "Superseded"),
        "failed": QCoreApplication.translate("Invitation", "Mail refused"),
    }
    return words[state]


def _sync_meaning(row: UserRow) -> str:
    if row.is_deleting:
        return QCoreApplication.translate("Users", "Deleted here; waits to be sent.")
    return state_meaning(row.sync)


def _invite_history(row: UserRow) -> str:
    invite = row.user.invite
    if invite is None:
        return ""
    moments = (
        (QCoreApplication.translate("Users", "To {value}"), invite.email),
        (
            QCoreApplication.translate("Users", "Printed {value}")
            if invite.way == "sheet"
            else QCoreApplication.translate("Users", "Sent {value}"),
            moment_words(invite.sent_at),
        ),
        (QCoreApplication.translate("Users", "Opened {value}"), moment_words(invite.opened_at)),
        (QCoreApplication.translate("Users", "Used {value}"), moment_words(invite.redeemed_at)),
        (QCoreApplication.translate("Users", "Expires {value}"), moment_words(invite.expires_at)),
        (QCoreApplication.translate("Users", "Refused: {value}"), invite.failure or ""),
    )
    return "\n".join(words.format(value=value) for words, value in moments if value)
