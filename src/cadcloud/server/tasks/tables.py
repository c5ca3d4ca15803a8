"""The table of tasks."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, LargeBinary, Text, text
from sqlalchemy.dialects.postgresql import JSON, JSONB
from sqlalchemy.orm import Mapped, mapped_column

from cadcloud.server.database.model import Table, Timestamp, now

STATUSES = ("waiting", "queued", "processing", "completed", "failed", "cancelled", "expired")
TERMINAL = ("completed", "failed", "cancelled", "expired")


class Task(Table):
    """A unit of work that a client submitted, and what became of it.

    ``run`` fences: each run of the task puts an id of its own there, and only the run whose id it still is
    may write the outcome, so a worker that was taken for dead can spoil nothing. A random id, not a count:
    a crash of the database can lose a claim, and the next run would take the same number again.
    """

    __tablename__ = "tasks"
    __table_args__ = (
        Index("ix_tasks_key_id_created_at", "key_id", "created_at"),
        Index("ix_tasks_parent_id", "parent_id"),
        Index("ix_tasks_expires_at", "expires_at", postgresql_where=text("status <> 'expired'")),
        # Few rows at any time, so the sweep for lost tasks reads a small index and not the history.
        Index("ix_tasks_unfinished", "created_at", postgresql_where=text("status IN ('queued', 'processing')")),
        Index("ix_tasks_content", "key_id", "content", postgresql_where=text("status = 'completed'")),
        CheckConstraint(f"status IN {STATUSES}", name="status_known"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    key_id: Mapped[UUID] = mapped_column(ForeignKey("api_keys.id", ondelete="CASCADE"))
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("tasks.id", ondelete="CASCADE"))
    position: Mapped[int | None]
    """Place among the parent's sub-tasks, from 0."""
    kind: Mapped[str] = mapped_column(Text)
    label: Mapped[str] = mapped_column(Text, default="")
    request: Mapped[dict[str, Any]] = mapped_column(JSONB)
    """What the kernel gets: ``{kind, payload, files: [file ids]}``."""

    status: Mapped[str] = mapped_column(Text, default="queued")
    progress: Mapped[float | None]
    revision: Mapped[int] = mapped_column(default=0)
    """Counts the changes that clients see; a trigger does it."""
    error: Mapped[str | None] = mapped_column(Text)
    parts: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    """By key, in the order asked for, which ``jsonb`` would lose: ``{mime, bytes, filename, path}``."""
    primary_part: Mapped[str | None] = mapped_column(Text)
    details: Mapped[dict[str, Any] | None] = mapped_column(JSONB)
    """Shown as ``metadata``."""
    content: Mapped[bytes | None] = mapped_column(LargeBinary)
    """What the result depends on, hashed, where it depends on nothing else; see ``tasks.reuse``."""
    compute_ms: Mapped[float | None]
    """Time in the kernel process."""

    attempt: Mapped[int] = mapped_column(default=0)
    """How many runs there were."""
    run: Mapped[UUID | None]
    """The run that may write the outcome; it also names the folder of its results."""
    worker_deaths: Mapped[int] = mapped_column(default=0)
    job_id: Mapped[int | None] = mapped_column(BigInteger)
    """The queue's job for this task."""
    created_at: Mapped[datetime] = mapped_column(Timestamp, default=now)
    started_at: Mapped[datetime | None] = mapped_column(Timestamp)
    finished_at: Mapped[datetime | None] = mapped_column(Timestamp)
    expires_at: Mapped[datetime] = mapped_column(Timestamp)
