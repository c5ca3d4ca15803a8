"""Making, checking and revoking API keys."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from sqlalchemy import func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.database.model import now
from cadcloud.server.keys.errors import UnknownKey, UnknownScope
from cadcloud.server.keys.tables import ApiKey

SCOPES = ("models", "cad", "convert", "files", "tasks", "*")
PREFIX = "bbk_"
RANDOM_BYTES = 32
SHOWN_CHARACTERS = 12
FIRST_KEY_LOCK = 0x0CADC10F
LAST_USED_PRECISION = timedelta(minutes=1)


@dataclass(frozen=True)
class NewKey:
    """A key at the only moment when its secret is known."""

    row: ApiKey
    secret: str


async def create(session: AsyncSession, *, name: str, scopes: Sequence[str] = ("*",)) -> NewKey:
    """Make a key. The caller commits.

    Args:
        session: an open session.
        name: what people call it.
        scopes: what it may do; ``*`` is everything.

    Raises:
        UnknownScope: a scope is none of ``SCOPES``, or there is none.
    """
    if not scopes:
        raise UnknownScope("A key needs a scope.", allowed=SCOPES)
    if unknown := sorted(set(scopes) - set(SCOPES)):
        raise UnknownScope(f"Unknown scope: {', '.join(unknown)}.", allowed=SCOPES)
    secret = PREFIX + secrets.token_urlsafe(RANDOM_BYTES)
    row = ApiKey(name=name, prefix=secret[:SHOWN_CHARACTERS], digest=_digest(secret), scopes=sorted(set(scopes)))
    session.add(row)
    await session.flush()
    return NewKey(row, secret)


async def create_first(session: AsyncSession, *, name: str) -> NewKey | None:
    """Make a key that may do everything, unless there has ever been one. The caller commits.

    Processes that start together make one between them.
    """
    await session.execute(select(func.pg_advisory_xact_lock(FIRST_KEY_LOCK)))
    if await session.scalar(select(ApiKey.id).limit(1)) is not None:
        return None
    return await create(session, name=name)


async def authenticate(session: AsyncSession, presented: str) -> ApiKey | None:
    """The valid key that was presented, or None. Writes only if the time of last use is a minute old.

    Args:
        session: an open session; it is committed if something was written.
        presented: what the client sent.
    """
    digest = _digest(presented)
    key = await session.scalar(select(ApiKey).where(ApiKey.digest == digest, ApiKey.revoked_at.is_(None)))
    if key is None or not hmac.compare_digest(key.digest, digest):
        return None
    if key.last_used_at is None or now() - key.last_used_at > LAST_USED_PRECISION:
        await _touch(session, key.id)
    return key


async def list_all(session: AsyncSession) -> Sequence[ApiKey]:
    """All keys, revoked ones too, oldest first."""
    return (await session.scalars(select(ApiKey).order_by(ApiKey.created_at))).all()


async def revoke(session: AsyncSession, key_id: UUID) -> ApiKey:
    """End a key's life; a second time changes nothing. The caller commits.

    Raises:
        UnknownKey: there is no such key.
    """
    key = await session.get(ApiKey, key_id)
    if key is None:
        raise UnknownKey(f"There is no key {key_id}.")
    key.revoked_at = key.revoked_at or now()
    await session.flush()
    return key


async def _touch(session: AsyncSession, key_id: UUID) -> None:
    # Of many requests at once only the first finds the old time, so the rest write nothing.
    stale = or_(ApiKey.last_used_at.is_(None), ApiKey.last_used_at < now() - LAST_USED_PRECISION)
    await session.execute(
        update(ApiKey).where(ApiKey.id == key_id, stale).values(last_used_at=now()),
        execution_options={"synchronize_session": False},
    )
    await session.commit()


def _digest(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
