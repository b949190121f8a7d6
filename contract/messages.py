"""The other messages over HTTP: sessions, screen codes, activation, health, problem+json."""

from __future__ import annotations

from typing import Any

import msgspec

from contract.operations import FieldError
from contract.records import Permission


class SignIn(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """POST /api/v1/session. `client` names the console's machine in the list of sessions."""

    email: str
    password: str
    client: str = ""


class Refresh(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """POST /api/v1/session/refresh."""

    refresh_token: str


class Operator(msgspec.Struct, frozen=True, kw_only=True):
    """A person who signs in to the console."""

    id: str
    email: str
    role: str


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to sign-in and refresh. `expires_in` is the access token's life in seconds."""

    access_token: str
    refresh_token: str
    expires_in: int
    operator: Operator
    instance: str
    epoch: str
    account: str = ""


class KnownRequest(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """POST /api/v1/sync/known: operations, 500 at most, that a console holds for done."""

    operations: tuple[str, ...]


class KnownAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """Those of them that the server has a receipt for, whoever sent them."""

    known: tuple[str, ...]


class News(msgspec.Struct, frozen=True, kw_only=True):
    """The data of an event of GET /api/v1/sync/events: the newest `seq` of the feed, no more."""

    seq: int


class ScreenCode(msgspec.Struct, frozen=True, kw_only=True):
    """POST /api/v1/users/{id}/screen-code: a ten-minute code beside the mailed one.

    Never stored by the console. `link` goes into the QR, `code` is the text below it.
    """

    link: str
    code: str
    expires_at: str


class DeviceDescription(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a device says of itself. `id` is 128 random bits in hex, made by the device."""

    id: str
    name: str = ""
    os: str = ""
    app_version: str = ""


class Activate(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """POST /api/v1/activations: the link's token or the text code, and the device."""

    token: str | None = None
    code: str | None = None
    device: DeviceDescription


class Personal(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """PUT …/personal: the employee's own details."""

    first_name: str
    last_name: str
    department: str | None = None
    job_title: str | None = None


class Permissions(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """PUT …/permissions: what the employee allowed."""

    microphone: Permission
    push: Permission


class Activation(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to each step of activation: the device's token and what comes next.

    `step` is `permissions`, `personal`, `complete` or `done`. `device_token` comes with the
    redeeming only and is the bearer token of the later steps.
    """

    id: str
    step: str
    account: str
    personal: Personal
    internal_number: str | None = None
    did_number: str | None = None
    device_token: str | None = None


class Health(msgspec.Struct, frozen=True, kw_only=True):
    """GET /api/v1/health."""

    status: str
    version: str
    api: tuple[int, int]
    instance: str


class ProblemDetails(msgspec.Struct, frozen=True, kw_only=True):
    """An error answer, RFC 9457; `code` is one of REQUEST_WORDS."""

    type: str
    title: str
    status: int
    code: str
    detail: str
    errors: tuple[FieldError, ...] = ()
    params: dict[str, Any] = {}
