"""A console at work on a disk that fills up, and that has room again later."""

from __future__ import annotations

import logging
import random
import resource
import signal
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

import msgspec

from console.errors import DiskFull
from console.services import drafts, users
from console.sync.engine import Engine
from tests.support.desk import FixedClock, make_desk, seeded_ids
from tests.support.fake_remote import FakeRemote, Network
from tests.support.fake_server import FakeServer

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from pathlib import Path

    from console.services.desk import Desk

MOST_DEEDS = 400


class Disk(Protocol):
    """Something that can be full."""

    def fill(self) -> None:
        """Leave only a little room."""

    def free(self) -> None:
        """Give room again."""


class LimitedFiles:
    """No file grows beyond what the largest has now and `room` bytes more."""

    def __init__(self, folder: Path, room: int) -> None:
        self._folder, self._room = folder, room
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    def fill(self) -> None:
        """Leave only a little room."""
        largest = max(file.stat().st_size for file in self._folder.iterdir())
        self._limit(largest + self._room)

    def free(self) -> None:
        """Give room again."""
        self._limit(resource.RLIM_INFINITY)

    def _limit(self, size: int) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


class LimitedFolder:
    """A file of rubbish takes all of a small file system but `room` bytes."""

    def __init__(self, folder: Path, room: int) -> None:
        self._rubbish, self._room = folder / "rubbish", room

    def fill(self) -> None:
        """Leave only a little room."""
        with self._rubbish.open("wb", buffering=0) as file, suppress(OSError):
            while file.write(bytes(4096)):
                pass
        size = self._rubbish.stat().st_size
        with self._rubbish.open("r+b") as file:
            file.truncate(max(0, size - self._room))

    def free(self) -> None:
        """Give room again."""
        self._rubbish.unlink()


class AtWork:
    """A person who goes on until the disk is full, and once there is room again."""

    def __init__(self, line: Connection[Any, Any], folder: Path, seed: int) -> None:
        self._line, self._chance = line, random.Random(seed)
        desk = make_desk(folder, directory=False)
        self.desk: Desk = replace(desk, ids=seeded_ids(FixedClock(), seed))
        self._engine = Engine(desk.store, FakeRemote(Network(FakeServer())), lambda _changed: None)
        self._number = 0

    def go_on(self) -> None:
        """Type, save or sync. Raises DiskFull; what was told before is kept."""
        self._number += 1
        draft = drafts.start_new(desk=self.desk)
        typed = draft.values | {"first_name": f"N{self._number}", "last_name": "L" * 900}
        draft = msgspec.structs.replace(draft, values=typed, send_invite=False)
        roll = self._chance.random()
        if roll < 0.4:
            drafts.keep(desk=self.desk, draft=draft)
        elif roll < 0.8:
            users.save(desk=self.desk, draft=draft)
        else:
            self._engine.one_pass()
            return
        self._line.send(("kept", draft.id))

    def until_full(self) -> bool:
        """Go on until the disk is full, and try some more; says whether it was."""
        for _ in range(MOST_DEEDS):
            try:
                self.go_on()
            except DiskFull:
                break
        else:
            return False
        for _ in range(3):
            try:
                self.go_on()
            except DiskFull:
                continue
        return True


def work(line: Connection[Any, Any], folder: Path, room: int, seed: int, is_small: bool) -> None:
    """Work, meet a full disk, and work on when there is room; tell what was kept."""
    logging.getLogger("console").setLevel(logging.ERROR)
    at_work = AtWork(line, folder, seed)
    disk: Disk = LimitedFolder(folder, room) if is_small else LimitedFiles(folder, room)
    for _ in range(5):
        at_work.go_on()
    disk.fill()
    line.send(("full", at_work.until_full()))
    disk.free()
    for _ in range(5):
        at_work.go_on()
    line.send(("end", None))
