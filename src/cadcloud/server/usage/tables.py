"""The ledger."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from cadcloud.server.database.model import Table, Timestamp


class UsageEntry(Table):
    """What one task used. A trigger on tasks writes it with the change that ends the task, and nothing changes it.

    It outlives the task, so ``task_id`` leads nowhere after a while.
    """

    __tablename__ = "usage_entries"
    __table_args__ = (
        # With the sum's column in it, so that an allowance is checked by the index alone.
        Index("ix_usage_entries_account_id_ended_at", "account_id", "ended_at", postgresql_include=["compute_ms"]),
        Index("ix_usage_entries_key_id", "key_id"),
    )

    task_id: Mapped[UUID] = mapped_column(primary_key=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"))
    key_id: Mapped[UUID] = mapped_column(ForeignKey("api_keys.id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(Text)
    operation: Mapped[str] = mapped_column(Text)
    """The operation or model; the kind of task where it is neither."""
    status: Mapped[str] = mapped_column(Text)
    compute_ms: Mapped[float]
    total_ms: Mapped[float]
    """From the submission to the end."""
    ended_at: Mapped[datetime] = mapped_column(Timestamp)
