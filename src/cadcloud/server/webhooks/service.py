"""Making, listing and deleting webhooks, and the log of what was sent to them."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Sequence
from contextlib import suppress
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.database.model import now
from cadcloud.server.errors import Conflict, InvalidRequest, NotFound
from cadcloud.server.keys.reach import within_reach
from cadcloud.server.keys.tables import ApiKey
from cadcloud.server.webhooks.addresses import AddressRefused, check_url
from cadcloud.server.webhooks.schemas import TaskWebhook
from cadcloud.server.webhooks.tables import Delivery, Webhook

MOST_PER_KEY = 20
SECRET_BYTES = 32
SECRET_LENGTHS = range(24, 65)
TEST_EVENT = "webhook.test"


async def create(session: AsyncSession, key_id: UUID, url: str, events: Sequence[str], *, private: bool) -> Webhook:
    """Make a webhook with a new secret. The caller commits.

    Raises:
        InvalidRequest: the URL does not lead where webhooks may go.
        Conflict: the key has as many as it may have.
    """
    _check(url, private=private, field="url")
    # Locks the key, so that two requests at once do not both find room for one more.
    await session.execute(select(ApiKey.id).where(ApiKey.id == key_id).with_for_update())
    own = select(func.count()).select_from(Webhook).where(Webhook.key_id == key_id, Webhook.task_id.is_(None))
    if (await session.scalar(own) or 0) >= MOST_PER_KEY:
        raise Conflict("TOO_MANY_WEBHOOKS", f"A key may have {MOST_PER_KEY} webhooks. Delete one first.")
    secret = "whsec_" + base64.b64encode(secrets.token_bytes(SECRET_BYTES)).decode()
    webhook = Webhook(key_id=key_id, url=url, secret=secret, events=sorted(set(events)))
    session.add(webhook)
    await session.flush()
    return webhook


def _check(url: str, *, private: bool, field: str) -> None:
    try:
        check_url(url, private=private)
    except AddressRefused as error:
        raise InvalidRequest([(field, str(error))]) from error


async def follow(session: AsyncSession, key_id: UUID, task_id: UUID, wanted: TaskWebhook, *, private: bool) -> None:
    """Have an address hear of one task. The caller commits.

    Raises:
        InvalidRequest: the URL does not lead where webhooks may go, or the secret cannot sign.
    """
    _check(wanted.url, private=private, field="webhook.url")
    if not _signs(wanted.secret):
        raise InvalidRequest([("webhook.secret", "must be 'whsec_' and the base64 of 24 to 64 random bytes")])
    session.add(
        Webhook(key_id=key_id, task_id=task_id, url=wanted.url, secret=wanted.secret, events=sorted(set(wanted.events)))
    )
    await session.flush()


def _signs(secret: str) -> bool:
    try:
        key = base64.b64decode(secret.removeprefix("whsec_"), validate=True)
    except ValueError:
        return False
    return secret.startswith("whsec_") and len(key) in SECRET_LENGTHS


async def follow_again(session: AsyncSession, task_id: UUID, again: UUID) -> None:
    """Have the addresses that came with a task hear of the one that repeats it. The caller commits."""
    for old in await session.scalars(select(Webhook).where(Webhook.task_id == task_id)):
        session.add(Webhook(key_id=old.key_id, task_id=again, url=old.url, secret=old.secret, events=old.events))
    await session.flush()


async def list_all(session: AsyncSession, key_id: UUID, task_id: UUID | None = None) -> Sequence[Webhook]:
    """The webhooks of a key that hear of all its tasks, or those of one task; oldest first."""
    query = select(Webhook).where(within_reach(Webhook.key_id, key_id), Webhook.task_id.is_not_distinct_from(task_id))
    return (await session.scalars(query.order_by(Webhook.created_at, Webhook.id))).all()


async def find(session: AsyncSession, webhook_id: str, key_id: UUID) -> Webhook:
    """A webhook of the key.

    Raises:
        NotFound: there is none, or it belongs to another key.
    """
    with suppress(ValueError):
        query = select(Webhook).where(Webhook.id == UUID(webhook_id), within_reach(Webhook.key_id, key_id))
        if (webhook := await session.scalar(query)) is not None:
            return webhook
    raise NotFound("There is no such webhook.")


async def send_test(session: AsyncSession, webhook: Webhook) -> Delivery:
    """Put an event on its way that tells of nothing, so that a receiver can be tried. The caller commits."""
    payload = {"type": TEST_EVENT, "timestamp": now().isoformat(), "data": {"webhookId": str(webhook.id)}}
    delivery = Delivery(webhook_id=webhook.id, event=TEST_EVENT, payload=payload)
    session.add(delivery)
    await session.flush()
    return delivery


async def log_page(session: AsyncSession, webhook_id: UUID, *, page: int, limit: int) -> tuple[Sequence[Delivery], int]:
    """One page of what was sent to a webhook, newest first, and how many there are on all pages."""
    mine = Delivery.webhook_id == webhook_id
    total = await session.scalar(select(func.count()).select_from(Delivery).where(mine)) or 0
    newest_first = select(Delivery).where(mine).order_by(Delivery.created_at.desc(), Delivery.id.desc())
    rows = await session.scalars(newest_first.offset((page - 1) * limit).limit(limit))
    return rows.all(), total
