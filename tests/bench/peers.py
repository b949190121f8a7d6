"""The first sync beside others who do the same: PouchDB and Kinto.

Ours: the real engine over HTTP from a backend process into an encrypted store. PouchDB replicates
the same documents from memory to memory in its own process, without HTTP, file or encryption.
kinto-http fetches them over HTTP from a Kinto server that keeps them in memory, and puts them
nowhere; filling it takes so long that it gets 20,000. Peers are installed into a cache folder when
first wanted; one that can't be had is named.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import platformdirs

from contract.operations import SyncAnswer
from tests.bench import _report
from tests.bench.first_sync import ours, pages_of, signed_in
from tests.support.backend_process import BackendProcess
from tests.support.ports import free_port

if TYPE_CHECKING:
    from collections.abc import Iterator

RUNS = 7
MOST_DOCUMENTS, FEW_DOCUMENTS = 100_000, 20_000
_NEVER = threading.Event()
_MAIL = "smtp://127.0.0.1:9?tls=none"
_POUCHDB = ("pouchdb-core@9", "pouchdb-adapter-memory@9", "pouchdb-replication@9")
_KINTO = ("kinto==26.5.0", "kinto-http==11.11.0", "waitress", "setuptools<81")
_REPLICATE = """
const PouchDB = require('pouchdb-core');
PouchDB.plugin(require('pouchdb-adapter-memory')).plugin(require('pouchdb-replication'));
const docs = JSON.parse(require('fs').readFileSync(process.argv[2])).map(
  ({id, ...rest}) => ({_id: id, ...rest}));
(async () => {
  const from = new PouchDB('from', {adapter: 'memory'});
  for (let i = 0; i < docs.length; i += 5000) await from.bulkDocs(docs.slice(i, i + 5000));
  for (let run = 0; run < Number(process.argv[3]); run++) {
    const to = new PouchDB('to' + run, {adapter: 'memory'});
    const begin = process.hrtime.bigint();
    const done = await PouchDB.replicate(from, to, {batch_size: 5000});
    const took = Number(process.hrtime.bigint() - begin) / 1e9;
    if (done.docs_written !== docs.length) throw new Error('not all were replicated');
    console.log('TOOK', took);
    await to.destroy();
  }
})();
"""
_FETCH = """
import json, sys, time
import kinto_http
url, file, runs = sys.argv[1:]
docs = json.load(open(file))
client = kinto_http.Client(server_url=url, auth=("bench", "bench"), bucket="b", collection="c")
client.create_bucket(id="b")
client.create_collection(id="c")
for start in range(0, len(docs), 500):
    with client.batch() as batch:
        for doc in docs[start : start + 500]:
            batch.create_record(data=doc)
for _ in range(int(runs)):
    begin = time.perf_counter()
    found = client.get_records()
    print("TOOK", time.perf_counter() - begin, flush=True)
    assert len(found) == len(docs), len(found)
"""
_INI = """
[server:main]
use = egg:waitress#main
host = 127.0.0.1
port = {port}
[app:main]
use = egg:kinto
kinto.storage_backend = kinto.core.storage.memory
kinto.cache_backend = kinto.core.cache.memory
kinto.permission_backend = kinto.core.permission.memory
kinto.userid_hmac_secret = bench
kinto.batch_max_requests = 500
kinto.paginate_by = 10000
kinto.bucket_create_principals = system.Everyone
multiauth.policies = basicauth
multiauth.policy.basicauth.use = kinto.core.authentication.BasicAuthAuthenticationPolicy
"""


class MissingPeerError(Exception):
    """A peer can't be had here; says why."""


def cache_folder() -> Path:
    """Return where peers are installed, once for all runs."""
    folder = platformdirs.user_cache_path("phone-console-bench")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def pouchdb(documents: Path) -> list[float]:
    """Replicate in process; returns the seconds of each run. Raises MissingPeerError."""
    folder = cache_folder() / "pouchdb"
    if not (folder / "node_modules" / "pouchdb-replication").exists():
        folder.mkdir(exist_ok=True)
        npm = shutil.which("npm") or _missing("npm is not installed")
        _install([npm, "install", "--no-audit", "--no-fund", "--prefix", str(folder), *_POUCHDB])
    node = shutil.which("node") or _missing("node is not installed")
    script = folder / "replicate.js"
    script.write_text(_REPLICATE, encoding="utf-8")
    heap = "--max-old-space-size=8000"
    return _times([node, heap, str(script), str(documents), str(RUNS)])


def kinto(documents: Path) -> list[float]:
    """Fetch over HTTP; returns the seconds of each run. Raises MissingPeerError."""
    folder = cache_folder() / "kinto"
    python = folder / "bin" / "python"
    if not (folder / "bin" / "kinto").exists():
        _install([sys.executable, "-m", "venv", str(folder)])
        _install([str(python), "-m", "pip", "install", "--quiet", *_KINTO])
    with _kinto_server(folder) as url:
        return _times([str(python), "-c", _FETCH, url, str(documents), str(RUNS)])


@contextmanager
def _kinto_server(folder: Path) -> Iterator[str]:
    port = free_port()
    settings = folder / "bench.ini"
    settings.write_text(_INI.format(port=port), encoding="utf-8")
    command = [str(folder / "bin" / "kinto"), "start", "--ini", str(settings), "--port", str(port)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        url = f"http://127.0.0.1:{port}/v1"
        for _ in range(200):
            try:
                with urllib.request.urlopen(f"{url}/", timeout=5):
                    break
            except (urllib.error.URLError, OSError):
                _NEVER.wait(0.1)
        else:
            _missing("its server does not start")
        yield url
    finally:
        server.terminate()
        server.wait(30)


def _install(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        _missing(f"it can't be installed: {done.stderr.strip().splitlines()[-1:]}")


def _times(command: list[str]) -> list[float]:
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"NODE_NO_WARNINGS": "1"},
    )
    if done.returncode:
        _missing(f"it failed: {done.stderr.strip().splitlines()[-1:]}")
    return [float(line.split()[1]) for line in done.stdout.splitlines() if "TOOK" in line]


def _missing(why: str) -> Any:
    raise MissingPeerError(why)


def documents_of(pages: list[bytes]) -> list[dict[str, Any]]:
    """Return the users of a first sync as plain documents."""
    decode = msgspec.json.Decoder(SyncAnswer).decode
    return [
        json.loads(bytes(change.body))
        for page in pages
        for change in decode(page).changes
        if change.kind == "user"
    ]


def main() -> None:
    """Measure ours at both sizes, then each peer."""
    chosen = _report.options(__doc__ or "", users=100_000, runs=RUNS)
    rows: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        backend = BackendProcess(folder / "backend", mail=_MAIL, users=chosen.users)
        backend.start()
        try:
            remote = signed_in(backend.url)
            documents = documents_of(pages_of(remote))
            taken = [ours(remote, folder / f"ours-{run}" / "store.db") for run in range(RUNS)]
        finally:
            backend.stop()
        speed = len(documents) / _report.summary(taken)["median"]
        rows.append(_row("ours", len(documents), taken, speed, ""))
        for peer, number, goal in ((pouchdb, MOST_DOCUMENTS, 5), (kinto, FEW_DOCUMENTS, 10)):
            file = folder / "documents.json"
            file.write_text(json.dumps(documents[:number]), encoding="utf-8")
            try:
                rows.append(_row(peer.__name__, len(documents[:number]), peer(file), speed, goal))
            except MissingPeerError as why:
                rows.append(_row(peer.__name__, 0, [], speed, goal) | {"goal": f"missing: {why}"})
    _report.table("The same documents, by others", rows)
    _report.line("peers", {"users": chosen.users, "rows": rows}, chosen.json)


def _row(
    who: str, documents: int, taken: list[float], our_speed: float, goal: object
) -> dict[str, Any]:
    figures = _report.summary(taken) if taken else {"median": 0.0, "p95": 0.0, "runs": 0}
    speed = documents / figures["median"] if taken else 0.0
    return {
        "who": who,
        "documents": documents,
        **figures,
        "documents/s": round(speed),
        "ours is faster": round(our_speed / speed, 1) if speed else "",
        "goal": goal,
    }


if __name__ == "__main__":
    main()
