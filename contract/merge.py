"""Three-way merge by field, a pure function (sync.md, step 3 of an operation)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from contract.fields import FIELDS, UNITS, Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Clash(msgspec.Struct, frozen=True, kw_only=True):
    """A field that two people changed differently."""

    field: str
    base: Value
    mine: Value
    theirs: Value


class Merge(msgspec.Struct, frozen=True, kw_only=True):
    """What a merge comes to. With clashes nothing is applied, and `values` is empty.

    `values` are the fields to write; `is_clean` says that every base was the current value, so
    that the result is exactly what the person saw and changed.
    """

    values: dict[str, Value]
    clashes: tuple[Clash, ...]
    is_clean: bool


def merge(
    base: Mapping[str, Value], mine: Mapping[str, Value], current: Mapping[str, Value]
) -> Merge:
    """Merge the values that a person set into the current ones; all are normalised.

    current = base → mine; current = mine → nothing to do; else the field clashes. Sets merge as
    sets. Fields of one unit are compared and written together. A field of `mine` without a base
    counts as seen at its current value only if it is equal to it.
    """
    values: dict[str, Value] = {}
    clashes: list[Clash] = []
    is_clean = True
    for group in _groups(mine):
        before = {name: base.get(name, current[name]) for name in group}
        wanted = {name: mine.get(name, before[name]) for name in group}
        now = {name: current[name] for name in group}
        if now == before and all(name in base for name in group if name in mine):
            values |= wanted
            continue
        is_clean = False
        if now == wanted:
            continue
        if FIELDS[group[0]].kind == "set" and group[0] in base:
            values[group[0]] = _merge_sets(before[group[0]], wanted[group[0]], now[group[0]])
            continue
        clashes.extend(_clashes(group, before, wanted, now))
    changed = {name: value for name, value in values.items() if value != current[name]}
    return Merge(values={} if clashes else changed, clashes=tuple(clashes), is_clean=is_clean)


def differences(base: Mapping[str, Value], current: Mapping[str, Value]) -> tuple[Clash, ...]:
    """Return the fields that are no longer what a deleter saw; `mine` is null in each."""
    return tuple(
        Clash(field=name, base=base[name], mine=None, theirs=current[name])
        for name in base
        if base[name] != current[name]
    )


def changed_units(before: Mapping[str, Value], after: Mapping[str, Value]) -> tuple[str, ...]:
    """Return the fields to send when `before` became `after`: changed ones with their units."""
    changed = {name for name in after if after[name] != before.get(name)}
    whole = {other for name in changed for other in UNITS.get(FIELDS[name].unit or "", (name,))}
    return tuple(name for name in FIELDS if name in whole and name in after)


def _groups(names: Iterable[str]) -> list[tuple[str, ...]]:
    groups: dict[tuple[str, ...], None] = {}
    for name in names:
        groups[UNITS.get(FIELDS[name].unit or "", (name,))] = None
    return list(groups)


def _merge_sets(base: Value, mine: Value, theirs: Value) -> Value:
    added, removed = set(mine) - set(base), set(base) - set(mine)
    return tuple(sorted((set(theirs) | added) - removed))


def _clashes(
    group: tuple[str, ...],
    base: Mapping[str, Value],
    mine: Mapping[str, Value],
    theirs: Mapping[str, Value],
) -> list[Clash]:
    return [
        Clash(field=name, base=base[name], mine=mine[name], theirs=theirs[name])
        for name in group
        if not base[name] == mine[name] == theirs[name]
    ]
