"""Handling accounts from the command line: each call opens and closes its own connection."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.accounts import passwords, repository, service, sessions
from cadcloud.server.accounts.tables import Account
from cadcloud.server.database.model import now
from cadcloud.server.keys.administration import one_session
from cadcloud.server.plans.catalog import Plans

OWNER = "owner"
"""How the owner is called who has no address."""


class AccountError(Exception):
    """What was asked for cannot be done; the message says why."""


async def create(url: str, *, email: str, name: str, password: str) -> Account:
    """Make an account in the database at ``url``; the operator vouches for the address.

    Raises:
        ApiError: the address has an account, or the password is too easy to guess.
    """
    passwords.check(password, email=email)
    async with one_session(url) as session:
        account = await service.create(session, email=email, name=name, password_hash=await passwords.hashed(password))
        account.email_confirmed_at = now()
        return account


async def list_all(url: str) -> Sequence[Account]:
    """All accounts in the database at ``url``, oldest first."""
    async with one_session(url) as session:
        return await repository.list_all(session)


async def set_password(url: str, who: str, password: str, *, email: str | None = None) -> Account:
    """Give an account a password, and the owner an address to sign in with; every session ends.

    Raises:
        AccountError: there is no such account, or it has no address.
        ApiError: the password is too easy to guess.
    """
    async with one_session(url) as session:
        account = await _found(session, who)
        account.email = email or account.email
        if account.email is None:
            raise AccountError("The owner has no address to sign in with. Add --email.")
        passwords.check(password, email=account.email)
        account.password_hash = await passwords.hashed(password)
        account.email_confirmed_at = now()
        await sessions.end_all(session, account.id)
        return account


async def set_plan(url: str, who: str, plan: str | None, plans: Plans) -> Account:
    """Put an account on a plan; None is the default one.

    Raises:
        AccountError: there is no such account or plan.
    """
    if plan is not None and plan not in plans.plans:
        raise AccountError(f"There is no plan {plan!r}; there are {', '.join(plans.plans) or 'none'}.")
    async with one_session(url) as session:
        account = await _found(session, who)
        account.plan = plan
        return account


async def disable(url: str, who: str, *, disabled: bool) -> Account:
    """Shut an account out, or let it in again: its keys and sessions open nothing while it is disabled.

    Raises:
        AccountError: there is no such account.
    """
    async with one_session(url) as session:
        account = await _found(session, who)
        account.disabled_at = now() if disabled else None
        return account


async def _found(session: AsyncSession, who: str) -> Account:
    account = await (repository.owner(session) if who == OWNER else repository.by_email(session, who.strip().lower()))
    if account is None:
        raise AccountError(f"There is no account {who!r}.")
    return account
