"""Browsers that forbid, lack or leave open what the page asks for: it goes on all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from selenium.webdriver.support.ui import WebDriverWait

from tests.device_app.test_joining import finish, join
from tests.support.browser import PATIENCE_SECONDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.device_app.conftest import Office
    from tests.support.browser import Browser


def until(phone: Browser, condition: Callable[[], bool]) -> None:
    """Wait for something that is not on the screen."""
    WebDriverWait(phone.driver, PATIENCE_SECONDS, 0.05).until(lambda _driver: condition())


NO_STORAGE = """
for (const name of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(window, name, {
    get() { throw new DOMException("denied", "SecurityError"); },
  });
}
"""


def test_where_cookies_are_blocked_one_can_still_join(phone: Browser, office: Office) -> None:
    script = phone.on_every_page(NO_STORAGE)
    try:
        phone.open(office.link())
        join(phone)
        finish(phone)
    finally:
        phone.no_more_on_pages(script)
    assert office.user().devices[0].active


def test_the_second_visit_can_be_without_a_connection(phone: Browser, office: Office) -> None:
    phone.open(office.link())
    join(phone)
    phone.run_async(_WORDS_ARE_KEPT)
    office.room.backend.stop()
    phone.reload()
    phone.see("The server can’t be reached.")
    office.room.backend.start()
    phone.press("Try again")
    phone.see("Setup permissions")


_WORDS_ARE_KEPT = """
while (!(await caches.match("/app/words-en.json"))) await new Promise((go) => setTimeout(go, 50));
"""


def test_without_the_words_it_says_so_in_every_language_and_keeps_the_invite(
    phone: Browser, office: Office
) -> None:
    script = phone.on_every_page(
        "window.fetch = async () => new Response('<html>', {status: 502});"
    )
    try:
        phone.open(office.link())
        phone.see("Keine Verbindung")
    finally:
        phone.no_more_on_pages(script)
    phone.press("Try again")
    phone.see("This device will be set up for Ann Smith.")


def test_a_question_that_is_never_answered_holds_nobody_up(phone: Browser, office: Office) -> None:
    script = phone.on_every_page(
        "Notification.requestPermission = () => new Promise((go) => { window.answer = go; });"
    )
    try:
        phone.open(office.link())
        join(phone)
        phone.press("Allow: Notifications")
        phone.press("Continue")
        phone.find_first(".trouble")
        phone.see("Personal information")
        assert office.user().devices[0].push == "unknown"
        phone.run("window.answer('denied')")
        until(phone, lambda: office.user().devices[0].push == "denied")
    finally:
        phone.no_more_on_pages(script)


def test_personal_information_goes_as_soon_as_there_is_a_connection(
    phone: Browser, office: Office
) -> None:
    phone.open(office.link())
    join(phone)
    phone.go_offline()
    phone.press("Continue")
    phone.see("it goes on as soon as you are connected")
    phone.go_online()
    phone.see("Personal information")
    phone.go_offline()
    phone.press("Save and continue")
    phone.see("it goes on as soon as you are connected")
    phone.go_online()
    phone.see("You are set up")


def test_a_detector_that_fails_is_none(phone: Browser, office: Office) -> None:
    phone.allow(office.url, camera=True)
    script = phone.on_every_page(
        """
        window.BarcodeDetector = class {
            static async getSupportedFormats() { return ["qr_code"]; }
            async detect() { throw new DOMException("no service", "NotSupportedError"); }
        };
        """
    )
    try:
        phone.open(office.page)
        phone.press("Scan the QR code")
        phone.see("Hold the QR code inside the frame.")
        asked = "return performance.getEntriesByName(location.origin + '/app/scan').length"
        until(phone, lambda: phone.run(asked) > 0)
    finally:
        phone.no_more_on_pages(script)


def test_while_an_invite_is_looked_for_one_sees_it_and_may_type(
    phone: Browser, office: Office
) -> None:
    script = phone.on_every_page(
        """
        const real = window.fetch;
        window.fetch = async (path, ...options) => {
            if (path.includes("/api/")) await new Promise((go) => { window.answer = go; });
            return real(path, ...options);
        };
        """
    )
    try:
        phone.open(office.link())
        phone.see("Looking for your invite…")
        phone.press("Enter code manually")
        phone.see("Enter your code")
        phone.run("window.answer()")
        phone.run_async("await new Promise((go) => setTimeout(go, 500))")
        assert phone.title() == "Enter your code", "nobody is taken away from what they type"
    finally:
        phone.no_more_on_pages(script)


def test_two_tabs_of_one_phone_know_of_each_other(phone: Browser, office: Office) -> None:
    link = office.link()
    phone.open(link)
    phone.see("This device will be set up")
    first = phone.driver.current_window_handle
    phone.driver.switch_to.new_window("tab")
    try:
        phone.open(link)
        join(phone)
        finish(phone)
    finally:
        phone.driver.close()
        phone.driver.switch_to.window(first)
    office.clock.advance(minutes=11)
    phone.press("Join")
    phone.see("You are set up")
