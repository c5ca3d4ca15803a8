"""/api/v1/billing/stripe: where Stripe tells of subscriptions. Ours, beyond the contract."""

from __future__ import annotations

from fastapi import APIRouter, Request

from cadcloud.server.billing import service, stripe
from cadcloud.server.errors import NotFound
from cadcloud.server.kit import strict_json
from cadcloud.server.kit.body import StrictRoute
from cadcloud.server.kit.context import Held, Session
from cadcloud.server.kit.envelope import Reply, Wire
from cadcloud.server.kit.responses import errors

router = APIRouter(prefix="/billing", tags=["Billing"], route_class=StrictRoute)


class Received(Wire):
    """Whether an event did something: not if it was told before, or is of a kind that changes nothing here."""

    handled: bool


@router.post("/stripe", responses=errors(400, 403, 404))
async def receive_stripe_event(request: Request, session: Session, context: Held) -> Reply[Received]:
    """Take an event of Stripe's. It needs no key: Stripe signs what it sends."""
    secret = context.settings.stripe_webhook_secret
    if secret is None:
        raise NotFound("No payments are set up here.")
    body = await request.body()
    stripe.verify(body, request.headers.get("stripe-signature", ""), secret.get_secret_value())
    event = stripe.parse(strict_json.read(body))
    handled = event is not None and await service.handle(session, context.plans, event)
    return Reply(ok=True, data=Received(handled=handled))
