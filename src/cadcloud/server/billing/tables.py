"""The tables of what Stripe told."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from cadcloud.server.database.model import Table, Timestamp, now


class BillingCustomer(Table):
    """A customer of Stripe's and the subscription that it has. Which account it is may become known later."""

    __tablename__ = "billing_customers"
    __table_args__ = (Index("ix_billing_customers_account_id", "account_id"),)

    customer: Mapped[str] = mapped_column(Text, primary_key=True)
    account_id: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"))
    subscription: Mapped[str | None] = mapped_column(Text)
    price: Mapped[str | None] = mapped_column(Text)
    status: Mapped[str | None] = mapped_column(Text)
    told_at: Mapped[datetime | None] = mapped_column(Timestamp)
    """When the newest event happened that told of the subscription: events come in any order."""


class BillingEvent(Table):
    """An event that was handled: Stripe sends some more than once."""

    __tablename__ = "billing_events"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    kind: Mapped[str] = mapped_column(Text)
    received_at: Mapped[datetime] = mapped_column(Timestamp, default=now)
