"""The mails that accounts get, and the tokens in them."""

from __future__ import annotations

import secrets
from datetime import timedelta

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.accounts.sessions import digest
from cadcloud.server.accounts.tables import Account, AccountToken
from cadcloud.server.database.model import now
from cadcloud.server.mail.tables import Mail
from cadcloud.server.settings import Settings

RESET_LASTS = timedelta(hours=1)
CONFIRM_LASTS = timedelta(days=3)
TOKEN_BYTES = 32

RESET = """Somebody, most likely you, asked for a new password for your account at {site}.

Choose it here within an hour:

{link}

If it was not you, ignore this mail: nothing changes.
"""
CONFIRM = """Confirm that this is the address of your account at {site}:

{link}

If you have no account there, ignore this mail.
"""
CHANGED = """The password of your account at {site} was changed, and every browser that was signed in is signed out.

If it was not you, ask for a new password at once:

{link}
"""

DELETED = """Your account at {site} was deleted, and with it its keys, tasks and files.

If it was not you, answer nothing here: tell whoever runs that service.
"""


async def reset(session: AsyncSession, settings: Settings, account: Account) -> None:
    """Send the link to a new password; older ones are void. The caller commits."""
    await _send(session, settings, account, "reset", RESET_LASTS, "Your new password", RESET, "reset-password")


async def confirm(session: AsyncSession, settings: Settings, account: Account) -> None:
    """Send the link that confirms the address, if mail can be sent. The caller commits."""
    if settings.smtp_url is not None:
        await _send(session, settings, account, "confirm", CONFIRM_LASTS, "Confirm your address", CONFIRM, "confirm")


def changed(session: AsyncSession, settings: Settings, account: Account) -> None:
    """Say that the password was changed, if mail can be sent. The caller commits."""
    _tell(session, settings, account, "Your password was changed", CHANGED)


def deleted(session: AsyncSession, settings: Settings, account: Account) -> None:
    """Say that the account was deleted, if mail can be sent. The caller commits, and then takes the address away."""
    _tell(session, settings, account, "Your account was deleted", DELETED)


def _tell(session: AsyncSession, settings: Settings, account: Account, subject: str, words: str) -> None:
    if settings.smtp_url is not None and account.email is not None:
        body = words.format(site=settings.public_url, link=f"{_base(settings)}/forgot-password")
        session.add(Mail(recipient=account.email, subject=subject, body=body, expires_at=now() + CONFIRM_LASTS))


async def _send(
    session: AsyncSession,
    settings: Settings,
    account: Account,
    purpose: str,
    lasts: timedelta,
    subject: str,
    words: str,
    page: str,
) -> None:
    assert account.email is not None
    older = (AccountToken.account_id == account.id, AccountToken.purpose == purpose)
    await session.execute(delete(AccountToken).where(*older))
    token, expires_at = secrets.token_urlsafe(TOKEN_BYTES), now() + lasts
    session.add(
        AccountToken(
            account_id=account.id,
            purpose=purpose,
            email=account.email,
            digest=digest(token),
            expires_at=expires_at,
        )
    )
    # After the number sign: no server and no log ever sees it, only the page.
    link = f"{_base(settings)}/{page}#token={token}"
    body = words.format(site=settings.public_url, link=link)
    session.add(Mail(recipient=account.email, subject=subject, body=body, expires_at=expires_at))
    await session.flush()


async def redeem(session: AsyncSession, purpose: str, token: str) -> AccountToken | None:
    """Use up a token; None if it is unknown, used or over. Of two at once one gets it. The caller commits."""
    mine = (AccountToken.digest == digest(token), AccountToken.purpose == purpose, AccountToken.expires_at > now())
    return await session.scalar(delete(AccountToken).where(*mine).returning(AccountToken))


async def forget_old(session: AsyncSession) -> None:
    """Delete the tokens that are over. The caller commits."""
    await session.execute(delete(AccountToken).where(AccountToken.expires_at < now()))


def _base(settings: Settings) -> str:
    return (settings.public_url or "").rstrip("/")
