"""Making accounts, proving who one is, and changing passwords."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.accounts import letters, passwords, repository, sessions
from cadcloud.server.accounts.tables import Account, AccountToken
from cadcloud.server.database.model import now
from cadcloud.server.errors import ApiError, Conflict, Forbidden, InvalidRequest
from cadcloud.server.settings import Settings

RECENT = timedelta(minutes=10)


class WrongCredentials(ApiError):
    """Address and password do not go together; which of them is wrong is nobody's business."""

    status = 401
    code = "WRONG_CREDENTIALS"

    def __init__(self) -> None:
        super().__init__("Address or password is wrong.")


async def sign_up(session: AsyncSession, settings: Settings, *, email: str, password: str, name: str) -> Account:
    """Make an account. The caller commits.

    Raises:
        InvalidRequest: the password is too easy to guess.
        Conflict: the address has an account.
    """
    passwords.check(password, email=email)
    account = await create(session, email=email, name=name, password_hash=await passwords.hashed(password))
    await letters.confirm(session, settings, account)
    return account


async def create(session: AsyncSession, *, email: str | None, name: str, password_hash: str | None = None) -> Account:
    """Record an account. The caller commits.

    Raises:
        Conflict: the address has an account.
    """
    account = Account(email=email, name=name, password_hash=password_hash)
    session.add(account)
    await _flush(session)
    return account


async def _flush(session: AsyncSession) -> None:
    try:
        # The table decides, so of two with one address at once one gets it.
        await session.flush()
    except IntegrityError as error:
        if "uq_accounts_email" not in str(error.orig):
            raise
        raise Conflict("EMAIL_TAKEN", "This address has an account. Sign in, or ask for a new password.") from None


async def authenticate(session: AsyncSession, *, email: str, password: str) -> Account:
    """The account of an address and password. The caller commits.

    Raises:
        WrongCredentials: they do not go together, or the account is disabled.
    """
    account = await repository.by_email(session, email)
    kept = account.password_hash if account else None
    # Before the answer, and without a connection that others could use.
    await session.commit()
    if not await passwords.fits(password, kept) or account is None or kept is None:
        raise WrongCredentials
    if account.disabled_at is not None:
        raise WrongCredentials
    if passwords.outdated(kept):
        account.password_hash = await passwords.hashed(password)
    return account


async def change_password(
    session: AsyncSession, settings: Settings, account: Account, *, current: str | None, new: str
) -> None:
    """Change the password of who is signed in; every session ends. The caller commits, and begins a new one.

    Raises:
        WrongCredentials: the account has a password, and it is another one.
        InvalidRequest: the new password is too easy to guess.
    """
    await require_password(account, current)
    passwords.check(new, email=account.email, field="newPassword")
    await _set_password(session, settings, account, new)


async def require_password(account: Account, given: str | None) -> None:
    """Demand an account's password, if it has one.

    Raises:
        WrongCredentials: it is another one.
    """
    if account.password_hash is not None and not await passwords.fits(given or "", account.password_hash):
        raise WrongCredentials


async def require_identity(account: Account, given: str | None, signed_in_at: datetime) -> None:
    """Demand an account's password, or where it has none that its browser signed in just now.

    Raises:
        WrongCredentials: the password is another one.
        Forbidden: there is none, and the sign-in is too long ago.
    """
    await require_password(account, given)
    if account.password_hash is None and now() - signed_in_at > RECENT:
        raise Forbidden("SIGN_IN_AGAIN", "Sign out and in again, and do this within ten minutes.")


async def _set_password(session: AsyncSession, settings: Settings, account: Account, new: str) -> None:
    account.password_hash = await passwords.hashed(new)
    await sessions.end_all(session, account.id)
    await session.execute(delete(AccountToken).where(AccountToken.account_id == account.id))
    letters.changed(session, settings, account)


async def change(
    session: AsyncSession, settings: Settings, account: Account, *, name: str | None, email: str | None
) -> None:
    """Change the name or address of an account. The caller has checked the password, and commits.

    Raises:
        Conflict: the address has an account.
    """
    if name is not None:
        account.name = name
    if email is not None and email != account.email:
        account.email, account.email_confirmed_at = email, None
        await _flush(session)
        # Links that went to the old address are void.
        await session.execute(delete(AccountToken).where(AccountToken.account_id == account.id))
        await letters.confirm(session, settings, account)


async def forgot_password(session: AsyncSession, settings: Settings, email: str) -> None:
    """Send a link to a new password, if the address has an account. The caller commits.

    Raises:
        Forbidden: no mail can be sent from here.
    """
    if settings.smtp_url is None:
        raise Forbidden("NO_MAIL", "This service sends no mail. Ask its operator for a new password.")
    account = await repository.by_email(session, email)
    if account is not None and account.disabled_at is None:
        await letters.reset(session, settings, account)


async def reset_password(session: AsyncSession, settings: Settings, *, token: str, new: str) -> None:
    """Set the password of who got the mail; every session ends. The caller commits.

    Raises:
        InvalidRequest: the token is void, or the password too easy to guess.
    """
    account = await _redeemed(session, "reset", token)
    passwords.check(new, email=account.email, field="newPassword")
    account.email_confirmed_at = account.email_confirmed_at or now()
    await _set_password(session, settings, account, new)


async def confirm_email(session: AsyncSession, token: str) -> None:
    """Take an address as confirmed. The caller commits.

    Raises:
        InvalidRequest: the token is void.
    """
    account = await _redeemed(session, "confirm", token)
    account.email_confirmed_at = now()


async def _redeemed(session: AsyncSession, purpose: str, token: str) -> Account:
    found = await letters.redeem(session, purpose, token)
    account = None
    if found is not None:
        mine = (Account.id == found.account_id, Account.email == found.email, Account.disabled_at.is_(None))
        account = await session.scalar(select(Account).where(*mine))
    if account is None:
        raise InvalidRequest([("token", "this link was used, or is too old; ask for a new mail")])
    return account
