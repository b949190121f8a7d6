"""Every text of the program is in the files for translators, and no translation breaks one."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from i18n.collect import FORMS
from tests.architecture.sources import ROOT

SOURCE = "phone-console.ts"
LANGUAGES = sorted(path.name for path in (ROOT / "i18n").glob("phone-console_*.ts"))
Text = tuple[str, str]
"""Context and English."""


def _texts(path: Path) -> dict[Text, ET.Element]:
    found = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            found[context.findtext("name", ""), message.findtext("source", "")] = message
    return found


def _slots(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}", text))


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> set[Text]:
    """The texts as they are in the program now."""
    target = tmp_path_factory.mktemp("texts") / SOURCE
    rooms = [ROOT / "console", ROOT / "contract"]
    sources = sorted(str(path) for room in rooms for path in room.rglob("*.py"))
    lupdate = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    assert lupdate is not None
    subprocess.run([lupdate, *sources, "-ts", str(target)], check=True, capture_output=True)
    return set(_texts(target))


@pytest.mark.parametrize("name", [SOURCE, *LANGUAGES])
def test_every_text_of_the_program_is_there_for_translators(
    collected: set[Text], name: str
) -> None:
    there = set(_texts(ROOT / "i18n" / name))
    wanted = {text for text in collected if not name.endswith("_en.ts") or "%n" in text[1]}
    assert there == wanted, "run: python3 dev.py texts"


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_text_is_translated_and_keeps_its_slots(name: str) -> None:
    for (context, english), message in _texts(ROOT / "i18n" / name).items():
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, f"{context}: {english}"
        forms = [form.text for form in translation] or [translation.text]
        for form in forms:
            assert form, f"{context}: {english}"
            assert _slots(form) == _slots(english), f"{context}: {english}"


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_count_has_every_plural_of_its_language(name: str) -> None:
    for (context, english), message in _texts(ROOT / "i18n" / name).items():
        forms = message.findall("translation/numerusform")
        assert (message.get("numerus") == "yes") == ("%n" in english), f"{context}: {english}"
        if "%n" in english:
            language = name.removeprefix("phone-console_").removesuffix(".ts")
            assert len(forms) == FORMS.get(language, 2), f"{context}: {english}"
