"""Sessions and throttles when all comes at once, and when the database is busy."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Barrier
from typing import TYPE_CHECKING, TypeVar

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import OperationalError

from backend.kit.limits import Limit, Throttle
from backend.kit.problems import ProblemError
from backend.sessions.service import Sessions
from backend.store.engine import open_engine
from contract.messages import SignIn
from tests.backend.engines import SQLITE
from tests.chaos.numbers import report, share
from tests.support.backend import FixedClock
from tests.support.backend_process import OPERATOR, PASSWORD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Engine
    from sqlalchemy.engine.interfaces import DBAPIConnection

    from contract.messages import Session

AT_ONCE = 8
GUESSES = 24
MOST = 5
T = TypeVar("T")


@pytest.fixture(scope="module")
def database(database_url: str) -> Iterator[Engine]:
    """The office's database; it gives up waiting for others soon."""
    opened = open_engine(database_url)
    event.listen(opened, "connect", _wait_briefly)
    yield opened
    opened.dispose()


@pytest.fixture
def clock() -> FixedClock:
    """Time stands still."""
    return FixedClock()


@pytest.fixture
def sessions(database: Engine, clock: FixedClock) -> Sessions:
    """The sessions of the office."""
    return Sessions(database, clock)


def test_eight_refreshes_at_once_get_one_answer_that_stays_good(
    engine: str, sessions: Sessions
) -> None:
    rounds = share(200, 10)
    token = sessions.sign_in(_asking(), "192.0.2.1").refresh_token
    for _ in range(rounds):
        answers = _at_once(partial(sessions.refresh, token))
        assert len({(each.access_token, each.refresh_token) for each in answers}) == 1
        sessions.prove(answers[0].access_token)
        token = answers[0].refresh_token
    report(f"refreshes at once: {engine}", rounds=rounds, at_once=AT_ONCE)


def test_a_stolen_token_used_in_a_race_ends_the_session_and_gives_nobody_another(
    sessions: Sessions, clock: FixedClock
) -> None:
    stolen = sessions.sign_in(_asking(), "192.0.2.1").refresh_token
    mine = sessions.refresh(stolen)
    clock.advance(seconds=31)

    def steal() -> Session | None:
        try:
            return sessions.refresh(stolen)
        except ProblemError:
            return None

    assert _at_once(steal) == [None] * AT_ONCE
    with pytest.raises(ProblemError, match="signed_out"):
        sessions.refresh(mine.refresh_token)


def test_guesses_at_once_are_never_let_through_beyond_the_limit(
    engine: str, database: Engine, clock: FixedClock
) -> None:
    rounds = share(100, 5)
    throttle = Throttle(database, clock)
    for number in range(rounds):
        limit, other = (Limit(key=f"{what}-{number}", most=MOST) for what in ("one", "two"))
        pairs = [(limit, other), (other, limit)]

        def guess(pair: tuple[Limit, Limit]) -> bool:
            try:
                throttle.charge(*pair)
            except ProblemError:
                return False
            return True

        with ThreadPoolExecutor(GUESSES) as pool:
            let_through = sum(pool.map(guess, pairs * (GUESSES // 2)))
        assert let_through == MOST
    report(f"throttled guesses at once: {engine}", rounds=rounds, guesses=GUESSES * rounds)


def test_wrong_passwords_at_once_are_judged_no_more_often_than_the_limit(
    sessions: Sessions, clock: FixedClock
) -> None:
    clock.advance(days=1)

    def guess() -> str:
        try:
            sessions.sign_in(_asking("a wrong password, once more"), "192.0.2.7")
        except ProblemError as problem:
            return problem.code
        return "signed in"

    said = _at_once(guess)
    assert said.count("credentials_wrong") == MOST
    assert said.count("too_many_tries") == AT_ONCE - MOST


def test_who_has_a_network_of_ipv6_is_one_place(sessions: Sessions, clock: FixedClock) -> None:
    clock.advance(days=2)
    for number in range(20):
        asked = SignIn(email=f"nobody{number}@example.com", password="a wrong password")
        with pytest.raises(ProblemError, match="credentials_wrong"):
            sessions.sign_in(asked, f"2001:db8:1:2::{number}")
    with pytest.raises(ProblemError, match="too_many_tries"):
        sessions.sign_in(_asking(), "2001:db8:1:2::99")
    assert sessions.sign_in(_asking(), "2001:db8:1:3::1").operator.email == OPERATOR


def test_nobody_signs_in_while_the_tries_can_not_be_counted(
    engine: str, database: Engine, sessions: Sessions, clock: FixedClock
) -> None:
    clock.advance(days=2)
    with database.begin() as connection:
        # On SQLite, who has begun holds up every other writer already.
        if engine != SQLITE:
            connection.execute(text("LOCK TABLE throttle IN ACCESS EXCLUSIVE MODE"))
        with pytest.raises(OperationalError):
            sessions.sign_in(_asking(), "192.0.2.9")
    assert sessions.sign_in(_asking(), "192.0.2.9").operator.email == OPERATOR


def _asking(password: str = PASSWORD) -> SignIn:
    return SignIn(email=OPERATOR, password=password, client="chaos")


def _at_once(ask: Callable[[], T]) -> list[T]:
    """Ask from eight threads at one moment."""
    start = Barrier(AT_ONCE)

    def go(_: int) -> T:
        start.wait()
        return ask()

    with ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(go, range(AT_ONCE)))


def _wait_briefly(connection: DBAPIConnection, _record: object) -> None:
    """Give up soon where one waits for nobody but a test."""
    cursor = connection.cursor()
    is_sqlite = "sqlcipher3" in type(connection).__module__
    cursor.execute("PRAGMA busy_timeout=2000" if is_sqlite else "SET lock_timeout = '2s'")
    cursor.close()
    if not is_sqlite:
        connection.commit()
