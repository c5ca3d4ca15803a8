"""What differs between asynchronous and synchronous code; the module of the same name in ``_async`` is its twin."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import IO, Any

CHUNK = 1 << 20
SHOWS_PROGRESS: bool | None = None
"""Whether bars are shown if nobody says: None means where there is a terminal."""


def sleep(seconds: float) -> None:
    """Wait."""
    time.sleep(seconds)


def given_up() -> type[BaseException]:
    """What is raised here when the caller no longer wants the result."""
    return KeyboardInterrupt


def regardless(call: Callable[[], Any], seconds: float = 10) -> None:
    """Call something although the caller has given up; errors of it are nobody's concern any more."""
    del seconds
    with suppress(Exception):
        call()


def in_thread(call: Callable[[], Any]) -> Any:
    """Call something that blocks."""
    return call()


def chunks(file: IO[bytes], told: Callable[[int], object]) -> Iterator[bytes]:
    """Read a file piece by piece, telling how much was read."""
    while chunk := file.read(CHUNK):
        yield chunk
        told(len(chunk))
