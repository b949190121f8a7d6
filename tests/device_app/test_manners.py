"""The page is small, safe, readable and usable by everybody: looked at by script, step by step."""

from __future__ import annotations

import json
import random
import re
import string
from typing import TYPE_CHECKING, Any

import pytest
import requests

from backend.device_app.files import FILES
from contract.codes import CONSONANTS, check_letter, parse_code, token_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.device_app.conftest import Office
    from tests.support.browser import Browser

LANGUAGES = sorted(
    name.removeprefix("words-").removesuffix(".json") for name in FILES if "words-" in name
)
MOST_BYTES = 60_000
CONTRAST = """
const shown = (e) => e.checkVisibility({checkOpacity: true, checkVisibilityCSS: true});
const curve = (v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const channel = (v) => curve(v / 255);
const parsed = (text) => (text.match(/[\\d.]+/g) ?? []).map(Number);
const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
const behind = (e) => {
  for (; e; e = e.parentElement) {
    const colour = parsed(getComputedStyle(e).backgroundColor);
    if (colour.length === 3 || colour[3] === 1) return colour;
  }
  return [255, 255, 255];
};
const poor = [];
for (const e of document.querySelectorAll("body *")) {
  const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
  if (!(own || e.matches("input")) || !shown(e) || e.closest("#said")) continue;
  const pair = [light(parsed(getComputedStyle(e).color)), light(behind(e))];
  const ratio = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
  if (ratio < 4.5) poor.push(`${e.textContent.slice(0, 40)}: ${ratio.toFixed(2)}`);
}
return poor;
"""
BROKEN = """
return [...document.querySelectorAll("h1, h2, button, dt, label")].filter((e) => {
  if (!e.checkVisibility()) return false;
  const [text, range] = [e.firstChild, document.createRange()];
  return [...text.textContent.matchAll(/\\S+/g)].some((word) => {
    range.setStart(text, word.index);
    range.setEnd(text, word.index + word[0].length);
    return new Set([...range.getClientRects()].map((part) => part.top)).size > 1;
  });
}).map((e) => e.textContent);
"""
"""The titles that have a line break inside a word."""
SHIFTS = """
window.shifted = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
}).observe({type: "layout-shift", buffered: true});
"""


def steps(phone: Browser, office: Office) -> Iterator[str]:
    """Go through every screen of the whole way; yields the name of each when it is in sight."""
    phone.open(office.page)
    phone.find_first("button.main")
    yield "start"
    phone.press_number(2)
    phone.find_first("input")
    yield "code"
    phone.press_number(1)
    phone.find_first('input[aria-invalid="true"]')
    yield "code refused"
    phone.open(office.link())
    phone.find_first("p.quiet")
    yield "whose account"
    phone.press_number(1)
    phone.find_first("section button.main:only-of-type")
    yield "welcome"
    phone.press_number(1)
    phone.find_first(".ask")
    yield "permissions"
    phone.find_all("button")[-1].click()
    phone.find_first("#department")
    yield "personal"
    phone.press_number(1)
    phone.find_first(".tick")
    yield "done"


@pytest.mark.parametrize(
    ("language", "is_dark"), [*((language, False) for language in LANGUAGES), ("en", True)]
)
def test_every_step_can_be_read_and_named_and_nothing_jumps(
    phone: Browser, office: Office, language: str, is_dark: bool
) -> None:
    phone.begin_anew(office.url, width=360, language=language)
    phone.dark(on=is_dark)
    script = phone.on_every_page(SHIFTS)
    try:
        for step in steps(phone, office):
            assert phone.run(CONTRAST) == [], step
            assert all(phone.names()), step
            assert phone.run(BROKEN) == [], step
            wide = phone.run("return document.documentElement.scrollWidth")
            assert wide <= 360, f"{step} is {wide} pixels wide"
            assert phone.run("return window.shifted") == 0, step
            small = [button.size for button in phone.find_all("button, input")]
            assert all(size["height"] >= 44 for size in small), step
    finally:
        phone.no_more_on_pages(script)


def test_the_whole_way_can_be_gone_by_keyboard(phone: Browser, office: Office) -> None:
    phone.open(office.page)
    phone.see("Sign in")
    assert phone.focused() == "Sign in", "a reader begins at the heading"
    phone.keys("\t\t\n")
    phone.see("Enter your code")
    phone.keys("\t" + office.code().code.replace("-", "") + "\n")
    phone.see("This device will be set up")
    assert phone.focused() == "Join Phone system?"
    phone.keys("\t\n")
    phone.see("Welcome, Ann")
    phone.keys("\t\n")
    phone.see("Setup permissions")
    phone.keys("\t\t\t\n")
    phone.see("Personal information")
    phone.keys("\t\t\n")
    phone.see("You are set up")


def test_the_page_is_small_and_asks_nobody_else(phone: Browser, office: Office) -> None:
    phone.open(office.link())
    phone.press("Join")
    phone.see("Welcome, Ann")
    loaded = phone.run(
        "return performance.getEntriesByType('resource').map((e) => [e.name, e.decodedBodySize])"
    )
    parts = {name: size for name, size in loaded if not name.endswith(".png")}
    assert all(name.startswith(office.url) for name in parts)
    page = len(requests.get(office.page, timeout=30).content)
    assert page + sum(parts.values()) < MOST_BYTES


def test_the_policy_allows_nothing_from_elsewhere_and_nothing_inline(office: Office) -> None:
    for name in ("", *(f"/{file}" for file in FILES if file != "index.html")):
        answer = requests.get(office.page + name, timeout=30)
        policy = dict(
            rule.strip().partition(" ")[::2]
            for rule in answer.headers["Content-Security-Policy"].split(";")
        )
        assert policy["default-src"] == "'none'"
        assert {*policy.values()} == {"'none'", "'self'"}
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert not re.search(rb"<script(?![^>]*src=)|\son\w+=|style=", FILES["index.html"].content)


def test_a_file_is_asked_for_again_only_when_it_changed(office: Office) -> None:
    first = requests.get(f"{office.page}/app.js", timeout=30)
    seen = {"If-None-Match": first.headers["ETag"]}
    again = requests.get(f"{office.page}/app.js", headers=seen, timeout=30)
    assert (first.status_code, again.status_code, again.content) == (200, 304, b"")


@pytest.mark.parametrize("name", ["..%2Fendpoints.py", "files.py", "index.html", "%00", "sw.js/x"])
def test_only_the_pages_own_files_are_handed_out(office: Office, name: str) -> None:
    assert requests.get(f"{office.page}/{name}", timeout=30).status_code == 404


def test_looking_at_the_page_uses_nothing_up(office: Office) -> None:
    link = office.link()
    for _ in range(3):
        assert requests.get(link, timeout=30).ok
        assert requests.head(office.page, timeout=30).status_code in {200, 404, 405}
    assert office.room.redeem(token=token_of(link)).device_token


def test_it_can_be_installed(phone: Browser, office: Office) -> None:
    phone.open(office.page)
    phone.see("Sign in")
    phone.run_async("await navigator.serviceWorker.ready")
    manifest = phone.command("Page.getAppManifest")
    assert manifest["errors"] == []
    assert phone.command("Page.getInstallabilityErrors")["installabilityErrors"] in (
        [],
        [{"errorId": "in-incognito", "errorArguments": []}],
    )
    described = json.loads(manifest["data"])
    for icon in described["icons"]:
        assert FILES[icon["src"].removeprefix("/app/")].media_type == icon["type"]


def test_nothing_of_the_set_up_is_kept_by_the_worker(phone: Browser, office: Office) -> None:
    phone.open(office.link())
    phone.press("Join")
    phone.see("Welcome, Ann")
    phone.run_async("await navigator.serviceWorker.ready")
    kept = phone.run_async(
        """
        const names = [];
        for (const shelf of await caches.keys()) {
          for (const one of await (await caches.open(shelf)).keys()) names.push(one.url);
        }
        return names;
        """
    )
    assert kept
    assert all("/api/" not in url and "#" not in url for url in kept)
    assert phone.run("return sessionStorage.getItem('invite')") is None, "the code is forgotten"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_every_word_with_the_same_places(language: str) -> None:
    def places(words: dict[str, str]) -> dict[str, list[str]]:
        return {key: sorted(re.findall(r"\{(\w+)\}", text)) for key, text in words.items()}

    def words_of(tag: str) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(FILES[f"words-{tag}.json"].content)
        return found

    assert places(words_of(language)) == places(words_of("en"))
    assert all(text.strip() for text in words_of(language).values())


def test_the_page_reads_codes_exactly_as_the_server_does(phone: Browser, office: Office) -> None:
    phone.open(office.page)
    phone.see("Sign in")
    chance = random.Random(5)
    asked = [*_codes(chance), "", "#", "1.", "AAAA-AAAA-AAAA", "ß" * 12, "1." + "A" * 43]
    found = phone.run_async(
        "const { codeOf, tokenOf } = await import('/app/codes.js');"
        "return given[0].map((text) => [codeOf(text), tokenOf(text)]);",
        asked,
    )
    expected = [
        [str(code) if (code := parse_code(text)) else None, token_of(text)] for text in asked
    ]
    assert found == expected


def _codes(chance: random.Random) -> Iterator[str]:
    shapes: tuple[Callable[[str], str], ...] = (
        str.lower,
        lambda text: f" {text[:4]} {text[4:8]}.{text[8:]}",
        lambda text: f"{text[:4]}–{text[4:]}",
        lambda text: text[:-1],
        lambda text: text[0] + chance.choice(string.ascii_uppercase) + text[2:],
    )
    for _ in range(300):
        letters = "".join(chance.choice(CONSONANTS) for _ in range(11))
        yield chance.choice(shapes)(letters + check_letter(letters))
        token = "".join(chance.choices(string.ascii_letters, k=chance.choice((42, 43, 44))))
        yield f"https://phone.example.com/app#1.{token}"
