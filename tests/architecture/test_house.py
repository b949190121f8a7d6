"""The picture of the house in docs/architecture.md, the import rules and the folders agree."""

from __future__ import annotations

import re
import tomllib
from typing import Any

from tests.architecture.sources import ROOT, files, name_of, python_files, text_of

LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")
RULES: list[dict[str, Any]] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))[
    "tool"
]["importlinter"]["contracts"]


def _rule(name: str) -> dict[str, Any]:
    return next(rule for rule in RULES if rule["name"] == name)


def test_every_room_of_the_console_has_its_layer() -> None:
    rule = _rule("Console layers")
    assert rule["exhaustive"] is True
    layered = {room.strip(" ()") for layer in rule["layers"] for room in layer.split("|")}
    rooms = {
        path.stem if path.is_file() else path.name
        for path in (ROOT / "console").iterdir()
        if path.suffix == ".py" or (path / "__init__.py").is_file()
    }
    assert rooms - {"__init__"} == layered


def test_every_backend_room_with_endpoints_keeps_the_one_shape() -> None:
    rooms = {f"backend.{path.parent.name}" for path in (ROOT / "backend").glob("*/endpoints.py")}
    assert rooms <= set(_rule("Backend rooms have one shape")["containers"])


def test_every_wizard_page_is_kept_apart_from_the_others() -> None:
    folder = ROOT / "console" / "views" / "wizard"
    pages = {f"console.views.wizard.{path.stem}" for path in folder.glob("page_*.py")}
    assert pages == set(_rule("Wizard pages do not know each other")["modules"])


def test_widgets_are_known_to_views_only() -> None:
    elsewhere = [
        name_of(path)
        for path in python_files("console")
        if "views" not in path.parts and path.name != "app.py"
        if "PySide6.QtWidgets" in text_of(path)
    ]
    assert elsewhere == []


def test_every_room_is_in_the_picture() -> None:
    picture = text_of(ROOT / "docs" / "architecture.md")
    rooms = {
        path.parent.name
        for path in files()
        if path.name == "__init__.py" and path.relative_to(ROOT).parts[0] in {"console", "backend"}
        if len(path.relative_to(ROOT).parts) == 3
    }
    assert sorted(room for room in rooms if f"{room}/" not in picture) == []


def test_every_link_in_the_documents_leads_somewhere() -> None:
    dead = [
        f"{name_of(path)} → {target}"
        for path in files()
        if path.suffix == ".md"
        for target in LINK.findall(text_of(path))
        if not (path.parent / target).exists()
    ]
    assert dead == []


def test_the_changelog_tells_of_this_version() -> None:
    version = re.search(r'__version__ = "([^"]+)"', text_of(ROOT / "console" / "__init__.py"))
    assert version
    assert f"## {version[1]}" in text_of(ROOT / "CHANGELOG.md")
