"""Who may do what: one matrix of routes, operation kinds and roles, checked over HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from litestar.routes import HTTPRoute

from backend.app import build
from backend.invites.service import Invites
from backend.kit.access import ACCESS
from backend.operators.service import change_role
from backend.settings import Settings
from backend.sync.effects_table import effects_table
from backend.sync.forms import FORMS
from contract.fields import flat
from contract.operations import OperationKind
from contract.roles import Role
from tests.backend.office import creation, furnish, move_in, operation, person
from tests.support.account import ANN
from tests.support.backend import running_backend

if TYPE_CHECKING:
    from collections.abc import Iterator

    from litestar import Litestar

    from contract.operations import Operation
    from tests.support.backend import RunningBackend, SignedIn

EVERYBODY = frozenset(Role)
ROUTES: dict[tuple[str, str], str | frozenset[Role]] = {
    ("GET", "/api/v1/health"): "public",
    ("GET", "/api/v1/openapi.json"): "public",
    ("GET", "/api/v1"): "public",
    ("GET", "/app"): "public",
    ("GET", "/app/{name:str}"): "public",
    ("POST", "/app/scan"): "public",
    ("POST", "/api/v1/session"): "public",
    ("DELETE", "/api/v1/session"): "public",
    ("POST", "/api/v1/session/refresh"): "public",
    ("POST", "/api/v1/activations"): "public",
    ("POST", "/api/v1/activations/look"): "public",
    ("GET", "/api/v1/activations/{activation_id:str}"): "device",
    ("PUT", "/api/v1/activations/{activation_id:str}/permissions"): "device",
    ("PUT", "/api/v1/activations/{activation_id:str}/personal"): "device",
    ("POST", "/api/v1/activations/{activation_id:str}/complete"): "device",
    ("POST", "/api/v1/sync"): EVERYBODY,
    ("POST", "/api/v1/sync/known"): EVERYBODY,
    ("GET", "/api/v1/sync/events"): EVERYBODY,
    ("POST", "/api/v1/users/{user_id:str}/screen-code"): frozenset({Role.ADMIN, Role.HELPDESK}),
    ("POST", "/api/v1/invites/sheets"): frozenset({Role.ADMIN, Role.HELPDESK}),
    ("GET", "/api/v1/audit"): frozenset({Role.ADMIN, Role.AUDITOR}),
    ("GET", "/api/v1/users/{user_id:str}/audit"): EVERYBODY,
}
KINDS: dict[str, frozenset[Role]] = {
    "user.create": frozenset({Role.ADMIN}),
    "user.update": frozenset({Role.ADMIN, Role.HELPDESK}),
    "user.delete": frozenset({Role.ADMIN}),
    "line.configure": frozenset({Role.ADMIN}),
    "line.remove": frozenset({Role.ADMIN}),
    "invite.send": frozenset({Role.ADMIN, Role.HELPDESK}),
    "invite.revoke": frozenset({Role.ADMIN, Role.HELPDESK}),
    "device.remove": frozenset({Role.ADMIN, Role.HELPDESK}),
    "operation.cancel": EVERYBODY,
}


@pytest.fixture(scope="module")
def office_of_three(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningBackend]:
    """An office where Ann works, with an operator of each role."""
    with running_backend(tmp_path_factory.mktemp("office"), with_admin=False) as running:
        furnish(running)
        for role in Role:
            running.add_operator(f"{role}@example.com", role)
        move_in(running.sign_in(f"{Role.ADMIN}@example.com"), ANN)
        yield running


@pytest.fixture(scope="module")
def desks(office_of_three: RunningBackend) -> dict[Role, SignedIn]:
    """The session of each."""
    return {role: office_of_three.sign_in(f"{role}@example.com") for role in Role}


@pytest.fixture(scope="module")
def app(office_of_three: RunningBackend) -> Litestar:
    """The app, to ask for its routes."""
    url, mail_url = office_of_three.database_url, office_of_three.mail_url
    return build(Settings(database_url=url, mail_url=mail_url))


def test_every_route_is_in_the_matrix_and_declares_who_may_call_it(app: Litestar) -> None:
    declared = {}
    for route in app.routes:
        assert isinstance(route, HTTPRoute)
        for handler in route.route_handlers:
            for method in handler.http_methods - {"OPTIONS"}:
                declared[str(method), route.path] = handler.opt.get(ACCESS)
    assert declared.keys() == ROUTES.keys()
    for key, access in declared.items():
        expected = ROUTES[key]
        assert access == expected if isinstance(expected, str) else access not in {None, "public"}


@pytest.mark.parametrize(("method", "path"), sorted(ROUTES))
def test_a_route_answers_exactly_the_roles_of_the_matrix(
    office_of_three: RunningBackend, desks: dict[Role, SignedIn], method: str, path: str
) -> None:
    allowed = ROUTES[method, path]
    if isinstance(allowed, str) or (method, path) == ("DELETE", "/api/v1/session"):
        return
    address = path.replace("{user_id:str}", ANN.id)
    for role, desk in desks.items():
        body: dict[str, str] | None = {} if method == "POST" else None
        with desk.request(method, address, json=body, stream=True) as answer:
            assert (answer.status_code != 403) == (role in allowed)
            if role not in allowed:
                assert answer.json()["detail"] == f"Your role, {role}, may not do this."
    stranger = desks[Role.ADMIN].http.request(
        method, f"{office_of_three.url}{address}", headers={"Authorization": ""}, timeout=30
    )
    assert (stranger.status_code, stranger.json()["code"]) == (401, "signed_out")


def test_every_kind_is_in_the_matrix_and_has_a_form_and_an_effect() -> None:
    kinds = {kind.value for kind in OperationKind}
    assert KINDS.keys() == FORMS.keys() == kinds
    with_effect = set(effects_table(Invites(lambda: None)))
    assert with_effect | {"user.create", "operation.cancel"} == kinds


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("kind", sorted(KINDS))
def test_an_operation_is_taken_from_exactly_the_roles_of_the_matrix(
    desks: dict[Role, SignedIn], kind: str, role: Role
) -> None:
    cleo = person(email=None)
    move_in(desks[Role.ADMIN], cleo)
    result = desks[role].sync(_attempt(kind, cleo.id)).results[0]
    assert (result.code != "not_allowed") == (role in KINDS[kind])
    if role not in KINDS[kind]:
        assert result.status == "rejected"
        assert result.detail == f"Your role, {role}, may not do this."


@pytest.mark.parametrize("role", list(Role))
def test_every_role_reads_everything(desks: dict[Role, SignedIn], role: Role) -> None:
    assert any(change.id == ANN.id for change in desks[role].sync().changes)


def test_a_role_lost_while_offline_is_judged_at_sync(
    office: RunningBackend, admin: SignedIn
) -> None:
    drafted = creation(person())
    change_role(office.effects, email="admin@example.com", role="helpdesk")
    assert admin.sync(drafted).results[0].code == "not_allowed"
    change_role(office.effects, email="admin@example.com", role="admin")
    assert admin.sync(drafted).results[0].status == "applied"


def _attempt(kind: str, target: str) -> Operation:
    match kind:
        case "user.create":
            return creation(person())
        case "user.delete":
            return operation(kind, target, base={**flat(person()), "email": None})
        case "operation.cancel":
            return operation(kind, target, set={"operation": operation(kind, target).id})
        case _:
            return operation(kind, target)
