"""/api/v1/tasks: what became of what was submitted."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Path, Query
from fastapi.sse import EventSourceResponse, ServerSentEvent

from cadcloud.server.errors import Conflict
from cadcloud.server.idempotency.access import ONCE
from cadcloud.server.keys.access import key_for
from cadcloud.server.keys.tables import ApiKey
from cadcloud.server.kit.body import StrictRoute
from cadcloud.server.kit.context import BaseUrl, Held, Session
from cadcloud.server.kit.envelope import Reply
from cadcloud.server.kit.paging import PageQuery
from cadcloud.server.kit.responses import errors
from cadcloud.server.plans import service as plans
from cadcloud.server.tasks import compound, repository, results, service, submission, waiting
from cadcloud.server.tasks.errors import NotRetryable
from cadcloud.server.tasks.schemas import (
    CancelResult,
    CompoundDetail,
    ListedKind,
    Manifest,
    TaskCreated,
    TaskDetail,
    TaskList,
    TaskResult,
    TaskResults,
    TaskStatus,
)
from cadcloud.server.tasks.tables import TERMINAL, Task
from cadcloud.server.tasks.waiting import PREFERS_WAIT, WAITED
from cadcloud.server.webhooks import service as webhooks

router = APIRouter(prefix="/tasks", tags=["Tasks"], route_class=StrictRoute)
Key = Annotated[ApiKey, Depends(key_for("tasks"))]
# Text, not a UUID: what is no UUID names no task either, and that is a 404.
TaskId = Annotated[str, Path(alias="taskId", json_schema_extra={"format": "uuid"})]


async def _found(task_id: TaskId, key: Key, session: Session) -> Task:
    return await results.find(session, task_id, key.id)


Found = Annotated[Task, Depends(_found)]
Wait = Annotated[
    float | None,
    Query(ge=0, le=waiting.LONGEST_SECONDS, description="Hold the reply until the task has ended, so many seconds."),
]
LastEventId = Annotated[str | None, Header(alias="Last-Event-ID", description="The id of the last event you have.")]


@router.get("")
async def list_tasks(
    key: Key,
    session: Session,
    paging: PageQuery,
    status: Annotated[TaskStatus | None, Query()] = None,
    kind: Annotated[ListedKind | None, Query()] = None,
) -> Reply[TaskList]:
    """List your tasks, newest first."""
    tasks, total = await repository.list_page(
        session, key.id, page=paging.page, limit=paging.limit, status=status, kind=kind
    )
    page = TaskList(tasks=[results.detail(task) for task in tasks], page=paging.page, limit=paging.limit, total=total)
    return Reply(ok=True, data=page)


@router.get("/{taskId}", responses=errors(404))
async def get_task(
    task: Found, session: Session, context: Held, wait: Wait = None
) -> Reply[TaskDetail] | Reply[CompoundDetail]:
    """Tell how a task stands; a compound one with its sub-tasks."""
    if wait and task.status not in TERMINAL:
        await session.commit()  # gives the connection back for as long as this waits
        task = await waiting.until_ended(context, task.id, wait) or task
    found = await waiting.detail(session, task)
    if isinstance(found, CompoundDetail):
        return Reply[CompoundDetail](ok=True, data=found)
    return Reply[TaskDetail](ok=True, data=found)


@router.get("/{taskId}/events", response_class=EventSourceResponse, responses=errors(404))
async def stream_task_events(
    task: Found, context: Held, last_event_id: LastEventId = None
) -> AsyncIterator[ServerSentEvent]:
    """Stream a task's detail as server-sent events, now and after each change, until it has ended."""
    async for event in waiting.events(context, task.id, last_event_id):
        yield event


@router.get("/{taskId}/result", responses=errors(404, 409), response_model_exclude_unset=True)
async def get_result(
    task_id: TaskId, key: Key, session: Session, context: Held, base: BaseUrl
) -> Reply[TaskResult] | Reply[Manifest]:
    """Get the URL of the main result; it is valid for an hour and needs no key. A compound task has a manifest."""
    task = await results.find(session, task_id, key.id)
    if task.kind != "compound":
        return Reply[TaskResult](ok=True, data=await results.primary(task, context, base))
    results.finished_parts(task)
    return Reply[Manifest](ok=True, data=Manifest(manifest=await compound.manifest(session, task, context, base)))


@router.get("/{taskId}/results", responses=errors(404, 409))
async def get_results(task_id: TaskId, key: Key, session: Session, context: Held, base: BaseUrl) -> Reply[TaskResults]:
    """Get the URLs of all results."""
    task = await results.find(session, task_id, key.id)
    return Reply(ok=True, data=TaskResults(downloads=await results.all_of(task, context, base)))


@router.get("/{taskId}/result/{format}", responses=errors(404, 409))
async def get_result_format(
    task_id: TaskId, format: str, key: Key, session: Session, context: Held, base: BaseUrl
) -> Reply[TaskResult]:
    """Get the URL of one result, by the key of its part."""
    task = await results.find(session, task_id, key.id)
    return Reply(ok=True, data=await results.one(task, format, context, base))


@router.delete("/{taskId}", responses=errors(404))
async def cancel_task(task_id: TaskId, key: Key, session: Session) -> Reply[CancelResult]:
    """Cancel a task. One that is finished stays as it is; the reply says what it was."""
    task = await results.find(session, task_id, key.id)
    cancel = compound.cancel if task.kind == "compound" else service.cancel
    previous = await cancel(session, task)
    return Reply(ok=True, data=CancelResult(cancelled=True, previous_status=previous))


@router.post("/{taskId}/retry", status_code=202, dependencies=[PREFERS_WAIT, ONCE], responses=WAITED | errors(404, 409))
async def retry_task(task: Found, session: Session, context: Held) -> Reply[TaskCreated]:
    """Submit a failed or cancelled task again, as a new task; a compound one with all its sub-tasks."""
    try:
        service.require_retryable(task)
        if task.kind == "compound":
            again, _ = await compound.record(session, context, task.key_id, task.label, compound.items_of(task))
        else:
            await plans.admit_tasks(session, context.plans, context.settings, task.key_id, 1)
            again = await service.retry(session, task)
    except NotRetryable as error:
        raise Conflict("NOT_RETRYABLE", str(error)) from None
    await webhooks.follow_again(session, task.id, again.id)
    return Reply(ok=True, data=submission.created(again))
