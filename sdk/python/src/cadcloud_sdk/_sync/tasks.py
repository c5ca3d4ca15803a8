# Generated from cadcloud_sdk/_async/tasks.py by sdk/python/tools; not edited by hand.
"""Tasks: how they stand, waiting for them, and their files."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from os import PathLike
from pathlib import Path
from typing import Any, TypeAlias
from uuid import uuid4

from pydantic import BaseModel

from cadcloud_sdk import errors, sse, wire
from cadcloud_sdk._sync import backend, transfer
from cadcloud_sdk._sync.outcome import BatchOutcome, Outcome
from cadcloud_sdk._sync.pages import Pages
from cadcloud_sdk._sync.transport import Reply, Transport
from cadcloud_sdk.paths import segment
from cadcloud_sdk.progress import Bars
from cadcloud_sdk.types import (
    CancelResult,
    CompoundCreated,
    CompoundDetail,
    EndedTask,
    FormatDownload,
    Manifest,
    ManifestEntry,
    TaskCreated,
    TaskDetail,
    TaskKind,
    TaskList,
    TaskResult,
    TaskResults,
    TaskStatus,
)

ENDED = ("completed", "failed", "cancelled", "expired")
LONGEST_HOLD = 30.0
"""For how many seconds a reply is asked to be held back at a time; proxies lose patience after 60."""
POLL_SECONDS = 2.0
"""How often a server is asked that cannot wait."""
SILENCE_SECONDS = 45.0
"""How long a stream of events may be silent; the server sends something every 15 seconds."""

OnProgress: TypeAlias = Callable[[TaskDetail], object]


class Tasks:
    """``client.tasks``: what became of what was submitted."""

    def __init__(self, transport: Transport, bars: Bars) -> None:
        self._transport = transport
        self._bars = bars

    def get(self, task_id: str, *, wait: float | None = None) -> TaskDetail:
        """How a task stands; a compound one comes as ``CompoundDetail``, with its sub-tasks.

        Args:
            task_id: the task.
            wait: hold the reply until the task has ended, for so many seconds at most.
        """
        hold = min(wait or 0, LONGEST_HOLD)
        query = {"wait": f"{hold:g}"} if hold > 0 else None
        reply = self._transport.call("GET", f"/api/v1/tasks/{segment(task_id)}", query=query, hold=hold)
        return _detail(reply.data)

    def list(
        self, *, status: TaskStatus | None = None, kind: TaskKind | None = None, limit: int = 50
    ) -> Pages[TaskDetail]:
        """Your tasks, newest first, as an iterator that fetches page by page.

        Args:
            status: only those.
            kind: only those.
            limit: how many at a time, 50 at most.
        """

        def read(data: Any) -> tuple[list[TaskDetail], int, int, int]:
            found = TaskList.model_validate(data)
            return found.tasks, found.page, found.limit, found.total

        query = {"status": status, "kind": kind, "limit": limit}
        return Pages(self._transport, "/api/v1/tasks", query, read, lambda task: str(task.task_id))

    def result(self, task_id: str, format: str | None = None) -> TaskResult:
        """The URL of one file, by its key, such as ``glb``; of the main one if that is left out."""
        part = f"/{segment(format)}" if format else ""
        reply = self._transport.call("GET", f"/api/v1/tasks/{segment(task_id)}/result{part}")
        return TaskResult.model_validate(reply.data)

    def results(self, task_id: str) -> list[FormatDownload]:
        """The URLs of all files."""
        reply = self._transport.call("GET", f"/api/v1/tasks/{segment(task_id)}/results")
        return TaskResults.model_validate(reply.data).downloads

    def manifest(self, task_id: str) -> list[ManifestEntry]:
        """The sub-tasks of a compound task that completed, with the URLs of their files."""
        reply = self._transport.call("GET", f"/api/v1/tasks/{segment(task_id)}/result")
        return Manifest.model_validate(reply.data).manifest

    def cancel(self, task_id: str) -> CancelResult:
        """Cancel a task. One that has ended stays as it is; the reply says what it was."""
        reply = self._transport.call("DELETE", f"/api/v1/tasks/{segment(task_id)}")
        return CancelResult.model_validate(reply.data)

    def retry(self, task_id: str) -> TaskCreated:
        """Submit a failed or cancelled task again, as a new one."""
        reply = self._transport.call("POST", f"/api/v1/tasks/{segment(task_id)}/retry")
        return TaskCreated.model_validate(reply.data)

    def wait(
        self,
        task_id: str,
        *,
        timeout: float | None = None,
        on_progress: OnProgress | None = None,
        cancel_on_timeout: bool = False,
        poll_seconds: float = POLL_SECONDS,
    ) -> TaskDetail:
        """Wait until a task has ended, however it ended.

        The server tells at once where it can; one that cannot is asked every ``poll_seconds``.

        Args:
            task_id: the task.
            timeout: seconds to wait at most; for ever if left out.
            on_progress: called with the task after each change.
            cancel_on_timeout: cancel the task when that time is over, or the wait is given up.
            poll_seconds: how often to ask a server that cannot wait.

        Raises:
            WaitTimeout: the task has not ended in time.
        """
        ends = _Deadline(timeout)
        try:
            return self._until_ended(task_id, ends, on_progress, poll_seconds)
        except errors.WaitTimeout:
            if not cancel_on_timeout:
                raise
            backend.regardless(lambda: self.cancel(task_id))
            raise errors.WaitTimeout(task_id, timeout or 0, cancelled=True) from None
        except backend.given_up():
            if cancel_on_timeout:
                backend.regardless(lambda: self.cancel(task_id))
            raise

    def events(self, task_id: str, *, poll_seconds: float = POLL_SECONDS) -> Iterator[TaskDetail]:
        """The task now and after each change, until it has ended; a broken connection is taken up again.

        Args:
            task_id: the task.
            poll_seconds: how often to ask a server that has no stream.
        """
        seen: str | None = None
        broken = 0
        while True:
            try:
                for event in self._stream(task_id, seen):
                    seen, broken = event.id or seen, 0
                    task = _detail(event.json())
                    yield task
                    if task.status in ENDED:
                        return
            except _NoStream:
                for task in self._polled(task_id, poll_seconds):
                    yield task
                return
            except (errors.ConnectionError, errors.ServerError, errors.RateLimit):
                broken += 1
                if broken > self._transport.settings.retries:
                    raise
            backend.sleep(min(0.5 * 2**broken, 8) if broken else 0.1)

    def download(self, task_id: str, path: str | PathLike[str], *, format: str | None = None) -> Path:
        """Save a file of a completed task.

        Args:
            task_id: the task.
            path: where; in a folder it gets the name that the service gave it.
            format: its key, such as ``glb``; the main file if left out.

        Returns:
            The path of the file.
        """
        return self.save(task_id, format, None, path)

    def save(self, task_id: str, format: str | None, known: FormatDownload | None, path: str | PathLike[str]) -> Path:
        """Save a file whose URL may be known already; an expired one is asked for anew."""
        found: FormatDownload | TaskResult = known or self.result(task_id, format)
        target = Path(path)
        if target.is_dir():
            target /= Path(found.filename).name
        try:
            return transfer.save(self._transport, self._bars, found.download_url, target)
        except errors.ApiError:
            if known is None:
                raise
            fresh = self.result(task_id, format)
            return transfer.save(self._transport, self._bars, fresh.download_url, target)

    def read(self, task_id: str, format: str | None = None, known: FormatDownload | None = None) -> bytes:
        """The bytes of a file of a completed task; the main one if ``format`` is left out."""
        try:
            found: FormatDownload | TaskResult = known or self.result(task_id, format)
            return transfer.read(self._transport, found.download_url)
        except errors.ApiError:
            if known is None:
                raise
            fresh = self.result(task_id, format)
            return transfer.read(self._transport, fresh.download_url)

    def stream(self, task_id: str, format: str | None = None) -> Iterator[bytes]:
        """The bytes of a file of a completed task, piece by piece, for those who pass them on."""
        found = self.result(task_id, format)
        with self._transport.fetch(found.download_url) as response:
            for chunk in response.iter_bytes(backend.CHUNK):
                yield chunk

    def submit(self, path: str, body: Any) -> TaskCreated:
        """Submit a task to an address of the API."""
        reply = self._transport.call("POST", path, body=body)
        return TaskCreated.model_validate(reply.data)

    def submit_compound(self, path: str, body: Any) -> CompoundCreated:
        """Submit a compound task to an address of the API."""
        reply = self._transport.call("POST", path, body=body)
        return CompoundCreated.model_validate(reply.data)

    def run(
        self,
        path: str,
        body: Any,
        *,
        timeout: float | None,
        on_progress: OnProgress | None,
        cancel_on_timeout: bool = True,
    ) -> Outcome:
        """Submit a task and wait until it is completed; the reply to the submission brings it all, if that is soon.

        Raises:
            TaskError: it ended otherwise.
            WaitTimeout: it has not ended in time.
        """
        task, said = self._ran(path, body, timeout, on_progress, cancel_on_timeout)
        downloads = said.downloads if said and said.downloads is not None else self.results(str(task.task_id))
        return Outcome(self, task, downloads)

    def run_compound(
        self,
        path: str,
        body: Any,
        *,
        timeout: float | None,
        on_progress: OnProgress | None,
        cancel_on_timeout: bool = True,
    ) -> BatchOutcome:
        """The same for a compound task, which is completed if at least one of its sub-tasks is."""
        task, said = self._ran(path, body, timeout, on_progress, cancel_on_timeout)
        manifest = said.manifest if said and said.manifest is not None else self.manifest(str(task.task_id))
        return BatchOutcome(self, task, manifest)

    def _ran(
        self, path: str, body: Any, timeout: float | None, on_progress: OnProgress | None, cancel: bool
    ) -> tuple[TaskDetail, EndedTask | None]:
        ends = _Deadline(timeout)
        # Who wants to see progress hears of it by events, for which the id of the task has to be known soon.
        hold = 1 if on_progress or self._bars.shown else int(min(LONGEST_HOLD, ends.left()))
        reply = self._submitted(path, body, hold, cancel)
        if reply.status == 200 and "task" in reply.data:
            said = EndedTask.model_validate(reply.data)
            task = _detail(reply.data["task"])
            if on_progress:
                on_progress(task)
        else:
            said = None
            task_id = str(reply.data["taskId"])
            try:
                task = self.wait(
                    task_id, timeout=ends.left_or_none(), on_progress=on_progress, cancel_on_timeout=cancel
                )
            except errors.WaitTimeout as error:
                raise errors.WaitTimeout(task_id, timeout or 0, cancelled=error.cancelled) from None
        if task.status != "completed":
            raise errors.TaskError.of(task)
        return task, said

    def _submitted(self, path: str, body: Any, hold: int, cancel: bool) -> Reply:
        headers = {"Idempotency-Key": str(uuid4())}
        preferring = {**headers, "Prefer": f"wait={hold}"} if hold > 0 else headers
        try:
            return self._transport.call("POST", path, body=body, headers=preferring, hold=hold)
        except backend.given_up():
            if cancel:
                # Given up before the id was known: the same request under the same key tells it.
                backend.regardless(lambda: self._cancel_submitted(path, body, headers))
            raise

    def _cancel_submitted(self, path: str, body: Any, headers: Mapping[str, str]) -> None:
        reply = self._transport.call("POST", path, body=body, headers=headers)
        self.cancel(str(reply.data["taskId"]))

    def _until_ended(
        self, task_id: str, ends: _Deadline, on_progress: OnProgress | None, poll_seconds: float
    ) -> TaskDetail:
        if on_progress is None and not self._bars.shown:
            return self._held(task_id, ends, poll_seconds)
        with self._bars.bar(f"task {task_id[:8]}") as bar:
            for task in self._followed(task_id, ends, poll_seconds):
                if on_progress:
                    on_progress(task)
                if bar:
                    bar(task.progress or 0, 100 if task.progress is not None else None)
                if task.status in ENDED:
                    return task
        raise errors.WaitTimeout(task_id, ends.seconds)

    def _held(self, task_id: str, ends: _Deadline, poll_seconds: float) -> TaskDetail:
        """Wait by replies that are held back, or by polling where they are not."""
        refused = False
        while True:
            asked = time.monotonic()
            hold = 0 if refused else min(LONGEST_HOLD, ends.left())
            try:
                task = self.get(task_id, wait=hold)
            except errors.ValidationError:
                if refused or hold <= 0:
                    raise
                refused = True
                continue
            if task.status in ENDED:
                return task
            if ends.left() <= 0:
                raise errors.WaitTimeout(task_id, ends.seconds)
            took = time.monotonic() - asked
            if took < 0.8 * hold or refused:
                backend.sleep(max(0, min(poll_seconds - took, ends.left())))

    def _followed(self, task_id: str, ends: _Deadline, poll_seconds: float) -> Iterator[TaskDetail]:
        """The task after each change, until the time is over."""
        if ends.seconds == float("inf"):
            for task in self.events(task_id, poll_seconds=poll_seconds):
                yield task
            return
        # A stream cannot be told to end in time, so with a deadline short holds stand in for it.
        last: TaskDetail | None = None
        while True:
            asked = time.monotonic()
            hold = min(1.0, ends.left())
            task = self.get(task_id, wait=hold)
            if last is None or (task.status, task.progress) != (last.status, last.progress):
                yield task
            last = task
            if task.status in ENDED or ends.left() <= 0:
                return
            took = time.monotonic() - asked
            if took < 0.8 * hold:
                backend.sleep(max(0, min(poll_seconds - took, ends.left())))

    def _stream(self, task_id: str, seen: str | None) -> Iterator[sse.Event]:
        headers = {"Last-Event-ID": seen} if seen else {}
        try:
            with self._transport.stream(
                f"/api/v1/tasks/{segment(task_id)}/events", headers, SILENCE_SECONDS
            ) as response:
                if not response.headers.get("content-type", "").startswith("text/event-stream"):
                    raise _NoStream
                parser = sse.Parser()
                for line in response.iter_lines():
                    event = parser.line(line)
                    if event:
                        yield event
        except errors.ApiError as error:
            if error.status in (404, 405, 406, 501):
                raise _NoStream from error
            raise

    def _polled(self, task_id: str, poll_seconds: float) -> Iterator[TaskDetail]:
        last: TaskDetail | None = None
        while last is None or last.status not in ENDED:
            task = self.get(task_id)
            if task != last:
                yield task
            last = task
            if task.status not in ENDED:
                backend.sleep(poll_seconds)


class _NoStream(Exception):
    """The server has no events, or no such task, which polling will find out."""


class _Deadline:
    def __init__(self, seconds: float | None) -> None:
        self.seconds = float("inf") if seconds is None else seconds
        self._end = time.monotonic() + self.seconds

    def left(self) -> float:
        return max(0.0, self._end - time.monotonic())

    def left_or_none(self) -> float | None:
        return None if self.seconds == float("inf") else self.left()


def _detail(data: Any) -> TaskDetail:
    compound = isinstance(data, dict) and "subTasks" in data
    return (CompoundDetail if compound else TaskDetail).model_validate(data)


def body_of(transport: Transport, model: type[BaseModel], values: Mapping[str, Any]) -> dict[str, Any]:
    """The body of a request, checked if the client checks."""
    return wire.body(model, values, validate=transport.settings.validate)
