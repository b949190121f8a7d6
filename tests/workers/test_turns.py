"""When the loop has its turn: what it heeds, and when the computer was asleep or its clock set."""

from __future__ import annotations

import pytest

from console.sync import pace
from console.workers.turns import Pause, Turns
from tests.support.desk import FixedClock

NEVER = Pause(100.0, "all")


class Bedside(FixedClock):
    """A clock whose monotonic side stands still while the computer sleeps."""

    slept = 0.0

    def doze(self, seconds: float) -> None:
        """Let the computer sleep."""
        self.slept += seconds
        self.forward(seconds=seconds)

    def monotonic(self) -> float:
        """Return the seconds awake."""
        return super().monotonic() - self.slept


@pytest.fixture
def clock() -> Bedside:
    return Bedside()


@pytest.fixture
def turns(clock: Bedside) -> Turns:
    return Turns(clock, lambda: 0.5, look_seconds=0.001)


def test_a_person_has_a_turn_at_once(turns: Turns) -> None:
    turns.call()
    assert turns.wait(NEVER, 0) == "called"


def test_whoever_calls_during_a_turn_has_one_more_and_only_one(turns: Turns) -> None:
    turns.call()
    turns.call()
    assert turns.wait(NEVER, 0) == "called"
    assert turns.wait(Pause(0.0), 0) == "time"


def test_a_server_that_asks_for_time_gets_it_from_everybody(turns: Turns) -> None:
    turns.call()
    turns.hear(9, True)
    assert turns.wait(Pause(0.0, "nobody"), 0) == "time"


def test_stopping_comes_before_everything_else(turns: Turns) -> None:
    turns.call()
    turns.stop()
    assert turns.wait(Pause(0.0), 0) == "stopped"


def test_news_beyond_what_was_read_are_a_turn(turns: Turns) -> None:
    turns.hear(8, False)
    assert turns.wait(NEVER, 7) == "news"


def test_ones_own_change_comes_back_as_no_news(turns: Turns, clock: Bedside) -> None:
    turns.hear(8, False)
    clock_is_right = Pause(0.0, "all")
    assert turns.wait(clock_is_right, 8) == "time"


@pytest.mark.parametrize(("seq", "reason"), [(8, "time"), (7, "news"), (9, "news")])
def test_after_connecting_any_other_place_of_the_feed_is_news(
    turns: Turns, seq: int, reason: str
) -> None:
    turns.hear(seq, True)
    assert turns.wait(Pause(0.0, "all"), 8) == reason


def test_news_that_were_had_are_had(turns: Turns) -> None:
    turns.hear(8, True)
    assert turns.wait(NEVER, 7) == "news"
    assert turns.wait(Pause(0.0, "all"), 7) == "time", "a feed that does not say it makes no loop"


def test_news_do_not_hurry_a_loop_whose_server_fails(turns: Turns) -> None:
    turns.hear(8, False)
    assert turns.wait(Pause(0.0, "people"), 7) == "time"


def test_without_news_the_poll_is_soon_but_not_for_all_consoles_at_once(clock: Bedside) -> None:
    turns = Turns(clock, lambda: 0.0, look_seconds=0.001)
    turns.lose_touch()
    assert turns.wait(Pause(0.0), 0) == "time"


def test_after_a_night_asleep_there_is_a_turn_at_once(turns: Turns, clock: Bedside) -> None:
    clock.doze(8 * 3600)
    assert turns.wait(NEVER, 0) == "slept"
    assert turns.wait(Pause(0.0), 0) == "time"


def test_a_clock_that_is_set_is_like_a_sleep(turns: Turns, clock: Bedside) -> None:
    clock.doze(-86_400)
    assert turns.wait(NEVER, 0) == "slept"


def test_a_nap_of_a_minute_is_no_sleep(turns: Turns, clock: Bedside) -> None:
    clock.doze(pace.JUMP_SECONDS - 1)
    assert turns.wait(Pause(0.0), 0) == "time"


def test_a_wait_further_away_than_the_longest_means_that_the_clock_was_set(
    turns: Turns,
) -> None:
    assert turns.wait(Pause(pace.LONGEST_SECONDS * 2), 0) == "time"
