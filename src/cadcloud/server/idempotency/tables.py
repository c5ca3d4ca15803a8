"""The table of requests that carried a key."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from cadcloud.server.database.model import Table, Timestamp, now


class KeyedRequest(Table):
    """A request that carried an ``Idempotency-Key``, and how it was answered.

    The row is written in the transaction that does what was asked, so there is one if and only if it was done.
    """

    __tablename__ = "keyed_requests"
    __table_args__ = (Index("ix_keyed_requests_created_at", "created_at"),)

    key_id: Mapped[UUID] = mapped_column(ForeignKey("api_keys.id", ondelete="CASCADE"), primary_key=True)
    name: Mapped[str] = mapped_column(Text, primary_key=True)
    """What the client sent as ``Idempotency-Key``."""
    fingerprint: Mapped[bytes] = mapped_column(LargeBinary)
    """SHA-256 of method, address and body."""
    status: Mapped[int | None]
    body: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(Timestamp, default=now)
