"""The pure decisions of a sync: what an answer means, and how long to wait."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.errors import OtherServer
from console.sync import pace
from console.sync.plan import Position, Scan, Step, needs_recount, step
from contract.operations import NO_BODY, Change, Counts, Result, SyncAnswer

SIX, SEVEN = Counts(rows=6, versions=9), Counts(rows=7, versions=9)
ROW = Change(kind="user", id="ann", version=1, seq=5, deleted=True, body=NO_BODY)


def answer(*results: Result, more: bool = False, epoch: str = "1") -> SyncAnswer:
    """An answer with one row."""
    return SyncAnswer(
        results=results, changes=(ROW,), cursor="c", more=more, instance="here", epoch=epoch
    )


def at(scan: Scan = "none", cursor: str | None = "b") -> Position:
    """A profile that has synced before."""
    return Position(instance="here", epoch="1", cursor=cursor, scan=scan)


@pytest.mark.parametrize(
    ("place", "more", "begins", "marks", "after"),
    [
        (Position(), True, True, True, "running"),
        (Position(), False, True, True, "sweeping"),
        (at("running"), True, False, True, "running"),
        (at("running"), False, False, True, "sweeping"),
        (at("sweeping"), False, False, True, "sweeping"),
        (at("none"), True, False, False, "none"),
        (at("none"), False, False, False, "none"),
        (at("running", cursor=None), True, True, True, "running"),
    ],
)
def test_how_a_full_download_goes_on(
    place: Position, more: bool, begins: bool, marks: bool, after: Scan
) -> None:
    todo = step(place, (), answer(more=more))
    assert (todo.begins_scan, todo.marks_seen) == (begins, marks)
    assert todo.position.scan == after
    assert todo.is_last_page is not more


def test_only_what_was_sent_is_settled_and_what_was_not_answered_is_sent_again() -> None:
    known, foreign = Result(id="a", status="applied", row=ROW), Result(id="x", status="applied")
    todo: Step = step(at(), ["a", "b"], answer(known, foreign))
    assert todo.results == (known,)
    assert todo.unanswered == ("b",)
    assert todo.rows == (ROW,)


def test_another_installation_is_refused() -> None:
    with pytest.raises(OtherServer):
        step(Position(instance="elsewhere"), (), answer())


def test_a_new_epoch_is_noticed_but_not_at_the_first_sync() -> None:
    assert step(at(), (), answer(epoch="2")).is_new_epoch
    assert not step(at(), (), answer()).is_new_epoch
    assert not step(Position(), (), answer()).is_new_epoch


def test_a_recount_is_asked_for_only_when_nothing_is_open_and_the_sums_differ() -> None:
    assert needs_recount(SIX, SEVEN, is_quiet=True)
    assert not needs_recount(SIX, SIX, is_quiet=True)
    assert not needs_recount(SIX, SEVEN, is_quiet=False)
    assert not needs_recount(SIX, None, is_quiet=True)


@given(st.integers(1, 10_000), st.floats(0, 1, exclude_max=True))
def test_a_wait_grows_to_five_minutes_and_is_never_nothing(failures: int, roll: float) -> None:
    wait = pace.wait_after(failures, lambda: roll)
    assert 1.0 <= wait <= min(300.0, 2.0 ** min(failures, 9))


@given(st.floats(allow_nan=False), st.floats(0, 1, exclude_max=True))
def test_what_the_server_asks_for_counts_within_bounds(asked: float, roll: float) -> None:
    wait = pace.wait_after(1, lambda: roll, asked)
    assert min(max(asked, 1.0), 300.0) <= wait <= 300.0


def test_many_consoles_do_not_come_back_together() -> None:
    chance = random.Random(1)
    waits = {pace.wait_after(6, chance.random) for _ in range(50)}
    assert len(waits) > 45
    assert len({pace.wait_after(1, chance.random, 60.0) for _ in range(50)}) > 45
