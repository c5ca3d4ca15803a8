"""What the results of tasks depend on, so that they can be used again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("tasks", sa.Column("content", sa.LargeBinary(), nullable=True))
    op.create_index(
        "ix_tasks_content",
        "tasks",
        ["key_id", "content"],
        unique=False,
        postgresql_where=sa.text("status = 'completed'"),
    )


def downgrade() -> None:
    op.drop_index("ix_tasks_content", table_name="tasks", postgresql_where=sa.text("status = 'completed'"))
    op.drop_column("tasks", "content")
