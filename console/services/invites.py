"""The verbs about invites: send, revoke, show on the screen, preview."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import msgspec

from console.events import Changed
from console.models.clock import stamp
from console.models.saving import invitation_of, revocation_of
from console.store import effective, mirror, outbox
from contract.codes import SAMPLE_CODE, SAMPLE_TOKEN, link
from contract.invitation import Letter, sender_of
from contract.operations import OperationKind
from contract.records import AccountSettings, User

if TYPE_CHECKING:
    from collections.abc import Iterable

    from console.services.desk import Desk
    from console.sync.remote import Remote
    from contract.messages import ScreenCode
    from contract.operations import Operation

NO_ACCOUNT_YET = AccountSettings(name="", public_url="https://phone-console.test")
"""What a preview shows before the first sync."""


def send(*, desk: Desk, user_ids: Iterable[str]) -> Changed:
    """Ask for an invite for each user; those without an e-mail address are left out."""
    users = _users(desk, user_ids)
    asked = [invitation_of(user, desk.ids, desk.at()) for user in users if user.email]
    return _append(desk, asked)


def revoke(*, desk: Desk, user_id: str) -> Changed:
    """Ask for the user's live invite to be ended."""
    users = _users(desk, [user_id])
    with desk.store.read() as view:
        entries = outbox.open_entries(view, user_id)
    if any(entry.operation.kind == OperationKind.INVITE_SEND for entry in entries):
        # The one that is meant has no id yet; what is known is the invite before it.
        users = [msgspec.structs.replace(user, invite=None) for user in users]
    return _append(desk, [revocation_of(user, desk.ids, desk.at()) for user in users])


def show_qr(*, remote: Remote, user_id: str) -> ScreenCode:
    """Get a ten-minute code from the server. It is shown and never stored."""
    return remote.screen_code(user_id)


def preview(*, desk: Desk, user: User) -> Letter:
    """Return the letter that will go to a user, saved or not, with a sample code."""
    with desk.store.read() as view:
        found = mirror.directory(view)["account"]
    settings = next((s for s in found if isinstance(s, AccountSettings)), NO_ACCOUNT_YET)
    now = desk.clock.now()
    return Letter(
        first_name=user.first_name,
        last_name=user.last_name,
        email=user.email or "",
        account=settings.name,
        sender=sender_of(settings),
        link=link(settings.public_url, SAMPLE_TOKEN),
        code=SAMPLE_CODE,
        written_at=stamp(now),
        expires_at=stamp(now + timedelta(hours=settings.invite_hours)),
        time_zone=settings.time_zone,
        help_contact=settings.help_contact,
        language=settings.language,
        is_sample=True,
    )


def _users(desk: Desk, user_ids: Iterable[str]) -> list[User]:
    with desk.store.read() as view:
        found = [effective.user(view, user_id) for user_id in user_ids]
    return [user for user in found if user is not None]


def _append(desk: Desk, operations: Iterable[Operation]) -> Changed:
    operations = tuple(operations)
    if not operations:
        return Changed()
    with desk.store.write() as tx:
        outbox.append(tx, operations)
    return Changed(
        kinds=frozenset({"outbox"}),
        ids=frozenset(operation.target for operation in operations),
        deed=tuple(operation.id for operation in operations),
    )
