"""Taking over what changed under an open wizard: nothing typed is lost, nothing is invented."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from console.models.draft import draft_of
from console.models.merging import drift_of, taken_over
from console.models.saving import operations_of, values_of
from contract.fields import FIELDS, UNITS, flat, normalised, with_values
from contract.records import Line, User

if TYPE_CHECKING:
    from console.models.draft import Draft

SEEN = User(
    id="019a0000-0000-7000-8000-000000000001",
    first_name="Ann",
    last_name="Smith",
    department="Sales",
    job_title="Agent",
    email="ann@example.com",
    line=Line(internal_number="200", external_calls_enabled=True, caller_ids=("4930123456",)),
    updated_at="2026-11-23T09:00:00.000Z",
    updated_by="ann@example.com",
)
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "first_name": st.sampled_from(("Ann", "Anna")),
    "department": st.sampled_from(("Sales", "Press", None)),
    "job_title": st.sampled_from(("Agent", "Lead", None)),
    "internal_number": st.sampled_from(("200", "201", None)),
    "external_calls_enabled": st.booleans(),
    "caller_ids": st.sampled_from(((), ("4930123456",), ("4930123457",))),
    "delivery_methods": st.sampled_from(((), ("mail",), ("ftp", "mail"))),
}
CHANGES = st.fixed_dictionaries({}, optional=VALUES)


def colleague_writes(**values: Any) -> User:
    newer = with_values(SEEN, values)
    return msgspec.structs.replace(
        newer, updated_by="bo@example.com", updated_at="2026-11-23T10:42:00.000Z"
    )


def typed(**values: Any) -> Draft:
    draft = draft_of(SEEN)
    return msgspec.structs.replace(draft, values=draft.values | values)


def test_nothing_is_said_while_nothing_changed() -> None:
    assert drift_of(typed(department="Press"), SEEN, SEEN) is None


def test_it_is_said_who_changed_what_and_when() -> None:
    drift = drift_of(typed(), colleague_writes(department="Press", job_title="Lead"), SEEN)
    assert drift is not None
    assert (drift.who, drift.when) == ("bo@example.com", "2026-11-23T10:42:00.000Z")
    assert [gap.field for gap in drift.gaps] == ["department", "job_title"]
    assert drift.clashes == ()


def test_a_field_that_both_changed_alike_is_no_clash() -> None:
    drift = drift_of(typed(department="Press"), colleague_writes(department="Press"), SEEN)
    assert drift is not None
    assert drift.clashes == ()


def test_a_user_who_is_gone_is_said_to_be() -> None:
    drift = drift_of(typed(), None, SEEN)
    assert drift is not None
    assert drift.is_deleted


def test_a_line_removed_meanwhile_goes_unless_it_was_worked_on() -> None:
    now = msgspec.structs.replace(SEEN, line=None)
    assert not taken_over(typed(), now).wants_line
    assert taken_over(typed(internal_number="207"), now).wants_line


@given(mine=CHANGES, theirs=CHANGES)
@settings(max_examples=300, deadline=None)
def test_taking_over_keeps_what_was_typed_and_takes_the_rest(
    mine: dict[str, Any], theirs: dict[str, Any]
) -> None:
    now = colleague_writes(**theirs)
    draft = typed(**mine)
    merged = taken_over(draft, now)
    assert drift_of(merged, now, now) is None
    assert taken_over(merged, now) == merged
    current, seen, result = flat(now), flat(SEEN), normalised(merged.values)
    for name, value in result.items():
        unit = UNITS.get(FIELDS[name].unit or "", (name,))
        is_mine = any(normalised(draft.values)[other] != seen[other] for other in unit)
        wanted = normalised(draft.values)[name] if is_mine else current[name]
        assert value == wanted or all(result[other] == current[other] for other in unit)


@given(mine=CHANGES, theirs=CHANGES)
@settings(max_examples=200, deadline=None)
def test_saving_afterwards_is_based_on_what_was_shown(
    mine: dict[str, Any], theirs: dict[str, Any]
) -> None:
    now = colleague_writes(**theirs)
    merged = taken_over(typed(**mine), now, theirs=("department",))
    current = flat(now)
    for operation in operations_of(merged, lambda: "an id", "now"):
        assert operation.base == {name: current[name] for name in operation.base}
    assert values_of(merged)["department"] in (
        current["department"],
        mine.get("department", "Sales"),
    )


def test_theirs_is_the_whole_unit_also_where_they_left_a_field_alone() -> None:
    mine = typed(when_unavailable="route_to_voicemail", voicemail_email="mine@example.com")
    now = colleague_writes(when_unavailable="route_to_voicemail", voicemail_audio="system_default")
    saved = values_of(taken_over(mine, now, ("voicemail_audio",)))
    assert saved["voicemail_audio"] == "system_default"
    assert saved["voicemail_email"] is None
