"""What reaches the backend's socket when networks, programs and people mean no good."""

from __future__ import annotations

import base64
import random
import socket
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from copy import deepcopy
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from backend import demo
from contract.fields import flat
from contract.operations import MOST_OPERATIONS, Operation, SyncRequest
from contract.records import User
from tests.backend.office import creation, new_id, operation, person
from tests.chaos.backend_truth import DONE, Sent, faults_of
from tests.chaos.backend_wire import Wire
from tests.chaos.numbers import report, seed, share
from tests.support.backend import RunningBackend
from tests.support.backend_process import OPERATOR, PASSWORD

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

THREADS = 8
CHAINS = share(60, 6)
BAD = 37
SILENT = 40
MEBIBYTE = 1024 * 1024
ODD_VALUES: tuple[Any, ...] = (
    None,
    True,
    -1,
    10**30,
    1.5,
    "",
    "\0",
    "\U0001f600" * 200,
    "x" * 70_000,
    [],
    ["a", None],
    {},
    {"next_free": True, "preferred": ["1"]},
    [[[[[[[[[["deep"]]]]]]]]]],
)


@pytest.fixture(scope="module")
def backend(database_url: str, folder: Path) -> Iterator[RunningBackend]:
    """The office's backend, over HTTP."""
    running = RunningBackend(folder, database_url=database_url)
    running.start()
    yield running
    running.close()


@pytest.fixture
def chance() -> random.Random:
    """What is different in every run."""
    return random.Random(seed())


@pytest.fixture
def wire(backend: RunningBackend) -> Iterator[Wire]:
    """The operator's connection."""
    opened = Wire(backend.port)
    opened.sign_in(OPERATOR, PASSWORD)
    yield opened
    opened.close()


@pytest.fixture
def sent() -> dict[str, Sent]:
    """What was sent in a test."""
    return {}


def test_requests_that_come_twice_late_and_in_any_order_come_to_the_same(
    engine: str, backend: RunningBackend, wire: Wire, chance: random.Random
) -> None:
    chains = [_chain(number) for number in range(CHAINS)]
    waiting = {each.id: each for chain in chains for each in chain}
    status: dict[str, str] = {}
    requests = 0
    with ExitStack() as stack:
        pool = stack.enter_context(ThreadPoolExecutor(THREADS))
        wires = [Wire(backend.port, wire.token) for _ in range(THREADS)]
        for each in wires:
            stack.callback(each.close)
        while waiting.keys() - status.keys():
            assert requests < CHAINS * 100, "it does not come to an end"
            copies = [each for each in waiting.values() for _ in range(chance.randint(1, 3))]
            chance.shuffle(copies)
            lots = [copies[start::THREADS] for start in range(THREADS)]
            for told in pool.map(_send_one_by_one, wires, lots):
                status |= {key: said for key, said in told if said in DONE}
            requests += len(copies)
    assert set(status.values()) <= DONE
    rows = {change.id: change for change in wire.sync(limit=5000).changes}
    for chain in chains:
        user = msgspec.json.decode(rows[chain[0].target].body, type=User)
        assert (user.job_title, user.department) == ("third", "Sales")
    _no_faults(backend, [(each, status[each.id]) for each in waiting.values()])
    report(f"requests twice, late, in any order: {engine}", requests=requests)


def test_of_five_hundred_operations_the_bad_ones_harm_no_other(
    backend: RunningBackend, wire: Wire, chance: random.Random
) -> None:
    bad_at = set(chance.sample(range(MOST_OPERATIONS), BAD))
    species = iter([*_bad_ones(), *_bad_ones()])
    operations = [
        next(species) if place in bad_at else creation(person())
        for place in range(MOST_OPERATIONS)
    ]
    results = wire.sync(operations).results
    assert [result.id for result in results] == [each.id for each in operations]
    refused = {place for place, result in enumerate(results) if result.status == "rejected"}
    assert refused == bad_at
    assert all(results[place].detail for place in bad_at)
    _no_faults(backend, [(o, r.status) for o, r in zip(operations, results, strict=True)])


def test_requests_of_odd_values_are_answered_and_never_fail(
    engine: str, backend: RunningBackend, wire: Wire, chance: random.Random
) -> None:
    told: dict[int, int] = {}
    number = share(3_000, 100)
    for _ in range(number):
        whole = msgspec.to_builtins(SyncRequest(operations=tuple(_chain(0)), limit=1))
        _spoil(whole, chance)
        status, body = wire.send("POST", "/api/v1/sync", msgspec.json.encode(whole))
        assert status in {200, 400, 410}, (status, body[:500], str(whole)[:2000])
        told[status] = told.get(status, 0) + 1
    _no_faults(backend, None)
    report(f"requests of odd values: {engine}", requests=number, read=told.get(200, 0))


def test_odd_cursors_are_sent_to_a_full_download(wire: Wire, chance: random.Random) -> None:
    good = wire.sync().cursor
    epoch, seq, _ = msgspec.json.decode(base64.urlsafe_b64decode(good))
    odd: list[Any] = [seq, seq + 10**9, -1, 10**30, 1.5, None, "7", [], {}, True]
    for _ in range(share(2_000, 100)):
        parts = [chance.choice([epoch, new_id(), ""]), chance.choice(odd), chance.choice(odd)]
        made = base64.urlsafe_b64encode(msgspec.json.encode(parts[: chance.randint(0, 3)]))
        text = made.decode() if chance.random() < 0.7 else _scrambled(good, chance)
        status, body = wire.send("POST", "/api/v1/sync", msgspec.json.encode({"cursor": text}))
        if status != 200:
            assert (status, msgspec.json.decode(body)["code"]) == (410, "resync")
    assert wire.sync(cursor=good).epoch == epoch


def test_a_bomb_of_brackets_or_of_size_is_refused(wire: Wire) -> None:
    for deep in (b"[" * 200_000, b'{"a":' * 100_000, b"[" * (share(15, 2) * MEBIBYTE)):
        for body in (deep, b'{"operations":[{"set":{"department":' + deep):
            assert wire.send("POST", "/api/v1/sync", body)[0] == 400
    status, _ = wire.send("POST", "/api/v1/sync", b" " * (16 * MEBIBYTE + 1))
    assert status == 413
    wire.close()
    assert wire.sync().instance


def test_half_a_character_is_refused_where_it_stands(backend: RunningBackend, wire: Wire) -> None:
    other, spoilt = creation(person()), creation(person(), department="HALF")
    ask = msgspec.json.encode(SyncRequest(operations=(spoilt, other), limit=1))
    for half in (b"\\ud800", b"\\udc00", b"\xed\xa0\x80", b"\xff"):
        assert wire.send("POST", "/api/v1/sync", ask.replace(b"HALF", half))[0] == 400
    _no_faults(backend, [(other, "rejected")])


def test_mebibytes_of_operations_are_answered_one_by_one(
    backend: RunningBackend, wire: Wire
) -> None:
    big = "w" * (share(16, 4) * MEBIBYTE // 300 - 600)
    operations = [creation(person(), department=big) for _ in range(300)]
    results = wire.sync(operations).results
    assert {(result.status, result.errors[0].field) for result in results} == {
        ("rejected", "department")
    }
    _no_faults(backend, [(each, "rejected") for each in operations])


def test_two_syncs_of_one_session_at_once_are_both_done(
    backend: RunningBackend, wire: Wire
) -> None:
    lots = [[creation(person()) for _ in range(200)] for _ in range(2)]
    wires = [Wire(backend.port, wire.token) for _ in lots]
    with ThreadPoolExecutor(len(lots)) as pool:
        for answer in pool.map(Wire.sync, wires, lots):
            assert {result.status for result in answer.results} == {"applied"}
    for each in wires:
        each.close()
    _no_faults(backend, [(each, "applied") for lot in lots for each in lot])


def test_clients_that_never_read_or_never_finish_keep_nobody_waiting(
    backend: RunningBackend, wire: Wire
) -> None:
    demo.fill(backend.engine, share(20_000, 1_500), 1, lambda _words: None)
    ask = msgspec.json.encode(SyncRequest(limit=5000))
    whole = _head(wire, len(ask)) + ask
    with ExitStack() as stack:
        for number in range(SILENT):
            silent = stack.enter_context(
                socket.create_connection(("127.0.0.1", backend.port), timeout=30)
            )
            silent.sendall(whole if number % 2 else _head(wire, len(ask)) + ask[:5])
        for _ in range(10):
            assert wire.sync([creation(person())]).results[0].status == "applied"


def _chain(number: int) -> list[Operation]:
    """Return what somebody did to one user, each step upon the one before."""
    user = person(last_name=f"Chain {number}")
    titles = (None, "first", "second", "third")
    return [
        creation(user),
        *(
            operation("user.update", user.id, set={"job_title": new}, base={"job_title": old})
            for old, new in pairwise(titles)
        ),
        operation("user.update", user.id, set={"department": "Sales"}, base={"department": None}),
    ]


def _send_one_by_one(wire: Wire, operations: list[Operation]) -> list[tuple[str, str]]:
    return [(each.id, wire.sync([each]).results[0].status) for each in operations]


def _bad_ones() -> list[Operation]:
    """Return an operation of every kind of badness."""
    text = "x" * 300
    return [
        creation(person(), first_name=""),
        creation(person(), first_name=5),
        creation(person(), first_name=None),
        creation(person(), department=text),
        creation(person(), department="nul\0"),
        creation(person(), email="no address"),
        creation(person(), email=f"{text}@example.com"),
        creation(person(), time_schedule="none such"),
        creation(person(), did_number="4930999"),
        creation(person(), internal_number="700"),
        creation(person(), internal_number={"next_free": False}),
        creation(person(), caller_ids=[[["deep"]]]),
        creation(person(), unheard_of=1),
        operation("user.promote", new_id()),
        operation("user.update", new_id(), set={"job_title": "x"}, base={"job_title": None}),
        operation("user.delete", new_id(), base=flat(person())),
        operation("operation.cancel", new_id()),
        operation("device.remove", new_id(), set={"device": []}),
        Operation(id="no-id", kind="user.create", target=new_id()),
        Operation(id=new_id(), kind="user.create", target="\0"),
    ]


def _spoil(whole: dict[str, Any], chance: random.Random) -> None:
    """Put odd values somewhere into a request."""
    for _ in range(chance.randint(1, 3)):
        place: Any = whole
        while True:
            keys = list(place) if isinstance(place, dict) else list(range(len(place)))
            key = chance.choice(keys)
            inner = place[key]
            if not isinstance(inner, dict | list) or not inner or chance.random() < 0.2:
                break
            place = inner
        place[key] = deepcopy(chance.choice(ODD_VALUES))


def _scrambled(text: str, chance: random.Random) -> str:
    letters = list(text)
    for _ in range(chance.randint(1, 4)):
        letters[chance.randrange(len(letters))] = chance.choice("Az09-_=é\n ")
    return "".join(letters)


def _head(wire: Wire, length: int) -> bytes:
    lines = (
        "POST /api/v1/sync HTTP/1.1",
        "Host: phones",
        f"Authorization: Bearer {wire.token}",
        f"Content-Length: {length}",
        "",
        "",
    )
    return "\r\n".join(lines).encode()


def _no_faults(backend: RunningBackend, sent: list[tuple[Operation, str]] | None) -> None:
    told = {each.id: Sent(each, status) for each, status in sent or []}
    faults = faults_of(backend.engine, told)
    assert [fault for fault in faults if "that nobody sent" not in fault] == []
