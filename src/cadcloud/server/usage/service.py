"""Usage as clients see it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.accounts.tables import Account
from cadcloud.server.database.model import now
from cadcloud.server.errors import InvalidRequest
from cadcloud.server.kit.context import Context
from cadcloud.server.plans.service import plan_of
from cadcloud.server.tasks.results import timestamp
from cadcloud.server.usage import repository
from cadcloud.server.usage.periods import month_of
from cadcloud.server.usage.repository import Ledger
from cadcloud.server.usage.schemas import (
    Allowance,
    Allowances,
    Counts,
    Latency,
    Period,
    Quantiles,
    Usage,
    UsageDay,
    UsageKey,
    UsageOperation,
)

LONGEST = timedelta(days=366)


def span(since: date | None, until: date | None) -> tuple[datetime, datetime]:
    """The span of time that was asked for: both days are in it. The current month unless given.

    Raises:
        InvalidRequest: it ends before it begins, or is too long.
    """
    start, end = month_of(now())
    if since is not None:
        start = datetime.combine(since, time(), UTC)
    if until is not None:
        end = datetime.combine(until, time(), UTC) + timedelta(days=1)
    if not timedelta() < end - start <= LONGEST:
        raise InvalidRequest([("from", f"must lie before 'to', by at most {LONGEST.days} days")])
    return start, end


async def report(
    session: AsyncSession,
    context: Context,
    account: Account,
    key_id: UUID | None,
    start: datetime,
    end: datetime,
) -> Usage:
    """What an account, or one of its keys, used in a span of time, and what is left of its plan."""
    ledger = Ledger(session, account.id, start, end, key_id)
    total = await ledger.total()
    return Usage(
        period=Period(start=timestamp(start), end=timestamp(end)),
        total=_counts(total),
        latency=Latency(total_ms=_quantiles(total.took), compute_ms=_quantiles(total.computed)),
        days=_every_day(start, end, await ledger.by_day()),
        operations=[
            UsageOperation(
                operation=row.operation, p50_ms=round(row.took[0], 3), p95_ms=round(row.took[1], 3), **_fields(row)
            )
            for row in await ledger.by_operation()
        ],
        keys=[
            UsageKey(key_id=row.id, name=row.name, prefix=row.prefix, kind=row.kind, **_fields(row))
            for row in await ledger.by_key()
        ],
        allowances=await _allowances(session, context, account),
    )


async def _allowances(session: AsyncSession, context: Context, account: Account) -> Allowances:
    plan = plan_of(context.plans, account)
    start, end = month_of(now())
    compute = await repository.compute_ms(session, account.id, start)
    return Allowances(
        plan=plan.name,
        plan_title=plan.title,
        resets_at=timestamp(end),
        compute_minutes=Allowance(used=round(compute / 60_000, 3), limit=plan.compute_minutes),
        storage_bytes=Allowance(used=await repository.stored_bytes(session, account.id), limit=plan.storage_bytes),
        unfinished_tasks=Allowance(used=await repository.unfinished(session, account.id), limit=plan.concurrency),
        max_upload_bytes=plan.max_upload_bytes,
        requests_per_second=plan.requests_per_second,
        retention_hours=plan.retention_hours or context.settings.retention_hours,
    )


def _every_day(start: datetime, end: datetime, rows: Sequence[Row[Any]]) -> list[UsageDay]:
    known = {row.date: row for row in rows}
    last = min(end, max(start + timedelta(days=1), month_of(now())[0], now()))
    days: list[UsageDay] = []
    day = start
    while day < last:
        fields = _fields(known[day.date()]) if day.date() in known else _NOTHING
        days.append(UsageDay(date=day.date().isoformat(), **fields))
        day += timedelta(days=1)
    return days


_NOTHING: dict[str, Any] = {"tasks": 0, "completed": 0, "failed": 0, "cancelled": 0, "compute_minutes": 0}


def _fields(row: Row[Any]) -> dict[str, Any]:
    counted = {name: getattr(row, name) for name in ("tasks", "completed", "failed", "cancelled")}
    return {**counted, "compute_minutes": round(row.compute_ms / 60_000, 3)}


def _counts(row: Row[Any]) -> Counts:
    return Counts(**_fields(row))


def _quantiles(values: Sequence[float] | None) -> Quantiles:
    p50, p90, p95, p99 = (None,) * 4 if values is None else (round(value, 3) for value in values)
    return Quantiles(p50=p50, p90=p90, p95=p95, p99=p99)
