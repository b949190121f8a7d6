"""The post office: claims an order, mints the code, writes the letter, hands it over, settles."""

from __future__ import annotations

import logging
from contextlib import ExitStack
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import msgspec

from backend.invites import repository as invites
from backend.invites.minting import Minted, mint
from backend.invites.service import give_code, mark_failed, mark_sent
from backend.kit.clock import rfc3339
from backend.kit.effects import SYSTEM
from backend.mail import repository
from backend.mail.failures import MailDelayedError, MailRefusedError, plain_words
from backend.mail.hands import hands_at
from backend.store.engine import reading
from contract.codes import link
from contract.invitation import Letter, UnsafeAddressError, compose, sender_of

if TYPE_CHECKING:
    from sqlalchemy import Row

    from backend.kit.effects import Effects, Unit
    from backend.mail.transport import Transport
    from contract.records import User

_log = logging.getLogger(__name__)
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=1)
GIVE_UP_AFTER = timedelta(hours=24)
"""After that, the admin is told that the mail did not go, in the server's last words."""


class Try(msgspec.Struct, frozen=True, kw_only=True):
    """One try to hand a letter over, as claimed: the only place that holds the code in clear."""

    order_id: str
    generation: int
    invite_id: str
    tries: int
    queued_at: str
    letter: Letter

    def __repr__(self) -> str:
        """Keep the code out of logs and tracebacks."""
        return f"Try(order {self.order_id}, try {self.tries})"


class PostOffice:
    """Hands the ordered letters over, one after the other."""

    def __init__(self, effects: Effects, transport: Transport) -> None:
        self._effects = effects
        self._transport = transport
        self._hands = hands_at(effects.engine)

    def recover(self) -> None:
        """Take up what a stopped server, or another process of this one, had in its hands.

        Nobody knows whether such a letter went out: it is written anew with another code.
        """
        with reading(self._effects.engine) as connection:
            found = repository.under_way(connection)
        for order_id in found:
            with self._effects.engine.begin() as connection:
                if self._hands.are_gone(connection, order_id):
                    repository.release(connection, order_id)
                    _log.warning("order %s was under way when its server stopped", order_id)

    def deliver_due(self) -> int:
        """Try every letter that is due once; say how many were handed over."""
        delivered = 0
        while self._has_due():
            delivered += self._deliver_next()
        return delivered

    def seconds_to_next(self, longest: float) -> float:
        """Return how long nothing is due, at most `longest` seconds."""
        with reading(self._effects.engine) as connection:
            moment = repository.next_moment(connection)
        if moment is None:
            return longest
        wait = datetime.fromisoformat(moment) - self._effects.clock.now()
        return min(longest, max(0.0, wait.total_seconds()))

    def _has_due(self) -> bool:
        with reading(self._effects.engine) as connection:
            moment = rfc3339(self._effects.clock.now())
            return repository.due(connection, moment) is not None

    def _deliver_next(self) -> bool:
        with ExitStack() as hands:
            attempt = self._claim(mint(), hands)
            return attempt is not None and self._hand_over(attempt)

    def _hand_over(self, attempt: Try) -> bool:
        letter = attempt.letter
        try:
            message = compose(letter)
            # The header's address has its domain in ASCII, as SMTP wants it.
            self._transport.send(message, message["To"].addresses[0].addr_spec)
        except UnsafeAddressError:
            self._refused(attempt, "The address is not one of a single mailbox.")
        except MailRefusedError as refusal:
            self._refused(attempt, _without_code(str(refusal), letter))
        except MailDelayedError as delay:
            self._delayed(attempt, _without_code(str(delay), letter))
        else:
            self._sent(attempt)
            return True
        return False

    def _claim(self, minted: Minted, hands: ExitStack) -> Try | None:
        with self._effects.unit(SYSTEM, "mail.compose") as unit:
            order = repository.due(unit.connection, unit.moment)
            if order is None:
                return None
            hands.enter_context(self._hands.hold(order.id))
            repository.claim(unit.connection, order.id)
            generation = order.generation + 1
            invite = invites.get(unit.connection, order.invite_id)
            person = unit.person(invite.person_id) if invite is not None else None
            if invite is None or invite.state != "queued" or person is None or person.is_deleted:
                repository.settle(
                    unit.connection, order.id, generation, state="failed", last_error="ended"
                )
                return None
            return Try(
                order_id=order.id,
                generation=generation,
                invite_id=invite.id,
                tries=order.tries + 1,
                queued_at=invite.queued_at,
                letter=self._letter(unit, invite, person.user, minted),
            )

    def _letter(
        self, unit: Unit, invite: Row[tuple[object, ...]], user: User, minted: Minted
    ) -> Letter:
        account = invites.account_of(unit.connection)
        expires_at = rfc3339(unit.now + timedelta(hours=account.invite_hours))
        minted = give_code(unit, invite.id, minted, expires_at)
        return Letter(
            first_name=user.first_name,
            last_name=user.last_name,
            email=invite.email,
            account=account.name,
            sender=self._transport.sender or sender_of(account),
            link=link(account.public_url, minted.token),
            code=str(minted.code),
            written_at=unit.moment,
            expires_at=expires_at,
            time_zone=account.time_zone,
            help_contact=account.help_contact,
            language=account.language,
            message_id=f"{invite.id}.{invite.generation + 1}",
        )

    def _sent(self, attempt: Try) -> None:
        with self._effects.unit(SYSTEM, "invite.sent") as unit:
            if _settle(unit, attempt, state="sent", last_error=None):
                mark_sent(unit, attempt.invite_id, attempt.letter.written_at)

    def _refused(self, attempt: Try, words: str) -> None:
        _log.warning("the mail of invite %s was refused: %s", attempt.invite_id, words)
        with self._effects.unit(SYSTEM, "invite.failed") as unit:
            if _settle(unit, attempt, state="failed", last_error=words):
                mark_failed(unit, attempt.invite_id, words)

    def _delayed(self, attempt: Try, words: str) -> None:
        now = self._effects.clock.now()
        if now - datetime.fromisoformat(attempt.queued_at) >= GIVE_UP_AFTER:
            self._refused(attempt, words)
            return
        wait = min(FIRST_WAIT * 2 ** min(attempt.tries - 1, 10), LONGEST_WAIT)
        _log.warning(
            "the mail of invite %s waits %d s: %s", attempt.invite_id, wait.seconds, words
        )
        with self._effects.unit(SYSTEM, "mail.delayed") as unit:
            next_at = rfc3339(now + wait)
            _settle(unit, attempt, state="waiting", next_at=next_at, last_error=words)


def _settle(unit: Unit, attempt: Try, **values: object) -> bool:
    order_id, generation = attempt.order_id, attempt.generation
    return repository.settle(unit.connection, order_id, generation, **values)


def _without_code(words: str, letter: Letter) -> str:
    token = letter.link.partition("#")[2]
    return plain_words(words, letter.link, token, letter.code)
