"""Connections to PostgreSQL: SQLAlchemy's asynchronous engine on psycopg, and where the server is."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import psycopg
from sqlalchemy import make_url
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine

from cadcloud.server.database import embedded, schema
from cadcloud.server.database.errors import DatabaseUnavailable
from cadcloud.server.settings import Settings

Result = TypeVar("Result")


def database_url(settings: Settings, *, seconds: float = 0) -> str:
    """The ``postgresql://`` URL of the configured server, else of the running embedded one.

    Args:
        settings: the installation's settings.
        seconds: how long to wait for an embedded server that is still coming up.

    Raises:
        DatabaseUnavailable: no server is configured and the embedded one does not run.
    """
    if settings.database_url is not None:
        return settings.database_url.get_secret_value()
    return embedded.attach(settings.folder, seconds=seconds)


def wait_for_database(settings: Settings, *, seconds: float) -> str:
    """The URL of the database once it answers.

    Args:
        settings: the installation's settings.
        seconds: how long to wait.

    Raises:
        DatabaseUnavailable: it does not answer in time.
    """
    deadline = time.monotonic() + seconds
    url = database_url(settings, seconds=seconds)
    while not embedded.ping(libpq_url(url)):
        if time.monotonic() > deadline:
            server = make_url(url)
            raise DatabaseUnavailable(f"The database at {server.host or server.query.get('host')} does not answer.")
        time.sleep(0.2)
    return url


def create_engine(url: str, **options: Any) -> AsyncEngine:
    """An engine for a ``postgresql://`` URL. It outlives restarts of the server.

    Args:
        url: the database.
        options: further options of SQLAlchemy's engine, such as ``pool_size``.
    """
    # The ping before use costs a fraction of a millisecond, and hides every restart of the server.
    return create_async_engine(_with_driver(url), pool_pre_ping=True, **options)


def sessions(engine: AsyncEngine) -> async_sessionmaker[AsyncSession]:
    """A maker of sessions whose objects stay readable after the commit."""
    # No row can be written before all the tables that its foreign keys lead to are loaded.
    schema.metadata()
    return async_sessionmaker(engine, expire_on_commit=False)


def libpq_url(url: str) -> str:
    """``url`` as libpq reads it, without SQLAlchemy's driver name."""
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)


def connection_lost(error: BaseException) -> bool:
    """Whether ``error`` says that the server went away, so that the same query may succeed later."""
    if isinstance(error, DBAPIError):
        return error.connection_invalidated or isinstance(error, OperationalError | InterfaceError)
    return isinstance(error, psycopg.OperationalError | psycopg.InterfaceError)


async def insist(action: Callable[[], Awaitable[Result]], *, seconds: float) -> Result:
    """Run ``action``, and again with growing pauses while the connection is lost, for ``seconds`` at most.

    The action must bear being run twice: the server may have done it before it went away.
    """
    deadline = time.monotonic() + seconds
    pause = 0.1
    while True:
        try:
            return await action()
        except Exception as error:
            if not connection_lost(error) or time.monotonic() + pause > deadline:
                raise
        await asyncio.sleep(pause)
        pause = min(pause * 2, 2)


def _with_driver(url: str) -> str:
    return make_url(url).set(drivername="postgresql+psycopg").render_as_string(hide_password=False)
