"""The tables of accounts, their sessions, the tokens in their mails, and their identities elsewhere."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from cadcloud.server.database.model import Table, Timestamp, now

OWNER = "owner"
MEMBER = "member"


class Account(Table):
    """Someone who uses the service. One of them owns the installation."""

    __tablename__ = "accounts"
    __table_args__ = (
        CheckConstraint("role IN ('owner', 'member')", name="role_known"),
        Index("ix_accounts_owner", "role", unique=True, postgresql_where=text("role = 'owner'")),
        Index("ix_accounts_deleted", "deleted_at", postgresql_where=text("deleted_at IS NOT NULL")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    email: Mapped[str | None] = mapped_column(Text, unique=True)
    """In lower case. The owner has none until it is given one."""
    name: Mapped[str] = mapped_column(Text, default="")
    password_hash: Mapped[str | None] = mapped_column(Text)
    """Argon2id; none for who signs in elsewhere, or from this machine."""
    role: Mapped[str] = mapped_column(Text, default=MEMBER)
    plan: Mapped[str | None] = mapped_column(Text)
    """The name of a plan; none for the default one."""
    created_at: Mapped[datetime] = mapped_column(Timestamp, default=now)
    email_confirmed_at: Mapped[datetime | None] = mapped_column(Timestamp)
    disabled_at: Mapped[datetime | None] = mapped_column(Timestamp)
    deleted_at: Mapped[datetime | None] = mapped_column(Timestamp)
    """When its owner deleted it. It opens nothing since, and a worker erases what it left."""


class AccountSession(Table):
    """A browser that is signed in. The token is 256 random bits, kept as its SHA-256 only."""

    __tablename__ = "account_sessions"
    __table_args__ = (Index("ix_account_sessions_account_id", "account_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"))
    digest: Mapped[bytes] = mapped_column(LargeBinary, unique=True)
    created_at: Mapped[datetime] = mapped_column(Timestamp, default=now)
    last_used_at: Mapped[datetime] = mapped_column(Timestamp, default=now)
    """To the minute."""
    expires_at: Mapped[datetime] = mapped_column(Timestamp)
    user_agent: Mapped[str] = mapped_column(Text, default="")
    """What the browser calls itself, for people to tell their sessions apart."""


class AccountToken(Table):
    """What a link in a mail proves: that its reader gets the mail of that address. Used once."""

    __tablename__ = "account_tokens"
    __table_args__ = (
        Index("ix_account_tokens_account_id", "account_id"),
        CheckConstraint("purpose IN ('reset', 'confirm')", name="purpose_known"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"))
    purpose: Mapped[str] = mapped_column(Text)
    email: Mapped[str] = mapped_column(Text)
    digest: Mapped[bytes] = mapped_column(LargeBinary, unique=True)
    expires_at: Mapped[datetime] = mapped_column(Timestamp)


class AccountIdentity(Table):
    """An account's identity at an OpenID provider."""

    __tablename__ = "account_identities"
    __table_args__ = (Index("ix_account_identities_account_id", "account_id"),)

    issuer: Mapped[str] = mapped_column(Text, primary_key=True)
    subject: Mapped[str] = mapped_column(Text, primary_key=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"))
    created_at: Mapped[datetime] = mapped_column(Timestamp, default=now)
