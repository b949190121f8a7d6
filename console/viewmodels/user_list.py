"""The users as a table shows them: sorted and searched in the data, not through a proxy."""

from __future__ import annotations

from itertools import compress, repeat
from operator import contains, itemgetter
from typing import TYPE_CHECKING

from console.viewmodels.glances import Glances
from console.viewmodels.orders import Orders, columns_between, place_among
from console.viewmodels.users_columns import needles_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from console.models.rows import Glance
    from console.viewmodels.invitation import State
    from console.viewmodels.users_columns import ColumnId, Facts
    from console.viewmodels.word_column import Collation

    Step = tuple[int, int, int]


_FEW_OF = 10
"""One in ten users: to look at these alone is quicker than to look through all as they lie."""


class UserList:
    """All users by number, in order, and which of them a search leaves: `shown`, as on the screen.

    Make it off the UI thread. A search looks through the texts as they lie in memory, not in the
    order of the screen: that takes a third of the time.
    """

    def __init__(self, users: Glances, facts: Facts, collation: Collation) -> None:
        users.settle(collation)
        self.users, self.facts, self.collation = users, facts, collation
        self._now = int(facts.now.timestamp())
        self.orders = Orders(users, self._now)
        self._in_order: Callable[[bytes], Iterable[int]] | None = None
        self.is_descending = False
        self.needles: tuple[str, ...] = ()
        self.invitation: State | None = None
        self.shown: list[int] = []
        self._go_by("last_name")
        self._find()

    def follow(self, other: UserList) -> None:
        """Take over the order and the search of another list."""
        self.is_descending, self.needles = other.is_descending, other.needles
        self.invitation = other.invitation
        self._go_by(other.column)
        self._find()

    def __len__(self) -> int:
        """Return how many users there are."""
        return len(self.users.number_of)

    def __contains__(self, user_id: str) -> bool:
        """Say whether a user is there, shown or not."""
        return user_id in self.users.number_of

    @property
    def is_narrowed(self) -> bool:
        """Say that a search or a filter hides some."""
        return bool(self.needles) or self.invitation is not None

    def ids(self, places: slice) -> list[str]:
        """Return the users at some places on the screen."""
        return [self.users.ids[number] for number in self.shown[places]]

    def sort(self, column: ColumnId, *, descending: bool) -> None:
        """Sort by a column."""
        self._go_by(column)
        self.is_descending = descending
        self._find()

    def search(self, text: str) -> None:
        """Show the users who hold every word of a text, or a number."""
        now = needles_of(text)
        is_longer, self.needles = goes_on(self, now), now
        if is_longer:
            # Whoever types on finds some of those found so far.
            self.shown = [number for number in self.shown if self._is_shown(number)]
        else:
            self._find()

    def show_invited(self, state: State | None) -> None:
        """Show the users whose invitation is in a state only; None shows all."""
        self.invitation = state
        self._find()

    def pass_time(self, facts: Facts) -> None:
        """Take over the moment, on which an order and a filter by invitations hang."""
        self.facts, self._now = facts, int(facts.now.timestamp())
        self.orders.pass_time(self._now)
        if self.column == "invitation":
            self._go_by("invitation")
        if self.column == "invitation" or self.invitation is not None:
            self._find()

    def place_of(self, user_id: str) -> int:
        """Return where a user stands on the screen, -1 if not there."""
        number = self.users.number_of.get(user_id)
        return -1 if number is None else self._shown_at(number)

    def update(self, users: Mapping[str, Glance | None]) -> list[Step]:
        """Put a few changed users in place; None takes one away.

        Returns for each the number, the place on the screen before, and after; -1 for none. The
        places hold one after another: each as the steps before it left them.
        """
        steps = [self._step(user_id, glance) for user_id, glance in users.items()]
        self.users.free_numbers()
        return steps

    def _step(self, user_id: str, glance: Glance | None) -> Step:
        number = self.users.number_of.get(user_id, -1)
        known = None if number < 0 else self.users.take(number)
        columns = columns_between(known, glance)
        before = -1 if known is None else self._take_out(number, columns)
        self._in_order = None
        if glance is None:
            self.users.remove(user_id)
            return number, before, -1
        number = self.users.put(glance)
        self.users.settle(self.collation)
        self.orders.put_in(number, columns)
        return number, before, self._put_in(number)

    def _take_out(self, number: int, columns: frozenset[ColumnId]) -> int:
        shown_at = self._shown_at(number)
        if shown_at >= 0:
            del self.shown[shown_at]
        self.orders.take_out(number, columns)
        return shown_at

    def _put_in(self, number: int) -> int:
        if not self._is_shown(number):
            return -1
        shown_at = self._place_on_screen(number)
        self.shown.insert(shown_at, number)
        return shown_at

    def _place_on_screen(self, number: int) -> int:
        key = self.orders.key(self.column)
        return place_among(self.shown, key(number), key, falling=self.is_descending)

    def _shown_at(self, number: int) -> int:
        place = self._place_on_screen(number)
        is_there = place < len(self.shown) and self.shown[place] == number
        return place if is_there else -1

    def _is_shown(self, number: int) -> bool:
        text = self.users.texts[number]
        return all(needle in text for needle in self.needles) and self._is_invited(number)

    def _is_invited(self, number: int) -> bool:
        wanted = self.invitation
        return wanted is None or self.users.state(number, self._now) == wanted

    def _go_by(self, column: ColumnId) -> None:
        self.column: ColumnId = column
        self.orders.of(column)
        self._in_order = None

    def _find(self) -> None:
        order = self.orders.of(self.column)
        if self.needles and len(order) > 1:
            first, *others = self.needles
            texts = self.users.texts
            hits = bytes(map(contains, texts, repeat(first)))
            if self._in_order is None:
                self._in_order = itemgetter(*order)
            self.shown = list(compress(order, self._in_order(hits)))
            for needle in others:
                self.shown = [number for number in self.shown if needle in texts[number]]
        else:
            self.shown = order.tolist()
            if self.needles:
                self.shown = [number for number in self.shown if self._is_shown(number)]
        if self.invitation is not None:
            self.shown = [number for number in self.shown if self._is_invited(number)]
        if self.is_descending:
            self.shown.reverse()


def goes_on(users: UserList, now: tuple[str, ...]) -> bool:
    """Say whether few were found, by words that are the beginnings of what is asked now."""
    before = users.needles
    is_longer = len(before) <= len(now) and all(map(str.startswith, now, before))
    return bool(before) and is_longer and len(users.shown) * _FEW_OF < len(users)


def listed(users: Iterable[Glance], facts: Facts, collation: Collation) -> UserList:
    """Return a list of users."""
    made = Glances(facts.schedule_name)
    for glance in users:
        made.put(glance)
    return UserList(made, facts, collation)


def renewed(before: UserList, users: Iterable[Glance], facts: Facts) -> UserList:
    """Return a list of other users with the same order and search."""
    made = listed(users, facts, before.collation)
    made.follow(before)
    return made


def changed(before: UserList, users: Mapping[str, Glance | None], facts: Facts) -> UserList:
    """Return a list with many users changed or, where None, gone; the other stays as it is."""
    kept = before.users.copy()
    for user_id, glance in users.items():
        if glance is None:
            kept.remove(user_id)
        else:
            kept.put(glance)
    kept.free_numbers()
    made = UserList(kept, facts, before.collation)
    made.follow(before)
    return made
