"""Sending what the triggers wrote: each event until its receiver takes it or a day and a half has passed.

A delivery is claimed by moving its next attempt into the future, in a transaction of its own. A worker that
is killed while it sends leaves it there, and it is sent again: at least once, always with the same id.
"""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import httpx
import structlog
from procrastinate.exceptions import ConnectorException
from sqlalchemy import delete, select, update
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker
from standardwebhooks import Webhook as Signer

from cadcloud.server.database.model import now
from cadcloud.server.webhooks.addresses import AddressRefused, resolve
from cadcloud.server.webhooks.tables import Delivery, Webhook

# The schedule that standardwebhooks.com recommends: from seconds, for a receiver that restarts, to a day and more.
WAITS = tuple(timedelta(seconds=seconds) for seconds in (5, 300, 1800, 7200, 18000, 36000, 50400, 72000))
ATTEMPT_SECONDS = 15.0
LEASE = timedelta(seconds=4 * ATTEMPT_SECONDS)
AT_ONCE = 20
LOOK_SECONDS = 0.5
LOG_KEPT = timedelta(days=7)
GONE = 410

log = structlog.stdlib.get_logger(__name__)


@dataclass(frozen=True)
class Claim:
    """A delivery that this worker may attempt."""

    id: UUID
    webhook_id: UUID
    url: str
    secret: str
    payload: dict[str, Any]
    attempt: int


@dataclass(frozen=True)
class Answer:
    """What became of an attempt: the receiver's status, or why there is none."""

    status: int | None
    error: str | None

    @property
    def taken(self) -> bool:
        """Whether the receiver took the event. A redirect is no yes: it could lead anywhere."""
        return self.status is not None and 200 <= self.status < 300


async def deliver_forever(maker: async_sessionmaker[AsyncSession], *, private: bool) -> None:
    """Send what is due, several at once, until cancelled.

    Args:
        maker: opens sessions.
        private: whether receivers may be in the server's own network.
    """
    sending: set[asyncio.Task[None]] = set()
    async with httpx.AsyncClient(trust_env=False, follow_redirects=False, timeout=ATTEMPT_SECONDS) as client:
        try:
            while True:
                for claimed in await _claimed(maker, AT_ONCE - len(sending)):
                    task = asyncio.create_task(_deliver(maker, client, claimed, private=private))
                    sending.add(task)
                    task.add_done_callback(sending.discard)
                await asyncio.sleep(LOOK_SECONDS)
        finally:
            for task in sending:
                task.cancel()
            await asyncio.gather(*sending, return_exceptions=True)


async def _claimed(maker: async_sessionmaker[AsyncSession], most: int) -> list[Claim]:
    try:
        async with maker.begin() as session:
            return await claim(session, most)
    except (SQLAlchemyError, ConnectorException) as error:
        log.warning("webhooks cannot be read", reason=str(error))
        return []


async def claim(session: AsyncSession, most: int) -> list[Claim]:
    """Take up to ``most`` deliveries that are due. The caller commits."""
    due = (
        select(Delivery, Webhook)
        .join(Webhook, Webhook.id == Delivery.webhook_id)
        .where(Delivery.status == "pending", Delivery.next_attempt_at <= now())
        .order_by(Delivery.next_attempt_at)
        .limit(max(most, 0))
        .with_for_update(of=Delivery, skip_locked=True)
    )
    claims: list[Claim] = []
    for delivery, webhook in await session.execute(due):
        delivery.attempts += 1
        delivery.next_attempt_at = now() + LEASE
        claims.append(Claim(delivery.id, webhook.id, webhook.url, webhook.secret, delivery.payload, delivery.attempts))
    return claims


async def _deliver(
    maker: async_sessionmaker[AsyncSession], client: httpx.AsyncClient, claimed: Claim, *, private: bool
) -> None:
    answer = await attempt(client, claimed, private=private)
    try:
        async with maker.begin() as session:
            await record(session, claimed, answer)
    except SQLAlchemyError as error:
        log.warning("a webhook's outcome is lost; it is sent again", delivery=str(claimed.id), reason=str(error))


async def attempt(client: httpx.AsyncClient, claimed: Claim, *, private: bool) -> Answer:
    """Send an event once; whatever goes wrong is in the answer."""
    try:
        async with asyncio.timeout(ATTEMPT_SECONDS):
            status = await _send(client, claimed, private=private)
    except AddressRefused as error:
        return Answer(None, str(error))
    except TimeoutError:
        return Answer(None, f"no answer within {ATTEMPT_SECONDS:g} s")
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return Answer(None, str(error) or type(error).__name__)
    return Answer(status, None)


async def _send(client: httpx.AsyncClient, claimed: Claim, *, private: bool) -> int:
    """The receiver's status, from the first of its addresses that can be reached."""
    parts = urlsplit(claimed.url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    *others, last = await resolve(parts.hostname or "", port, private=private)
    for address in others:
        with suppress(httpx.ConnectError, httpx.ConnectTimeout):
            return await _send_to(client, claimed, address, port)
    return await _send_to(client, claimed, last, port)


async def _send_to(client: httpx.AsyncClient, claimed: Claim, address: str, port: int) -> int:
    # Only the status matters, so the body is never read, however long it is.
    response = await client.send(_request(client, claimed, address, port), stream=True)
    await response.aclose()
    return response.status_code


def _request(client: httpx.AsyncClient, claimed: Claim, address: str, port: int) -> httpx.Request:
    """The signed request, to the very address that was checked; the name still goes into Host and TLS."""
    parts = urlsplit(claimed.url)
    body = json.dumps(claimed.payload, ensure_ascii=False, separators=(",", ":"))
    sent_at = now()
    headers = {
        "Host": parts.netloc,
        "Content-Type": "application/json",
        "User-Agent": "CADCloud-Webhooks",
        "webhook-id": str(claimed.id),
        "webhook-timestamp": str(int(sent_at.timestamp())),
        "webhook-signature": Signer(claimed.secret).sign(str(claimed.id), sent_at, body),
    }
    url = httpx.URL(claimed.url).copy_with(host=address, port=port)
    extensions = {"sni_hostname": parts.hostname}
    return client.build_request("POST", url, content=body.encode(), headers=headers, extensions=extensions)


async def record(session: AsyncSession, claimed: Claim, answer: Answer) -> None:
    """Write down what became of an attempt, unless a later one has begun. The caller commits."""
    values: dict[str, Any] = {"response_status": answer.status, "error": answer.error}
    if answer.taken:
        values |= {"status": "delivered", "delivered_at": now()}
    elif answer.status == GONE or claimed.attempt > len(WAITS):
        values |= {"status": "failed"}
    else:
        values |= {"next_attempt_at": now() + WAITS[claimed.attempt - 1]}
    mine = (Delivery.id == claimed.id, Delivery.attempts == claimed.attempt, Delivery.status == "pending")
    await session.execute(update(Delivery).where(*mine).values(values))
    if answer.status == GONE:
        await session.execute(update(Webhook).where(Webhook.id == claimed.webhook_id).values(disabled_at=now()))
    log.info("webhook attempted", delivery=str(claimed.id), attempt=claimed.attempt, status=answer.status)


async def forget_old(session: AsyncSession) -> None:
    """Delete the log of what ended over a week ago. The caller commits."""
    ended = Delivery.status != "pending"
    await session.execute(delete(Delivery).where(ended, Delivery.created_at < now() - LOG_KEPT))
