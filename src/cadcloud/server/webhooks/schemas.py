"""Webhooks on the wire."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias
from uuid import UUID

from pydantic import Field

from cadcloud.server.kit.envelope import Wire

Event: TypeAlias = Literal["task.completed", "task.failed", "task.cancelled"]
EVENTS: tuple[Event, ...] = ("task.completed", "task.failed", "task.cancelled")


class WebhookBody(Wire):
    """An address that is to hear of tasks."""

    url: Annotated[str, Field(min_length=1, max_length=2000)]
    events: Annotated[
        list[Event], Field(min_length=1, max_length=len(EVENTS)), Field(default_factory=lambda: list(EVENTS))
    ]


class TaskWebhook(Wire):
    """An address that is to hear of the one task that the request submits."""

    url: Annotated[str, Field(min_length=1, max_length=2000)]
    secret: Annotated[str, Field(min_length=1, max_length=200)]
    """What events are signed with, chosen by the client: ``whsec_`` and the base64 of 24 to 64 bytes."""
    events: Annotated[
        list[Event], Field(min_length=1, max_length=len(EVENTS)), Field(default_factory=lambda: list(EVENTS))
    ]


class Submission(Wire):
    """The body of a request that submits a task."""

    webhook: TaskWebhook | None = None


class WebhookDetail(Wire):
    """A webhook; one that hears of a single task names it."""

    webhook_id: UUID
    task_id: UUID | None
    url: str
    events: list[str]
    created_at: str
    disabled_at: str | None


class WebhookCreated(WebhookDetail):
    """A webhook at the only moment when its secret is told."""

    secret: str


class WebhookList(Wire):
    """Webhooks of a key, oldest first."""

    webhooks: list[WebhookDetail]


class WebhookDeleted(Wire):
    """A webhook that is gone, with what was on its way to it."""

    deleted: Literal[True]


class DeliveryDetail(Wire):
    """What became of one event."""

    delivery_id: UUID
    event: str
    status: Literal["pending", "delivered", "failed"]
    attempts: int
    response_status: int | None
    error: str | None
    created_at: str
    next_attempt_at: str | None
    delivered_at: str | None
    payload: dict[str, Any]


class DeliveryList(Wire):
    """One page of deliveries, newest first."""

    deliveries: list[DeliveryDetail]
    page: int
    limit: int
    total: int
