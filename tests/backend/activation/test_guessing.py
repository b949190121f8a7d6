"""Wrong codes: what they cost at one code, from one place, and from everywhere."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlalchemy import event, func, select
from sqlalchemy.exc import DBAPIError

from backend.activation import guesses, proof
from backend.invites import minting
from backend.kit.audit_chain import first_broken
from backend.kit.limits import place_of
from backend.kit.problems import ProblemError
from backend.store.engine import reading
from backend.store.tables import audit, invite, throttle
from backend.sync.retention import Retention
from contract.codes import SAMPLE_TOKEN
from tests.backend.engines import BOTH
from tests.backend.post import PostRoom, phone, unknown, wrong
from tests.support.mail import code_in_text, link_in_picture

ENGINES = BOTH


def refused(room: PostRoom, **ask: str) -> str:
    with pytest.raises(ProblemError) as problem:
        room.look(**ask)
    return problem.value.code


def from_place(number: int) -> str:
    return f"198.51.{number // 200}.{number % 200}"


def invited(room: PostRoom, number: int = 1) -> list[str]:
    """Return the text codes of so many people."""
    return [
        code_in_text(room.mail_invite(room.hire(email=f"cleo{each}@example.com")))
        for each in range(number)
    ]


def lines(room: PostRoom, kind: str) -> list[tuple[str, Any]]:
    """Return target and content of the audit lines of a kind."""
    with reading(room.effects.engine) as connection:
        assert first_broken(connection) is None
        found = connection.execute(select(audit).where(audit.c.kind == kind)).all()
    return [(line.target, json.loads(line.after)) for line in found]


@pytest.fixture
def crowd(monkeypatch: pytest.MonkeyPatch) -> int:
    """So many wrong codes from everywhere are many."""
    monkeypatch.setattr(guesses, "MANY_WRONG_CODES", 8)
    return 8


def test_five_wrong_codes_from_anywhere_end_the_code_and_not_the_link(room: PostRoom) -> None:
    letter = room.mail_invite(room.hire())
    code = code_in_text(letter)
    for place in range(5):
        asked = {"code": wrong(code, place + 1), "address": from_place(place)}
        assert refused(room, **asked) == "code_wrong"
    assert refused(room, code=code, address=from_place(9)) == "code_stopped"
    assert refused(room, code=wrong(code), address=from_place(9)) == "code_wrong"
    room.clock.advance(days=2)
    again = PostRoom(room.backend.folder, room.clock, database_url=room.backend.database_url)
    with pytest.raises(ProblemError) as problem:
        again.type(letter)
    assert problem.value.code == "code_stopped"
    again.backend.close()
    assert room.scan(letter).step == "permissions"


def test_the_sixth_guess_is_none_even_if_it_is_right(room: PostRoom) -> None:
    [code] = invited(room)
    for place in range(4):
        refused(room, code=wrong(code, place + 1), address=from_place(place))
    assert room.look(code=code, address=from_place(9)).first_name == "Cleo"
    refused(room, code=wrong(code, 5), address=from_place(5))
    assert refused(room, code=code, address=from_place(9)) == "code_stopped"


def test_of_guesses_at_the_same_time_only_five_count_as_tries(room: PostRoom) -> None:
    [code] = invited(room)

    def guess(place: int) -> str:
        return refused(room, code=wrong(code, place + 1), address=from_place(place))

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(guess, range(16))) == {"code_wrong"}
    with reading(room.effects.engine) as connection:
        assert connection.execute(select(invite.c.wrong_codes)).scalar_one() == 5
    assert refused(room, code=code, address=from_place(99)) == "code_stopped"


def test_a_code_that_ended_says_first_what_became_of_its_invite(room: PostRoom) -> None:
    letter = room.mail_invite(room.hire())
    code = code_in_text(letter)
    for place in range(5):
        refused(room, code=wrong(code, place + 1), address=from_place(place))
    room.scan(letter, phone(1))
    assert refused(room, code=code, address=from_place(9)) == "code_used"
    asked_again = room.redeem(code=code, device=phone(1), address=from_place(9))
    assert asked_again.step == "permissions"


def test_sending_again_gives_five_tries_again(room: PostRoom) -> None:
    cleo = room.hire()
    code = code_in_text(room.mail_invite(cleo))
    for place in range(5):
        refused(room, code=wrong(code, place + 1), address=from_place(place))
    again = code_in_text(room.mail_invite(cleo))
    assert refused(room, code=wrong(again), address=from_place(9)) == "code_wrong"
    assert room.redeem(code=again).step == "permissions"


@pytest.mark.parametrize(
    ("address", "neighbour"),
    [
        ("198.51.100.7", "198.51.100.7"),
        ("::ffff:198.51.100.7", "198.51.100.7"),
        ("2001:db8:1:2::7", "2001:db8:1:2::8"),
    ],
)
def test_five_wrong_codes_slow_a_place_down(room: PostRoom, address: str, neighbour: str) -> None:
    codes = invited(room, 6)
    for code in codes[:5]:
        assert refused(room, code=wrong(code), address=address) == "code_wrong"
    with pytest.raises(ProblemError) as problem:
        room.look(code=codes[5], address=neighbour)
    assert (problem.value.code, problem.value.params) == ("code_locked", {"seconds": 15})
    assert room.redeem(code=codes[5], address="203.0.113.9").step == "permissions"
    assert [target for target, _ in lines(room, "codes.locked")] == [place_of(neighbour)]


def test_each_further_wrong_code_of_a_place_waits_twice_as_long(room: PostRoom) -> None:
    [code] = invited(room)
    waits = []
    for _ in range(4):
        refused(room, code=unknown(code))
    for _ in range(5):
        assert refused(room, code=unknown(code)) == "code_wrong"
        with pytest.raises(ProblemError) as problem:
            room.look(code=code)
        waits.append(problem.value.params["seconds"])
        room.clock.advance(seconds=waits[-1])
    assert waits == [15, 30, 60, 120, 240]
    assert len(lines(room, "codes.locked")) == 1
    assert room.look(code=code).first_name == "Cleo"


@pytest.mark.parametrize("address", ["fe80::1%eth0", "no address", "", "x" * 500])
def test_a_place_has_a_short_name(address: str) -> None:
    assert len(place_of(address)) <= 64


def test_the_networks_of_ipv4_in_ipv6_are_many_places() -> None:
    assert place_of("::ffff:198.51.100.7") != place_of("::ffff:198.51.100.8")


def test_right_codes_from_one_office_are_no_guesses(room: PostRoom) -> None:
    for number in range(7):
        letter = room.mail_invite(room.hire(email=f"cleo{number}@example.com"))
        assert room.type(letter, phone(number)).step == "permissions"


def test_a_crowd_of_guessers_leaves_each_place_one_wrong_code_and_every_right_one(
    room: PostRoom, crowd: int
) -> None:
    codes = invited(room, 3)
    for place in range(crowd):
        assert refused(room, code=unknown(codes[0]), address=from_place(place)) == "code_wrong"
    assert refused(room, code=unknown(codes[0]), address=from_place(100)) == "code_wrong"
    with pytest.raises(ProblemError) as problem:
        room.look(code=codes[0], address=from_place(100))
    assert (problem.value.code, problem.value.params) == ("code_locked", {"seconds": 900})
    for number, code in enumerate(codes):
        room.look(code=code, address=from_place(101))
        assert room.redeem(code=code, device=phone(number), address=from_place(101)).step
    assert len(lines(room, "codes.guessed")) == 1
    room.clock.advance(minutes=16)
    assert refused(room, code=unknown(codes[0]), address=from_place(100)) == "code_wrong"
    assert refused(room, code=codes[0], address=from_place(100)) == "code_used"


def test_no_crowd_keeps_a_link_from_its_owner(
    room: PostRoom, crowd: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proof, "_TOKENS_AT_A_PLACE", 3)
    letter = room.mail_invite(room.hire())
    for place in range(2 * crowd):
        refused(room, code=unknown(code_in_text(letter)), address=from_place(place))
    for _ in range(3):
        assert refused(room, token=SAMPLE_TOKEN) == "code_wrong"
    assert refused(room, token=SAMPLE_TOKEN) == "too_many_tries"
    assert room.look(token=link_in_picture(letter)).first_name == "Cleo"
    assert room.scan(letter).step == "permissions"


def test_an_unknown_code_and_a_wrong_one_cost_the_server_the_same(
    room: PostRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    [code] = invited(room)
    work: list[str] = []
    judge = minting.proves

    def counted(verifier: str, stored: str | None) -> bool:
        work.append("argon2")
        return judge(verifier, stored)

    def note(*parts: Any) -> None:
        work.append(str(parts[2]))

    monkeypatch.setattr(proof, "proves", counted)
    event.listen(room.effects.engine, "before_cursor_execute", note)
    costs = []
    for place, guess in enumerate((unknown(code), wrong(code), unknown(code), wrong(code, 2))):
        work.clear()
        refused(room, code=guess, address=from_place(place))
        costs.append(list(work))
    assert costs[0].count("argon2") == 1
    assert any(each.startswith("UPDATE invite") for each in costs[0])
    # The very first try of all also begins the count of everybody's.
    assert costs[1] == costs[2] == costs[3]
    assert len(costs[0]) == len(costs[1])


def test_if_the_count_cannot_be_kept_nobody_may_try(room: PostRoom) -> None:
    letter = room.mail_invite(room.hire())
    with room.effects.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE throttle RENAME TO away")
    with pytest.raises(DBAPIError):
        room.type(letter)
    with room.effects.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE away RENAME TO throttle")
        assert connection.execute(select(invite.c.wrong_codes)).scalar_one() == 0
    assert room.type(letter).step == "permissions"


def test_the_audit_says_that_a_code_ended_and_never_which(room: PostRoom) -> None:
    cleo = room.hire()
    code = code_in_text(room.mail_invite(cleo))
    for place in range(7):
        refused(room, code=wrong(code, place + 1), address=from_place(place))
    found = room.user(cleo).invite
    assert found is not None
    assert lines(room, "invite.code_stopped") == [(cleo, {"invite": found.id})]
    with reading(room.effects.engine) as connection:
        everything = str(connection.execute(select(audit)).all())
    assert code not in everything
    assert code.replace("-", "") not in everything


def test_counted_tries_are_forgotten_when_their_window_is_long_over(room: PostRoom) -> None:
    [code] = invited(room)
    for place in range(6):
        refused(room, code=unknown(code), address=from_place(place))
    retention = Retention(room.effects)
    retention.forget_old()
    assert _places(room) == 7
    room.clock.advance(minutes=50)
    refused(room, code=unknown(code), address=from_place(7))
    room.clock.advance(minutes=11)
    retention.forget_old()
    assert _places(room) == 2, "the last place, and everywhere"


def _places(room: PostRoom) -> int:
    with reading(room.effects.engine) as connection:
        return int(connection.execute(select(func.count()).select_from(throttle)).scalar_one())
