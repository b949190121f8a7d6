"""What may be done with the selected user now, and if not, why: pure decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from console.models.rows import UserRow
from console.models.undoing import Deed
from contract.records import LIVE_STATES
from contract.roles import may

if TYPE_CHECKING:
    from collections.abc import Callable

PageId = Literal["users", "devices", "attention", "history"]
"""The pages of the main window, in their order."""
ActionId = Literal[
    "new_user",
    "import_csv",
    "export_csv",
    "edit",
    "configure_line",
    "send_invite",
    "show_qr",
    "print_sheets",
    "revoke_invite",
    "devices",
    "history",
    "duplicate",
    "delete",
    "open_attention",
    "undo",
    "go_users",
    "go_devices",
    "go_attention",
    "go_history",
    "sync_now",
    "sign_out",
    "about",
    "quit",
    "palette",
    "shortcuts",
    "guide",
    "whats_new",
    "report",
    "contrast_system",
    "contrast_normal",
    "contrast_high",
    "language_",
    "language_en",
    "language_de",
    "language_es",
    "language_fr",
    "language_lt",
    "language_uk",
    "language_ar",
    "notices",
]
Reason = Literal[
    "role",
    "nothing_selected",
    "is_deleting",
    "draft_only",
    "no_email",
    "invite_waiting",
    "no_invite",
    "revoke_waiting",
    "offline",
    "not_sent_yet",
    "no_device",
    "no_attention",
    "nothing_done",
]
"""Why an action can't run; its words are in console.views.actions."""

VERBS: dict[ActionId, str] = {
    "new_user": "user.create",
    "import_csv": "user.create",
    "go_history": "audit.read",
    "edit": "user.update",
    "configure_line": "line.configure",
    "send_invite": "invite.send",
    "show_qr": "invite.show_qr",
    "print_sheets": "invite.send",
    "revoke_invite": "invite.revoke",
    "duplicate": "user.create",
    "delete": "user.delete",
}
"""The verb of `contract.roles` that an action needs; the others only read."""
ON_A_USER: frozenset[ActionId] = frozenset(
    {
        "edit",
        "configure_line",
        "send_invite",
        "show_qr",
        "revoke_invite",
        "devices",
        "history",
        "duplicate",
        "delete",
        "open_attention",
    }
)
"""The actions that concern the selected user."""


PAGE_OF: dict[str, PageId] = {
    "go_users": "users",
    "go_devices": "devices",
    "go_attention": "attention",
    "go_history": "history",
}
"""The page that an action leads to."""


class Situation(msgspec.Struct, frozen=True, kw_only=True):
    """What decides whether actions can run."""

    role: str
    row: UserRow | None = None
    is_online: bool = False
    undo: Deed | None = None
    chosen: frozenset[ActionId] = frozenset()
    """The actions that are ticked: choices that hold now."""


def why_not(action: ActionId, situation: Situation) -> Reason | None:
    """Return the reason why an action can't run now; None if it can."""
    missing = _missing(action, situation)
    if missing is not None:
        return missing
    verb = VERBS.get(action)
    if verb is not None and not may(situation.role, verb):
        return "role"
    if situation.row is None or action not in ON_A_USER:
        return None
    if situation.row.is_deleting and action not in {"devices", "history", "duplicate"}:
        return "is_deleting"
    check = _CHECKS.get(action)
    return None if check is None else check(situation.row, situation)


def _missing(action: ActionId, situation: Situation) -> Reason | None:
    """Return that there is nothing to run an action on; None if there is."""
    if action == "undo" and situation.undo is None:
        return "nothing_done"
    if action == "print_sheets" and not situation.is_online:
        return "offline"
    if action in ON_A_USER and situation.row is None:
        return "nothing_selected"
    return None


def is_resend(row: UserRow | None) -> bool:
    """Say whether sending an invite replaces one that was sent and still stands."""
    return bool(row and row.user.invite and row.user.invite.state in LIVE_STATES)


def opening_of(row: UserRow) -> ActionId:
    """Return what opening a user does: edit, or decide where two people changed the same.

    Editing a user whose change was rejected shows all that was typed with the server's words.
    """
    return "open_attention" if row.sync in {"conflict", "blocked"} else "edit"


def _send(row: UserRow, _situation: Situation) -> Reason | None:
    if row.is_new_draft:
        return "draft_only"
    if not row.user.email:
        return "no_email"
    return "invite_waiting" if row.invite_waiting == "send" else None


def _show_qr(row: UserRow, situation: Situation) -> Reason | None:
    if row.is_new_draft:
        return "draft_only"
    if row.user.created_at is None:
        return "not_sent_yet"
    return None if situation.is_online else "offline"


def _revoke(row: UserRow, _situation: Situation) -> Reason | None:
    if row.invite_waiting == "revoke":
        return "revoke_waiting"
    return None if is_resend(row) or row.invite_waiting == "send" else "no_invite"


def _devices(row: UserRow, _situation: Situation) -> Reason | None:
    return None if row.user.devices else "no_device"


def _history(row: UserRow, _situation: Situation) -> Reason | None:
    return "draft_only" if row.is_new_draft else None


def _duplicate(row: UserRow, _situation: Situation) -> Reason | None:
    return "draft_only" if row.is_new_draft else None


def _attention(row: UserRow, _situation: Situation) -> Reason | None:
    return None if row.sync in {"rejected", "conflict", "blocked"} else "no_attention"


_CHECKS: dict[ActionId, Callable[[UserRow, Situation], Reason | None]] = {
    "send_invite": _send,
    "show_qr": _show_qr,
    "revoke_invite": _revoke,
    "devices": _devices,
    "history": _history,
    "duplicate": _duplicate,
    "open_attention": _attention,
}
