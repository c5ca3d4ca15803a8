"""Giving accounts the plans that they pay for. Events come more than once and in any order."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import structlog
from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.accounts.tables import Account
from cadcloud.server.billing.stripe import CheckoutCompleted, Event, SubscriptionChanged
from cadcloud.server.billing.tables import BillingCustomer, BillingEvent
from cadcloud.server.database.model import now
from cadcloud.server.plans.catalog import Plans

PAYING = ("active", "trialing", "past_due")
"""Who is late gets the time in which Stripe tries again; after that it says ``unpaid`` or ``canceled``."""

KEPT = timedelta(days=60)
"""Stripe sends an event for some days."""

log = structlog.stdlib.get_logger(__name__)


async def handle(session: AsyncSession, plans: Plans, event: Event) -> bool:
    """Do what an event says, once. The caller commits.

    Returns:
        False if it was handled before.
    """
    noted = insert(BillingEvent).values(id=event.id, kind=event.type, received_at=now())
    if await session.scalar(noted.on_conflict_do_nothing().returning(BillingEvent.id)) is None:
        return False
    if not event.data.object.customer:
        return True  # paid once, by a guest
    customer = await _customer(session, event.data.object.customer)
    if isinstance(event, CheckoutCompleted):
        await _tie(session, customer, event.data.object.client_reference_id)
    else:
        await _tie(session, customer, event.data.object.metadata.get("accountId"))
        _note(customer, event)
    await session.flush()
    await _apply(session, plans, customer)
    return True


async def _customer(session: AsyncSession, name: str) -> BillingCustomer:
    """The row of a customer, locked, so that two events of one are handled one after the other."""
    await session.execute(insert(BillingCustomer).values(customer=name).on_conflict_do_nothing())
    found = select(BillingCustomer).where(BillingCustomer.customer == name).with_for_update()
    return (await session.scalars(found)).one()


async def _tie(session: AsyncSession, customer: BillingCustomer, account_id: str | None) -> None:
    """Note which account a customer is, the first time that it is told."""
    if customer.account_id is not None or account_id is None:
        return
    try:
        customer.account_id = await session.scalar(select(Account.id).where(Account.id == UUID(account_id)))
    except ValueError:
        log.warning("payment for no account", customer=customer.customer, named=account_id[:64])


def _note(customer: BillingCustomer, event: SubscriptionChanged) -> None:
    """Note what a customer is subscribed to, unless something newer is known."""
    told_at = datetime.fromtimestamp(event.created, UTC)
    subscription = event.data.object
    ended = event.type == "customer.subscription.deleted"
    another = customer.subscription not in (None, subscription.id)
    if customer.told_at is not None and told_at < customer.told_at:
        return
    # Whoever changes subscriptions has two for a while, and the old one's end is not the end of the new one.
    if another and customer.status in PAYING and (ended or subscription.status not in PAYING):
        return
    # Events of one second have no order; an end is final.
    if not another and customer.status == "canceled" and not ended and told_at == customer.told_at:
        return
    customer.told_at = told_at
    customer.subscription = subscription.id
    customer.status = "canceled" if ended else subscription.status
    customer.price = subscription.items.data[0].price.id if subscription.items.data else None


async def _apply(session: AsyncSession, plans: Plans, customer: BillingCustomer) -> None:
    """Give the account the plan of its price; none that pays has the default one."""
    if customer.account_id is None or customer.status is None:
        return
    account = (await session.scalars(select(Account).where(Account.id == customer.account_id))).one()
    paid = plans.of_price(customer.price or "") if customer.status in PAYING else None
    if paid is None and customer.status in PAYING:
        log.warning("payment for no plan", customer=customer.customer, price=customer.price)
        return
    account.plan = paid.name if paid else None
    log.info("plan by payment", account=str(account.id), plan=account.plan, status=customer.status)


async def forget_old(session: AsyncSession) -> None:
    """Delete the notes of events that Stripe does not send again any more. The caller commits."""
    await session.execute(delete(BillingEvent).where(BillingEvent.received_at < now() - KEPT))
