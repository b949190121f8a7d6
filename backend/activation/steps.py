"""The steps after redeeming: permissions, personal information, complete."""

from __future__ import annotations

import hmac
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from backend.activation import repository
from backend.activation.personal import checked
from backend.activation.service import actor_of, answer, token_hash
from backend.invites import repository as invites
from backend.kit.document import recompose
from backend.kit.effects import Actor
from backend.kit.problems import ProblemError
from contract.fields import with_values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Row

    from backend.kit.effects import Effects, Unit
    from contract.fields import Value
    from contract.messages import Activation, Permissions, Personal

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
            _correct(unit, found.person_id, values)
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

    @contextmanager
    def _step(self, activation_id: str, token: str, step: str) -> Iterator[tuple[Unit, Row[Any]]]:
        app = Actor(id="app", name="app")
        with self._effects.unit(app, f"activation.{step}") as unit:
            found = repository.by_token_hash(unit.connection, token_hash(token))
            if found is None or not hmac.compare_digest(found.id.encode(), activation_id.encode()):
                raise ProblemError("signed_out")
            is_repeat = step == "complete" and found.step == "done"
            is_early = _ORDER.index(step) > _ORDER.index(found.step)
            if is_early or (found.step == "done" and not is_repeat):
                raise ProblemError("activation_order")
            person = unit.person(found.person_id)
            if person is None or person.is_deleted:
                raise ProblemError("signed_out")
            unit.actor = actor_of(person.user)
            repository.change(unit.connection, found.id, last_seen_at=unit.moment)
            yield unit, found


def _later(now: str, then: str) -> str:
    return max(now, then, key=_ORDER.index)


def _correct(unit: Unit, person_id: str, values: dict[str, Value]) -> None:
    person = unit.person(person_id)
    if person is None:
        return
    changed = [name for name, value in values.items() if getattr(person.user, name) != value]
    if changed:
        unit.put(with_values(person.user, values), changed=changed)
    recompose(unit, person_id)
