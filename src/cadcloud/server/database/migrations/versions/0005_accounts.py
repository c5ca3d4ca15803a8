"""Accounts with sessions and keys, the ledger of usage, buckets, outgoing mail, and payments."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# Keys that exist belong to who owns the installation.
OWNER = """
INSERT INTO accounts (id, name, role, created_at) VALUES (gen_random_uuid(), 'Owner', 'owner', now());
UPDATE api_keys SET account_id = (SELECT id FROM accounts WHERE role = 'owner'), kind = 'api';
"""

# A trigger, so that what is metered is what was committed, whoever ended the task. A task that is cancelled
# while it runs has used the time since its start; one whose worker died cost its owner nothing.
METER = """
CREATE FUNCTION cadcloud_meter_task() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO usage_entries (task_id, account_id, key_id, kind, operation, status, compute_ms, total_ms, ended_at)
    SELECT NEW.id, api_keys.account_id, NEW.key_id, NEW.kind,
        coalesce(NEW.request #>> '{payload,operation}', NEW.request #>> '{payload,model}', NEW.kind), NEW.status,
        coalesce(
            NEW.compute_ms,
            CASE WHEN NEW.status = 'cancelled' AND OLD.status = 'processing'
                THEN greatest(0, extract(epoch FROM now() - OLD.started_at) * 1000) END,
            0
        ),
        greatest(0, extract(epoch FROM coalesce(NEW.finished_at, now()) - NEW.created_at) * 1000),
        now()
    FROM api_keys WHERE api_keys.id = NEW.key_id
    ON CONFLICT (task_id) DO NOTHING;
    RETURN NULL;
END;
$$;
CREATE TRIGGER cadcloud_task_metered AFTER UPDATE OF status ON tasks
    FOR EACH ROW WHEN (
        NEW.kind <> 'compound' AND OLD.status IN ('waiting', 'queued', 'processing')
        AND NEW.status IN ('completed', 'failed', 'cancelled')
    )
    EXECUTE FUNCTION cadcloud_meter_task();
INSERT INTO usage_entries (task_id, account_id, key_id, kind, operation, status, compute_ms, total_ms, ended_at)
SELECT tasks.id, api_keys.account_id, tasks.key_id, tasks.kind,
    coalesce(tasks.request #>> '{payload,operation}', tasks.request #>> '{payload,model}', tasks.kind), tasks.status,
    coalesce(tasks.compute_ms, 0), greatest(0, extract(epoch FROM tasks.finished_at - tasks.created_at) * 1000),
    tasks.finished_at
FROM tasks JOIN api_keys ON api_keys.id = tasks.key_id
WHERE tasks.kind <> 'compound' AND tasks.status IN ('completed', 'failed', 'cancelled')
    AND tasks.finished_at IS NOT NULL;
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
    WHERE {mine} AND disabled_at IS NULL AND 'task.' || NEW.status = ANY(events)
        AND (webhooks.task_id IS NULL OR webhooks.task_id = NEW.id);
    RETURN NULL;
END;
$$;
"""
OF_THE_KEY = "webhooks.key_id = NEW.key_id"
# What was set up in a browser hears of all of its account's tasks, as the browser shows them.
OF_THE_KEY_OR_THE_BROWSER = """webhooks.key_id IN (
        SELECT hearing.id FROM api_keys AS asking JOIN api_keys AS hearing
            ON hearing.id = asking.id OR (hearing.kind = 'browser' AND hearing.account_id = asking.account_id)
        WHERE asking.id = NEW.key_id
    )"""


def upgrade() -> None:
    _create_accounts()
    _extend_keys()
    _create_usage()
    _create_rest()
    _execute_script(METER)
    _execute_script(ANNOUNCE.replace("{mine}", OF_THE_KEY_OR_THE_BROWSER))


def _create_accounts() -> None:
    op.create_table(
        "accounts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("plan", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("email_confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("disabled_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("role IN ('owner', 'member')", name=op.f("ck_accounts_role_known")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accounts")),
        sa.UniqueConstraint("email", name=op.f("uq_accounts_email")),
    )
    op.create_index("ix_accounts_owner", "accounts", ["role"], unique=True, postgresql_where=sa.text("role = 'owner'"))
    op.create_table(
        "account_sessions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        _belongs_to_account("account_sessions"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account_sessions")),
        sa.UniqueConstraint("digest", name=op.f("uq_account_sessions_digest")),
    )
    op.create_index("ix_account_sessions_account_id", "account_sessions", ["account_id"])
    op.create_table(
        "account_tokens",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("purpose IN ('reset', 'confirm')", name=op.f("ck_account_tokens_purpose_known")),
        _belongs_to_account("account_tokens"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account_tokens")),
        sa.UniqueConstraint("digest", name=op.f("uq_account_tokens_digest")),
    )
    op.create_index("ix_account_tokens_account_id", "account_tokens", ["account_id"])
    op.create_table(
        "account_identities",
        sa.Column("issuer", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        _belongs_to_account("account_identities"),
        sa.PrimaryKeyConstraint("issuer", "subject", name=op.f("pk_account_identities")),
    )
    op.create_index("ix_account_identities_account_id", "account_identities", ["account_id"])


def _extend_keys() -> None:
    op.add_column("api_keys", sa.Column("account_id", sa.Uuid(), nullable=True))
    op.add_column("api_keys", sa.Column("kind", sa.Text(), nullable=True))
    op.add_column("api_keys", sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True))
    _execute_script(OWNER)
    op.alter_column("api_keys", "account_id", nullable=False)
    op.alter_column("api_keys", "kind", nullable=False)
    op.create_foreign_key(
        op.f("fk_api_keys_account_id_accounts"), "api_keys", "accounts", ["account_id"], ["id"], ondelete="CASCADE"
    )
    op.create_check_constraint(op.f("ck_api_keys_kind_known"), "api_keys", "kind IN ('api', 'browser')")
    op.create_index("ix_api_keys_account_id", "api_keys", ["account_id"])
    op.create_index(
        "ix_api_keys_browser", "api_keys", ["account_id"], unique=True, postgresql_where=sa.text("kind = 'browser'")
    )


def _create_usage() -> None:
    op.create_table(
        "usage_entries",
        sa.Column("task_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("key_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("operation", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("compute_ms", sa.Float(53), nullable=False),
        sa.Column("total_ms", sa.Float(53), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=False),
        _belongs_to_account("usage_entries"),
        sa.ForeignKeyConstraint(
            ["key_id"], ["api_keys.id"], name=op.f("fk_usage_entries_key_id_api_keys"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("task_id", name=op.f("pk_usage_entries")),
    )
    op.create_index(
        "ix_usage_entries_account_id_ended_at",
        "usage_entries",
        ["account_id", "ended_at"],
        postgresql_include=["compute_ms"],
    )
    op.create_index("ix_usage_entries_key_id", "usage_entries", ["key_id"])


def _create_rest() -> None:
    op.create_table(
        "rate_buckets",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("full_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_rate_buckets")),
        prefixes=["UNLOGGED"],
    )
    op.create_index("ix_rate_buckets_full_at", "rate_buckets", ["full_at"])
    op.create_table(
        "mails",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("next_attempt_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("status IN ('pending', 'sent', 'failed')", name=op.f("ck_mails_status_known")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mails")),
    )
    op.create_index("ix_mails_due", "mails", ["next_attempt_at"], postgresql_where=sa.text("status = 'pending'"))
    op.create_table(
        "billing_customers",
        sa.Column("customer", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("subscription", sa.Text(), nullable=True),
        sa.Column("price", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=True),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        _belongs_to_account("billing_customers"),
        sa.PrimaryKeyConstraint("customer", name=op.f("pk_billing_customers")),
    )
    op.create_index("ix_billing_customers_account_id", "billing_customers", ["account_id"])
    op.create_table(
        "billing_events",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_billing_events")),
    )


def _belongs_to_account(table: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_account_id_accounts")
    return sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=name, ondelete="CASCADE")


def downgrade() -> None:
    _execute_script("DROP FUNCTION cadcloud_meter_task CASCADE")
    _execute_script(ANNOUNCE.replace("{mine}", OF_THE_KEY))
    for table in ("billing_events", "billing_customers", "mails", "rate_buckets", "usage_entries"):
        op.drop_table(table)
    op.drop_index("ix_api_keys_browser", "api_keys")
    for column in ("expires_at", "kind", "account_id"):
        op.drop_column("api_keys", column)
    for table in ("account_identities", "account_tokens", "account_sessions", "accounts"):
        op.drop_table(table)


def _execute_script(script: str) -> None:
    """Run many statements at once, which the driver takes if given no parameters."""
    connection = op.get_bind().connection.driver_connection
    assert connection is not None
    connection.execute(script)
