"""The program killed at any moment: whatever was said to be saved is there when it opens again."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

from sqlalchemy import text

from console.services import drafts
from console.store import journal, outbox
from tests.support.desk import make_desk

REPOSITORY = Path(__file__).parents[2]
ROUNDS = 6
WORK = """
import random, sys
from pathlib import Path
import msgspec
from console.services import drafts, users
from console.store import outbox
from contract.operations import Result
from tests.support.desk import make_desk, seeded_ids
folder, seed = Path(sys.argv[1]), int(sys.argv[2])
desk = make_desk(folder, directory=False)
chance = random.Random(seed)
ids = seeded_ids(desk.clock, seed)
for number in range(10_000):
    draft = msgspec.structs.replace(drafts.start_new(desk=desk), id=ids(), send_invite=False)
    name = f"{seed}-{number}"
    draft = msgspec.structs.replace(draft, values=draft.values | {"first_name": name})
    drafts.keep(desk=desk, draft=draft)
    print("draft", name, flush=True)
    if chance.random() < 0.5:
        with_ids = type(desk)(store=desk.store, ids=ids, clock=desk.clock, hub=desk.hub)
        users.save(desk=with_ids, draft=draft)
        print("saved", name, flush=True)
    if chance.random() < 0.3:
        with desk.store.write() as tx:
            sent = outbox.claim(tx, 2, 100_000)
        with desk.store.write() as tx:
            for entry in sent:
                answer = Result(id=entry.operation.id, status="applied")
                outbox.settle(tx, entry.operation.id, answer)
"""


def work_until_killed(folder: Path, seed: int, lines: int) -> list[list[str]]:
    """Let a process work and kill it after some lines; returns all that it said in time."""
    worker = subprocess.Popen(
        [sys.executable, "-c", WORK, str(folder), str(seed)],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(REPOSITORY)},
    )
    assert worker.stdout is not None
    said = [worker.stdout.readline() for _ in range(lines)]
    worker.kill()
    said += worker.stdout.readlines()
    worker.wait(timeout=30)
    worker.stdout.close()
    return [line.split() for line in said if line.endswith("\n")]


def test_what_was_said_to_be_saved_survives_kill_9(tmp_path: Path) -> None:
    chance = random.Random(1)
    told: dict[str, str] = {}
    for seed in range(ROUNDS):
        told |= {
            name: what for what, name in work_until_killed(tmp_path, seed, chance.randint(1, 60))
        }
        desk = make_desk(tmp_path, directory=False)
        with desk.store.write() as tx:
            outbox.at_start(tx)
            assert tx.connection.execute(text("PRAGMA integrity_check")).scalar_one() == "ok"
        kept = {draft.values["first_name"] for draft in drafts.unfinished(desk=desk)}
        with desk.store.read() as view:
            is_open = [e.operation.set["first_name"] for e in outbox.open_entries(view)]
            over = [one.operation.set["first_name"] for one in journal.entries(view)]
        desk.store.close()
        assert len({*is_open, *over}) == len(is_open) + len(over), "each is in one place"
        for name, what in told.items():
            in_outbox = name in is_open or name in over
            # A save that was not yet confirmed may have happened: then the draft is gone.
            assert in_outbox if what == "saved" else (name in kept) != in_outbox, name
