"""What crosses the wall between a worker and a kernel process: one job in, messages out.

Both sides speak newline-delimited JSON over a Unix socket. Result files never travel through the
socket: the kernel process writes them into the job's folder and names them in its last message.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

JobKind = Literal["execute", "pipeline", "convert", "transcode", "inspect", "model"]

LONGEST_LINE = 16 << 20
"""Bytes of one message from a kernel process."""


class _Message(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Extensions(_Message):
    """What an installation adds to what ships.

    Attributes:
        plugins: modules with further operations.
        models: modules, files and folders with further models.
    """

    plugins: tuple[str, ...] = ()
    models: tuple[str, ...] = ()


class Limits(_Message):
    """What one job may use before its process is killed."""

    wall_seconds: float = Field(default=600, gt=0)
    cpu_seconds: int = Field(default=1200, gt=0)
    memory_bytes: int = Field(default=4 << 30, gt=0)
    file_bytes: int = Field(default=4 << 30, gt=0)


class Job(_Message):
    """One unit of work for one kernel process.

    Attributes:
        kind: which handler of ``kernel.host`` takes it.
        payload: the request as the API validated it.
        files: local paths of the input files, in the order of the request.
        folder: an empty folder that belongs to this job alone; result parts are written there.
    """

    kind: JobKind
    payload: dict[str, Any]
    files: list[str] = []
    folder: str
    limits: Limits = Limits()


class Part(_Message):
    """A result file, ``path`` being relative to the job's folder."""

    key: str
    filename: str
    mime: str
    path: str


class Progress(_Message):
    """How far the job is: percent from 0 to 100, and what it is doing now.

    Attributes:
        part: a result file that is ready before the job is done, such as a preview; complete and closed.
    """

    type: Literal["progress"] = "progress"
    percent: float
    stage: str = ""
    part: Part | None = None


class Done(_Message):
    """The job succeeded. The first part is the primary one; ``metadata`` is plain JSON."""

    type: Literal["done"] = "done"
    parts: list[Part]
    metadata: dict[str, Any]


class Failed(_Message):
    """The job failed.

    Attributes:
        code: a stable upper-case word, such as ``INVALID_INPUT`` or ``KERNEL_CRASHED``.
        message: what is wrong and what to change, for people.
        details: where it went wrong: step, operation, parameter.
    """

    type: Literal["failed"] = "failed"
    code: str
    message: str
    details: dict[str, Any] = {}

    @property
    def is_defect(self) -> bool:
        """Whether those who run the service are to look into it; what was printed is none of the client's business."""
        return self.code in ("KERNEL_CRASHED", "KERNEL_EXITED") or "internal" in self.details


Message = Annotated[Progress | Done | Failed, Field(discriminator="type")]
MESSAGE: TypeAdapter[Progress | Done | Failed] = TypeAdapter(Message)
