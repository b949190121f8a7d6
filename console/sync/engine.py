"""One pass of the one loop: push what waits, pull what changed, until there is no more."""

from __future__ import annotations

import logging
from collections import Counter
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from console.errors import ConsoleError, NotReached, Refused, ResyncNeeded, ServerFailed, SignedOut
from console.store import meta, mirror, outbox
from console.sync import plan, position, pull, push, restored
from console.sync.ahead import Ahead, when_asked
from contract.operations import MOST_CHANGES, MOST_OPERATIONS, SyncRequest

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.events import Changed
    from console.models.outbox import Entry
    from console.store.engine import Store
    from console.sync.ahead import Beside
    from console.sync.plan import Step
    from console.sync.remote import Remote
    from contract.operations import SyncAnswer

log = logging.getLogger(__name__)


class Engine:
    """Syncs one store with one server. To be used by one thread at a time.

    `tell` hears of every change at once; `received` hears the number of rows of a full download,
    and of how many if the server says so; `beside` lets the next pages come while some are being
    written.
    `seq` is how far the feed has been read since the start: what is older is no news.
    """

    def __init__(
        self,
        store: Store,
        remote: Remote,
        tell: Callable[[Changed], None],
        received: Callable[[int, int | None], None] = lambda _rows, _total: None,
        beside: Beside = when_asked,
    ) -> None:
        self._store = store
        self._remote = Ahead(remote, beside)
        self._tell, self._received = tell, received
        self.seq = 0
        self._rows = self._resyncs = 0
        self._recounted: object = None
        self._poison: dict[str, ConsoleError] = {}
        self._failed_alone: Counter[str] = Counter()

    def one_pass(self, stopped: Callable[[], bool] = lambda: False) -> bool:
        """Sync until nothing waits and nothing is left to read, or until `stopped`.

        Returns whether it came to its end. Raises the `Expected` errors of the remote; then every
        entry is back in the outbox. Raises SweepStopped when a full scan would remove many users
        and nobody has agreed.
        """
        self._rows = self._resyncs = 0
        self._poison = {}
        self._remote.forget()
        batch = MOST_OPERATIONS
        is_complete = False
        while not is_complete and not stopped():
            entries = push.claim(self._store, batch, self._poison)
            try:
                is_complete = self._exchange(entries)
            except ResyncNeeded:
                self._begin_again(entries)
            except (ServerFailed, Refused) as error:
                self._after_failure(entries, error)
                batch = 1
            except NotReached:
                push.release(self._store, entries, have_left=False)
                raise
            except BaseException:
                push.release(self._store, entries)
                raise
        for trouble in self._poison.values():
            raise trouble
        return is_complete

    def at_start(self) -> None:
        """Take back what was being sent when the program ended."""
        with self._store.write() as tx:
            outbox.at_start(tx)

    def _exchange(self, entries: tuple[Entry, ...]) -> bool:
        """Send and receive once; says whether nothing is left to do."""
        with self._store.read() as view:
            kept = meta.everything(view)
        place, session = position.among(kept), kept.get(position.SESSION)
        request = SyncRequest(
            cursor=place.cursor,
            operations=tuple(entry.operation for entry in entries),
            limit=MOST_CHANGES,
        )
        answers = self._remote.exchange(request, session)
        answer = answers[-1]
        steps = plan.steps(place, [entry.operation.id for entry in entries], answers)
        if answer.more:
            following = SyncRequest(cursor=answer.cursor, limit=MOST_CHANGES)
            self._remote.ask_ahead(following, session)
        with self._store.write() as tx:
            if meta.get(tx, position.SESSION) != session:
                # Somebody signed out meanwhile: what this session heard must not come back.
                raise SignedOut
            changed = reduce(or_, [pull.apply(tx, step) for step in steps])
        for step in steps:
            self._note(step)
        self._tell(changed)
        step = steps[-1]
        if step.is_scan:
            self._received(self._rows, answer.total)
        if answer.more:
            return False
        is_anew = any(one.is_new_epoch or one.begins_scan for one in steps)
        if is_anew or position.RESTORED in kept:
            self._tell(restored.find_lost(self._store, self._remote.remote))
        if step.position.scan == "sweeping":
            self._tell(pull.sweep(self._store))
        return not self._left_to_do(answer, is_quiet=not entries)

    def _note(self, step: Step) -> None:
        before = 0 if step.begins_scan or step.is_new_epoch else self.seq
        self.seq = max((change.seq for change in step.changes), default=before)
        self._rows += len(step.changes) if step.is_scan else 0

    def _left_to_do(self, answer: SyncAnswer, *, is_quiet: bool) -> bool:
        with self._store.read() as view:
            waits = outbox.has_unsent(view)
            here = mirror.counts(view) if is_quiet and not waits else None
        if here is not None and plan.needs_recount(here, answer.counts, is_quiet=is_quiet):
            return self._recount(answer)
        # After an exchange without operations nothing more can be sent now: the rest must wait.
        return not is_quiet and waits

    def _recount(self, answer: SyncAnswer) -> bool:
        """Read everything once more when the sums differ; once for each state of the server."""
        if self._recounted == answer.counts:
            return False
        self._recounted = answer.counts
        log.warning("the mirror does not hold what the server counts; reading all again")
        with self._store.write() as tx:
            position.restart(tx)
        return True

    def _begin_again(self, entries: tuple[Entry, ...]) -> None:
        push.release(self._store, entries)
        self._resyncs += 1
        if self._resyncs > 1:
            raise ServerFailed(reason="asks for a full download again and again")
        with self._store.write() as tx:
            position.restart(tx)

    def _after_failure(self, entries: tuple[Entry, ...], error: ServerFailed | Refused) -> None:
        """Find out whether the server fails, or only over one operation; others go on then.

        That one is tried again in later passes; when patience is at an end, a person decides.
        """
        if not entries:
            raise error
        try:
            self._exchange(())
        except ResyncNeeded:
            # The operation's failure kept the cursor's from being seen.
            self._begin_again(entries)
            return
        except BaseException:
            push.release(self._store, entries)
            raise
        first = entries[0].operation.id
        self._failed_alone[first] += len(entries) == 1
        if self._failed_alone[first] >= push.PATIENCE:
            log.warning("operation %s is set aside", first)
            push.set_aside(self._store, entries[0])
            return
        push.release(self._store, entries)
        if len(entries) == 1:
            self._poison[first] = error
