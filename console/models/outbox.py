"""The life of an outbox entry as a transition table."""

from __future__ import annotations

from typing import Literal

import msgspec

from contract.operations import Operation, Result

EntryState = Literal["waiting", "sending", "settled", "rejected", "conflict", "blocked"]

TRANSITIONS: dict[EntryState, frozenset[EntryState]] = {
    "waiting": frozenset({"sending"}),
    "sending": frozenset({"waiting", "settled", "rejected", "conflict", "blocked"}),
    "settled": frozenset(),
    "rejected": frozenset({"waiting", "settled"}),
    "conflict": frozenset({"waiting", "settled"}),
    "blocked": frozenset({"waiting", "settled"}),
}
"""From each state, the states that may follow (sync.md, "Outbox entry")."""
OPEN_STATES: tuple[EntryState, ...] = ("waiting", "sending", "rejected", "conflict", "blocked")
ATTENTION_STATES: tuple[EntryState, ...] = ("rejected", "conflict", "blocked")


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One operation in the outbox. `position` orders all; `attempts` counts sendings."""

    position: int
    operation: Operation
    state: EntryState
    attempts: int = 0
    result: Result | None = None
    draft: bytes | None = None
    """The wizard draft it was saved from, so that a refusal can show all that was typed."""


class Waiting(msgspec.Struct, frozen=True, kw_only=True):
    """What the status bar says of the outbox. `oldest_at` is RFC 3339.

    `number` are all that is neither done nor refused; `held` of these wait behind a refused one,
    and are sent when a person has decided.
    """

    number: int = 0
    held: int = 0
    oldest_at: str | None = None
    attention: int = 0
