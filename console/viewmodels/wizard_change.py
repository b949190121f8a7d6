"""What one answer in the wizard brings with it: pure functions from a draft to the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from contract.fields import UNITS, Value, normalise
from contract.numbers import digits_of
from contract.records import WhenUnavailable

if TYPE_CHECKING:
    from console.models.draft import Draft, Move, Step


def with_value(draft: Draft, name: str, value: Value) -> Draft:
    """Return the draft with one field answered, and with what follows from the answer.

    Route to Voicemail proposes the user's own e-mail. What the server said of a field does not
    concern its new value.
    """
    values = draft.values | {name: value}
    if value == WhenUnavailable.ROUTE_TO_VOICEMAIL and not values.get("voicemail_email"):
        values["voicemail_email"] = normalise("email", values.get("email"))
    unit = next((group for group in UNITS.values() if name in group), (name,))
    draft = replace(
        draft,
        values=values,
        refusals=tuple(refusal for refusal in draft.refusals if refusal.field != name),
        conflicts=tuple(clash for clash in draft.conflicts if clash.field not in unit),
    )
    if name == "internal_number" and draft.next_free:
        return replace(draft, next_free=False)
    if name == "did_number":
        digits = digits_of(str(value or ""))
        return replace(draft, moves=tuple(m for m in draft.moves if m.did_number == digits))
    return draft


def with_line(draft: Draft, *, wanted: bool) -> Draft:
    """Return the draft with or without an application line; what was typed for it stays."""
    return replace(draft, wants_line=wanted)


def with_next_free(draft: Draft, number: str | None, *, wanted: bool = True) -> Draft:
    """Return the draft that asks the server for `number` or, if it is taken, the next free."""
    values = draft.values if number is None else draft.values | {"internal_number": number}
    refusals = tuple(r for r in draft.refusals if r.field != "internal_number")
    return replace(draft, values=values, next_free=wanted, refusals=refusals)


def with_move(draft: Draft, move: Move) -> Draft:
    """Return the draft that takes its DID number from the user who has it now."""
    refusals = tuple(r for r in draft.refusals if r.field != "did_number")
    return replace(draft, moves=(move,), refusals=refusals)


def with_step(draft: Draft, step: Step) -> Draft:
    """Return the draft standing at another step."""
    return replace(draft, step=step)


def ready_to_save(draft: Draft) -> Draft:
    """Return the draft as it is saved: no invite without an address, no move of another number."""
    digits = digits_of(str(draft.values.get("did_number") or "")) if draft.wants_line else ""
    return replace(
        draft,
        send_invite=draft.send_invite and bool(normalise("email", draft.values.get("email"))),
        moves=tuple(move for move in draft.moves if move.did_number == digits),
        next_free=draft.next_free and draft.wants_line,
    )
