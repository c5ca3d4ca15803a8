"""The end of cancelled tasks, although a cancellation can be lost.

Under Python 3.11 ``asyncio.wait_for`` swallows a cancellation that comes in the same turn of the loop as what it
waits for, and Psycopg's pool of connections waits by it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Any


async def ended(tasks: Iterable[asyncio.Task[Any]], *, again_seconds: float) -> None:
    """Wait until cancelled tasks have ended, however they end.

    Args:
        tasks: tasks whose ``cancel`` has been called.
        again_seconds: how long a task may take to end before it is cancelled once more.
    """
    pending = everyone = set(tasks)
    while pending:
        _, pending = await asyncio.wait(pending, timeout=again_seconds)
        for task in pending:
            task.cancel()
    await asyncio.gather(*everyone, return_exceptions=True)  # or their errors would be logged as never looked at
