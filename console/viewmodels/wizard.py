"""The wizard's state: the draft, what is wrong with it, which step is shown, keeping, saving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal, Slot

from console.models.draft import STEPS
from console.services import drafts, in_use, users
from console.viewmodels import wizard_change as change
from console.viewmodels import wizard_check as checks
from console.viewmodels import wizard_flow as flow
from console.viewmodels.draft_keeper import DraftKeeper
from console.viewmodels.wizard_notes import Notes

if TYPE_CHECKING:
    from console.errors import ConsoleError
    from console.events import Changed
    from console.models.draft import Draft, Step
    from console.viewmodels.office import Office
    from contract.problems import Problem
    from contract.records import User


class WizardModel(QObject):
    """One draft being filled in.

    `changed` tells that the draft, its problems or the account changed; `moved` that another step
    is shown; `saved` carries the Changed of a save; `failed` a ConsoleError; `kept` tells that
    everything typed so far is on disk.
    """

    changed = Signal()
    moved = Signal()
    saved = Signal(object)
    failed = Signal(object)
    kept = Signal()
    _heard = Signal()

    def __init__(self, office: Office, draft: Draft) -> None:
        # Without a parent: what is still being written outlives the window.
        super().__init__()
        self.office = office
        self.may_lines = office.may("line.configure")
        if not self.may_lines:
            draft = replace(draft, had_line=False, wants_line=False)
        self.draft, self._opened = draft, draft
        self.problems: tuple[Problem, ...] = ()
        self.seen: User | None = None
        self.notes = Notes(draft)
        self.is_saving = self.is_over = False
        self._keeper = DraftKeeper(office.desk, office.tasks)
        self._keeper.kept.connect(self.kept)
        self._keeper.failed.connect(self.failed)
        self._heard.connect(self._recheck, Qt.ConnectionType.QueuedConnection)
        self._stop_listening = office.desk.hub.listen(self._listen)
        self.problems = checks.problems_of(self.draft, office.account)
        self._open_at(draft.step)
        self.words_in_use: dict[str, list[str]] = {}
        office.tasks.run(lambda: in_use.words(desk=office.desk), self._found_words)
        if not draft.is_new:
            office.tasks.run(lambda: users.get(desk=office.desk, user_id=draft.id), self._saw)

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self.draft.step

    @property
    def is_unkept(self) -> bool:
        """Say that the last try to keep the draft failed."""
        return self._keeper.has_failed

    def take(self, draft: Draft) -> None:
        """Go on with a changed draft: it is checked at once and kept in a moment."""
        if self.is_saving or self.is_over:
            return
        is_worth_keeping = checks.has_anything_typed(draft, self._opened) or draft.updated_at
        self.draft = draft
        if is_worth_keeping:
            self._keeper.later(draft)
        self._recheck()

    def blocking(self) -> Problem | None:
        """Return what keeps the person on this step."""
        return flow.blocking(self.step, self.draft, self.problems)

    def go_next(self) -> bool:
        """Go on, unless something blocks; then that is shown at its field."""
        following = flow.next_step(self.step, self.draft)
        return following is not None and self.go_to(following)

    def go_to(self, step: Step) -> bool:
        """Go to a step, if nothing blocks before it."""
        if not flow.may_go_to(step, self.draft, self.problems):
            self.notes.reveal()
            self.changed.emit()
            return False
        if step != self.step:
            self.take(change.with_step(self.draft, step))
            self.moved.emit()
        return True

    def save(self) -> bool:
        """Turn the draft into operations; returns False if something blocks."""
        blocked = flow.blocking("review", self.draft, self.problems) is not None
        if (
            blocked
            or self.is_saving
            or self.is_over
            or not checks.has_something_to_save(self.draft)
        ):
            return False
        self.is_saving = True
        self._keeper.forget()
        draft, desk = change.ready_to_save(self.draft), self.office.desk
        self._keeper.in_turn(
            lambda: users.save(desk=desk, draft=draft), self._saved, self._not_saved
        )
        self.changed.emit()
        return True

    def close(self) -> bool:
        """End: what was typed is kept, and nothing if nothing was. Returns whether it is kept."""
        self._leave()
        if self.is_over:
            return False
        self._keeper.flush()
        return checks.has_anything_typed(self.draft, self._opened) or bool(self.draft.updated_at)

    def discard(self) -> None:
        """End and throw the draft away."""
        self._leave()
        self.is_over = True
        self._keeper.forget()
        desk, draft_id = self.office.desk, self.draft.id
        self._keeper.in_turn(
            lambda: drafts.discard(desk=desk, draft_id=draft_id), lambda _: None, self.failed.emit
        )

    def _open_at(self, step: Step) -> None:
        """Show the field that the server refused first, or else the step the person left."""
        refused = self.notes.first_field(self.draft)
        wanted = flow.page_of(refused) if refused is not None else step
        steps = [other for other in flow.steps_of(self.draft) if self._may_open(other, wanted)]
        self.draft = change.with_step(self.draft, steps[-1] if steps else "details")

    def _may_open(self, step: Step, wanted: Step) -> bool:
        order = STEPS.index
        return order(step) <= order(wanted) and flow.may_go_to(step, self.draft, self.problems)

    def _listen(self, changed: Changed) -> None:
        """Hear of a change, in whatever thread it is told."""
        if changed.kinds != {"draft"}:
            self._heard.emit()

    @Slot()
    def _recheck(self) -> None:
        self.problems = checks.problems_of(self.draft, self.office.account)
        self.changed.emit()

    def _found_words(self, words: dict[str, list[str]]) -> None:
        self.words_in_use = words
        self.changed.emit()

    def _saw(self, user: User) -> None:
        self.seen = user
        self.changed.emit()

    def _saved(self, changed: Changed) -> None:
        self.is_saving, self.is_over = False, True
        self._leave()
        self.saved.emit(changed)

    def _not_saved(self, problem: ConsoleError) -> None:
        self.is_saving = False
        self._keeper.later(self.draft)
        self.changed.emit()
        self.failed.emit(problem)

    def _leave(self) -> None:
        stop, self._stop_listening = self._stop_listening, lambda: None
        stop()
