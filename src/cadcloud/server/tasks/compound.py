"""Compound tasks: one parent without a job, whose status and progress follow its sub-tasks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.database.model import now
from cadcloud.server.kit.context import Context
from cadcloud.server.plans import service as plans
from cadcloud.server.tasks import repository, service
from cadcloud.server.tasks.results import download_urls
from cadcloud.server.tasks.schemas import CompoundCreated, ManifestEntry, SubTask
from cadcloud.server.tasks.submission import status_url, tell
from cadcloud.server.tasks.tables import Task
from cadcloud.server.webhooks.schemas import TaskWebhook


@dataclass(frozen=True)
class Item:
    """One sub-task to be: what clients see of it, and what the kernel gets."""

    kind: str
    label: str
    request: dict[str, Any]


async def submit(
    session: AsyncSession,
    context: Context,
    key_id: UUID,
    label: str,
    items: Sequence[Item],
    webhook: TaskWebhook | None = None,
) -> CompoundCreated:
    """Record a parent and its sub-tasks, and queue those, in the request's transaction: all of it or nothing."""
    parent, children = await record(session, context, key_id, label, items)
    await tell(session, context, parent, webhook)
    return CompoundCreated(
        task_id=str(parent.id),
        kind="compound",
        sub_task_count=len(children),
        status_url=status_url(parent.id),
        sub_tasks=[summary(child) for child in children],
    )


async def record(
    session: AsyncSession, context: Context, key_id: UUID, label: str, items: Sequence[Item]
) -> tuple[Task, list[Task]]:
    """Record a parent and its sub-tasks; the caller commits."""
    kept = await plans.admit_tasks(session, context.plans, context.settings, key_id, len(items))
    created = now()
    parent = Task(
        key_id=key_id,
        kind="compound",
        label=label[:200],
        request={"items": [asdict(item) for item in items]},
        status="queued",
        progress=0,
        attempt=0,
        worker_deaths=0,
        created_at=created,
        expires_at=created + kept,
    )
    session.add(parent)
    await session.flush()
    children = [
        await service.submit(
            session,
            key_id=key_id,
            kind=item.kind,
            label=item.label[:200],
            request=item.request,
            retention=kept,
            parent_id=parent.id,
            position=position,
        )
        for position, item in enumerate(items)
    ]
    return parent, children


def items_of(task: Task) -> list[Item]:
    """The items that a compound task was made of."""
    return [Item(**item) for item in task.request["items"]]


async def cancel(session: AsyncSession, parent: Task) -> str:
    """Cancel every sub-task that is not finished; the parent follows. The caller commits."""
    previous = parent.status
    for child in await repository.children(session, parent.id):
        await service.cancel(session, child)
    return previous


def summary(task: Task) -> SubTask:
    """A sub-task in its parent."""
    return SubTask(
        task_id=str(task.id),
        index=task.position or 0,
        status=task.status,  # pyright: ignore[reportArgumentType] - checked by the table
        progress=task.progress,
        compute_ms=task.compute_ms,
        error=task.error,
        download_formats=[key for key in task.parts or {} if key != "metadata"],
    )


async def manifest(session: AsyncSession, parent: Task, context: Context, base: str) -> list[ManifestEntry]:
    """The sub-tasks of a parent, with URLs to download what they made."""
    entries: list[ManifestEntry] = []
    for child in await repository.children(session, parent.id):
        entry = ManifestEntry(
            task_id=str(child.id),
            index=child.position or 0,
            status=child.status,  # pyright: ignore[reportArgumentType] - checked by the table
        )
        if child.status == "completed":
            entry.download_urls = await download_urls(child, context, base)
        entries.append(entry)
    return entries
