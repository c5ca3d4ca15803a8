"""Everything that can go wrong, as one tree.

CadCloudError
├── ApiError                  a reply says so: code, message, status, details, request_id
│   ├── ValidationError       400, or found wrong before it was sent
│   ├── AuthenticationError   401
│   ├── InsufficientScope     403
│   ├── NotFound              404
│   ├── Conflict              409
│   ├── RateLimit             429, with retry_after
│   └── ServerError           500 and above
├── ConnectionError           no reply, or one that broke off
├── UploadFailed              the bytes of a file did not arrive
├── WaitTimeout               the task has not ended in the time given
├── TaskError                 a task ended without a result: task
│   ├── TaskFailed
│   ├── TaskCancelled
│   └── TaskExpired
└── PipelineError             a pipeline is built in a way that cannot run
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, cast

if TYPE_CHECKING:
    from cadcloud_sdk.types import TaskDetail


class CadCloudError(Exception):
    """Root of the tree.

    Attributes:
        code: a stable upper-case word.
        message: what is wrong, and what to do.
        status: the HTTP status of the reply; None if there was none.
        details: more of it, as JSON.
        request_id: what the server calls the request, for those who run it.
    """

    code = "ERROR"

    def __init__(
        self,
        message: str,
        *,
        code: str | None = None,
        status: int | None = None,
        details: Any = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code or type(self).code
        self.status = status
        self.details = details
        self.request_id = request_id


class ApiError(CadCloudError):
    """The server refused."""

    code = "API_ERROR"

    def __str__(self) -> str:
        about = f"{self.code}, {self.status}" if self.status else self.code
        return f"{self.message} ({about})"


class ValidationError(ApiError):
    """The request does not fit. ``details`` lists everything that is wrong as ``{"path", "message"}``."""

    code = "VALIDATION_ERROR"

    @classmethod
    def of_problems(cls, problems: Sequence[tuple[str, str]]) -> Self:
        """The error for what was found wrong before anything was sent."""
        path, message = problems[0]
        more = f" ({len(problems) - 1} more in details)" if len(problems) > 1 else ""
        details = [{"path": path, "message": message} for path, message in problems]
        return cls((f"{path}: {message}" if path else message) + more, details=details)


class AuthenticationError(ApiError):
    """There is no API key, or it is not valid."""

    code = "UNAUTHORIZED"


class InsufficientScope(ApiError):
    """The API key may not do this."""

    code = "INSUFFICIENT_SCOPE"


class NotFound(ApiError):
    """There is no such thing, or it is somebody else's."""

    code = "NOT_FOUND"


class Conflict(ApiError):
    """The thing is not in a state for this."""

    code = "CONFLICT"


class RateLimit(ApiError):
    """Too many requests, even after waiting as long as the server asked.

    Attributes:
        retry_after: the seconds that the server asks to wait; None if it does not say.
    """

    code = "RATE_LIMITED"
    retry_after: float | None = None


class ServerError(ApiError):
    """The server is at fault, or away."""

    code = "INTERNAL_ERROR"


class ConnectionError(CadCloudError, builtins.ConnectionError):  # noqa: A001 - stands for the built-in one here
    """The server was not reached, or the connection broke."""

    code = "CONNECTION_ERROR"


class UploadFailed(CadCloudError):
    """The bytes of a file did not arrive."""

    code = "UPLOAD_FAILED"


class WaitTimeout(CadCloudError, TimeoutError):
    """A task has not ended in the time given.

    Attributes:
        task_id: the task.
        cancelled: whether it was cancelled for that.
    """

    code = "WAIT_TIMEOUT"

    def __init__(self, task_id: str, seconds: float, *, cancelled: bool = False) -> None:
        super().__init__(
            f"Task {task_id} has not ended within {seconds:g} s" + (", and was cancelled" if cancelled else "")
        )
        self.task_id = task_id
        self.cancelled = cancelled


class TaskError(CadCloudError):
    """A task ended without a result.

    Attributes:
        task: everything about it; ``details`` has what its metadata says of the error.
    """

    code = "TASK_ERROR"

    def __init__(self, task: TaskDetail) -> None:
        about: Any = (task.metadata or {}).get("error")
        super().__init__(
            f"Task {task.task_id} {task.status}" + (f": {task.error}" if task.error else ""), details=about
        )
        self.task = task
        self.task_id = str(task.task_id)

    @staticmethod
    def of(task: TaskDetail) -> TaskError:
        """The error for a task that ended, but not completed."""
        kind = {"failed": TaskFailed, "cancelled": TaskCancelled, "expired": TaskExpired}.get(task.status, TaskError)
        return kind(task)


class TaskFailed(TaskError):
    """A task failed."""

    code = "TASK_FAILED"


class TaskCancelled(TaskError):
    """A task was cancelled."""

    code = "TASK_CANCELLED"


class TaskExpired(TaskError):
    """A task's results were kept long enough, and are gone."""

    code = "TASK_EXPIRED"


class PipelineError(CadCloudError):
    """A pipeline is built in a way that cannot run."""

    code = "PIPELINE_ERROR"


_BY_STATUS: dict[int, type[ApiError]] = {
    400: ValidationError,
    401: AuthenticationError,
    403: InsufficientScope,
    404: NotFound,
    409: Conflict,
    422: ValidationError,
    429: RateLimit,
}


def of_reply(status: int, content: Any, *, reason: str, request_id: str | None, retry_after: float | None) -> ApiError:
    """The error that a reply tells of.

    Args:
        status: of the reply.
        content: its JSON; anything else means that not the API answered, but something before it.
        reason: the status in words.
        request_id: what the reply's header calls the request.
        retry_after: the seconds of its header.
    """
    kind = _BY_STATUS.get(status) or (ServerError if status >= 500 else ApiError)
    said = _envelope(content)
    error = kind(
        str(said.get("message") or f"The server answered {status} {reason}".strip()),
        code=str(said["code"]) if said.get("code") else (kind.code if kind is not ApiError else f"HTTP_{status}"),
        status=status,
        details=said.get("details"),
        request_id=said.get("requestId") or request_id,
    )
    if isinstance(error, RateLimit):
        error.retry_after = retry_after
    return error


def _envelope(content: Any) -> Mapping[str, Any]:
    found: Any = cast("Mapping[str, Any]", content).get("error") if isinstance(content, Mapping) else None
    return cast("Mapping[str, Any]", found) if isinstance(found, Mapping) else {}
