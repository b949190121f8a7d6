"""Looking before joining: whose account it is, and what the consoles see of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from backend.invites.service import expire_due, show_code
from backend.kit.problems import ProblemError
from backend.mail.maildir import Maildir
from backend.mail.service import PostOffice
from backend.store.engine import reading
from backend.store.tables import audit
from contract.codes import check_letter
from contract.messages import Activate
from tests.backend.engines import BOTH
from tests.backend.post import OPERATOR, phone
from tests.support.mail import code_in_text, link_in_picture

if TYPE_CHECKING:
    from email.message import EmailMessage

    from contract.records import Invite
    from tests.backend.post import PostRoom

ENGINES = BOTH
GUESS = "BCDFGHJKLMN" + check_letter("BCDFGHJKLMN")


def refused(room: PostRoom, **ask: str) -> str:
    with pytest.raises(ProblemError) as problem:
        room.look(**ask)
    return problem.value.code


def invite_of(room: PostRoom, person: str) -> Invite:
    found = room.user(person).invite
    assert found is not None
    return found


@pytest.mark.parametrize("way", ["link", "text"])
def test_a_look_says_whose_account_it_is_and_uses_nothing_up(room: PostRoom, way: str) -> None:
    letter = room.mail_invite(room.hire())
    proof = {"link": {"token": link_in_picture(letter)}, "text": {"code": code_in_text(letter)}}
    for _ in range(6):
        room.look(**proof[way])
    seen = room.look(**proof[way])
    assert (seen.account, seen.first_name, seen.last_name, seen.expires_at) == (
        "Phone system",
        "Cleo",
        "Duarte",
        "2026-12-07T09:00:00.000Z",
    )
    assert room.app.redeem(Activate(**proof[way], device=phone()), "").step == "permissions"


def test_the_first_look_opens_the_invite_for_every_console_to_see(room: PostRoom) -> None:
    cleo = room.hire()
    letter = room.mail_invite(cleo)
    room.clock.advance(minutes=3)
    room.look(token=link_in_picture(letter))
    room.clock.advance(minutes=3)
    room.look(token=link_in_picture(letter))
    opened = invite_of(room, cleo)
    assert (opened.state, opened.opened_at) == ("opened", "2026-11-30T09:03:00.000Z")
    with reading(room.effects.engine) as connection:
        lines = connection.execute(select(audit).where(audit.c.kind == "invite.open")).all()
    assert [line.operator for line in lines] == ["Cleo Duarte (app)"]


def test_who_is_faster_than_the_mail_servers_last_word_opens_a_queued_invite(
    room: PostRoom,
) -> None:
    cleo = room.hire()
    room.ask("invite.send", cleo)

    class Hasty(Maildir):
        def send(self, message: EmailMessage, recipient: str) -> None:
            super().send(message, recipient)
            room.look(token=link_in_picture(message))
            assert invite_of(room, cleo).state == "opened"

    PostOffice(room.effects, Hasty(str(room.mail_folder))).deliver_due()
    opened = invite_of(room, cleo)
    assert (opened.state, opened.sent_at) == ("opened", "2026-11-30T09:00:00.000Z")


def test_a_code_on_a_screen_is_looked_at_and_stays_out_of_sight(room: PostRoom) -> None:
    cleo = room.hire(email=None)
    shown = show_code(room.effects, OPERATOR, cleo)
    assert room.look(code=shown.code).first_name == "Cleo"
    assert room.user(cleo).invite is None
    assert room.redeem(code=shown.code).step == "permissions"


def test_an_invite_that_is_over_says_why(room: PostRoom) -> None:
    cleo = room.hire()
    first, second = room.mail_invite(cleo), room.mail_invite(cleo)
    assert refused(room, token=link_in_picture(first)) == "code_ended"
    room.clock.advance(days=8)
    assert refused(room, token=link_in_picture(second)) == "code_expired"
    expire_due(room.effects)
    assert refused(room, code=code_in_text(second)) == "code_expired"
    assert invite_of(room, cleo).state == "expired"
    third = room.mail_invite(cleo)
    room.scan(third)
    assert refused(room, token=link_in_picture(third)) == "code_used"


def test_who_redeemed_and_lost_the_answer_still_sees_the_invite(room: PostRoom) -> None:
    letter = room.mail_invite(room.hire())
    room.scan(letter, phone(1))
    link = link_in_picture(letter)
    assert room.look(token=link, device=phone(1).id).first_name == "Cleo"
    assert refused(room, token=link, device=phone(2).id) == "code_used"
    room.clock.advance(minutes=11)
    assert refused(room, token=link, device=phone(1).id) == "code_used"


def test_looks_and_redeems_share_one_limit(room: PostRoom) -> None:
    code = code_in_text(room.mail_invite(room.hire()))
    for _ in range(5):
        assert refused(room, code=GUESS) == "code_wrong"
    assert refused(room, code=code) == "code_locked"
    with pytest.raises(ProblemError) as problem:
        room.redeem(code=code)
    assert problem.value.code == "code_locked"


def test_neither_or_both_of_token_and_code_is_malformed(room: PostRoom) -> None:
    assert refused(room) == "malformed"
    assert refused(room, token="x", code=GUESS) == "malformed"
