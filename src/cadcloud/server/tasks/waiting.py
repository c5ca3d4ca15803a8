"""Waiting for a task on the server: a submit that prefers to wait, a long poll, and a stream of events."""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import AsyncIterator
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Header, Request, Response
from fastapi.responses import JSONResponse
from fastapi.sse import ServerSentEvent
from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.kit.context import BaseUrl, Context, Held, Session
from cadcloud.server.kit.envelope import Reply
from cadcloud.server.kit.transaction import transaction_of
from cadcloud.server.tasks import compound, repository, results
from cadcloud.server.tasks.schemas import CompoundDetail, EndedTask, TaskDetail
from cadcloud.server.tasks.tables import TERMINAL, Task

LONGEST_SECONDS = 60
"""The longest that a reply is held back; clients ask again."""
LOOK_SECONDS = 2.0
"""How often to look without being told, which bounds what a lost connection to the news costs."""

_WAIT = re.compile(r"(?:^|[,;])\s*wait\s*=\s*\"?(\d{1,6})\"?\s*(?=[,;]|$)", re.IGNORECASE)


async def until_ended(context: Context, task_id: UUID, seconds: float) -> Task | None:
    """The task once it has ended, or as it is when the time is over; None if it is gone.

    Holds no database connection while it waits.

    Args:
        context: of this process.
        task_id: the task.
        seconds: how long to wait at most.
    """
    deadline = time.monotonic() + seconds
    with context.news.follow(task_id) as changed:
        while True:
            changed.clear()
            async with context.sessions() as session:
                task = await session.get(Task, task_id)
            left = deadline - time.monotonic()
            if task is None or task.status in TERMINAL or left <= 0:
                return task
            await _set(changed, min(left, LOOK_SECONDS))


async def _set(event: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        pass


async def events(context: Context, task_id: UUID, seen: str | None) -> AsyncIterator[ServerSentEvent]:
    """The task's detail now and after each change, until it has ended.

    Each event is the whole detail and its id the row's revision, so one who comes back with the last id that
    was seen misses nothing: at once there is the newest detail, unless that is the one seen.

    Args:
        context: of this process.
        task_id: the task.
        seen: the id of the last event that the client has, as in ``Last-Event-ID``.
    """
    with context.news.follow(task_id) as changed:
        while True:
            changed.clear()
            async with context.sessions() as session:
                task = await session.get(Task, task_id)
                found = task and await detail(session, task)
            if task is None or found is None:
                return
            if str(task.revision) != seen:
                seen = str(task.revision)
                yield ServerSentEvent(
                    event="task", id=seen, data=found.model_dump(mode="json", by_alias=True, exclude_unset=True)
                )
            if task.status in TERMINAL:
                return
            await _set(changed, LOOK_SECONDS)


async def detail(session: AsyncSession, task: Task) -> TaskDetail | CompoundDetail:
    """A task as clients see it, a compound one with its sub-tasks."""
    found = results.detail(task)
    if task.kind != "compound":
        return found
    children = [compound.summary(child) for child in await repository.children(session, task.id)]
    return CompoundDetail(**found.model_dump(), sub_tasks=children)


def preferred_seconds(prefer: str | None) -> int | None:
    """The seconds of ``Prefer: wait=…``, as RFC 7240 writes it; None if there are none.

    >>> preferred_seconds("respond-async, wait=10")
    10
    """
    found = _WAIT.search(prefer or "")
    return min(int(found[1]), LONGEST_SECONDS) if found else None


async def _prefer_wait(
    request: Request,
    session: Session,  # noqa: ARG001 - begins the transaction
    context: Held,
    base: BaseUrl,
    prefer: Annotated[
        str | None,
        Header(description="`wait=N` holds the reply until the task has ended, for N seconds, at most 60."),
    ] = None,
) -> None:
    """Have a task's reply wait for its end."""
    seconds = preferred_seconds(prefer)
    if seconds is None:
        return

    async def ended(accepted: Response) -> Response:
        return await _when_ended(accepted, context, base, seconds)

    transaction_of(request).after_commit.append(ended)


async def _when_ended(accepted: Response, context: Context, base: str, seconds: int) -> Response:
    """The reply for a task that was accepted, with all that is known of it if it ends in time."""
    said: dict[str, Any] = json.loads(bytes(accepted.body))
    task = await until_ended(context, UUID(said["data"]["taskId"]), seconds)
    accepted.headers["Preference-Applied"] = f"wait={seconds}"
    if task is None or task.status not in TERMINAL:
        return accepted
    async with context.sessions() as session:
        data = {**said["data"], "status": task.status, **await _outcome(session, task, context, base)}
    headers = {name: value for name, value in accepted.headers.items() if not name.startswith("content-")}
    return JSONResponse({"ok": True, "data": data}, 200, headers)


async def _outcome(session: AsyncSession, task: Task, context: Context, base: str) -> dict[str, Any]:
    found: dict[str, Any] = {"task": (await detail(session, task)).model_dump(mode="json", by_alias=True)}
    if task.status == "completed" and task.kind == "compound":
        entries = await compound.manifest(session, task, context, base)
        found["manifest"] = [one.model_dump(mode="json", by_alias=True, exclude_unset=True) for one in entries]
    elif task.status == "completed":
        downloads = await results.all_of(task, context, base)
        found["downloads"] = [one.model_dump(mode="json", by_alias=True) for one in downloads]
    return found


PREFERS_WAIT = Depends(_prefer_wait)
"""Lets a route that submits a task take ``Prefer: wait=N``."""

WAITED: dict[int | str, dict[str, Any]] = {
    200: {"model": Reply[EndedTask], "description": "The task ended while the reply waited (`Prefer: wait=N`)"}
}
