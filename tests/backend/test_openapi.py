"""The OpenAPI document is true: whatever is sent, no 5xx and no answer that it does not know."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import seed as from_seed
from hypothesis import strategies as some
from schemathesis import GenerationMode
from schemathesis.checks import CHECKS, load_all_checks

from tests.backend.engines import BOTH
from tests.backend.office import move_in
from tests.chaos import numbers
from tests.support.account import ANN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from schemathesis import APIOperation, Case

    from tests.support.backend import RunningBackend, SignedIn

    Operation = APIOperation[Any, Any, Any, Any]

ENGINES = BOTH
EXAMPLES = numbers.share(full=300, reduced=12)
ENDLESS = "/api/v1/sync/events"
"""A stream has no end to wait for; tests/backend/test_events.py is its own."""
ITSELF = ("/api/v1", "/api/v1/openapi.json")
"""The document, which says of itself only that it is one."""
SESSIONS = 40
"""More than there are operations."""
PASSING = frozenset({503})
"""Answers that may come of a busy machine and are documented."""


@pytest.fixture
def described(office: RunningBackend) -> Any:
    """The document as the server hands it out."""
    return schemathesis.openapi.from_url(f"{office.url}/api/v1/openapi.json")


@pytest.fixture
def proofs(office: RunningBackend, admin: SignedIn) -> dict[str, Iterator[dict[str, str]]]:
    """Ways to prove who one is: nobody, an admin (each time in another session), a device.

    The sessions begin before any of them ends, and before guesses close the way in.
    """
    move_in(admin, ANN)
    code = admin.request("POST", f"/api/v1/users/{ANN.id}/screen-code").json()["code"]
    activation = requests.post(
        f"{office.url}/api/v1/activations",
        json={"code": code, "device": {"id": "a" * 32}},
        timeout=30,
    ).json()

    def bearer(token: str) -> dict[str, str]:
        return {"Authorization": f"Bearer {token}"}

    return {
        "nobody": repeat({}),
        "an admin": iter([bearer(office.sign_in().session.access_token) for _ in range(SESSIONS)]),
        "a device": repeat(bearer(activation["device_token"])),
    }


def operations(described: Any) -> Iterator[Operation]:
    """Return what the document describes."""
    for found in described.get_all_operations():
        operation = found.ok()
        if operation.path not in {ENDLESS, *ITSELF}:
            yield operation


@pytest.mark.parametrize("who", ["nobody", "an admin", "a device"])
def test_no_request_gets_a_server_error_or_an_answer_that_is_not_documented(
    described: Any, proofs: dict[str, Iterator[dict[str, str]]], who: str
) -> None:
    load_all_checks()
    asked = ("not_a_server_error", "status_code_conformance", "content_type_conformance")
    checks = [CHECKS.get_one(name) for name in (*asked, "response_schema_conformance")]
    sent = sum(_ask(operation, next(proofs[who]), checks) for operation in operations(described))
    numbers.report(f"requests as {who}", requests=sent)
    assert sent >= EXAMPLES


def _ask(operation: Operation, headers: dict[str, str], checks: list[Any]) -> int:
    """Send requests of all sorts to one operation; returns how many."""
    sent = 0

    @from_seed(numbers.seed())
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=some.one_of(_cases(operation)))
    def send(case: Case[Any]) -> None:
        nonlocal sent
        sent += 1
        answer = case.call(headers=headers)
        if answer.status_code not in PASSING:
            case.validate_response(answer, checks=checks)

    send()
    return sent


def _cases(operation: Operation) -> list[Any]:
    """Return requests as the document allows them, and others."""
    modes = [GenerationMode.POSITIVE, GenerationMode.NEGATIVE]
    return [operation.as_strategy(generation_mode=mode) for mode in modes]
