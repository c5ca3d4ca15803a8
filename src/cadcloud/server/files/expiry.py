"""Removing uploads that were announced and never confirmed."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Protocol

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.database.model import now
from cadcloud.server.files.tables import File

BATCH = 100

log = structlog.stdlib.get_logger(__name__)


class DeletesFiles(Protocol):
    """What expiry needs of storage."""

    async def delete(self, path: str) -> Any:
        """Delete one object; none is no error."""
        ...


async def delete_objects(storage: DeletesFiles, file: File) -> None:
    """Delete what storage holds of a file, confirmed or not."""
    await storage.delete(file.upload_path)
    await storage.delete(file.path)


async def remove_unconfirmed(session: AsyncSession, storage: DeletesFiles, *, retention_hours: float) -> int:
    """Remove files that were not confirmed within the retention after their upload address ended.

    The object goes before the row: killed in between, the next round does it again. The caller commits.

    Returns:
        How many files were removed.
    """
    latest = now() - timedelta(hours=retention_hours)
    due = (
        await session.scalars(
            select(File)
            .where(File.confirmed_at.is_(None), File.upload_expires_at < latest)
            .limit(BATCH)
            .with_for_update(skip_locked=True)
        )
    ).all()
    for file in due:
        await delete_objects(storage, file)
        await session.delete(file)
    if due:
        log.info("unconfirmed uploads removed", count=len(due))
    return len(due)
