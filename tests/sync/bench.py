"""What the tests at the server in memory start from, and what a colleague does there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contract.operations import Operation, SyncRequest
from tests.backend.office import creation, person

if TYPE_CHECKING:
    from contract.records import User
    from tests.support.fake_remote import Network


def populate(network: Network, number: int) -> list[User]:
    """Let a colleague make users."""
    made = [person(last_name=f"Duarte {each}") for each in range(number)]
    request = SyncRequest(operations=tuple(creation(user) for user in made))
    network.server.exchange(request, "colleague@example.com")
    return made


def colleague_does(network: Network, operation: Operation) -> None:
    """Let a colleague do something."""
    network.server.exchange(SyncRequest(operations=(operation,)), "colleague@example.com")
