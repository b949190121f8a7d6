"""A real Chromium, as a phone has it: small, with a fake camera and permissions as wanted."""

from __future__ import annotations

import io
import json
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Literal

from PIL import Image
from selenium import webdriver
from selenium.common.exceptions import NoSuchElementException, StaleElementReferenceException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from selenium.webdriver.remote.webelement import WebElement

PATIENCE_SECONDS = 20
PHONE = (390, 844)
_BY_ROLE = {
    "button": "button",
    "heading": "h1",
    "field": "input",
}


@contextmanager
def chromium(*, camera: Path | None = None, has_devices: bool = True) -> Iterator[Browser]:
    """Start a Chromium; `camera` is an .mjpeg that its fake camera shows again and again."""
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for argument in (
        "--headless=new",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--no-first-run",
        "--lang=en-US",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        f"--window-size={PHONE[0]},{PHONE[1]}",
    ):
        options.add_argument(argument)
    if os.geteuid() == 0:
        # Chromium refuses to build its sandbox as root; then the machine is a container of tests.
        options.add_argument("--no-sandbox")
    if has_devices:
        options.add_argument("--use-fake-device-for-media-stream")
    if camera is not None:
        options.add_argument(f"--use-file-for-fake-video-capture={camera}")
    service = webdriver.ChromeService("/usr/bin/chromedriver")
    driver = webdriver.Chrome(options=options, service=service)
    try:
        yield Browser(driver)
    finally:
        driver.quit()


def film(picture: Image.Image, path: Path, size: tuple[int, int] = (640, 480)) -> Path:
    """Make a film for the fake camera: the picture on a grey wall, again and again."""
    wall = Image.new("RGB", size, "#777777")
    side = int(min(size) * 0.8)
    shown = picture.convert("RGB").resize((side, side))
    wall.paste(shown, ((size[0] - side) // 2, (size[1] - side) // 2))
    frame = io.BytesIO()
    wall.save(frame, "JPEG", quality=90)
    path.write_bytes(frame.getvalue() * 30)
    return path


class Browser:
    """One browser, used as a person uses it: by the words on the screen."""

    def __init__(self, driver: webdriver.Chrome) -> None:
        self.driver = driver

    def begin_anew(self, url: str, *, width: int = PHONE[0], language: str = "en") -> None:
        """Forget everything of a server, be a phone of this width, and speak a language."""
        origin = url.partition("/app")[0]
        self.driver.get("about:blank")
        self.command("Storage.clearDataForOrigin", origin=origin, storageTypes="all")
        self.command("Browser.resetPermissions")
        self.command("Network.enable")
        self.go_online()
        self.dark(on=False)
        self.command(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=PHONE[1],
            deviceScaleFactor=1,
            mobile=True,
        )
        agent = "Mozilla/5.0 (Linux; Android 17; K) AppleWebKit/537.36 Chrome/156.0 Mobile"
        self.command("Emulation.setUserAgentOverride", userAgent=agent, acceptLanguage=language)

    def open(self, url: str) -> None:
        """Go to an address, also where it differs in the fragment only."""
        self.driver.get("about:blank")
        self.driver.get(url)

    def reload(self) -> None:
        """Load the page again."""
        self.driver.refresh()

    def command(self, name: str, **parameters: Any) -> Any:
        """Send a command of the DevTools protocol."""
        return self.driver.execute_cdp_cmd(name, parameters)

    def allow(self, origin: str, **names: bool) -> None:
        """Set permissions, as a person would answer the browser's question."""
        for name, is_granted in names.items():
            self.command(
                "Browser.setPermission",
                origin=origin,
                permission={"name": name},
                setting="granted" if is_granted else "denied",
            )

    def dark(self, *, on: bool) -> None:
        """Prefer dark colours, or light ones; nothing moves, so that pictures are sharp."""
        features = [
            {"name": "prefers-color-scheme", "value": "dark" if on else "light"},
            {"name": "prefers-reduced-motion", "value": "reduce"},
        ]
        self.command("Emulation.setEmulatedMedia", features=features)

    def go_offline(self) -> None:
        """Cut the network."""
        self._network(offline=True)

    def go_online(self) -> None:
        """Connect the network."""
        self._network(offline=False)

    def _network(self, *, offline: bool) -> None:
        self.command(
            "Network.emulateNetworkConditions",
            offline=offline,
            latency=0,
            downloadThroughput=-1,
            uploadThroughput=-1,
        )

    def see(self, words: str) -> None:
        """Wait until words stand on the screen."""
        wait = WebDriverWait(self.driver, PATIENCE_SECONDS, poll_frequency=0.05)
        wait.until(lambda _driver: words in self.text(), f"{words!r} is not in {self.text()!r}")

    def see_one_of(self, *choices: str) -> None:
        """Wait until one of some words stands on the screen."""
        wait = WebDriverWait(self.driver, PATIENCE_SECONDS, poll_frequency=0.05)
        wait.until(lambda _driver: any(words in self.text() for words in choices), f"{choices}")

    def text(self) -> str:
        """Return what stands on the screen."""
        found: str = self.run("return document.body.innerText")
        return found

    def title(self) -> str:
        """Return the heading."""
        found: str = self.run("return document.querySelector('h1')?.textContent ?? ''")
        return found

    def press(self, name: str) -> None:
        """Press a button by its name."""
        self.find("button", name).click()

    def type_into(self, label: str, text: str) -> None:
        """Replace what stands in a field."""
        field = self.find("field", label)
        field.clear()
        field.send_keys(text)

    def value_of(self, label: str) -> str:
        """Return what stands in a field."""
        return self.find("field", label).get_property("value") or ""  # type: ignore[return-value]

    def find(self, role: str, name: str) -> WebElement:
        """Wait for an element in sight by what assistive programs call it."""
        wait = WebDriverWait(
            self.driver,
            PATIENCE_SECONDS,
            poll_frequency=0.05,
            ignored_exceptions=[NoSuchElementException, StaleElementReferenceException],
        )

        def there(driver: webdriver.Chrome) -> WebElement | Literal[False]:
            for element in driver.find_elements(By.CSS_SELECTOR, _BY_ROLE[role]):
                if element.is_displayed() and element.accessible_name == name:
                    return element
            return False

        return wait.until(there, f"no {role} {name!r} in {self.text()!r}")

    def find_first(self, selector: str) -> WebElement:
        """Wait for an element in sight that has no words to go by, whatever the language."""
        wait = WebDriverWait(self.driver, PATIENCE_SECONDS, poll_frequency=0.05)

        def there(_driver: webdriver.Chrome) -> WebElement | Literal[False]:
            found = self.find_all(selector)
            return found[0] if found else False

        return wait.until(there, f"no {selector} in {self.text()!r}")

    def find_all(self, selector: str) -> list[WebElement]:
        """Return the elements in sight that a selector names."""
        found = self.driver.find_elements(By.CSS_SELECTOR, selector)
        return [element for element in found if element.is_displayed()]

    def press_number(self, number: int) -> None:
        """Press a button of the screen by its place, the first being 1."""
        self.find_all("#screen button")[number - 1].click()

    def keys(self, keys: str) -> None:
        """Press keys, wherever the focus is."""
        names = {"\t": Keys.TAB, "\n": Keys.ENTER}
        for key in keys:
            self.driver.switch_to.active_element.send_keys(names.get(key, key))

    def focused(self) -> str:
        """Return the words of what has the focus."""
        found: str = self.run("return document.activeElement.textContent")
        return found

    def on_every_page(self, script: str) -> dict[str, Any]:
        """Run a script at the start of each page from now on."""
        self.command("Page.enable")
        found: dict[str, Any] = self.command(
            "Page.addScriptToEvaluateOnNewDocument", source=script
        )
        return found

    def no_more_on_pages(self, script: dict[str, Any]) -> None:
        """Run it no more."""
        self.command("Page.removeScriptToEvaluateOnNewDocument", **script)

    def names(self) -> list[str]:
        """Return what assistive programs call the controls in sight."""
        controls = self.driver.find_elements(By.CSS_SELECTOR, "button, input, a, video")
        return [control.accessible_name for control in controls if control.is_displayed()]

    def run(self, script: str, *arguments: object) -> Any:
        """Run a script in the page."""
        return self.driver.execute_script(script, *arguments)

    def run_async(self, script: str, *arguments: object) -> Any:
        """Run the body of an async function in the page; returns what it returns."""
        waiting = (
            "const done = arguments[arguments.length - 1];"
            f"(async (...given) => {{ {script} }})(...arguments)"
            ".then(done, (failure) => done(String(failure)));"
        )
        return self.driver.execute_async_script(waiting, *arguments)

    def stored(self) -> dict[str, Any]:
        """Return what the page keeps of a set-up."""
        found: dict[str, Any] = json.loads(self.run("return localStorage.getItem('set-up')"))
        return found

    def photograph(self, path: Path) -> None:
        """Save a picture of the screen."""
        path.parent.mkdir(parents=True, exist_ok=True)
        assert self.driver.save_screenshot(str(path)), path
