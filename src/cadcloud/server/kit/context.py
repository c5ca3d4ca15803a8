"""What every endpoint may ask for: settings, a database session, storage, the catalog, how it was reached."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from cadcloud.pipelines.signatures import Signatures
from cadcloud.server.kit import transaction
from cadcloud.server.plans.catalog import Plans
from cadcloud.server.settings import Settings
from cadcloud.server.storage import Storage
from cadcloud.server.tasks.news import TaskNews


@dataclass(frozen=True)
class Context:
    """What one API process holds."""

    settings: Settings
    sessions: async_sessionmaker[AsyncSession]
    storage: Storage
    signatures: Signatures
    news: TaskNews
    plans: Plans


def _context(request: Request) -> Context:
    return request.app.state.context


Held = Annotated[Context, Depends(_context)]


async def _session(request: Request, context: Held) -> AsyncIterator[AsyncSession]:
    async with context.sessions() as session:
        transaction.begin(request, session)
        yield session


def _base_url(request: Request, context: Held) -> str:
    return context.settings.public_url or str(request.base_url)


Session = Annotated[AsyncSession, Depends(_session)]
BaseUrl = Annotated[str, Depends(_base_url)]
