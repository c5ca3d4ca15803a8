"""Tasks and their results as clients see them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.errors import Conflict, NotFound
from cadcloud.server.kit.context import Context
from cadcloud.server.tasks import repository
from cadcloud.server.tasks.schemas import FormatDownload, ResultPart, TaskDetail, TaskResult
from cadcloud.server.tasks.tables import Task

EARLY = ("preview",)
"""Parts that can be had while a task is still running."""
ALIASES = {"gltf": "glb"}
"""What formats are called when they are asked for, and what their parts are called."""


async def find(session: AsyncSession, task_id: str, key_id: UUID) -> Task:
    """A task of a key.

    Raises:
        NotFound: there is none of that id, or it is another key's.
    """
    try:
        task = await repository.get(session, UUID(task_id), key_id)
    except ValueError:
        task = None
    if task is None:
        raise NotFound(f"There is no task {task_id[:64]}.")
    return task


def detail(task: Task) -> TaskDetail:
    """A task on the wire."""
    parts = task.parts if task.status == "completed" else None
    return TaskDetail(
        task_id=task.id,
        kind=task.kind,  # pyright: ignore[reportArgumentType] - checked when the task was made
        label=task.label,
        status=task.status,  # pyright: ignore[reportArgumentType] - checked by the table
        progress=task.progress,
        error=task.error,
        result_parts=None if parts is None else {key: _part(part) for key, part in parts.items()},
        metadata=_metadata(task),
        created_at=timestamp(task.created_at),
        started_at=None if task.started_at is None else timestamp(task.started_at),
        finished_at=None if task.finished_at is None else timestamp(task.finished_at),
        expires_at=timestamp(task.expires_at),
    )


def _part(part: dict[str, Any]) -> ResultPart:
    return ResultPart(mime=part["mime"], bytes=part["bytes"])


def _metadata(task: Task) -> dict[str, Any] | None:
    if task.compute_ms is None:
        return task.details
    return {**(task.details or {}), "computeMs": round(task.compute_ms, 3)}


def timestamp(moment: datetime) -> str:
    """A moment on the wire: ISO 8601 in UTC, to the millisecond."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


async def primary(task: Task, context: Context, base: str) -> TaskResult:
    """The download of the main result."""
    parts = finished_parts(task)
    key = task.primary_part or next(iter(parts), None)
    if key is None:
        raise NotFound("The task has no results.")
    return await one(task, key, context, base)


async def one(task: Task, name: str, context: Context, base: str) -> TaskResult:
    """The download of one result, by its part's key or the format asked for; a preview can be had before the end."""
    early = (task.parts or {}) if task.status == "processing" and name in EARLY else {}
    parts = early if name in early else finished_parts(task)
    part = parts.get(name) or parts.get(ALIASES.get(name, ""))
    if part is None:
        raise NotFound(f"The task has no result {name[:64]!r}; it has {', '.join(parts) or 'none'}.")
    return TaskResult(download_url=await _url(part, context, base), filename=part["filename"])


async def all_of(task: Task, context: Context, base: str) -> list[FormatDownload]:
    """The downloads of all results."""
    return [
        FormatDownload(format=key, download_url=await _url(part, context, base), filename=part["filename"])
        for key, part in finished_parts(task).items()
    ]


def finished_parts(task: Task) -> dict[str, Any]:
    """The parts of a completed task.

    Raises:
        Conflict: it is not completed, or its results are gone.
    """
    if task.status == "completed":
        return task.parts or {}
    if task.status == "expired":
        raise Conflict("TASK_EXPIRED", "The task's results were deleted when its time was over. Submit it again.")
    if task.status in ("failed", "cancelled"):
        raise Conflict("NOT_COMPLETED", f"The task is {task.status}, so it has no results.")
    raise Conflict("NOT_COMPLETED", f"The task is {task.status}. Ask again when its status is completed.")


async def download_urls(task: Task, context: Context, base: str) -> dict[str, str]:
    """The URLs of a task's parts, by their keys."""
    return {key: await _url(part, context, base) for key, part in finished_parts(task).items()}


async def _url(part: dict[str, Any], context: Context, base: str) -> str:
    return await context.storage.links.download(
        part["path"],
        content_type=part["mime"],
        filename=part["filename"],
        seconds=context.settings.download_url_seconds,
        base=base,
    )
