from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import psycopg
import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, make_url
from sqlalchemy.pool import NullPool

from cadcloud.server.database import migrate
from cadcloud.server.database.schema import metadata


@pytest.fixture
def empty_url(postgres: str):
    name = f"cadcloud_empty_{uuid4().hex}"
    with psycopg.connect(postgres, autocommit=True) as admin:
        admin.execute(f"CREATE DATABASE {name}")
        yield make_url(postgres).set(database=name).render_as_string(hide_password=False)
        admin.execute(f"DROP DATABASE {name} WITH (FORCE)")


def engine(url: str):
    return create_engine(make_url(url).set(drivername="postgresql+psycopg"), poolclass=NullPool)


def test_models_and_migrations_agree(empty_url):
    migrate.upgrade(empty_url)
    with engine(empty_url).connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "include_name": lambda name, kind, _: kind != "table" or not name.startswith("procrastinate_"),
                "compare_server_default": True,
            },
        )
        assert compare_metadata(context, metadata()) == []


def test_processes_that_start_together(empty_url):
    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(migrate.upgrade, empty_url) for _ in range(4)]:
            done.result()
    with psycopg.connect(empty_url) as connection:
        assert connection.execute("SELECT count(*) FROM alembic_version").fetchone() == (1,)
        assert connection.execute("SELECT to_regclass('procrastinate_jobs') IS NOT NULL").fetchone() == (True,)


def test_failed_migration_leaves_nothing(empty_url):
    with psycopg.connect(empty_url, autocommit=True) as connection:
        connection.execute("CREATE TABLE procrastinate_jobs (in_the_way int)")
    with pytest.raises(Exception, match="procrastinate_jobs"):
        migrate.upgrade(empty_url)
    with psycopg.connect(empty_url) as connection:
        assert connection.execute("SELECT to_regclass('tasks')").fetchone() == (None,)


def migrate_to(url: str, revision: str) -> None:
    with engine(url).begin() as connection:
        config = Config()
        config.set_main_option("script_location", "cadcloud.server.database:migrations")
        config.attributes["connection"] = connection
        (command.downgrade if revision == "base" else command.upgrade)(config, revision)


def test_what_was_there_before_accounts_belongs_to_the_owner(empty_url):
    migrate_to(empty_url, "0004")
    with psycopg.connect(empty_url) as connection:
        key = uuid4()
        connection.execute(
            "INSERT INTO api_keys (id, name, prefix, digest, scopes, created_at)"
            " VALUES (%s, 'k', 'p', 'd', '{}', now())",
            [key],
        )
        for status, compute_ms, finished in (("completed", 7.5, True), ("queued", None, False)):
            connection.execute(
                "INSERT INTO tasks (id, key_id, kind, label, request, status, compute_ms, attempt, worker_deaths,"
                " revision, created_at, finished_at, expires_at) VALUES (%s, %s, 'cad', '', %s, %s, %s, 1, 0, 0,"
                " now() - interval '1 second', CASE WHEN %s THEN now() END, now())",
                [uuid4(), key, '{"payload": {"operation": "math.add"}}', status, compute_ms, finished],
            )
    migrate.upgrade(empty_url)
    with psycopg.connect(empty_url) as connection:
        owned = connection.execute(
            "SELECT api_keys.kind, accounts.role FROM api_keys JOIN accounts ON accounts.id = api_keys.account_id"
        )
        assert owned.fetchall() == [("api", "owner")]
        ledger = connection.execute("SELECT operation, status, compute_ms, total_ms, key_id FROM usage_entries")
        assert ledger.fetchall() == [("math.add", "completed", 7.5, 1000, key)]


def test_down_and_up_again(empty_url):
    migrate.upgrade(empty_url)
    migrate_to(empty_url, "base")
    with psycopg.connect(empty_url) as connection:
        left = connection.execute("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace").fetchall()
        assert {name for (name,) in left} == {"alembic_version", "alembic_version_pkc"}
        routines = connection.execute("SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace")
        assert routines.fetchall() == []
    migrate.upgrade(empty_url)
