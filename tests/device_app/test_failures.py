"""Each failure has its own sentence and a way out, and a reload at any step loses nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from contract.codes import token_of
from tests.backend.post import phone as description
from tests.backend.post import unknown, wrong
from tests.device_app.test_joining import finish, join
from tests.support.browser import chromium

if TYPE_CHECKING:
    from tests.device_app.conftest import Office
    from tests.support.browser import Browser


def type_code(phone: Browser, code: str) -> None:
    """Type a code on its screen and go on."""
    phone.type_into("Code or link", code)
    phone.press("Continue")


def test_a_wrong_code_stays_in_the_field_to_be_corrected(phone: Browser, office: Office) -> None:
    code = office.code().code
    phone.open(office.page)
    phone.press("Enter code manually")
    type_code(phone, wrong(code))
    phone.see("This code is not valid.")
    assert phone.value_of("Code or link") == wrong(code)
    type_code(phone, unknown(code))
    phone.see("This code is not valid.")
    type_code(phone, code)
    phone.see("This device will be set up for Ann Smith.")


def test_a_typing_mistake_is_told_without_asking_the_server(
    phone: Browser, office: Office
) -> None:
    code = office.code().code
    phone.open(office.page)
    phone.press("Enter code manually")
    phone.press("Continue")
    phone.see("Type the code from your invite first.")
    for _ in range(8):
        type_code(phone, ("C" if code[0] != "C" else "D") + code[1:])
        phone.see("There is a typing mistake in the code.")
    type_code(phone, code)
    phone.see("This device will be set up for Ann Smith.")


def test_too_many_wrong_codes_say_how_long_to_wait(phone: Browser, office: Office) -> None:
    code = office.code().code
    phone.open(office.page)
    phone.press("Enter code manually")
    for number in range(1, 6):
        type_code(phone, wrong(code, number))
        phone.see("This code is not valid.")
    type_code(phone, wrong(code, 6))
    phone.see("Too many wrong codes. Wait ")


def test_an_expired_invite(phone: Browser, office: Office) -> None:
    link = office.link()
    office.clock.advance(minutes=11)
    phone.open(link)
    phone.see("This invite has expired. Ask for a new one.")
    phone.press("Enter code manually")
    phone.see("Enter your code")


def test_a_used_invite(phone: Browser, office: Office) -> None:
    link = office.link()
    office.room.redeem(token=token_of(link), device=description(7))
    phone.open(link)
    phone.see("This invite was already used on another device.")


def test_a_revoked_invite_and_one_that_a_newer_replaced(phone: Browser, office: Office) -> None:
    older = office.mailed_link()
    newer = office.mailed_link()
    phone.open(older)
    phone.see("This invite is no longer valid")
    office.room.ask("invite.revoke", office.ann)
    phone.open(newer)
    phone.see("This invite is no longer valid")


def test_a_link_that_is_none(phone: Browser, office: Office) -> None:
    phone.open(f"{office.page}#1.{'A' * 43}")
    phone.see("This code is not valid.")
    phone.press("Scan the QR code")
    phone.see("Allow the camera")


def test_somebody_elses_invite_is_not_used_up(phone: Browser, office: Office) -> None:
    link = office.link()
    phone.open(link)
    phone.press("This is not me")
    phone.see("Nothing was used up.")
    phone.open(link)
    phone.see("This device will be set up for Ann Smith.")


def test_without_a_connection_nothing_is_lost_and_it_goes_on_by_itself(
    phone: Browser, office: Office
) -> None:
    phone.open(office.link())
    phone.see("This device will be set up")
    phone.go_offline()
    phone.press("Join")
    phone.see("The server can’t be reached.")
    phone.press("Try again")
    phone.see("The server can’t be reached.")
    phone.go_online()
    phone.see("Welcome, Ann")


def test_a_lost_answer_to_joining_does_not_burn_the_invite(phone: Browser, office: Office) -> None:
    link = office.link()
    phone.open(link)
    phone.see("This device will be set up")
    device = phone.stored()["device"]
    joined = office.room.redeem(token=token_of(link), device=description(id=device))
    phone.press("Join")
    phone.see("Welcome, Ann")
    assert phone.stored()["id"] == joined.id


def test_a_reload_at_each_step_goes_on_there(phone: Browser, office: Office) -> None:
    phone.open(office.link())
    phone.see("This device will be set up")
    phone.reload()
    phone.see("This device will be set up")
    phone.press("Join")
    phone.see("Welcome, Ann")
    phone.reload()
    phone.see("Welcome, Ann")
    phone.press("Continue")
    phone.see("Setup permissions")
    phone.reload()
    phone.see("Setup permissions")
    phone.press("Continue")
    phone.type_into("Department", "Key accounts")
    phone.reload()
    phone.see("Personal information")
    assert phone.value_of("Department") == "Key accounts"
    phone.press("Save and continue")
    phone.see("You are set up")
    phone.open(office.page)
    phone.see("You are set up")
    assert office.user().department == "Key accounts"


def test_opening_the_own_link_again_shows_the_own_set_up(phone: Browser, office: Office) -> None:
    link = office.link()
    phone.open(link)
    join(phone)
    finish(phone)
    office.clock.advance(minutes=11)
    phone.open(link)
    phone.see("You are set up")


def test_an_invite_that_another_used_is_told_on_a_phone_that_is_set_up(
    phone: Browser, office: Office
) -> None:
    phone.open(office.link())
    join(phone)
    finish(phone)
    link = office.link()
    office.room.redeem(token=token_of(link), device=description(7))
    phone.open(link)
    phone.see("This invite was already used on another device.")
    phone.open(office.page)
    phone.see("You are set up")


def test_a_removed_device_is_told_and_may_begin_anew(phone: Browser, office: Office) -> None:
    phone.open(office.link())
    join(phone)
    finish(phone)
    (device,) = office.user().devices
    office.room.ask("device.remove", office.ann, set={"device": device.id})
    phone.reload()
    phone.see("This device is no longer set up")
    assert "token" not in phone.stored()
    phone.press("Start again")
    phone.see("Sign in")


def test_a_phone_that_opens_without_a_connection_shows_the_page_and_goes_on(
    phone: Browser, office: Office
) -> None:
    phone.open(office.link())
    join(phone)
    phone.run_async("await navigator.serviceWorker.ready")
    phone.reload()
    phone.see("Setup permissions")
    office.room.backend.stop()
    phone.reload()
    phone.see("The server can’t be reached.")
    office.room.backend.start()
    phone.press("Try again")
    phone.see("Setup permissions")


@pytest.mark.parametrize("answer", ["<html>Please log in to the hotel</html>", "{}"])
def test_a_hotels_login_page_is_no_answer(phone: Browser, office: Office, answer: str) -> None:
    phone.open(office.link())
    phone.see("This device will be set up")
    phone.run(
        "window.fetch = async () => new Response(arguments[0], {status: 200});",
        answer,
    )
    phone.press("Join")
    phone.see("The server can’t be reached.")


def test_of_two_phones_that_race_for_a_code_one_wins(phone: Browser, office: Office) -> None:
    link = office.link()
    with chromium() as other:
        other.begin_anew(office.url)
        for one in (phone, other):
            one.open(link)
            one.see("This device will be set up")
        press = (
            "[...document.querySelectorAll('button')].find(b => b.textContent == 'Join').click()"
        )
        for one in (phone, other):
            one.run(press)
        ends = ("Welcome, Ann", "This invite was already used on another device.")
        for one in (phone, other):
            one.see_one_of(*ends)
        assert sum(ends[0] in one.text() for one in (phone, other)) == 1
    assert len(office.user().devices) == 1
