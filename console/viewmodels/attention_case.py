"""One case in front of a person: what is decided so far, what is wrong, what is allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from console.viewmodels import attention_decision as deciding
from contract.operations import OperationKind
from contract.problems import Problem  # noqa: TC001 - used by a signal's reader

if TYPE_CHECKING:
    from console.models.attention import Case
    from console.viewmodels.attention_decision import Question, Side
    from console.viewmodels.office import Office
    from contract.fields import Value
    from contract.records import User

Verb = Literal[
    "keep_mine", "take_theirs", "save", "retry", "recreate", "discard", "open_in_wizard"
]
_WIZARD_KINDS: frozenset[str] = frozenset(
    {OperationKind.USER_CREATE, OperationKind.USER_UPDATE, OperationKind.LINE_CONFIGURE}
)
_HARMLESS: frozenset[Verb] = frozenset({"take_theirs", "discard"})
"""What a role that may not do the change may still decide."""


def verbs_of(case: Case) -> tuple[Verb, ...]:
    """Return what a person can do about a case, the mildest first."""
    is_of_wizard = case.kind in _WIZARD_KINDS
    if case.is_deleted:
        return ("discard", "recreate") if case.may_recreate else ("discard",)
    match case.state:
        case "conflict":
            whole: tuple[Verb, ...] = ("take_theirs", "keep_mine")
            return (*whole, "save") if deciding.questions_of(case) else whole
        case "rejected":
            fix: tuple[Verb, ...] = ("save",) if deciding.questions_of(case) else ()
            wizard: tuple[Verb, ...] = ("open_in_wizard",) if is_of_wizard else ()
            return ("discard", "retry", *wizard, *fix)
        case _:
            return ("discard",)


class OpenCase(QObject):
    """A case with what a person chose and typed, which outlives every new reading of the case.

    `changed` tells that choices, values, problems or permissions are others.
    """

    changed = Signal()

    def __init__(self, office: Office, case: Case, user: User | None) -> None:
        super().__init__()
        self.office, self.case, self.user = office, case, user
        self.decision = deciding.begin(case)
        self.questions = deciding.questions_of(case)
        self.problems: tuple[Problem, ...] = ()
        self.is_deciding = False
        self._check()

    @property
    def operation_id(self) -> str:
        """The change that it is about."""
        return self.case.operation_id

    @property
    def is_touched(self) -> bool:
        """Say whether a person has chosen or typed anything."""
        return self.decision != deciding.begin(self.case)

    def follow(self, case: Case, user: User | None) -> None:
        """Go on with the case as it is now; what was chosen and typed stays."""
        if (case, user) != (self.case, self.user):
            before, fresh = self.decision, deciding.begin(case)
            self.case, self.user, self.questions = case, user, deciding.questions_of(case)
            self.decision = deciding.Decision(
                sides=fresh.sides | before.sides, typed=fresh.typed | before.typed
            )
            self._check()
            self.changed.emit()

    def choose(self, question: Question, side: Side) -> None:
        """Answer one question."""
        self._take(deciding.with_side(self.decision, question, side, self.user))

    def write(self, name: str, value: Value) -> None:
        """Take a value as typed."""
        self._take(deciding.with_typed(self.decision, name, value))

    def answer(self, question: Question) -> dict[str, Value] | None:
        """Return the values decided for one question; None as long as nothing is."""
        return deciding.answer_to(question, self.decision, self.user)

    def values(self) -> dict[str, Value] | None:
        """Return all values decided, normalised; None while a question is open."""
        return deciding.values_of(self.case, self.decision, self.user)

    def open_questions(self) -> int:
        """Return how many fields still wait for a choice."""
        return sum(self.answer(question) is None for question in self.questions)

    @property
    def is_wrong(self) -> bool:
        """Say whether a rule forbids what is decided."""
        return any(problem.severity == "error" for problem in self.problems)

    @property
    def is_as_refused(self) -> bool:
        """Say whether nothing was changed in a change that was refused."""
        is_refused = self.case.state == "rejected"
        return is_refused and deciding.is_as_before(self.case, self.decision, self.user)

    def may(self, verb: Verb) -> bool:
        """Say whether this role may do that."""
        kind = OperationKind.USER_CREATE.value if verb == "recreate" else self.case.kind
        return verb in _HARMLESS or self.office.may(kind)

    def _take(self, decision: deciding.Decision) -> None:
        if decision != self.decision and not self.is_deciding:
            self.decision = decision
            self._check()
            self.changed.emit()

    def _check(self) -> None:
        self.problems = deciding.problems_of(
            self.case, self.decision, self.user, self.office.account
        )
