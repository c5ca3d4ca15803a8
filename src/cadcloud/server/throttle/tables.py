"""The table of buckets."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from cadcloud.server.database.model import Table, Timestamp


class RateBucket(Table):
    """A token bucket, as the one moment when it will be full again.

    The table is unlogged: a take costs no wait for the disk, and a crash of the database fills the buckets.
    """

    __tablename__ = "rate_buckets"
    __table_args__ = (Index("ix_rate_buckets_full_at", "full_at"), {"prefixes": ["UNLOGGED"]})

    name: Mapped[str] = mapped_column(Text, primary_key=True)
    full_at: Mapped[datetime] = mapped_column(Timestamp)
