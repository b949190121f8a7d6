"""What the employee corrects on the device is a change like any other, over HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import pytest
import requests
from sqlalchemy import select

from backend.store.engine import reading
from backend.store.tables import audit
from tests.backend.engines import BOTH
from tests.backend.office import document, move_in, operation, person
from tests.backend.post import phone

if TYPE_CHECKING:
    from contract.operations import Operation
    from contract.records import User
    from tests.support.backend import RunningBackend, SignedIn

ENGINES = BOTH
NAMES = {"first_name": "Cleo", "last_name": "Duarte"}
FILLED_IN = {**NAMES, "department": "Sales", "job_title": "Clerk"}


class Device:
    """An app that has redeemed a code and stands at the personal information."""

    def __init__(self, admin: SignedIn, user: User) -> None:
        self._url = f"{admin.backend.url}/api/v1/activations"
        shown = admin.request("POST", f"/api/v1/users/{user.id}/screen-code").json()
        ask = {"token": shown["link"], "device": msgspec.to_builtins(phone())}
        self.started = requests.post(self._url, json=ask, timeout=30).json()
        self._bearer = {"Authorization": f"Bearer {self.started['device_token']}"}
        self.put("permissions", {"microphone": "granted", "push": "granted"})

    def put(self, step: str, body: dict[str, Any]) -> requests.Response:
        url = f"{self._url}/{self.started['id']}/{step}"
        return requests.put(url, json=body, headers=self._bearer, timeout=30)

    def save(self, **details: str | None) -> requests.Response:
        """Save personal information; the page had filled in what it was told at the start."""
        return self.put("personal", {**FILLED_IN, **details, "base": self.started["personal"]})


@pytest.fixture
def cleo() -> User:
    """Cleo, a clerk in Sales."""
    return person(department="Sales", job_title="Clerk")


@pytest.fixture
def device(admin: SignedIn, cleo: User) -> Device:
    """Cleo's device."""
    move_in(admin, cleo)
    return Device(admin, cleo)


def edit(cleo: User, field: str, base: str | None, new: str) -> Operation:
    return operation("user.update", cleo.id, set={field: new}, base={field: base})


def stored(admin: SignedIn, cleo: User) -> User:
    return document(next(each for each in admin.sync().changes if each.id == cleo.id))


def test_a_later_edit_at_a_console_of_the_old_value_conflicts_and_names_the_device(
    backend: RunningBackend, admin: SignedIn, cleo: User, device: Device
) -> None:
    assert device.save(job_title="Engineer").json()["step"] == "complete"
    [result] = admin.sync(edit(cleo, "job_title", "Clerk", "Director")).results
    assert result.status == "conflict"
    [clash] = result.conflicts
    assert (clash.base, clash.mine, clash.theirs) == ("Clerk", "Director", "Engineer")
    assert (clash.who, clash.when) == ("Cleo Duarte (app)", "2026-11-30T09:00:00.000Z")
    with reading(backend.engine) as connection:
        kind = audit.c.kind == "activation.personal"
        line = connection.execute(select(audit).where(kind)).one()
    assert (line.operator, line.target) == ("Cleo Duarte (app)", cleo.id)


def test_a_later_edit_of_another_field_merges(admin: SignedIn, cleo: User, device: Device) -> None:
    device.save(job_title="Engineer")
    [result] = admin.sync(edit(cleo, "department", "Sales", "Support")).results
    assert result.status == "applied"
    now = stored(admin, cleo)
    assert (now.job_title, now.department) == ("Engineer", "Support")


def test_what_the_office_changed_meanwhile_is_not_overwritten_by_a_form_filled_in_before(
    admin: SignedIn, cleo: User, device: Device
) -> None:
    admin.sync(edit(cleo, "department", "Sales", "Support"))
    saved = device.save(last_name="Duarte-Silva")
    assert saved.json()["personal"]["department"] == "Support"
    now = stored(admin, cleo)
    assert (now.last_name, now.department) == ("Duarte-Silva", "Support")


def test_one_field_changed_by_both_is_shown_to_the_employee_who_decides(
    admin: SignedIn, cleo: User, device: Device
) -> None:
    admin.sync(edit(cleo, "job_title", "Clerk", "Director"))
    refused = device.save(job_title="Engineer", last_name="Duarte-Silva")
    assert (refused.status_code, refused.json()["code"]) == (409, "changed_meanwhile")
    assert [error["field"] for error in refused.json()["errors"]] == ["job_title"]
    assert refused.json()["detail"] == (
        "Somebody in the office changed Job title meanwhile. Check it, then save again."
    )
    assert stored(admin, cleo).last_name == "Duarte", "nothing of it is done"
    seen = {**FILLED_IN, "job_title": "Director"}
    wanted = {**seen, "last_name": "Duarte-Silva"}
    assert device.put("personal", {**wanted, "base": seen}).status_code == 200
    now = stored(admin, cleo)
    assert (now.last_name, now.job_title) == ("Duarte-Silva", "Director")


def test_saving_again_as_the_answer_was_lost_changes_nothing_more(
    admin: SignedIn, cleo: User, device: Device
) -> None:
    first = device.save(job_title="Engineer")
    assert device.save(job_title="Engineer").json() == first.json()


def test_what_was_not_changed_leaves_no_trace_of_a_change(
    backend: RunningBackend, admin: SignedIn, cleo: User, device: Device
) -> None:
    device.save()
    [result] = admin.sync(edit(cleo, "job_title", "Clerk", "Director")).results
    assert result.status == "applied"
    with reading(backend.engine) as connection:
        kinds = connection.execute(select(audit.c.kind)).scalars().all()
    assert "activation.personal" not in kinds
