"""Work in forked children: several at once, and one that crashes takes only its own share with it.

The kernel library holds Python's lock, so that threads gain nothing; and a fork shares all shapes with its
parent, so that nothing has to be sent to it. Only the thread that forks lives on in the child, where the kernel
would wait for ever for threads that it started before: ask ``single_threaded`` before a child is to use threads.
"""

from __future__ import annotations

import ctypes
import os
import pickle
import selectors
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar, cast

from cadcloud.ops.errors import OperationError

T = TypeVar("T")

_BLOCK = 1 << 20
_PR_SET_PDEATHSIG = 1


@dataclass(frozen=True)
class Crash:
    """A child that ended without a result; ``reason`` says how, in a few words."""

    reason: str


@dataclass(frozen=True)
class _Raised:
    error: OperationError


class Forked(Generic[T]):
    """Work that runs in a child of this process."""

    def __init__(self, work: Callable[[], T]) -> None:
        """Fork, and start."""
        self.reader, writer = os.pipe()
        parent = os.getpid()
        self._child = os.fork()
        if self._child == 0:
            os.close(self.reader)
            _run(work, writer, parent)
        os.close(writer)
        self._content = bytearray()

    def receive(self) -> bool:
        """Take what the child has sent so far; false at the end."""
        block = os.read(self.reader, _BLOCK)
        self._content += block
        return bool(block)

    def result(self) -> T | Crash:
        """Wait for the result.

        Raises:
            OperationError: the child raised it.
        """
        while self.receive():
            pass
        os.close(self.reader)
        _, status = os.waitpid(self._child, 0)
        code = os.waitstatus_to_exitcode(status)
        if code != 0 or not self._content:
            return Crash(signal.Signals(-code).name if code < 0 else f"exit code {code}")
        found: Any = pickle.loads(self._content)  # noqa: S301 - it comes from this very program
        self._content.clear()
        if isinstance(found, _Raised):
            raise found.error
        return cast("T", found)


class Group(Generic[T]):
    """Several pieces of work that run at once, a child for each."""

    def __init__(self, work: list[Callable[[], T]]) -> None:
        """Fork, and start."""
        self._children: list[Forked[T]] = [Forked(each) for each in work]

    def results(self) -> Iterator[tuple[int, T | Crash]]:
        """Results by position, as they come."""
        with selectors.DefaultSelector() as selector:
            for at, child in enumerate(self._children):
                selector.register(child.reader, selectors.EVENT_READ, at)
            while selector.get_map():
                for key, _ in selector.select():
                    at: int = key.data
                    child = self._children[at]
                    if not child.receive():
                        selector.unregister(child.reader)
                        yield at, child.result()


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def single_threaded() -> bool:
    """Whether this process has no other threads that a child would miss; where that cannot be known, false."""
    tasks = Path("/proc/self/task")
    return tasks.is_dir() and len(list(tasks.iterdir())) == 1


def _run(work: Callable[[], Any], writer: int, parent: int) -> None:
    """The whole life of a child; it never returns."""
    code = 1
    try:
        _die_with(parent)
        try:
            found: Any = work()
        except OperationError as error:
            found = _Raised(error)
        _send(writer, pickle.dumps(found, pickle.HIGHEST_PROTOCOL))
        code = 0
    finally:
        # Neither buffers nor exit handlers of the parent are this process's business.
        os._exit(code)


def _send(writer: int, content: bytes) -> None:
    left = memoryview(content)
    while left:
        left = left[os.write(writer, left) :]


def _die_with(parent: int) -> None:
    """Have this process killed when its parent is, so that stopping a job stops all of it."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:
        os._exit(1)
