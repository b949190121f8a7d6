"""Every kind of operation with its effect: where the rooms' verbs come together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from backend.activation import service as activation
from backend.invites import service as invites
from backend.users import service as users
from contract.operations import OperationKind

if TYPE_CHECKING:
    from backend.invites.service import Invites
    from backend.kit.effects import Effect, Unit
    from backend.kit.feed import PersonRow
    from backend.kit.outcomes import Outcome
    from contract.operations import Operation


def effects_table(mailed: Invites) -> dict[str, Effect]:
    """Return the effect of each kind that needs a user who is there."""
    return {
        OperationKind.USER_UPDATE: users.update,
        OperationKind.USER_DELETE: _delete_user,
        OperationKind.LINE_CONFIGURE: users.configure_line,
        OperationKind.LINE_REMOVE: users.remove_line,
        OperationKind.INVITE_SEND: mailed.send,
        OperationKind.INVITE_REVOKE: mailed.revoke,
        OperationKind.DEVICE_REMOVE: activation.remove_device,
    }


def _delete_user(unit: Unit, operation: Operation, person: PersonRow) -> Outcome:
    """Delete a user with all that hangs on them: line, numbers, invites, devices."""
    outcome = users.delete(unit, operation, person)
    if outcome.is_accepted:
        invites.end_all_of(unit, person.id)
        activation.end_all_of(unit, person.id)
    return outcome
