"""The server in memory: the real rules and the real merge, and a log of what took effect."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import msgspec

from backend.kit.outcomes import Outcome, RefusedError, field_error, refused_fields, rejected
from backend.sync.forms import misshapen, waits_for
from console.errors import ResyncNeeded
from contract.fields import (
    Value,
    flat,
    line_of,
    normalised,
    with_values,
)
from contract.merge import Clash, differences, merge
from contract.messages import Operator
from contract.operations import (
    MOST_CHANGES,
    NO_BODY,
    Change,
    Counts,
    FieldConflict,
    Operation,
    Result,
    Status,
    SyncAnswer,
    SyncRequest,
)
from contract.records import Invite, Line, Record, User
from contract.rules import check, errors_of, next_free
from tests.support.account import OfficeAccount
from tests.support.fake_history import page_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from contract.history import AuditPage, AuditQuery

INSTANCE = "019a0000-0000-7000-8000-00000000beef"
WHEN = "2026-11-30T09:00:00.000Z"
FIRST_NUMBER, LAST_NUMBER = 200, 9999
APPLIED, MERGED = Outcome(status="applied"), Outcome(status="merged")


@dataclass(frozen=True, kw_only=True)
class Row:
    """A row of the feed; without a record it is a tombstone."""

    kind: str
    id: str
    version: int
    seq: int
    record: Record | None

    def change(self) -> Change:
        """Return the row as it travels."""
        body = NO_BODY if self.record is None else msgspec.Raw(msgspec.json.encode(self.record))
        gone = self.record is None
        return Change(
            kind=self.kind,
            id=self.id,
            version=self.version,
            seq=self.seq,
            deleted=gone,
            body=body,
        )


@dataclass(frozen=True)
class Effect:
    """One operation that took effect, with the user before and after."""

    operation: Operation
    who: str
    before: User | None
    after: User | None


@dataclass
class State:
    """All that the server keeps; what a backup holds."""

    rows: dict[tuple[str, str], Row] = field(default_factory=dict)
    receipts: dict[str, tuple[bytes, Status]] = field(default_factory=dict)
    effects: list[Effect] = field(default_factory=list)
    authors: dict[tuple[str, str], str] = field(default_factory=dict)
    seq: int = 0
    horizon: int = 0

    def copied(self) -> State:
        """Return a copy; rows and effects themselves never change."""
        return State(
            rows=dict(self.rows),
            receipts=dict(self.receipts),
            effects=list(self.effects),
            authors=dict(self.authors),
            seq=self.seq,
            horizon=self.horizon,
        )


class FakeServer:
    """One installation. `exchange` is one sync of the operator `who`."""

    def __init__(self, directory: Iterable[tuple[str, Record]] = ()) -> None:
        self.epoch = 1
        self.state = State()
        for kind, record in directory:
            self._put(kind, record.id, record)

    @property
    def users(self) -> dict[str, User]:
        """The live users."""
        rows = self.state.rows.values()
        return {row.id: row.record for row in rows if isinstance(row.record, User)}

    @property
    def counts(self) -> Counts:
        """What a mirror must hold."""
        live = [row for row in self.state.rows.values() if row.record is not None]
        return Counts(rows=len(live), versions=sum(row.version for row in live))

    def session(self, who: str) -> tuple[Operator, str, str]:
        """Let everybody in, as an admin; returns the operator, the instance and the epoch."""
        return Operator(id=who, email=who, role="admin"), INSTANCE, str(self.epoch)

    def known(self, operations: Iterable[str]) -> frozenset[str]:
        """Say which operations have a receipt."""
        return frozenset(operations) & self.state.receipts.keys()

    def history(self, user_id: str | None, query: AuditQuery) -> AuditPage:
        """Return a page of what took effect. Raises Refused for a user never heard of."""
        return page_of(self.state.effects, user_id, query)

    def backup(self) -> State:
        """Return a copy of all that is kept."""
        return self.state.copied()

    def restore(self, state: State) -> None:
        """Go back to a backup: a new epoch begins."""
        self.state = state.copied()
        self.epoch += 1

    def forget_tombstones(self) -> None:
        """Forget deletions: cursors from before need a full download."""
        gone = [key for key, row in self.state.rows.items() if row.record is None]
        for key in gone:
            self.state.horizon = max(self.state.horizon, self.state.rows.pop(key).seq)

    def exchange(
        self, request: SyncRequest, who: str, *, fails_after: int | None = None
    ) -> SyncAnswer:
        """Do a sync; with `fails_after`, only so many operations take effect, and it breaks."""
        position = self._position(request.cursor)
        results: list[Result] = []
        failed: list[Operation] = []
        for number, operation in enumerate(request.operations):
            if number == fails_after:
                break
            result = self._result(operation, who, failed)
            failed += [operation] if result.status in {"rejected", "conflict", "blocked"} else []
            results.append(result)
        return self._answer(request, position, tuple(results))

    def _position(self, cursor: str | None) -> tuple[int, int | None]:
        """Return (read to, scan start). Raises ResyncNeeded."""
        if cursor is None:
            return 0, self.state.seq
        try:
            epoch, seq, scan = msgspec.json.decode(cursor, type=tuple[int, int, int | None])
        except msgspec.MsgspecError:
            raise ResyncNeeded from None
        since = seq if scan is None else scan
        if epoch != self.epoch or seq > self.state.seq or since < self.state.horizon:
            raise ResyncNeeded
        return seq, scan

    def _answer(
        self, request: SyncRequest, position: tuple[int, int | None], results: tuple[Result, ...]
    ) -> SyncAnswer:
        seq, scan = position
        shown_since = seq if scan is None else scan
        limit = max(1, min(request.limit, MOST_CHANGES))
        rows = sorted(
            (row for row in self.state.rows.values() if row.seq > seq), key=lambda row: row.seq
        )
        rows = [row for row in rows if row.record is not None or row.seq > shown_since][:limit]
        more = len(rows) == limit
        read_to = (self.epoch, rows[-1].seq, scan) if more else (self.epoch, self.state.seq, None)
        return SyncAnswer(
            results=results,
            changes=tuple(row.change() for row in rows),
            cursor=msgspec.json.encode(read_to).decode(),
            more=more,
            counts=None if more else self.counts,
            total=self.counts.rows if more else None,
            instance=INSTANCE,
            epoch=str(self.epoch),
        )

    def _result(self, operation: Operation, who: str, failed: list[Operation]) -> Result:
        outcome = self._settle(operation, who, waits_for(operation, failed))
        row = self.state.rows.get(("user", operation.target))
        return outcome.result(operation.id, None if row is None else row.change())

    def _settle(self, operation: Operation, who: str, blocker: Operation | None) -> Outcome:
        body = msgspec.json.encode(operation, order="sorted")
        known = self.state.receipts.get(operation.id)
        if known is not None:
            is_same = known[0] in {b"", body}
            return Outcome(status=known[1]) if is_same else rejected("operation_reused")
        if blocker is not None:
            blocked = rejected("blocked")
            return msgspec.structs.replace(blocked, status="blocked")
        before = self.users.get(operation.target)
        try:
            outcome = misshapen(operation) or self._effect(operation, who)
        except RefusedError as refusal:
            outcome = refusal.outcome
        if outcome.is_accepted:
            self.state.receipts[operation.id] = (body, outcome.status)
            after = self.users.get(operation.target)
            self.state.effects.append(Effect(operation, who, before, after))
        return outcome

    def _effect(self, operation: Operation, who: str) -> Outcome:
        if operation.kind == "operation.cancel":
            return self._cancel(str(operation.set["operation"]))
        row = self.state.rows.get(("user", operation.target))
        if operation.kind == "user.create":
            return self._create(operation, who) if row is None else rejected("user_exists")
        if row is None:
            return rejected("user_unknown")
        if not isinstance(row.record, User):
            return self._on_deleted(operation)
        return self._on_user(operation, row.record, who)

    def _on_user(self, operation: Operation, user: User, who: str) -> Outcome:
        match operation.kind:
            case "user.delete" | "line.remove":
                return self._remove(operation, user, who)
            case "invite.send":
                return self._invite(operation, user, who)
            case "invite.revoke" | "device.remove":
                return MERGED
            case _:
                return self._edit(operation, user, who)

    def _on_deleted(self, operation: Operation) -> Outcome:
        if operation.kind in {"user.delete", "line.remove", "invite.revoke", "device.remove"}:
            return MERGED
        who = self.state.authors.get((operation.target, ""))
        conflicts = tuple(
            FieldConflict(field=name, base=operation.base.get(name), mine=mine, who=who, when=WHEN)
            for name, mine in operation.set.items()
        )
        return Outcome(status="conflict", code="user_deleted", conflicts=conflicts)

    def _cancel(self, wanted: str) -> Outcome:
        known = self.state.receipts.setdefault(wanted, (b"", "cancelled"))
        return Outcome(status="cancelled" if known[1] == "cancelled" else "too_late")

    def _create(self, operation: Operation, who: str) -> Outcome:
        values = self._allotted(operation)
        self._store(None, with_values(User(id=operation.target), values), who, values)
        return APPLIED

    def _edit(self, operation: Operation, user: User, who: str) -> Outcome:
        merged = merge(normalised(operation.base), self._allotted(operation), flat(user))
        if merged.clashes:
            return self._conflict(merged.clashes, user.id)
        after = with_values(user, merged.values)
        if operation.kind == "line.configure" and after.line is None:
            after = replace_line(after, Line())
        self._store(user, after, who, merged.values)
        return APPLIED if merged.is_clean else MERGED

    def _remove(self, operation: Operation, user: User, who: str) -> Outcome:
        is_delete = operation.kind == "user.delete"
        now = flat(user) if is_delete else line_of(user)
        default = flat(User(id=user.id)) if is_delete else line_of(User(id=user.id))
        clashes = differences(default | normalised(operation.base), now)
        if clashes:
            return self._conflict(clashes, user.id)
        self.state.authors[user.id, ""] = who
        self._put("user", user.id, None if is_delete else replace_line(user, None))
        return APPLIED

    def _invite(self, operation: Operation, user: User, who: str) -> Outcome:
        if not user.email:
            return rejected("no_email", field_error("email_needed", "email"))
        if operation.base.get("email", user.email) != user.email:
            clash = Clash(
                field="email", base=operation.base["email"], mine=None, theirs=user.email
            )
            return self._conflict((clash,), user.id)
        invite = Invite(id=operation.id, state="queued", email=user.email, queued_at=WHEN)
        self._store(user, msgspec.structs.replace(user, invite=invite), who, {})
        return APPLIED

    def _allotted(self, operation: Operation) -> dict[str, Value]:
        wish = operation.set.get("internal_number")
        values = dict(operation.set)
        if isinstance(wish, dict):
            others = {
                user.line.internal_number
                for user in self.users.values()
                if user.line and user.id != operation.target
            }
            preferred = wish.get("preferred")
            is_free = preferred and preferred not in others
            values["internal_number"] = (
                preferred if is_free else next_free(others.__contains__, FIRST_NUMBER, LAST_NUMBER)
            )
        return normalised(values)

    def _store(
        self, before: User | None, after: User, who: str, changed: Mapping[str, Value]
    ) -> None:
        account = replace(OfficeAccount(), users=tuple(self.users.values()))
        known = set() if before is None else {p.code for p in errors_of(check(before, account))}
        problems = [p for p in errors_of(check(after, account)) if p.code not in known]
        if problems:
            errors = [field_error(p.code, p.field, **p.params) for p in problems]
            raise RefusedError(refused_fields(errors))
        self.state.authors |= {(after.id, name): who for name in changed}
        if after != before:
            self._put("user", after.id, after)

    def _conflict(self, clashes: Iterable[Clash], user_id: str) -> Outcome:
        conflicts = tuple(
            FieldConflict(
                field=clash.field,
                base=clash.base,
                mine=clash.mine,
                theirs=clash.theirs,
                who=self.state.authors.get((user_id, clash.field)),
                when=WHEN,
            )
            for clash in clashes
        )
        return Outcome(status="conflict", conflicts=conflicts)

    def _put(self, kind: str, row_id: str, record: Record | None) -> None:
        before = self.state.rows.get((kind, row_id))
        self.state.seq += 1
        self.state.rows[kind, row_id] = Row(
            kind=kind,
            id=row_id,
            version=1 if before is None else before.version + 1,
            seq=self.state.seq,
            record=record,
        )


def replace_line(user: User, line: Line | None) -> User:
    """Return the user with this line."""
    return msgspec.structs.replace(user, line=line)
