"""How often text codes may be guessed: each, from a place, and from everywhere (ADR 0017).

A try is counted before it is judged, so that guesses at the same time count too, and given back if
it was right. An unknown code and a wrong one make the same statements.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import msgspec

from backend.invites import repository as invites
from backend.kit.effects import SYSTEM
from backend.kit.limits import Limit, Throttle, limit_key, place_of

if TYPE_CHECKING:
    from backend.kit.effects import Effects

WRONG_CODES = 5
"""So many wrong codes from one place slow it down, then lock it."""
MANY_WRONG_CODES = 200
"""So many from everywhere in a window: until it is over, a place has one wrong code, not five."""
WINDOW = timedelta(minutes=15)
_EVERYWHERE = limit_key("redeem-from", "everywhere")
_CODE = "code_locked"


class Guess(msgspec.Struct, frozen=True, kw_only=True):
    """A try at a text code that has been counted: what it is to be judged by, and by whom."""

    place: str
    limit: Limit
    tries_here: int
    tries_everywhere: int
    number: int | None
    """Which of the code's tries it has, from 1; null if there is none left, or no such code."""
    invite_id: str | None
    person_id: str | None
    verifier_hash: str | None


class Guesses:
    """Counts tries at text codes, in the database: shared by all processes, and it outlives them.

    If the database does not answer, nobody may try.
    """

    def __init__(self, effects: Effects) -> None:
        self._effects = effects
        self._throttle = Throttle(effects.engine, effects.clock)

    def begin(self, selector: str, address: str) -> Guess:
        """Count a try; raises ProblemError("code_locked") if its place must wait."""
        place = place_of(address)
        here = Limit(key=limit_key("redeem-from", place), most=WRONG_CODES, window=WINDOW)
        self._throttle.check(here, code=_CODE)
        with self._throttle.counting(here.key, _EVERYWHERE) as tally:
            everywhere = tally.tries(Limit(key=_EVERYWHERE, most=0, window=WINDOW))
            if everywhere >= MANY_WRONG_CODES:
                here = Limit(key=here.key, most=1, window=WINDOW, lock=WINDOW)
            tries_here = tally.charge(here, code=_CODE)
            number = invites.take_try(tally.connection, selector)
            found = invites.by_selector(tally.connection, selector)
            return Guess(
                place=place,
                limit=here,
                tries_here=tries_here,
                tries_everywhere=tally.count(_EVERYWHERE),
                number=number,
                invite_id=found.id if found is not None else None,
                person_id=found.person_id if found is not None else None,
                verifier_hash=found.verifier_hash if found is not None else None,
            )

    def was_wrong(self, guess: Guess) -> None:
        """Leave the try counted, and an audit line where a code or a place has had its last."""
        if guess.number == invites.TRIES:
            self._note("invite.code_stopped", guess.person_id or "", invite=guess.invite_id or "")
        is_crowd = guess.tries_everywhere >= MANY_WRONG_CODES
        if is_crowd and self._is_first("everywhere"):
            self._note("codes.guessed", "everywhere", tries=guess.tries_everywhere)
        # Of a crowd not every single one: the audit would grow with it.
        if not is_crowd and guess.tries_here >= guess.limit.most and self._is_first(guess.place):
            self._note("codes.locked", guess.place, tries=guess.tries_here)

    def was_right(self, guess: Guess) -> bool:
        """Give the try back; say whether the code may still be used."""
        with self._throttle.counting(guess.limit.key, _EVERYWHERE) as tally:
            tally.refund(guess.limit.key)
            tally.refund(_EVERYWHERE)
            if guess.invite_id is None:
                return False
            if guess.number is not None:
                invites.give_try_back(tally.connection, guess.invite_id)
                return True
            # Others who were right at the same moment may have given theirs back meanwhile.
            found = invites.get(tally.connection, guess.invite_id)
            return found is not None and found.wrong_codes < invites.TRIES

    def _is_first(self, place: str) -> bool:
        key = limit_key("redeem-noted", place)
        with self._throttle.counting(key) as tally:
            return tally.count(key) == 1

    def _note(self, kind: str, target: str, **values: int | str) -> None:
        with self._effects.unit(SYSTEM, kind) as unit:
            unit.note(kind, target, after=msgspec.json.encode(values))
