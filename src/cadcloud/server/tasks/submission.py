"""Accepting a task: row and job in the request's transaction, and the reply that names it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.kit.context import Context
from cadcloud.server.plans import service as plans
from cadcloud.server.tasks import service
from cadcloud.server.tasks.schemas import TaskCreated, TaskKind
from cadcloud.server.tasks.tables import Task
from cadcloud.server.webhooks import service as webhooks
from cadcloud.server.webhooks.schemas import TaskWebhook

API = "/api/v1"


async def submit(
    session: AsyncSession,
    context: Context,
    key_id: UUID,
    kind: TaskKind,
    label: str,
    request: dict[str, Any],
    webhook: TaskWebhook | None = None,
) -> TaskCreated:
    """Record and queue a task.

    Args:
        session: an open session.
        context: of this process.
        key_id: whose task.
        kind: what clients see.
        label: a name for people.
        request: what the kernel gets.
        webhook: who is to hear of it.

    Raises:
        OverPlan: the account's plan does not hold it.
        TooManyRequests: the account has too many unfinished tasks.
    """
    kept = await plans.admit_tasks(session, context.plans, context.settings, key_id, 1)
    task = await service.submit(session, key_id=key_id, kind=kind, label=label[:200], request=request, retention=kept)
    await tell(session, context, task, webhook)
    return created(task)


async def tell(session: AsyncSession, context: Context, task: Task, webhook: TaskWebhook | None) -> None:
    """Have the webhook that came with a request hear of the request's task."""
    if webhook is not None:
        private = context.settings.webhook_private_addresses
        await webhooks.follow(session, task.key_id, task.id, webhook, private=private)


def created(task: Task) -> TaskCreated:
    """The reply for a new task."""
    return TaskCreated(task_id=task.id, status="queued", status_url=status_url(task.id))


def status_url(task_id: UUID) -> str:
    """Where to ask how a task stands, relative to the service."""
    return f"{API}/tasks/{task_id}"
