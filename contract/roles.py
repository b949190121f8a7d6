"""Who may do what: one table for the console's menus and for the backend's refusals."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """The role of an operator."""

    ADMIN = "admin"
    HELPDESK = "helpdesk"
    AUDITOR = "auditor"


_ALL = frozenset({"operation.cancel"})
"""Taking back what was sent harms nobody: also who lost a role meanwhile may drop such work."""
_HELPDESK = frozenset(
    {
        "user.update",
        "invite.send",
        "invite.revoke",
        "invite.show_qr",
        "device.remove",
        *_ALL,
    }
)
_AUDITOR = _ALL | {"audit.read"}
_ADMIN = _HELPDESK | {
    "user.create",
    "user.delete",
    "line.configure",
    "line.remove",
    "audit.read",
}
_ALLOWED: dict[Role, frozenset[str]] = {
    Role.ADMIN: _ADMIN,
    Role.HELPDESK: _HELPDESK,
    Role.AUDITOR: _AUDITOR,
}


def may(role: str, verb: str) -> bool:
    """Say whether a role may do a verb (an operation kind, or `invite.show_qr`). Reading: all."""
    return role in set(Role) and verb in _ALLOWED[Role(role)]
