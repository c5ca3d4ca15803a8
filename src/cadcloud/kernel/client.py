"""The worker's side of the process wall: runs each job in a fresh child of the zygote."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import json
import os
import signal
import socket
import sys
import tempfile
from asyncio.subprocess import DEVNULL, Process
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Self

from pydantic import ValidationError

from cadcloud.kernel import outcomes
from cadcloud.kernel.protocol import MESSAGE, Done, Failed, Job, Progress
from cadcloud.kernel.zygote_environment import zygote_environment

LONGEST_LINE = 16 << 20
START_SECONDS = 60.0
EXIT_SECONDS = 5.0
LONGEST_PAUSE = 5.0

OnProgress = Callable[[Progress], Awaitable[None] | None]


class KernelUnavailable(RuntimeError):
    """The zygote does not start; the message holds the end of what it printed."""


@dataclass
class _Child:
    pid: int
    socket: socket.socket
    watch: int | None
    exit: asyncio.Future[int | None]

    def kill(self) -> None:
        """Kill the process at once. A pidfd names this very process, never a later one with its number."""
        with contextlib.suppress(ProcessLookupError, OSError):
            if self.watch is None:
                os.kill(self.pid, signal.SIGKILL)
            else:
                signal.pidfd_send_signal(self.watch, signal.SIGKILL)

    def close(self) -> None:
        self.socket.close()
        if self.watch is not None:
            os.close(self.watch)
            self.watch = None


class _ZygoteGone(Exception):
    """The zygote ended before it answered."""


class _Zygote:
    """One zygote process and the control socket to it."""

    def __init__(self, process: Process, control: socket.socket, output: Any) -> None:
        self.gone = asyncio.Event()
        self.ready = asyncio.get_running_loop().create_future()
        self._process = process
        self._control = control
        self._output = output
        self._waiting: deque[asyncio.Future[_Child]] = deque()
        self._exits: dict[int, asyncio.Future[int | None]] = {}
        self._loop = asyncio.get_running_loop()
        self._loop.add_reader(control, self._receive)

    @classmethod
    async def start(cls, spares: int, plugins: tuple[str, ...]) -> Self:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        ours.setblocking(False)
        # Closed in aclose; a context manager cannot span the life of the process.
        output = tempfile.TemporaryFile()  # noqa: SIM115
        with theirs:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "cadcloud.kernel.zygote",
                str(theirs.fileno()),
                str(os.getpid()),
                str(spares),
                *plugins,
                pass_fds=(theirs.fileno(),),
                stdin=DEVNULL,
                stdout=output,
                stderr=output,
                env=zygote_environment(),
            )
        zygote = cls(process, ours, output)
        try:
            await asyncio.wait_for(asyncio.shield(zygote.ready), START_SECONDS)
        except (TimeoutError, _ZygoteGone):
            end = zygote.printed()
            await zygote.aclose()
            raise KernelUnavailable(f"The geometry kernel does not start: {end}") from None
        except asyncio.CancelledError:
            await zygote.aclose()
            raise
        return zygote

    def printed(self) -> str:
        """The end of what the zygote printed."""
        self._output.seek(0)
        return self._output.read()[-2000:].decode(errors="replace").strip() or "it printed nothing"

    async def lease(self) -> _Child:
        """Get a child of one's own."""
        if self.gone.is_set():
            raise _ZygoteGone
        answer: asyncio.Future[_Child] = self._loop.create_future()
        self._waiting.append(answer)
        try:
            await self._loop.sock_sendall(self._control, b"lease")
            return await answer
        except OSError:
            raise _ZygoteGone from None

    def _receive(self) -> None:
        try:
            message, descriptors, _, _ = socket.recv_fds(self._control, 4096, 2)
        except BlockingIOError:
            return
        except OSError:
            message, descriptors = b"", []
        if message:
            self._handle(json.loads(message), descriptors)
        else:
            self._lost()

    def _handle(self, message: dict[str, int], descriptors: list[int]) -> None:
        if "lease" in message:
            self._hand_over(message["lease"], descriptors)
        elif "exit" in message:
            exited = self._exits.pop(message["exit"], None)
            if exited is not None and not exited.done():
                exited.set_result(message["status"])
        elif not self.ready.done():
            self.ready.set_result(None)

    def _hand_over(self, pid: int, descriptors: list[int]) -> None:
        exited: asyncio.Future[int | None] = self._loop.create_future()
        self._exits[pid] = exited
        channel = socket.socket(fileno=descriptors[0])
        child = _Child(pid, channel, descriptors[1] if len(descriptors) > 1 else None, exited)
        answer = self._waiting.popleft()
        if answer.done():  # whoever asked was cancelled meanwhile
            child.kill()
            child.close()
        else:
            answer.set_result(child)

    def _lost(self) -> None:
        """The zygote is dead, and by the kernel's doing all its children with it."""
        if self.gone.is_set():
            return
        self.gone.set()
        self._loop.remove_reader(self._control)
        if not self.ready.done():
            self.ready.set_exception(_ZygoteGone())
        for answer in self._waiting:
            if not answer.done():
                answer.set_exception(_ZygoteGone())
        for exited in self._exits.values():
            if not exited.done():
                exited.set_result(None)

    async def aclose(self) -> None:
        """Kill the zygote, and with it its children."""
        self._lost()
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        await self._process.wait()
        self._control.close()
        self._output.close()
        if self.ready.done() and not self.ready.cancelled():
            self.ready.exception()  # seen: nobody else may be waiting for it


class Kernel:
    """Runs jobs, each in a process of its own, any number at a time.

    >>> async with Kernel() as kernel:  # doctest: +SKIP
    ...     outcome = await kernel.run(Job(kind="execute", payload=..., folder="/tmp/job"))

    Args:
        spares: how many processes wait ready for the next job.
        plugins: modules with further operations, imported by the zygote.
    """

    def __init__(self, spares: int = 2, plugins: tuple[str, ...] = ()) -> None:
        self._spares = spares
        self._plugins = plugins
        self._zygote: _Zygote | None = None
        self._starting = asyncio.Lock()
        self._pause = 0.0

    async def __aenter__(self) -> Self:
        """Start the zygote.

        Raises:
            KernelUnavailable: it does not come up.
        """
        self._zygote = await _Zygote.start(self._spares, self._plugins)
        return self

    async def __aexit__(self, *_: object) -> None:
        """Kill every process."""
        if self._zygote is not None:
            await self._zygote.aclose()
            self._zygote = None

    async def run(self, job: Job, on_progress: OnProgress | None = None) -> Done | Failed:
        """Run a job to its end. Cancelling kills its process at once.

        Args:
            job: the job; its folder must exist and belong to it alone.
            on_progress: called with every progress message.

        Returns:
            The outcome. Whatever the process does, crashes included, is a ``Failed`` with a code of its own.
        """
        child = await self._lease()
        try:
            async with asyncio.timeout(job.limits.wall_seconds):
                return await self._converse(child, job, on_progress)
        except TimeoutError:
            return outcomes.timed_out(job.limits)
        finally:
            child.kill()
            child.close()

    async def _lease(self) -> _Child:
        while True:
            zygote = await self._living_zygote()
            try:
                child = await zygote.lease()
            except _ZygoteGone:
                continue
            self._pause = 0.0
            return child

    async def _living_zygote(self) -> _Zygote:
        async with self._starting:
            while self._zygote is None or self._zygote.gone.is_set():
                if self._zygote is not None:
                    await self._zygote.aclose()
                    self._zygote = None
                await asyncio.sleep(self._pause)
                self._pause = min(max(self._pause * 2, 0.1), LONGEST_PAUSE)
                with contextlib.suppress(KernelUnavailable):
                    self._zygote = await _Zygote.start(self._spares, self._plugins)
            return self._zygote

    async def _converse(self, child: _Child, job: Job, on_progress: OnProgress | None) -> Done | Failed:
        reader, writer = await asyncio.open_connection(sock=child.socket.dup(), limit=LONGEST_LINE)
        try:
            with contextlib.suppress(ConnectionError):
                writer.write(job.model_dump_json().encode() + b"\n")
                await writer.drain()
            last = await self._listen(reader, on_progress)
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()
        return last or outcomes.ended(await self._exit_status(child), job.limits)

    async def _listen(self, reader: asyncio.StreamReader, on_progress: OnProgress | None) -> Done | Failed | None:
        while True:
            try:
                line = await reader.readuntil()
            except (asyncio.IncompleteReadError, ConnectionError):
                return None
            except asyncio.LimitOverrunError:
                return outcomes.unreadable()
            try:
                message = MESSAGE.validate_json(line)
            except ValidationError:
                return outcomes.unreadable()
            if not isinstance(message, Progress):
                return message
            if on_progress is not None:
                answer = on_progress(message)
                if inspect.isawaitable(answer):
                    await answer

    async def _exit_status(self, child: _Child) -> int | None:
        try:
            return await asyncio.wait_for(asyncio.shield(child.exit), EXIT_SECONDS)
        except TimeoutError:
            return None
