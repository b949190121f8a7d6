"""Signing out while an answer is on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from console.errors import SignedOut
from console.services import session
from tests.support.console import Console
from tests.support.fake_remote import FakeRemote, Network
from tests.sync.bench import populate

if TYPE_CHECKING:
    from pathlib import Path

    from contract.operations import SyncAnswer, SyncRequest


class LeavingRemote(FakeRemote):
    """A server whose answer arrives just after the person has signed out."""

    console: Console

    def exchange(self, request: SyncRequest) -> SyncAnswer:
        answer = super().exchange(request)
        session.sign_out(desk=self.console.desk, remote=self, keep_unsent=True)
        return answer


def test_what_a_former_session_hears_does_not_come_back_to_the_computer(
    tmp_path: Path, network: Network
) -> None:
    populate(network, 3)
    remote = LeavingRemote(network)
    console = Console(tmp_path / "profile", remote)
    remote.console = console
    with pytest.raises(SignedOut):
        console.sync()
    assert console.counts().rows == 0
    console.close()
