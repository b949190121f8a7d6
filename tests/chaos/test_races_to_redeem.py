"""Invites: each letter goes out once, each code is redeemed by one device, whoever hurries."""

from __future__ import annotations

import random
import re
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from sqlalchemy import func, select

from backend.store.engine import open_engine, reading
from backend.store.tables import device, invite, mail_order
from contract.codes import token_of
from contract.messages import Activation
from tests.backend.engines import POSTGRESQL
from tests.backend.office import creation, operation, person
from tests.chaos.backend_truth import Sent, faults_of
from tests.chaos.backend_wire import AwayError, SaidError, Wire
from tests.chaos.numbers import report, seed, share
from tests.support.backend_process import OPERATOR, PASSWORD, BackendProcess, pause
from tests.support.mail import Mailbox, code_in_text, mail_server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage
    from pathlib import Path

    from contract.operations import Operation
    from contract.records import User

INVITES = share(200, 5)
DEVICES = 16
WORKERS = share(4, 2)
TYPED = 8
"""Every eighth invite is redeemed by the code for typing, the others by the link."""
LETTERS_AT_A_TIME = 10
LONGEST_WAIT = 60.0
_LINK = re.compile(r"https?://\S+/app#\S+")


class Post:
    """A backend with its mail server, and invites that were asked for."""

    def __init__(self, backend: BackendProcess, mailbox: Mailbox) -> None:
        self.backend, self.mailbox = backend, mailbox
        self.engine = open_engine(backend.database)
        self.sent: dict[str, Sent] = {}
        self.addresses: list[str] = []
        self._admin = Wire(backend.port)
        self._admin.sign_in(OPERATOR, PASSWORD)
        self._admin.close()

    def invite(self, number: int) -> None:
        """Take on so many people and invite each of them."""
        people = [person(email=f"p{len(self.addresses) + n}@example.com") for n in range(number)]
        self.addresses += [str(each.email) for each in people]
        self._send([creation(each) for each in people])
        self._send(
            [operation("invite.send", each.id, base={"email": each.email}) for each in people]
        )

    def letters(self) -> list[EmailMessage]:
        """Return every letter when all have been handed over."""
        for number in range(LETTERS_AT_A_TIME, len(self.addresses), LETTERS_AT_A_TIME):
            self.mailbox.letters(number)
        waited = 0.0
        while self._under_way():
            assert waited < LONGEST_WAIT, f"{self._under_way()} letters are not sent"
            pause.wait(0.1)
            waited += 0.1
        return self.mailbox.letters(len(self.addresses))

    def close(self) -> None:
        """Be done with the database."""
        self.engine.dispose()

    def _send(self, operations: list[Operation]) -> None:
        results = self._admin.sync(operations).results
        # The next one comes much later, when the server has long hung up.
        self._admin.close()
        assert {result.status for result in results} == {"applied"}
        self.sent |= {each.id: Sent(each, "applied") for each in operations}

    def _under_way(self) -> int:
        unsent = select(func.count()).select_from(mail_order).where(mail_order.c.state != "sent")
        with reading(self.engine) as connection:
            return int(connection.execute(unsent).scalar_one())


@pytest.fixture(scope="module")
def post(engine: str, database_url: str, folder: Path) -> Iterator[Post]:
    """A backend, with several processes where the engine allows them, and a mail server."""
    workers = WORKERS if engine == POSTGRESQL else 1
    with mail_server() as mailbox:
        backend = BackendProcess(folder, mail=mailbox.url, database=database_url, workers=workers)
        backend.start()
        post = Post(backend, mailbox)
        try:
            yield post
        finally:
            post.close()
            backend.stop()


def test_each_letter_goes_out_once_and_one_of_sixteen_devices_gets_each_invite(
    engine: str, post: Post
) -> None:
    post.invite(INVITES)
    letters = post.letters()
    assert Counter(str(letter["To"].addresses[0].addr_spec) for letter in letters) == Counter(
        post.addresses
    )
    phones = [Phone(post.backend.port, number) for number in range(DEVICES)]
    told: Counter[str] = Counter()
    with ThreadPoolExecutor(DEVICES) as pool:
        for number, letter in enumerate(letters):
            told += _race(pool, phones, letter, is_typed=number % TYPED == 0)
    for phone in phones:
        phone.wire.close()
    assert told["done"] == INVITES
    # More devices than a code has tries: at the very same moment there is none left for some.
    assert told.keys() <= {"done", "code_used", "code_locked", "code_stopped"}
    assert _winners(post) == {"redeemed": INVITES}
    assert not faults_of(post.engine, post.sent)
    report(f"race to redeem: {engine}", invites=INVITES, devices=DEVICES, **told)


def test_a_letter_in_the_hands_of_a_killed_server_is_written_anew_with_another_code(
    engine: str, post: Post
) -> None:
    kills, chance = share(20, 1), random.Random(seed())
    for _ in range(kills):
        before = len(post.mailbox.letters(0))
        post.invite(share(10, 4))
        post.mailbox.letters(before + chance.randint(1, 3))
        pause.wait(chance.uniform(0.0, 0.1))
        post.backend.kill()
        post.backend.start()
        post.letters()
    by_address: dict[str, list[EmailMessage]] = defaultdict(list)
    for letter in post.letters():
        by_address[letter["To"].addresses[0].addr_spec].append(letter)
    assert by_address.keys() == set(post.addresses)
    again = {address: found for address, found in by_address.items() if len(found) > 1}
    assert len(again) <= kills * WORKERS, "only what was in somebody's hands goes out again"
    for found in again.values():
        _only_one_works(post, found)
    report(f"servers killed with letters in hand: {engine}", kills=kills, again=len(again))


class Phone:
    """A device with an address of its own on the loopback network."""

    def __init__(self, port: int, number: int) -> None:
        self.wire = Wire(port, source=f"127.0.1.{number + 1}")
        self._number = number

    def redeem(self, turn: int, **secret: str) -> Activation:
        """Redeem an invite as a newly installed app."""
        app = {"id": f"{turn:016x}{self._number:016x}", "name": "Phone", "os": "Any"}
        wish: dict[str, Any] = {**secret, "device": app}
        body = self.wire.ask("POST", "/api/v1/activations", wish)
        return msgspec.json.decode(body, type=Activation)

    def try_to(self, turn: int, **secret: str) -> str | Activation:
        """Redeem, or return the code of the refusal."""
        try:
            return self.redeem(turn, **secret)
        except SaidError as refusal:
            return refusal.code
        except AwayError as refusal:
            return str(msgspec.json.decode(refusal.args[0])["code"])


def _invitation(user: User) -> Operation:
    return operation("invite.send", user.id, base={"email": user.email})


def _race(
    pool: ThreadPoolExecutor, phones: list[Phone], letter: EmailMessage, *, is_typed: bool
) -> Counter[str]:
    """Let every phone redeem one letter's code at once; count what they were told."""
    secret = {"code": code_in_text(letter)} if is_typed else {"token": _link_in(letter)}
    turn = int.from_bytes(letter["Message-ID"].encode()[-8:], "big")
    start = Barrier(len(phones))

    def redeem(phone: Phone) -> str | Activation:
        start.wait()
        return phone.try_to(turn, **secret)

    answers = list(pool.map(redeem, phones))
    for phone, answer in zip(phones, answers, strict=True):
        if isinstance(answer, Activation):
            assert phone.redeem(turn, token=_link_in(letter)).id == answer.id
            if not is_typed:
                assert phone.redeem(turn, **secret) == answer, "asking again gives the same"
    return Counter("done" if isinstance(each, Activation) else each for each in answers)


def _link_in(letter: EmailMessage) -> str:
    body = letter.get_body(("plain",))
    assert body is not None
    found = _LINK.search(body.get_content())
    assert found is not None
    assert token_of(found.group()) is not None
    return found.group()


def _winners(post: Post) -> dict[str, int]:
    """Count the states of invites; each redeemed one has one device, and it is the one noted."""
    with reading(post.engine) as connection:
        states = Counter(connection.execute(select(invite.c.state)).scalars())
        noted = set(connection.execute(select(invite.c.redeemed_device)).scalars())
        devices = connection.execute(select(device.c.id)).scalars().all()
    assert noted == set(devices)
    return dict(states)


def _only_one_works(post: Post, letters: list[EmailMessage]) -> None:
    phone = Phone(post.backend.port, 1)
    said = [phone.try_to(number, token=_link_in(each)) for number, each in enumerate(letters)]
    phone.wire.close()
    done = [isinstance(each, Activation) for each in said]
    assert done.count(True) == 1
    assert {each for each in said if not isinstance(each, Activation)} == {"code_wrong"}
