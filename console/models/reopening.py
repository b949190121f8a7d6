"""A wizard draft made again from changes that the server refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from console.models.draft import Draft, Step
from console.models.outbox import ATTENTION_STATES
from console.models.projection import project
from console.models.saving import values_of
from contract.fields import DETAIL_FIELDS, LINE_FIELDS, flat
from contract.operations import OperationKind
from contract.records import User

if TYPE_CHECKING:
    from collections.abc import Sequence

    from console.models.outbox import Entry
    from contract.operations import FieldConflict, FieldError

_INBOUND = frozenset(LINE_FIELDS[:5])
_OUTBOUND = frozenset(LINE_FIELDS[5:10])


def reopened(
    user_id: str, *, seen: User | None, entries: Sequence[Entry], refused: Sequence[Entry]
) -> Draft:
    """Return the draft: values as typed, `base` as the server has it now, and its words.

    Saving it replaces the refused entries and those that need them. The other open ones stay, so
    they count as seen.
    """
    replaced = {entry.operation.id for entry in refused}
    stays = [entry for entry in entries if entry.operation.id not in replaced]
    before = project(seen, stays)
    after = project(seen, entries) or User(id=user_id)
    typed = _typed(refused)
    errors = tuple(error for entry in refused for error in _errors(entry))
    return Draft(
        id=user_id,
        is_new=before is None,
        values=flat(after) | (_as_typed(typed, after) if typed else {}),
        base={} if before is None else flat(before),
        had_line=before is not None and before.line is not None,
        wants_line=after.line is not None,
        next_free=typed is not None and typed.next_free,
        send_invite=_asks_for_invite(refused),
        step=_step(errors),
        replaces=tuple(entry.operation.id for entry in refused),
        refusals=errors,
        conflicts=tuple(conflict for entry in refused for conflict in _conflicts(entry)),
    )


def _typed(refused: Sequence[Entry]) -> Draft | None:
    """Return the newest draft that a refused entry was saved from."""
    for entry in reversed(refused):
        if entry.draft is not None:
            return msgspec.json.decode(entry.draft, type=Draft)
    return None


def _as_typed(typed: Draft, after: User) -> dict[str, object]:
    """Return the typed spelling of every value that is still the one saved, and what waits hidden.

    Hidden are line fields that were filled in before the line was switched off, and voicemail
    fields without Route to Voicemail.
    """
    saved, shown = values_of(typed), flat(after)
    return {
        name: value
        for name, value in typed.values.items()
        if name not in saved or saved[name] == shown[name]
    }


def _asks_for_invite(refused: Sequence[Entry]) -> bool:
    return any(entry.operation.kind == OperationKind.INVITE_SEND for entry in refused)


def _errors(entry: Entry) -> tuple[FieldError, ...]:
    return entry.result.errors if entry.result and entry.state in ATTENTION_STATES else ()


def _conflicts(entry: Entry) -> tuple[FieldConflict, ...]:
    return entry.result.conflicts if entry.result and entry.state in ATTENTION_STATES else ()


def _step(errors: Sequence[FieldError]) -> Step:
    """Return the page with the first field at fault."""
    for error in errors:
        if error.field in DETAIL_FIELDS:
            return "details"
        if error.field in _INBOUND:
            return "inbound"
        if error.field in _OUTBOUND:
            return "outbound"
        if error.field in LINE_FIELDS:
            return "recording"
    return "details"
