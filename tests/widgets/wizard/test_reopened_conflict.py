"""A refused change that is opened in the wizard again: it is the person's own, not news."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from console.models.draft import draft_of
from console.services import drafts, users
from console.store import mirror, outbox
from contract.operations import Change, FieldConflict, Result
from tests.support.desk import user_id
from tests.support.person import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.viewmodels.office import Office
    from console.views.wizard.wizard import WizardDialog


def edit(office: Office, **values: Any) -> None:
    draft = draft_of(users.get(desk=office.desk, user_id=user_id(0)))
    users.save(
        desk=office.desk, draft=msgspec.structs.replace(draft, values=draft.values | values)
    )


def meet_a_conflict(office: Office) -> None:
    """Ann became Lead here and Director elsewhere; the server kept the latter."""
    edit(office, job_title="Lead")
    clash = FieldConflict(field="job_title", base="Agent", mine="Lead", theirs="Director")
    with office.desk.store.write() as tx:
        (sent,) = outbox.claim(tx, 1, 1_000_000)
        key = sent.operation.id
        outbox.settle(tx, key, Result(id=key, status="conflict", conflicts=(clash,)))
        stored = mirror.user(tx, user_id(0))
        assert stored is not None
        theirs = msgspec.structs.replace(stored, job_title="Director")
        body = msgspec.Raw(msgspec.json.encode(theirs))
        mirror.apply(tx, [Change(kind="user", id=stored.id, version=9, seq=9000, body=body)])


def test_ones_own_refused_change_is_no_news(
    office: Office, opened: Callable[..., WizardDialog]
) -> None:
    meet_a_conflict(office)
    wizard = opened(drafts.start_edit(desk=office.desk, user_id=user_id(0)))
    assert not wizard.merge_bar.isVisible()
    wizard.merge.take_over()
    wizard.model.go_to("review")
    wizard.buttons.save.click()
    wait_until(lambda: office.tasks.is_idle, "it is saved")
    with office.desk.store.read() as view:
        sent = [entry.operation for entry in outbox.open_entries(view)]
    (again,) = [operation for operation in sent if operation.kind == "user.update"]
    assert (again.set, again.base) == ({"job_title": "Lead"}, {"job_title": "Director"})
