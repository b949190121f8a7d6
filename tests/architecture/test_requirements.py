"""What is installed is what is written down, hash by hash, and from no place that is named."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import pytest

from tests.architecture.sources import ROOT, files, name_of, text_of

PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = ("runtime", "postgresql", "dev")
REGISTRIES = ("pypi." + "org", "python" + "hosted", "npm" + "js.org", "test." + "pypi")
"""Written in two parts, since this file is searched as well."""


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _pins(text: str) -> dict[str, str]:
    """Return the exact versions of a requirements file, or of a list in pyproject.toml."""
    found = re.findall(r"^([\w.-]+)==([\w.]+)", text, re.MULTILINE)
    return {_normal(name): version for name, version in found}


def _locked(name: str) -> dict[str, str]:
    return _pins((ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8"))


def _wanted(name: str) -> dict[str, str]:
    return _pins((ROOT / "requirements" / f"{name}.in").read_text(encoding="utf-8"))


def _declared(name: str) -> list[str]:
    project = PROJECT["project"]
    if name == "runtime":
        return list(project["dependencies"])
    return list(project["optional-dependencies"][name])


@pytest.mark.parametrize("name", LOCKS)
def test_direct_dependencies_are_pinned_and_locked(name: str) -> None:
    declared = _declared(name)
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+", text) for text in declared)
    assert _pins("\n".join(declared)) == _wanted(name)
    assert _wanted(name).items() <= _locked(name).items()


@pytest.mark.parametrize("name", ["runtime", "postgresql"])
def test_all_locks_name_the_same_versions(name: str) -> None:
    assert _locked(name).items() <= _locked("dev").items()


def test_the_build_tool_is_the_locked_one() -> None:
    for required in PROJECT["build-system"]["requires"]:
        assert _pins(required).items() <= _locked("dev").items()


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_file_has_its_hashes(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[\w.-]+==)", text)[1:]
    assert len(entries) == len(_locked(name))
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_no_file_names_a_package_registry() -> None:
    naming = [
        name_of(path) for path in files() if any(host in text_of(path) for host in REGISTRIES)
    ]
    assert naming == []
    for path in (ROOT / "requirements").iterdir():
        options = re.findall(r"^\s*--?[a-z-]+", text_of(path), re.MULTILINE)
        assert set(options) - {"-r", "-c"} <= {"    --hash"}, path.name


def test_qt_is_the_release_that_keeps_its_references() -> None:
    assert _locked("runtime")["pyside6-essentials"] == "6.11.2"
    assert _locked("runtime")["shiboken6"] == "6.11.2"
