"""The real backend's sync for the simulation: its store, rules, receipts and audit, without HTTP.

Time, randomness and the commit are given from outside; who may work, and what a backup holds, the
simulation decides.
"""

from __future__ import annotations

import random
from contextlib import closing
from typing import TYPE_CHECKING, Any, cast

import msgspec
import sqlcipher3.dbapi2
from sqlalchemy import select, update

from backend.audit import service as history
from backend.invites.service import Invites
from backend.kit.effects import SYSTEM, Actor, Effects
from backend.kit.problems import ProblemError
from backend.store.engine import open_engine, reading
from backend.store.schema import migrate
from backend.store.tables import audit, counter, directory, instance, invite, person
from backend.sync.effects_table import effects_table
from backend.sync.epoch import begin_epoch
from backend.sync.retention import Retention
from backend.sync.service import Sync
from backend.users import service as users
from console.errors import Refused, ResyncNeeded, ServerFailed, SignedOut
from contract.ids import IdMaker
from contract.messages import KnownRequest, Operator
from contract.operations import SyncAnswer, SyncRequest
from tests.backend import office
from tests.support.backend import FixedClock

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from contract.history import AuditPage, AuditQuery
    from contract.records import Record

INSTANCE, FIRST_EPOCH = (
    "019a0000-0000-4000-8000-00000000beef",
    "019a0000-0000-4000-8000-0000000e0001",
)
LATER_KIND = "hologram"
"""A kind of the directory that only a later version knows; consoles keep its rows."""
REFUSED = frozenset({"rejected", "conflict", "blocked"})
LONG_AGO = "2001-01-01T00:00:00.000Z"
_FOREVER = 1e9
_encode = msgspec.json.Encoder().encode
_request = msgspec.json.Decoder(SyncRequest).decode
_answer = msgspec.json.Decoder(SyncAnswer).decode


class _DiedError(Exception):
    """The server was killed before a commit."""


class SimServer:
    """One installation on a file. `roles` says what each operator may; one without is disabled."""

    def __init__(self, file: Path) -> None:
        self.engine = open_engine(f"sqlite:///{file}")
        self.clock = FixedClock()
        self.roles: dict[str, str] = {}
        self.deaths = 0
        self.has_news = False
        self.refused: set[str] = set()
        self._commits_to_live: int | None = None
        migrate(self.engine, moment="2026-11-30T09:00:00.000Z")
        self._found()
        # With its own transaction for each operation, or one for as many as come.
        self._effects = [self._new_effects(seconds) for seconds in (-1.0, _FOREVER)]
        table = effects_table(Invites(lambda: None))
        self._syncs = [Sync(effects, users.create, table) for effects in self._effects]
        self._empty = self.backup()
        self.begin(0)

    def begin(self, seed: int) -> None:
        """Be a new installation, with the randomness of a seed."""
        self.clock.moment = FixedClock().moment
        self.deaths = 0
        self.refused = set()
        self._put_back(self._empty)
        self._chance = random.Random(seed)
        ids = IdMaker(lambda: int(self.clock.now().timestamp() * 1000), self._chance.getrandbits)
        for effects in self._effects:
            effects._new_id = ids

    def exchange(
        self, request: SyncRequest, who: str, *, fails_after: int | None = None
    ) -> SyncAnswer:
        """Do a sync; with `fails_after`, the server is killed before the commit after so many."""
        had_news = self.has_news
        self.has_news, self._commits_to_live = True, fails_after
        sync = self._syncs[0 if fails_after is not None else self._chance.randrange(2)]
        try:
            answer = sync.exchange(self._actor(who), _request(_encode(request)))
        except ProblemError as problem:
            raise _as_told(problem) from None
        except _DiedError:
            self.deaths += 1
            self.refused |= self._passed_over(request)
            raise ServerFailed(status=500) from None
        finally:
            self._commits_to_live = None
        self.has_news = had_news or bool(request.operations or answer.changes)
        self.refused |= {result.id for result in answer.results if result.status in REFUSED}
        return _answer(_encode(answer))

    def history(self, user_id: str | None, query: AuditQuery) -> AuditPage:
        """Return a page of the audit."""
        if user_id is None:
            return history.of_account(self.engine, query)
        return history.of_user(self.engine, SYSTEM, user_id, query)

    def known(self, operations: Sequence[str]) -> frozenset[str]:
        """Say which operations have a receipt."""
        self.has_news = True
        return frozenset(self._syncs[0].known(KnownRequest(operations=tuple(operations))).known)

    def session(self, who: str) -> tuple[Operator, str, str]:
        """Let an operator in."""
        with reading(self.engine) as connection:
            epoch = connection.execute(select(counter.c.epoch)).scalar_one()
        return Operator(id=who, email=who, role=self._actor(who).role), INSTANCE, epoch

    @property
    def users(self) -> frozenset[str]:
        """The ids of the live users."""
        with reading(self.engine) as connection:
            live = select(person.c.id).where(person.c.body.is_not(None))
            return frozenset(connection.execute(live).scalars())

    def backup(self) -> Any:
        """Return a copy of all that is kept."""
        copy = sqlcipher3.dbapi2.connect(":memory:")
        with closing(self.engine.raw_connection()) as raw:
            cast("Any", raw.driver_connection).backup(copy)
        return copy

    def restore(self, backup: Any) -> None:
        """Go back to a backup: a new epoch begins."""
        self._put_back(backup)
        begin_epoch(self._effects[0])

    def forget_tombstones(self) -> None:
        """Forget deletions: cursors from before need a full download."""
        with self.engine.begin() as connection:
            is_gone = person.c.deleted_at.is_not(None)
            connection.execute(update(person).where(is_gone).values(deleted_at=LONG_AGO))
        Retention(self._effects[0]).forget_old()

    def _new_effects(self, seconds: float) -> Effects:
        return Effects(
            self.engine, self.clock, before_commit=self._perhaps_die, slice_seconds=seconds
        )

    def _perhaps_die(self) -> None:
        if self._commits_to_live is None:
            return
        if self._commits_to_live == 0:
            raise _DiedError
        self._commits_to_live -= 1

    def _actor(self, who: str) -> Actor:
        if who not in self.roles:
            raise SignedOut
        return Actor(id=who, name=who, role=self.roles[who])

    def _passed_over(self, request: SyncRequest) -> set[str]:
        """Return what a server that died had refused: what comes before something that it did."""
        ids = [operation.id for operation in request.operations]
        done = self.known(ids)
        last = max((place for place, one in enumerate(ids) if one in done), default=0)
        return {*ids[:last]} - done

    def _put_back(self, backup: Any) -> None:
        with closing(self.engine.raw_connection()) as raw:
            backup.backup(raw.driver_connection)

    def _found(self) -> None:
        """Furnish the office, with a row of a kind that nobody here knows."""
        records: list[tuple[str, Record]] = office.directory()
        effects = Effects(self.engine, self.clock)
        with effects.unit(SYSTEM, "test.directory") as unit:
            for kind, record in records:
                unit.put_record(kind, record)
        with self.engine.begin() as connection:
            connection.execute(update(instance).values(instance=INSTANCE))
            connection.execute(update(counter).values(epoch=FIRST_EPOCH))
            is_one = (directory.c.kind == "number") & (directory.c.id == "493012345673")
            # A number that is unknown here all the same: nobody may choose it then.
            connection.execute(update(directory).where(is_one).values(kind=LATER_KIND))


def _as_told(problem: ProblemError) -> Exception:
    if problem.code == "resync":
        return ResyncNeeded()
    return Refused(reason=problem.code)


LIVE_INVITES = select(invite.c.person_id).where(
    invite.c.kind == "mail", invite.c.state.in_(("queued", "sent", "opened", "redeemed"))
)
EFFECTS = (
    select(audit.c.id, audit.c.operation_id, audit.c.kind, audit.c.before, audit.c.after)
    .where(audit.c.operation_id.is_not(None))
    .order_by(audit.c.id)
)
