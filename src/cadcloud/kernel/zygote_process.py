"""The worker's handle on a zygote: starts it, asks it for children, hears how they end."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import json
import os
import signal
import socket
import sys
import tempfile
from asyncio.subprocess import DEVNULL, Process
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Self

from cadcloud.kernel.outcomes import Exit
from cadcloud.kernel.protocol import Extensions
from cadcloud.kernel.zygote_environment import zygote_environment

START_SECONDS = 60.0
CLOSE_SECONDS = 5.0
LONGEST_CONTROL_MESSAGE = 4096


class KernelUnavailable(RuntimeError):
    """The zygote does not start; the message holds the end of what it printed."""


class ZygoteGone(Exception):
    """The zygote ended before it answered."""


@dataclass
class Child:
    """A process that waits for its job.

    Attributes:
        pid: its number.
        socket: leads to it.
        watch: a pidfd, which names this very process and never a later one with its number; None on systems
            without them.
        exit: how it ended; None when the zygote ended first.
    """

    pid: int
    socket: socket.socket
    watch: int | None
    exit: asyncio.Future[Exit | None]

    def kill(self) -> None:
        """Kill it at once, if it lives."""
        if self.exit.done() and self.exit.result() is not None:
            return
        with contextlib.suppress(OSError):
            if self.watch is None:
                os.kill(self.pid, signal.SIGKILL)
            else:
                signal.pidfd_send_signal(self.watch, signal.SIGKILL)

    def end(self) -> None:
        """Kill it and release what leads to it; the child is of no use any more."""
        self.kill()
        self.socket.close()
        if self.watch is not None:
            os.close(self.watch)
            self.watch = None


class ZygoteProcess:
    """One zygote and the control socket to it.

    Attributes:
        ready: done when it has children to lease; an error if it ended before.
        gone: set when it has ended, for whatever reason.
        printed: the end of what it printed; known once it is closed.
    """

    def __init__(self, process: Process, control: socket.socket, output: IO[bytes]) -> None:
        self.gone = asyncio.Event()
        self.printed = ""
        self._loop = asyncio.get_running_loop()
        self.ready: asyncio.Future[None] = self._loop.create_future()
        self._process = process
        self._control = control
        self._output = output
        self._waiting: deque[asyncio.Future[Child]] = deque()
        self._unasked = 0
        self._exits: dict[int, asyncio.Future[Exit | None]] = {}
        self._loop.add_reader(control, self._receive)

    @classmethod
    async def start(cls, spares: int, extensions: Extensions) -> Self:
        """Start a zygote and wait until it has children ready.

        Raises:
            KernelUnavailable: it does not come up.
        """
        zygote = await cls._spawn(spares, extensions)
        try:
            async with asyncio.timeout(START_SECONDS):
                await zygote.ready
        except TimeoutError:
            reason = f"it was not ready within {START_SECONDS:g} s"
        except ZygoteGone:
            reason = "it ended"
        except BaseException:
            await zygote.close()
            raise
        else:
            return zygote
        await zygote.close()
        raise KernelUnavailable(f"The geometry kernel does not start: {reason}. It printed:\n{zygote.printed}")

    @classmethod
    async def _spawn(cls, spares: int, extensions: Extensions) -> Self:
        with contextlib.ExitStack() as opened:
            # Not a stream of bytes: messages stay whole, and descriptors with the message that they belong to.
            ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            opened.callback(ours.close)
            output = opened.enter_context(tempfile.TemporaryFile())
            ours.setblocking(False)
            with theirs:
                process = await asyncio.create_subprocess_exec(
                    *(sys.executable, "-m", "cadcloud.kernel.zygote"),
                    *(str(theirs.fileno()), str(os.getpid()), str(spares), extensions.model_dump_json()),
                    pass_fds=(theirs.fileno(),),
                    stdin=DEVNULL,
                    stdout=output,
                    stderr=output,
                    env=zygote_environment(),
                )
            opened.pop_all()
        return cls(process, ours, output)

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    async def lease(self) -> Child:
        """Get a child of one's own.

        Raises:
            ZygoteGone: there will be none.
            OSError: this process has too many files open to take it.
        """
        if self.gone.is_set():
            raise ZygoteGone
        answer: asyncio.Future[Child] = self._loop.create_future()
        self._waiting.append(answer)
        self._unasked += 1
        self._ask()
        try:
            return await answer
        except asyncio.CancelledError:
            # The answer may have come in the same turn of the loop.
            if answer.done() and not answer.cancelled() and answer.exception() is None:
                answer.result().end()
            raise

    async def close(self) -> None:
        """End the zygote, which kills and reaps its children first."""
        self._lost()
        self._control.close()
        try:
            async with asyncio.timeout(CLOSE_SECONDS):
                await self._process.wait()
        except TimeoutError:
            self._kill()
            await self._process.wait()
        except asyncio.CancelledError:
            self._kill()
            raise
        finally:
            # Who replaces a dead zygote and who stops the service may both come here.
            if not self._output.closed:
                self.printed = self._tail()
                self._output.close()

    def _kill(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()

    def _tail(self) -> str:
        size = self._output.seek(0, os.SEEK_END)
        self._output.seek(max(size - 2000, 0))
        return self._output.read().decode(errors="replace").strip()

    def _ask(self) -> None:
        """Send what requests the socket takes, and the rest when it takes more."""
        while self._unasked:
            try:
                self._control.send(b"lease")
            except BlockingIOError:
                self._loop.add_writer(self._control, self._ask)
                return
            except OSError:
                self._lost()
                return
            self._unasked -= 1
        self._loop.remove_writer(self._control)

    def _receive(self) -> None:
        flags = getattr(socket, "MSG_CMSG_CLOEXEC", 0)
        try:
            message, descriptors, _, _ = socket.recv_fds(self._control, LONGEST_CONTROL_MESSAGE, 2, flags)
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
            if exited is not None:
                exited.set_result(Exit(message["status"], message["memory"]))
        elif not self.ready.done():
            self.ready.set_result(None)

    def _hand_over(self, pid: int, descriptors: list[int]) -> None:
        """Give a child to whoever waits longest. Who was cancelled waits no more, but has asked."""
        answer = next((answer for answer in self._take_waiting() if not answer.done()), None)
        if not descriptors:  # the system drops those that do not fit into this process's table
            if answer is not None:
                answer.set_exception(OSError(errno.EMFILE, os.strerror(errno.EMFILE)))
            return
        exited = self._exits[pid] = self._loop.create_future()
        watch = descriptors[1] if len(descriptors) > 1 else None
        child = Child(pid, socket.socket(fileno=descriptors[0]), watch, exited)
        if answer is None:
            child.end()
        else:
            answer.set_result(child)

    def _take_waiting(self) -> Iterator[asyncio.Future[Child]]:
        while self._waiting:
            yield self._waiting.popleft()

    def _lost(self) -> None:
        """The zygote is gone, and by the system's doing or its own all its children with it."""
        if self.gone.is_set():
            return
        self.gone.set()
        self._loop.remove_reader(self._control)
        self._loop.remove_writer(self._control)
        if not self.ready.done():
            self.ready.set_exception(ZygoteGone())
        for answer in self._take_waiting():
            if not answer.done():
                answer.set_exception(ZygoteGone())
        for exited in self._exits.values():
            exited.set_result(None)
        self._exits.clear()
