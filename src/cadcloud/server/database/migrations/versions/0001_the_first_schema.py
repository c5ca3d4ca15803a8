"""The first schema: the service's tables, their notifications, and the queue."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from procrastinate.schema import SchemaManager
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# A trigger, so that no writer can forget to say that a task changed.
NOTIFY = """
CREATE FUNCTION cadcloud_notify_task() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('cadcloud_task', NEW.id::text);
    RETURN NULL;
END;
$$;
CREATE TRIGGER cadcloud_task_inserted AFTER INSERT ON tasks
    FOR EACH ROW EXECUTE FUNCTION cadcloud_notify_task();
CREATE TRIGGER cadcloud_task_updated AFTER UPDATE ON tasks
    FOR EACH ROW WHEN ((OLD.status, OLD.progress) IS DISTINCT FROM (NEW.status, NEW.progress))
    EXECUTE FUNCTION cadcloud_notify_task();
"""

DROP_QUEUE = r"""
DROP TABLE procrastinate_events, procrastinate_periodic_defers, procrastinate_jobs, procrastinate_workers CASCADE;
DO $$
DECLARE routine regprocedure;
BEGIN
    FOR routine IN SELECT oid FROM pg_proc WHERE proname LIKE 'procrastinate\_%' LOOP
        EXECUTE 'DROP FUNCTION ' || routine || ' CASCADE';
    END LOOP;
END;
$$;
DROP TYPE procrastinate_job_to_defer_v1, procrastinate_job_status, procrastinate_job_event_type;
"""


def upgrade() -> None:
    op.create_table(
        "api_keys",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("prefix", sa.Text(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("scopes", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_api_keys")),
        sa.UniqueConstraint("digest", name=op.f("uq_api_keys_digest")),
    )
    op.create_table(
        "files",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("key_id", sa.Uuid(), nullable=False),
        sa.Column("filename", sa.Text(), nullable=False),
        sa.Column("content_type", sa.Text(), nullable=False),
        sa.Column("announced_bytes", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("upload_expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["key_id"], ["api_keys.id"], name=op.f("fk_files_key_id_api_keys"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_files")),
    )
    op.create_index("ix_files_key_id_created_at", "files", ["key_id", "created_at"], unique=False)
    op.create_index("ix_files_key_id_sha256", "files", ["key_id", "sha256"], unique=False)
    op.create_index(
        "ix_files_unconfirmed",
        "files",
        ["upload_expires_at"],
        unique=False,
        postgresql_where=sa.text("confirmed_at IS NULL"),
    )
    op.create_table(
        "tasks",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("key_id", sa.Uuid(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("request", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("progress", sa.Float(53), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("parts", postgresql.JSON(astext_type=sa.Text()), nullable=True),
        sa.Column("primary_part", sa.Text(), nullable=True),
        sa.Column("details", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("compute_ms", sa.Float(53), nullable=True),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("run", sa.Uuid(), nullable=True),
        sa.Column("worker_deaths", sa.Integer(), nullable=False),
        sa.Column("job_id", sa.BigInteger(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "status IN ('waiting', 'queued', 'processing', 'completed', 'failed', 'cancelled', 'expired')",
            name=op.f("ck_tasks_status_known"),
        ),
        sa.ForeignKeyConstraint(["key_id"], ["api_keys.id"], name=op.f("fk_tasks_key_id_api_keys"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["parent_id"], ["tasks.id"], name=op.f("fk_tasks_parent_id_tasks"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tasks")),
    )
    op.create_index(
        "ix_tasks_expires_at", "tasks", ["expires_at"], unique=False, postgresql_where=sa.text("status <> 'expired'")
    )
    op.create_index("ix_tasks_key_id_created_at", "tasks", ["key_id", "created_at"], unique=False)
    op.create_index("ix_tasks_parent_id", "tasks", ["parent_id"], unique=False)
    op.create_index(
        "ix_tasks_unfinished",
        "tasks",
        ["created_at"],
        unique=False,
        postgresql_where=sa.text("status IN ('queued', 'processing')"),
    )
    _execute_script(NOTIFY)
    _execute_script(SchemaManager.get_schema())


def downgrade() -> None:
    _execute_script(DROP_QUEUE)
    op.drop_index(
        "ix_tasks_unfinished", table_name="tasks", postgresql_where=sa.text("status IN ('queued', 'processing')")
    )
    op.drop_index("ix_tasks_parent_id", table_name="tasks")
    op.drop_index("ix_tasks_key_id_created_at", table_name="tasks")
    op.drop_index("ix_tasks_expires_at", table_name="tasks", postgresql_where=sa.text("status <> 'expired'"))
    op.drop_table("tasks")
    op.drop_index("ix_files_unconfirmed", table_name="files", postgresql_where=sa.text("confirmed_at IS NULL"))
    op.drop_index("ix_files_key_id_sha256", table_name="files")
    op.drop_index("ix_files_key_id_created_at", table_name="files")
    op.drop_table("files")
    op.drop_table("api_keys")
    _execute_script("DROP FUNCTION cadcloud_notify_task")


def _execute_script(script: str) -> None:
    """Run many statements at once. The driver takes them so, and leaves ``%`` alone, if given no parameters."""
    connection = op.get_bind().connection.driver_connection
    assert connection is not None
    connection.execute(script)
