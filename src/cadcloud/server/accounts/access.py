"""Who is signed in, and who may be without a password."""

from __future__ import annotations

import ipaddress
from typing import Annotated

from fastapi import Depends, Request
from starlette.datastructures import URL

from cadcloud.server.accounts.sessions import SignedIn
from cadcloud.server.accounts.tables import Account
from cadcloud.server.errors import Forbidden
from cadcloud.server.keys.access import AnyKey
from cadcloud.server.keys.tables import BROWSER, ApiKey
from cadcloud.server.kit.context import Context, Held
from cadcloud.server.kit.origin import refuse_foreign

FORWARDED = ("forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip")


async def _signed_in(key: AnyKey) -> ApiKey:
    if key.kind != BROWSER:
        raise Forbidden("SIGN_IN_REQUIRED", "Sign in for this: API keys do not manage accounts.")
    return key


BrowserKey = Annotated[ApiKey, Depends(_signed_in)]
"""The key by which the browser acts that is signed in. API keys do not pass: one that leaks must not make others."""


async def _browser_session(request: Request, key: BrowserKey) -> SignedIn:  # noqa: ARG001 - found with the key
    return request.state.signed_in


BrowserSession = Annotated[SignedIn, Depends(_browser_session)]
"""The very session of the browser that is signed in."""


async def _account(key: BrowserKey) -> Account:
    return key.account


SignedInAccount = Annotated[Account, Depends(_account)]


async def _from_our_pages(request: Request, context: Held) -> None:
    refuse_foreign(request, context.settings, known=False)


FROM_OUR_PAGES = Depends(_from_our_pages)
"""For routes that need no session and may begin one: other sites must not sign a browser in to an account of theirs."""


def is_local(request: Request, context: Context) -> bool:
    """Whether a request comes straight from a browser on this machine, on an installation for that.

    The connection must come from loopback and the browser have been pointed there: a page elsewhere whose name
    was made to lead to loopback says its own name as ``Host``. Proxies give themselves away by their headers,
    the plainest by speaking HTTP/1.0.
    """
    return (
        context.settings.owner_is_local
        and request.client is not None
        and _is_loopback(request.client.host)
        and _is_loopback(_host(request))
        and request.scope.get("http_version") != "1.0"
        and not any(name in request.headers for name in FORWARDED)
    )


def require_local(request: Request, context: Context) -> None:
    """Refuse who is not a browser on this machine.

    Raises:
        Forbidden: it is not, or the installation does not allow it.
    """
    if not is_local(request, context):
        raise Forbidden("NOT_LOCAL", "Only a browser on the service's own machine may be its owner without a password.")


def _host(request: Request) -> str:
    return URL(f"http://{request.headers.get('host', '')}").hostname or ""


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return (mapped or address).is_loopback
