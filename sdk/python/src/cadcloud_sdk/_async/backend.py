"""What differs between asynchronous and synchronous code; the module of the same name in ``_sync`` is its twin."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from typing import IO, Any

import anyio
import anyio.to_thread

CHUNK = 1 << 20
SHOWS_PROGRESS: bool | None = False
"""Whether bars are shown if nobody says; programs that are asynchronous are servers more often than scripts."""


async def sleep(seconds: float) -> None:
    """Wait."""
    await anyio.sleep(seconds)


def given_up() -> type[BaseException]:
    """What is raised here when the caller no longer wants the result."""
    return anyio.get_cancelled_exc_class()


async def regardless(call: Callable[[], Awaitable[Any]], seconds: float = 10) -> None:
    """Call something although the caller has given up; errors of it are nobody's concern any more."""
    with anyio.move_on_after(seconds, shield=True), suppress(Exception):
        await call()


async def in_thread(call: Callable[[], Any]) -> Any:
    """Call something that blocks."""
    return await anyio.to_thread.run_sync(call)


async def chunks(file: IO[bytes], told: Callable[[int], object]) -> AsyncIterator[bytes]:
    """Read a file piece by piece, telling how much was read."""
    while chunk := await anyio.to_thread.run_sync(file.read, CHUNK):
        yield chunk
        told(len(chunk))
