"""The account's settings: when a server starts, and changed by a command."""

from __future__ import annotations

import re
import socket
from datetime import timedelta
from typing import TYPE_CHECKING

import msgspec
import pytest
from sqlalchemy import select

from backend.directory.repository import account_settings
from backend.directory.service import change_account, settle_account
from backend.directory.settings import AccountError
from backend.kit.clock import rfc3339
from backend.serving import bind
from backend.store.engine import reading
from backend.store.tables import audit
from contract.records import AccountSettings
from tests.backend.office import move_in, person
from tests.support.backend import FixedClock, RunningBackend

if TYPE_CHECKING:
    from pathlib import Path


def test_a_new_account_is_reached_where_the_server_listens(backend: RunningBackend) -> None:
    assert _account(backend).public_url == backend.url


def test_an_account_keeps_its_address_unless_another_is_asked_for(backend: RunningBackend) -> None:
    asked = "https://phone.example.com"
    settle_account(backend.effects, public_url=asked, fallback_url="http://127.0.0.1:1")
    assert _account(backend).public_url == asked
    settle_account(backend.effects, public_url=None, fallback_url="http://127.0.0.1:2")
    assert _account(backend).public_url == asked


def test_consoles_learn_where_letters_come_from(backend: RunningBackend) -> None:
    for sender in ("office@example.com", None):
        settle_account(backend.effects, public_url=None, fallback_url="", sender=sender)
        assert _account(backend).sender == sender


@pytest.mark.parametrize("hours", [1, 720])
def test_an_invite_lives_from_an_hour_to_thirty_days(office: RunningBackend, hours: int) -> None:
    change_account(office.effects, {"invite_hours": hours})
    cleo = person()
    admin = office.sign_in()
    move_in(admin, cleo)
    sheets = admin.request("POST", "/api/v1/invites/sheets", json={"users": [cleo.id]}).json()
    ends = office.clock.now() + timedelta(hours=hours)
    assert sheets["sheets"][0]["expires_at"] == rfc3339(ends)


def test_a_change_of_the_settings_is_audited_and_reaches_the_consoles(
    office: RunningBackend,
) -> None:
    admin = office.sign_in()
    cursor = admin.sync().cursor
    change_account(office.effects, {"name": " Example  Trading ", "language": "de"})
    [change] = admin.sync(cursor=cursor).changes
    assert change.kind == "account"
    account = msgspec.json.decode(change.body, type=AccountSettings)
    assert (account.name, account.language) == ("Example Trading", "de")
    with reading(office.engine) as connection:
        kind = audit.c.kind == "account.settings"
        found = connection.execute(select(audit).where(kind).order_by(audit.c.id)).all()
    assert (found[-1].operator, b"Phone system" in found[-1].before) == ("server", True)
    change_account(office.effects, {"name": "Example Trading"})
    assert admin.sync(cursor=admin.sync().cursor).changes == ()


@pytest.mark.parametrize(
    ("setting", "value", "words"),
    [
        ("invite_hours", "0", "1 to 720 hours"),
        ("invite_hours", "721", "1 to 720 hours"),
        ("invite_hours", "a week", "1 to 720 hours"),
        ("language", "tlh", "no letters in “tlh” yet"),
        ("time_zone", "Berlin", "named like Europe/Berlin"),
        ("time_zone", "../../etc/passwd", "named like Europe/Berlin"),
        ("time_zone", "", "named like Europe/Berlin"),
        ("name", " ", "can't be blank"),
        ("name", "x" * 128, "127 characters at most"),
        ("help_contact", "dial\x00700", "one line"),
        ("public_url", "phones.example.com", "looks like https://phones.example.com"),
        ("public_url", "javascript:alert(1)", "looks like https://phones.example.com"),
        ("public_url", "https://a@phones.example.com", "looks like https://phones.example.com"),
        ("public_url", "https://phones.example.com/#1", "looks like https://phones.example.com"),
        ("public_url", "https://phones.example.com:port", "looks like https://phones"),
        ("public_url", "https:// phones", "looks like https://phones.example.com"),
        ("first_internal", "0", "from 1 to 9999"),
        ("last_internal", "20000", "from 1 to 9999"),
        ("last_internal", "199", "greater than the last"),
        ("colour", "green", "no setting “colour”"),
    ],
)
def test_a_setting_that_cannot_be_is_refused_in_a_sentence(
    backend: RunningBackend, setting: str, value: str, words: str
) -> None:
    before = _account(backend)
    with pytest.raises(AccountError, match=re.escape(words)):
        change_account(backend.effects, {"help_contact": "nobody", setting: value})
    assert _account(backend) == before


def test_the_address_of_employees_has_no_stroke_at_its_end(backend: RunningBackend) -> None:
    change_account(backend.effects, {"public_url": "https://phones.example.com/office/"})
    assert _account(backend).public_url == "https://phones.example.com/office"


def test_a_new_account_may_be_named_before_it_is_first_served(tmp_path: Path) -> None:
    backend = RunningBackend(tmp_path / "new", clock=FixedClock())
    change_account(backend.effects, {"name": "Example Trading"})
    settle_account(backend.effects, public_url=None, fallback_url="http://127.0.0.1:1")
    assert _account(backend).name == "Example Trading"
    assert _account(backend).public_url == "http://127.0.0.1:1"
    backend.close()


def test_answers_leave_at_once() -> None:
    with bind("127.0.0.1", 0) as listener:
        assert listener.proto == socket.IPPROTO_TCP, "asyncio sets TCP_NODELAY only then"


def _account(backend: RunningBackend) -> AccountSettings:
    with reading(backend.engine) as connection:
        found = account_settings(connection)
    assert found is not None
    return found
