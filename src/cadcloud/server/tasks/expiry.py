"""Ending tasks whose time is over: results are deleted from storage, the row stays a while and says ``expired``."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Protocol
from uuid import UUID

import structlog
from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.database.model import now
from cadcloud.server.tasks.tables import Task

BATCH = 100

log = structlog.stdlib.get_logger(__name__)


class DeletesResults(Protocol):
    """What expiry needs of storage."""

    async def delete_prefix(self, prefix: str) -> Any:
        """Delete all objects below ``prefix``."""
        ...


async def delete_results(storage: DeletesResults, task_id: UUID) -> None:
    """Delete what storage holds of a task: all of it, not only the parts in the row, as killed runs may leave more."""
    await storage.delete_prefix(f"results/{task_id}/")


async def expire_tasks(session: AsyncSession, storage: DeletesResults) -> int:
    """Expire finished tasks past their time. Unfinished ones are left to run. The caller commits.

    Files go before the row changes: killed in between, the next round does it all again.

    Returns:
        How many tasks expired.
    """
    due = (
        await session.scalars(
            select(Task)
            .where(Task.status.in_(("completed", "failed", "cancelled")), Task.expires_at < now())
            .limit(BATCH)
            .with_for_update(skip_locked=True)
        )
    ).all()
    for task in due:
        await delete_results(storage, task.id)
        task.status = "expired"
        task.parts = None
        task.primary_part = None
        task.request = {}
    if due:
        log.info("tasks expired", count=len(due))
    return len(due)


async def forget_tasks(session: AsyncSession, *, history_days: float) -> None:
    """Delete the rows of tasks that expired long ago, and their sub-tasks with them. The caller commits."""
    old = select(Task.id).where(Task.status == "expired", Task.expires_at < now() - timedelta(days=history_days))
    await session.execute(delete(Task).where(Task.id.in_(old.limit(BATCH).with_for_update(skip_locked=True))))
