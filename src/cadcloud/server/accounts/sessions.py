"""Sessions of browsers: begun at sign-in and never before, found by the digest of their token."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import and_, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.accounts.tables import AccountSession
from cadcloud.server.database.model import now
from cadcloud.server.keys import service as keys
from cadcloud.server.keys.tables import BROWSER, ApiKey

TOKEN_BYTES = 32
USER_AGENT_CHARACTERS = 300
LAST_USED_PRECISION = timedelta(minutes=1)


@dataclass(frozen=True)
class SignedIn:
    """A browser's session, and the key by which it acts; with the key comes the account."""

    session_id: UUID
    key: ApiKey
    created_at: datetime
    last_used_at: datetime


async def begin(
    session: AsyncSession, account_id: UUID, *, days: float, replaced: str | None, user_agent: str = ""
) -> str:
    """Begin a session and return its token. The caller commits.

    The token is always a new one: one that was planted in the browser before is worth nothing afterwards.

    Args:
        session: an open session of the database.
        account_id: who signed in.
        days: how long it lasts.
        replaced: the token that the browser brought, whose session ends.
        user_agent: what the browser calls itself.
    """
    if replaced:
        await end(session, replaced)
    await keys.ensure_browser_key(session, account_id)
    token = secrets.token_urlsafe(TOKEN_BYTES)
    session.add(
        AccountSession(
            account_id=account_id,
            digest=digest(token),
            expires_at=now() + timedelta(days=days),
            user_agent=user_agent[:USER_AGENT_CHARACTERS],
        )
    )
    await session.flush()
    return token


async def find(session: AsyncSession, token: str) -> SignedIn | None:
    """The session of a token, if it is not over and its account not disabled."""
    query = (
        select(AccountSession.id, ApiKey, AccountSession.created_at, AccountSession.last_used_at)
        .join(ApiKey, and_(ApiKey.account_id == AccountSession.account_id, ApiKey.kind == BROWSER))
        .where(AccountSession.digest == digest(token), AccountSession.expires_at > now())
    )
    found = (await session.execute(query)).one_or_none()
    if found is None or found[1].account.disabled_at is not None:
        return None
    return SignedIn(*found)


async def note_use(session: AsyncSession, signed_in: SignedIn) -> None:
    """Record that a session was used, unless that was recorded within the minute; then ``session`` is committed."""
    if now() - signed_in.last_used_at <= LAST_USED_PRECISION:
        return
    await session.execute(
        update(AccountSession).where(AccountSession.id == signed_in.session_id).values(last_used_at=now())
    )
    await session.commit()


async def list_all(session: AsyncSession, account_id: UUID) -> Sequence[AccountSession]:
    """The sessions of an account that are not over, the one that was used last first."""
    mine = (AccountSession.account_id == account_id, AccountSession.expires_at > now())
    order = (AccountSession.last_used_at.desc(), AccountSession.created_at.desc())
    return (await session.scalars(select(AccountSession).where(*mine).order_by(*order))).all()


async def end_one(session: AsyncSession, account_id: UUID, session_id: UUID) -> bool:
    """End a session of an account; False if it has none of that id. The caller commits."""
    mine = (AccountSession.account_id == account_id, AccountSession.id == session_id)
    return await session.scalar(delete(AccountSession).where(*mine).returning(AccountSession.id)) is not None


async def end_others(session: AsyncSession, account_id: UUID, but: UUID) -> None:
    """End all sessions of an account but one. The caller commits."""
    others = (AccountSession.account_id == account_id, AccountSession.id != but)
    await session.execute(delete(AccountSession).where(*others))


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
