"""The history: what changed, by whom and from where, in pages; for those who may read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from contract.fields import flat
from contract.history import AuditEntry, AuditPage, FieldChange
from tests.backend.engines import BOTH
from tests.backend.office import creation, move_in, operation, person
from tests.support.account import ANN

if TYPE_CHECKING:
    from contract.operations import Operation
    from tests.support.backend import RunningBackend, SignedIn

ENGINES = BOTH


def page(desk: SignedIn, path: str, **asked: object) -> AuditPage:
    answer = desk.request("GET", f"/api/v1/{path}", params=asked)
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=AuditPage)


def rename(user_id: str, was: str | None, title: str) -> Operation:
    return operation("user.update", user_id, set={"job_title": title}, base={"job_title": was})


def test_a_users_history_tells_each_change_with_before_and_after(
    office: RunningBackend, admin: SignedIn
) -> None:
    admin.sync(creation(ANN), rename(ANN.id, ANN.job_title, "Head"))
    newest, first = page(admin, f"users/{ANN.id}/audit").entries
    assert (newest.kind, newest.who, newest.origin) == (
        "user.update",
        "admin@example.com",
        "console",
    )
    assert newest.changes == (FieldChange(field="job_title", before=ANN.job_title, after="Head"),)
    assert (first.kind, first.name) == ("user.create", ANN.name)
    assert FieldChange(field="first_name", before="", after=ANN.first_name) in first.changes


def test_pages_follow_each_other_without_gap_or_repeat(
    office: RunningBackend, admin: SignedIn
) -> None:
    admin.sync(creation(ANN))
    for number in range(7):
        was = f"Title {number - 1}" if number else ANN.job_title
        admin.sync(rename(ANN.id, was, f"Title {number}"))
    for path in ("audit", f"users/{ANN.id}/audit"):
        whole = page(admin, path, limit=200).entries
        read: list[AuditEntry] = []
        before: dict[str, int] = {}
        while True:
            part = page(admin, path, limit=3, **before)
            read += part.entries
            if part.next is None:
                break
            before = {"before": part.next}
        assert tuple(read) == whole
        assert [entry.id for entry in whole] == sorted((e.id for e in whole), reverse=True)


def test_the_history_is_filtered_by_who_kind_period_and_text(
    office: RunningBackend, admin: SignedIn
) -> None:
    ben = person()
    move_in(admin, ANN, ben)
    admin.sync(rename(ANN.id, ANN.job_title, "Head of 100%"))
    moment = page(admin, "audit").entries[0].at
    assert {e.who for e in page(admin, "audit", who="server").entries} <= {"server"}
    assert page(admin, "audit", kind="invite").entries == ()
    assert {e.target for e in page(admin, "audit", text="HEAD OF 100%").entries} == {ANN.id}
    assert page(admin, "audit", until="2000-01-01").entries == ()
    assert page(admin, "audit", since=moment).entries[0].target == ANN.id


def test_a_deleted_users_history_is_for_admins_and_auditors(
    office: RunningBackend, admin: SignedIn
) -> None:
    admin.sync(creation(ANN), operation("user.delete", ANN.id, base=flat(ANN)))
    desks = {}
    for role in ("helpdesk", "auditor"):
        office.add_operator(f"{role}@example.com", role)
        desks[role] = office.sign_in(f"{role}@example.com")
    path = f"users/{ANN.id}/audit"
    assert [e.kind for e in page(desks["auditor"], path).entries] == ["user.delete", "user.create"]
    refused = desks["helpdesk"].request("GET", f"/api/v1/{path}")
    assert (refused.status_code, refused.json()["code"]) == (404, "user_unknown")


def test_no_code_or_token_is_told(office: RunningBackend, admin: SignedIn) -> None:
    move_in(admin, ANN)
    shown = admin.request("POST", f"/api/v1/users/{ANN.id}/screen-code").json()
    told = admin.request("GET", "/api/v1/audit?limit=200").text
    assert "invite.show_qr" in told
    for secret in (shown["code"], shown["link"], shown["link"].partition("#")[2]):
        assert secret not in told
