"""The wizard's flow without a window: which steps, in which order, and what holds a person up."""

from __future__ import annotations

from msgspec.structs import replace

from console.models.draft import Draft, Move, draft_of, new_draft
from console.models.saving import user_of
from console.viewmodels import wizard_change as change
from console.viewmodels import wizard_check as checks
from console.viewmodels import wizard_flow as flow
from contract.fields import FIELDS
from contract.records import SYSTEM_DEFAULT_AUDIO, Invite, Line, User
from tests.support.account import ANN, OfficeAccount

OFFICE = OfficeAccount()
NEW = new_draft("01900000-0000-7000-8000-0000000000ff")


def answered(draft: Draft = NEW, **values: object) -> Draft:
    for name, value in values.items():
        draft = change.with_value(draft, name, value)
    return draft


BEA = answered(first_name="Bea", last_name="Best", email="bea@example.com")


def test_every_field_stands_on_exactly_one_page() -> None:
    on_pages = [name for fields in flow.FIELDS_ON.values() for name in fields]
    assert sorted(on_pages) == sorted(FIELDS)


def test_the_line_pages_follow_only_where_a_line_is_wanted() -> None:
    assert flow.steps_of(NEW) == ("details", "inbound", "outbound", "recording", "review")
    bare = change.with_line(NEW, wanted=False)
    assert flow.steps_of(bare) == ("details", "review")
    assert flow.next_step("details", bare) == "review"
    assert flow.previous_step("review", bare) == "details"


def test_next_and_back_go_through_all_pages_and_end() -> None:
    step, seen = "details", ["details"]
    while (following := flow.next_step(step, NEW)) is not None:  # type: ignore[arg-type]
        step = following
        seen.append(step)
    assert seen == list(flow.steps_of(NEW))
    assert flow.previous_step("details", NEW) is None


def test_the_first_thing_missing_is_named_in_the_order_of_the_fields() -> None:
    problems = checks.problems_of(NEW, OFFICE)
    blocked = flow.blocking("details", NEW, problems)
    assert blocked is not None
    assert (blocked.code, blocked.field) == ("name_blank", "first_name")


def test_a_later_step_opens_only_when_nothing_blocks_before_it() -> None:
    assert not flow.may_go_to("inbound", NEW, checks.problems_of(NEW, OFFICE))
    assert flow.may_go_to("review", BEA, checks.problems_of(BEA, OFFICE))
    wrong = answered(BEA, internal_number="abc")
    problems = checks.problems_of(wrong, OFFICE)
    assert flow.may_go_to("inbound", wrong, problems)
    assert not flow.may_go_to("outbound", wrong, problems)


def test_a_warning_holds_nobody_up() -> None:
    lonely = answered(BEA)
    problems = checks.problems_of(lonely, OFFICE)
    assert "line_unreachable" in {problem.code for problem in problems}
    assert flow.blocking("inbound", lonely, problems) is None


def test_route_to_voicemail_proposes_the_users_own_email() -> None:
    routed = answered(BEA, when_unavailable="route_to_voicemail")
    assert routed.values["voicemail_email"] == "bea@example.com"
    typed = answered(BEA, voicemail_email="box@example.com", when_unavailable="route_to_voicemail")
    assert typed.values["voicemail_email"] == "box@example.com"


def test_voicemail_fields_are_not_saved_when_calls_do_not_go_there() -> None:
    back = answered(
        BEA,
        when_unavailable="route_to_voicemail",
        voicemail_audio=SYSTEM_DEFAULT_AUDIO,
    )
    back = answered(back, when_unavailable="do_nothing")
    line = user_of(back).line
    assert line is not None
    assert (line.voicemail_audio, line.voicemail_email) == (None, None)
    again = answered(back, when_unavailable="route_to_voicemail")
    assert again.values["voicemail_audio"] == SYSTEM_DEFAULT_AUDIO


def test_a_number_that_saving_moves_here_is_not_taken() -> None:
    assert ANN.line is not None
    taken = answered(BEA, did_number="+" + (ANN.line.did_number or ""))
    assert "did_taken" in {p.code for p in checks.problems_of(taken, OFFICE)}
    move = Move(user_id=ANN.id, name=ANN.name, did_number=ANN.line.did_number or "")
    moved = change.with_move(taken, move)
    assert "did_taken" not in {p.code for p in checks.problems_of(moved, OFFICE)}
    assert answered(moved, did_number="").moves == ()


def test_the_server_may_allot_another_number_where_the_typed_one_is_taken() -> None:
    taken = answered(BEA, internal_number="204")
    assert "internal_number_taken" in {p.code for p in checks.problems_of(taken, OFFICE)}
    free = change.with_next_free(taken, None)
    assert "internal_number_taken" not in {p.code for p in checks.problems_of(free, OFFICE)}
    assert not answered(free, internal_number="205").next_free


def test_an_edit_tells_what_it_changes_and_only_that() -> None:
    edit = answered(draft_of(ANN), department="Support", first_name=" Ann ")
    changed = [field for field in checks.review_of(edit) if field.is_changed]
    assert [(field.name, field.before, field.after) for field in changed] == [
        ("department", ANN.department, "Support")
    ]
    assert checks.has_something_to_save(edit)
    assert not checks.has_something_to_save(draft_of(ANN))


def test_a_changed_address_of_an_invited_user_asks_to_invite_again() -> None:
    invite = Invite(
        id="i", state="sent", email="old@example.com", queued_at="2026-11-20T08:00:00.000Z"
    )
    seen = User(id="u", first_name="A", last_name="B", email="old@example.com", invite=invite)
    edit = draft_of(seen)
    assert not checks.asks_to_invite_again(edit, seen)
    edit = answered(edit, email="new@example.com")
    assert checks.asks_to_invite_again(edit, seen)
    assert not checks.asks_to_invite_again(replace(edit, send_invite=True), seen)
    over = replace(seen, invite=replace(invite, state="completed"))
    assert not checks.asks_to_invite_again(edit, over)


def test_a_line_is_new_in_review_where_there_was_none() -> None:
    edit = draft_of(User(id="u", first_name="A", last_name="B"), step="inbound")
    assert edit.wants_line
    changed = answered(edit, internal_number="301")
    names = [field.name for field in checks.review_of(changed) if field.is_changed]
    assert names == ["internal_number"]
    assert user_of(changed).line == Line(internal_number="301")
