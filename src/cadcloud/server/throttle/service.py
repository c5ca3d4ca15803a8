"""Token buckets in PostgreSQL: the same for every process, and exact however many ask at once."""

from __future__ import annotations

import math
from dataclasses import dataclass

from sqlalchemy import delete, func, text
from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.throttle.tables import RateBucket

# One statement: of those that ask at once each sees what the others took.
TAKE = text("""
    INSERT INTO rate_buckets AS bucket (name, full_at)
    VALUES (:name, clock_timestamp() + make_interval(secs => CAST(:each AS double precision)))
    ON CONFLICT (name) DO UPDATE
    SET full_at = greatest(bucket.full_at, clock_timestamp()) + make_interval(secs => CAST(:each AS double precision))
    WHERE bucket.full_at <= clock_timestamp() + make_interval(secs => CAST(:slack AS double precision))
    RETURNING extract(epoch FROM bucket.full_at - clock_timestamp())
""")
DEBT = text("SELECT extract(epoch FROM full_at - clock_timestamp()) FROM rate_buckets WHERE name = :name")


@dataclass(frozen=True)
class Limit:
    """How often something may happen.

    Attributes:
        burst: how often at once, at least 1.
        each: seconds until one more is allowed.
    """

    burst: int
    each: float


@dataclass(frozen=True)
class Taken:
    """What became of an attempt to take one.

    Attributes:
        allowed: whether there was one.
        remaining: how many more there are.
        seconds: until the next one, if there was none, else until all are back.
    """

    allowed: bool
    remaining: int
    seconds: float


async def take(session: AsyncSession, name: str, limit: Limit) -> Taken:
    """Take one token from the bucket of that name. The caller commits, and soon: others wait for the row."""
    slack = limit.each * (limit.burst - 1)
    debt = await session.scalar(TAKE, {"name": name, "each": limit.each, "slack": slack})
    if debt is not None:
        remaining = math.floor((limit.burst * limit.each - float(debt)) / limit.each + 1e-6)
        return Taken(True, max(0, min(remaining, limit.burst - 1)), max(0.0, float(debt)))
    debt = await session.scalar(DEBT, {"name": name})
    return Taken(False, 0, max(0.0, float(debt or 0) - slack))


async def refill(session: AsyncSession, name: str) -> None:
    """Fill a bucket. The caller commits."""
    await session.execute(delete(RateBucket).where(RateBucket.name == name))


async def forget_full(session: AsyncSession) -> None:
    """Delete the buckets that are full anyway. The caller commits."""
    await session.execute(delete(RateBucket).where(RateBucket.full_at < func.now()))
