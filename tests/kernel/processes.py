"""Looking at processes from outside, by ``/proc``."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


def state(pid: int) -> str | None:
    """The letter that Linux gives a process's state; None if there is none of that number."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return None


def alive(pid: int) -> bool:
    """Whether a process runs; a zombie does not."""
    return state(pid) not in (None, "Z", "X")


def children(pid: int) -> set[int]:
    """The children of a process, zombies too."""
    try:
        threads = list(Path(f"/proc/{pid}/task").iterdir())
        return {int(child) for thread in threads for child in (thread / "children").read_text().split()}
    except (FileNotFoundError, ProcessLookupError):
        return set()


def descendants(pid: int) -> set[int]:
    """The children of a process, and theirs."""
    found = children(pid)
    return found.union(*(descendants(child) for child in found))


def open_descriptors() -> int:
    """How many files and sockets this process has open."""
    return len(list(Path("/proc/self/fd").iterdir()))


async def eventually(condition: Callable[[], T], seconds: float = 30) -> T:
    """Wait for a condition to become true, and return what it gives."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if found := condition():
            return found
        await asyncio.sleep(0.01)
    raise AssertionError("it did not happen in time")


async def pid_in(file: Path) -> int:
    """The process number that an operation writes into a file when it begins."""
    return int(await eventually(lambda: file.read_text() if file.exists() else ""))
