"""What view models work with: the open profile, its threads, the account, the operator."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from contract.roles import may

if TYPE_CHECKING:
    from console.services.desk import Desk
    from console.store.account import AccountView
    from console.sync.remote import Remote
    from console.workers.tasks import Tasks
    from contract.messages import Operator


@dataclass(frozen=True)
class Office:
    """A signed-in operator at an open profile."""

    desk: Desk
    tasks: Tasks
    account: AccountView
    operator: Operator
    remote: Remote

    def may(self, verb: str) -> bool:
        """Say whether the operator's role allows a verb of `contract.roles`."""
        return may(self.operator.role, verb)
