"""A post room without HTTP: invites asked for, letters written, codes redeemed, step by step."""

from __future__ import annotations

from email import message_from_bytes, policy
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from backend.activation.looking import Looks
from backend.activation.service import Activations, remove_device
from backend.activation.steps import Steps
from backend.directory.service import settle_account
from backend.invites.service import Invites
from backend.kit.effects import Actor
from backend.kit.outcomes import RefusedError
from backend.mail.maildir import Maildir
from backend.mail.service import PostOffice
from backend.store.engine import reading
from backend.store.tables import mail_order
from contract.codes import CONSONANTS, TextCode, check_letter
from contract.messages import Activate, DeviceDescription, Look
from tests.backend.office import operation, person
from tests.support.backend import FixedClock, RunningBackend
from tests.support.mail import code_in_text, link_in_picture

if TYPE_CHECKING:
    from email.message import EmailMessage
    from pathlib import Path

    from backend.kit.outcomes import Outcome
    from backend.mail.transport import Transport
    from contract.messages import Activation, Invitation
    from contract.records import User

OPERATOR = Actor(id="01900000-0000-7000-8000-00000000beef", name="admin@example.com", role="admin")
PUBLIC_URL = "https://phones.example.com"


_STRIDE = 0x9E3779B97F4A7C15F39CC0605CEDC835
"""Odd, so that each number has its own id."""


def phone(number: int = 1, **details: str) -> DeviceDescription:
    """Return what an app says of itself; its id is like none that stands in a file by chance."""
    made = {"id": f"{number * _STRIDE % 2**128:032x}", "name": "Ann's phone"}
    return DeviceDescription(**{**made, "os": "Android 15", "app_version": "1.0", **details})


def wrong(code: str, change: int = 1) -> str:
    """Return a well-formed code with the same four letters and another proof."""
    letters = code.replace("-", "")
    other = CONSONANTS[(CONSONANTS.index(letters[5]) + change) % len(CONSONANTS)]
    return whole(f"{letters[:5]}{other}{letters[6:11]}")


def unknown(code: str) -> str:
    """Return a well-formed code with other letters to look it up."""
    return whole(("C" if code[0] != "C" else "D") + code.replace("-", "")[1:11])


def whole(letters: str) -> str:
    """Return the code that eleven letters make with their check letter."""
    letters += check_letter(letters)
    return str(TextCode(selector=letters[:4], verifier=letters[4:]))


class PostRoom:
    """The invites, the mail and the activations of one backend's files."""

    def __init__(
        self,
        folder: Path,
        clock: FixedClock,
        transport: Transport | None = None,
        *,
        database_url: str | None = None,
    ) -> None:
        self.backend = RunningBackend(folder, clock=clock, database_url=database_url)
        self.clock = clock
        self.effects = self.backend.effects
        self.mail_folder = folder / "mail"
        self.woken = 0
        settle_account(self.effects, public_url=PUBLIC_URL, fallback_url="")
        self.invites = Invites(self._wake)
        self.post = PostOffice(self.effects, transport or Maildir(str(self.mail_folder)))
        self.app = Activations(self.effects)
        self.looks = Looks(self.effects)
        self.steps = Steps(self.effects)

    def _wake(self) -> None:
        self.woken += 1

    def hire(self, **details: Any) -> str:
        """Add a user and return the id."""
        user = person(**{"email": "cleo@example.com", **details})
        with self.effects.unit(OPERATOR, "user.create") as unit:
            unit.put(user, changed=details)
        return user.id

    def user(self, person_id: str) -> User:
        """Return a user's document."""
        with self.effects.unit(OPERATOR, "test.look") as unit:
            row = unit.person(person_id)
            assert row is not None
            return row.user

    def ask(self, kind: str, person_id: str, **parts: Any) -> Outcome:
        """Do an operation as a sync would."""
        effect = {
            "invite.send": self.invites.send,
            "invite.revoke": self.invites.revoke,
            "device.remove": remove_device,
        }[kind]
        wish = operation(kind, person_id, **parts)
        try:
            with self.effects.unit(OPERATOR, kind, wish.id) as unit:
                row = unit.person(person_id)
                assert row is not None
                return _accepted(effect(unit, wish, row))
        except RefusedError as refusal:
            return refusal.outcome

    def invite(self, **details: Any) -> str:
        """Hire somebody and ask for an invite; returns the user's id."""
        user_id = self.hire(**details)
        self.ask("invite.send", user_id)
        return user_id

    def orders(self) -> list[tuple[str, int, int]]:
        """Return state, tries and generation of each letter that was asked for."""
        with reading(self.effects.engine) as connection:
            rows = connection.execute(
                select(mail_order.c.state, mail_order.c.tries, mail_order.c.generation)
            )
            return [tuple(row) for row in rows]

    def mail_invite(self, person_id: str) -> EmailMessage:
        """Send an invite and return the letter that came of it."""
        before = len(self.letters())
        self.ask("invite.send", person_id)
        assert self.post.deliver_due() == 1
        return self.letters()[before]

    def letters(self) -> list[EmailMessage]:
        """Return the letters in the Maildir, in the order of their writing."""
        new = self.mail_folder / "new"
        files = new.iterdir() if new.exists() else ()
        found = [message_from_bytes(file.read_bytes(), policy=policy.default) for file in files]
        return sorted(found, key=lambda letter: str(letter["Message-ID"]))

    def scan(self, letter: EmailMessage, device: DeviceDescription | None = None) -> Activation:
        """Redeem by the QR code in a letter's picture."""
        return self.redeem(token=link_in_picture(letter), device=device or phone())

    def type(self, letter: EmailMessage, device: DeviceDescription | None = None) -> Activation:
        """Redeem by the text code in a letter."""
        return self.redeem(code=code_in_text(letter), device=device or phone())

    def redeem(
        self,
        *,
        token: str | None = None,
        code: str | None = None,
        device: DeviceDescription | None = None,
        address: str = "192.0.2.1",
    ) -> Activation:
        """Redeem a link's token or a text code."""
        return self.app.redeem(Activate(token=token, code=code, device=device or phone()), address)

    def look(
        self,
        *,
        token: str | None = None,
        code: str | None = None,
        device: str | None = None,
        address: str = "192.0.2.1",
    ) -> Invitation:
        """Look at an invite by its link's token or its text code."""
        return self.looks.look(Look(token=token, code=code, device=device), address)


def _accepted(outcome: Outcome) -> Outcome:
    if not outcome.is_accepted:
        raise RefusedError(outcome)
    return outcome
