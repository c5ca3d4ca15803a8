"""Finding the tasks that a dead worker left behind."""

from __future__ import annotations

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.database.model import now
from cadcloud.server.queue import app as queue
from cadcloud.server.tasks.tables import Task

BATCH = 100

log = structlog.stdlib.get_logger(__name__)


async def recover_lost(session: AsyncSession, *, stalled_seconds: float, max_worker_deaths: int) -> int:
    """Queue the unfinished tasks whose job is gone or belongs to a dead worker; fail those that keep killing theirs.

    Any number of workers may do this at once: one does it, the others return. The caller commits.

    Args:
        session: an open session.
        stalled_seconds: a worker that has been silent for so long counts as dead.
        max_worker_deaths: a task that has seen so many is failed.

    Returns:
        How many tasks were found.
    """
    if not await queue.lock_sweep(session):
        return 0
    await queue.remove_lost_jobs(session, stalled_seconds=stalled_seconds)
    lost = (
        await session.scalars(
            select(Task)
            .where(Task.status.in_(("queued", "processing")), Task.job_id.is_not(None), ~queue.has_job(Task.job_id))
            .limit(BATCH)
            .with_for_update(skip_locked=True)
        )
    ).all()
    for task in lost:
        await _recover(session, task, max_worker_deaths)
    return len(lost)


async def _recover(session: AsyncSession, task: Task, max_worker_deaths: int) -> None:
    if task.status == "processing":
        task.worker_deaths += 1
    task.progress = None
    if task.worker_deaths >= max_worker_deaths:
        task.status = "failed"
        task.finished_at = now()
        task.error = (
            f"The worker died {task.worker_deaths} times while it ran this task, so the task is not tried again. "
            "Simplify the request, or ask the operator to look at the worker's log."
        )
        task.details = {"error": {"code": "WORKER_DIED", "workerDeaths": task.worker_deaths}}
    else:
        task.status = "queued"
        task.started_at = None
        # A new job, not the old one again: should the worker live after all, it can end only its own.
        task.job_id = await queue.defer(session, task.id)
    log.warning("task lost its worker", task=str(task.id), deaths=task.worker_deaths, status=task.status)
