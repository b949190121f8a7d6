"""The flow of the wizard: which steps there are, what is on each, and where one may go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from console.models.draft import STEPS, Draft, Step
from contract.fields import DETAIL_FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from contract.problems import Problem

StepState = Literal["now", "done", "blocked", "to_do"]

FIELDS_ON: dict[Step, tuple[str, ...]] = {
    "details": DETAIL_FIELDS,
    "inbound": (
        "did_number",
        "internal_number",
        "when_unavailable",
        "voicemail_audio",
        "voicemail_email",
    ),
    "outbound": (
        "external_calls_enabled",
        "caller_ids",
        "internal_caller_id",
        "internal_announcement",
        "external_announcement",
    ),
    "recording": (
        "delivery_methods",
        "record_inbound_internal",
        "record_inbound_external",
        "record_outbound_internal",
        "record_outbound_external",
        "record_on_demand",
        "on_demand_code",
    ),
    "review": (),
}
"""The fields of each page, in the order in which they stand there."""
LINE_STEPS: tuple[Step, ...] = ("inbound", "outbound", "recording")


def steps_of(draft: Draft) -> tuple[Step, ...]:
    """Return the steps of a draft: those of the line only when one is wanted."""
    return tuple(step for step in STEPS if draft.wants_line or step not in LINE_STEPS)


def next_step(step: Step, draft: Draft) -> Step | None:
    """Return the step after this one; None after Review."""
    later = STEPS[STEPS.index(step) + 1 :]
    return next((other for other in later if other in steps_of(draft)), None)


def previous_step(step: Step, draft: Draft) -> Step | None:
    """Return the step before this one; None before User Details."""
    earlier = STEPS[: STEPS.index(step)]
    return next((other for other in reversed(earlier) if other in steps_of(draft)), None)


def page_of(field: str) -> Step:
    """Return the step on which a field stands; a field of no page belongs to Review."""
    return next((step for step, fields in FIELDS_ON.items() if field in fields), "review")


def first_in_order(problems: Iterable[Problem], draft: Draft) -> Problem | None:
    """Return the problem that a person meets first when going through the pages."""
    places = [(step, name) for step in steps_of(draft) for name in FIELDS_ON[step]]
    order = {name: place for place, (_, name) in enumerate(places)}
    return min(problems, key=lambda problem: order.get(problem.field, len(order)), default=None)


def blocking(step: Step, draft: Draft, problems: Iterable[Problem]) -> Problem | None:
    """Return what keeps a person from leaving a step forwards; None if nothing does.

    On Review that is the first error of any page: it keeps the draft from being saved.
    """
    errors = [problem for problem in problems if problem.severity == "error"]
    if step != "review":
        errors = [problem for problem in errors if page_of(problem.field) == step]
    return first_in_order(errors, draft)


def may_go_to(step: Step, draft: Draft, problems: Iterable[Problem]) -> bool:
    """Say whether a step can be opened: nothing blocks on any step before it."""
    steps, known = steps_of(draft), tuple(problems)
    if step not in steps:
        return False
    return all(blocking(other, draft, known) is None for other in steps[: steps.index(step)])


def step_states(
    now: Step, draft: Draft, problems: Iterable[Problem]
) -> tuple[tuple[Step, StepState], ...]:
    """Return every step with its state, for the list beside the pages."""
    steps, known = steps_of(draft), tuple(problems)
    place = steps.index(now) if now in steps else 0
    return tuple(
        (step, _state(index, place, blocked=blocking(step, draft, known) is not None))
        for index, step in enumerate(steps)
    )


def _state(index: int, place: int, *, blocked: bool) -> StepState:
    if index == place:
        return "now"
    if index < place:
        return "blocked" if blocked else "done"
    return "to_do"
