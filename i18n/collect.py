"""Puts the texts of the program into the files for translators; translations stay.

`lupdate` finds the texts. What it can't do for Python is to see a plural: a text with `%n` has a
form for each plural of its language, in English too, whose file holds nothing else.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
SOURCE = "phone-console"
FORMS = {"lt": 3, "uk": 3, "ar": 6}
"""How many plurals a language has, where it is not two."""
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def collect(lupdate: str) -> None:
    """Bring all files up to date with the program as it is."""
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.ts"
        rooms = [FOLDER.parent / room for room in ("console", "contract")]
        sources = sorted(str(path) for room in rooms for path in room.rglob("*.py"))
        command = [lupdate, "-locations", "none", *sources, "-ts", str(found)]
        subprocess.run(command, check=True)  # noqa: S603 - our own compiler of texts
        for target in sorted(FOLDER.glob(f"{SOURCE}*.ts")):
            language = target.stem.removeprefix(SOURCE).strip("_")
            write(target, merged(_root(found), _root(target), language))


def merged(found: ET.Element, before: ET.Element, language: str) -> ET.Element:
    """Return the texts found with the translations of before."""
    known = dict(messages(before))
    root = ET.Element("TS", version="2.1")
    if language:
        root.set("language", language)
    for context in found.iter("context"):
        made = ET.Element("context")
        ET.SubElement(made, "name").text = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source", "")
            if language == "en" and "%n" not in source:
                continue
            key = (context.findtext("name", ""), source)
            made.append(_message(source, known.get(key), FORMS.get(language, 2)))
        if len(made) > 1:
            root.append(made)
    return root


def messages(root: ET.Element) -> list[tuple[tuple[str, str], ET.Element]]:
    """Return every message of a file with its context and its English."""
    return [
        ((context.findtext("name", ""), message.findtext("source", "")), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def write(target: Path, root: ET.Element) -> None:
    """Write a file as the tools of translators do."""
    ET.indent(root, "    ")
    target.write_text(_HEAD + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")


def _root(path: Path) -> ET.Element:
    return ET.fromstring(path.read_bytes())  # noqa: S314 - our own file


def _message(source: str, known: ET.Element | None, forms: int) -> ET.Element:
    message = ET.Element("message")
    ET.SubElement(message, "source").text = source
    is_counted = "%n" in source
    if is_counted:
        message.set("numerus", "yes")
    former = None if known is None else known.find("translation")
    if former is not None and (len(former) == forms if is_counted else not len(former)):
        message.append(former)
        return message
    translation = ET.SubElement(message, "translation", type="unfinished")
    for _form in range(forms if is_counted else 0):
        ET.SubElement(translation, "numerusform")
    return message


if __name__ == "__main__":
    collect(sys.argv[1])
