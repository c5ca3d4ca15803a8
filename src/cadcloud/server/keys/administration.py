"""Handling keys from the command line: each call opens and closes its own connection."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.database.engine import create_engine, sessions
from cadcloud.server.keys import service
from cadcloud.server.keys.service import NewKey
from cadcloud.server.keys.tables import ApiKey


async def create(url: str, *, name: str, scopes: Sequence[str]) -> NewKey:
    """Make a key in the database at ``url``.

    Raises:
        UnknownScope: a scope does not exist.
    """
    async with one_session(url) as session:
        return await service.create(session, name=name, scopes=scopes)


async def list_all(url: str) -> Sequence[ApiKey]:
    """All keys in the database at ``url``, oldest first."""
    async with one_session(url) as session:
        return await service.list_all(session)


async def revoke(url: str, key_id: UUID) -> ApiKey:
    """End a key's life.

    Raises:
        UnknownKey: there is no such key.
    """
    async with one_session(url) as session:
        return await service.revoke(session, key_id)


@asynccontextmanager
async def one_session(url: str) -> AsyncGenerator[AsyncSession]:
    """A session on the database at ``url``, committed at the end."""
    engine = create_engine(url)
    try:
        async with sessions(engine).begin() as session:
            yield session
    finally:
        await engine.dispose()
