"""Revisions of tasks, requests that are done once, and webhooks of a single task."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

# A trigger, so that no writer can forget to count.
COUNT = """
CREATE FUNCTION cadcloud_count_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.revision := OLD.revision + 1;
    RETURN NEW;
END;
$$;
CREATE TRIGGER cadcloud_task_revised BEFORE UPDATE ON tasks
    FOR EACH ROW WHEN ((OLD.status, OLD.progress) IS DISTINCT FROM (NEW.status, NEW.progress))
    EXECUTE FUNCTION cadcloud_count_revision();
"""

ANNOUNCE = """
CREATE OR REPLACE FUNCTION cadcloud_announce_task() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO webhook_deliveries (id, webhook_id, event, payload, status, attempts, next_attempt_at, created_at)
    SELECT gen_random_uuid(), webhooks.id, 'task.' || NEW.status, json_build_object(
        'type', 'task.' || NEW.status,
        'timestamp', now(),
        'data', json_build_object(
            'taskId', NEW.id, 'kind', NEW.kind, 'label', NEW.label, 'status', NEW.status, 'error', NEW.error,
            'createdAt', NEW.created_at, 'finishedAt', NEW.finished_at, 'statusUrl', '/api/v1/tasks/' || NEW.id
        )
    ), 'pending', 0, now(), now()
    FROM webhooks
    WHERE webhooks.key_id = NEW.key_id AND disabled_at IS NULL AND 'task.' || NEW.status = ANY(events) {only};
    RETURN NULL;
END;
$$;
"""


def upgrade() -> None:
    op.add_column("tasks", sa.Column("revision", sa.Integer(), nullable=False, server_default="0"))
    op.alter_column("tasks", "revision", server_default=None)
    op.create_table(
        "keyed_requests",
        sa.Column("key_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.LargeBinary(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=True),
        sa.Column("body", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["key_id"], ["api_keys.id"], name=op.f("fk_keyed_requests_key_id_api_keys"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key_id", "name", name=op.f("pk_keyed_requests")),
    )
    op.create_index("ix_keyed_requests_created_at", "keyed_requests", ["created_at"], unique=False)
    op.add_column("webhooks", sa.Column("task_id", sa.Uuid(), nullable=True))
    op.create_foreign_key(
        op.f("fk_webhooks_task_id_tasks"), "webhooks", "tasks", ["task_id"], ["id"], ondelete="CASCADE"
    )
    op.create_index("ix_webhooks_task_id", "webhooks", ["task_id"], unique=False)
    _execute_script(COUNT)
    _execute_script(ANNOUNCE.replace("{only}", "AND (webhooks.task_id IS NULL OR webhooks.task_id = NEW.id)"))


def downgrade() -> None:
    _execute_script("DROP FUNCTION cadcloud_count_revision CASCADE")
    _execute_script(ANNOUNCE.replace("{only}", ""))
    op.execute("DELETE FROM webhooks WHERE task_id IS NOT NULL")
    op.drop_column("webhooks", "task_id")
    op.drop_table("keyed_requests")
    op.drop_column("tasks", "revision")


def _execute_script(script: str) -> None:
    """Run many statements at once, which the driver takes if given no parameters."""
    connection = op.get_bind().connection.driver_connection
    assert connection is not None
    connection.execute(script)
