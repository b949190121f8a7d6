"""A real backend for tests: uvicorn in a thread, on loopback, on SQLite or PostgreSQL."""

from __future__ import annotations

import shutil
import tempfile
import threading
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import requests

from backend.app import build
from backend.directory.service import settle_account
from backend.kit.clock import SystemClock
from backend.kit.effects import SYSTEM, Effects
from backend.operators import repository as operators
from backend.operators.service import add_operator
from backend.serving import Server, bind
from backend.settings import Settings
from backend.store.engine import open_engine, reading
from backend.store.schema import migrate
from contract.messages import Session
from contract.operations import Operation, SyncAnswer, SyncRequest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from backend.kit.clock import Clock
    from contract.records import Record

PASSWORD = "a lantern over the harbour"
ADMIN = "admin@example.com"


class FixedClock:
    """A clock that stands until a test moves it."""

    def __init__(self, moment: datetime | None = None) -> None:
        self.moment = moment or datetime(2026, 11, 30, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        """Return the moment."""
        return self.moment

    def advance(self, **by: float) -> None:
        """Move on by a timedelta's arguments."""
        self.moment += timedelta(**by)


@lru_cache(maxsize=1)
def _template() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="phone-console-"))
    engine = open_engine(f"sqlite:///{folder / 'template.db'}")
    migrate(engine, moment="2026-11-30T09:00:00.000Z")
    engine.dispose()
    return folder / "template.db"


class RunningBackend:
    """A backend on files in a folder; `stop` and `start` keep the files and the port.

    With `database_url` its data lies there, in a database that has the schema already.
    """

    def __init__(
        self,
        folder: Path,
        *,
        clock: Clock | None = None,
        mail_url: str | None = None,
        before_commit: Callable[[], Any] | None = None,
        database_url: str | None = None,
    ) -> None:
        self.folder = folder
        self.clock = clock or SystemClock()
        self.mail_folder = folder / "mail"
        self.mail_url = mail_url or f"maildir:{self.mail_folder}"
        self.database = folder / "backend.db"
        self.before_commit = before_commit
        self.port = 0
        self._server: Server | None = None
        self._thread: threading.Thread | None = None
        self.database_url = database_url or f"sqlite:///{self.database}"
        folder.mkdir(parents=True, exist_ok=True)
        if database_url is None and not self.database.exists():
            shutil.copyfile(_template(), self.database)
        self.engine = open_engine(self.database_url)
        self.effects = Effects(self.engine, self.clock)

    @property
    def url(self) -> str:
        """Where the backend listens (also while it is stopped)."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Serve; returns when requests are answered."""
        listener = bind("127.0.0.1", self.port)
        self.port = listener.getsockname()[1]
        settle_account(self.effects, public_url=None, fallback_url=self.url)
        settings = Settings(database_url=self.database_url, mail_url=self.mail_url)
        app = build(settings, clock=self.clock, before_commit=self.before_commit)
        is_ready = threading.Event()
        self._server = Server(app, is_ready.set)
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [listener]}, daemon=True
        )
        self._thread.start()
        if not is_ready.wait(30):
            raise RuntimeError("the backend did not start")

    def stop(self) -> None:
        """Stop serving; nothing answers at the port until `start`."""
        if self._server is None or self._thread is None:
            return
        self._server.should_exit = True
        self._thread.join(30)
        self._server = self._thread = None

    def close(self) -> None:
        """Stop for good."""
        self.stop()
        self.engine.dispose()

    def add_operator(
        self, email: str = ADMIN, role: str = "admin", password: str = PASSWORD
    ) -> str:
        """Add an operator and return the id."""
        return add_operator(self.effects, email=email, role=role, password=password)

    def has_operators(self) -> bool:
        """Say whether somebody can sign in."""
        with reading(self.engine) as connection:
            return bool(operators.everyone(connection))

    def put_records(self, records: Iterable[tuple[str, Record]]) -> None:
        """Put records into the directory: (kind, record)."""
        with self.effects.unit(SYSTEM, "test.directory") as unit:
            for kind, record in records:
                unit.put_record(kind, record)

    def sign_in(self, email: str = ADMIN, password: str = PASSWORD) -> SignedIn:
        """Sign an operator in over HTTP."""
        answer = requests.post(
            f"{self.url}/api/v1/session",
            json={"email": email, "password": password, "client": "test"},
            timeout=30,
        )
        answer.raise_for_status()
        return SignedIn(self, msgspec.json.decode(answer.content, type=Session))


class SignedIn:
    """An operator's session, speaking the API over HTTP."""

    def __init__(self, backend: RunningBackend, session: Session) -> None:
        self.backend = backend
        self.session = session
        self.http = requests.Session()
        self.http.headers["Authorization"] = f"Bearer {session.access_token}"

    def request(self, method: str, path: str, **arguments: Any) -> requests.Response:
        """Send a request with the operator's token."""
        return self.http.request(method, f"{self.backend.url}{path}", timeout=30, **arguments)

    def sync(
        self, *operations: Operation, cursor: str | None = None, limit: int = 1000
    ) -> SyncAnswer:
        """Send operations and read changes; raises if the server refuses the request."""
        ask = SyncRequest(cursor=cursor, operations=operations, limit=limit)
        answer = self.request("POST", "/api/v1/sync", data=msgspec.json.encode(ask))
        answer.raise_for_status()
        return msgspec.json.decode(answer.content, type=SyncAnswer)


@contextmanager
def running_backend(
    folder: Path,
    *,
    clock: Clock | None = None,
    mail_url: str | None = None,
    before_commit: Callable[[], Any] | None = None,
    with_admin: bool = True,
    database_url: str | None = None,
) -> Iterator[RunningBackend]:
    """Run a backend on files in `folder`, with the operator ADMIN unless told otherwise.

    `before_commit` is called last in each effect's transaction: raise in it to see that nothing
    stays behind.
    """
    backend = RunningBackend(
        folder,
        clock=clock,
        mail_url=mail_url,
        before_commit=before_commit,
        database_url=database_url,
    )
    try:
        if with_admin and not backend.has_operators():
            backend.add_operator()
        backend.start()
        yield backend
    finally:
        backend.close()
