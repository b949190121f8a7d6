"""A fixed day's work at a console that ends itself at a chosen boundary of a commit."""

from __future__ import annotations

import logging
import os
import random
import signal
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, cast

import msgspec

from console.models.draft import draft_of, new_draft
from console.services import conflicts, drafts, users
from console.store import mirror
from console.sync import position
from console.sync.engine import Engine
from contract.operations import Operation
from tests.chaos.store_worker import LineRemote, everything_in
from tests.support.desk import FixedClock, make_desk, seeded_ids
from tests.sync.fragile import FragileStore

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from pathlib import Path

    from console.services.desk import Desk
    from console.store.engine import Store

ANN = "019a0000-0000-7000-8000-0000000000a1"
BOB, EVE = (f"019a0000-0000-7000-8000-0000000000{last}" for last in ("b0", "e0"))
"""Ann is made here; Bob and Eve are there already."""


class CountedStore(FragileStore):
    """Counts the boundaries of commits, and ends the process at one of them."""

    def __init__(self, store: Store, ends_at: int | None) -> None:
        super().__init__(store, random.Random(0))
        self._ends_at = ends_at

    def perhaps_die(self) -> None:
        """Pass a boundary, or end here as SIGKILL does: no handler runs, nothing is cleaned up."""
        self.boundaries += 1
        if self.boundaries == self._ends_at:
            os.kill(os.getpid(), signal.SIGKILL)


class Day:
    """One person's day. Each step looks whether it was done before the program ended."""

    def __init__(self, line: Connection[Any, Any], folder: Path, ends_at: int | None) -> None:
        self.line = line
        desk = make_desk(folder, directory=False)
        self.store = CountedStore(desk.store, ends_at)
        # Ids differ from life to life, as they would.
        ids = seeded_ids(FixedClock(), os.getpid())
        self.desk: Desk = replace(desk, store=cast("Store", self.store), ids=ids)
        self.engine = Engine(self.desk.store, LineRemote(line), lambda _changed: None)

    def was(self, target: str, **said: object) -> bool:
        """Say whether an operation of this user set this, whatever became of it."""
        operations = [
            msgspec.json.decode(body, type=Operation)
            for body, _, _ in everything_in(self.desk).values()
        ]
        return any(o.target == target and said.items() <= o.set.items() for o in operations)

    def begin(self) -> None:
        """Start as the program does."""
        self.engine.at_start()

    def sync(self) -> None:
        """Do one pass."""
        self.engine.one_pass()

    def ask(self, what: str) -> None:
        """Let somebody else do something at the server; done twice, it is done once."""
        self.line.send((what, b""))
        self.line.recv()

    def has_read_all(self) -> bool:
        """Say whether the full download is over."""
        with self.desk.store.read() as view:
            place = position.read(view)
        return place.cursor is not None and place.scan == "none"

    def has(self, user_id: str) -> bool:
        """Say whether the mirror has a user."""
        with self.desk.store.read() as view:
            return mirror.user(view, user_id) is not None

    def is_quiet(self) -> bool:
        """Say whether nothing is on its way."""
        found = everything_in(self.desk).values()
        return not any(a >= 0 and state in {"waiting", "sending"} for _, a, state in found)

    def type_ann(self) -> None:
        """Type a new user, and close the wizard midway."""
        typed = msgspec.structs.replace(new_draft(ANN), values={"first_name": "Ann"})
        drafts.keep(desk=self.desk, draft=typed)

    def knows_ann(self) -> bool:
        """Say whether Ann is a draft, or more."""
        kept = {draft.id for draft in drafts.unfinished(desk=self.desk)}
        return ANN in kept or self.was(ANN)

    def save_ann(self) -> None:
        """Finish the wizard."""
        (draft,) = drafts.unfinished(desk=self.desk)
        values = {**draft.values, "last_name": "Smith"}
        users.save(
            desk=self.desk, draft=msgspec.structs.replace(draft, values=values, send_invite=False)
        )

    def edit(self, user_id: str, **values: object) -> None:
        """Edit somebody in the wizard."""
        draft = draft_of(users.get(desk=self.desk, user_id=user_id))
        typed = msgspec.structs.replace(draft, values={**draft.values, **values})
        users.save(desk=self.desk, draft=typed)

    def resolve(self) -> None:
        """Decide Bob's conflict with a third value."""
        found = everything_in(self.desk).items()
        (disputed,) = [one for one, (_, _, state) in found if state == "conflict"]
        conflicts.resolve(desk=self.desk, operation_id=disputed, values={"last_name": "Ours"})

    def state(self) -> Any:
        """Return all that the store holds but the ids of operations, which nobody sees."""
        with self.desk.store.read() as view:
            rows = view.connection.exec_driver_sql("SELECT * FROM mirror ORDER BY kind, id").all()
            place = position.read(view)
        operations = sorted(
            (o.kind, o.target, sorted(map(str, o.set.values())), attempts, state)
            for body, attempts, state in everything_in(self.desk).values()
            for o in [msgspec.json.decode(body, type=Operation)]
            if o.kind != "operation.cancel"
        )
        kept = [draft.id for draft in drafts.unfinished(desk=self.desk)]
        return [tuple(row) for row in rows], operations, kept, place


@dataclass(frozen=True)
class Step:
    """Something to do, and how to see that it was done."""

    do: Callable[[Day], None]
    is_done: Callable[[Day], bool] = lambda _day: False


STEPS = (
    Step(Day.sync, Day.has_read_all),
    Step(Day.type_ann, Day.knows_ann),
    Step(Day.save_ann, lambda day: day.was(ANN, last_name="Smith")),
    Step(
        lambda day: day.edit(ANN, department="Sales"),
        lambda day: day.was(ANN, department="Sales"),
    ),
    Step(Day.sync, Day.is_quiet),
    Step(lambda day: day.ask("a colleague edits Bob")),
    Step(lambda day: day.edit(BOB, last_name="Mine"), lambda day: day.was(BOB, last_name="Mine")),
    Step(Day.sync, Day.is_quiet),
    Step(Day.resolve, lambda day: day.was(BOB, last_name="Ours")),
    Step(Day.sync, Day.is_quiet),
    Step(lambda day: day.ask("Eve leaves, long ago")),
    Step(Day.sync, lambda day: not day.has(EVE) and day.has_read_all()),
    Step(
        lambda day: cast("None", users.delete(desk=day.desk, user_id=ANN)),
        lambda day: any(
            b'"user.delete"' in body for body, _, _ in everything_in(day.desk).values()
        ),
    ),
    Step(Day.sync, Day.is_quiet),
)


def live(line: Connection[Any, Any], folder: Path, first: int, ends_at: int | None) -> None:
    """Go on with the day from a step; tell each step, and at the end what the store holds."""
    logging.getLogger("console").setLevel(logging.ERROR)
    day = Day(line, folder, ends_at)
    day.begin()
    for number, step in enumerate(STEPS[first:], start=first):
        line.send(("step", number))
        if not step.is_done(day):
            step.do(day)
    line.send(("end", (day.state(), day.store.boundaries)))
