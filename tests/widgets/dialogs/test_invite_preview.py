"""The invite preview shows exactly the mail that will go, and sends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QListWidget, QPlainTextEdit

from console.services import invites, users
from console.store import outbox
from console.viewmodels.invite_preview import InvitePreview as Model
from console.views.dialogs.invite_preview import InvitePreview
from console.views.widgets.mail_browser import MailBrowser
from contract.invitation import compose
from contract.records import User
from tests.support.desk import fill_people, sample_people, user_id
from tests.widgets.dialogs.conftest import Settle, as_role
from tests.widgets.dialogs.looks import button, kept, scanned, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from console.viewmodels.office import Office

Opened = tuple[InvitePreview, Model]


@pytest.fixture
def opened(office: Office, qtbot: QtBot, settle: Settle) -> Callable[..., Opened]:
    def make(*numbers: int, place: Office = office, is_offline: bool = False) -> Opened:
        people = [users.get(desk=office.desk, user_id=user_id(number)) for number in numbers]
        model = Model(place, people, is_offline=is_offline)
        dialog = InvitePreview(None, model)
        qtbot.addWidget(kept(dialog))
        dialog.show()
        settle()
        return dialog, model

    return make


def asked(office: Office) -> list[tuple[str, str]]:
    with office.desk.store.read() as view:
        return [(e.operation.kind, e.operation.target) for e in outbox.open_entries(view)]


def test_it_shows_exactly_the_mail_that_will_go(
    opened: Callable[..., Opened], office: Office
) -> None:
    dialog, _model = opened(1)
    person = users.get(desk=office.desk, user_id=user_id(1))
    mail = compose(invites.preview(desk=office.desk, user=person))
    shown = words(dialog)
    assert str(mail["From"]) in shown
    assert str(mail["To"]) in shown
    assert str(mail["Subject"]) in shown
    text = mail.get_body(("plain",))
    assert text is not None
    (view,) = dialog.findChildren(QPlainTextEdit)
    assert view.toPlainText() == text.get_content().replace("\r\n", "\n")
    (browser,) = dialog.findChildren(MailBrowser)
    assert person.first_name in browser.toPlainText()
    assert "Monday, 30 November 2026, 10:00 (Europe/Berlin)" in browser.toPlainText()


def test_the_picture_is_the_one_in_the_mail_and_visibly_a_sample(
    opened: Callable[..., Opened],
) -> None:
    dialog, _model = opened(1)
    (browser,) = dialog.findChildren(MailBrowser)
    picture = browser.mail.pictures["invite-qr"]
    assert not picture.isNull()
    assert scanned(picture) == []
    assert browser.mail.refused == []


def test_it_says_when_it_ends_and_that_the_real_code_comes_from_the_server(
    opened: Callable[..., Opened],
) -> None:
    dialog, _model = opened(1)
    said = words(dialog)
    assert "Expires on Monday, 30 November 2026, 10:00 (Europe/Berlin) if it is sent now." in said
    assert "The real code is made when the server sends it." in said
    assert "stops working" not in said
    assert "reached again" not in said


def test_send_invite_asks_for_the_invite_and_closes(
    opened: Callable[..., Opened], office: Office, settle: Settle, qtbot: QtBot
) -> None:
    dialog, _model = opened(1)
    with qtbot.waitSignal(dialog.sent):
        button(dialog, "Send invite").click()
    settle()
    assert asked(office) == [("invite.send", user_id(1))]
    assert not dialog.isVisible()


def test_cancel_sends_nothing(opened: Callable[..., Opened], office: Office) -> None:
    dialog, _model = opened(1)
    button(dialog, "Cancel").click()
    assert asked(office) == []
    assert not dialog.isVisible()


def test_a_resend_says_that_the_old_code_stops_working(
    opened: Callable[..., Opened], office: Office
) -> None:
    people = sample_people(5)
    sent = sample_people(17)[16].invite
    assert sent is not None
    fill_people(office.desk, [msgspec.structs.replace(people[1], invite=sent)], seq=5000)
    dialog, _model = opened(1)
    assert "The code sent before stops working: Björn Åkesson." in words(dialog)


def test_offline_it_says_that_it_waits(opened: Callable[..., Opened]) -> None:
    dialog, _model = opened(1, is_offline=True)
    assert "It will be sent when the server is reached again." in words(dialog)
    assert button(dialog, "Send invite").isEnabled()


def test_several_people_each_see_their_own_mail_and_are_sent_together(
    opened: Callable[..., Opened], office: Office, settle: Settle
) -> None:
    absent = sample_people(5)[4]
    dialog, model = opened(1, 2, 4)
    (people,) = dialog.findChildren(QListWidget)
    assert [people.item(row).text() for row in range(people.count())] == [
        "Björn Åkesson\nuser1@example.com",
        "Ольга Иванова\nuser2@example.com",
    ]
    people.setCurrentRow(1)
    settle()
    assert model.preview is not None
    assert "user2@example.com" in model.preview.recipient
    assert f"No invite, for want of an e-mail address: {absent.name}." in words(dialog)
    button(dialog, "Send invite").click()
    settle()
    assert asked(office) == [("invite.send", user_id(1)), ("invite.send", user_id(2))]


def test_without_an_address_nothing_can_be_sent_and_it_says_so(
    opened: Callable[..., Opened],
) -> None:
    dialog, _model = opened(4)
    send = button(dialog, "Send invite")
    assert not send.isEnabled()
    assert send.toolTip() == "There is no e-mail address."


def test_an_auditor_may_look_but_not_send(opened: Callable[..., Opened], office: Office) -> None:
    dialog, model = opened(1, place=as_role(office, "auditor"))
    send = button(dialog, "Send invite")
    assert not send.isEnabled()
    assert send.accessibleDescription() == "Your role, Auditor, may not do this."
    model.send()
    assert asked(office) == []


def test_a_user_who_is_not_saved_yet_can_be_looked_at(
    office: Office, qtbot: QtBot, settle: Settle
) -> None:
    person = User(id="new", first_name="Zoë", last_name="New", email="zoe@example.com")
    model = Model(office, [person], can_send=False)
    dialog = InvitePreview(None, model)
    qtbot.addWidget(kept(dialog))
    settle()
    assert model.preview is not None
    assert not button(dialog, "Send invite").isEnabled()
    assert button(dialog, "Send invite").toolTip() == "The invite can go after saving."


def test_an_address_that_is_none_is_said_in_words(
    office: Office, qtbot: QtBot, settle: Settle
) -> None:
    person = User(id="new", first_name="Zoë", last_name="New", email="zoe@@example.com")
    dialog = InvitePreview(None, Model(office, [person], can_send=False))
    qtbot.addWidget(kept(dialog))
    dialog.show()
    settle()
    assert "“zoe@@example.com” is not an e-mail address." in words(dialog)


def test_markup_in_a_name_stays_text(office: Office, qtbot: QtBot, settle: Settle) -> None:
    name = "<img src='https://example.com/x.png'><b>Zoë</b>"
    person = User(id="new", first_name=name, last_name="New", email="zoe@example.com")
    dialog = InvitePreview(None, Model(office, [person]))
    qtbot.addWidget(kept(dialog))
    dialog.show()
    settle()
    (browser,) = dialog.findChildren(MailBrowser)
    assert f"Hello {name}," in browser.toPlainText()
    assert browser.mail.refused == []


@pytest.mark.parametrize(
    "address",
    ["https://example.com/x.png", "file:///etc/passwd", "/etc/passwd", "cid:other", "qrc:/x.png"],
)
def test_the_mail_view_fetches_nothing_but_the_mails_own_pictures(
    qtbot: QtBot, address: str
) -> None:
    browser = MailBrowser()
    qtbot.addWidget(browser)
    browser.show_mail(f'<p>Hello</p><img src="{address}" width="50" height="50">', {})
    browser.show()
    browser.grab()
    assert browser.mail.refused == [address]
    kind = QTextDocument.ResourceType.ImageResource.value
    shown = browser.mail.resource(kind, QUrl(address))
    assert (shown.width(), shown.height()) == (1, 1)


def test_no_link_of_the_mail_is_followed(opened: Callable[..., Opened]) -> None:
    dialog, _model = opened(1)
    (browser,) = dialog.findChildren(MailBrowser)
    assert not browser.openLinks()
    assert not browser.openExternalLinks()
