"""The wiring of the backend: every part is made here and handed to the rooms that need it."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Any

from anyio import to_thread
from litestar import Litestar, Router, get
from litestar.datastructures import MutableScopeHeaders, State
from litestar.di import NamedDependency, Provide
from litestar.handlers import BaseRouteHandler
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from sqlalchemy import Engine, select

from backend.activation import endpoints as activation_endpoints
from backend.activation.looking import Looks
from backend.activation.service import Activations
from backend.activation.steps import Steps
from backend.audit import endpoints as audit_endpoints
from backend.device_app import endpoints as device_app_endpoints
from backend.invites import endpoints as invites_endpoints
from backend.invites.minting import Spares
from backend.invites.service import Invites, expire_due
from backend.kit.access import API_HEADER, PUBLIC, guard
from backend.kit.clock import SystemClock
from backend.kit.described import COMPONENTS, describe
from backend.kit.effects import Effects
from backend.kit.news import News
from backend.kit.patience import give_up_on_slow_bodies
from backend.kit.problems import EXCEPTION_HANDLERS
from backend.mail.service import PostOffice
from backend.mail.transport import transport_of
from backend.mail.worker import Worker
from backend.sessions import endpoints as sessions_endpoints
from backend.sessions.service import Sessions
from backend.settings import VERSION
from backend.store.ear import Ear, newest_seq
from backend.store.engine import open_engine, reading
from backend.store.schema import SchemaState, schema_state
from backend.store.tables import instance
from backend.sync import endpoints as sync_endpoints
from backend.sync import events as sync_events
from backend.sync.effects_table import effects_table
from backend.sync.retention import Retention
from backend.sync.service import Sync
from backend.users import service as users
from contract.messages import Health
from contract.operations import API_VERSION, INSTANCE_HEADER

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from litestar.routes import BaseRoute
    from litestar.types import ControllerRouterHandler, Message, Scope

    from backend.kit.clock import Clock
    from backend.kit.effects import Actor
    from backend.mail.transport import Transport
    from backend.settings import Settings

BODY_LIMIT = 1024 * 1024


class MailUrlError(Exception):
    """Mail can't go where the command line says; says so in a sentence."""


class SchemaError(Exception):
    """The database has not this program's schema; says so in a sentence."""

    def __init__(self, state: SchemaState) -> None:
        super().__init__(_SCHEMA_WORDS[state])
        self.state = state


_SCHEMA_WORDS = {
    SchemaState.ABSENT: "The database is empty.",
    SchemaState.OLD: "The database is from an older version of this program.",
    SchemaState.NEWER: "The database is from a newer version of this program. Update the program.",
}


def build(
    settings: Settings,
    *,
    clock: Clock | None = None,
    before_commit: Callable[[], Any] | None = None,
) -> Litestar:
    """Build the app on a migrated database.

    Raises SchemaError on any other, and MailUrlError if no mail can go to the settings' URL.

    `before_commit` is called last in each effect's transaction: tests make it fail there.
    """
    clock = clock or SystemClock()
    transport = _transport(settings.mail_url)
    engine = _open(settings.database_url)
    news = News()
    ear = Ear(engine, news.publish, news.begin_again)
    news.begin_again(newest_seq(engine))
    effects = Effects(engine, clock, before_commit=before_commit or _nothing, news=news)
    sessions = Sessions(engine, clock)
    identity = instance_of(engine)
    worker = _worker(effects, transport)
    parts: dict[str, object] = {
        "effects": effects,
        "news": news,
        "health": _health(identity),
        "sessions": sessions,
        "sync": Sync(effects, users.create, effects_table(Invites(worker.wake))),
        "activations": Activations(effects),
        "looks": Looks(effects),
        "spares": Spares(),
        "steps": Steps(effects),
    }
    return Litestar(
        route_handlers=_ROUTES,
        dependencies={name: _given(part) for name, part in parts.items()},
        guards=[guard(_prover(sessions))],
        exception_handlers=EXCEPTION_HANDLERS,
        middleware=[give_up_on_slow_bodies],
        before_send=[_identify(identity)],
        on_startup=[worker.start, ear.start],
        on_shutdown=[ear.stop, worker.stop, engine.dispose],
        request_max_body_size=BODY_LIMIT,
        openapi_config=_openapi(),
        logging_config=None,
        state=State({"instance": identity, "engine": engine, "effects": effects, "news": news}),
    )


@get("/api/v1/health", opt=PUBLIC)
async def health_of_server(health: NamedDependency[Health]) -> Health:
    """Say that the server is there, and which one it is."""
    return health


_ROUTES = [
    health_of_server,
    *sessions_endpoints.ROUTES,
    *sync_endpoints.ROUTES,
    *sync_events.ROUTES,
    *invites_endpoints.ROUTES,
    *activation_endpoints.ROUTES,
    *audit_endpoints.ROUTES,
    *device_app_endpoints.ROUTES,
]
describe(_ROUTES)


def _nothing() -> None:
    """Do nothing before a commit."""


def _worker(effects: Effects, transport: Transport) -> Worker:
    post_office = PostOffice(effects, transport)
    chores = (
        post_office.recover,
        post_office.deliver_due,
        partial(expire_due, effects),
        Retention(effects).forget_old,
    )
    return Worker(chores, post_office.seconds_to_next)


def _health(identity: str) -> Health:
    api = [API_VERSION, API_VERSION]
    return Health(status="ok", version=VERSION, api=api, instance=identity)


def sender_of(settings: Settings) -> str | None:
    """Return the address that the mail server is told letters come from; null if none."""
    return _transport(settings.mail_url).sender


def _transport(url: str) -> Transport:
    try:
        return transport_of(url, os.environ)
    except ValueError as error:
        raise MailUrlError(str(error)) from error


def _open(url: str) -> Engine:
    engine = open_engine(url)
    state = schema_state(engine)
    if state is not SchemaState.CURRENT:
        engine.dispose()
        raise SchemaError(state)
    return engine


def check(settings: Settings) -> None:
    """Raise what `build` would: SchemaError or MailUrlError."""
    _transport(settings.mail_url)
    _open(settings.database_url).dispose()


def instance_of(engine: Engine) -> str:
    """Return who the backend on a database is."""
    with reading(engine) as connection:
        return str(connection.execute(select(instance.c.instance)).scalar_one())


def _given(part: object) -> Provide:
    def provide() -> object:
        return part

    return Provide(provide, use_cache=True, sync_to_thread=False)


def _prover(sessions: Sessions) -> Callable[[str], Awaitable[Actor]]:
    async def prove(token: str) -> Actor:
        return await to_thread.run_sync(partial(sessions.prove, token))

    return prove


def _identify(identity: str) -> Callable[[Message, Scope], Awaitable[None]]:
    async def add_headers(message: Message, _scope: Scope) -> None:
        if message["type"] == "http.response.start":
            headers = MutableScopeHeaders.from_message(message)
            headers[INSTANCE_HEADER] = identity
            headers[API_HEADER] = str(API_VERSION)
            headers["X-Content-Type-Options"] = "nosniff"
            headers.setdefault("Cache-Control", "no-store")

    return add_headers


class _SchemaRouter(Router):
    """Takes the OpenAPI document only: any other path is answered like all that is not there."""

    def register(self, value: ControllerRouterHandler) -> list[BaseRoute]:
        """Take a handler, unless it is the framework's own page for what is not found."""
        if isinstance(value, BaseRouteHandler) and "/{path:str}" in value.paths:
            return []
        return super().register(value)


def _openapi() -> OpenAPIConfig:
    return OpenAPIConfig(
        title="Phone Console",
        version=VERSION,
        use_handler_docstrings=True,
        components=COMPONENTS,
        openapi_router=_SchemaRouter("/api/v1", route_handlers=[], opt=PUBLIC),
        render_plugins=[JsonRenderPlugin()],
    )
