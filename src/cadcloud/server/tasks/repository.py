"""Reading and writing the rows of tasks. Every change of a status is guarded by the status it starts from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, func, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.database.model import now
from cadcloud.server.keys.reach import within_reach
from cadcloud.server.tasks.tables import Task

# Reads the old status under the row's lock, so what is reported is what was replaced.
CANCEL = text("""
    WITH old AS (SELECT id, status, job_id FROM tasks WHERE id = :id FOR UPDATE),
    changed AS (
        UPDATE tasks SET status = 'cancelled', finished_at = now(), progress = NULL
        FROM old WHERE tasks.id = old.id AND old.status IN ('waiting', 'queued', 'processing')
    )
    SELECT status, job_id FROM old
""")


@dataclass(frozen=True)
class Claim:
    """The right of one run to write the outcome of a task."""

    task_id: UUID
    key_id: UUID
    run: UUID
    request: dict[str, Any]

    @property
    def prefix(self) -> str:
        """Where this run, and no other, keeps its results in storage."""
        return f"results/{self.task_id}/{self.run}/"


@dataclass(frozen=True)
class Outcome:
    """How a run ended: ``completed`` or ``failed``, and the columns that say more."""

    status: str
    compute_ms: float | None = None
    error: str | None = None
    details: dict[str, Any] | None = None
    parts: dict[str, Any] | None = None
    primary_part: str | None = None
    content: bytes | None = None


async def get(session: AsyncSession, task_id: UUID, key_id: UUID) -> Task | None:
    """The task, if it belongs to the key."""
    return await session.scalar(select(Task).where(Task.id == task_id, within_reach(Task.key_id, key_id)))


async def list_page(
    session: AsyncSession,
    key_id: UUID,
    *,
    page: int,
    limit: int,
    status: str | None = None,
    kind: str | None = None,
) -> tuple[Sequence[Task], int]:
    """One page of a key's tasks, newest first, without sub-tasks, and how many there are on all pages.

    Args:
        session: an open session.
        key_id: whose tasks.
        page: from 1.
        limit: tasks a page.
        status: only these.
        kind: only these.
    """
    filters: list[ColumnElement[bool]] = [within_reach(Task.key_id, key_id), Task.parent_id.is_(None)]
    if status is not None:
        filters.append(Task.status == status)
    if kind is not None:
        filters.append(Task.kind == kind)
    total = await session.scalar(select(func.count()).select_from(Task).where(*filters)) or 0
    newest_first = select(Task).where(*filters).order_by(Task.created_at.desc(), Task.id.desc())
    rows = await session.scalars(newest_first.offset((page - 1) * limit).limit(limit))
    return rows.all(), total


async def of_content(session: AsyncSession, key_id: UUID, content: bytes) -> Task | None:
    """The newest completed task of a key with that content."""
    found = select(Task).where(Task.key_id == key_id, Task.content == content, Task.status == "completed")
    return await session.scalar(found.order_by(Task.created_at.desc()).limit(1))


async def children(session: AsyncSession, parent_id: UUID) -> Sequence[Task]:
    """The sub-tasks of a task, in their order."""
    return (await session.scalars(select(Task).where(Task.parent_id == parent_id).order_by(Task.position))).all()


async def cancel(session: AsyncSession, task_id: UUID) -> tuple[str, int | None]:
    """Cancel a task unless it is finished.

    Returns:
        The status it had, and its job.
    """
    row = (await session.execute(CANCEL, {"id": task_id})).one()
    return row.status, row.job_id


async def claim(session: AsyncSession, task_id: UUID) -> Claim | None:
    """Start a run: make the row its own. None if the task is finished or gone."""
    run = uuid4()
    row = (
        await session.execute(
            update(Task)
            .where(Task.id == task_id, Task.status.in_(("queued", "processing")))
            .values(status="processing", attempt=Task.attempt + 1, run=run, started_at=now(), progress=None, parts=None)
            # A claim that a crash of the server loses only makes the task run again: nobody waits for the disk.
            .returning(Task.key_id, Task.request, func.set_config("synchronous_commit", "off", True))
        )
    ).one_or_none()
    return Claim(task_id, row.key_id, run, row.request) if row else None


async def report_progress(
    session: AsyncSession, claim: Claim, percent: float, parts: dict[str, Any] | None = None
) -> bool:
    """Record how far the run is, and parts that can be had already. False if the task is no longer this run's."""
    return await _change(session, claim, {"progress": percent} | ({"parts": parts} if parts else {}))


async def release(session: AsyncSession, claim: Claim) -> bool:
    """Give the task back to the queue, unfinished. False if it is no longer this run's."""
    released = {"status": "queued", "started_at": None, "progress": None, "parts": None}
    return await _change(session, claim, released)


async def finish(session: AsyncSession, claim: Claim, outcome: Outcome) -> bool:
    """Write the outcome, if the task is still this run's, and say whether it stands in the row.

    Written twice, as after a lost connection, it stands both times.
    """
    written = await _change(
        session,
        claim,
        {
            "status": outcome.status,
            "progress": 100.0 if outcome.status == "completed" else None,
            "error": outcome.error,
            "details": outcome.details,
            "parts": outcome.parts,
            "primary_part": outcome.primary_part,
            "compute_ms": outcome.compute_ms,
            "content": outcome.content,
            "finished_at": now(),
        },
    )
    return written or await _stands(session, claim, outcome)


async def _stands(session: AsyncSession, claim: Claim, outcome: Outcome) -> bool:
    # Nobody but the run itself completes it; a failure may be the sweep's, but then there are no results to keep.
    found = select(Task.id).where(Task.id == claim.task_id, Task.run == claim.run, Task.status == outcome.status)
    return await session.scalar(found) is not None


async def _change(session: AsyncSession, claim: Claim, values: dict[str, Any]) -> bool:
    changed = await session.execute(
        update(Task)
        .where(Task.id == claim.task_id, Task.run == claim.run, Task.status == "processing")
        .values(values)
        .returning(Task.id),
        execution_options={"synchronize_session": False},
    )
    return changed.one_or_none() is not None
