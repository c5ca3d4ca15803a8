"""The table of uploaded files."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import BigInteger, ForeignKey, Index, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from cadcloud.server.database.model import Table, Timestamp, now


class File(Table):
    """A file that a client announced, and perhaps uploaded and confirmed."""

    __tablename__ = "files"
    __table_args__ = (
        Index("ix_files_key_id_created_at", "key_id", "created_at"),
        Index("ix_files_key_id_sha256", "key_id", "sha256"),
        Index("ix_files_unconfirmed", "upload_expires_at", postgresql_where=text("confirmed_at IS NULL")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    key_id: Mapped[UUID] = mapped_column(ForeignKey("api_keys.id", ondelete="CASCADE"))
    filename: Mapped[str] = mapped_column(Text)
    content_type: Mapped[str] = mapped_column(Text)
    announced_bytes: Mapped[int] = mapped_column(BigInteger)
    sha256: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(Timestamp, default=now)
    upload_expires_at: Mapped[datetime] = mapped_column(Timestamp)
    confirmed_at: Mapped[datetime | None] = mapped_column(Timestamp)

    @property
    def path(self) -> str:
        """Where the bytes are in object storage, once they are confirmed."""
        return f"files/{self.id}"

    @property
    def upload_path(self) -> str:
        """Where clients put the bytes: an upload URL outlives the confirmation, so it must not lead to ``path``."""
        return f"uploads/{self.id}"
