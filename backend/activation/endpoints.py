"""Activation over HTTP: look, redeem, then permissions, personal information, complete."""

from __future__ import annotations

from typing import Any

from litestar import Request, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from backend.activation.looking import Looks
from backend.activation.service import Activations
from backend.activation.steps import Steps
from backend.kit.access import DEVICE, PUBLIC, bearer_of
from contract.messages import Activate, Activation, Introduction, Invitation, Look, Permissions


@post("/api/v1/activations/look", status_code=200, opt=PUBLIC, sync_to_thread=True)
def look(
    data: JSONBody[Look],
    looks: NamedDependency[Looks],
    request: Request[Any, Any, Any],
) -> Invitation:
    """Show whose invite it is, before its owner joins. Uses nothing up."""
    return looks.look(data, request.client.host if request.client else "")


@post("/api/v1/activations", opt=PUBLIC, sync_to_thread=True)
def redeem(
    data: JSONBody[Activate],
    activations: NamedDependency[Activations],
    request: Request[Any, Any, Any],
) -> Activation:
    """Use up an invite for one device and give the device its token."""
    return activations.redeem(data, request.client.host if request.client else "")


@get("/api/v1/activations/{activation_id:str}", opt=DEVICE, sync_to_thread=True)
def stand(
    activation_id: FromPath[str],
    steps: NamedDependency[Steps],
    request: Request[Any, Any, Any],
) -> Activation:
    """Say where the set-up of a device stands, so that it can go on."""
    return steps.stand(activation_id, bearer_of(request) or "")


@put("/api/v1/activations/{activation_id:str}/permissions", opt=DEVICE, sync_to_thread=True)
def permit(
    activation_id: FromPath[str],
    data: JSONBody[Permissions],
    steps: NamedDependency[Steps],
    request: Request[Any, Any, Any],
) -> Activation:
    """Note what the employee allowed."""
    return steps.permit(activation_id, bearer_of(request) or "", data)


@put("/api/v1/activations/{activation_id:str}/personal", opt=DEVICE, sync_to_thread=True)
def introduce(
    activation_id: FromPath[str],
    data: JSONBody[Introduction],
    steps: NamedDependency[Steps],
    request: Request[Any, Any, Any],
) -> Activation:
    """Take the employee's own details."""
    return steps.introduce(activation_id, bearer_of(request) or "", data)


@post(
    "/api/v1/activations/{activation_id:str}/complete",
    status_code=200,
    opt=DEVICE,
    sync_to_thread=True,
)
def complete(
    activation_id: FromPath[str],
    steps: NamedDependency[Steps],
    request: Request[Any, Any, Any],
) -> Activation:
    """Finish the set-up: the device is active."""
    return steps.complete(activation_id, bearer_of(request) or "")


ROUTES = [look, redeem, stand, permit, introduce, complete]
