"""One code, one device: redeeming by picture and by typing, in a race, with mistakes."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from backend.invites.service import show_code
from backend.kit.problems import ProblemError
from backend.store.engine import reading
from backend.store.tables import device
from contract.codes import CONSONANTS, SAMPLE_TOKEN
from tests.backend.engines import BOTH
from tests.backend.post import OPERATOR, phone, unknown, wrong
from tests.support.mail import code_in_text, link_in_picture

if TYPE_CHECKING:
    from contract.messages import DeviceDescription
    from tests.backend.post import PostRoom


ENGINES = BOTH


def refused(room: PostRoom, **ask: object) -> str:
    with pytest.raises(ProblemError) as problem:
        room.redeem(**ask)  # type: ignore[arg-type]
    return problem.value.code


def test_the_picture_in_the_mail_redeems(room: PostRoom) -> None:
    cleo = room.hire(job_title="Engineer")
    activation = room.scan(room.mail_invite(cleo))
    assert activation.step == "permissions"
    assert activation.personal.job_title == "Engineer"
    assert activation.device_token
    user = room.user(cleo)
    assert user.invite is not None
    assert user.invite.state == "redeemed"
    [found] = user.devices
    assert (found.name, found.os, found.active) == ("Ann's phone", "Android 15", False)
    assert found.id == activation.id


@pytest.mark.parametrize("spell", [str, str.lower, lambda code: code.replace("-", "  ")])
def test_the_text_code_redeems_in_any_spelling(room: PostRoom, spell: type[str]) -> None:
    letter = room.mail_invite(room.hire())
    assert room.redeem(code=spell(code_in_text(letter))).step == "permissions"


def test_a_second_redeem_by_another_device_is_refused(room: PostRoom) -> None:
    letter = room.mail_invite(room.hire())
    room.scan(letter)
    assert refused(room, token=link_in_picture(letter), device=phone(2)) == "code_used"
    assert refused(room, code=code_in_text(letter), device=phone(2)) == "code_used"


def test_the_same_device_gets_the_same_answer_for_ten_minutes(room: PostRoom) -> None:
    letter = room.mail_invite(room.hire())
    first = room.scan(letter)
    room.clock.advance(minutes=10)
    assert room.scan(letter) == first
    room.clock.advance(seconds=1)
    assert refused(room, token=link_in_picture(letter)) == "code_used"


def test_of_sixteen_devices_at_once_exactly_one_wins(room: PostRoom) -> None:
    for race in range(3):
        letter = room.mail_invite(room.hire(email=f"cleo{race}@example.com"))
        link, code = link_in_picture(letter), code_in_text(letter)
        start = threading.Barrier(16)

        def try_one(
            number: int, link: str = link, code: str = code, start: threading.Barrier = start
        ) -> str:
            start.wait()
            ask = {"token": link} if number % 4 else {"code": code}
            try:
                room.redeem(**ask, device=phone(number), address=f"192.0.2.{number}")
            except ProblemError as problem:
                return problem.code
            return "won"

        with ThreadPoolExecutor(16) as pool:
            outcomes = list(pool.map(try_one, range(race * 100, race * 100 + 16)))
        assert outcomes.count("won") == 1
        assert set(outcomes) <= {"won", "code_used", "code_locked", "code_stopped"}
    with reading(room.effects.engine) as connection:
        assert connection.execute(select(func.count()).select_from(device)).scalar() == 3


def test_a_failure_before_the_commit_uses_nothing_up(room: PostRoom) -> None:
    letter = room.mail_invite(room.hire())

    def fail() -> None:
        raise RuntimeError("power cut")

    room.effects._before_commit = fail
    with pytest.raises(RuntimeError):
        room.scan(letter, phone(1))
    room.effects._before_commit = lambda: None
    assert room.scan(letter, phone(2)).step == "permissions"


def test_unknown_and_wrong_codes_look_the_same(room: PostRoom) -> None:
    code = code_in_text(room.mail_invite(room.hire()))
    assert refused(room, code=wrong(code)) == refused(room, code=unknown(code)) == "code_wrong"
    assert refused(room, token=SAMPLE_TOKEN) == "code_wrong"
    assert refused(room, token="no token at all") == "code_wrong"


def test_a_mistyped_code_costs_no_try(room: PostRoom) -> None:
    code = code_in_text(room.mail_invite(room.hire()))
    mistyped = code[:-1] + CONSONANTS[(CONSONANTS.index(code[-1]) + 1) % len(CONSONANTS)]
    for _ in range(20):
        assert refused(room, code=mistyped) == "code_mistyped"
    assert room.redeem(code=code).step == "permissions"


@pytest.mark.parametrize(
    "ask",
    [
        {},
        {"token": SAMPLE_TOKEN, "code": "BBBB-BBBB-BBBB"},
    ],
)
def test_neither_or_both_of_token_and_code_is_malformed(
    room: PostRoom, ask: dict[str, str]
) -> None:
    assert refused(room, **ask) == "malformed"


def test_a_device_without_an_id_of_its_own_is_malformed(room: PostRoom) -> None:
    letter = room.mail_invite(room.hire())
    nameless: DeviceDescription = phone()
    bad = type(nameless)(id="my phone", name="x", os="", app_version="")
    assert refused(room, token=link_in_picture(letter), device=bad) == "malformed"


def test_what_a_device_says_of_itself_is_one_short_line(room: PostRoom) -> None:
    cleo = room.hire()
    room.scan(room.mail_invite(cleo), phone(1, name="my\r\n\x00phone" + "x" * 500))
    [found] = room.user(cleo).devices
    assert found.name.startswith("my phonex")
    assert len(found.name) == 127


def test_a_device_set_up_for_somebody_else_before_moves_over(room: PostRoom) -> None:
    cleo, dan = room.hire(), room.hire(first_name="Dan", email="dan@example.com")
    first = room.scan(room.mail_invite(cleo), phone(1))
    room.redeem(code=show_code(room.effects, OPERATOR, dan).code, device=phone(1))
    assert room.user(cleo).devices == ()
    assert len(room.user(dan).devices) == 1
    with pytest.raises(ProblemError):
        room.steps.complete(first.id, first.device_token or "")
