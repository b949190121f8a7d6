"""An invite from the wish to its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from backend.invites.service import expire_due, show_code
from backend.kit.audit_chain import first_broken
from backend.kit.problems import ProblemError
from backend.store.engine import reading
from backend.store.tables import audit, invite
from tests.backend.engines import BOTH
from tests.backend.post import OPERATOR, PUBLIC_URL, phone
from tests.support.mail import code_in_text, link_in_picture

if TYPE_CHECKING:
    from tests.backend.post import PostRoom


ENGINES = BOTH


def why(problem: pytest.ExceptionInfo[ProblemError]) -> str:
    return problem.value.code


def test_an_invite_is_queued_then_sent_and_its_clock_starts_with_the_sending(
    room: PostRoom,
) -> None:
    cleo = room.hire()
    assert room.ask("invite.send", cleo).status == "applied"
    queued = room.user(cleo).invite
    assert queued is not None
    assert (queued.state, queued.sent_at, queued.expires_at) == ("queued", None, None)
    assert room.woken == 1
    room.clock.advance(hours=5)
    assert room.post.deliver_due() == 1
    sent = room.user(cleo).invite
    assert sent is not None
    assert sent.state == "sent"
    assert sent.sent_at == "2026-11-30T14:00:00.000Z"
    assert sent.expires_at == "2026-12-07T14:00:00.000Z"


def test_the_letter_goes_to_the_user_with_link_and_code(room: PostRoom) -> None:
    letter = room.mail_invite(room.hire())
    assert letter["To"].addresses[0].addr_spec == "cleo@example.com"
    assert letter["From"].addresses[0].addr_spec == "no-reply@phones.example.com"
    assert link_in_picture(letter).startswith(f"{PUBLIC_URL}/app#1.")
    assert len(code_in_text(letter)) == 14


def test_a_user_without_an_address_cannot_be_invited(room: PostRoom) -> None:
    outcome = room.ask("invite.send", room.hire(email=None))
    assert (outcome.status, outcome.code) == ("rejected", "no_email")
    assert [(found.field, found.code) for found in outcome.errors] == [("email", "email_needed")]
    assert room.woken == 0


def test_an_invite_to_another_address_than_the_one_seen_is_a_conflict(room: PostRoom) -> None:
    cleo = room.hire(email="new@example.com")
    outcome = room.ask("invite.send", cleo, base={"email": "old@example.com"})
    assert outcome.status == "conflict"
    [clash] = outcome.conflicts
    assert (clash.field, clash.base, clash.theirs) == (
        "email",
        "old@example.com",
        "new@example.com",
    )
    assert clash.who == OPERATOR.name
    assert room.user(cleo).invite is None


def test_the_address_seen_may_be_written_in_another_way(room: PostRoom) -> None:
    cleo = room.hire(email="cleo@example.com")
    outcome = room.ask("invite.send", cleo, base={"email": " cleo@EXAMPLE.com"})
    assert outcome.status == "applied"


def test_resending_makes_a_new_code_and_the_old_one_is_dead(room: PostRoom) -> None:
    cleo = room.hire()
    first, second = room.mail_invite(cleo), room.mail_invite(cleo)
    assert link_in_picture(first) != link_in_picture(second)
    assert code_in_text(first) != code_in_text(second)
    with pytest.raises(ProblemError) as problem:
        room.scan(first)
    assert why(problem) == "code_ended"
    with pytest.raises(ProblemError) as problem:
        room.type(first)
    assert why(problem) == "code_ended"
    assert room.scan(second).step == "permissions"


def test_resending_an_expired_invite_makes_a_living_one(room: PostRoom) -> None:
    cleo = room.hire()
    room.mail_invite(cleo)
    room.clock.advance(days=8)
    expire_due(room.effects)
    assert room.type(room.mail_invite(cleo)).step == "permissions"


def test_a_user_has_one_live_invite_at_most(room: PostRoom) -> None:
    cleo = room.hire()
    for _ in range(3):
        room.ask("invite.send", cleo)
    with reading(room.effects.engine) as connection:
        states = connection.execute(select(invite.c.state)).scalars().all()
    assert sorted(states) == ["queued", "superseded", "superseded"]
    assert room.post.deliver_due() == 1
    with pytest.raises(IntegrityError), room.effects.engine.begin() as connection:
        connection.execute(
            insert(invite).values(
                id="second",
                person_id=cleo,
                kind="mail",
                state="queued",
                generation=0,
                queued_at="2026-11-30T09:00:00.000Z",
                requested_by="a bug",
            )
        )


def test_a_revoked_invite_says_that_it_ended(room: PostRoom) -> None:
    cleo = room.hire()
    letter = room.mail_invite(cleo)
    seen = room.user(cleo).invite
    assert seen is not None
    assert room.ask("invite.revoke", cleo, base={"invite": seen.id}).status == "applied"
    revoked = room.user(cleo).invite
    assert revoked is not None
    assert revoked.state == "revoked"
    with pytest.raises(ProblemError) as problem:
        room.scan(letter)
    assert why(problem) == "code_ended"


def test_revoking_before_the_mail_went_takes_the_mail_back(room: PostRoom) -> None:
    cleo = room.hire()
    room.ask("invite.send", cleo)
    room.ask("invite.revoke", cleo)
    assert room.post.deliver_due() == 0
    assert room.letters() == []


def test_revoking_twice_is_fine(room: PostRoom) -> None:
    cleo = room.hire()
    room.mail_invite(cleo)
    assert room.ask("invite.revoke", cleo).status == "applied"
    assert room.ask("invite.revoke", cleo).status == "merged"


def test_revoking_an_invite_that_somebody_has_resent_is_a_conflict(room: PostRoom) -> None:
    cleo = room.hire()
    room.mail_invite(cleo)
    seen = room.user(cleo).invite
    letter = room.mail_invite(cleo)
    assert seen is not None
    outcome = room.ask("invite.revoke", cleo, base={"invite": seen.id})
    assert outcome.status == "conflict"
    assert room.scan(letter).step == "permissions"


def test_revoking_stops_a_set_up_under_way(room: PostRoom) -> None:
    cleo = room.hire()
    activation = room.scan(room.mail_invite(cleo))
    room.ask("invite.revoke", cleo)
    assert room.user(cleo).devices == ()
    with pytest.raises(ProblemError) as problem:
        room.steps.complete(activation.id, activation.device_token or "")
    assert why(problem) == "signed_out"


def test_an_invite_expires_by_the_servers_clock(room: PostRoom) -> None:
    cleo = room.hire()
    letter = room.mail_invite(cleo)
    room.clock.advance(days=7)
    with pytest.raises(ProblemError) as problem:
        room.scan(letter)
    assert why(problem) == "code_expired"
    assert expire_due(room.effects) == 1
    expired = room.user(cleo).invite
    assert expired is not None
    assert expired.state == "expired"
    with pytest.raises(ProblemError) as problem:
        room.type(letter)
    assert why(problem) == "code_expired"
    assert expire_due(room.effects) == 0


def test_a_screen_code_works_beside_the_mailed_one_for_ten_minutes(room: PostRoom) -> None:
    cleo = room.hire()
    letter = room.mail_invite(cleo)
    shown = show_code(room.effects, OPERATOR, cleo)
    assert shown.expires_at == "2026-11-30T09:10:00.000Z"
    room.clock.advance(minutes=10)
    with pytest.raises(ProblemError) as problem:
        room.redeem(token=shown.link)
    assert why(problem) == "code_expired"
    assert room.scan(letter).step == "permissions"


def test_a_redeemed_screen_code_kills_the_mailed_one_and_shows_as_the_invite(
    room: PostRoom,
) -> None:
    cleo = room.hire()
    letter = room.mail_invite(cleo)
    older = show_code(room.effects, OPERATOR, cleo)
    shown = show_code(room.effects, OPERATOR, cleo)
    room.clock.advance(seconds=40)
    assert room.redeem(code=shown.code.lower()).step == "permissions"
    now = room.user(cleo).invite
    assert now is not None
    assert now.state == "redeemed"
    for dead in (link_in_picture(letter), older.link):
        with pytest.raises(ProblemError) as problem:
            room.redeem(token=dead, device=phone(2))
        assert why(problem) == "code_ended"


def test_a_redeemed_mail_kills_the_screen_codes(room: PostRoom) -> None:
    cleo = room.hire()
    letter = room.mail_invite(cleo)
    shown = show_code(room.effects, OPERATOR, cleo)
    room.scan(letter)
    with pytest.raises(ProblemError) as problem:
        room.redeem(token=shown.link, device=phone(2))
    assert why(problem) == "code_ended"


def test_a_screen_code_needs_no_address_and_is_never_mailed(room: PostRoom) -> None:
    shown = show_code(room.effects, OPERATOR, room.hire(email=None))
    assert room.post.deliver_due() == 0
    assert room.redeem(code=shown.code).personal.first_name == "Cleo"


def test_everything_about_an_invite_is_in_the_audit(room: PostRoom) -> None:
    cleo = room.hire()
    letter = room.mail_invite(cleo)
    show_code(room.effects, OPERATOR, cleo)
    room.scan(letter)
    with reading(room.effects.engine) as connection:
        kinds = connection.execute(select(audit.c.kind).order_by(audit.c.id)).scalars().all()
        assert first_broken(connection) is None
    assert [kind for kind in kinds if kind.startswith(("invite", "activation"))] == [
        "invite.send",
        "invite.sent",
        "invite.show_qr",
        "activation.redeem",
    ]
