"""Sessions of browsers: begun at sign-in and never before, found by the digest of their token."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from sqlalchemy import and_, delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.accounts.tables import AccountSession
from cadcloud.server.database.model import now
from cadcloud.server.keys import service as keys
from cadcloud.server.keys.tables import BROWSER, ApiKey

TOKEN_BYTES = 32


@dataclass(frozen=True)
class SignedIn:
    """A browser's session, and the key by which it acts; with the key comes the account."""

    session_id: UUID
    key: ApiKey


async def begin(session: AsyncSession, account_id: UUID, *, days: float, replaced: str | None) -> str:
    """Begin a session and return its token. The caller commits.

    The token is always a new one: one that was planted in the browser before is worth nothing afterwards.

    Args:
        session: an open session of the database.
        account_id: who signed in.
        days: how long it lasts.
        replaced: the token that the browser brought, whose session ends.
    """
    if replaced:
        await end(session, replaced)
    await keys.ensure_browser_key(session, account_id)
    token = secrets.token_urlsafe(TOKEN_BYTES)
    session.add(AccountSession(account_id=account_id, digest=digest(token), expires_at=now() + timedelta(days=days)))
    await session.flush()
    return token


async def find(session: AsyncSession, token: str) -> SignedIn | None:
    """The session of a token, if it is not over and its account not disabled."""
    query = (
        select(AccountSession.id, ApiKey)
        .join(ApiKey, and_(ApiKey.account_id == AccountSession.account_id, ApiKey.kind == BROWSER))
        .where(AccountSession.digest == digest(token), AccountSession.expires_at > now())
    )
    found = (await session.execute(query)).one_or_none()
    if found is None or found[1].account.disabled_at is not None:
        return None
    return SignedIn(found[0], found[1])


async def end(session: AsyncSession, token: str) -> None:
    """End the session of a token, if there is one. The caller commits."""
    await session.execute(delete(AccountSession).where(AccountSession.digest == digest(token)))


async def end_all(session: AsyncSession, account_id: UUID) -> None:
    """End all sessions of an account. The caller commits."""
    await session.execute(delete(AccountSession).where(AccountSession.account_id == account_id))


async def forget_old(session: AsyncSession) -> None:
    """Delete the sessions that are over. The caller commits."""
    await session.execute(delete(AccountSession).where(AccountSession.expires_at < now()))


def digest(token: str) -> bytes:
    """What is kept of a token: it is 256 random bits, so a slow hash would add nothing."""
    return hashlib.sha256(token.encode()).digest()
