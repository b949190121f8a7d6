"""What a person can answer in the wizard, as verbs on its model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from console.models.draft import Move
from console.viewmodels import wizard_change as change
from contract.numbers import digits_of

if TYPE_CHECKING:
    from console.viewmodels.wizard import WizardModel
    from contract.fields import Value


class Answers:
    """The answers of one wizard; each makes the model's next draft."""

    def __init__(self, model: WizardModel) -> None:
        self._model = model

    def set(self, name: str, value: Value) -> None:
        """Take an answer as typed."""
        if self._model.draft.values.get(name) != value:
            self._model.notes.touch(name)
            self._model.take(change.with_value(self._model.draft, name, value))

    def want_line(self, wanted: bool) -> None:
        """Ask for an application line, or for none."""
        self._model.take(change.with_line(self._model.draft, wanted=wanted))

    def want_invite(self, wanted: bool) -> None:
        """Ask for the invite to be sent on save, or not."""
        self._model.take(replace(self._model.draft, send_invite=wanted))

    def want_next_free(self, wanted: bool, *, number: str | None = None) -> None:
        """Let the server allot the next free number where `number` (or the typed one) is taken."""
        self._model.notes.touch("internal_number")
        self._model.take(change.with_next_free(self._model.draft, number, wanted=wanted))

    def fill_next_free(self) -> None:
        """Put in the next free internal number as this console knows it, in a moment."""
        office = self._model.office
        office.tasks.run(
            office.account.next_free,
            lambda number: self.want_next_free(wanted=True, number=number),
            self._model.failed.emit,
        )

    def move_offer(self) -> Move | None:
        """Return who has the chosen DID number, if saving may take it from there."""
        taken = next((p for p in self._model.problems if p.code == "did_taken"), None)
        if taken is None or not self._model.may_lines:
            return None
        return Move(
            user_id=str(taken.params["holder_id"]),
            name=str(taken.params["holder"]),
            did_number=digits_of(str(self._model.draft.values["did_number"])),
        )

    def accept_move(self) -> None:
        """Take the chosen DID number from the user who has it, on save."""
        offer = self.move_offer()
        if offer is not None:
            self._model.take(change.with_move(self._model.draft, offer))
