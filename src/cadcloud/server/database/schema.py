"""All tables of the service, loaded: what migrations are compared with."""

from __future__ import annotations

from sqlalchemy import MetaData

from cadcloud.server.accounts import tables as accounts
from cadcloud.server.billing import tables as billing
from cadcloud.server.database.model import Table
from cadcloud.server.files import tables as files
from cadcloud.server.idempotency import tables as idempotency
from cadcloud.server.keys import tables as keys
from cadcloud.server.mail import tables as mail
from cadcloud.server.tasks import tables as tasks
from cadcloud.server.throttle import tables as throttle
from cadcloud.server.usage import tables as usage
from cadcloud.server.webhooks import tables as webhooks

TABLES = (
    accounts.Account,
    keys.ApiKey,
    files.File,
    tasks.Task,
    idempotency.KeyedRequest,
    webhooks.Webhook,
    webhooks.Delivery,
    usage.UsageEntry,
    throttle.RateBucket,
    mail.Mail,
    billing.BillingCustomer,
    billing.BillingEvent,
)


def metadata() -> MetaData:
    """The tables, indexes and constraints that the models declare."""
    return Table.metadata
