"""Sending what is in the outbox, each mail until the server takes it or it is of no use any more.

As with webhooks, a mail is claimed by moving its next attempt into the future: a worker that is killed while
it sends leaves it there, and it is sent again. So one may come twice, and none is lost.
"""

from __future__ import annotations

import asyncio
import smtplib
import ssl
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from urllib.parse import unquote, urlsplit
from uuid import UUID

import structlog
from sqlalchemy import delete, select, update
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from cadcloud.server.database.model import now
from cadcloud.server.mail.tables import Mail
from cadcloud.server.settings import Settings

LOOK_SECONDS = 1.0
SMTP_SECONDS = 20.0
LEASE = timedelta(minutes=2)
WAITS = tuple(timedelta(seconds=seconds) for seconds in (5, 30, 120, 600, 1800, 3600))
KEPT = timedelta(days=7)
PORTS = {"smtp": 587, "smtps": 465, "smtp+plain": 25}

log = structlog.stdlib.get_logger(__name__)


@dataclass(frozen=True)
class Claim:
    """A mail that this worker may send."""

    id: UUID
    recipient: str
    subject: str
    body: str
    attempt: int


async def send_forever(maker: async_sessionmaker[AsyncSession], settings: Settings) -> None:
    """Send what is due, one after the other, until cancelled. Nothing is sent where no server is set."""
    if settings.smtp_url is None:
        return
    while True:
        try:
            sent = await send_next(maker, settings)
        except SQLAlchemyError as error:
            log.warning("mail cannot be read", reason=str(error))
            sent = False
        except Exception:
            log.exception("mail failed")
            sent = False
        if not sent:
            await asyncio.sleep(LOOK_SECONDS)


async def send_next(maker: async_sessionmaker[AsyncSession], settings: Settings) -> bool:
    """Send the mail that is due longest. False if there is none."""
    async with maker.begin() as session:
        claimed = await claim(session)
    if claimed is None:
        return False
    problem = await asyncio.to_thread(_try_to_send, claimed, settings)
    async with maker.begin() as session:
        await record(session, claimed, problem)
    log.info("mail attempted", mail=str(claimed.id), attempt=claimed.attempt, problem=problem)
    return True


async def claim(session: AsyncSession) -> Claim | None:
    """Take the mail that is due longest. The caller commits."""
    due = select(Mail).where(Mail.status == "pending", Mail.next_attempt_at <= now()).order_by(Mail.next_attempt_at)
    mail = await session.scalar(due.limit(1).with_for_update(skip_locked=True))
    if mail is None:
        return None
    mail.attempts += 1
    mail.next_attempt_at = now() + LEASE
    return Claim(mail.id, mail.recipient, mail.subject, mail.body, mail.attempts)


async def record(session: AsyncSession, claimed: Claim, problem: str | None) -> None:
    """Write down what became of an attempt. The caller commits."""
    mail = await session.get(Mail, claimed.id, with_for_update=True)
    if mail is None or mail.status != "pending" or mail.attempts != claimed.attempt:
        return
    mail.error = problem
    if problem is None:
        mail.status, mail.body = "sent", ""
        return
    again = now() + WAITS[min(claimed.attempt, len(WAITS)) - 1]
    if claimed.attempt > len(WAITS) or again > mail.expires_at:
        mail.status, mail.body = "failed", ""
    mail.next_attempt_at = again


async def forget_old(session: AsyncSession) -> None:
    """Give up what is of no use any more, and delete the log of the rest. The caller commits."""
    stale = (Mail.status == "pending", Mail.expires_at < now())
    await session.execute(update(Mail).where(*stale).values(status="failed", body="", error="not sent in time"))
    await session.execute(delete(Mail).where(Mail.status != "pending", Mail.created_at < now() - KEPT))


def _try_to_send(claimed: Claim, settings: Settings) -> str | None:
    """Send a mail; what went wrong, or None."""
    assert settings.smtp_url is not None
    try:
        _send(_message(claimed, settings.mail_from or ""), settings.smtp_url.get_secret_value())
    except (OSError, smtplib.SMTPException, ValueError) as error:
        return (str(error) or type(error).__name__)[:500]
    return None


def _message(claimed: Claim, sender: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = sender
    message["To"] = claimed.recipient
    message["Subject"] = claimed.subject
    message["Date"] = format_datetime(now())
    # The same at each attempt, so that a mail that comes twice can be told.
    message["Message-ID"] = make_msgid(str(claimed.id), "cadcloud.invalid")
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(claimed.body)
    return message


def _send(message: EmailMessage, url: str) -> None:
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or PORTS[parts.scheme]
    tls = ssl.create_default_context()
    if parts.scheme == "smtps":
        server = smtplib.SMTP_SSL(host, port, timeout=SMTP_SECONDS, context=tls)
    else:
        server = smtplib.SMTP(host, port, timeout=SMTP_SECONDS)
    try:
        if parts.scheme == "smtp":
            server.starttls(context=tls)
        if parts.username:
            server.login(unquote(parts.username), unquote(parts.password or ""))
        server.send_message(message)
    finally:
        # What was taken is taken, however the server says goodbye.
        with suppress(OSError, smtplib.SMTPException):
            server.quit()
        server.close()
