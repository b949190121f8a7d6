"""The first hits of a search, found before the screen is painted; all others come after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.viewmodels.user_list import goes_on
from console.viewmodels.users_columns import needles_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from console.viewmodels.user_list import UserList

MANY, FIRST, SCREENFUL = 20_000, 15_000, 60
"""Among so many users, so many are looked through first, if so many of them fill the screen."""


def glimpse(users: UserList, text: str) -> list[int] | None:
    """Return the numbers of the first who would be found, as the screen will show them.

    None where looking through all is quick, or where too few would come to fill a screen.
    """
    needles = needles_of(text)
    if len(users) < MANY or not needles or users.invitation is not None or goes_on(users, needles):
        return None
    order = users.orders.of(users.column)
    first: Iterable[int] = order[:FIRST]
    if users.is_descending:
        first = reversed(order[-FIRST:])
    texts = users.users.texts
    for needle in needles:
        first = [number for number in first if needle in texts[number]]
    found = list(first)
    return found if len(found) >= SCREENFUL else None
