"""Random histories of the outbox: conserved, in order for each user, frozen once attempted."""

from __future__ import annotations

import tempfile
from functools import cache
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from console.models.outbox import ATTENTION_STATES, Entry
from console.models.saving import cancellations
from console.store import journal, outbox
from contract.operations import Operation, Result
from tests.support.desk import STORE_NAME, make_desk

if TYPE_CHECKING:
    from contract.operations import Status

USERS = st.sampled_from(["ann", "bob", "cid"])
WORDS = st.sampled_from(["Sales", "Support", "Finance"])
KINDS = st.sampled_from(
    ["user.update", "user.update", "line.configure", "invite.send", "device.remove", "user.delete"]
)
STATUSES: tuple[Status, ...] = ("applied", "merged", "rejected", "conflict", "blocked")
DROPPED = frozenset({"discarded", "undone", "folded"})
DONE = frozenset({"applied", "merged", "cancelled"})


@cache
def an_empty_store() -> bytes:
    """Migrating a hundred times would be most of the time."""
    with tempfile.TemporaryDirectory() as folder:
        make_desk(Path(folder), directory=False).store.close()
        return (Path(folder) / STORE_NAME).read_bytes()


class OutboxHistory(RuleBasedStateMachine):
    """A person, a network and a server, in any order; the store is the real one."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        (Path(self.folder.name) / STORE_NAME).write_bytes(an_empty_store())
        self.open()
        self.numbers = count(1)
        self.saved: set[str] = set()
        self.sent: dict[str, bytes] = {}
        self.created: set[str] = set()

    def open(self) -> None:
        self.desk = make_desk(Path(self.folder.name), directory=False)

    def next_id(self) -> str:
        return f"op-{next(self.numbers):03}"

    def entries(self) -> tuple[Entry, ...]:
        with self.desk.store.read() as view:
            return outbox.open_entries(view)

    def in_state(self, *states: str) -> list[Entry]:
        return [entry for entry in self.entries() if entry.state in states]

    def append(self, *operations: Operation) -> None:
        self.saved |= {operation.id for operation in operations}
        with self.desk.store.write() as tx:
            outbox.append(tx, operations)

    @rule(who=USERS, value=WORDS)
    def a_person_adds_a_user(self, who: str, value: str) -> None:
        if who not in self.created:
            self.created.add(who)
            self.append(
                Operation(
                    id=self.next_id(), kind="user.create", target=who, set={"department": value}
                )
            )

    @rule(who=USERS, kind=KINDS, seen=WORDS, new=WORDS)
    def a_person_does_something(self, who: str, kind: str, seen: str, new: str) -> None:
        values: dict[str, Any] = {"set": {"department": new}, "base": {"department": seen}}
        if kind in {"invite.send", "user.delete"}:
            values = {"base": {"department": seen}}
        self.append(Operation(id=self.next_id(), kind=kind, target=who, **values))

    @rule(limit=st.integers(1, 4))
    def a_sync_begins(self, limit: int) -> None:
        before = self.entries()
        with self.desk.store.write() as tx:
            claimed = outbox.claim(tx, limit, 10_000)
        self.nothing_was_overtaken(before, claimed)
        for entry in claimed:
            body = msgspec.json.encode(entry.operation)
            assert self.sent.setdefault(entry.operation.id, body) == body

    @precondition(lambda self: self.in_state("sending"))
    @rule(pick=st.randoms(use_true_random=False), status=st.sampled_from(STATUSES))
    def the_server_answers_one(self, pick: Any, status: Status) -> None:
        entry = pick.choice(self.in_state("sending"))
        if entry.operation.kind == "operation.cancel":
            status = pick.choice(["cancelled", "too_late"])
        with self.desk.store.write() as tx:
            outbox.settle(tx, entry.operation.id, Result(id=entry.operation.id, status=status))

    @rule()
    def the_answer_is_lost(self) -> None:
        with self.desk.store.write() as tx:
            outbox.release(tx, [entry.operation.id for entry in self.in_state("sending")])

    @rule()
    def the_program_starts_again(self) -> None:
        self.desk.store.close()
        self.open()
        with self.desk.store.write() as tx:
            outbox.at_start(tx)

    @precondition(lambda self: self.in_state(*ATTENTION_STATES))
    @rule(pick=st.randoms(use_true_random=False))
    def a_person_drops_a_refused_change(self, pick: Any) -> None:
        entry = pick.choice(self.in_state(*ATTENTION_STATES))
        cancels = cancellations([entry.operation], self.next_id, "")
        self.saved |= {cancel.id for cancel in cancels}
        with self.desk.store.write() as tx:
            followers = outbox.followers_of(tx, entry)
            outbox.decide(tx, entry.operation.id, "discarded")
            outbox.append(tx, cancels)
            outbox.free_followers(tx, followers)

    def nothing_was_overtaken(self, before: tuple[Entry, ...], claimed: tuple[Entry, ...]) -> None:
        taken = {entry.operation.id for entry in claimed}
        for entry in claimed:
            if entry.operation.kind == "operation.cancel":
                continue
            earlier = [
                other.operation.id
                for other in before
                if other.operation.target == entry.operation.target
                and other.position < entry.position
                and other.state in {"waiting", "sending"}
                and other.operation.kind != "operation.cancel"
            ]
            assert set(earlier) <= taken

    @invariant()
    def every_change_is_open_or_done_or_dropped(self) -> None:
        is_open = {entry.operation.id for entry in self.entries()}
        with self.desk.store.read() as view:
            over = {one.operation.id: one.outcome for one in journal.entries(view)}
        assert is_open.isdisjoint(over)
        assert is_open | over.keys() == self.saved
        assert set(over.values()) <= DROPPED | DONE | {"too_late"}

    @invariant()
    def what_was_sent_never_changes(self) -> None:
        for entry in self.entries():
            if entry.attempts:
                assert msgspec.json.encode(entry.operation) == self.sent[entry.operation.id]

    def teardown(self) -> None:
        self.desk.store.close()
        self.folder.cleanup()


OutboxHistory.TestCase.settings = settings(
    max_examples=100,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
TestOutboxHistory = OutboxHistory.TestCase
