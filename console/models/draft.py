"""A wizard that is not finished: everything typed, and what the person saw before."""

from __future__ import annotations

from typing import Literal

import msgspec

from contract.fields import DETAIL_FIELDS, LINE_FIELDS, Value, flat
from contract.operations import FieldConflict, FieldError
from contract.records import User

Step = Literal["details", "inbound", "outbound", "recording", "review"]
STEPS: tuple[Step, ...] = ("details", "inbound", "outbound", "recording", "review")


class Move(msgspec.Struct, frozen=True, kw_only=True):
    """A DID number that saving takes from another user (`user_id`, called `name`) first."""

    user_id: str
    name: str
    did_number: str


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """The state of the wizard, kept at every change and never sent.

    `id` is the target user's id, also for a new user. `values` are all fields as typed (not
    normalised); `base` what the person saw on opening, empty for a new user. `next_free` asks the
    server for an internal number, with the typed one preferred. `replaces` are the refused outbox
    entries (operation ids) that saving replaces; `refusals` and `conflicts` are the server's words
    about them. `moves` are the DID numbers that saving takes from other users first.
    """

    id: str
    is_new: bool
    values: dict[str, Value]
    base: dict[str, Value] = {}
    had_line: bool = False
    wants_line: bool = True
    next_free: bool = False
    send_invite: bool = False
    step: Step = "details"
    replaces: tuple[str, ...] = ()
    refusals: tuple[FieldError, ...] = ()
    conflicts: tuple[FieldConflict, ...] = ()
    moves: tuple[Move, ...] = ()
    updated_at: str = ""


def new_draft(target: str) -> Draft:
    """Return an empty draft of a new user."""
    return Draft(id=target, is_new=True, values=flat(User(id=target)), send_invite=True)


def draft_of(user: User, *, step: Step = "details") -> Draft:
    """Return a draft that edits a user as seen now."""
    seen = flat(user)
    has_line = user.line is not None
    return Draft(
        id=user.id,
        is_new=False,
        values=dict(seen),
        base=seen,
        had_line=has_line,
        wants_line=has_line or step != "details",
        step=step,
    )


def duplicate_of(user: User, target: str) -> Draft:
    """Return a draft of a new user like another one, less what is unique to a person."""
    unique = ("first_name", "last_name", "email", "did_number", "internal_number")
    values = flat(user) | dict.fromkeys(unique) | {"first_name": "", "last_name": ""}
    values["voicemail_email"] = None
    return Draft(
        id=target,
        is_new=True,
        values=values,
        wants_line=user.line is not None,
        next_free=bool(user.line and user.line.internal_number),
        send_invite=True,
    )


def fields_of(draft: Draft) -> tuple[str, ...]:
    """Return the fields that count: those of the line only when one is wanted."""
    return DETAIL_FIELDS + (LINE_FIELDS if draft.wants_line else ())
