"""The table of API keys."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, Text, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column, relationship

from cadcloud.server.accounts.tables import Account
from cadcloud.server.database.model import Table, Timestamp, now

API = "api"
BROWSER = "browser"


class ApiKey(Table):
    """A key, known by its SHA-256 only: it is 256 random bits, so a slow hash would add nothing.

    What is done in a browser is done by a key too, of kind ``browser``, one an account: its secret was thrown
    away, and sessions stand for it. It reaches what all keys of the account have; the others, only their own.
    """

    __tablename__ = "api_keys"
    __table_args__ = (
        CheckConstraint("kind IN ('api', 'browser')", name="kind_known"),
        Index("ix_api_keys_account_id", "account_id"),
        Index("ix_api_keys_browser", "account_id", unique=True, postgresql_where=text("kind = 'browser'")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(Text, default=API)
    name: Mapped[str] = mapped_column(Text)
    prefix: Mapped[str] = mapped_column(Text)
    digest: Mapped[bytes] = mapped_column(LargeBinary, unique=True)
    scopes: Mapped[list[str]] = mapped_column(ARRAY(Text))
    created_at: Mapped[datetime] = mapped_column(Timestamp, default=now)
    expires_at: Mapped[datetime | None] = mapped_column(Timestamp)
    last_used_at: Mapped[datetime | None] = mapped_column(Timestamp)
    revoked_at: Mapped[datetime | None] = mapped_column(Timestamp)

    # With each key comes its account, in the same query: its plan counts in every request.
    account: Mapped[Account] = relationship(lazy="joined", innerjoin=True)
