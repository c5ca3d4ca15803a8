"""Alembic's entry: runs the migrations on the connection that ``database.migrate`` prepared."""

from __future__ import annotations

from alembic import context

from cadcloud.server.database.schema import metadata


def include_name(name: str | None, kind: str, parents: object) -> bool:  # noqa: ARG001 - Alembic's signature
    """Leave the queue's own tables to the queue."""
    return kind != "table" or not (name or "").startswith("procrastinate_")


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata(),
    include_name=include_name,
)
context.run_migrations()
