"""An office with five people, an encrypted store, and a far server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import msgspec
import pytest

from console.store.account import AccountView
from console.viewmodels.office import Office
from console.workers.tasks import Tasks
from contract.messages import Operator
from tests.support.desk import make_desk
from tests.support.far_server import FarServer

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

Settle = Callable[[], None]


@pytest.fixture
def server() -> FarServer:
    return FarServer()


@pytest.fixture
def office(qapp: object, tmp_path: Path, server: FarServer) -> Iterator[Office]:
    desk = make_desk(tmp_path, people=5)
    tasks = Tasks(desk.hub)
    operator = Operator(id="op", email="admin@example.com", role="admin")
    yield Office(
        desk=desk, tasks=tasks, account=AccountView(desk.store), operator=operator, remote=server
    )
    tasks.close()
    desk.store.close()


@pytest.fixture
def helpdesk(office: Office) -> Office:
    return as_role(office, "helpdesk")


@pytest.fixture
def settle(office: Office, qtbot: QtBot) -> Settle:
    """Wait until no task runs and all callbacks have been called."""

    def wait() -> None:
        qtbot.waitUntil(lambda: office.tasks.is_idle)

    return wait


def as_role(office: Office, role: str) -> Office:
    """Return the same office with an operator of another role."""
    operator = msgspec.structs.replace(office.operator, role=role)
    return Office(
        desk=office.desk,
        tasks=office.tasks,
        account=office.account,
        operator=operator,
        remote=office.remote,
    )
