"""Reading the rows of accounts."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.accounts.tables import OWNER, Account
from cadcloud.server.database.model import now


async def owner(session: AsyncSession) -> Account:
    """The account that owns the installation, made if there is none. The caller commits.

    Processes that ask at once get the same one.
    """
    found = select(Account).where(Account.role == OWNER)
    if (known := await session.scalar(found)) is not None:
        return known
    made = {"id": uuid4(), "name": "Owner", "role": OWNER, "created_at": now()}
    await session.execute(insert(Account).values(made).on_conflict_do_nothing())
    return (await session.scalars(found)).one()


async def by_email(session: AsyncSession, email: str) -> Account | None:
    """The account of an address, which must be in lower case."""
    return await session.scalar(select(Account).where(Account.email == email))


async def of_key(session: AsyncSession, key_id: UUID, *, lock: bool = False) -> Account:
    """The account that a key belongs to.

    Args:
        session: an open session.
        key_id: the key.
        lock: whether others who lock it too wait until the transaction ends. Keys and sessions can be added meanwhile.
    """
    # By its name, as the model of keys leads to this one.
    keys = Account.metadata.tables["api_keys"]
    query = select(Account).join(keys, keys.c.account_id == Account.id).where(keys.c.id == key_id)
    if lock:
        query = query.with_for_update(of=Account, key_share=True)
    return (await session.scalars(query)).one()


async def list_all(session: AsyncSession) -> Sequence[Account]:
    """All accounts that were not deleted, oldest first."""
    return (
        await session.scalars(select(Account).where(Account.deleted_at.is_(None)).order_by(Account.created_at))
    ).all()
