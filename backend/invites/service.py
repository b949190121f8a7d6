"""The verbs of an invite: send, revoke, show on a screen, let expire, end with its user."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import msgspec

from backend.invites import repository
from backend.invites.minting import Minted, mint
from backend.kit.clock import rfc3339
from backend.kit.document import recompose
from backend.kit.effects import SYSTEM
from backend.kit.outcomes import (
    APPLIED,
    MERGED,
    Outcome,
    field_error,
    rejected,
)
from backend.kit.problems import ProblemError
from backend.store.engine import reading
from contract.codes import link
from contract.fields import normal_email
from contract.messages import ScreenCode
from contract.operations import FieldConflict

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Row

    from backend.kit.effects import Actor, Effects, Unit
    from backend.kit.feed import PersonRow
    from contract.operations import Operation

_UNOPENED = ("queued", "sent")
SCREEN_LIFE = timedelta(minutes=10)
_SWEEP = 200
"""Invites that expire in one transaction, at most: nobody waits long for the writer's lock."""


class Invites:
    """The effects of `invite.send` and `invite.revoke`; `wake` tells the mail worker."""

    def __init__(self, wake: Callable[[], None]) -> None:
        self._wake = wake

    def send(self, unit: Unit, operation: Operation, person: PersonRow) -> Outcome:
        """Ask for a new invite: the one before is superseded, a mail is ordered.

        Refused without an e-mail address; a conflict if the address is not the one that the
        operator saw.
        """
        email = person.user.email
        if not email:
            return rejected("no_email", field_error("email_needed", "email"))
        seen = operation.base.get("email")
        if isinstance(seen, str) and normal_email(seen) != email:
            return _address_changed(person, seen, email)
        supersede(unit, person.id)
        invite_id = unit.new_id()
        repository.add(
            unit.connection,
            id=invite_id,
            person_id=person.id,
            kind="mail",
            state="queued",
            email=email,
            generation=0,
            queued_at=unit.moment,
            requested_by=unit.actor.name,
            operation_id=operation.id,
        )
        repository.add_order(unit.connection, unit.new_id(), invite_id, unit.moment)
        recompose(unit, person.id)
        unit.after_commit(self._wake)
        return APPLIED

    def revoke(self, unit: Unit, operation: Operation, person: PersonRow) -> Outcome:
        """End the live invite, with the codes shown on screens and a set-up under way.

        A conflict if another invite was sent since the operator looked.
        """
        latest = repository.latest(unit.connection, person.id)
        seen = operation.base.get("invite")
        if latest is not None and seen is not None and latest.id != seen:
            theirs = FieldConflict(
                field="invite",
                base=seen,
                theirs=latest.id,
                who=latest.requested_by,
                when=latest.queued_at,
            )
            return Outcome(status="conflict", conflicts=(theirs,))
        live = repository.live_of(unit.connection, person.id)
        if not live and latest is not None and latest.state == "completed":
            return rejected("code_used")
        for row in live:
            _end(unit, row, "revoked")
        recompose(unit, person.id)
        return APPLIED if live else MERGED


def supersede(unit: Unit, person_id: str) -> None:
    """End the mailed or printed invite that a user has, before another one is made."""
    for live in repository.live_of(unit.connection, person_id):
        if live.kind != "screen":
            _end(unit, live, "superseded")


def end_all_of(unit: Unit, person_id: str) -> None:
    """Revoke every live invite of a user who is being deleted."""
    for row in repository.live_of(unit.connection, person_id):
        _end(unit, row, "revoked")


def end_others(unit: Unit, person_id: str, redeemed_id: str) -> None:
    """Supersede what else could be redeemed for a user: one code was used, so all are dead."""
    for row in repository.live_of(unit.connection, person_id, repository.REDEEMABLE):
        if row.id != redeemed_id:
            _end(unit, row, "superseded")


def show_code(
    effects: Effects, actor: Actor, person_id: str, minted: Minted | None = None
) -> ScreenCode:
    """Make a code to be scanned from an admin's screen, for ten minutes, beside the mailed one.

    `minted` is a fresh code that nobody else has; without it, one is made now.
    """
    minted = minted or mint()
    with effects.unit(actor, "invite.show_qr") as unit:
        person = unit.person(person_id)
        if person is None or person.is_deleted:
            raise ProblemError("user_unknown" if person is None else "user_deleted")
        for row in repository.live_of(unit.connection, person_id, repository.REDEEMABLE):
            if row.kind == "screen":
                _end(unit, row, "superseded")
        invite_id, expires_at = unit.new_id(), rfc3339(unit.now + SCREEN_LIFE)
        repository.add(
            unit.connection,
            id=invite_id,
            person_id=person_id,
            kind="screen",
            state="sent",
            email=person.user.email,
            generation=0,
            queued_at=unit.moment,
            sent_at=unit.moment,
            requested_by=actor.name,
        )
        minted = give_code(unit, invite_id, minted, expires_at)
        account = repository.account_of(unit.connection)
        unit.note("invite.show_qr", person_id, None, msgspec.json.encode({"invite": invite_id}))
    return ScreenCode(
        link=link(account.public_url, minted.token),
        code=str(minted.code),
        expires_at=expires_at,
    )


def give_code(unit: Unit, invite_id: str, minted: Minted, expires_at: str) -> Minted:
    """Store a fresh code for an invite; another is minted where its four letters are in use."""
    while not repository.set_code(unit.connection, invite_id, minted, expires_at):
        minted = mint()
    return minted


def expire_due(effects: Effects) -> int:
    """End the invites whose time is over by the server's clock; say how many there were."""
    ended = 0
    while some := _expire_some(effects):
        ended += some
    return ended


def _expire_some(effects: Effects) -> int:
    with reading(effects.engine) as connection:
        if not repository.due(connection, rfc3339(effects.clock.now()), 1):
            return 0
    with effects.unit(SYSTEM, "invite.expire") as unit:
        rows = repository.due(unit.connection, unit.moment, _SWEEP)
        for row in rows:
            _end(unit, row, "expired")
            if row.kind != "screen":
                recompose(unit, row.person_id)
    return len(rows)


def mark_sent(unit: Unit, invite_id: str, sent_at: str) -> None:
    """Note that a mail server took the letter; the employee may have redeemed it already."""
    row = repository.get(unit.connection, invite_id)
    if row is None:
        return
    state = "sent" if row.state == "queued" else row.state
    repository.change(unit.connection, invite_id, repository.LIVE, state=state, sent_at=sent_at)
    recompose(unit, row.person_id)


def note_opened(unit: Unit, row: Row[Any]) -> None:
    """Note that the employee has opened a mailed or printed invite.

    It may be on its way still, as far as we know: the mail server's last word can be late.
    """
    if row.kind == "screen" or row.state not in _UNOPENED:
        return
    opened = {"state": "opened", "opened_at": unit.moment}
    if repository.change(unit.connection, row.id, _UNOPENED, **opened):
        recompose(unit, row.person_id)


def mark_failed(unit: Unit, invite_id: str, words: str) -> None:
    """Note that the letter was refused for good, in the words of the server that refused it."""
    row = repository.get(unit.connection, invite_id)
    if row is None or row.state != "queued":
        return
    repository.change(
        unit.connection,
        invite_id,
        ("queued",),
        state="failed",
        failure=words,
        ended_at=unit.moment,
        expires_at=None,
    )
    recompose(unit, row.person_id)


def _end(unit: Unit, row: Row[tuple[object, ...]], state: str) -> None:
    repository.change(unit.connection, row.id, repository.LIVE, state=state, ended_at=unit.moment)
    repository.drop_orders(unit.connection, row.id, state)
    repository.end_pending_devices(unit.connection, row.id, unit.moment)


def _address_changed(person: PersonRow, seen: str, email: str) -> Outcome:
    who, when = person.authors.get("email", (None, None))
    clash = FieldConflict(field="email", base=seen, mine=seen, theirs=email, who=who, when=when)
    return Outcome(status="conflict", conflicts=(clash,))
