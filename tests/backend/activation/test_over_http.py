"""The whole way over HTTP: asked for by an operator, mailed, redeemed, set up, shown."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Any

import pytest
import requests

from contract.codes import check_letter
from tests.backend.office import document, move_in, operation, person
from tests.backend.post import phone
from tests.support.backend import FixedClock, RunningBackend, SignedIn, running_backend
from tests.support.mail import Mailbox, code_in_text, link_in_picture, mail_server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    """A mail server on this machine."""
    with mail_server() as found:
        yield found


@pytest.fixture
def backend(tmp_path: Path, clock: FixedClock, mailbox: Mailbox) -> Iterator[RunningBackend]:
    """A backend that mails to the server, with an admin and a helpdesk operator."""
    with running_backend(tmp_path / "backend", clock=clock, mail_url=mailbox.url) as running:
        running.add_operator("helpdesk@example.com", "helpdesk")
        running.add_operator("auditor@example.com", "auditor")
        yield running


def app(backend: RunningBackend, method: str, path: str, **arguments: Any) -> requests.Response:
    """Send a request as the employee's app does."""
    url = f"{backend.url}/api/v1/activations{path}"
    return requests.request(method, url, timeout=30, **arguments)


def activate(backend: RunningBackend, number: int = 1, **proof: str) -> requests.Response:
    device = phone(number)
    described = {
        "id": device.id,
        "name": device.name,
        "os": device.os,
        "app_version": device.app_version,
    }
    return app(backend, "POST", "", json={**proof, "device": described})


def code_of(answer: requests.Response) -> str:
    assert answer.headers["Content-Type"].startswith("application/problem+json")
    problem = answer.json()
    assert problem["status"] == answer.status_code
    assert "…" not in problem["detail"]
    return str(problem["code"])


def invited(admin: SignedIn, email: str = "cleo@example.com") -> str:
    cleo = person(email=email)
    move_in(admin, cleo)
    answer = admin.sync(operation("invite.send", cleo.id, base={"email": email}))
    assert answer.results[0].status == "applied"
    return cleo.id


@pytest.mark.parametrize("way", ["picture", "text"])
def test_from_the_operators_wish_to_an_active_device(
    backend: RunningBackend, admin: SignedIn, mailbox: Mailbox, way: str
) -> None:
    cleo = invited(admin)
    [letter] = mailbox.letters(1)
    proof = {"picture": {"token": link_in_picture(letter)}, "text": {"code": code_in_text(letter)}}
    looked = app(backend, "POST", "/look", json=proof[way])
    assert (looked.status_code, looked.json()["first_name"]) == (200, "Cleo")
    answer = activate(backend, 1, **proof[way])
    assert answer.status_code == 201
    started = answer.json()
    bearer = {"Authorization": f"Bearer {started['device_token']}"}
    step = f"/{started['id']}"
    allowed = {"microphone": "granted", "push": "granted"}
    names = {"first_name": "Cleo", "last_name": "Duarte-Silva"}
    answers = [
        app(backend, "PUT", f"{step}/permissions", json=allowed, headers=bearer),
        app(backend, "PUT", f"{step}/personal", json=names, headers=bearer),
        app(backend, "POST", f"{step}/complete", headers=bearer),
    ]
    assert app(backend, "GET", step, headers=bearer).json() == answers[-1].json()
    assert [found.json()["step"] for found in answers] == ["personal", "complete", "done"]
    assert code_of(activate(backend, 2, **proof[way])) == "code_used"

    [row] = [change for change in admin.sync().changes if change.id == cleo]
    user = document(row)
    assert user.last_name == "Duarte-Silva"
    assert user.invite is not None
    assert user.invite.state == "completed"
    assert [(found.name, found.active) for found in user.devices] == [("Ann's phone", True)]

    answer_to_removal = admin.sync(
        operation("device.remove", cleo, set={"device": user.devices[0].id})
    )
    assert answer_to_removal.results[0].status == "applied"
    gone = app(backend, "POST", f"{step}/complete", headers=bearer)
    assert (gone.status_code, code_of(gone)) == (401, "signed_out")
    gone = app(backend, "GET", step, headers=bearer)
    assert (gone.status_code, code_of(gone)) == (401, "signed_out")


def test_each_failure_has_its_own_code_and_words(
    backend: RunningBackend, admin: SignedIn, clock: FixedClock, mailbox: Mailbox
) -> None:
    invited(admin)
    [letter] = mailbox.letters(1)
    code = code_in_text(letter)
    mistyped = code[:-1] + ("B" if code[-1] != "B" else "C")
    assert code_of(activate(backend, code=mistyped)) == "code_mistyped"
    assert code_of(activate(backend, token="A" * 43)) == "code_wrong"
    assert code_of(activate(backend)) == "malformed"
    clock.advance(days=8)
    assert code_of(activate(backend, code=code)) == "code_expired"
    assert activate(backend, code=code).status_code == 410


def test_wrong_codes_are_slowed_down_with_the_seconds_to_wait(backend: RunningBackend) -> None:
    guess = "BCDFGHJKLMN" + check_letter("BCDFGHJKLMN")
    for _ in range(5):
        assert code_of(activate(backend, code=guess)) == "code_wrong"
    locked = activate(backend, code=guess)
    assert (locked.status_code, code_of(locked)) == (429, "code_locked")
    assert int(locked.headers["Retry-After"]) > 0


def test_a_helpdesk_operator_may_show_a_code_and_an_auditor_may_not(
    backend: RunningBackend, admin: SignedIn
) -> None:
    cleo = person()
    move_in(admin, cleo)
    path = f"/api/v1/users/{cleo.id}/screen-code"
    shown = backend.sign_in("helpdesk@example.com").request("POST", path)
    assert shown.status_code == 200
    assert shown.json()["link"].startswith(f"{backend.url}/app#1.")
    assert activate(backend, token=shown.json()["link"]).status_code == 201
    refused = backend.sign_in("auditor@example.com").request("POST", path)
    assert (refused.status_code, code_of(refused)) == (403, "not_allowed")
    nobody = requests.post(f"{backend.url}{path}", timeout=30)
    assert (nobody.status_code, code_of(nobody)) == (401, "signed_out")
    unknown = admin.request("POST", "/api/v1/users/nobody/screen-code")
    assert (unknown.status_code, code_of(unknown)) == (404, "user_unknown")


def test_the_page_behind_the_link_uses_no_code_up(
    backend: RunningBackend, admin: SignedIn, mailbox: Mailbox
) -> None:
    invited(admin)
    link = link_in_picture(mailbox.letters(1)[0])
    page, *others = [requests.get(link, timeout=30) for _ in range(3)]
    assert {found.status_code for found in (page, *others)} == {200}
    assert page.headers["Content-Type"].startswith("text/html")
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert "Your invite is ready" in page.text
    assert activate(backend, token=link).status_code == 201


def test_no_code_and_no_token_is_in_any_file_or_log(
    backend: RunningBackend,
    admin: SignedIn,
    mailbox: Mailbox,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.DEBUG):
        mailbox.refused["dan@example.com"] = "no such mailbox"
        cleo = invited(admin)
        letter = mailbox.letters(1)[0]
        invited(admin, "dan@example.com")
        shown = admin.request("POST", f"/api/v1/users/{cleo}/screen-code").json()
        started = activate(backend, code=code_in_text(letter)).json()
        activate(backend, 2, token=link_in_picture(letter))
        activate(backend, 3, token=shown["link"])
    backend.stop()
    secrets = [
        link_in_picture(letter).partition("#1.")[2],
        code_in_text(letter),
        shown["link"].partition("#1.")[2],
        shown["code"],
        started["device_token"],
        phone(1).id,
    ]
    secrets += [re.sub("-", "", secret) for secret in secrets[1:4:2]]
    files = [path for path in backend.folder.rglob("*") if path.is_file()]
    assert any(path.name.startswith("backend.db") for path in files)
    # The test's own mail server logs what it receives.
    logged = "\n".join(
        logging.Formatter().format(record)
        for record in caplog.records
        if record.name != "mail.log"
    )
    for secret in secrets:
        assert secret not in logged
        for path in files:
            assert secret.encode() not in path.read_bytes()
