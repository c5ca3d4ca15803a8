"""Accepting a task: row and job in one transaction, and the reply that names it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.kit.context import Context
from cadcloud.server.settings import Settings
from cadcloud.server.tasks import service
from cadcloud.server.tasks.schemas import TaskCreated, TaskKind
from cadcloud.server.tasks.tables import Task

API = "/api/v1"


async def submit(
    session: AsyncSession, context: Context, key_id: UUID, kind: TaskKind, label: str, request: dict[str, Any]
) -> TaskCreated:
    """Record and queue a task, and commit.

    Args:
        session: an open session.
        context: of this process.
        key_id: whose task.
        kind: what clients see.
        label: a name for people.
        request: what the kernel gets.
    """
    kept = retention(context.settings)
    task = await service.submit(session, key_id=key_id, kind=kind, label=label[:200], request=request, retention=kept)
    await session.commit()
    return created(task)


def created(task: Task) -> TaskCreated:
    """The reply for a new task."""
    return TaskCreated(task_id=task.id, status="queued", status_url=status_url(task.id))


def status_url(task_id: UUID) -> str:
    """Where to ask how a task stands, relative to the service."""
    return f"{API}/tasks/{task_id}"


def retention(settings: Settings) -> timedelta:
    """How long a new task and its results are kept."""
    return timedelta(hours=settings.retention_hours)
