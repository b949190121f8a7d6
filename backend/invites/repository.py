"""The rows of invites and of the mails ordered for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Row, insert, select, update

from backend.directory.repository import account_settings
from backend.store.tables import device, invite, mail_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from backend.invites.minting import Minted
    from contract.records import AccountSettings

TRIES = 5
"""So many wrong verifiers end a text code; link and QR code go on working."""
LIVE = ("queued", "sent", "opened", "redeemed")
"""The states of an invite that has not ended."""
REDEEMABLE = ("queued", "sent", "opened")
"""The states in which a code may be accepted. A queued invite has one only while its letter is on
its way: an employee can be faster than the mail server's last word to us."""


def latest(connection: Connection, person_id: str) -> Row[Any] | None:
    """Return the latest invite of a user that was mailed or printed."""
    return connection.execute(
        select(invite)
        .where(invite.c.person_id == person_id, invite.c.kind != "screen")
        .order_by(invite.c.queued_at.desc(), invite.c.id.desc())
        .limit(1)
    ).first()


def live_of(
    connection: Connection, person_id: str, states: Sequence[str] = LIVE
) -> Sequence[Row[Any]]:
    """Return the invites of a user, mailed and shown, that are in one of the states."""
    return connection.execute(
        select(invite).where(invite.c.person_id == person_id, invite.c.state.in_(states))
    ).all()


def get(connection: Connection, invite_id: str) -> Row[Any] | None:
    """Return an invite."""
    return connection.execute(select(invite).where(invite.c.id == invite_id)).first()


def by_token_hash(connection: Connection, token_hash: str) -> Row[Any] | None:
    """Return the invite, ended ones included, whose link's token has this hash."""
    return connection.execute(select(invite).where(invite.c.token_hash == token_hash)).first()


def by_selector(connection: Connection, selector: str) -> Row[Any] | None:
    """Return the invite, ended ones included, whose text code begins with these letters."""
    return connection.execute(select(invite).where(invite.c.selector == selector)).first()


def take_try(connection: Connection, selector: str) -> int | None:
    """Count a try at a text code, before it is judged; say which it is, null if none is left.

    One conditional update: of guesses at the same time no more than these have a try.
    """
    has_one = (invite.c.selector == selector) & (invite.c.wrong_codes < TRIES)
    counted = update(invite).where(has_one).values(wrong_codes=invite.c.wrong_codes + 1)
    return connection.execute(counted.returning(invite.c.wrong_codes)).scalar()


def give_try_back(connection: Connection, invite_id: str) -> None:
    """Take back the count of a try that was right."""
    is_counted = (invite.c.id == invite_id) & (invite.c.wrong_codes > 0)
    counted = update(invite).where(is_counted).values(wrong_codes=invite.c.wrong_codes - 1)
    connection.execute(counted)


def add(connection: Connection, **values: object) -> None:
    """Add an invite."""
    connection.execute(insert(invite).values(**values))


def add_order(connection: Connection, order_id: str, invite_id: str, moment: str) -> None:
    """Order the mail of an invite."""
    connection.execute(
        insert(mail_order).values(
            id=order_id,
            invite_id=invite_id,
            state="waiting",
            tries=0,
            next_at=moment,
            generation=0,
        )
    )


def change(
    connection: Connection, invite_id: str, states: Sequence[str], **values: object
) -> bool:
    """Change an invite if it is still in one of the states; say whether it was."""
    statement = update(invite).where(invite.c.id == invite_id, invite.c.state.in_(states))
    return connection.execute(statement.values(**values)).rowcount == 1


def redeem(connection: Connection, invite_id: str, device_id: str, moment: str) -> bool:
    """Give an invite to a device if nobody has it: one conditional update, so one winner."""
    statement = (
        update(invite)
        .where(
            invite.c.id == invite_id,
            invite.c.state.in_(REDEEMABLE),
            invite.c.expires_at > moment,
            invite.c.redeemed_device.is_(None),
        )
        .values(state="redeemed", redeemed_at=moment, redeemed_device=device_id)
    )
    return connection.execute(statement).rowcount == 1


def set_code(connection: Connection, invite_id: str, minted: Minted, expires_at: str) -> bool:
    """Give an invite a new code; the one before is dead. Say no if the selector is in use.

    An ended invite keeps its code's hashes, to tell its holder why the code no longer works, until
    another invite draws the same four letters.
    """
    selector = minted.code.selector
    other = by_selector(connection, selector)
    if other is not None and other.id != invite_id:
        if other.state in LIVE:
            return False
        connection.execute(
            update(invite).where(invite.c.id == other.id).values(selector=None, verifier_hash=None)
        )
    connection.execute(
        update(invite)
        .where(invite.c.id == invite_id)
        .values(
            generation=invite.c.generation + 1,
            token_hash=minted.token_hash,
            selector=selector,
            verifier_hash=minted.verifier_hash,
            expires_at=expires_at,
            wrong_codes=0,
        )
    )
    return True


def drop_orders(connection: Connection, invite_id: str, why: str) -> None:
    """Take back the mail of an invite where it has not been handed over."""
    connection.execute(
        update(mail_order)
        .where(mail_order.c.invite_id == invite_id, mail_order.c.state.in_(("waiting", "sending")))
        .values(state="failed", last_error=why)
    )


def end_pending_devices(connection: Connection, invite_id: str, moment: str) -> None:
    """Remove the devices of an invite that have not finished their set-up."""
    connection.execute(
        update(device)
        .where(
            device.c.invite_id == invite_id,
            device.c.active.is_(False),
            device.c.removed_at.is_(None),
        )
        .values(removed_at=moment, token_hash=None)
    )


def due(connection: Connection, moment: str, most: int) -> Sequence[Row[Any]]:
    """Return some invites whose time is over, in no order: sorting a backlog would take longer."""
    return connection.execute(
        select(invite)
        .where(
            invite.c.state.in_(("sent", "opened")),
            invite.c.expires_at <= moment,
        )
        .limit(most)
    ).all()


class AccountMissingError(LookupError):
    """The account's settings are not stored, so nobody knows where employees reach the backend."""


def account_of(connection: Connection) -> AccountSettings:
    """Return the account's settings; raises AccountMissingError."""
    found = account_settings(connection)
    if found is None:
        raise AccountMissingError
    return found
