"""How often one may try: by account, by address of the network, and by both together."""

from __future__ import annotations

import hashlib
import ipaddress
from collections.abc import Mapping

from fastapi import Request
from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.errors import TooManyRequests
from cadcloud.server.throttle.service import Limit, refill, take

# The first keeps one guesser from one account, the second from all of them, the third many from one. The last is
# wide, or whoever knows an address could lock its owner out.
SIGN_IN_PAIR = Limit(burst=10, each=60)
SIGN_IN_ADDRESS = Limit(burst=60, each=10)
SIGN_IN_ACCOUNT = Limit(burst=100, each=36)
SIGN_UP_ADDRESS = Limit(burst=10, each=600)
MAIL_ACCOUNT = Limit(burst=3, each=1200)
MAIL_ADDRESS = Limit(burst=20, each=60)
TOKEN_ADDRESS = Limit(burst=30, each=10)
PASSWORD_ACCOUNT = Limit(burst=10, each=60)

NETWORK_BITS = 64


def address_of(request: Request) -> str:
    """Where a request comes from. Of an IPv6 address only the network counts: its holder has all the rest of it."""
    try:
        address = ipaddress.ip_address(request.client.host if request.client else "")
    except ValueError:
        return "unknown"
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            return str(address.ipv4_mapped)
        return str(ipaddress.ip_network((address, NETWORK_BITS), strict=False))
    return str(address)


def of_sign_in(email: str, request: Request) -> dict[str, Limit]:
    """The buckets of an attempt to sign in."""
    who, address = _hidden(email), address_of(request)
    return {
        f"sign-in:{who}:{address}": SIGN_IN_PAIR,
        f"sign-in:{address}": SIGN_IN_ADDRESS,
        f"sign-in:{who}": SIGN_IN_ACCOUNT,
    }


def of_mail(email: str, request: Request) -> dict[str, Limit]:
    """The buckets of a mail that somebody asks for."""
    return {f"mail:{_hidden(email)}": MAIL_ACCOUNT, f"mail:{address_of(request)}": MAIL_ADDRESS}


async def spend(session: AsyncSession, buckets: Mapping[str, Limit]) -> None:
    """Count an attempt before it is made, and commit that, so that no number at once gets around it.

    Args:
        session: an open session, in which nothing else is to be committed yet.
        buckets: all of them must have a token left.

    Raises:
        TooManyRequests: there were too many.
    """
    for name, limit in buckets.items():
        taken = await take(session, name, limit)
        await session.commit()
        if not taken.allowed:
            raise TooManyRequests("TOO_MANY_ATTEMPTS", "Too many attempts. Try again later.", seconds=taken.seconds)


async def forgive(session: AsyncSession, email: str, request: Request) -> None:
    """Forget the failed attempts of who has signed in. The caller commits."""
    await refill(session, next(iter(of_sign_in(email, request))))


def _hidden(email: str) -> str:
    """An address as it may stand in a table that is no list of addresses."""
    return hashlib.sha256(email.encode()).hexdigest()
