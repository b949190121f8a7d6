"""Signing in, staying signed in, and being shut out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import requests
from argon2 import PasswordHasher
from sqlalchemy import update

from backend.operators.service import change_role, disable_operator
from backend.store.engine import reading
from backend.store.tables import operator
from tests.backend.engines import BOTH
from tests.support.backend import ADMIN, PASSWORD

if TYPE_CHECKING:
    from tests.support.backend import FixedClock, RunningBackend, SignedIn


ENGINES = BOTH


def test_health_names_the_instance_on_the_body_and_the_header(backend: RunningBackend) -> None:
    answer = requests.get(f"{backend.url}/api/v1/health", timeout=30)
    assert answer.json()["instance"] == answer.headers["X-Console-Instance"]
    assert answer.json()["api"] == [1, 1]


def test_signing_in_gives_tokens_that_are_stored_as_hashes_only(
    backend: RunningBackend, admin: SignedIn
) -> None:
    assert admin.session.operator.email == ADMIN
    backend.stop()
    stored = b"".join(path.read_bytes() for path in backend.folder.glob("backend.db*"))
    for token in (admin.session.access_token, *admin.session.refresh_token.split(".")[1:]):
        assert token.encode() not in stored


def test_a_wrong_password_and_an_unknown_account_get_the_same_answer(
    backend: RunningBackend,
) -> None:
    wrong = _sign_in(backend, ADMIN, "not the password")
    unknown = _sign_in(backend, "nobody@example.com", "not the password")
    assert wrong.status_code == unknown.status_code == 401
    assert wrong.json() == unknown.json()
    assert wrong.json()["detail"] == "The e-mail or the password is wrong."


def test_the_email_of_an_operator_is_taken_in_any_case(backend: RunningBackend) -> None:
    assert _sign_in(backend, ADMIN.upper(), PASSWORD).status_code == 200


def test_a_refresh_token_rotates_and_the_old_access_token_ends(
    backend: RunningBackend, admin: SignedIn
) -> None:
    fresh = _refresh(backend, admin.session.refresh_token)
    assert fresh.status_code == 200
    assert fresh.json()["refresh_token"] != admin.session.refresh_token
    assert _get(backend, fresh.json()["access_token"]).status_code == 200
    assert _get(backend, admin.session.access_token).json()["code"] == "signed_out"


def test_an_access_token_ends_after_fifteen_minutes(
    backend: RunningBackend, admin: SignedIn, clock: FixedClock
) -> None:
    clock.advance(minutes=15)
    assert _get(backend, admin.session.access_token).status_code == 401


def test_a_lost_reply_logs_nobody_out_for_thirty_seconds(
    backend: RunningBackend, admin: SignedIn, clock: FixedClock
) -> None:
    _refresh(backend, admin.session.refresh_token)
    clock.advance(seconds=30)
    again = _refresh(backend, admin.session.refresh_token)
    assert again.status_code == 200
    assert _get(backend, again.json()["access_token"]).status_code == 200


def test_a_refresh_that_arrives_twice_logs_nobody_out(
    backend: RunningBackend, admin: SignedIn, clock: FixedClock
) -> None:
    answer = _refresh(backend, admin.session.refresh_token).json()
    clock.advance(seconds=20)
    copy = _refresh(backend, admin.session.refresh_token).json()
    assert copy == {**answer, "expires_in": answer["expires_in"] - 20}
    assert _get(backend, answer["access_token"]).status_code == 200
    assert _refresh(backend, answer["refresh_token"]).status_code == 200


def test_reusing_an_old_refresh_token_ends_the_family(
    backend: RunningBackend, admin: SignedIn, clock: FixedClock
) -> None:
    fresh = _refresh(backend, admin.session.refresh_token).json()
    clock.advance(seconds=31)
    assert _refresh(backend, admin.session.refresh_token).json()["code"] == "signed_out"
    assert _refresh(backend, fresh["refresh_token"]).json()["code"] == "signed_out"
    assert _get(backend, fresh["access_token"]).json()["code"] == "signed_out"


def test_only_the_immediate_predecessor_has_grace(
    backend: RunningBackend, admin: SignedIn
) -> None:
    second = _refresh(backend, admin.session.refresh_token).json()
    third = _refresh(backend, second["refresh_token"]).json()
    assert _refresh(backend, admin.session.refresh_token).status_code == 401
    assert _refresh(backend, third["refresh_token"]).status_code == 401


def test_a_session_that_nobody_uses_for_sixty_days_is_over(
    backend: RunningBackend, admin: SignedIn, clock: FixedClock
) -> None:
    clock.advance(days=61)
    assert _refresh(backend, admin.session.refresh_token).status_code == 401


def test_signing_out_ends_both_tokens(backend: RunningBackend, admin: SignedIn) -> None:
    assert admin.request("DELETE", "/api/v1/session").status_code == 204
    assert _get(backend, admin.session.access_token).status_code == 401
    assert _refresh(backend, admin.session.refresh_token).status_code == 401


def test_a_disabled_operator_is_out_at_once(backend: RunningBackend, admin: SignedIn) -> None:
    disable_operator(backend.effects, email=ADMIN)
    assert _get(backend, admin.session.access_token).status_code == 401
    assert _refresh(backend, admin.session.refresh_token).status_code == 401
    assert _sign_in(backend, ADMIN, PASSWORD).json()["code"] == "credentials_wrong"


def test_a_new_role_holds_from_the_next_refresh(backend: RunningBackend, admin: SignedIn) -> None:
    change_role(backend.effects, email=ADMIN, role="auditor")
    fresh = _refresh(backend, admin.session.refresh_token).json()
    assert fresh["operator"]["role"] == "auditor"


def test_guessing_one_account_is_slowed_down_even_after_a_restart(
    backend: RunningBackend, clock: FixedClock
) -> None:
    for _ in range(5):
        assert _sign_in(backend, ADMIN, "wrong").status_code == 401
    backend.stop()
    backend.start()
    refused = _sign_in(backend, ADMIN, PASSWORD)
    assert refused.status_code == 429
    assert refused.json()["code"] == "too_many_tries"
    assert int(refused.headers["Retry-After"]) == refused.json()["params"]["seconds"] == 15
    clock.advance(seconds=15)
    assert _sign_in(backend, ADMIN, PASSWORD).status_code == 200


def test_each_further_wrong_password_locks_twice_as_long(
    backend: RunningBackend, clock: FixedClock
) -> None:
    waits = []
    for _ in range(4):
        while (answer := _sign_in(backend, ADMIN, "wrong")).status_code == 401:
            pass
        waits.append(answer.json()["params"]["seconds"])
        clock.advance(seconds=waits[-1])
    assert waits == [15, 30, 60, 120]


def test_guessing_many_accounts_from_one_place_is_slowed_down(backend: RunningBackend) -> None:
    codes = {
        _sign_in(backend, f"user{number}@example.com", "wrong").status_code for number in range(21)
    }
    assert codes == {401, 429}


def test_an_unknown_field_is_refused(backend: RunningBackend) -> None:
    body = {"email": ADMIN, "password": PASSWORD, "role": "admin"}
    answer = requests.post(f"{backend.url}/api/v1/session", json=body, timeout=30)
    assert answer.status_code == 400
    assert answer.json()["code"] == "malformed"


def test_a_console_of_another_api_version_is_told_which_side_to_update(
    backend: RunningBackend,
) -> None:
    for spoken, side in (("2", "server"), ("0", "console"), ("x", "console")):
        answer = requests.get(
            f"{backend.url}/api/v1/health", headers={"X-Console-Api": spoken}, timeout=30
        )
        assert answer.json()["code"] == "api_version"
        assert answer.json()["params"] == {"side": side}


def test_a_password_is_rehashed_when_the_settings_have_become_stronger(
    backend: RunningBackend,
) -> None:
    weak = PasswordHasher(time_cost=1, memory_cost=1024).hash(PASSWORD)
    with backend.engine.begin() as connection:
        connection.execute(update(operator).values(password_hash=weak))
    backend.sign_in()
    with reading(backend.engine) as connection:
        stored = connection.exec_driver_sql("SELECT password_hash FROM operator").scalar_one()
    assert stored.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert backend.sign_in().session.access_token


def _sign_in(backend: RunningBackend, email: str, password: str) -> requests.Response:
    body = {"email": email, "password": password}
    return requests.post(f"{backend.url}/api/v1/session", json=body, timeout=30)


def _refresh(backend: RunningBackend, token: str) -> requests.Response:
    body = {"refresh_token": token}
    return requests.post(f"{backend.url}/api/v1/session/refresh", json=body, timeout=30)


def _get(backend: RunningBackend, token: str) -> requests.Response:
    headers: dict[str, Any] = {"Authorization": f"Bearer {token}"}
    return requests.post(f"{backend.url}/api/v1/sync", headers=headers, json={}, timeout=30)
