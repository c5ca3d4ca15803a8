"""Webhooks and their deliveries."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# A trigger, so that an event is on its way if and only if the change that it tells of is committed, whoever
# made that change. Sub-tasks are told of by their parent.
ANNOUNCE = """
CREATE FUNCTION cadcloud_announce_task() RETURNS trigger LANGUAGE plpgsql AS $$
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
    WHERE webhooks.key_id = NEW.key_id AND disabled_at IS NULL AND 'task.' || NEW.status = ANY(events);
    RETURN NULL;
END;
$$;
CREATE TRIGGER cadcloud_task_ended AFTER UPDATE OF status ON tasks
    FOR EACH ROW WHEN (
        NEW.parent_id IS NULL AND OLD.status IS DISTINCT FROM NEW.status
        AND NEW.status IN ('completed', 'failed', 'cancelled')
    )
    EXECUTE FUNCTION cadcloud_announce_task();
"""


def upgrade() -> None:
    op.create_table(
        "webhooks",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("key_id", sa.Uuid(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("secret", sa.Text(), nullable=False),
        sa.Column("events", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("disabled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["key_id"], ["api_keys.id"], name=op.f("fk_webhooks_key_id_api_keys"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_webhooks")),
    )
    op.create_index("ix_webhooks_key_id", "webhooks", ["key_id"], unique=False)
    op.create_table(
        "webhook_deliveries",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("webhook_id", sa.Uuid(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("payload", postgresql.JSON(astext_type=sa.Text()), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_attempt_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("response_status", sa.Integer(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("delivered_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "status IN ('pending', 'delivered', 'failed')", name=op.f("ck_webhook_deliveries_status_known")
        ),
        sa.ForeignKeyConstraint(
            ["webhook_id"],
            ["webhooks.id"],
            name=op.f("fk_webhook_deliveries_webhook_id_webhooks"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_webhook_deliveries")),
    )
    op.create_index(
        "ix_webhook_deliveries_webhook_id_created_at",
        "webhook_deliveries",
        ["webhook_id", "created_at"],
        unique=False,
    )
    op.create_index(
        "ix_webhook_deliveries_due",
        "webhook_deliveries",
        ["next_attempt_at"],
        unique=False,
        postgresql_where=sa.text("status = 'pending'"),
    )
    _execute_script(ANNOUNCE)


def downgrade() -> None:
    _execute_script("DROP FUNCTION cadcloud_announce_task CASCADE")
    op.drop_table("webhook_deliveries")
    op.drop_table("webhooks")


def _execute_script(script: str) -> None:
    """Run many statements at once, which the driver takes if given no parameters."""
    connection = op.get_bind().connection.driver_connection
    assert connection is not None
    connection.execute(script)
