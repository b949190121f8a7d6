"""The invariants of the sync, looked at when a history is over (docs/sync.md)."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import select

from backend.kit.audit_chain import first_broken
from backend.store.engine import reading
from backend.store.tables import counter, directory, person, receipt
from backend.sync.repository import changes_after
from console.models.dependence import dependents, depends
from console.store import journal
from contract.fields import FIELDS, flat, normalise
from contract.operations import Operation, OperationKind
from contract.records import User
from tests.sync.sim_remote import as_a_later_server_says
from tests.sync.sim_server import EFFECTS, LIVE_INVITES

if TYPE_CHECKING:
    from contract.operations import Change
    from tests.sync.sim_player import Player
    from tests.sync.world import World

DONE = frozenset({"applied", "merged"})
BY_A_PERSON = frozenset(
    {"discarded", "took_theirs", "took_mine", "replaced", "resolved", "undone", "folded"}
)
_user = msgspec.json.Decoder(User).decode


class Effect(msgspec.Struct, frozen=True):
    """An operation that took effect, with the user before and after, by the audit."""

    operation: Operation
    before: User | None
    after: User | None


def check(world: World) -> None:
    """Check the invariants, before and after people give up what was refused."""
    world.heal()
    for player in world.players:
        waits_for_nobody_but_a_person(player)
        converged(world, player)
    for _ in range(6):
        for player in world.players:
            player.give_up()
        world.heal()
        if not any(player.entries() for player in world.players):
            break
    effects = effects_of(world)
    took_effect_at_most_once(world, effects)
    overwrote_nothing_unseen(effects)
    applied_what_was_typed(effects)
    keeps_what_is_unique(world)
    for player in world.players:
        converged(world, player)
        assert player.entries() == (), "stalled"
        says_what_is_true(player, {effect.operation.id for effect in effects})
        applied_in_order(world, player, effects)


def effects_of(world: World) -> list[Effect]:
    """Return what took effect, in order."""
    sent = world.sent()
    with reading(world.server.engine) as connection:
        return [
            Effect(sent[row.operation_id], _as_user(row.before), _as_user(row.after))
            for row in connection.execute(EFFECTS)
        ]


def _as_user(body: bytes | None) -> User | None:
    return None if body is None else _user(body)


def waits_for_nobody_but_a_person(player: Player) -> None:
    """Invariants 6 and 12: what is open was refused, or needs what was, or comes behind that."""
    of_user: dict[str, list[Any]] = defaultdict(list)
    for entry in player.entries():
        of_user[entry.operation.target].append(entry)
    refused = {entry.operation.id for entry in player.refused()}
    for entries in of_user.values():
        needy = {
            other.operation.id
            for one in entries
            if one.operation.id in refused
            for other in dependents(one, entries)
        }
        is_behind = False
        for entry in entries:
            is_behind = is_behind or entry.operation.id in needy
            assert is_behind or entry.operation.id in refused, f"stalled: {entry}"


def converged(world: World, player: Player) -> None:
    """Invariants 6 and 15: the mirror is the server's rows, whatever is in them."""
    with reading(world.server.engine) as connection:
        there = changes_after(connection, 0, 1_000_000, deleted_after=1 << 60)
    with player.console.desk.store.read() as view:
        rows = view.connection.exec_driver_sql("SELECT kind, id, version, body FROM mirror")
        here = {(row[0], row[1]): (row[2], row[3]) for row in rows}
    assert here == {(row.kind, row.id): _as_kept(row) for row in there}, "diverged"


def _as_kept(change: Change) -> tuple[int, bytes]:
    return change.version, bytes(as_a_later_server_says(change).body)


def took_effect_at_most_once(world: World, effects: list[Effect]) -> None:
    """Invariants 2 and 14: one audit line for each effect, one receipt, and no line is amiss."""
    times = Counter(effect.operation.id for effect in effects)
    assert set(times.values()) <= {1}, "twice"
    with reading(world.server.engine) as connection:
        receipts = connection.execute(
            select(receipt.c.operation_id).where(receipt.c.fingerprint != "")
        )
        assert set(receipts.scalars()) == times.keys(), "receipts without effects, or the reverse"
        assert first_broken(connection) is None, "the audit is broken"


def overwrote_nothing_unseen(effects: list[Effect]) -> None:
    """Invariant 4: a field went from a to b only where the person had seen a (or b)."""
    for effect in effects:
        if effect.before is None or effect.after is None:
            continue
        before, after = flat(effect.before), flat(effect.after)
        for name in before:
            if before[name] != after[name] and FIELDS[name].kind != "set":
                # Silence is the default: of a line that was not there.
                seen = normalise(name, effect.operation.base.get(name))
                assert seen in (before[name], after[name]), f"overwritten unseen: {name}"


def applied_what_was_typed(effects: list[Effect]) -> None:
    """Invariant 5: what was set is what is stored, normalised; what was not set stayed."""
    for effect in effects:
        operation, after = effect.operation, effect.after
        if after is None or operation.kind not in {"user.create", "user.update", "line.configure"}:
            continue
        now: dict[str, Any] = flat(after)
        before = flat(effect.before or User(id=after.id))
        for name, value in now.items():
            typed: Any = operation.set.get(name, before[name])
            if isinstance(typed, dict):
                assert value, "no number was allotted"
            elif FIELDS[name].kind == "set" and effect.before is not None:
                assert {*value} <= {*typed, *before[name]}, "invented"
            else:
                assert value == normalise(name, typed), f"{name} is not as typed"


def keeps_what_is_unique(world: World) -> None:
    """Invariants 8 and 13: e-mail, numbers, one live invite; counts are what is there."""
    with reading(world.server.engine) as connection:
        rows = connection.execute(select(person.c.id, person.c.version, person.c.body)).all()
        invited = list(connection.execute(LIVE_INVITES).scalars())
        others = connection.execute(select(directory.c.version)).scalars().all()
        totals = connection.execute(select(counter.c.rows, counter.c.versions)).one()
    live = [(row.version, _user(row.body)) for row in rows if row.body is not None]
    assert len(set(invited)) == len(invited), "two live invites"
    assert set(invited) <= {user.id for _, user in live}, "an invite of nobody"
    flats = [flat(user) for _, user in live]
    for name in ("email", "did_number", "internal_number"):
        held = [str(values[name]).casefold() for values in flats if values[name]]
        assert len(set(held)) == len(held), f"{name} twice"
    versions = sum(version for version, _ in live) + sum(others)
    assert tuple(totals) == (len(live) + len(others), versions), "miscounted"


def says_what_is_true(player: Player, done: set[str]) -> None:
    """Invariants 2 and 3: what is called done was done; what was dropped never was."""
    with player.console.desk.store.read() as view:
        record = journal.entries(view)
    for settled in record:
        operation, outcome = settled.operation, settled.outcome
        if outcome in DONE:
            assert operation.id in done, "called done, but it was not"
        elif outcome in BY_A_PERSON and operation.kind != OperationKind.OPERATION_CANCEL:
            assert operation.id not in done, f"{outcome}, but it was done"


def applied_in_order(world: World, player: Player, effects: list[Effect]) -> None:
    """Invariant 9: one person's changes of one user take effect in the order of their making.

    What was refused once, if nobody heard of it, may come later than what does not need it; where
    a person let it go on, or sent it to a restored server again, its place is behind the others.
    """
    of_user: dict[str, list[Operation]] = defaultdict(list)
    for effect in effects:
        if effect.operation.kind != OperationKind.OPERATION_CANCEL:
            of_user[effect.operation.target].append(effect.operation)
    sent = [one.id for request, _ in world.way.sent for one in request.operations]
    for operations in of_user.values():
        for first, second in combinations(operations, 2):
            pair = frozenset((first.id, second.id))
            orders = {player.first_order.get(pair), player.last_order.get(pair)}
            if orders == {second.id}:
                is_free = second.id in world.server.refused and not depends(first, second)
                # A late copy of a request may be done that left before the other was ever sent.
                is_late = sent.index(first.id) < sent.index(second.id)
                assert is_free or is_late, "out of order"
