"""Stripe's webhook: its signature, and the few events that say which plan an account has."""

from __future__ import annotations

import hashlib
import hmac
import time
from typing import Annotated, Any, Literal, TypeAlias, cast, get_args

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from cadcloud.server.errors import Forbidden, InvalidRequest

TOLERANCE_SECONDS = 300
"""How old a signature may be, so that a request that was overheard cannot be sent again later."""


def verify(body: bytes, header: str, secret: str) -> None:
    """Check that Stripe signed a body: ``t=…,v1=…``, HMAC-SHA-256 of ``t.body``; of several v1 one must fit.

    Raises:
        Forbidden: it did not, or too long ago.
    """
    pairs = [part.strip().partition("=")[::2] for part in header.split(",")]
    moment = next((value for name, value in pairs if name == "t"), "")
    if not moment.isascii() or not moment.isdigit() or abs(time.time() - int(moment[:12])) > TOLERANCE_SECONDS:
        raise Forbidden("SIGNATURE_INVALID", "The signature is missing, or too old.")
    expected = hmac.new(secret.encode(), moment.encode() + b"." + body, hashlib.sha256).hexdigest().encode()
    given = [value.encode() for name, value in pairs if name == "v1"]
    if not any([hmac.compare_digest(expected, one) for one in given]):  # noqa: C419 - each takes as long
        raise Forbidden("SIGNATURE_INVALID", "The signature does not fit the body.")


class _Part(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class Checkout(_Part):
    """A checkout that was completed: it ties a customer to the account that was named when it began."""

    customer: str | None = None
    client_reference_id: str | None = None
    subscription: str | None = None


class Price(_Part):
    """What is paid for."""

    id: str


class Item(_Part):
    """A line of a subscription."""

    price: Price


class Items(_Part):
    """The lines of a subscription."""

    data: list[Item] = Field(default_factory=list[Item])


class Subscription(_Part):
    """What a customer is subscribed to."""

    id: str
    customer: str
    status: str
    items: Items
    metadata: dict[str, str] = Field(default_factory=dict)


class _CheckoutData(_Part):
    object: Checkout


class _SubscriptionData(_Part):
    object: Subscription


class CheckoutCompleted(_Part):
    """``checkout.session.completed``."""

    id: Annotated[str, Field(max_length=255)]
    type: Literal["checkout.session.completed"]
    created: int
    data: _CheckoutData


SubscriptionEvent: TypeAlias = Literal[
    "customer.subscription.created",
    "customer.subscription.updated",
    "customer.subscription.deleted",
    "customer.subscription.paused",
    "customer.subscription.resumed",
]


class SubscriptionChanged(_Part):
    """``customer.subscription.created`` and the like."""

    id: Annotated[str, Field(max_length=255)]
    type: SubscriptionEvent
    created: int
    data: _SubscriptionData


Event: TypeAlias = CheckoutCompleted | SubscriptionChanged
_EVENT: TypeAdapter[Event] = TypeAdapter(Annotated[Event, Field(discriminator="type")])
_KNOWN = {"checkout.session.completed", *get_args(SubscriptionEvent)}


def parse(document: Any) -> Event | None:
    """The event in a body; None for a kind that changes nothing here.

    Raises:
        InvalidRequest: it is no event, or lacks what those of its kind have.
    """
    kind = cast("dict[str, Any]", document).get("type") if isinstance(document, dict) else None
    if not isinstance(kind, str):
        raise InvalidRequest([("type", "must name the kind of event")])
    if kind not in _KNOWN:
        return None
    try:
        return _EVENT.validate_python(document)
    except ValidationError as error:
        found = [(".".join(map(str, one["loc"][1:])), str(one["msg"])) for one in error.errors()[:10]]
        raise InvalidRequest(found) from error
