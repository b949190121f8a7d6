"""Looking at an invite before joining: whose account, whose name, until when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from backend.activation.proof import Judge
from backend.activation.service import actor_of, check_usable
from backend.invites import repository as invites
from backend.invites.service import note_opened
from backend.kit.effects import Actor
from backend.kit.problems import ProblemError
from contract.messages import Invitation

if TYPE_CHECKING:
    from backend.kit.effects import Effects
    from contract.messages import Look


class Looks:
    """Shows invites to those who have their code. Uses nothing up."""

    def __init__(self, effects: Effects) -> None:
        self._effects = effects
        self._judge = Judge(effects)

    def look(self, ask: Look, address: str) -> Invitation:
        """Say whose invite it is; consoles see that it was opened.

        Raises ProblemError with the codes of redeeming, under the same limits.
        """
        proof = self._judge.judge(ask, address)
        with self._effects.unit(Actor(id="app", name="app"), "invite.open") as unit:
            found = invites.get(unit.connection, proof.invite_id)
            person = unit.person(found.person_id) if found is not None else None
            if found is None or person is None or person.is_deleted:
                raise ProblemError("code_ended")
            check_usable(unit, found, proof, ask.device)
            unit.actor = actor_of(person.user)
            note_opened(unit, found)
            return Invitation(
                account=invites.account_of(unit.connection).name,
                first_name=person.user.first_name,
                last_name=person.user.last_name,
                expires_at=found.expires_at,
            )
