"""Holding accounts to their plans. Where no plans are set, none of this asks the database anything."""

from __future__ import annotations

import math
from collections.abc import MutableMapping
from datetime import timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.accounts import repository as accounts
from cadcloud.server.accounts.tables import Account
from cadcloud.server.database.model import now
from cadcloud.server.errors import OverPlan, TooLargeForPlan, TooManyRequests
from cadcloud.server.plans.catalog import Plan, Plans
from cadcloud.server.settings import Settings
from cadcloud.server.throttle import service as throttle
from cadcloud.server.usage import repository as usage
from cadcloud.server.usage.periods import month_of

TASK_SECONDS = 2.0
"""What a client that has too many tasks is told to wait: they end one by one."""


def plan_of(plans: Plans, account: Account) -> Plan:
    """The plan of an account."""
    return plans.of(account.plan, account.role)


async def admit_request(
    session: AsyncSession, plans: Plans, account: Account, headers: MutableMapping[str, str]
) -> None:
    """Let a request pass, or not, by how many came this second. Commits if there is a limit.

    Args:
        session: an open session, in which nothing is to be committed yet but what may be.
        plans: of this installation.
        account: who asks.
        headers: of the reply, which say how much is left.

    Raises:
        TooManyRequests: they come faster than the plan allows.
    """
    rate = plan_of(plans, account).requests_per_second
    if rate is None:
        return
    limit = throttle.Limit(burst=max(1, math.ceil(rate)), each=1 / rate)
    taken = await throttle.take(session, f"requests:{account.id}", limit)
    # At once: the next request waits for the bucket's row.
    await session.commit()
    headers["RateLimit-Policy"] = f'"requests";q={limit.burst};w={max(1, math.ceil(limit.burst * limit.each))}'
    headers["RateLimit"] = f'"requests";r={taken.remaining};t={math.ceil(taken.seconds)}'
    if not taken.allowed:
        raise TooManyRequests(
            "RATE_LIMITED", f"Your plan takes {rate:g} requests a second. Wait a moment.", seconds=taken.seconds
        )


async def admit_tasks(session: AsyncSession, plans: Plans, settings: Settings, key_id: UUID, count: int) -> timedelta:
    """Let an account submit so many tasks, or not. The caller submits them in the same transaction.

    Args:
        session: an open session; until it ends, other submissions of a limited account wait.
        plans: of this installation.
        settings: of this installation.
        key_id: the key that asks.
        count: how many tasks.

    Returns:
        How long they are kept.

    Raises:
        OverPlan: the month's compute time is used up, or these would be too many even alone.
        TooLargeForPlan: storage is full.
        TooManyRequests: the account has too many unfinished tasks.
    """
    if not plans.limited:
        return timedelta(hours=settings.retention_hours)
    account = await accounts.of_key(session, key_id)
    plan = plan_of(plans, account)
    if plan.compute_minutes is not None:
        await _admit_compute(session, account, plan, plan.compute_minutes)
    if plan.concurrency is not None:
        await accounts.of_key(session, key_id, lock=True)
        await _admit_beside(session, account, plan.concurrency, count)
    if plan.storage_bytes is not None:
        await _admit_bytes(session, account, plan.storage_bytes, 0)
    return timedelta(hours=plan.retention_hours or settings.retention_hours)


async def admit_upload(session: AsyncSession, plans: Plans, key_id: UUID, size: int) -> None:
    """Let an account announce an upload, or not. The caller records it in the same transaction.

    Raises:
        TooLargeForPlan: the file is too large, or storage would be over full.
    """
    if not plans.limited:
        return
    account = await accounts.of_key(session, key_id)
    plan = plan_of(plans, account)
    if plan.max_upload_bytes is not None and size > plan.max_upload_bytes:
        raise TooLargeForPlan(
            "UPLOAD_TOO_LARGE",
            f"Your plan takes files of at most {plan.max_upload_bytes:,} bytes.",
            {"limitBytes": plan.max_upload_bytes, "plan": plan.name},
        )
    if plan.storage_bytes is not None:
        await accounts.of_key(session, key_id, lock=True)
        await _admit_bytes(session, account, plan.storage_bytes, size)


async def _admit_compute(session: AsyncSession, account: Account, plan: Plan, allowance: float) -> None:
    start, end = month_of(now())
    used = await usage.compute_ms(session, account.id, start) / 60_000
    if used >= allowance:
        raise OverPlan(
            "ALLOWANCE_EXHAUSTED",
            f"This month's {allowance:g} compute minutes are used up. There are new ones on {end:%Y-%m-%d}, "
            "or with another plan.",
            {"usedMinutes": round(used, 3), "allowanceMinutes": allowance, "plan": plan.name},
        )


async def _admit_beside(session: AsyncSession, account: Account, limit: int, count: int) -> None:
    if count > limit:
        raise OverPlan(
            "TOO_MANY_AT_ONCE", f"Your plan runs {limit} tasks at a time, and these are {count}. Send fewer at once."
        )
    if await usage.unfinished(session, account.id) + count > limit:
        error = TooManyRequests(
            "TOO_MANY_TASKS",
            f"Your plan runs {limit} tasks at a time. Try again when some have ended.",
            seconds=TASK_SECONDS,
        )
        error.headers |= {
            "RateLimit-Policy": f'"tasks";q={limit}',
            "RateLimit": f'"tasks";r=0;t={math.ceil(TASK_SECONDS)}',
        }
        raise error


async def _admit_bytes(session: AsyncSession, account: Account, limit: int, size: int) -> None:
    stored = await usage.stored_bytes(session, account.id)
    if stored + size > limit:
        raise TooLargeForPlan(
            "STORAGE_FULL",
            f"Your plan keeps {limit:,} bytes, and {stored:,} are used. Delete files, or wait until results expire.",
            {"usedBytes": stored, "limitBytes": limit},
        )
