"""Tasks in the test's database."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from cadcloud.server.settings import Settings
from cadcloud.server.storage import Storage, open_storage
from cadcloud.server.tasks import service
from cadcloud.server.tasks.tables import Task


@pytest.fixture
def storage(data_dir: Path) -> Storage:
    """Object storage in a folder of the test's own."""
    return open_storage(Settings(data_dir=data_dir))


@pytest.fixture
def objects(data_dir: Path) -> Path:
    """The folder below which ``storage`` keeps its objects."""
    return data_dir / "objects"


@pytest.fixture
def stored(objects: Path) -> Callable[[], list[str]]:
    """Lists the paths of all objects."""
    return lambda: sorted(str(path.relative_to(objects)) for path in objects.rglob("*") if path.is_file())


@pytest.fixture
def submit(sessions: async_sessionmaker[AsyncSession], key_id: UUID):
    async def submit(**more: object) -> Task:
        request = {"kind": "execute", "payload": {"operation": "occt.shapes.solid.createBox"}, "files": []} | more
        async with sessions.begin() as session:
            return await service.submit(
                session, key_id=key_id, kind="cad", label="box", request=request, retention=timedelta(hours=24)
            )

    return submit


@pytest.fixture
def reload(sessions: async_sessionmaker[AsyncSession]):
    async def reload(task: Task) -> Task:
        async with sessions() as session:
            found = await session.get(Task, task.id)
            assert found
            return found

    return reload


@pytest.fixture
def jobs(sessions: async_sessionmaker[AsyncSession]):
    """The rows of the queue, as (id, status)."""

    async def jobs() -> list[tuple[int, str]]:
        async with sessions() as session:
            rows = await session.execute(text("SELECT id, status::text FROM procrastinate_jobs ORDER BY id"))
            return [(row.id, row.status) for row in rows]

    return jobs
