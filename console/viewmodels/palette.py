"""What the command palette offers for a text: actions and users, the likeliest first."""

from __future__ import annotations

from heapq import nsmallest
from itertools import compress, count, islice, repeat
from operator import contains
from typing import TYPE_CHECKING

import msgspec

from console.viewmodels.users_columns import folded, needles_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from console.models.rows import Glance
    from console.viewmodels.glances import Glances
    from console.viewmodels.user_list import UserList

MOST = 50
"""Nobody reads on: another letter finds sooner."""
_MOST_RANKED = 200
"""Of each kind of hit: who begins so, and who holds it anywhere."""
_NEVER = 1_000
USER = "user:"
ACTION = "action:"


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """One line. `key` is `action:edit` or `user:ID`; `note` explains, `keys` is the shortcut.

    With `can_run` false, `note` is the reason.
    """

    key: str
    text: str
    note: str = ""
    keys: str = ""
    can_run: bool = True


def found(
    text: str, actions: Sequence[Offer], users: UserList, recent: Sequence[str]
) -> list[Offer]:
    """Return what fits a text; without one what was used lately, then every action."""
    used = {key: place for place, key in enumerate(recent)}
    needles = needles_of(text)
    if not needles:
        offers = [*actions, *_recent_users(users, recent)]
        return sorted(offers, key=lambda offer: used.get(offer.key, _NEVER))[:MOST]
    words = tuple(folded(word) for word in text.split())
    ranked = [(rank, offer) for offer in actions if (rank := _rank(words, offer)) is not None]
    ranked += [(_rank_of_user(needles, one), offer_of(one)) for one in _users(needles, users)]
    ranked.sort(key=lambda one: (one[0], not one[1].can_run, used.get(one[1].key, _NEVER)))
    return [offer for _rank, offer in ranked[:MOST]]


def offer_of(user: Glance) -> Offer:
    """Return a user as the palette shows one."""
    facts = (user.internal_number, user.email, user.job_title, user.department)
    return Offer(
        key=USER + user.id,
        text=user.name or user.email or user.internal_number,
        note=" · ".join(fact for fact in facts if fact),
    )


def _recent_users(users: UserList, recent: Sequence[str]) -> list[Offer]:
    ids = (key.removeprefix(USER) for key in recent if key.startswith(USER))
    numbers = (users.users.number_of.get(one) for one in ids)
    return [offer_of(users.users.take(number)) for number in numbers if number is not None]


def _rank(words: tuple[str, ...], offer: Offer) -> int | None:
    """Return how well an action fits: the smaller the better, None for not at all."""
    text = folded(offer.text)
    if all(word in text for word in words):
        return _beginning(words, text)
    everything = f"{text} {folded(offer.note)} {folded(offer.keys)}"
    return 4 if all(word in everything for word in words) else None


def _rank_of_user(needles: tuple[str, ...], user: Glance) -> int:
    if needles[0] in {user.internal_number, folded(user.email)}:
        return 0
    name = folded(user.name)
    is_named = all(needle in name for needle in needles)
    return _beginning(needles, name) if is_named else 3


def _beginning(words: tuple[str, ...], text: str) -> int:
    if text.startswith(words[0]):
        return 0
    return 1 if all(any(part.startswith(word) for part in text.split()) for word in words) else 2


def _users(needles: tuple[str, ...], users: UserList) -> list[Glance]:
    """Return the users who hold all needles: looks through the texts as they lie in memory."""
    kept, first = users.users, needles[0]
    texts = kept.texts
    looks = [
        map(contains, texts, repeat(f"\n{first}")),
        map(contains, texts, repeat(first)),
    ]
    if first.isdigit():
        looks.insert(0, map(str.startswith, texts, repeat(f"{first}\n")))
    numbers: dict[int, None] = {}
    for look in looks:
        hits = compress(count(), look)
        fitting = (number for number in hits if _is_hit(kept, number, needles))
        numbers |= dict.fromkeys(islice(fitting, _MOST_RANKED))
    glances = {number: kept.take(number) for number in numbers}
    by_name = kept.by_name()
    best = nsmallest(
        MOST, glances, key=lambda one: (_rank_of_user(needles, glances[one]), by_name(one))
    )
    return [glances[number] for number in best]


def _is_hit(kept: Glances, number: int, needles: tuple[str, ...]) -> bool:
    """Say whether all needles are there, and the user still is: texts outlive who is gone."""
    text = kept.texts[number]
    is_there = kept.number_of.get(kept.ids[number]) == number
    return is_there and all(needle in text for needle in needles)
