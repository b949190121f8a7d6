"""The steps after redeeming, and the end of a device."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from backend.activation import service as activation
from backend.invites import service as invites
from backend.kit.problems import ProblemError
from backend.store.engine import reading
from backend.store.tables import audit
from contract.messages import Permissions, Personal
from contract.records import Line
from tests.backend.engines import BOTH
from tests.backend.post import OPERATOR, phone

if TYPE_CHECKING:
    from contract.messages import Activation
    from tests.backend.post import PostRoom

ENGINES = BOTH


GRANTED = Permissions(microphone="granted", push="denied")
UNCHANGED = Personal(first_name="Cleo", last_name="Duarte")


def redeemed(room: PostRoom, person: str) -> tuple[Activation, str]:
    found = room.scan(room.mail_invite(person))
    assert found.device_token is not None
    return found, found.device_token


def finish(room: PostRoom, person: str) -> tuple[Activation, str]:
    found, token = redeemed(room, person)
    room.steps.permit(found.id, token, GRANTED)
    room.steps.introduce(found.id, token, UNCHANGED)
    return room.steps.complete(found.id, token), token


def test_permissions_personal_complete_make_an_active_device(room: PostRoom) -> None:
    cleo = room.hire(line=Line(internal_number="204", did_number="442079460001"))
    found, token = redeemed(room, cleo)
    assert (found.internal_number, found.did_number) == ("204", "442079460001")
    assert room.steps.permit(found.id, token, GRANTED).step == "personal"
    assert room.steps.introduce(found.id, token, UNCHANGED).step == "complete"
    done = room.steps.complete(found.id, token)
    assert (done.step, done.device_token) == ("done", None)
    user = room.user(cleo)
    assert user.invite is not None
    assert user.invite.state == "completed"
    [device] = user.devices
    assert (device.active, device.microphone, device.push) == (True, "granted", "denied")


def test_no_step_comes_too_early(room: PostRoom) -> None:
    found, token = redeemed(room, room.hire())
    with pytest.raises(ProblemError) as problem:
        room.steps.complete(found.id, token)
    assert problem.value.code == "activation_order"
    with pytest.raises(ProblemError) as problem:
        room.steps.introduce(found.id, token, UNCHANGED)
    assert problem.value.code == "activation_order"


def test_a_step_may_be_repeated_as_its_answer_may_be_lost(room: PostRoom) -> None:
    found, token = redeemed(room, room.hire())
    room.steps.permit(found.id, token, GRANTED)
    room.steps.introduce(found.id, token, UNCHANGED)
    assert room.steps.permit(found.id, token, GRANTED).step == "complete"
    assert room.steps.introduce(found.id, token, UNCHANGED).step == "complete"
    assert room.steps.complete(found.id, token) == room.steps.complete(found.id, token)


def test_a_browser_that_was_closed_learns_where_it_was(room: PostRoom) -> None:
    cleo = room.hire(line=Line(internal_number="204"))
    found, token = redeemed(room, cleo)
    assert room.steps.stand(found.id, token).step == "permissions"
    room.steps.permit(found.id, token, GRANTED)
    again = room.steps.stand(found.id, token)
    assert (again.step, again.personal.first_name) == ("personal", "Cleo")
    assert again.device_token is None
    room.steps.introduce(found.id, token, UNCHANGED)
    done = room.steps.complete(found.id, token)
    assert room.steps.stand(found.id, token) == done
    assert (done.step, done.internal_number) == ("done", "204")


def test_that_a_device_was_seen_is_noted_once_a_minute(room: PostRoom) -> None:
    cleo = room.hire()
    found, token = finish(room, cleo)
    room.clock.advance(seconds=59)
    room.steps.stand(found.id, token)
    [device] = room.user(cleo).devices
    assert device.last_seen_at == "2026-11-30T09:00:00.000Z"
    room.clock.advance(seconds=1)
    room.steps.stand(found.id, token)
    [device] = room.user(cleo).devices
    assert device.last_seen_at == "2026-11-30T09:01:00.000Z"


def test_a_removed_device_learns_that_it_is_out(room: PostRoom) -> None:
    cleo = room.hire()
    found, token = finish(room, cleo)
    room.ask("device.remove", cleo, set={"device": found.id})
    with pytest.raises(ProblemError) as problem:
        room.steps.stand(found.id, token)
    assert problem.value.code == "signed_out"


def test_corrected_details_are_an_audited_change_of_the_user(room: PostRoom) -> None:
    cleo = room.hire(department="Sales")
    found, token = redeemed(room, cleo)
    room.steps.permit(found.id, token, GRANTED)
    corrected = Personal(
        first_name=" Cléo ", last_name="Duarte", department=None, job_title="Engineer"
    )
    answer = room.steps.introduce(found.id, token, corrected)
    assert answer.personal.first_name == "Cléo"
    user = room.user(cleo)
    assert (user.first_name, user.department, user.job_title) == ("Cléo", None, "Engineer")
    assert user.updated_by == "Cleo Duarte (app)"
    with reading(room.effects.engine) as connection:
        line = connection.execute(select(audit).where(audit.c.kind == "activation.personal")).one()
    assert line.operator == "Cleo Duarte (app)"
    assert b'"Cleo"' in line.before
    assert "Cléo".encode() in line.after


def test_details_that_break_a_rule_are_refused_by_field(room: PostRoom) -> None:
    cleo = room.hire()
    found, token = redeemed(room, cleo)
    room.steps.permit(found.id, token, GRANTED)
    bad = Personal(first_name="  ", last_name="D" * 64, job_title="a\nb")
    with pytest.raises(ProblemError) as problem:
        room.steps.introduce(found.id, token, bad)
    assert [(error.field, error.code) for error in problem.value.errors] == [
        ("first_name", "name_blank"),
        ("last_name", "too_long"),
        ("job_title", "control_characters"),
    ]
    assert room.user(cleo).first_name == "Cleo"


def test_a_removed_device_is_out_at_once(room: PostRoom) -> None:
    cleo = room.hire()
    found, token = redeemed(room, cleo)
    assert room.ask("device.remove", cleo, set={"device": found.id}).status == "applied"
    user = room.user(cleo)
    assert user.devices == ()
    assert user.invite is not None
    assert user.invite.state == "revoked"
    with pytest.raises(ProblemError) as problem:
        room.steps.permit(found.id, token, GRANTED)
    assert problem.value.code == "signed_out"


def test_removing_twice_is_fine_and_a_strangers_device_is_refused(room: PostRoom) -> None:
    cleo, dan = room.hire(), room.hire(first_name="Dan", email="dan@example.com")
    found, _ = finish(room, cleo)
    wish = {"device": found.id}
    assert room.ask("device.remove", dan, set=wish).code == "device_unknown"
    assert len(room.user(cleo).devices) == 1
    assert room.ask("device.remove", cleo, set=wish).status == "applied"
    assert room.ask("device.remove", cleo, set=wish).status == "merged"
    assert room.ask("device.remove", cleo, set={}).code == "device_unknown"


def test_another_devices_token_opens_nothing(room: PostRoom) -> None:
    cleo, dan = room.hire(), room.hire(first_name="Dan", email="dan@example.com")
    found, _ = redeemed(room, cleo)
    letter = room.mail_invite(dan)
    from_dan = room.scan(letter, phone(2))
    for token in (from_dan.device_token, "", "x" * 43, "ü"):
        with pytest.raises(ProblemError) as problem:
            room.steps.permit(found.id, token or "", GRANTED)
        assert problem.value.code == "signed_out"


def test_deleting_a_user_ends_invites_and_devices(room: PostRoom) -> None:
    cleo = room.hire()
    found, token = finish(room, cleo)
    letter = room.mail_invite(cleo)
    with room.effects.unit(OPERATOR, "user.delete") as unit:
        invites.end_all_of(unit, cleo)
        activation.end_all_of(unit, cleo)
        unit.remove(cleo)
    with pytest.raises(ProblemError) as problem:
        room.scan(letter)
    assert problem.value.code == "code_ended"
    with pytest.raises(ProblemError) as problem:
        room.steps.permit(found.id, token, GRANTED)
    assert problem.value.code == "signed_out"
    with pytest.raises(ProblemError) as problem:
        invites.show_code(room.effects, OPERATOR, cleo)
    assert problem.value.code == "user_deleted"
