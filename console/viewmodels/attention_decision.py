"""What a person has decided so far about one case, field by field; pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from console.models.attention import Dispute
from contract.fields import FIELDS, UNITS, Value, flat, normalise, with_values
from contract.operations import OperationKind
from contract.records import WhenUnavailable
from contract.rules import check

if TYPE_CHECKING:
    from collections.abc import Mapping

    from console.models.attention import Case
    from contract.problems import Problem
    from contract.records import User
    from contract.rules import Account

Side = Literal["mine", "theirs", "other"]
_BY_FIELD: frozenset[str] = frozenset(
    {OperationKind.USER_CREATE, OperationKind.USER_UPDATE, OperationKind.LINE_CONFIGURE}
)
"""The kinds of changes whose fields can be decided one by one."""


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """What is decided as one: a field, or fields that belong together. `unit` names the latter."""

    key: str
    unit: str | None
    disputes: tuple[Dispute, ...]

    @property
    def fields(self) -> tuple[str, ...]:
        """All fields that the answer holds: those of a unit also where nobody disputes them."""
        return UNITS[self.unit] if self.unit is not None else (self.key,)

    @property
    def has_another(self) -> bool:
        """Say whether there is a value besides the two: a switch has only those."""
        return self.unit is not None or FIELDS[self.key].kind != "flag"


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """The side chosen for each question by its key, and what was typed for each field."""

    sides: dict[str, Side] = {}
    typed: dict[str, Value] = {}


def questions_of(case: Case) -> tuple[Question, ...]:
    """Return what there is to decide, in the order of the fields."""
    if case.kind not in _BY_FIELD or case.is_deleted:
        return ()
    by_key: dict[tuple[str, str | None], list[Dispute]] = {}
    for dispute in case.fields:
        known = FIELDS.get(dispute.field)
        if known is not None:
            unit = known.unit
            key = dispute.field if unit is None else UNITS[unit][0]
            by_key.setdefault((key, unit), []).append(dispute)
    return tuple(
        Question(key=key, unit=unit, disputes=tuple(disputes))
        for (key, unit), disputes in by_key.items()
    )


def begin(case: Case) -> Decision:
    """Return the decision before a person touched anything: a refused field is to be typed."""
    if case.state != "rejected":
        return Decision()
    return Decision(
        sides={question.key: "other" for question in questions_of(case)},
        typed={dispute.field: dispute.mine for dispute in case.fields},
    )


def with_side(decision: Decision, question: Question, side: Side, user: User | None) -> Decision:
    """Return the decision with one question answered; another value starts out as mine."""
    typed = dict(decision.typed)
    if side == "other":
        for name, value in values_on("mine", question, user).items():
            typed.setdefault(name, value)
    return Decision(sides=decision.sides | {question.key: side}, typed=typed)


def with_typed(decision: Decision, name: str, value: Value) -> Decision:
    """Return the decision with a value typed."""
    return msgspec.structs.replace(decision, typed=decision.typed | {name: value})


def values_on(side: Side, question: Question, user: User | None) -> dict[str, Value]:
    """Return the values of a side; fields of a unit that nobody disputes are as the user has."""
    seen = {} if user is None else flat(user)
    values = {name: seen[name] for name in question.fields if name in seen}
    return values | {
        dispute.field: dispute.mine if side == "mine" else dispute.theirs
        for dispute in question.disputes
    }


def answer_to(
    question: Question, decision: Decision, user: User | None
) -> dict[str, Value] | None:
    """Return the values decided for one question; None as long as nothing is."""
    side = decision.sides.get(question.key)
    if side is None:
        return None
    if side != "other":
        return values_on(side, question, user)
    started = values_on("mine", question, user)
    values = {name: decision.typed.get(name, value) for name, value in started.items()}
    if values.get("when_unavailable") == WhenUnavailable.DO_NOTHING:
        # What was typed for voicemail counts again as soon as calls go there again.
        return values | {"voicemail_audio": None, "voicemail_email": None}
    return values


def values_of(case: Case, decision: Decision, user: User | None) -> dict[str, Value] | None:
    """Return what is decided for all fields, normalised; None while a question is open."""
    values: dict[str, Value] = {}
    for question in questions_of(case):
        answer = answer_to(question, decision, user)
        if answer is None:
            return None
        values |= {name: _normal(name, value) for name, value in answer.items()}
    return values


def is_as_before(case: Case, decision: Decision, user: User | None) -> bool:
    """Say whether a refused change would be sent again as it was."""
    values = values_of(case, decision, user) or {}
    return all(values.get(d.field) == _normal(d.field, d.mine) for d in case.fields)


def problems_of(
    case: Case, decision: Decision, user: User | None, account: Account
) -> tuple[Problem, ...]:
    """Return what the rules say of the fields that a person decides, as decided so far."""
    if user is None or not decision.sides:
        return ()
    values: dict[str, Value] = {}
    for question in questions_of(case):
        answer = answer_to(question, decision, user) or {}
        values |= {name: _shown(_normal(name, value)) for name, value in answer.items()}
    found = check(with_values(user, values), account)
    return tuple(
        problem
        for problem in found
        if problem.field in values and not _allotted(problem, decision.typed)
    )


def _allotted(problem: Problem, typed: Mapping[str, Value]) -> bool:
    wished = isinstance(typed.get("internal_number"), dict)
    return wished and problem.code == "internal_number_taken"


def _normal(name: str, value: Value) -> Value:
    return value if isinstance(value, dict) else normalise(name, value)


def _shown(value: Value) -> Value:
    return value.get("preferred") if isinstance(value, dict) else value
