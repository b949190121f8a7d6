"""A wizard on a real encrypted store, with real worker threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import pytest

from console.models.draft import Draft
from console.services import drafts
from console.store.account import AccountView
from console.viewmodels.office import Office
from console.viewmodels.wizard import WizardModel
from console.viewmodels.wizard_answers import Answers
from console.workers.tasks import Tasks
from contract.messages import Operator
from tests.support.desk import make_desk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

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
def start(office: Office) -> Callable[..., WizardModel]:
    """Return a function that starts a wizard model on a new user with some answers."""

    def make(draft: Draft | None = None, **answers: Any) -> WizardModel:
        chosen = draft or drafts.start_new(desk=office.desk)
        model = WizardModel(office, chosen)
        for name, value in answers.items():
            Answers(model).set(name, value)
        return model

    return make
