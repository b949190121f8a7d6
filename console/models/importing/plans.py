"""What a row of a file would do, and what a person chose about all of them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal

import msgspec

from contract.fields import Value
from contract.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

Outcome = Literal["new", "change", "same", "skip", "problem"]
Known = Literal["update", "skip", "report"]
MatchBy = Literal["any", "id", "email", "internal_number"]


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """What happens to users who are there already, how they are found, whether new ones are
    invited."""

    known: Known = "update"
    match_by: MatchBy = "any"
    invite: bool = False


class Change(msgspec.Struct, frozen=True, gc=False):
    """One field with its value before (None for a new user) and after."""

    field: str
    before: Value
    after: Value


class RowPlan(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What becomes of one row. `row` counts from 0; errors make the outcome `problem`."""

    row: int
    outcome: Outcome
    name: str
    user_id: str | None = None
    changes: tuple[Change, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def is_good(self) -> bool:
        """Say whether importing the row changes something."""
        return self.outcome in {"new", "change"}


def counts_of(plans: Mapping[int, RowPlan]) -> Counter[str]:
    """Return how many rows have which outcome."""
    return Counter(plan.outcome for plan in plans.values())


def good_of(plans: Mapping[int, RowPlan]) -> list[int]:
    """Return the rows that would change something, and are right."""
    return [row for row, plan in plans.items() if plan.is_good]
