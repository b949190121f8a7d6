"""A wizard on a real encrypted store, with real worker threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
import shiboken6

from console.services import drafts
from console.store.account import AccountView
from console.viewmodels.office import Office
from console.views.wizard.wizard import WizardDialog, open_wizard
from console.workers.tasks import Tasks
from contract.messages import Operator
from tests.support.desk import make_desk
from tests.support.person import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from console.models.draft import Draft
    from console.sync.remote import Remote

PEOPLE = 12


@pytest.fixture
def office(tmp_path: Path, qtbot: QtBot) -> Iterator[Office]:
    """An admin at a desk with twelve users, without a server: a wizard needs none."""
    desk = make_desk(tmp_path, people=PEOPLE)
    tasks = Tasks(desk.hub)
    account = AccountView(desk.store)
    desk.hub.listen(account.heed)
    operator = Operator(id="op", email="admin@example.com", role="admin")
    yield Office(
        desk=desk, tasks=tasks, account=account, operator=operator, remote=cast("Remote", None)
    )
    tasks.close()
    desk.store.close()


@pytest.fixture
def opened(office: Office) -> Iterator[Callable[..., WizardDialog]]:
    """Return a function that opens a wizard on a draft, or on a new user; all are closed."""
    windows: list[WizardDialog] = []

    def make(draft: Draft | None = None, at: Office = office) -> WizardDialog:
        chosen = draft or drafts.start_new(desk=office.desk)
        window = open_wizard(None, office=at, draft=chosen)
        windows.append(window)
        window.activateWindow()
        wait_until(lambda: office.tasks.is_idle, "the wizard is ready")
        return window

    yield make
    for window in windows:
        if shiboken6.isValid(window):
            window.model.discard()
            window.close()
    wait_until(lambda: office.tasks.is_idle, "all is written")
