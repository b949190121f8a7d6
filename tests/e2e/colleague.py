"""A colleague who edits the same user at another desk: seen in the wizard, then decided."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

import msgspec

from console.api.remote import HttpRemote, TokenShelf
from console.api.transport import Transport
from contract.fields import flat
from contract.operations import Operation, OperationKind, SyncRequest
from contract.records import User
from tests.e2e import main_job
from tests.support import person
from tests.support.backend_process import PASSWORD, BackendProcess

if TYPE_CHECKING:
    from tests.e2e.main_job import Snap

COLLEAGUE = "bo.chen@example.com"


class Colleague:
    """Somebody signed in at another desk."""

    def __init__(self, url: str) -> None:
        shelf = TokenShelf(lambda: None, lambda _token: None)
        self._remote = HttpRemote(Transport(url), shelf)
        self._remote.sign_in(email=COLLEAGUE, password=PASSWORD)

    def changes(self, email: str, **values: Any) -> None:
        """Change details of the user with this address."""
        user = self._user(email)
        seen = flat(user)
        operation = Operation(
            id=str(uuid4()),
            kind=OperationKind.USER_UPDATE,
            target=user.id,
            set=values,
            base={name: seen[name] for name in values},
        )
        answer = self._remote.exchange(SyncRequest(limit=1, operations=(operation,)))
        assert [result.status for result in answer.results] == ["applied"], answer.results

    def _user(self, email: str) -> User:
        changes = self._remote.exchange(SyncRequest(limit=5000)).changes
        bodies = [c.body for c in changes if c.kind == "user" and c.body is not None]
        users = [msgspec.json.decode(body, type=User) for body in bodies]
        return next(user for user in users if user.email == email)


def work_together(backend: BackendProcess, snap: Snap) -> None:
    """See what a colleague did in the wizard, then decide where both did the same."""
    backend.add_operator(COLLEAGUE, "admin")
    _see_in_the_wizard(backend, snap)
    _decide(backend, snap)


def _see_in_the_wizard(backend: BackendProcess, snap: Snap) -> None:
    """A colleague changes the user who is open in the wizard: a bar says so and takes it over."""
    person.choose_from_menu(f"Actions for {main_job.NAME}", "Edit")
    person.type_into("Job title", "Head of sales")
    Colleague(backend.url).changes(main_job.EMAIL, department="Key accounts")
    person.press("Show what changed")
    person.see("Key accounts")
    snap("14-changed-meanwhile")
    person.press("Take over")
    _save()
    _stands_there("Head of sales", "Key accounts", "Synced")


def _decide(backend: BackendProcess, snap: Snap) -> None:
    """Both change one field while this desk is offline: a case of Needs attention, decided.

    The colleague reaches another server on the same database.
    """
    elsewhere = BackendProcess(
        backend.folder / "elsewhere", mail=backend.mail, database=backend.database
    )
    backend.stop()
    person.choose_from_menu(f"Actions for {main_job.NAME}", "Edit")
    person.type_into("Job title", "Sales director")
    _save()
    elsewhere.start()
    Colleague(elsewhere.url).changes(main_job.EMAIL, job_title="Vice president")
    elsewhere.stop()
    backend.start()
    person.choose_in_menu_bar("Console", "Sync now")
    _stands_there("Conflict")
    person.choose_in_menu_bar("View", "Needs attention")
    person.see("Vice president")
    snap("15-needs-attention")
    person.press("Keep all mine")
    person.see("Nothing needs you")
    person.choose_in_menu_bar("View", "Users")
    _stands_there("Sales director", "Synced")


def _stands_there(*words: str) -> None:
    """Wait until the user's row says all this."""
    person.wait_until(
        lambda: all(word in " ".join(main_job.find_user()) for word in words),
        f"{words} in the row",
    )


def _save() -> None:
    for _page in range(4):
        person.press("Next")
    person.press("Save")
    person.wait_until(lambda: "Save" not in person.in_sight(), "the wizard has closed")
