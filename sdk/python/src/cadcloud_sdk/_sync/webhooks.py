# Generated from cadcloud_sdk/_async/webhooks.py by sdk/python/tools; not edited by hand.
"""Webhooks: addresses of yours that hear when tasks end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cadcloud_sdk._sync.pages import Pages
from cadcloud_sdk._sync.tasks import body_of
from cadcloud_sdk._sync.transport import Transport
from cadcloud_sdk.paths import segment
from cadcloud_sdk.types import (
    DeliveryDetail,
    DeliveryList,
    WebhookBody,
    WebhookCreated,
    WebhookDeleted,
    WebhookDetail,
    WebhookEvent,
    WebhookList,
)

WEBHOOKS = "/api/v1/webhooks"


class Webhooks:
    """``client.webhooks``: who hears of the ends of all your tasks."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def create(self, url: str, events: Sequence[WebhookEvent] | None = None) -> WebhookCreated:
        """Make a webhook; the reply has its secret, which is shown this once.

        Args:
            url: the address that is called.
            events: of what it hears; of everything if left out.
        """
        body = body_of(self._transport, WebhookBody, {"url": url, "events": None if events is None else list(events)})
        reply = self._transport.call("POST", WEBHOOKS, body=body)
        return WebhookCreated.model_validate(reply.data)

    def list(self, *, task_id: str | None = None) -> list[WebhookDetail]:
        """Your webhooks, oldest first; with ``task_id`` those of that one task."""
        reply = self._transport.call("GET", WEBHOOKS, query={"taskId": task_id})
        return WebhookList.model_validate(reply.data).webhooks

    def delete(self, webhook_id: str) -> WebhookDeleted:
        """Delete a webhook, and what is on its way to it."""
        reply = self._transport.call("DELETE", f"{WEBHOOKS}/{segment(webhook_id)}")
        return WebhookDeleted.model_validate(reply.data)

    def test(self, webhook_id: str) -> DeliveryDetail:
        """Send ``webhook.test`` to it."""
        reply = self._transport.call("POST", f"{WEBHOOKS}/{segment(webhook_id)}/test")
        return DeliveryDetail.model_validate(reply.data)

    def deliveries(self, webhook_id: str, *, limit: int = 50) -> Pages[DeliveryDetail]:
        """What was sent and what became of it, newest first, as an iterator that fetches page by page."""

        def read(data: Any) -> tuple[list[DeliveryDetail], int, int, int]:
            found = DeliveryList.model_validate(data)
            return found.deliveries, found.page, found.limit, found.total

        path = f"{WEBHOOKS}/{segment(webhook_id)}/deliveries"
        return Pages(self._transport, path, {"limit": limit}, read, lambda sent: str(sent.delivery_id))
