"""Invites on paper: one or many at once, with or without an e-mail address."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event, select

from backend.invites import service as invites
from backend.invites import sheets
from backend.invites.minting import mint
from backend.invites.sheets import make_sheets
from backend.kit.audit_chain import first_broken
from backend.kit.problems import ProblemError
from backend.store.engine import reading
from backend.store.tables import audit
from contract.messages import SheetsRequest
from tests.backend.engines import BOTH
from tests.backend.office import move_in, person
from tests.backend.post import OPERATOR, PUBLIC_URL, PostRoom, phone

if TYPE_CHECKING:
    from backend.invites.minting import Minted
    from contract.messages import SheetCode
    from contract.records import Invite
    from tests.support.backend import RunningBackend, SignedIn

ENGINES = BOTH


def printed(room: PostRoom, *people: str) -> list[SheetCode]:
    return list(make_sheets(room.effects, OPERATOR, SheetsRequest(users=people)).sheets)


def invite_of(room: PostRoom, who: str) -> Invite:
    found = room.user(who).invite
    assert found is not None
    return found


def test_a_sheet_is_an_invite_for_somebody_without_an_address(room: PostRoom) -> None:
    cleo = room.hire(email=None)
    [sheet] = printed(room, cleo)
    assert sheet.link is not None
    assert sheet.link.startswith(f"{PUBLIC_URL}/app#1.")
    assert sheet.expires_at == "2026-12-07T09:00:00.000Z"
    invite = invite_of(room, cleo)
    assert (invite.way, invite.state, invite.email) == ("sheet", "sent", "")
    assert (invite.sent_at, invite.expires_at) == ("2026-11-30T09:00:00.000Z", sheet.expires_at)
    assert room.post.deliver_due() == 0
    assert room.look(code=sheet.code).first_name == "Cleo"
    assert invite_of(room, cleo).state == "opened"
    assert room.redeem(token=sheet.link).step == "permissions"


def test_many_people_get_a_sheet_each_in_the_order_asked_for(room: PostRoom) -> None:
    people = [room.hire(email=f"p{number}@example.com") for number in range(12)]
    made = printed(room, *people)
    assert [sheet.user for sheet in made] == people
    assert len({sheet.code for sheet in made}) == len({sheet.link for sheet in made}) == 12
    for number, sheet in enumerate(made):
        room.redeem(code=sheet.code, device=phone(number))
        assert invite_of(room, people[number]).state == "redeemed"


def test_a_sheet_supersedes_the_letter_and_the_letter_the_sheet(room: PostRoom) -> None:
    cleo = room.hire()
    letter = room.mail_invite(cleo)
    [sheet] = printed(room, cleo)
    for outdated in (room.scan, room.type):
        with pytest.raises(ProblemError) as problem:
            outdated(letter)
        assert problem.value.code == "code_ended"
    room.mail_invite(cleo)
    with pytest.raises(ProblemError) as problem:
        room.redeem(code=sheet.code)
    assert problem.value.code == "code_ended"
    assert invite_of(room, cleo).way == "mail"


def test_a_letter_that_waits_to_go_is_taken_back(room: PostRoom) -> None:
    cleo = room.hire()
    room.ask("invite.send", cleo)
    [sheet] = printed(room, cleo)
    assert room.post.deliver_due() == 0
    assert room.redeem(code=sheet.code).step == "permissions"


def test_a_sheet_is_revoked_and_expires_like_a_letter(room: PostRoom) -> None:
    cleo = room.hire(email=None)
    [first] = printed(room, cleo)
    seen = invite_of(room, cleo)
    assert room.ask("invite.revoke", cleo, base={"invite": seen.id}).status == "applied"
    with pytest.raises(ProblemError) as problem:
        room.redeem(code=first.code)
    assert problem.value.code == "code_ended"
    printed(room, cleo)
    room.clock.advance(days=7)
    assert invites.expire_due(room.effects) == 1
    assert invite_of(room, cleo).state == "expired"


def test_who_is_unknown_or_deleted_harms_nobody_elses_sheet(room: PostRoom) -> None:
    cleo, dan = room.hire(), room.hire(first_name="Dan", email="dan@example.com")
    with room.effects.unit(OPERATOR, "user.delete") as unit:
        unit.remove(dan)
    made = printed(room, "nobody", cleo, dan)
    assert [sheet.problem for sheet in made] == ["user_unknown", None, "user_deleted"]
    assert [sheet.code is None for sheet in made] == [True, False, True]


def test_each_sheet_leaves_one_audit_line_without_its_code(room: PostRoom) -> None:
    people = [room.hire(email=None), room.hire(email=None)]
    made = printed(room, *people)
    with reading(room.effects.engine) as connection:
        lines = connection.execute(select(audit).where(audit.c.kind == "invite.sheet")).all()
        everything = repr(connection.execute(select(audit)).all())
        assert first_broken(connection) is None
    assert [(line.target, line.operator) for line in lines] == [
        (who, OPERATOR.name) for who in people
    ]
    for sheet in made:
        assert sheet.code is not None
        assert sheet.link is not None
        assert sheet.code not in everything
        assert sheet.link.partition("#1.")[2] not in everything


def test_if_it_fails_at_the_end_every_former_invite_goes_on(room: PostRoom) -> None:
    cleo, dan = room.hire(), room.hire(email="dan@example.com")
    letter = room.mail_invite(cleo)

    def fail() -> None:
        raise RuntimeError("power cut")

    room.effects._before_commit = fail
    with pytest.raises(RuntimeError):
        printed(room, cleo, dan)
    room.effects._before_commit = lambda: None
    assert room.user(dan).invite is None
    assert room.scan(letter).step == "permissions"


def test_the_slow_hashes_are_made_before_anybody_waits_for_the_writers_lock(
    room: PostRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []

    def minted() -> Minted:
        order.append("hash")
        return mint()

    monkeypatch.setattr(sheets, "mint", minted)
    event.listen(room.effects.engine, "begin", lambda _: order.append("begin"))
    people = [room.hire(email=None) for _ in range(3)]
    order.clear()
    printed(room, *people)
    assert order == ["hash", "hash", "hash", "begin"]


@pytest.mark.parametrize("users", [["x"] * 2, [f"u{number}" for number in range(101)]])
def test_too_many_at_once_or_one_twice_is_malformed(room: PostRoom, users: list[str]) -> None:
    with pytest.raises(ProblemError) as problem:
        printed(room, *users)
    assert problem.value.code == "malformed"


def test_over_http_the_answer_alone_has_the_codes(
    backend: RunningBackend, admin: SignedIn
) -> None:
    cleo = person()
    move_in(admin, cleo)
    answer = admin.request("POST", "/api/v1/invites/sheets", json={"users": [cleo.id]})
    assert answer.headers["Cache-Control"] == "no-store"
    [sheet] = answer.json()["sheets"]
    [row] = [change for change in admin.sync().changes if change.id == cleo.id]
    assert b'"way":"sheet"' in bytes(row.body)
    assert sheet["code"].encode() not in bytes(row.body)
