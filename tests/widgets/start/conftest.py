"""The whole program on a profile folder, with a real backend over HTTP where one is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from console import app
from console.settings import Settings
from console.vault import MemoryVault
from console.views import style
from tests.support.backend import RunningBackend, running_backend

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from console.vault import Vault

Start = Callable[..., app.Program]


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def backend(tmp_path: Path) -> Iterator[RunningBackend]:
    with running_backend(tmp_path / "backend") as running:
        yield running


@pytest.fixture
def vault() -> MemoryVault:
    """The keyring of this computer."""
    return MemoryVault()


@pytest.fixture
def start(qapp: QApplication, profile: Path, vault: MemoryVault) -> Iterator[Start]:
    """Start the program; a program started before is ended first."""
    style.apply(qapp, "light")
    running: list[app.Program] = []

    def begin(*, keyring: Vault = vault, server: str | None = None) -> app.Program:
        while running:
            running.pop().close()
        program = app.build(Settings(profile=profile, server=server), vault=keyring)
        running.append(program)
        program.start()
        return program

    yield begin
    for program in running:
        program.close()
