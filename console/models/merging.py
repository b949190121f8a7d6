"""What changed under an open wizard, and how it is taken over: pure.

A draft remembers in `base` what the person saw. When the user is another one now, untouched
fields take their new value and touched ones stay as typed; the new base is what was shown, so
that saving overwrites nothing that the person has not seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from contract.fields import FIELDS, LINE_FIELDS, UNITS, Value, flat, normalise, normalised

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from console.models.draft import Draft
    from contract.records import User


class Gap(msgspec.Struct, frozen=True, kw_only=True):
    """A field that is no longer what the person saw: before, theirs, and as typed here.

    `is_clash` says that the person changed it (or its unit) as well, to something else.
    """

    field: str
    base: Value
    theirs: Value
    mine: Value
    is_clash: bool


class Drift(msgspec.Struct, frozen=True, kw_only=True):
    """How far a user has moved away from what a draft was begun on.

    `who` and `when` are of the newest change, None for one made here and not sent yet.
    """

    gaps: tuple[Gap, ...] = ()
    is_deleted: bool = False
    who: str | None = None
    when: str | None = None

    @property
    def clashes(self) -> tuple[Gap, ...]:
        """The fields that both changed."""
        return tuple(gap for gap in self.gaps if gap.is_clash)


def drift_of(draft: Draft, now: User | None, seen: User | None) -> Drift | None:
    """Return what is new since the draft's base; None if nothing is, or for a new user.

    `now` is the user as shown without the draft, `seen` the one shown when the draft was opened.
    """
    if draft.is_new:
        return None
    if now is None:
        return Drift(is_deleted=True)
    gaps = _gaps(draft, now)
    if not gaps:
        return None
    is_theirs = seen is None or now.updated_at != seen.updated_at
    who, when = (now.updated_by, now.updated_at) if is_theirs else (None, None)
    return Drift(gaps=gaps, who=who, when=when)


def taken_over(draft: Draft, now: User, theirs: Collection[str] = ()) -> Draft:
    """Return the draft on the user as it is now.

    Untouched fields take the new value. Of what both changed, the fields in `theirs` (one names
    its whole unit) take the new value, and the others stay as typed.
    """
    gaps = {gap.field: gap for gap in _gaps(draft, now)}
    wanted = set(_units(theirs))
    current = flat(now)
    values = dict(draft.values)
    for name in FIELDS:
        is_theirs = name in wanted and name in draft.base
        if is_theirs or (name in gaps and not gaps[name].is_clash):
            values[name] = current[name]
    has_line = now.line is not None
    touches_line = any(_is_touched(draft, name) for name in LINE_FIELDS)
    wants_line = draft.wants_line
    if has_line != draft.had_line and draft.wants_line == draft.had_line:
        wants_line = has_line or touches_line
    base = draft.base | {name: current[name] for name in gaps}
    return replace(draft, values=values, base=base, had_line=has_line, wants_line=wants_line)


def _gaps(draft: Draft, now: User) -> tuple[Gap, ...]:
    current, base = flat(now), normalised(draft.base)
    moved = [name for name in FIELDS if name in base and current[name] != base[name]]
    touched = set(_units(name for name in FIELDS if _is_touched(draft, name)))
    return tuple(
        Gap(
            field=name,
            base=base[name],
            theirs=current[name],
            mine=_typed(draft, name),
            is_clash=name in touched and _differs(draft, current, name),
        )
        for name in moved
    )


def _differs(draft: Draft, current: dict[str, Value], name: str) -> bool:
    """Say whether a field's unit, as typed, is another one than theirs."""
    return any(_typed(draft, other) != current[other] for other in _units((name,)))


def _is_touched(draft: Draft, name: str) -> bool:
    return name in draft.base and _typed(draft, name) != normalise(name, draft.base[name])


def _typed(draft: Draft, name: str) -> Value:
    return normalise(name, draft.values.get(name, draft.base.get(name)))


def _units(names: Iterable[str]) -> Iterable[str]:
    for name in names:
        yield from UNITS.get(FIELDS[name].unit or "", (name,))
