"""Deleting an account: at once it opens nothing any more, and soon after nothing is left of it."""

from __future__ import annotations

from datetime import timedelta
from typing import Protocol
from uuid import UUID

import structlog
from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from cadcloud.server.accounts import letters, sessions
from cadcloud.server.accounts.tables import OWNER, Account, AccountIdentity, AccountToken
from cadcloud.server.billing.service import PAYING
from cadcloud.server.billing.tables import BillingCustomer
from cadcloud.server.database.model import now
from cadcloud.server.errors import Conflict, Forbidden
from cadcloud.server.files.expiry import DeletesFiles, delete_objects
from cadcloud.server.files.tables import File
from cadcloud.server.keys.tables import ApiKey
from cadcloud.server.settings import Settings
from cadcloud.server.tasks import service as tasks
from cadcloud.server.tasks.expiry import DeletesResults, delete_results
from cadcloud.server.tasks.tables import TERMINAL, Task

GRACE = timedelta(minutes=1)
"""Within it the processes end that were at work for the account, and let go of its files."""
BATCH = 10

log = structlog.stdlib.get_logger(__name__)


class DeletesObjects(DeletesFiles, DeletesResults, Protocol):
    """What erasing needs of storage."""


async def require_deletable(session: AsyncSession, account: Account) -> None:
    """Refuse to delete an account that others depend on, or that would go on to pay.

    Raises:
        Forbidden: it owns the installation.
        Conflict: it has a subscription.
    """
    if account.role == OWNER:
        raise Forbidden("OWNER_STAYS", "The account that owns the installation cannot be deleted.")
    paying = (BillingCustomer.account_id == account.id, BillingCustomer.status.in_(PAYING))
    if await session.scalar(select(BillingCustomer.customer).where(*paying).limit(1)) is not None:
        raise Conflict("SUBSCRIBED", "The account has a subscription. Cancel it first, or it goes on to be paid.")


async def begin(session: AsyncSession, settings: Settings, account: Account) -> None:
    """Shut an account for ever: no key or session opens it, what runs is cancelled, its address is free.

    The caller commits. ``erase`` does the rest.
    """
    letters.deleted(session, settings, account)
    unfinished = select(Task).where(_of(Task.key_id, account.id), Task.status.not_in(TERMINAL))
    for task in (await session.scalars(unfinished)).all():
        await tasks.cancel(session, task)
    account.deleted_at = now()
    account.disabled_at = account.disabled_at or account.deleted_at
    account.email, account.name, account.password_hash = None, "", None
    await sessions.end_all(session, account.id)
    await session.execute(delete(AccountToken).where(AccountToken.account_id == account.id))
    # Who comes from the provider again gets a new account.
    await session.execute(delete(AccountIdentity).where(AccountIdentity.account_id == account.id))


async def erase(session: AsyncSession, storage: DeletesObjects) -> int:
    """Delete the objects and rows of accounts that were deleted. The caller commits.

    Objects go before rows: killed in between, the next round does it again.

    Returns:
        How many accounts are gone.
    """
    due = select(Account).where(Account.deleted_at < now() - GRACE).limit(BATCH).with_for_update(skip_locked=True)
    accounts = (await session.scalars(due)).all()
    for account in accounts:
        await _erase_objects(session, storage, account.id)
        # Everything else that belongs to it goes with its row.
        await session.delete(account)
        log.info("account erased", account=str(account.id))
    return len(accounts)


async def _erase_objects(session: AsyncSession, storage: DeletesObjects, account_id: UUID) -> None:
    kept = select(Task.id).where(_of(Task.key_id, account_id), Task.status != "expired")
    for task_id in (await session.scalars(kept)).all():
        await delete_results(storage, task_id)
    for file in (await session.scalars(select(File).where(_of(File.key_id, account_id)))).all():
        await delete_objects(storage, file)


def _of(column: InstrumentedAttribute[UUID], account_id: UUID) -> ColumnElement[bool]:
    return column.in_(select(ApiKey.id).where(ApiKey.account_id == account_id))
