"""What every test stands on: a home folder of its own, Qt without a screen, one collector."""

from __future__ import annotations

import gc
import os
from typing import TYPE_CHECKING

import pytest

from console.workers.collector import due

if TYPE_CHECKING:
    from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "config",
    "LOCALAPPDATA": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
}


@pytest.fixture(scope="session", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Let no test read or write the home folder of the person who runs it."""
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as environment:
        for variable, name in _FOLDERS.items():
            (folder / name).mkdir(exist_ok=True)
            environment.setenv(variable, str(folder / name))
        yield


@pytest.fixture(autouse=True)
def collected_here(request: pytest.FixtureRequest) -> Iterator[None]:
    """Collect garbage in this thread alone while there are objects of Qt, as the console does."""
    if "qapp" in request.fixturenames:
        gc.disable()
    elif not gc.isenabled():
        gc.collect()
        gc.enable()
    yield
    generation = None if gc.isenabled() else due()
    if generation is not None:
        gc.collect(generation)
