from __future__ import annotations

import hashlib
from datetime import timedelta
from uuid import uuid4

import pytest

from cadcloud.server.database.model import now
from cadcloud.server.keys import service
from cadcloud.server.keys.errors import UnknownKey, UnknownScope
from cadcloud.server.keys.tables import ApiKey


async def test_only_the_digest_is_kept(sessions):
    async with sessions.begin() as session:
        key = await service.create(session, name="ci", scopes=["cad", "tasks"])
    assert key.secret.startswith("bbk_")
    assert len(key.secret) == 4 + 43
    async with sessions() as session:
        row = await session.get(ApiKey, key.row.id)
    assert row.digest == hashlib.sha256(key.secret.encode()).digest()
    assert key.secret.startswith(row.prefix)
    assert key.secret not in repr(vars(row))
    assert row.scopes == ["cad", "tasks"]


async def test_authentication(sessions):
    async with sessions.begin() as session:
        key = await service.create(session, name="ci")
    async with sessions() as session:
        assert (await service.authenticate(session, key.secret)).id == key.row.id
        assert await service.authenticate(session, key.secret + "x") is None
        assert await service.authenticate(session, "") is None
        assert await service.authenticate(session, "bbk_\N{SNOWMAN}") is None


async def test_revoked_keys_stay_listed_but_open_nothing(sessions):
    async with sessions.begin() as session:
        key = await service.create(session, name="ci")
        await service.revoke(session, key.row.id)
    async with sessions() as session:
        assert await service.authenticate(session, key.secret) is None
        (listed,) = await service.list_all(session)
    first = listed.revoked_at
    async with sessions.begin() as session:
        assert (await service.revoke(session, key.row.id)).revoked_at == first


async def test_use_is_recorded_once_a_minute(sessions):
    async with sessions.begin() as session:
        key = await service.create(session, name="ci")

    async def last_used():
        async with sessions() as session:
            await service.authenticate(session, key.secret)
        async with sessions() as session:
            return (await session.get(ApiKey, key.row.id)).last_used_at

    first = await last_used()
    assert first is not None
    assert await last_used() == first
    async with sessions.begin() as session:
        (await session.get(ApiKey, key.row.id)).last_used_at = now() - timedelta(minutes=2)
    assert await last_used() > first


async def test_scopes_are_checked(sessions):
    async with sessions() as session:
        with pytest.raises(UnknownScope, match="admin"):
            await service.create(session, name="ci", scopes=["cad", "admin"])
        with pytest.raises(UnknownScope, match="needs a scope"):
            await service.create(session, name="ci", scopes=[])


async def test_revoking_an_unknown_key(sessions):
    async with sessions() as session:
        with pytest.raises(UnknownKey):
            await service.revoke(session, uuid4())
