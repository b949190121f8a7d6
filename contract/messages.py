"""The other messages over HTTP: sessions, screen codes, activation, health, problem+json."""

from __future__ import annotations

from typing import Annotated, Any

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


MOST_SHEETS = 100
"""Invitation sheets in one request."""


class SheetsRequest(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """POST /api/v1/invites/sheets: the users, at most MOST_SHEETS, who get an invite on paper."""

    users: tuple[str, ...]


class SheetCode(msgspec.Struct, frozen=True, kw_only=True):
    """One user's invite on paper. Never stored by the console.

    Where none could be made, `problem` is one of REQUEST_WORDS and the rest is null.
    """

    user: str
    link: str | None = None
    code: str | None = None
    expires_at: str | None = None
    problem: str | None = None


class SheetsAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to SheetsRequest, in its order: each former invite of these users has ended."""

    sheets: tuple[SheetCode, ...]


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


class Look(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """POST /api/v1/activations/look: the link's token or the text code. Uses nothing up.

    `device` is the device's own id: who has redeemed and lost the answer still sees the invite.
    """

    token: str | None = None
    code: str | None = None
    device: str | None = None


class Invitation(msgspec.Struct, frozen=True, kw_only=True):
    """What a device shows before its owner joins: whose account, whose name, until when."""

    account: str
    first_name: str
    last_name: str
    expires_at: str


class ScannedText(msgspec.Struct, frozen=True, kw_only=True):
    """POST /app/scan: what stands in the QR code of a picture."""

    text: str


class Personal(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The employee's own details."""

    first_name: str
    last_name: str
    department: str | None = None
    job_title: str | None = None


class Introduction(Personal, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """PUT …/personal: the employee's own details, and in `base` what the page had filled in.

    With it, what the office changed meanwhile is not overwritten: another field stays, the same
    one is refused with `changed_meanwhile`.
    """

    base: Personal | None = None


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
    did_international: str | None = None
    device_token: str | None = None


class Health(msgspec.Struct, frozen=True, kw_only=True):
    """GET /api/v1/health."""

    status: str
    version: str
    api: Annotated[list[int], msgspec.Meta(min_length=2, max_length=2)]
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
