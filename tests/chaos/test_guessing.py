"""Guessing text codes: from one address and from a thousand, it gets nowhere and harms nobody."""

from __future__ import annotations

import random
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from backend.activation import proof
from backend.invites import minting
from backend.invites.sheets import make_sheets
from backend.kit.audit_chain import first_broken
from backend.kit.problems import ProblemError
from backend.store.engine import reading
from backend.store.tables import audit, device, invite
from contract.codes import CONSONANTS
from contract.messages import Permissions, Personal, SheetCode, SheetsRequest
from tests.backend.engines import SQLITE
from tests.backend.post import OPERATOR, PostRoom, phone, whole, wrong
from tests.chaos.numbers import report, seed, share
from tests.support.backend import FixedClock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from backend.activation.steps import Steps
    from tests.support.postgres import PostgresServer

GUESSES = share(100_000, 400)
PLACES = share(1_000, 40)
PEOPLE = share(50, 4)
SECONDS = share(1_800, 600)
"""How long all the guesses take by the server's clock: windows pass meanwhile."""
TOKENS = share(100_000, 200)


class Attack:
    """Guesses at an office where some people are invited, and how many of them were judged."""

    def __init__(self, room: PostRoom, monkeypatch: pytest.MonkeyPatch) -> None:
        self.room = room
        self.chance = random.Random(seed())
        self.judged = 0
        self.people = [room.hire(email=None, first_name=f"P{n}") for n in range(PEOPLE)]
        ask = SheetsRequest(users=tuple(self.people))
        self.sheets: Sequence[SheetCode] = make_sheets(room.effects, OPERATOR, ask).sheets
        monkeypatch.setattr(proof, "proves", self._judged)

    def guess(self) -> str:
        """Return a code that is well-formed and as likely as any other."""
        return whole("".join(self.chance.choice(CONSONANTS) for _ in range(11)))

    def run(self, code: Callable[[int], str], place: Callable[[int], str]) -> Counter[str]:
        """Try all the guesses, spread over the time; return what the guesser was told."""
        told: Counter[str] = Counter()
        for number in range(GUESSES):
            self.room.clock.advance(seconds=SECONDS / GUESSES)
            told[self.tell(place(number), code=code(number))] += 1
        return told

    def tell(self, address: str, **secret: str) -> str:
        """Look with a secret; return the name of whoever is found, or the code of the refusal."""
        try:
            return self.room.look(**secret, address=address).first_name
        except ProblemError as refusal:
            return refusal.code

    def everybody_gets_in(self, *, by_code: bool = True) -> None:
        """See that each of the invited gets in at once, from other places, by code and by link."""
        for number, sheet in enumerate(self.sheets):
            link, code = str(sheet.link), str(sheet.code)
            address = f"203.0.113.{number % 10}"
            told = self.tell(address, code=code), self.tell("192.0.2.66", token=link)
            assert told == (f"P{number}" if by_code else "code_stopped", f"P{number}")
            way = {"code": code} if by_code and number % 2 else {"token": link}
            asked = {**way, "address": address}
            assert self.room.redeem(**asked, device=phone(number)).step == "permissions"

    def lines(self, kind: str) -> int:
        """Return how many audit lines there are of a kind."""
        count = select(func.count()).select_from(audit).where(audit.c.kind == kind)
        with reading(self.room.effects.engine) as connection:
            assert first_broken(connection) is None
            return int(connection.execute(count).scalar_one())

    def _judged(self, verifier: str, stored: str | None) -> bool:
        self.judged += 1
        return minting.proves(verifier, stored)


@pytest.fixture
def room(engine: str, memory_path: Path, request: pytest.FixtureRequest) -> Iterator[PostRoom]:
    """An office with a clock of its own."""
    url = None
    if engine != SQLITE:
        postgres: PostgresServer = request.getfixturevalue("postgres")
        url = postgres.migrated_database()
    found = PostRoom(memory_path, FixedClock(), database_url=url)
    yield found
    found.backend.close()


@pytest.fixture
def attack(room: PostRoom, monkeypatch: pytest.MonkeyPatch) -> Attack:
    """An attack that is about to begin."""
    return Attack(room, monkeypatch)


def at(place: int) -> str:
    return f"198.{18 + place // 65_536}.{place // 256 % 256}.{place % 256}"


def test_guesses_from_one_address_are_stopped_before_they_are_judged(
    engine: str, attack: Attack
) -> None:
    told = attack.run(lambda _: attack.guess(), lambda _: at(1))
    windows = 1 + SECONDS // 900
    assert told.keys() == {"code_wrong", "code_locked"}
    assert attack.judged == told["code_wrong"] <= 12 * windows
    assert attack.lines("codes.locked") <= windows
    judged = attack.judged
    attack.everybody_gets_in()
    report(f"guesses from one address: {engine}", guesses=GUESSES, judged=judged)


def test_guesses_from_a_thousand_addresses_lock_nobody_else_out(
    engine: str, attack: Attack
) -> None:
    told = attack.run(lambda _: attack.guess(), lambda number: at(number % PLACES))
    windows = 1 + SECONDS // 900
    assert told.keys() == {"code_wrong", "code_locked"}
    assert attack.judged == told["code_wrong"] <= (PLACES + 200) * windows
    assert attack.lines("codes.guessed") <= windows
    assert attack.lines("codes.locked") <= 40 * windows, "no line for each of a crowd"
    judged = attack.judged
    attack.everybody_gets_in()
    report(f"guesses from many addresses: {engine}", guesses=GUESSES, judged=judged)


def test_who_knows_the_first_letters_of_every_code_ends_the_codes_and_no_invite(
    engine: str, attack: Attack
) -> None:
    codes = [str(sheet.code) for sheet in attack.sheets]
    told: Counter[str] = Counter()
    for number in range(6 * PEOPLE):
        address = at(number)
        told[attack.tell(address, code=wrong(codes[number % PEOPLE], 1 + number // PEOPLE))] += 1
    assert told == {"code_wrong": 6 * PEOPLE}
    assert attack.lines("invite.code_stopped") == PEOPLE
    attack.everybody_gets_in(by_code=False)


def test_guesses_at_links_keep_no_link_from_its_owner(engine: str, attack: Attack) -> None:
    told: Counter[str] = Counter()
    for _ in range(TOKENS):
        attack.room.clock.advance(seconds=SECONDS / TOKENS)
        token = "".join(attack.chance.choices("abcdefghij0123456789-_", k=43))
        told[attack.tell("192.0.2.66", token=token)] += 1
    assert told.keys() <= {"code_wrong", "too_many_tries"}
    attack.everybody_gets_in()
    report(f"guesses at links: {engine}", guesses=TOKENS, told_wrong=told["code_wrong"])


def test_no_token_of_a_removed_device_opens_anything_again(engine: str, attack: Attack) -> None:
    room, steps = attack.room, attack.room.steps
    granted = Permissions(microphone="granted", push="granted")
    tokens = []
    for number, sheet in enumerate(attack.sheets):
        started = room.redeem(token=sheet.link, device=phone(number))
        assert started.device_token is not None
        tokens.append((started.id, started.device_token))
        if number % 2:
            steps.permit(started.id, started.device_token, granted)
        steps.stand(started.id, started.device_token)
    for person, (device_id, _) in zip(attack.people, tokens, strict=True):
        assert room.ask("device.remove", person, set={"device": device_id}).is_accepted
    for number, (_, token) in enumerate(tokens):
        for device_id in {tokens[number][0], tokens[0][0], tokens[-1][0]}:
            assert _replays(steps, device_id, token) == {"signed_out"}
        with pytest.raises(ProblemError) as problem:
            room.redeem(token=attack.sheets[number].link, device=phone(number))
        assert problem.value.code == "code_used"
    with reading(room.effects.engine) as connection:
        left = connection.execute(select(device.c.token_hash)).scalars().all()
        states = connection.execute(select(invite.c.state)).scalars().all()
    assert set(left) == {None}
    assert set(states) == {"revoked"}
    assert {room.user(person).first_name for person in attack.people}.isdisjoint({"Mallory"})


def _replays(steps: Steps, device_id: str, token: str) -> set[str]:
    """Try each step of a device; return the codes of the refusals."""
    granted = Permissions(microphone="granted", push="granted")
    names = Personal(first_name="Mallory", last_name="M")
    told = set()
    for replay in (
        partial(steps.stand, device_id, token),
        partial(steps.permit, device_id, token, granted),
        partial(steps.introduce, device_id, token, names),
        partial(steps.complete, device_id, token),
    ):
        with pytest.raises(ProblemError) as problem:
            replay()
        told.add(problem.value.code)
    return told
