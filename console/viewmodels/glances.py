"""What a table of many users keeps of each: a few bytes in columns instead of objects."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from console.models.rows import Glance
from console.viewmodels.invitation import ORDER
from console.viewmodels.users_columns import searched
from console.viewmodels.word_column import WordColumn

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.models.rows import SyncState
    from console.viewmodels.word_column import Collation

_WORDS = ("first_name", "last_name", "job_title", "department", "time_schedule")
_INVITATION = {state: number for number, state in enumerate(ORDER)}
_SYNC: tuple[SyncState, ...] = (
    *("conflict", "rejected", "blocked"),
    *("draft", "waiting", "synced"),
)
"""The states as their column sorts them: what needs somebody first."""
_SYNC_NUMBER = {state: number for number, state in enumerate(_SYNC)}
_NEW_DRAFT, _DELETING = 1, 2
_MOST_DEVICES = 0xFFFF
_MOST_GLANCES = 2_000


class Glances:
    """Users by number: whoever is put gets one and keeps it until gone.

    `texts` is what each is searched in (see `searched`), None where nobody is. After any number
    of `put`, `settle` before ranks are asked.
    """

    def __init__(self, schedule_name: Callable[[str], str]) -> None:
        self._schedule_name = schedule_name
        self.number_of: dict[str, int] = {}
        self.ids: list[str] = []
        self.texts: list[str] = []
        self.words = {name: WordColumn() for name in _WORDS}
        self.invitations, self.sync, self._flags = bytearray(), bytearray(), bytearray()
        self.expiries, self.devices = array("q"), array("H")
        self._spelt: dict[int, tuple[str, str, str]] = {}
        self._gone: list[int] = []
        self._free: list[int] = []
        self._seen: dict[int, Glance] = {}

    def copy(self) -> Glances:
        """Return another of the same users."""
        made = Glances(self._schedule_name)
        made.number_of, made.ids, made.texts = (
            dict(self.number_of),
            list(self.ids),
            list(self.texts),
        )
        made.words = {name: column.copy() for name, column in self.words.items()}
        made.invitations, made.sync = self.invitations[:], self.sync[:]
        made._flags, made.expiries, made.devices = (
            self._flags[:],
            self.expiries[:],
            self.devices[:],
        )
        made._spelt, made._free = dict(self._spelt), [*self._free, *self._gone]
        return made

    def put(self, glance: Glance) -> int:
        """Take over how a user looks now; returns the number."""
        number = self.number_of.get(glance.id)
        if number is None:
            number = self._free.pop() if self._free else self._add()
            self.number_of[glance.id] = number
        self.ids[number] = glance.id
        text = self.texts[number] = searched(glance, self._schedule_name)
        for name, column in self.words.items():
            column.put(number, getattr(glance, name))
        self._seen.pop(number, None)
        self._spelt.pop(number, None)
        spelt = (glance.internal_number, glance.did_number, glance.email)
        if tuple(text.split("\n", 3)[:3]) != spelt:
            self._spelt[number] = spelt
        self.invitations[number] = _INVITATION[glance.invitation]
        self.expiries[number] = glance.expires
        self.devices[number] = min(glance.devices, _MOST_DEVICES)
        self.sync[number] = _SYNC_NUMBER[glance.sync]
        self._flags[number] = _NEW_DRAFT * glance.is_new_draft + _DELETING * glance.is_deleting
        return number

    def settle(self, collation: Collation) -> None:
        """Rank the words that came."""
        for name, column in self.words.items():
            is_schedule = name == "time_schedule"
            column.settle(collation, self._schedule_name if is_schedule else str)

    def remove(self, user_id: str) -> None:
        """Let a user go, if there; the number is free for somebody else after `free_numbers`."""
        number = self.number_of.pop(user_id, None)
        if number is not None:
            self._seen.pop(number, None)
            self._gone.append(number)

    def free_numbers(self) -> None:
        """Give the numbers of those who are gone to whoever comes next."""
        self._free += self._gone
        self._gone.clear()

    def state(self, number: int, now: int) -> str:
        """Return how far the invitation of a user is at a moment, in seconds of the epoch."""
        is_over = 0 < self.expiries[number] <= now
        return "expired" if is_over else ORDER[self.invitations[number]]

    def take(self, number: int) -> Glance:
        """Return how a user looks."""
        found = self._seen.get(number)
        if found is None:
            if len(self._seen) > _MOST_GLANCES:
                self._seen.clear()
            found = self._seen[number] = self._made(number)
        return found

    def by_name(self) -> Callable[[int], int]:
        """Return the order of names as a function: the last name first."""
        last, first = self.words["last_name"], self.words["first_name"]
        last_codes, last_ranks, first_codes, first_ranks = (
            *(last.codes, last.ranks),
            *(first.codes, first.ranks),
        )
        return lambda number: (
            last_ranks[last_codes[number]] << 32 | first_ranks[first_codes[number]]
        )

    def _add(self) -> int:
        number = len(self.ids)
        self.ids.append("")
        self.texts.append("")
        for bare in (self.invitations, self.sync, self._flags):
            bare.append(0)
        self.expiries.append(0)
        self.devices.append(0)
        return number

    def _made(self, number: int) -> Glance:
        shown = self._spelt.get(number) or self.texts[number].split("\n", 3)[:3]
        internal, did, mail = shown
        return Glance(
            id=self.ids[number],
            email=mail,
            did_number=did,
            internal_number=internal,
            invitation=ORDER[self.invitations[number]],
            expires=self.expiries[number],
            devices=self.devices[number],
            sync=_SYNC[self.sync[number]],
            is_new_draft=bool(self._flags[number] & _NEW_DRAFT),
            is_deleting=bool(self._flags[number] & _DELETING),
            **{name: column.word(number) for name, column in self.words.items()},
        )
