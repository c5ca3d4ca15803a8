"""Reading the rows of files."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.database.model import now
from cadcloud.server.files.tables import File
from cadcloud.server.keys.reach import within_reach


async def get(session: AsyncSession, file_id: UUID, key_id: UUID, *, lock: bool = False) -> File | None:
    """The file, if it belongs to the key. ``lock`` keeps others from changing it until the transaction ends."""
    query = select(File).where(File.id == file_id, within_reach(File.key_id, key_id))
    return await session.scalar(query.with_for_update() if lock else query)


async def confirmed(session: AsyncSession, file_ids: Sequence[UUID], key_id: UUID) -> dict[UUID, File]:
    """Those of the files that belong to the key and have arrived, by id."""
    query = select(File).where(File.id.in_(file_ids), within_reach(File.key_id, key_id), File.confirmed_at.is_not(None))
    return {file.id: file for file in await session.scalars(query)}


async def same_content(session: AsyncSession, key_id: UUID, sha256: str, size: int) -> File | None:
    """A confirmed file of the key with the same content."""
    query = select(File).where(
        File.key_id == key_id,
        File.sha256 == sha256,
        File.announced_bytes == size,
        File.confirmed_at.is_not(None),
    )
    return await session.scalar(query.limit(1))


async def list_page(
    session: AsyncSession, key_id: UUID, *, page: int, limit: int, status: str | None
) -> tuple[Sequence[File], int]:
    """One page of a key's files, newest first, and how many there are on all pages."""
    filters: list[ColumnElement[bool]] = [within_reach(File.key_id, key_id), *_by_status(status)]
    total = await session.scalar(select(func.count()).select_from(File).where(*filters)) or 0
    newest_first = select(File).where(*filters).order_by(File.created_at.desc(), File.id.desc())
    rows = await session.scalars(newest_first.offset((page - 1) * limit).limit(limit))
    return rows.all(), total


def _by_status(status: str | None) -> list[ColumnElement[bool]]:
    if status == "confirmed":
        return [File.confirmed_at.is_not(None)]
    if status == "pending":
        return [File.confirmed_at.is_(None), File.upload_expires_at > now()]
    if status == "expired":
        return [File.confirmed_at.is_(None), File.upload_expires_at <= now()]
    return []
