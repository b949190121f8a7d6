"""An employee with a phone, and an office that has invited this person."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from backend.invites.service import show_code
from backend.kit.effects import Actor
from contract.records import Line
from tests.backend.post import PostRoom
from tests.support.backend import FixedClock
from tests.support.browser import chromium
from tests.support.mail import link_in_picture

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from contract.messages import ScreenCode
    from contract.records import User
    from tests.support.browser import Browser

ADMIN = Actor(id="op", name="admin@example.com", role="admin")


class Office:
    """A backend that serves the page, where Ann Smith has a line and waits for her invite."""

    def __init__(self, folder: Path) -> None:
        self.clock = FixedClock()
        self.room = PostRoom(folder, self.clock)
        self.room.backend.start()
        line = Line(internal_number="204", did_number="493012345670")
        details = {"first_name": "Ann", "last_name": "Smith", "email": "ann@example.com"}
        self.ann = self.room.hire(**details, department="Sales", job_title="Agent", line=line)

    @property
    def url(self) -> str:
        """Where the page's server is."""
        return self.room.backend.url

    @property
    def page(self) -> str:
        """The page's own address."""
        return f"{self.url}/app"

    def code(self) -> ScreenCode:
        """Make a code for Ann as it is shown on an admin's screen."""
        return show_code(self.room.effects, ADMIN, self.ann)

    def link(self) -> str:
        """Return the link of such a code, at this server."""
        return self.here(self.code().link)

    def mailed_link(self) -> str:
        """Return the link of a letter to Ann, at this server."""
        return self.here(link_in_picture(self.room.mail_invite(self.ann)))

    def here(self, link: str) -> str:
        """Return a link of the office's public address, at the server of this test."""
        return f"{self.page}#{link.partition('#')[2]}"

    def user(self) -> User:
        """Return Ann as she is stored."""
        return self.room.user(self.ann)

    def edit(self, **details: str) -> None:
        """Change Ann's details at a desk of the office."""
        with self.room.effects.unit(ADMIN, "user.update") as unit:
            row = unit.person(self.ann)
            assert row is not None
            unit.put(msgspec.structs.replace(row.user, **details), changed=details)

    def close(self) -> None:
        """End it."""
        self.room.backend.close()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path / "office")
    yield made
    made.close()


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """One browser for the tests of this process."""
    with chromium() as started:
        yield started


@pytest.fixture
def phone(browser: Browser, office: Office) -> Browser:
    """A phone that has never seen this office."""
    browser.begin_anew(office.url)
    return browser
