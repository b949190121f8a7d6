"""Phone numbers that belong to nobody: the ranges that regulators keep for stories."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from contract.numbers import EMERGENCY_NUMBERS

if TYPE_CHECKING:
    from collections.abc import Iterator

_RANGES: tuple[tuple[str, str, int], ...] = (
    ("London", "442079460", 3),
    ("Berlin", "493023125", 3),
    ("Leeds", "441134960", 3),
    ("Hamburg", "494066969", 3),
    ("Bristol", "441174960", 3),
    ("Köln", "492214710", 3),
    ("Birmingham", "441214960", 3),
    ("München", "498999998", 3),
    ("Edinburgh", "441314960", 3),
    ("Frankfurt", "496990009", 3),
    ("Glasgow", "441414960", 3),
    ("Liverpool", "441514960", 3),
    ("Manchester", "441614960", 3),
    ("Cardiff", "442920180", 3),
    ("New York", "1212555010", 1),
    ("Chicago", "1312555010", 1),
    ("Seattle", "1206555010", 1),
    ("Boston", "1617555010", 1),
    ("Paris", "3319900", 4),
    ("Rennes", "3326191", 4),
    ("Strasbourg", "3335301", 4),
    ("Marseille", "3346571", 4),
    ("Bordeaux", "3353649", 4),
)
"""Place, first digits, and how many digits follow: those of Ofcom, Bundesnetzagentur, NANPA and
ARCEP for use in drama."""


def story_numbers(how_many: int) -> Iterator[tuple[str, str]]:
    """Yield (E.164 digits, place), all different, from every range in turn."""
    return islice(_in_turn([_numbers_of(*found) for found in _RANGES]), how_many)


def _numbers_of(place: str, prefix: str, digits: int) -> Iterator[tuple[str, str]]:
    for rest in range(10**digits):
        yield f"{prefix}{rest:0{digits}d}", place


def _in_turn(ranges: list[Iterator[tuple[str, str]]]) -> Iterator[tuple[str, str]]:
    while ranges:
        for numbers in list(ranges):
            found = next(numbers, None)
            if found is None:
                ranges.remove(numbers)
            else:
                yield found


def internal_numbers(taken: frozenset[str]) -> Iterator[str]:
    """Yield internal numbers of 1 to 4 digits: mostly from 200 on, some short; no repeats.

    Every twentieth stays free, as in an office that people have left.
    """
    short = (number for number in range(1, 200) if number % 20)
    for position, usual in enumerate(number for number in range(200, 10_000) if number % 20):
        with_short = () if position % 50 else islice(short, 1)
        for number in (usual, *with_short):
            if str(number) not in taken and str(number) not in EMERGENCY_NUMBERS:
                yield str(number)
