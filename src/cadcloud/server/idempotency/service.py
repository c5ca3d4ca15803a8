"""Doing a request once, however often it arrives."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.database.model import now
from cadcloud.server.errors import Conflict
from cadcloud.server.idempotency.tables import KeyedRequest

KEPT = timedelta(hours=24)


async def begin(session: AsyncSession, key_id: UUID, name: str, fingerprint: bytes) -> KeyedRequest | None:
    """Note a request in the session's transaction, or find that it was answered.

    Of two that arrive at once the second waits here until the first is committed or has failed.

    Args:
        session: an open session; the caller commits.
        key_id: the API key; names of other keys' requests have nothing to do with it.
        name: what the client calls the request.
        fingerprint: tells the request from others.

    Returns:
        None for a new request, else the row with its answer.

    Raises:
        Conflict: another request had that name.
    """
    mine = (KeyedRequest.key_id == key_id, KeyedRequest.name == name)
    await session.execute(delete(KeyedRequest).where(*mine, KeyedRequest.created_at < now() - KEPT))
    row = {"key_id": key_id, "name": name, "fingerprint": fingerprint, "created_at": now()}
    noted = insert(KeyedRequest).values(row).on_conflict_do_nothing().returning(KeyedRequest.name)
    while await session.scalar(noted) is None:
        known = await session.scalar(select(KeyedRequest).where(*mine))
        if known is None:
            continue  # forgotten between the two statements
        if known.fingerprint != fingerprint:
            raise Conflict(
                "IDEMPOTENCY_KEY_REUSED",
                "This Idempotency-Key came with another request in the last 24 hours. Send a new one.",
            )
        return known
    return None


async def complete(session: AsyncSession, key_id: UUID, name: str, status: int, body: str) -> None:
    """Keep the answer of a request that ``begin`` noted, in the same transaction."""
    row = update(KeyedRequest).where(KeyedRequest.key_id == key_id, KeyedRequest.name == name)
    await session.execute(row.values(status=status, body=body))


async def forget_old(session: AsyncSession) -> None:
    """Delete what nobody may send again. The caller commits."""
    await session.execute(delete(KeyedRequest).where(KeyedRequest.created_at < now() - KEPT))
