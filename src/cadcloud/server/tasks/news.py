"""Hearing of changes of tasks as PostgreSQL tells them, so that whoever waits need not ask again and again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager

import psycopg
import structlog

from cadcloud.server.database.engine import libpq_url

CHANNEL = "cadcloud_task"
RECONNECT_SECONDS = 0.5

log = structlog.stdlib.get_logger(__name__)


class TaskNews:
    """Wakes those who follow a task whenever its status or progress changed.

    One connection listens for all of them. While it is away nobody hears anything, so those who wait look
    for themselves now and then; when it is back, all are woken, as each may have missed something.

    Args:
        url: the database.
    """

    def __init__(self, url: str) -> None:
        self._url = libpq_url(url)
        self._followers: dict[str, set[asyncio.Event]] = {}

    @contextmanager
    def follow(self, task_id: object) -> Generator[asyncio.Event]:
        """An event that is set after each change of the task; whoever waits clears it before looking."""
        changed = asyncio.Event()
        followers = self._followers.setdefault(str(task_id), set())
        followers.add(changed)
        try:
            yield changed
        finally:
            followers.discard(changed)
            if not followers:
                self._followers.pop(str(task_id), None)

    @asynccontextmanager
    async def listening(self) -> AsyncGenerator[None]:
        """Listen for the duration of the block."""
        listener = asyncio.create_task(self._listen())
        try:
            yield
        finally:
            listener.cancel()
            await asyncio.gather(listener, return_exceptions=True)

    async def _listen(self) -> None:
        while True:
            try:
                async with await psycopg.AsyncConnection.connect(self._url, autocommit=True) as connection:
                    await connection.execute(f"LISTEN {CHANNEL}")
                    self._wake_all()
                    async for notification in connection.notifies():
                        self._wake(notification.payload)
            except psycopg.Error as error:
                log.warning("task news interrupted", reason=str(error).split("\n", 1)[0])
            await asyncio.sleep(RECONNECT_SECONDS)

    def _wake(self, task_id: str) -> None:
        for changed in self._followers.get(task_id, ()):
            changed.set()

    def _wake_all(self) -> None:
        for task_id in self._followers:
            self._wake(task_id)
