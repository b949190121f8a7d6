"""No code, no token and no hash of one in a log, the audit, an order, a receipt or an answer."""

from __future__ import annotations

import hashlib
import logging
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
import requests
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from backend.store.engine import reading
from backend.store.tables import audit, device, invite, mail_order, receipt, throttle
from contract.codes import token_of
from tests.backend.engines import BOTH
from tests.backend.office import move_in, operation, person
from tests.backend.post import PUBLIC_URL, phone, wrong

if TYPE_CHECKING:
    from contract.records import User
    from tests.support.backend import RunningBackend, SignedIn

ENGINES = BOTH


class Employee:
    """Somebody with a phone, and all that the server has ever answered to it."""

    def __init__(self, backend: RunningBackend) -> None:
        self._url = f"{backend.url}/api/v1/activations"
        self.refusals: list[str] = []

    def ask(self, method: str, path: str = "", body: object = None, token: str = "") -> Any:
        """Send a request; return the answer, which is remembered if it is a refusal."""
        bearer = {"Authorization": f"Bearer {token}"} if token else {}
        sent = msgspec.json.encode(body) if body is not None else None
        url = f"{self._url}{path}"
        answer = requests.request(method, url, data=sent, headers=bearer, timeout=30)
        if not answer.ok:
            self.refusals.append(answer.text + str(answer.headers))
        return answer.json()

    def redeem(self, number: int, **secret: str) -> Any:
        """Redeem a link or a code with one of some phones."""
        return self.ask("POST", "", {**secret, "device": phone(number)})


def test_the_whole_way_and_every_failure_tells_no_secret(
    backend: RunningBackend, admin: SignedIn, caplog: pytest.LogCaptureFixture
) -> None:
    cleo, employee = person(), Employee(backend)
    with caplog.at_level(logging.DEBUG):
        sheet, shown = _codes_for(admin, cleo)
        _fail_in_every_way(backend, employee, sheet, shown)
        started = employee.redeem(1, token=sheet["link"])
        token = started["device_token"]
        employee.redeem(2, token=sheet["link"])
        employee.redeem(2, token=shown["link"])
        employee.ask("GET", f"/{started['id']}", token=token)
        employee.ask("POST", f"/{started['id']}/complete", token=token)
        hashes = _hashes(backend)
        admin.sync(operation("device.remove", cleo.id, set={"device": started["id"]}))
        employee.ask("GET", f"/{started['id']}", token=token)
    codes = [each["code"] for each in (sheet, shown)]
    secrets = [str(token_of(each["link"])) for each in (sheet, shown)]
    secrets += [*codes, *(code.replace("-", "") for code in codes), token, phone(1).id]
    secrets += [*hashes, *(hashlib.sha256(each.encode()).hexdigest() for each in secrets)]
    logged = "\n".join(logging.Formatter().format(record) for record in caplog.records)
    assert "Traceback" in logged or "the database did not answer" in logged
    assert len(employee.refusals) == 13
    told = "\n".join([logged, *employee.refusals, _kept(backend)])
    assert [secret for secret in secrets if secret in told] == []


def _codes_for(admin: SignedIn, user: User) -> tuple[dict[str, str], dict[str, str]]:
    """Let somebody in, with a sheet and with a code on the screen."""
    move_in(admin, user)
    asked = admin.request("POST", "/api/v1/invites/sheets", json={"users": [user.id]})
    shown = admin.request("POST", f"/api/v1/users/{user.id}/screen-code")
    return asked.json()["sheets"][0], shown.json()


def _fail_in_every_way(
    backend: RunningBackend, employee: Employee, sheet: dict[str, str], shown: dict[str, str]
) -> None:
    for number in range(6):
        employee.ask("POST", "/look", {"code": wrong(shown["code"], number + 1)})
    employee.ask("POST", "/look", {"code": sheet["code"], "unknown": sheet["code"]})
    employee.ask("POST", "/look", {"token": [sheet["link"]]})
    _rename(backend, "device", "gone")
    employee.redeem(1, token=sheet["link"])
    _rename(backend, "gone", "device")


def test_an_error_of_the_database_tells_no_value_of_its_statement(backend: RunningBackend) -> None:
    row = {"key": f"a-key-{PUBLIC_URL}", "tries": 1, "window_start": "now"}
    with backend.engine.begin() as connection:
        connection.execute(insert(throttle).values(**row))
    with pytest.raises(IntegrityError) as error, backend.engine.begin() as connection:
        connection.execute(insert(throttle).values(**row))
    said = str(error.value).replace(str(error.value.orig), "")
    assert "INSERT INTO throttle" in said
    assert PUBLIC_URL not in said


def _rename(backend: RunningBackend, old: str, new: str) -> None:
    with backend.engine.begin() as connection:
        connection.exec_driver_sql(f"ALTER TABLE {old} RENAME TO {new}")


def _hashes(backend: RunningBackend) -> set[str]:
    """Return every hash of a secret that is stored: what no log may have either."""
    found: set[str] = set()
    with reading(backend.engine) as connection:
        for column in (invite.c.token_hash, invite.c.verifier_hash, device.c.token_hash):
            found |= {each for each in connection.execute(select(column)).scalars() if each}
    assert len(found) == 5
    return found


def _kept(backend: RunningBackend) -> str:
    """Return all that the audit, the orders of mails, the receipts and the counts hold."""
    with reading(backend.engine) as connection:
        tables = (audit, mail_order, receipt, throttle)
        rows = [row for table in tables for row in connection.execute(select(table)).all()]
    return "\n".join(map(repr, rows))
