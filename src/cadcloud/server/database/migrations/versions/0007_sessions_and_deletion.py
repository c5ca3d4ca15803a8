"""What is told of sessions, and accounts that are deleted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("account_sessions", sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE account_sessions SET last_used_at = created_at")
    op.alter_column("account_sessions", "last_used_at", nullable=False)
    op.add_column("account_sessions", sa.Column("user_agent", sa.Text(), nullable=False, server_default=""))
    op.alter_column("account_sessions", "user_agent", server_default=None)
    op.add_column("accounts", sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index(
        "ix_accounts_deleted",
        "accounts",
        ["deleted_at"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )


def downgrade() -> None:
    op.drop_index("ix_accounts_deleted", table_name="accounts", postgresql_where=sa.text("deleted_at IS NOT NULL"))
    op.drop_column("accounts", "deleted_at")
    op.drop_column("account_sessions", "user_agent")
    op.drop_column("account_sessions", "last_used_at")
