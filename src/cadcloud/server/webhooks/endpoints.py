"""/api/v1/webhooks: addresses that hear when tasks end, and what was sent to them."""

from __future__ import annotations

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query

from cadcloud.server.idempotency.access import ONCE
from cadcloud.server.keys.access import key_for
from cadcloud.server.keys.tables import ApiKey
from cadcloud.server.kit.body import StrictRoute
from cadcloud.server.kit.context import Held, Session
from cadcloud.server.kit.envelope import Reply
from cadcloud.server.kit.paging import PageQuery
from cadcloud.server.kit.responses import errors
from cadcloud.server.webhooks import service
from cadcloud.server.webhooks.schemas import (
    DeliveryDetail,
    DeliveryList,
    WebhookBody,
    WebhookCreated,
    WebhookDeleted,
    WebhookDetail,
    WebhookList,
)
from cadcloud.server.webhooks.tables import Delivery, Webhook

router = APIRouter(prefix="/webhooks", tags=["Webhooks"], route_class=StrictRoute)
Key = Annotated[ApiKey, Depends(key_for("webhooks"))]
# Text, not a UUID: what is no UUID names no webhook either, and that is a 404.
WebhookId = Annotated[str, Path(alias="webhookId", json_schema_extra={"format": "uuid"})]


@router.post("", dependencies=[ONCE], status_code=201, responses=errors(400, 409))
async def create_webhook(body: WebhookBody, key: Key, session: Session, context: Held) -> Reply[WebhookCreated]:
    """Have an address told when your tasks end. The reply holds the signing secret, and nothing else ever will."""
    private = context.settings.webhook_private_addresses
    webhook = await service.create(session, key.id, body.url, body.events, private=private)
    return Reply(ok=True, data=WebhookCreated(**_fields(webhook), secret=webhook.secret))


@router.get("")
async def list_webhooks(
    key: Key, session: Session, task_id: Annotated[UUID | None, Query(alias="taskId")] = None
) -> Reply[WebhookList]:
    """List your webhooks, oldest first: those that hear of all tasks, or those that came with one."""
    found = await service.list_all(session, key.id, task_id)
    return Reply(ok=True, data=WebhookList(webhooks=[WebhookDetail(**_fields(webhook)) for webhook in found]))


@router.delete("/{webhookId}", responses=errors(404))
async def delete_webhook(webhook_id: WebhookId, key: Key, session: Session) -> Reply[WebhookDeleted]:
    """Delete a webhook, its log, and what is still on its way to it."""
    await session.delete(await service.find(session, webhook_id, key.id))
    return Reply(ok=True, data=WebhookDeleted(deleted=True))


@router.post("/{webhookId}/test", dependencies=[ONCE], status_code=202, responses=errors(404))
async def test_webhook(webhook_id: WebhookId, key: Key, session: Session) -> Reply[DeliveryDetail]:
    """Send an event that tells of nothing, to try the receiver."""
    delivery = await service.send_test(session, await service.find(session, webhook_id, key.id))
    return Reply(ok=True, data=_delivery(delivery))


@router.get("/{webhookId}/deliveries", responses=errors(404))
async def list_deliveries(webhook_id: WebhookId, key: Key, session: Session, paging: PageQuery) -> Reply[DeliveryList]:
    """List what was sent to a webhook, newest first, with what became of it."""
    webhook = await service.find(session, webhook_id, key.id)
    rows, total = await service.log_page(session, webhook.id, page=paging.page, limit=paging.limit)
    page = DeliveryList(deliveries=[_delivery(row) for row in rows], page=paging.page, limit=paging.limit, total=total)
    return Reply(ok=True, data=page)


def _fields(webhook: Webhook) -> dict[str, Any]:
    return {
        "webhook_id": webhook.id,
        "task_id": webhook.task_id,
        "url": webhook.url,
        "events": webhook.events,
        "created_at": webhook.created_at.isoformat(),
        "disabled_at": webhook.disabled_at and webhook.disabled_at.isoformat(),
    }


def _delivery(row: Delivery) -> DeliveryDetail:
    pending = row.status == "pending"
    return DeliveryDetail.model_validate(
        {
            "delivery_id": row.id,
            "event": row.event,
            "status": row.status,
            "attempts": row.attempts,
            "response_status": row.response_status,
            "error": row.error,
            "created_at": row.created_at.isoformat(),
            "next_attempt_at": row.next_attempt_at.isoformat() if pending else None,
            "delivered_at": row.delivered_at and row.delivered_at.isoformat(),
            "payload": row.payload,
        },
        by_name=True,
    )
