"""What a wizard's draft would become, what is wrong with it, and what saving would change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from console.models.draft import Draft, fields_of
from console.models.saving import user_of
from contract.fields import LINE_FIELDS, Value, flat, normalise
from contract.numbers import digits_of
from contract.records import LIVE_STATES, Line, User, WhenUnavailable
from contract.rules import check

if TYPE_CHECKING:
    from contract.problems import Problem
    from contract.rules import Account


class ChangedField(msgspec.Struct, frozen=True, kw_only=True):
    """One field as Review shows it; values are normalised. `before` is None for a new user."""

    name: str
    before: Value
    after: Value
    is_changed: bool


def problems_of(draft: Draft, account: Account) -> tuple[Problem, ...]:
    """Return what the rules say of a draft, less what saving itself will mend.

    A DID number that saving moves here is not taken, and where the server allots the next free
    internal number, a taken or missing one is no problem.
    """
    wants_invite = draft.send_invite and bool(draft.values.get("email"))
    found = check(user_of(draft), account, to_invite=wants_invite)
    return tuple(problem for problem in found if not _mended_by_saving(problem, draft))


def _mended_by_saving(problem: Problem, draft: Draft) -> bool:
    if problem.code == "did_taken":
        digits = digits_of(str(draft.values.get("did_number") or ""))
        return any(
            move.did_number == digits and move.user_id == problem.params.get("holder_id")
            for move in draft.moves
        )
    return draft.next_free and problem.code in {"internal_number_taken", "line_unreachable"}


def review_of(draft: Draft) -> tuple[ChangedField, ...]:
    """Return every field that counts with its value before and after saving."""
    after = flat(user_of(draft))
    return tuple(
        ChangedField(
            name=name,
            before=normalise(name, draft.base[name]) if name in draft.base else None,
            after=after[name],
            is_changed=not draft.is_new and _is_changed(name, draft, after[name]),
        )
        for name in fields_of(draft)
    )


def _is_changed(name: str, draft: Draft, after: Value) -> bool:
    if name == "internal_number" and draft.next_free:
        return True
    if name in LINE_FIELDS and not draft.had_line:
        return bool(after != getattr(Line(), name))
    return name not in draft.base or bool(normalise(name, draft.base[name]) != after)


def has_something_to_save(draft: Draft) -> bool:
    """Say whether saving would do anything: a new user, a change, or an invite."""
    return (
        draft.is_new
        or bool(draft.replaces)
        or draft.wants_line != draft.had_line
        or (draft.send_invite and bool(draft.values.get("email")))
        or any(field.is_changed for field in review_of(draft))
    )


def has_anything_typed(draft: Draft, opened: Draft) -> bool:
    """Say whether a person put anything into the draft since it was opened."""
    return any(
        getattr(draft, part) != getattr(opened, part)
        for part in ("values", "wants_line", "next_free", "send_invite", "moves")
    )


def asks_to_invite_again(draft: Draft, seen: User | None) -> bool:
    """Say whether saving changes the address of a person whose invite still stands."""
    if draft.is_new or draft.send_invite or seen is None or seen.invite is None:
        return False
    now = user_of(draft).email
    return bool(now) and seen.invite.state in LIVE_STATES and now != seen.invite.email


def goes_to_voicemail(draft: Draft) -> bool:
    """Say whether the voicemail fields count."""
    return bool(draft.values.get("when_unavailable") == WhenUnavailable.ROUTE_TO_VOICEMAIL)
