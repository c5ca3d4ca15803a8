"""Submitting, cancelling and retrying tasks."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.database.model import now
from cadcloud.server.queue import app as queue
from cadcloud.server.tasks import repository
from cadcloud.server.tasks.errors import NotRetryable
from cadcloud.server.tasks.tables import Task

RETRYABLE = ("failed", "cancelled")


async def submit(
    session: AsyncSession,
    *,
    key_id: UUID,
    kind: str,
    request: dict[str, Any],
    retention: timedelta,
    label: str = "",
    parent_id: UUID | None = None,
    position: int | None = None,
) -> Task:
    """Record a task and queue its job in the transaction of ``session``, which the caller commits.

    Args:
        session: an open session.
        key_id: the API key that it belongs to.
        kind: the kind that clients see: ``cad``, ``pipeline``, ``convert-simple`` …
        request: what the kernel gets: ``{kind, payload, files: [file ids]}``.
        retention: how long the task and its results are kept.
        label: a name for people.
        parent_id: the compound task that it is part of.
        position: its place in there, from 0.

    Returns:
        The task, ``queued``.
    """
    task_id = uuid4()
    created = now()
    task = Task(
        id=task_id,
        key_id=key_id,
        parent_id=parent_id,
        position=position,
        kind=kind,
        label=label,
        request=request,
        status="queued",
        attempt=0,
        worker_deaths=0,
        # The job first: its id then goes in with the row, and costs no second statement.
        job_id=await queue.defer(session, task_id),
        created_at=created,
        expires_at=created + retention,
    )
    session.add(task)
    await session.flush()
    return task


async def cancel(session: AsyncSession, task: Task) -> str:
    """Cancel a task in the transaction of ``session``; a finished one stays as it is.

    A run in progress loses the right to write its outcome at once, and its process is killed as soon as
    the worker hears of it.

    Returns:
        The status that the task had.
    """
    previous, job_id = await repository.cancel(session, task.id)
    if previous in ("waiting", "queued", "processing"):
        if job_id is not None:
            await queue.cancel(session, job_id)
        await session.refresh(task)
    return previous


async def retry(session: AsyncSession, task: Task) -> Task:
    """Submit the request of a failed or cancelled task again, as a new task, in the session's transaction.

    Raises:
        NotRetryable: the task has another status.
    """
    require_retryable(task)
    return await submit(
        session,
        key_id=task.key_id,
        kind=task.kind,
        label=task.label,
        request=task.request,
        retention=task.expires_at - task.created_at,
    )


def require_retryable(task: Task) -> None:
    """Refuse to retry a task that neither failed nor was cancelled.

    Raises:
        NotRetryable: the task has another status.
    """
    if task.status not in RETRYABLE:
        raise NotRetryable(task.status)
