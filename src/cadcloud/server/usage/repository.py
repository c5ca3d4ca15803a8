"""Adding up the ledger, and what an account has now."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Row, func, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.files.tables import File
from cadcloud.server.keys.tables import ApiKey
from cadcloud.server.tasks.tables import Task
from cadcloud.server.usage.tables import UsageEntry

RESULT_BYTES = text("""
    SELECT coalesce(sum((part.value ->> 'bytes')::bigint), 0)
    FROM tasks JOIN api_keys ON api_keys.id = tasks.key_id, json_each(tasks.parts) AS part
    WHERE api_keys.account_id = :account_id AND tasks.status = 'completed'
""")
SUMMED = {
    "tasks": func.count(),
    "completed": func.count().filter(UsageEntry.status == "completed"),
    "failed": func.count().filter(UsageEntry.status == "failed"),
    "cancelled": func.count().filter(UsageEntry.status == "cancelled"),
    "compute_ms": func.coalesce(func.sum(UsageEntry.compute_ms), 0.0),
}
QUANTILES = (0.5, 0.9, 0.95, 0.99)
MOST_OPERATIONS = 100


async def compute_ms(session: AsyncSession, account_id: UUID, since: datetime) -> float:
    """What an account's tasks have used since a moment."""
    used = select(func.sum(UsageEntry.compute_ms))
    return await session.scalar(used.where(UsageEntry.account_id == account_id, UsageEntry.ended_at >= since)) or 0.0


async def unfinished(session: AsyncSession, account_id: UUID) -> int:
    """How many tasks of an account are waiting or running; each sub-task counts, its parent does not."""
    query = (
        select(func.count())
        .select_from(Task)
        .join(ApiKey, ApiKey.id == Task.key_id)
        .where(Task.status.in_(("queued", "processing")), Task.kind != "compound", ApiKey.account_id == account_id)
    )
    return await session.scalar(query) or 0


async def stored_bytes(session: AsyncSession, account_id: UUID) -> int:
    """How much of storage an account has: its files, those announced too, and the results of its tasks."""
    # Every announced upload counts until it is removed: its URL may still be used.
    files = select(func.sum(File.announced_bytes)).join(ApiKey, ApiKey.id == File.key_id)
    uploads = await session.scalar(files.where(ApiKey.account_id == account_id)) or 0
    return int(uploads) + int(await session.scalar(RESULT_BYTES, {"account_id": account_id}) or 0)


class Ledger:
    """The entries of an account in a span of time, summed in several ways."""

    def __init__(
        self, session: AsyncSession, account_id: UUID, since: datetime, until: datetime, key_id: UUID | None = None
    ) -> None:
        self._session = session
        self._where = [
            UsageEntry.account_id == account_id,
            UsageEntry.ended_at >= since,
            UsageEntry.ended_at < until,
        ]
        if key_id is not None:
            self._where.append(UsageEntry.key_id == key_id)

    async def total(self) -> Row[Any]:
        """Everything, with quantiles of how long tasks took and computed."""
        sums = [column.label(name) for name, column in SUMMED.items()]
        done = UsageEntry.status == "completed"
        took = func.percentile_cont(list(QUANTILES)).within_group(UsageEntry.total_ms).filter(done)
        computed = func.percentile_cont(list(QUANTILES)).within_group(UsageEntry.compute_ms).filter(done)
        query = select(*sums, took.label("took"), computed.label("computed")).where(*self._where)
        return (await self._session.execute(query)).one()

    async def by_day(self) -> Sequence[Row[Any]]:
        """A row for each day in UTC that has any, oldest first."""
        day = func.date(func.timezone("UTC", UsageEntry.ended_at))
        sums = [column.label(name) for name, column in SUMMED.items()]
        query = select(day.label("date"), *sums).where(*self._where).group_by(day).order_by(day)
        return (await self._session.execute(query)).all()

    async def by_operation(self) -> Sequence[Row[Any]]:
        """A row for each operation, most used compute time first."""
        sums = [column.label(name) for name, column in SUMMED.items()]
        took = func.percentile_cont([0.5, 0.95]).within_group(UsageEntry.total_ms)
        query = (
            select(UsageEntry.operation, *sums, took.label("took"))
            .where(*self._where)
            .group_by(UsageEntry.operation)
            .order_by(SUMMED["compute_ms"].desc(), UsageEntry.operation)
            .limit(MOST_OPERATIONS)
        )
        return (await self._session.execute(query)).all()

    async def by_key(self) -> Sequence[Row[Any]]:
        """A row for each key that was used, most used compute time first."""
        identity: list[Any] = [ApiKey.id, ApiKey.name, ApiKey.prefix, ApiKey.kind]
        sums = [column.label(name) for name, column in SUMMED.items()]
        query = (
            select(*identity, *sums)
            .join(ApiKey, ApiKey.id == UsageEntry.key_id)
            .where(*self._where)
            .group_by(ApiKey.id)
            .order_by(SUMMED["compute_ms"].desc(), ApiKey.id)
        )
        return cast("Sequence[Row[Any]]", (await self._session.execute(query)).all())
