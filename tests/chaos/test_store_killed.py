"""The console's store killed at any moment: it opens, and all that was saved is there, once."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from sqlalchemy import text

from console.errors import ConsoleError, ResyncNeeded
from console.models.outbox import ATTENTION_STATES
from console.services import drafts
from console.store import outbox
from console.sync.engine import Engine
from contract.fields import LINE_FIELDS
from contract.operations import Operation, SyncRequest
from tests.chaos import numbers
from tests.chaos.store_worker import everything_in, start, work
from tests.support.account import OfficeAccount
from tests.support.backend_process import pause
from tests.support.desk import FixedClock, make_desk, seeded_ids
from tests.support.fake_remote import FakeRemote, Network
from tests.support.fake_server import FakeServer
from tests.sync.invariants import BY_A_PERSON

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from pathlib import Path

    from console.services.desk import Desk

FORKS = numbers.share(full=1000, reduced=20)
A_LIFE = min(FORKS, 20)
"""So often one profile is killed before its network heals."""
MOST_MESSAGES = 40
DONE = frozenset({"applied", "merged"})


class Witness:
    """What a profile said it had saved, and the server that it talked to; kept over its deaths."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.seed, self.chance = folder, seed, random.Random(seed)
        self.server = FakeServer(("number", number) for number in OfficeAccount().numbers)
        self.saved: dict[str, bytes] = {}
        self.drafts: dict[str, int] = {}
        self.frozen: dict[str, bytes] = {}
        self.figures: Counter[str] = Counter()

    def live_and_die(self, number: int) -> None:
        """Let a process work, and kill it after some messages and a moment more."""
        process, line = start(work, self.folder, self.seed + number)
        for _ in range(self.chance.randint(1, MOST_MESSAGES)):
            self._hear(line)
        pause.wait(self.chance.choice((0.0, 0.0, self.chance.random() / 200)))
        process.kill()
        process.join()
        self._drain(line)
        self.figures["kills"] += 1

    def _drain(self, line: Connection[Any, Any]) -> None:
        try:
            while line.poll():
                self._hear(line)
        except (EOFError, OSError):
            pass
        finally:
            line.close()

    def _hear(self, line: Connection[Any, Any]) -> None:
        match line.recv():
            case ("saved", fresh):
                self.saved |= fresh
                self.figures["saved"] += len(fresh)
            case ("draft", draft_id, number):
                self.drafts[draft_id] = number
                self.figures["drafts"] += 1
            case ("sync", request):
                self.figures["requests"] += 1
                self._answer(line, request)
            case ("known", operations):
                line.send(tuple(one for one in operations if one in self.server.state.receipts))
            case other:
                raise AssertionError(other)

    def _answer(self, line: Connection[Any, Any], raw: bytes) -> None:
        request = msgspec.json.decode(raw, type=SyncRequest)
        for operation in request.operations:
            body = msgspec.json.encode(operation)
            assert self.frozen.setdefault(operation.id, body) == body, "changed after it was sent"
        if self.chance.random() < 0.1:
            line.send(("request lost", b""))
            return
        try:
            answer = self.server.exchange(request, "admin@example.com")
        except ResyncNeeded:
            line.send(("resync", b""))
            return
        is_lost = self.chance.random() < 0.2
        line.send(("reply lost", b"") if is_lost else ("answer", msgspec.json.encode(answer)))

    def look(self) -> None:
        """Open as a person would, and find everything (invariants 1 and 10)."""
        desk = make_desk(self.folder, directory=False)
        with desk.store.write() as tx:
            assert tx.connection.execute(text("PRAGMA integrity_check")).scalar_one() == "ok"
            under_way = {e.operation.id for e in outbox.open_entries(tx) if e.state == "sending"}
            outbox.at_start(tx)
        found = everything_in(desk)
        assert not {one for one in under_way if found[one][2] != "waiting"}
        self.figures["taken_back"] += len(under_way)
        assert self.saved.keys() <= found.keys(), "what was said to be saved is gone"
        for one, body in self.saved.items():
            self._as_it_was(one, body, found[one])
        self._drafts_are_there(desk, found)
        self._told = found
        desk.store.close()

    def _as_it_was(self, one: str, said: bytes, found: tuple[bytes, int, str]) -> None:
        body, attempts, _state = found
        if attempts == 0:
            # Never sent: later edits of the same user may have folded into it.
            before, now = (msgspec.json.decode(raw, type=Operation) for raw in (said, body))
            gone = before.set.keys() - now.set.keys()
            # Taking the line away before it was ever sent takes all of it.
            assert gone <= set(LINE_FIELDS)
            assert not gone or now.set.keys().isdisjoint(LINE_FIELDS)
        elif one in self.frozen:
            assert body == self.frozen[one], "another body than was sent"

    def _drafts_are_there(self, desk: Desk, found: dict[str, tuple[bytes, int, str]]) -> None:
        kept = {draft.id: draft for draft in drafts.unfinished(desk=desk)}
        targets = {
            msgspec.json.decode(body, type=Operation).target for body, _, _ in found.values()
        }
        for draft_id, number in self.drafts.items():
            assert (draft_id in kept) != (draft_id in targets), "a draft is gone, or there twice"
            if draft_id in kept:
                typed = kept[draft_id].values["first_name"]
                assert int(str(typed)) >= number, "an older draft than was kept"

    def heal(self) -> None:
        """Let the network be fair: each operation took effect once, if it says that it did."""
        opened = make_desk(self.folder, directory=False)
        desk = replace(opened, ids=seeded_ids(FixedClock(), self.seed - 1))
        engine = Engine(desk.store, FakeRemote(Network(self.server)), lambda _changed: None)
        for _ in range(4):
            engine.one_pass()
        times = Counter(effect.operation.id for effect in self.server.state.effects)
        assert set(times.values()) <= {1}, "done twice"
        for one, (_, attempts, state) in everything_in(desk).items():
            if attempts >= 0:
                assert state in {*ATTENTION_STATES, "waiting"}, "stalled"
            elif state in BY_A_PERSON:
                assert one not in times or self._is_cancel(one), f"{state}, but it was done"
        with desk.store.read() as view:
            rows = view.connection.exec_driver_sql("SELECT id, version FROM mirror").all()
        there = {r.id: r.version for r in self.server.state.rows.values() if r.record is not None}
        assert {row[0]: row[1] for row in rows} == there, "diverged"
        desk.store.close()

    def _is_cancel(self, one: str) -> bool:
        raw = self.frozen.get(one, b"")
        return bool(raw) and msgspec.json.decode(raw, type=Operation).kind == "operation.cancel"


@pytest.mark.parametrize("piece", range(FORKS // A_LIFE))
def test_whatever_was_said_to_be_saved_is_there_after_each_kill(
    memory_path: Path, piece: int
) -> None:
    seed = numbers.seed() + piece * 1000
    witness = Witness(memory_path, seed)
    for number in range(A_LIFE):
        witness.live_and_die(number)
        try:
            witness.look()
        except ConsoleError as trouble:
            raise AssertionError(f"did not open by itself: {trouble}") from trouble
    witness.heal()
    numbers.report("store killed, forks", **witness.figures)
