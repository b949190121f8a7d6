"""What people do at the consoles of the simulation, by the verbs of console.services."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from console.errors import Refused
from console.models.draft import Draft, Move, duplicate_of, new_draft
from console.models.outbox import ATTENTION_STATES
from console.services import attention, conflicts, drafts, invites, users
from contract.operations import OperationKind

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from console.models.outbox import Entry
    from console.services.desk import Desk

FIRST_NAMES, WORDS = ("Ann", "Bob", "Cleo"), ("Sales", "Support", "Finance", None)
# Typed as people type: what is kept and compared is normalised.
EMAILS = (None, "one@example.com", " One@EXAMPLE.com", "two@example.com", "three@example.com")
DIDS = (None, "+49 30 12345671", "493012345672", "493012345679")
METHODS = ((), ("ftp",), ("mail",), ("mail", "ftp"))


class Deeds:
    """One person's ways to act at a desk.

    `is_admin` says what the menus offer; `sent_again` is what the person sends again since a
    restored server lost it.
    """

    def __init__(self, desk: Desk, chance: random.Random) -> None:
        self._desk, self._chance = desk, chance
        self.is_admin = True
        self.sent_again: set[str] = set()

    def something(self, entries: tuple[Entry, ...]) -> None:
        """Do one thing; `entries` are what is open."""
        refused = [entry for entry in entries if entry.state in ATTENTION_STATES]
        for_all: list[Callable[[], None]] = [self._edit, self._edit, self._edit, self._invite]
        for_admins = [self._add, self._add, self._delete, self._revoke]
        choices = [*for_all, *(for_admins if self.is_admin else ())]
        choices += [lambda: self.decide(refused)] * (3 if refused else 0)
        self._chance.choice(choices)()

    def decide(self, refused: list[Entry]) -> None:
        """Decide about one of the changes that were not taken."""
        one = self._chance.choice(refused)
        operation_id = one.operation.id
        if one.operation.kind == OperationKind.OPERATION_CANCEL:
            conflicts.retry(desk=self._desk, operation_id=operation_id)
            return
        how: list[Callable[..., object]] = [
            conflicts.take_theirs,
            conflicts.take_mine,
            conflicts.discard,
            conflicts.retry,
        ]
        if self._chance.random() < 0.4:
            self._resolve(one)
        else:
            self._chance.choice(how)(desk=self._desk, operation_id=operation_id)

    def answer_the_offer(self) -> None:
        """Say what becomes of the work that a restored server lost."""
        offer = attention.everything(desk=self._desk).restored
        if offer is None:
            return
        lost = [one.operation_id for one in offer.operations]
        chosen = self._chance.sample(lost, self._chance.randrange(len(lost) + 1))
        self.sent_again.update(chosen)
        attention.send_again(desk=self._desk, operation_ids=chosen)

    def _resolve(self, entry: Entry) -> None:
        if entry.result is None:
            return
        values: dict[str, object] = {
            conflict.field: self._chance.choice((conflict.mine, conflict.theirs))
            for conflict in entry.result.conflicts
            if conflict.field in entry.operation.set
        }
        typed = self._values()
        values |= {
            error.field: typed[error.field]
            for error in entry.result.errors
            if error.field in typed
        }
        try:
            conflicts.resolve(desk=self._desk, operation_id=entry.operation.id, values=values)
        except Refused:
            return

    def _someone(self) -> str | None:
        known = sorted(row.user.id for row in users.rows(desk=self._desk))
        return self._chance.choice(known) if known else None

    def _values(self) -> dict[str, object]:
        chance = self._chance
        choices: list[tuple[str, object]] = [
            ("first_name", chance.choice(FIRST_NAMES)),
            ("department", chance.choice(WORDS)),
            ("email", chance.choice(EMAILS)),
            ("job_title", chance.choice(WORDS)),
        ]
        if self.is_admin or chance.random() < 0.1:
            choices += [
                ("internal_number", str(chance.randrange(200, 204))),
                ("did_number", chance.choice(DIDS)),
                ("delivery_methods", chance.choice(METHODS)),
            ]
        return dict(chance.sample(choices, chance.randrange(1, 4)))

    def _save(self, draft: Draft) -> None:
        chance = self._chance
        typed = self._values()
        wants = draft.had_line if not self.is_admin else draft.had_line or chance.random() < 0.4
        if draft.had_line and self.is_admin and chance.random() < 0.1:
            wants = False
        typed_draft = msgspec.structs.replace(
            draft,
            values={**draft.values, **typed},
            wants_line=wants,
            next_free=wants and self.is_admin and chance.random() < 0.3,
            send_invite=chance.random() < 0.1,
            moves=self._moves(typed.get("did_number")) if wants else (),
        )
        users.save(desk=self._desk, draft=typed_draft)

    def _moves(self, number: object) -> tuple[Move, ...]:
        """Take the number from whoever has it, sometimes."""
        if not isinstance(number, str) or self._chance.random() < 0.5:
            return ()
        digits = "".join(filter(str.isdigit, number))
        return tuple(
            Move(user_id=row.user.id, name=row.user.name, did_number=digits)
            for row in users.rows(desk=self._desk)
            if row.user.line is not None and row.user.line.did_number == digits
        )[:1]

    def _add(self) -> None:
        draft = new_draft(self._desk.ids())
        who = self._someone() if self._chance.random() < 0.1 else None
        if who is not None:
            try:
                draft = duplicate_of(users.get(desk=self._desk, user_id=who), draft.id)
            except Refused:
                return
        named = {**draft.values, "first_name": "New", "last_name": draft.id[-4:]}
        self._save(msgspec.structs.replace(draft, values=named))

    def _edit(self) -> None:
        who = self._someone()
        if who is None:
            self._add()
            return
        try:
            draft = drafts.start_edit(desk=self._desk, user_id=who)
        except Refused:
            return
        self._save(draft)

    def _delete(self) -> None:
        who = self._someone()
        if who is not None and self._chance.random() < 0.4:
            users.delete(desk=self._desk, user_id=who)

    def _invite(self) -> None:
        who = self._someone()
        if who is not None:
            invites.send(desk=self._desk, user_ids=[who])

    def _revoke(self) -> None:
        who = self._someone()
        if who is not None:
            invites.revoke(desk=self._desk, user_id=who)
