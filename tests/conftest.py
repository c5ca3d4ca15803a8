"""A real PostgreSQL for all tests: the embedded one, or the server that ``CADCLOUD_TEST_DATABASE_URL`` names."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from sqlalchemy import make_url
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker
from xdist.scheduler import LoadFileScheduling

from cadcloud.server.database import embedded, migrate
from cadcloud.server.database.engine import create_engine
from cadcloud.server.database.engine import sessions as make_sessions
from cadcloud.server.keys import service as keys

TEMPLATE = f"cadcloud_template_{os.getpid()}"
NODE = ("tests/sdk/", "tests/examples/", "tests/studio/")
"""Tests that build packages for Node which depend on each other, so that only one of them may run at a time."""


class BySubject(LoadFileScheduling):
    """Side by side, the tests of a file stay together, and so do all that build packages for Node."""

    def _split_scope(self, nodeid: str) -> str:
        return "node" if nodeid.startswith(NODE) else super()._split_scope(nodeid)


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> BySubject:
    return BySubject(config, log)


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of a running server, with any database in it."""
    if given := os.environ.get("CADCLOUD_TEST_DATABASE_URL"):
        yield given
        return
    server = embedded.start(tmp_path_factory.mktemp("postgres"))
    yield server.url
    server.stop()


@pytest.fixture(scope="session")
def new_database(postgres: str) -> Iterator[Callable[[], str]]:
    """Makes a fresh database with the newest schema, and returns its URL. They are dropped at the end."""
    made: list[str] = []
    with psycopg.connect(postgres, autocommit=True) as admin:

        def make() -> str:
            name = f"cadcloud_test_{uuid4().hex}"
            # A copy of a migrated database takes a tenth of the time of migrating.
            admin.execute(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
            made.append(name)
            return _with_database(postgres, name)

        admin.execute(f"CREATE DATABASE {TEMPLATE}")
        made.append(TEMPLATE)
        migrate.upgrade(_with_database(postgres, TEMPLATE))
        yield make
        for name in made:
            admin.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


@pytest.fixture(scope="module")
def database_url(new_database: Callable[[], str]) -> str:
    """The URL of a database that belongs to this test module."""
    return new_database()


@pytest.fixture
async def engine(database_url: str) -> AsyncIterator[AsyncEngine]:
    """An engine on the module's database, whose tables are empty."""
    engine = create_engine(database_url)
    yield engine
    await engine.dispose()
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute(
            "TRUNCATE accounts, rate_buckets, mails, billing_events, procrastinate_jobs, procrastinate_workers CASCADE"
        )


@pytest.fixture
def sessions(engine: AsyncEngine) -> async_sessionmaker[AsyncSession]:
    """A maker of sessions on the module's database."""
    return make_sessions(engine)


@pytest.fixture
async def key_id(sessions: async_sessionmaker[AsyncSession]) -> UUID:
    """The id of an API key that may do everything."""
    async with sessions.begin() as session:
        return (await keys.create(session, name="test")).row.id


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A data folder of an installation of its own."""
    return tmp_path / "data"


def _with_database(url: str, name: str) -> str:
    return make_url(url).set(database=name).render_as_string(hide_password=False)
