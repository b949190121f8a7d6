"""Letters to servers that take them, refuse them, are down, or repeat what they should not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from backend.kit.problems import ProblemError
from backend.mail.smtp import PASSWORD_VARIABLE, server_of
from backend.mail.transport import transport_of
from backend.store.tables import mail_order
from tests.backend.engines import BOTH
from tests.support.mail import Mailbox, code_in_text, link_in_picture, mail_server
from tests.support.ports import free_port

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from aiosmtpd.smtp import SMTP, Envelope, Session

    from tests.backend.post import PostRoom


ENGINES = BOTH


@pytest.fixture
def server() -> Iterator[Mailbox]:
    """A mail server on this machine."""
    with mail_server() as mailbox:
        yield mailbox


def test_a_letter_reaches_the_mail_server(
    room_for: Callable[[str], PostRoom], server: Mailbox
) -> None:
    room = room_for(server.url)
    person = room.invite()
    assert room.post.deliver_due() == 1
    [letter] = server.letters(1)
    assert room.scan(letter).step == "permissions"
    invite = room.user(person).invite
    assert invite is not None
    assert invite.state == "redeemed"


def test_a_refused_recipient_shows_the_servers_words(
    room_for: Callable[[str], PostRoom], server: Mailbox
) -> None:
    server.refused["cleo@example.com"] = "5.1.1 No such\tmailbox \x1b[31mhere"
    room = room_for(server.url)
    person = room.invite()
    assert room.post.deliver_due() == 0
    invite = room.user(person).invite
    assert invite is not None
    assert (invite.state, invite.expires_at) == ("failed", None)
    assert invite.failure == "550 5.1.1 No such mailbox [31mhere"
    assert room.orders() == [("failed", 1, 1)]


def test_one_refused_letter_delays_no_other(
    room_for: Callable[[str], PostRoom], server: Mailbox
) -> None:
    server.refused["cleo@example.com"] = "no"
    room = room_for(server.url)
    room.invite()
    room.invite(first_name="Dan", email="dan@example.com")
    assert room.post.deliver_due() == 1
    assert "Dan" in str(server.letters(1)[0]["To"])


def test_a_server_that_is_down_is_tried_again_with_another_code(
    room_for: Callable[[str], PostRoom],
) -> None:
    port = free_port()
    room = room_for(f"smtp://127.0.0.1:{port}?tls=none")
    person = room.invite()
    assert room.post.deliver_due() == 0
    assert room.post.deliver_due() == 0
    assert room.orders() == [("waiting", 1, 1)]
    assert room.post.seconds_to_next(600) == 30
    room.clock.advance(seconds=30)
    room.post.deliver_due()
    assert room.orders() == [("waiting", 2, 2)]
    assert room.post.seconds_to_next(600) == 60
    invite = room.user(person).invite
    assert invite is not None
    assert invite.state == "queued"


class Forgetful(Mailbox):
    """Takes the whole letter, then says that it could not keep it, a number of times."""

    def __init__(self) -> None:
        super().__init__()
        self.failures = 1
        self.words = "451 4.3.0 Try again later"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        await super().handle_DATA(server, session, envelope)
        self.failures -= 1
        return self.words if self.failures >= 0 else "250 Kept"


def test_a_retry_is_a_new_generation_and_the_older_code_is_dead(
    room_for: Callable[[str], PostRoom],
) -> None:
    with mail_server(Forgetful()) as mailbox:
        room = room_for(mailbox.url)
        room.invite()
        assert room.post.deliver_due() == 0
        room.clock.advance(seconds=30)
        assert room.post.deliver_due() == 1
        first, second = mailbox.letters(2)
    assert first["Message-ID"] != second["Message-ID"]
    with pytest.raises(ProblemError) as problem:
        room.scan(first)
    assert problem.value.code == "code_wrong"
    assert room.type(second).step == "permissions"


class Echo(Mailbox):
    """Refuses a letter and repeats what is in it."""

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        await super().handle_DATA(server, session, envelope)
        [letter] = self.letters(1)
        return f"554 I will not take {code_in_text(letter)} or {link_in_picture(letter)[-90:]}"


def test_a_server_that_repeats_the_code_does_not_put_it_on_a_screen(
    room_for: Callable[[str], PostRoom],
) -> None:
    with mail_server(Echo()) as mailbox:
        room = room_for(mailbox.url)
        person = room.invite()
        room.post.deliver_due()
        [letter] = mailbox.letters(1)
    invite = room.user(person).invite
    assert invite is not None
    assert invite.failure == "554 I will not take … or …"
    assert code_in_text(letter) not in str(invite)


def test_after_a_day_of_trying_the_invite_has_failed(
    room_for: Callable[[str], PostRoom],
) -> None:
    room = room_for(f"smtp://127.0.0.1:{free_port()}?tls=none")
    person = room.invite()
    room.post.deliver_due()
    room.clock.advance(hours=24)
    room.post.deliver_due()
    invite = room.user(person).invite
    assert invite is not None
    assert invite.state == "failed"
    assert "refused" in (invite.failure or "")


def test_a_letter_under_way_when_the_server_stopped_is_written_anew(room: PostRoom) -> None:
    room.invite()
    with room.effects.engine.begin() as connection:
        connection.execute(mail_order.update().values(state="sending"))
    assert room.post.deliver_due() == 0
    room.post.recover()
    assert room.post.deliver_due() == 1
    assert room.type(room.letters()[0]).step == "permissions"


@pytest.mark.parametrize(
    "name",
    [
        "Ann\r\nBcc: all@example.com",
        "Ann\x0b\x0cBcc: all@example.com",
        "Ann\x85Bcc: all@example.com",
        "Ann\u2028Bcc: all@example.com",
        'Ann" <all@example.com>, "',
        "安娜 😀 <script>",
    ],
)
def test_a_name_adds_no_header_and_no_recipient(room: PostRoom, name: str) -> None:
    letter = room.mail_invite(room.hire(first_name=name))
    assert letter["Bcc"] is None
    assert [found.addr_spec for found in letter["To"].addresses] == ["cleo@example.com"]
    assert room.scan(letter).step == "permissions"


def test_an_address_of_two_mailboxes_is_refused(room: PostRoom) -> None:
    person = room.invite(email="cleo@example.com,all@example.com")
    assert room.post.deliver_due() == 0
    invite = room.user(person).invite
    assert invite is not None
    assert invite.state == "failed"


def test_an_address_in_another_script_gets_its_letter(
    room_for: Callable[[str], PostRoom],
) -> None:
    with mail_server(enable_SMTPUTF8=True) as mailbox:
        room = room_for(mailbox.url)
        room.invite(email="αννα@παράδειγμα.example")
        assert room.post.deliver_due() == 1
        assert room.scan(mailbox.letters(1)[0]).step == "permissions"


def test_a_server_without_such_addresses_fails_in_words(
    room_for: Callable[[str], PostRoom],
) -> None:
    with mail_server(enable_SMTPUTF8=False) as mailbox:
        room = room_for(mailbox.url)
        person = room.invite(email="αννα@example.com")
        assert room.post.deliver_due() == 0
    invite = room.user(person).invite
    assert invite is not None
    assert invite.failure == "The mail server can't write to addresses outside ASCII."


def test_the_maildir_is_for_its_owner_only(room: PostRoom) -> None:
    room.mail_invite(room.hire())
    assert room.mail_folder.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("smtp://mail.example.com?tls=none", "this machine only"),
        ("smtp://mail.example.com?tls=maybe", "tls=maybe"),
        ("smtp://mail.example.com?verify=no", "verify"),
        ("smtp://mail.example.com?from=office", "from=office is no address"),
        ("smtp://", "no host"),
        ("maildir:", "maildir:FOLDER"),
        ("ftp://mail.example.com", "smtp://host:port"),
    ],
)
def test_a_mail_url_that_makes_no_sense_is_refused_in_words(url: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        transport_of(url, {})


def test_the_password_of_the_mail_server_may_come_from_the_environment() -> None:
    url = "smtps://relay%40example.com@mail.example.com?from=office@example.com"
    found = server_of(url, {PASSWORD_VARIABLE: "between us"})
    assert (found.user, found.password, found.port) == ("relay@example.com", "between us", 465)
    assert found.sender == "office@example.com"
    assert "between us" not in repr(found)
