"""What stands at a field: the rules' words, the server's refusals, and what others changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.viewmodels.wizard_flow import FIELDS_ON, steps_of
from contract.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from console.models.draft import Draft
    from contract.operations import FieldConflict


class Notes:
    """Which problems are shown at which field.

    A new form does not open with complaints: an empty name is told at its field only once the
    person was there or tried to go on. Next says it from the start.
    """

    def __init__(self, draft: Draft) -> None:
        self._touched: set[str] = set()
        self._all = not draft.is_new or bool(draft.updated_at)

    def touch(self, field: str) -> None:
        """Note that the person was at a field."""
        self._touched.add(field)

    def reveal(self) -> None:
        """Show everything from now on: the person tried to go on."""
        self._all = True

    def at(
        self, field: str, draft: Draft, problems: Iterable[Problem]
    ) -> tuple[tuple[Problem, ...], tuple[FieldConflict, ...]]:
        """Return what to show at a field: problems (the server's first), and others' changes.

        What the server said is left out where a rule says the same now.
        """
        mine = tuple(p for p in problems if p.field == field and self._is_shown(p))
        known = {problem.code for problem in mine}
        refused = tuple(
            Problem(code=refusal.code, field=field, params=refusal.params)
            for refusal in draft.refusals
            if refusal.field == field and refusal.code not in known
        )
        return (*refused, *mine), tuple(c for c in draft.conflicts if c.field == field)

    @staticmethod
    def first_field(draft: Draft) -> str | None:
        """Return the first field of which the server said something, in the order of pages."""
        spoken = {refusal.field for refusal in draft.refusals}
        spoken |= {clash.field for clash in draft.conflicts}
        names = (name for step in steps_of(draft) for name in FIELDS_ON[step])
        return next((name for name in names if name in spoken), None)

    def _is_shown(self, problem: Problem) -> bool:
        return self._all or problem.code != "name_blank" or problem.field in self._touched
