"""The steps after redeeming: permissions, personal information, complete; and where it stands."""

from __future__ import annotations

import hmac
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from backend.activation import repository
from backend.activation.personal import checked, correct
from backend.activation.service import actor_of, answer, token_hash
from backend.invites import repository as invites
from backend.kit.document import recompose
from backend.kit.effects import Actor
from backend.kit.problems import ProblemError
from backend.store.engine import reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Row

    from backend.kit.effects import Effects, Unit
    from contract.messages import Activation, Permissions, Personal

SEEN_EVERY = timedelta(minutes=1)
_ORDER = ("permissions", "personal", "complete", "done")


class Steps:
    """What a device that has redeemed an invite may still do: each step again, none too early."""

    def __init__(self, effects: Effects) -> None:
        self._effects = effects

    def permit(self, activation_id: str, token: str, allowed: Permissions) -> Activation:
        """Note what the employee allowed; a refusal is a note as well."""
        with self._step(activation_id, token, "permissions") as (unit, found):
            repository.change(
                unit.connection,
                found.id,
                microphone=allowed.microphone,
                push=allowed.push,
                step=_later(found.step, "personal"),
            )
            recompose(unit, found.person_id)
            return answer(unit, found.id)

    def introduce(self, activation_id: str, token: str, personal: Personal) -> Activation:
        """Take the employee's own details; what differs is an audited change of the user."""
        values = checked(personal)
        with self._step(activation_id, token, "personal") as (unit, found):
            repository.change(unit.connection, found.id, step=_later(found.step, "complete"))
            correct(unit, found.person_id, personal, values)
            recompose(unit, found.person_id)
            return answer(unit, found.id)

    def complete(self, activation_id: str, token: str) -> Activation:
        """Finish: the device is active, the invite completed."""
        with self._step(activation_id, token, "complete") as (unit, found):
            repository.change(unit.connection, found.id, step="done", active=True)
            if found.invite_id is not None:
                invites.change(
                    unit.connection,
                    found.invite_id,
                    ("redeemed",),
                    state="completed",
                    ended_at=unit.moment,
                )
            recompose(unit, found.person_id)
            return answer(unit, found.id)

    def stand(self, activation_id: str, token: str) -> Activation:
        """Return where the set-up stands; that the device was seen is noted once a minute."""
        with reading(self._effects.engine) as connection:
            _prove(connection, activation_id, token)
        with self._own(activation_id, token, "device.seen") as (unit, found):
            seen = datetime.fromisoformat(found.last_seen_at or found.created_at)
            if unit.now - seen >= SEEN_EVERY:
                repository.change(unit.connection, found.id, last_seen_at=unit.moment)
                recompose(unit, found.person_id)
            return answer(unit, found.id)

    @contextmanager
    def _step(self, activation_id: str, token: str, step: str) -> Iterator[tuple[Unit, Row[Any]]]:
        with self._own(activation_id, token, f"activation.{step}") as (unit, found):
            is_repeat = step == "complete" and found.step == "done"
            is_early = _ORDER.index(step) > _ORDER.index(found.step)
            if is_early or (found.step == "done" and not is_repeat):
                raise ProblemError("activation_order")
            repository.change(unit.connection, found.id, last_seen_at=unit.moment)
            yield unit, found

    @contextmanager
    def _own(self, activation_id: str, token: str, action: str) -> Iterator[tuple[Unit, Row[Any]]]:
        app = Actor(id="app", name="app")
        with self._effects.unit(app, action) as unit:
            found = _prove(unit.connection, activation_id, token)
            person = unit.person(found.person_id)
            if person is None or person.is_deleted:
                raise ProblemError("signed_out")
            unit.actor = actor_of(person.user)
            yield unit, found


def _prove(connection: Connection, activation_id: str, token: str) -> Row[Any]:
    """Return the device whose token this is; raises ProblemError("signed_out")."""
    found = repository.by_token_hash(connection, token_hash(token))
    if found is None or not hmac.compare_digest(found.id.encode(), activation_id.encode()):
        raise ProblemError("signed_out")
    return found


def _later(now: str, then: str) -> str:
    return max(now, then, key=_ORDER.index)
