"""Names and numbers of people never leave in a report, whatever surrounds them."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.models.redaction import HIDDEN, Names
from console.services import report
from tests.support.desk import NAMES, make_desk

if TYPE_CHECKING:
    from pathlib import Path

LETTERS = st.characters(categories=["Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Nd"])
WORDS = st.text(LETTERS, min_size=2, max_size=10)
BETWEEN = st.text(
    st.sampled_from(" .,;:!?'\"()[]{}<>/\\|-_=+*&%$#@\t“”’«»…"), min_size=1, max_size=3
)
FACTS = report.Facts(facts={"Phone Console": "0.1.0"})


def as_heard(text: str) -> str:
    """Return a text as it is recognised: without case, accents and kinds of letters."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))


@given(st.lists(WORDS, min_size=1, max_size=4), st.lists(st.tuples(WORDS, BETWEEN), max_size=8))
def test_a_name_is_found_wherever_it_stands(
    name: list[str], around: list[tuple[str, str]]
) -> None:
    names = Names([" ".join(name)])
    before = "".join(word + sign for word, sign in around)
    hidden = names.hidden_in(f"{before} {' '.join(name)} {before}")
    words = {as_heard(word) for word in re.split(r"[^\w]+", hidden.replace(HIDDEN, " "))}
    assert not words & {as_heard(word) for word in name if as_heard(word).isalnum()}


@pytest.mark.parametrize("first_and_last", NAMES)
@pytest.mark.parametrize("shape", ["{}", "“{}”", "({})", "user={}!", "{}’s", "‹{}›", "_{}_"])
def test_names_of_every_script_are_hidden(first_and_last: tuple[str, str], shape: str) -> None:
    names = Names(first_and_last)
    for name in first_and_last:
        for spelt in (name, name.upper(), unicodedata.normalize("NFD", name)):
            said = names.hidden_in(shape.format(spelt))
            assert as_heard(name) not in as_heard(said)
            assert HIDDEN in said


def test_a_script_without_spaces_hides_a_name_within_a_sentence() -> None:
    assert "小明" not in Names(["小明"]).hidden_in("用户王小明失败了")


def test_what_helps_the_support_stays() -> None:
    line = "2026-11-24 02:00:01,204 INFO console.sync: a pass took 204 ms"
    place = '  File "/home/ann/lib/console/sync/engine.py", line 204, in one_pass'
    names = Names(["Ann", "204", "Sync", "Info"])
    assert names.hidden_in(line) == line.replace("204 ms", f"{HIDDEN} ms")
    assert names.hidden_in(place) == '  File "…/console/sync/engine.py", line 204, in one_pass'
    assert names.hidden_in("KeyError: annual planning") == "KeyError: annual planning"


def test_a_report_of_an_account_names_nobody_in_it(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, people=40)
    log = tmp_path / "console.log"
    said = [
        f"2026-11-24 02:00:01,204 INFO console.sync: {first} {last} at 20{number}, "
        f"user{number}@example.com, +49 30 123450 {number:02}, Bearer abcDEF123456"
        for number, (first, last) in enumerate(NAMES)
    ]
    log.write_text("\n".join(said), encoding="utf-8")
    text = report.written(desk=desk, log_path=log, about=FACTS)
    desk.store.close()
    assert text.startswith("Phone Console: 0.1.0")
    logged = text.split("\n\n")[1].replace("2026-11-24 02:00:01,204 INFO", "INFO")
    for number, name in enumerate(NAMES):
        internal = () if number % 3 == 2 else (f"20{number}",)
        for word in (*name, *internal, f"user{number}", "example.com", "abcDEF123456"):
            assert not re.search(rf"\b{word}\b", logged)
    assert text.count("2026-11-24 02:00:01,204 INFO console.sync:") == len(NAMES)


def test_a_report_before_sign_in_has_no_log(tmp_path: Path) -> None:
    log = tmp_path / "console.log"
    log.write_text("Ann Smith", encoding="utf-8")
    text = report.written(desk=None, log_path=log, about=FACTS)
    assert text == "Phone Console: 0.1.0"


def test_only_the_end_of_a_long_log_comes_along(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    log = tmp_path / "console.log"
    log.write_text("\n".join(f"entry {number:06}" for number in range(50_000)), encoding="utf-8")
    text = report.written(desk=desk, log_path=log, about=FACTS)
    desk.store.close()
    assert "entry 049999" in text
    assert "entry 000001" not in text
    assert all(line.startswith("entry ") for line in text.split("\n\n")[1].splitlines())
