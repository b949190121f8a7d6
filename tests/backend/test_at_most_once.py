"""An operation takes effect once, however often it arrives; a cancelled one never does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import func, select

from backend.store.engine import reading
from backend.store.tables import audit, counter, person, receipt
from contract.fields import flat
from tests.backend.engines import BOTH
from tests.backend.office import creation, document, move_in, operation
from tests.backend.office import person as somebody
from tests.support.account import ANN
from tests.support.backend import running_backend

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.backend import RunningBackend, SignedIn


ENGINES = BOTH


def test_a_repeated_operation_gets_its_outcome_with_the_row_as_it_is_now(
    office: RunningBackend, admin: SignedIn
) -> None:
    first = creation(ANN)
    admin.sync(first)
    admin.sync(
        operation("user.update", ANN.id, set={"job_title": "Head"}, base={"job_title": None})
    )
    before = _totals(office)
    again = admin.sync(first).results[0]
    assert again.status == "applied"
    assert document(again.row).job_title == "Head"
    assert _totals(office) == before


def test_twice_in_one_request_is_once(office: RunningBackend, admin: SignedIn) -> None:
    first = creation(ANN)
    assert [r.status for r in admin.sync(first, first).results] == ["applied", "applied"]
    assert _totals(office)["persons"] == 1


def test_another_body_under_the_same_id_is_refused(
    office: RunningBackend, admin: SignedIn
) -> None:
    first = creation(ANN)
    admin.sync(first)
    other = msgspec.structs.replace(first, set={**first.set, "last_name": "Jones"})
    result = admin.sync(other).results[0]
    assert (result.status, result.code) == ("rejected", "operation_reused")
    assert document(result.row).last_name == "Smith"


def test_a_refusal_leaves_no_receipt(office: RunningBackend, admin: SignedIn) -> None:
    move_in(admin, ANN)
    wish = creation(somebody(), internal_number="204")
    assert admin.sync(wish).results[0].status == "rejected"
    admin.sync(operation("user.delete", ANN.id, base=flat(ANN)))
    assert admin.sync(wish).results[0].status == "applied", "the number is free by now"


def test_work_sent_again_by_another_operator_is_done_once(
    office: RunningBackend, admin: SignedIn
) -> None:
    first, helen = creation(ANN), _helen(office)
    admin.sync(first)
    before = _totals(office)
    assert helen.sync(first).results[0].status == "applied"
    other = msgspec.structs.replace(first, set={**first.set, "last_name": "Jones"})
    assert helen.sync(other).results[0].code == "operation_reused"
    assert _totals(office) == before


def test_what_one_operator_cancelled_never_takes_effect_from_another(
    office: RunningBackend, admin: SignedIn
) -> None:
    late, helen = creation(ANN), _helen(office)
    cancel = operation("operation.cancel", ANN.id, set={"operation": late.id})
    assert helen.sync(cancel).results[0].status == "cancelled"
    assert admin.sync(late).results[0].status == "cancelled"
    assert _totals(office)["persons"] == 0


def test_it_is_too_late_to_cancel_what_took_effect_for_another(
    office: RunningBackend, admin: SignedIn
) -> None:
    done = creation(ANN)
    admin.sync(done)
    cancel = operation("operation.cancel", ANN.id, set={"operation": done.id})
    assert _helen(office).sync(cancel).results[0].status == "too_late"


def test_the_server_says_which_operations_it_knows(
    office: RunningBackend, admin: SignedIn
) -> None:
    done, refused, unsent = creation(ANN), creation(somebody(first_name="")), creation(somebody())
    admin.sync(done, refused)
    asked = [done.id, refused.id, unsent.id, "no id", "\0"]
    answer = admin.request("POST", "/api/v1/sync/known", json={"operations": asked})
    assert answer.json() == {"known": [done.id]}
    many = admin.request("POST", "/api/v1/sync/known", json={"operations": [done.id] * 501})
    assert (many.status_code, many.json()["code"]) == (400, "malformed")


def test_a_cancelled_operation_never_takes_effect(office: RunningBackend, admin: SignedIn) -> None:
    late = creation(ANN)
    cancel = operation("operation.cancel", ANN.id, set={"operation": late.id})
    assert admin.sync(cancel).results[0].status == "cancelled"
    assert admin.sync(late).results[0].status == "cancelled"
    assert admin.sync(cancel).results[0].status == "cancelled"
    assert _totals(office)["persons"] == 0


def test_it_is_too_late_to_cancel_what_took_effect(
    office: RunningBackend, admin: SignedIn
) -> None:
    done = creation(ANN)
    admin.sync(done)
    cancel = operation("operation.cancel", ANN.id, set={"operation": done.id})
    result = admin.sync(cancel).results[0]
    assert result.status == "too_late"
    assert document(result.row).first_name == "Ann"


def test_a_cancel_without_an_operation_is_refused(admin: SignedIn) -> None:
    assert admin.sync(operation("operation.cancel", ANN.id)).results[0].code == "malformed"


def test_what_builds_upon_a_refused_operation_is_blocked_and_the_rest_is_not(
    office: RunningBackend, admin: SignedIn
) -> None:
    refused = creation(ANN, first_name="")
    edit = operation("user.update", ANN.id, set={"job_title": "Head"}, base={"job_title": None})
    other = creation(somebody())
    results = admin.sync(refused, edit, other).results
    assert [result.status for result in results] == ["rejected", "blocked", "applied"]
    assert results[1].blocked_by == refused.id


def test_only_what_touches_the_refused_fields_is_blocked(
    office: RunningBackend, admin: SignedIn
) -> None:
    move_in(admin, ANN)
    refused = operation(
        "user.update", ANN.id, set={"email": "no"}, base={"email": "ann.smith@example.com"}
    )
    title = operation("user.update", ANN.id, set={"job_title": "Head"}, base={"job_title": None})
    invite = operation("invite.send", ANN.id, base={"email": "no"})
    again = operation("user.update", ANN.id, set={"email": "a@example.com"}, base={"email": "no"})
    gone = operation("user.delete", ANN.id, base={**flat(ANN), "email": "no"})
    statuses = [
        result.status for result in admin.sync(refused, title, invite, again, gone).results
    ]
    assert statuses == ["rejected", "applied", "blocked", "blocked", "blocked"]


def test_a_crash_before_the_commit_leaves_nothing_behind(
    tmp_path: Path, database_url: str | None
) -> None:
    is_broken = False

    def crash() -> None:
        if is_broken:
            raise OSError("the machine stopped")

    with running_backend(tmp_path, before_commit=crash, database_url=database_url) as backend:
        admin = backend.sign_in()
        before, wish = _totals(backend), creation(somebody())
        is_broken = True
        answer = admin.request(
            "POST", "/api/v1/sync", data=msgspec.json.encode({"operations": [wish]})
        )
        assert (answer.status_code, answer.json()["code"]) == (500, "internal")
        assert _totals(backend) == before
        is_broken = False
        assert admin.sync(wish).results[0].status == "applied"


def _helen(office: RunningBackend) -> SignedIn:
    office.add_operator("helen@example.com")
    return office.sign_in("helen@example.com")


def _totals(backend: RunningBackend) -> dict[str, object]:
    with reading(backend.engine) as connection:
        tables = {"persons": person, "receipts": receipt, "audit": audit}
        found: dict[str, object] = {
            name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for name, table in tables.items()
        }
        found["counter"] = tuple(connection.execute(select(counter)).one())
    return found
