from __future__ import annotations

import asyncio
from datetime import timedelta

from sqlalchemy import func, select, update

from cadcloud.server.database.model import now
from cadcloud.server.throttle.service import Limit, Taken, forget_full, refill, take
from cadcloud.server.throttle.tables import RateBucket

SLOW = Limit(burst=3, each=1000)


async def test_a_bucket_empties_and_fills_again(sessions):
    async def attempt(limit: Limit = SLOW) -> Taken:
        async with sessions.begin() as session:
            return await take(session, "x", limit)

    assert [(one.allowed, one.remaining) for one in [await attempt() for _ in range(4)]] == [
        (True, 2),
        (True, 1),
        (True, 0),
        (False, 0),
    ]
    assert 990 < (await attempt()).seconds <= 1000
    async with sessions.begin() as session:
        await session.execute(update(RateBucket).values(full_at=RateBucket.full_at - timedelta(seconds=1000)))
    assert [one.allowed for one in [await attempt() for _ in range(2)]] == [True, False]
    async with sessions.begin() as session:
        await refill(session, "x")
    assert (await attempt()).remaining == 2


async def test_of_those_at_once_just_so_many_get_one(sessions):
    async def attempt() -> bool:
        async with sessions.begin() as session:
            return (await take(session, "x", SLOW)).allowed

    assert sum(await asyncio.gather(*(attempt() for _ in range(12)))) == 3


async def test_full_buckets_are_forgotten(sessions):
    async with sessions.begin() as session:
        for name in ("full", "not yet"):
            await take(session, name, SLOW)
        await session.execute(update(RateBucket).where(RateBucket.name == "full").values(full_at=now()))
    async with sessions.begin() as session:
        await forget_full(session)
        assert await session.scalar(select(func.count()).select_from(RateBucket)) == 1
