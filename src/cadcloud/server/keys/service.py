"""Making, checking, rotating and revoking API keys."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.accounts import repository as accounts
from cadcloud.server.database.model import now
from cadcloud.server.keys.errors import TooManyKeys, UnknownKey, UnknownScope
from cadcloud.server.keys.tables import API, BROWSER, ApiKey

SCOPES = ("models", "cad", "convert", "files", "tasks", "*")
PREFIX = "bbk_"
RANDOM_BYTES = 32
SHOWN_CHARACTERS = 12
FIRST_KEY_LOCK = 0x0CADC10F
LAST_USED_PRECISION = timedelta(minutes=1)
MOST_PER_ACCOUNT = 100


@dataclass(frozen=True)
class NewKey:
    """A key at the only moment when its secret is known."""

    row: ApiKey
    secret: str


async def create(
    session: AsyncSession,
    *,
    name: str,
    scopes: Sequence[str] = ("*",),
    account_id: UUID | None = None,
    expires_at: datetime | None = None,
) -> NewKey:
    """Make a key. The caller commits.

    Args:
        session: an open session.
        name: what people call it.
        scopes: what it may do; ``*`` is everything.
        account_id: whose it is; the owner's of the installation, unless given.
        expires_at: when it ends by itself.

    Raises:
        UnknownScope: a scope is none of ``SCOPES``, or there is none.
    """
    if not scopes:
        raise UnknownScope("A key needs a scope.", allowed=SCOPES)
    if unknown := sorted(set(scopes) - set(SCOPES)):
        raise UnknownScope(f"Unknown scope: {', '.join(unknown)}.", allowed=SCOPES)
    secret = _new_secret()
    row = ApiKey(
        account_id=account_id or (await accounts.owner(session)).id,
        name=name,
        prefix=secret[:SHOWN_CHARACTERS],
        digest=_digest(secret),
        scopes=sorted(set(scopes)),
        expires_at=expires_at,
    )
    session.add(row)
    await session.flush()
    return NewKey(row, secret)


async def create_for(
    session: AsyncSession, asking: ApiKey, *, name: str, scopes: Sequence[str], expires_at: datetime | None
) -> NewKey:
    """Make a key of the account that a browser is signed in to. The caller commits.

    Raises:
        UnknownScope: a scope is none of ``SCOPES``, or there is none.
        TooManyKeys: the account has as many valid ones as it may have.
    """
    # Locks the account, so that two requests at once do not both find room for one more.
    await accounts.of_key(session, asking.id, lock=True)
    valid = select(func.count()).select_from(ApiKey).where(ApiKey.account_id == asking.account_id, *_valid())
    if (await session.scalar(valid) or 0) >= MOST_PER_ACCOUNT:
        raise TooManyKeys(MOST_PER_ACCOUNT)
    return await create(session, name=name, scopes=scopes, account_id=asking.account_id, expires_at=expires_at)


async def rotate(session: AsyncSession, key: ApiKey) -> NewKey:
    """Give a key a new secret; the old one is invalid at once. What the key made stays its own. The caller commits."""
    secret = _new_secret()
    key.prefix, key.digest, key.last_used_at = secret[:SHOWN_CHARACTERS], _digest(secret), None
    await session.flush()
    return NewKey(key, secret)


async def ensure_browser_key(session: AsyncSession, account_id: UUID) -> None:
    """Make the key by which an account's browsers act, if there is none. The caller commits."""
    made = {
        "id": uuid4(),
        "account_id": account_id,
        "kind": BROWSER,
        "name": "Browser",
        "prefix": "",
        # Of a secret that nobody has ever seen, so nothing that is sent as a key fits it.
        "digest": secrets.token_bytes(RANDOM_BYTES),
        "scopes": ["*"],
        "created_at": now(),
    }
    await session.execute(insert(ApiKey).values(made).on_conflict_do_nothing())


async def create_first(session: AsyncSession, *, name: str) -> NewKey | None:
    """Make a key of the owner's that may do everything, unless there has ever been one. The caller commits.

    Processes that start together make one between them.
    """
    await session.execute(select(func.pg_advisory_xact_lock(FIRST_KEY_LOCK)))
    if await session.scalar(select(ApiKey.id).where(ApiKey.kind == API).limit(1)) is not None:
        return None
    return await create(session, name=name)


async def authenticate(session: AsyncSession, presented: str) -> ApiKey | None:
    """The valid key that was presented, or None. Writes only if the time of last use is a minute old.

    Args:
        session: an open session; it is committed if something was written.
        presented: what the client sent.
    """
    digest = _digest(presented)
    key = await session.scalar(select(ApiKey).where(ApiKey.digest == digest, *_valid()))
    if key is None or not hmac.compare_digest(key.digest, digest) or key.account.disabled_at is not None:
        return None
    await note_use(session, key)
    return key


async def note_use(session: AsyncSession, key: ApiKey) -> None:
    """Record that a key was used, unless that was recorded within the minute; then the session is committed."""
    if key.last_used_at is None or now() - key.last_used_at > LAST_USED_PRECISION:
        await _touch(session, key.id)


async def list_all(session: AsyncSession, account_id: UUID | None = None) -> Sequence[ApiKey]:
    """All keys, or those of an account; revoked ones too, oldest first, without those of browsers."""
    query = select(ApiKey).where(ApiKey.kind == API).order_by(ApiKey.created_at, ApiKey.id)
    return (await session.scalars(query if account_id is None else query.where(ApiKey.account_id == account_id))).all()


async def find(session: AsyncSession, key_id: str, account_id: UUID) -> ApiKey:
    """A key of an account, locked until the transaction ends.

    Raises:
        UnknownKey: there is none of that id, or it is another account's.
    """
    try:
        mine = (ApiKey.id == UUID(key_id), ApiKey.account_id == account_id, ApiKey.kind == API)
    except ValueError:
        raise UnknownKey(f"There is no key {key_id[:64]}.") from None
    found = await session.scalar(select(ApiKey).where(*mine).with_for_update(of=ApiKey))
    if found is None:
        raise UnknownKey(f"There is no key {key_id[:64]}.")
    return found


async def revoke(session: AsyncSession, key_id: UUID) -> ApiKey:
    """End a key's life; a second time changes nothing. The caller commits.

    Raises:
        UnknownKey: there is no such key.
    """
    key = await session.get(ApiKey, key_id)
    if key is None or key.kind != API:
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


def _valid() -> tuple[ColumnElement[bool], ...]:
    return (
        ApiKey.kind == API,
        ApiKey.revoked_at.is_(None),
        or_(ApiKey.expires_at.is_(None), ApiKey.expires_at > now()),
    )


def _new_secret() -> str:
    return PREFIX + secrets.token_urlsafe(RANDOM_BYTES)


def _digest(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
