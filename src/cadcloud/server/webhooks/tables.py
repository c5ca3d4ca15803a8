"""The tables of webhooks and of what was sent to them."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, text
from sqlalchemy.dialects.postgresql import ARRAY, JSON
from sqlalchemy.orm import Mapped, mapped_column

from cadcloud.server.database.model import Table, Timestamp, now

STATUSES = ("pending", "delivered", "failed")


class Webhook(Table):
    """An address that hears of the tasks of a key.

    The secret is kept as it is: whoever signs needs it, unlike a key that is only compared.
    """

    __tablename__ = "webhooks"
    __table_args__ = (Index("ix_webhooks_key_id", "key_id"), Index("ix_webhooks_task_id", "task_id"))

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    key_id: Mapped[UUID] = mapped_column(ForeignKey("api_keys.id", ondelete="CASCADE"))
    task_id: Mapped[UUID | None] = mapped_column(ForeignKey("tasks.id", ondelete="CASCADE"))
    """The one task that it hears of; without it, of all of the key."""
    url: Mapped[str] = mapped_column(Text)
    secret: Mapped[str] = mapped_column(Text)
    events: Mapped[list[str]] = mapped_column(ARRAY(Text))
    created_at: Mapped[datetime] = mapped_column(Timestamp, default=now)
    disabled_at: Mapped[datetime | None] = mapped_column(Timestamp)
    """Set when the address answered 410 Gone."""


class Delivery(Table):
    """One event on its way to one webhook. A trigger on tasks writes it with the change that it tells of."""

    __tablename__ = "webhook_deliveries"
    __table_args__ = (
        Index("ix_webhook_deliveries_webhook_id_created_at", "webhook_id", "created_at"),
        Index("ix_webhook_deliveries_due", "next_attempt_at", postgresql_where=text("status = 'pending'")),
        CheckConstraint(f"status IN {STATUSES}", name="status_known"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    """Also the ``webhook-id`` header, the same at each attempt, so that receivers can tell repetitions."""
    webhook_id: Mapped[UUID] = mapped_column(ForeignKey("webhooks.id", ondelete="CASCADE"))
    event: Mapped[str] = mapped_column(Text)
    payload: Mapped[dict[str, Any]] = mapped_column(JSON)
    status: Mapped[str] = mapped_column(Text, default="pending")
    attempts: Mapped[int] = mapped_column(default=0)
    next_attempt_at: Mapped[datetime] = mapped_column(Timestamp, default=now)
    response_status: Mapped[int | None]
    error: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(Timestamp, default=now)
    delivered_at: Mapped[datetime | None] = mapped_column(Timestamp)
