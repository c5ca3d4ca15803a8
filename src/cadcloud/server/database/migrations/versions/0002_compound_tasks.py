"""Compound tasks: a parent follows its sub-tasks."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# A trigger, so that it holds whoever ends a sub-task: a run, a cancellation, the sweep. The parent's row is
# locked first, so of two sub-tasks that end at once the later one sees the earlier one.
FOLLOW = """
CREATE FUNCTION cadcloud_follow_subtasks() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    total integer;
    ended integer;
    succeeded integer;
    cancelled integer;
BEGIN
    PERFORM 1 FROM tasks WHERE id = NEW.parent_id FOR UPDATE;
    SELECT count(*),
        count(*) FILTER (WHERE status NOT IN ('waiting', 'queued', 'processing')),
        count(*) FILTER (WHERE status = 'completed'),
        count(*) FILTER (WHERE status = 'cancelled')
    INTO total, ended, succeeded, cancelled
    FROM tasks WHERE parent_id = NEW.parent_id;
    UPDATE tasks SET
        progress = round(100.0 * ended / total),
        started_at = coalesce(started_at, now()),
        status = CASE
            WHEN ended < total THEN 'processing'
            WHEN succeeded > 0 THEN 'completed'
            WHEN cancelled = total THEN 'cancelled'
            ELSE 'failed'
        END,
        error = CASE WHEN ended = total AND succeeded = 0 AND cancelled < total THEN 'All sub-tasks failed.' END,
        finished_at = CASE WHEN ended = total THEN now() END
    WHERE id = NEW.parent_id AND status IN ('waiting', 'queued', 'processing');
    RETURN NULL;
END;
$$;
CREATE TRIGGER cadcloud_task_of_parent_changed AFTER UPDATE OF status ON tasks
    FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL AND OLD.status IS DISTINCT FROM NEW.status AND NEW.status <> 'expired')
    EXECUTE FUNCTION cadcloud_follow_subtasks();
"""


def upgrade() -> None:
    _execute_script(FOLLOW)


def downgrade() -> None:
    _execute_script("DROP FUNCTION cadcloud_follow_subtasks CASCADE")


def _execute_script(script: str) -> None:
    """Run many statements at once, which the driver takes if given no parameters."""
    connection = op.get_bind().connection.driver_connection
    assert connection is not None
    connection.execute(script)
