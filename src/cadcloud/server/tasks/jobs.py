"""Running a task: claim its row, fetch inputs, compute in a kernel process, store results, write the outcome.

What happens if the worker is killed, line by line:

- before the claim: the job is found by the sweep and queued again;
- after the claim: the same, and the death is counted in the row;
- after uploads, before the outcome: the same; the next run uploads to a folder of its own,
  and what lies in the old one goes when the task expires;
- after the outcome: the sweep removes the job, the row is finished.

A worker that was taken for dead and comes back finds that the row names another run: its
outcome is refused and it deletes what it uploaded. Nothing else ties a run to its task.
"""

from __future__ import annotations

import asyncio
import shutil
import tempfile
import time
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID

import structlog
from procrastinate import App, BaseRetryStrategy, RetryDecision
from procrastinate.exceptions import JobAborted
from procrastinate.jobs import Job as QueueJob
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from cadcloud.kernel.printed import end_of_log
from cadcloud.kernel.protocol import Done, Failed, Job, Limits, Part, Progress
from cadcloud.server.database.engine import connection_lost, insist
from cadcloud.server.queue.app import QUEUE, RUN_TASK
from cadcloud.server.settings import Settings
from cadcloud.server.tasks import repository
from cadcloud.server.tasks.repository import Claim, Outcome
from cadcloud.server.tasks.reuse import content_of, reused

PROGRESS_SECONDS = 0.25
DATABASE_SECONDS = 300.0
RELEASE_SECONDS = 5.0
RETRY_PAUSE_SECONDS = 0.2

log = structlog.stdlib.get_logger(__name__)


class RunsJobs(Protocol):
    """What a task needs of ``cadcloud.kernel.client.Kernel``."""

    async def run(self, job: Job, on_progress: ProgressCallback) -> Done | Failed:
        """Run one job in a process of its own; cancelling kills the process."""
        ...


StoreEarly = Callable[[Part], Awaitable[dict[str, Any]]]


class ProgressCallback(Protocol):
    """Hears how far a job is."""

    def __call__(self, progress: Progress, /) -> None: ...


class StoresFiles(Protocol):
    """What a task needs of ``cadcloud.server.storage``."""

    async def read_to(self, path: str, local: Path) -> Any:
        """Copy an object to a local file."""
        ...

    async def write_from(self, local: Path, path: str, content_type: str, filename: str) -> int:
        """Copy a local file to an object and return its size in bytes."""
        ...

    async def copy(self, source: str, target: str) -> Any:
        """Copy an object."""
        ...

    async def delete_prefix(self, prefix: str) -> Any:
        """Delete all objects below ``prefix``."""
        ...


class _TaskLost(Exception):
    """The row belongs to another run, or was cancelled: what this run does is of no use any more."""


class _BadPart(Exception):
    """The kernel named a result file that is not a plain file in its own folder."""


@dataclass(frozen=True)
class Runner:
    """Runs tasks, one call each. Holds what all runs of a worker share.

    Attributes:
        sessions: the database.
        kernel: runs the geometry.
        storage: inputs come from it, results go to it.
        settings: limits and attempts.
        scratch: a private folder for the files of running tasks.
    """

    sessions: async_sessionmaker[AsyncSession]
    kernel: RunsJobs
    storage: StoresFiles
    settings: Settings
    scratch: Path

    async def run(self, task_id: UUID) -> None:
        """Run a task to its outcome; nothing if it is finished already. Cancelling leaves no outcome."""
        claim = await insist(lambda: self._claim(task_id), seconds=DATABASE_SECONDS)
        if claim is None:
            return
        try:
            outcome = await self._perform(claim)
            await _to_the_end(self._conclude(claim, outcome))
        except _TaskLost:
            await self._delete_results(claim)
        except asyncio.CancelledError:
            await self._abandon(claim)
            raise

    async def _claim(self, task_id: UUID) -> Claim | None:
        async with self.sessions.begin() as session:
            return await repository.claim(session, task_id)

    async def _perform(self, claim: Claim) -> Outcome:
        """Run until there is a result that another try would not change."""
        attempt = 1
        while _retryable(result := await self._try(claim)):
            log.warning("task run failed", task=str(claim.task_id), attempt=attempt, reason=result.error)
            if attempt == self.settings.kernel_attempts:
                return _given_up(result, attempt)
            await asyncio.sleep(RETRY_PAUSE_SECONDS * attempt)
            attempt += 1
        return result

    async def _try(self, claim: Claim) -> Outcome:
        with tempfile.TemporaryDirectory(dir=self.scratch, ignore_cleanup_errors=True) as folder:
            try:
                return await self._compute(claim, Path(folder))
            except _TaskLost:
                raise
            except FileNotFoundError:
                log.exception("task input missing", task=str(claim.task_id))
                return _failed("FILE_NOT_FOUND", "An input file of the task is gone. Upload it again and resubmit.")
            except Exception:
                # Ours or storage's, not the client's: told to the log in full and to the client in brief.
                log.exception("task run broke", task=str(claim.task_id))
                return _failed("INTERNAL_ERROR", "The service could not run the task.", {"retryable": True})

    async def _compute(self, claim: Claim, folder: Path) -> Outcome:
        results = folder / "results"
        results.mkdir()
        files = await self._fetch_inputs(claim.request.get("files", []), folder)
        content = await content_of(claim.request, files)
        if content is not None and (known := await reused(self.sessions, self.storage, claim, content)):
            return known
        job = Job(
            kind=claim.request["kind"],
            payload=claim.request["payload"],
            files=files,
            folder=str(results),
            limits=self._limits(),
        )
        started = time.perf_counter()
        message = await self._run_kernel(claim, job)
        compute_ms = (time.perf_counter() - started) * 1000
        if isinstance(message, Failed):
            outcome = _failed(message.code, message.message, message.details, compute_ms)
            return outcome if message.is_defect else await _with_log(outcome, results)
        outcome = Outcome(
            status="completed",
            compute_ms=compute_ms,
            details=message.metadata,
            parts=await self._store_results(claim, message.parts, results),
            primary_part=message.parts[0].key if message.parts else None,
            content=content,
        )
        return await _with_log(outcome, results)

    async def _fetch_inputs(self, file_ids: Sequence[str], folder: Path) -> list[str]:
        paths = [folder / f"input-{index}" for index in range(len(file_ids))]
        for file_id, path in zip(file_ids, paths, strict=True):
            await self.storage.read_to(f"files/{file_id}", path)
        return [str(path) for path in paths]

    async def _run_kernel(self, claim: Claim, job: Job) -> Done | Failed:
        """Run the job, recording its progress, and stop it if the task is lost meanwhile."""
        progress = _ProgressWriter(self.sessions, claim, partial(self._store_early, claim, Path(job.folder)))
        run = asyncio.ensure_future(self.kernel.run(job, progress.note))
        lost = asyncio.ensure_future(progress.write_until_lost())
        try:
            await asyncio.wait((run, lost), return_when=asyncio.FIRST_COMPLETED)
            if not run.done():
                raise _TaskLost
            return run.result()
        finally:
            run.cancel()
            lost.cancel()
            await asyncio.gather(run, lost, return_exceptions=True)

    async def _store_early(self, claim: Claim, folder: Path, part: Part) -> dict[str, Any]:
        """Store a copy of a part whose run goes on."""
        copy = folder.parent / f"early-{part.filename}"
        await asyncio.to_thread(shutil.copyfile, _local_file(part, folder), copy)
        path = f"{claim.prefix}{part.filename}"
        size = await self.storage.write_from(copy, path, part.mime, part.filename)
        return {part.key: {"mime": part.mime, "bytes": size, "filename": part.filename, "path": path}}

    async def _store_results(self, claim: Claim, parts: Sequence[Part], folder: Path) -> dict[str, Any]:
        async def store(part: Part) -> tuple[str, dict[str, Any]]:
            path = f"{claim.prefix}{part.filename}"
            size = await self.storage.write_from(_local_file(part, folder), path, part.mime, part.filename)
            return part.key, {"mime": part.mime, "bytes": size, "filename": part.filename, "path": path}

        # A group, so that no upload goes on after another failed.
        async with asyncio.TaskGroup() as group:
            stored = [group.create_task(store(part)) for part in parts]
        return dict(task.result() for task in stored)

    async def _conclude(self, claim: Claim, outcome: Outcome) -> None:
        """Write the outcome. Results whose outcome does not stand are deleted."""
        try:
            stands = await self._write(claim, outcome)
        except SQLAlchemyError as error:
            if connection_lost(error):
                raise
            # JSON knows texts and numbers that PostgreSQL refuses, such as NUL and NaN.
            log.exception("outcome refused by the database", task=str(claim.task_id))
            await self._write(claim, _failed("INTERNAL_ERROR", "The task's result could not be recorded."))
            stands = False
        if not stands:
            await self._delete_results(claim)

    async def _write(self, claim: Claim, outcome: Outcome) -> bool:
        async def write() -> bool:
            async with self.sessions.begin() as session:
                return await repository.finish(session, claim, outcome)

        return await insist(write, seconds=DATABASE_SECONDS)

    async def _abandon(self, claim: Claim) -> None:
        """Leave a task that was aborted: back to the queue, unless it was cancelled and its row says so."""

        async def release() -> None:
            async with self.sessions.begin() as session:
                await repository.release(session, claim)

        await self._delete_results(claim)
        try:
            await insist(release, seconds=RELEASE_SECONDS)
        except SQLAlchemyError:
            log.exception("task not released", task=str(claim.task_id))

    async def _delete_results(self, claim: Claim) -> None:
        try:
            await self.storage.delete_prefix(claim.prefix)
        except Exception:
            # They go when the task expires.
            log.exception("results not deleted", task=str(claim.task_id))

    def _limits(self) -> Limits:
        return Limits(
            wall_seconds=self.settings.task_seconds,
            memory_bytes=self.settings.task_memory_bytes,
            file_bytes=self.settings.task_file_bytes,
        )


class _ProgressWriter:
    """Writes the newest progress to the row, a few times a second at most, however often the kernel tells it."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession], claim: Claim, store: StoreEarly) -> None:
        self._sessions = sessions
        self._claim = claim
        self._store = store
        self._percent = 0.0
        self._part: Part | None = None
        self._news = asyncio.Event()

    def note(self, progress: Progress) -> None:
        self._percent = min(max(progress.percent, 0.0), 100.0)
        self._part = progress.part or self._part
        self._news.set()

    async def write_until_lost(self) -> None:
        """Write until the row is no longer this run's."""
        mine = True
        while mine:
            await asyncio.sleep(PROGRESS_SECONDS)
            await self._news.wait()
            self._news.clear()
            parts = await self._early_parts()
            try:
                async with self._sessions.begin() as session:
                    mine = await repository.report_progress(session, self._claim, self._percent, parts)
            except SQLAlchemyError as error:
                log.warning("progress not written", task=str(self._claim.task_id), reason=str(error))

    async def _early_parts(self) -> dict[str, Any] | None:
        part, self._part = self._part, None
        if part is None:
            return None
        try:
            return await self._store(part)
        except Exception:
            # It is only a preview: the run goes on and brings it at its end.
            log.exception("early part not stored", task=str(self._claim.task_id))
            return None


class _RetryWhenStopped(BaseRetryStrategy):
    """Queue an aborted job again. The worker asks this only if it aborted the job because it was told to stop."""

    def get_retry_decision(self, *, exception: BaseException, job: QueueJob) -> RetryDecision | None:
        return RetryDecision() if isinstance(exception, JobAborted) else None


def register(queue: App, runner: Runner) -> None:
    """Make ``queue`` run its jobs by ``runner``."""

    @queue.task(name=RUN_TASK, queue=QUEUE, retry=_RetryWhenStopped())
    async def run_task(task_id: str) -> None:  # pyright: ignore[reportUnusedFunction]
        try:
            await runner.run(UUID(task_id))
        except asyncio.CancelledError:
            # Re-raised as it is, Procrastinate would count the abort as a failure.
            raise JobAborted from None


async def _to_the_end(work: Coroutine[Any, Any, None]) -> None:
    """Await ``work`` even if cancelled meanwhile, as an outcome half written is worse than a late stop."""
    task = asyncio.ensure_future(work)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await task


def _local_file(part: Part, folder: Path) -> Path:
    """The part's file, if it is one in ``folder``: what comes out of a kernel process is not trusted."""
    path = (folder / part.path).resolve()
    if not path.is_relative_to(folder.resolve()) or not path.is_file() or Path(part.filename).name != part.filename:
        raise _BadPart(part.path)
    return path


def _failed(code: str, message: str, details: dict[str, Any] | None = None, compute_ms: float | None = None) -> Outcome:
    error = {"code": code, **(details or {})}
    return Outcome(status="failed", error=message, details={"error": error}, compute_ms=compute_ms)


async def _with_log(outcome: Outcome, folder: Path) -> Outcome:
    """Add what the kernel process printed, if anything."""
    printed = await asyncio.to_thread(end_of_log, folder)
    return replace(outcome, details={**(outcome.details or {}), "log": printed}) if printed else outcome


def _retryable(outcome: Outcome) -> bool:
    return outcome.status == "failed" and bool((outcome.details or {})["error"].get("retryable"))


def _given_up(outcome: Outcome, attempts: int) -> Outcome:
    code = (outcome.details or {})["error"]["code"]
    return _failed(code, f"{outcome.error} It was tried {attempts} times.", {"attempts": attempts})
