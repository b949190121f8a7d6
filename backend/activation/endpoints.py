"""Activation over HTTP: redeem, then permissions, personal information, complete."""

from __future__ import annotations

from litestar import Request, post, put

from backend.activation.service import Activations
from backend.activation.steps import Steps
from backend.kit.access import DEVICE, PUBLIC, bearer_of
from contract.messages import Activate, Activation, Permissions, Personal


@post("/api/v1/activations", opt=PUBLIC, sync_to_thread=True)
def redeem(
    data: Activate,
    activations: Activations,
    request: Request,  # type: ignore[type-arg]
) -> Activation:
    """Use up an invite for one device and give the device its token."""
    return activations.redeem(data, request.client.host if request.client else "")


@put("/api/v1/activations/{activation_id:str}/permissions", opt=DEVICE, sync_to_thread=True)
def permit(
    activation_id: str,
    data: Permissions,
    steps: Steps,
    request: Request,  # type: ignore[type-arg]
) -> Activation:
    """Note what the employee allowed."""
    return steps.permit(activation_id, bearer_of(request) or "", data)


@put("/api/v1/activations/{activation_id:str}/personal", opt=DEVICE, sync_to_thread=True)
def introduce(
    activation_id: str,
    data: Personal,
    steps: Steps,
    request: Request,  # type: ignore[type-arg]
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
    activation_id: str,
    steps: Steps,
    request: Request,  # type: ignore[type-arg]
) -> Activation:
    """Finish the set-up: the device is active."""
    return steps.complete(activation_id, bearer_of(request) or "")


ROUTES = [redeem, permit, introduce, complete]
