"""Tasks on the wire."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias
from uuid import UUID

from pydantic import Field

from cadcloud.server.kit.envelope import Wire

TaskStatus: TypeAlias = Literal["waiting", "queued", "processing", "completed", "failed", "cancelled", "expired"]
TaskKind: TypeAlias = Literal["cad", "model", "convert-simple", "convert-advanced", "pipeline", "compound", "tenant"]
ListedKind: TypeAlias = Literal["cad", "model", "convert-simple", "convert-advanced", "pipeline", "compound"]

LARGEST = 9007199254740991
"""The largest whole number that JavaScript keeps exactly."""

Bytes: TypeAlias = Annotated[int, Field(ge=0, le=LARGEST)]
Uri: TypeAlias = Annotated[str, Field(json_schema_extra={"format": "uri"})]


class TaskCreated(Wire):
    """A task that was accepted."""

    task_id: UUID
    status: Literal["queued"]
    status_url: str


class ResultPart(Wire):
    """A file that a task made."""

    mime: str
    bytes: Bytes


class TaskDetail(Wire):
    """Everything about a task; fields that have no value yet are null."""

    task_id: UUID
    kind: TaskKind
    label: str
    status: TaskStatus
    progress: float | None
    error: str | None
    result_parts: dict[str, ResultPart] | None
    metadata: dict[str, Any] | None
    created_at: str
    started_at: str | None
    finished_at: str | None
    expires_at: str


class SubTask(Wire):
    """A sub-task in its parent."""

    task_id: str
    index: Bytes
    status: TaskStatus
    progress: float | None
    compute_ms: float | None
    error: str | None
    download_formats: list[str]


class CompoundDetail(TaskDetail):
    """Everything about a compound task."""

    sub_tasks: list[SubTask]


class CompoundCreated(Wire):
    """A compound task that was accepted."""

    task_id: str
    kind: Literal["compound"]
    sub_task_count: Annotated[int, Field(gt=0, le=LARGEST)]
    status_url: str
    sub_tasks: list[SubTask]


class ManifestEntry(Wire):
    """A sub-task and where to get what it made; completed ones have URLs, by the keys of their parts."""

    task_id: str
    index: Bytes
    status: TaskStatus
    download_urls: dict[str, str] = Field(default_factory=dict)


class Manifest(Wire):
    """The sub-tasks of a compound task."""

    manifest: list[ManifestEntry]


class TaskList(Wire):
    """One page of tasks, newest first."""

    tasks: list[TaskDetail]
    page: Annotated[int, Field(gt=0, le=1000)]
    limit: Annotated[int, Field(gt=0, le=50)]
    total: Bytes


class EndedTask(Wire):
    """A task that ended while the reply to its submission waited: its detail and where to get what it made."""

    task_id: str
    status: TaskStatus
    status_url: str
    task: CompoundDetail | TaskDetail
    downloads: list[FormatDownload] | None = None
    manifest: list[ManifestEntry] | None = None
    kind: Literal["compound"] | None = None
    sub_task_count: int | None = None
    sub_tasks: list[SubTask] | None = None


class CancelResult(Wire):
    """The status that a task had when it was cancelled."""

    cancelled: Literal[True]
    previous_status: str


class TaskResult(Wire):
    """Where to get one result file."""

    download_url: Uri
    filename: str


class FormatDownload(Wire):
    """Where to get one of several result files."""

    format: str
    download_url: Uri
    filename: str


class TaskResults(Wire):
    """Where to get all result files."""

    downloads: list[FormatDownload]
