"""Invites on paper: who may want one, and what their sheets say. Codes are never stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from console.services.invites import preview
from console.store import effective
from contract.messages import MOST_SHEETS
from contract.records import LIVE_STATES
from contract.sheet import Sheet, sheet_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from console.services.desk import Desk
    from console.sync.remote import Remote
    from contract.messages import SheetCode
    from contract.records import User


class Printout(msgspec.Struct, frozen=True, kw_only=True):
    """The sheets of those who got a code, and the names of those whom the server does not know."""

    sheets: tuple[Sheet, ...]
    without: tuple[str, ...] = ()

    def __repr__(self) -> str:
        """Keep the codes out of logs and tracebacks."""
        return f"Printout({len(self.sheets)} sheets)"


def make(*, desk: Desk, remote: Remote, users: Sequence[User]) -> Printout:
    """Get an invite on paper for each user, in their order; their former invites end.

    Raises Offline or Refused. Nobody has seen the codes made before it failed: asked again, all
    get new ones.
    """
    codes: list[SheetCode] = []
    for start in range(0, len(users), MOST_SHEETS):
        codes += remote.sheets([user.id for user in users[start : start + MOST_SHEETS]])
    of_user = {code.user: code for code in codes}
    found = [(user, of_user.get(user.id)) for user in users]
    sheets = [_sheet(desk, user, code) for user, code in found if code is not None and code.link]
    without = [user.name for user, code in found if code is None or not code.link]
    return Printout(sheets=tuple(sheets), without=tuple(without))


def candidates(*, desk: Desk) -> tuple[User, ...]:
    """Return who can get no e-mail, is known to the server and is not set up yet, by name."""
    with desk.store.read() as view:
        rows = effective.rows(view)
    found = [row.user for row in rows if not (row.user.email or row.is_deleting)]
    waiting = [user for user in found if user.created_at and not user.devices]
    return tuple(sorted(waiting, key=lambda user: user.name.casefold()))


def has_live_invite(user: User) -> bool:
    """Say whether a code is out that a new one would end."""
    return user.invite is not None and user.invite.state in LIVE_STATES


def _sheet(desk: Desk, user: User, code: SheetCode) -> Sheet:
    letter = msgspec.structs.replace(
        preview(desk=desk, user=user),
        link=code.link or "",
        code=code.code or "",
        expires_at=code.expires_at or "",
        is_sample=False,
    )
    return sheet_of(letter)
