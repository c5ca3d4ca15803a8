"""The worker's side of the process wall: runs each job in a fresh child of the zygote."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Self

from pydantic import ValidationError

from cadcloud.kernel import outcomes
from cadcloud.kernel.outcomes import Exit
from cadcloud.kernel.printed import end_of_log
from cadcloud.kernel.protocol import LONGEST_LINE, MESSAGE, Done, Extensions, Failed, Job, Progress
from cadcloud.kernel.zygote_process import Child, KernelUnavailable, ZygoteGone, ZygoteProcess

__all__ = ["Kernel", "KernelUnavailable", "OnProgress"]

LEASE_SECONDS = 60.0
EXIT_SECONDS = 5.0
FIRST_PAUSE_SECONDS = 0.1
LONGEST_PAUSE_SECONDS = 5.0
STEADY_SECONDS = 30.0
"""A zygote that lived so long is replaced without a pause."""

OnProgress = Callable[[Progress], Awaitable[None] | None]

log = logging.getLogger(__name__)


class Kernel:
    """Runs jobs, each in a process of its own, any number at a time.

    >>> async with Kernel() as kernel:  # doctest: +SKIP
    ...     outcome = await kernel.run(Job(kind="execute", payload=..., folder="/tmp/job"))

    Args:
        spares: how many processes wait ready for the next job.
        extensions: further operations and models, imported by the zygote.
    """

    def __init__(self, spares: int = 2, extensions: Extensions | None = None) -> None:
        self._spares = spares
        self._extensions = extensions or Extensions()
        self._zygote: ZygoteProcess | None = None
        self._replaced = asyncio.Condition()
        self._keeper: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        """Start the zygote.

        Raises:
            KernelUnavailable: it does not come up; the message holds what it printed.
        """
        self._zygote = await self._start()
        self._keeper = asyncio.create_task(self._keep_alive(self._zygote))
        return self

    async def __aexit__(self, *_: object) -> None:
        """Kill every process. Jobs that still run end as if killed from outside."""
        if self._keeper is not None:
            self._keeper.cancel()
            await asyncio.gather(self._keeper, return_exceptions=True)
        zygote = self._zygote
        await self._replace(None)
        if zygote is not None:
            await zygote.close()

    async def run(self, job: Job, on_progress: OnProgress | None = None) -> Done | Failed:
        """Run a job to its end. Cancelling kills its process at once.

        Args:
            job: the job; its folder must exist and belong to it alone.
            on_progress: called with every progress message; the process waits for a slow one.

        Returns:
            The outcome. Whatever the process does, crashes included, is a ``Failed`` with a code of its own.

        Raises:
            RuntimeError: this kernel is not open.
        """
        try:
            child = await self._lease()
        except KernelUnavailable:
            return outcomes.unavailable()
        wall = asyncio.timeout(job.limits.wall_seconds)
        try:
            async with wall:
                return await self._converse(child, job, on_progress)
        except TimeoutError:
            if not wall.expired():  # it came from on_progress
                raise
            return outcomes.timed_out(job.limits)
        finally:
            child.end()

    async def _lease(self) -> Child:
        """Get a child of whatever zygote is alive, or comes alive in time."""
        try:
            async with asyncio.timeout(LEASE_SECONDS):
                while True:
                    zygote = self._zygote
                    if zygote is None:
                        raise RuntimeError("the kernel is not open; use `async with Kernel() as kernel`")
                    try:
                        return await zygote.lease()
                    except ZygoteGone:
                        await self._replacement(zygote)
        except TimeoutError:
            raise KernelUnavailable(f"no process within {LEASE_SECONDS:g} s") from None

    async def _replacement(self, gone: ZygoteProcess) -> None:
        async with self._replaced:
            await self._replaced.wait_for(lambda: self._zygote is not gone)

    async def _replace(self, zygote: ZygoteProcess | None) -> None:
        async with self._replaced:
            self._zygote = zygote
            self._replaced.notify_all()

    async def _keep_alive(self, zygote: ZygoteProcess) -> None:
        """Start a new zygote whenever one is gone."""
        while True:
            started = asyncio.get_running_loop().time()
            await zygote.gone.wait()
            lived = asyncio.get_running_loop().time() - started
            await zygote.close()
            log.error("the zygote ended after %.1f s and is started again: %s", lived, zygote.printed)
            zygote = await self._revive(0 if lived > STEADY_SECONDS else FIRST_PAUSE_SECONDS)
            await self._replace(zygote)

    async def _revive(self, pause: float) -> ZygoteProcess:
        while True:
            await asyncio.sleep(pause)
            try:
                return await self._start()
            except (KernelUnavailable, OSError) as error:
                pause = min(max(pause * 2, FIRST_PAUSE_SECONDS), LONGEST_PAUSE_SECONDS)
                log.error("%s", error)

    async def _start(self) -> ZygoteProcess:
        return await ZygoteProcess.start(self._spares, self._extensions)

    async def _converse(self, child: Child, job: Job, on_progress: OnProgress | None) -> Done | Failed:
        reader, writer = await asyncio.open_unix_connection(sock=child.socket, limit=LONGEST_LINE)
        try:
            with contextlib.suppress(ConnectionError):
                writer.write(job.model_dump_json().encode() + b"\n")
                await writer.drain()
            outcome = await _listen(reader, on_progress)
            if outcome is None:
                outcome = outcomes.ended(await _exit_of(child), job.limits, await _printed(job))
        finally:
            # In this order, and without waiting: a child that reads nothing would block a friendly close.
            child.kill()
            writer.transport.abort()
        if isinstance(outcome, Failed) and outcome.is_defect:
            log.error("a job ended with %s: %s", outcome.code, await _printed(job))
        return outcome


async def _listen(reader: asyncio.StreamReader, on_progress: OnProgress | None) -> Done | Failed | None:
    """Read messages up to the last; None if the child ends without one."""
    while True:
        try:
            message = MESSAGE.validate_json(await reader.readuntil())
        except (asyncio.IncompleteReadError, ConnectionError):
            return None
        except (asyncio.LimitOverrunError, ValidationError):
            return outcomes.unreadable()
        if not isinstance(message, Progress):
            return message
        if on_progress is not None:
            answer = on_progress(message)
            if inspect.isawaitable(answer):
                await answer
        # Reading from a full buffer never waits: without this, a talkative child would keep the loop to itself.
        await asyncio.sleep(0)


async def _exit_of(child: Child) -> Exit | None:
    """How a child that closed its socket ended."""
    try:
        async with asyncio.timeout(EXIT_SECONDS):
            return await asyncio.shield(child.exit)
    except TimeoutError:  # it closed the socket and lives on
        child.kill()
        return await asyncio.shield(child.exit)


async def _printed(job: Job) -> str:
    return await asyncio.to_thread(end_of_log, Path(job.folder))
