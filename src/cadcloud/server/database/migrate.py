"""Brings a database to the newest schema."""

from __future__ import annotations

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url
from sqlalchemy.pool import NullPool

# Any number, but the same in every process of every version.
LOCK = 0x0CADC10D


def upgrade(url: str) -> None:
    """Run the missing migrations, all in one transaction. Processes that start together wait for each other.

    Args:
        url: the database, as ``postgresql://…``.
    """
    engine = create_engine(make_url(url).set(drivername="postgresql+psycopg"), poolclass=NullPool)
    with engine.begin() as connection:
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        config = Config()
        config.set_main_option("script_location", "cadcloud.server.database:migrations")
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
