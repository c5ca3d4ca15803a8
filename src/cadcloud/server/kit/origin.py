"""Whether a page of ours sent a request: what keeps other sites from using a browser's session."""

from __future__ import annotations

from urllib.parse import urlsplit

from fastapi import Request

from cadcloud.server.errors import Forbidden
from cadcloud.server.settings import Settings

SAFE = ("GET", "HEAD", "OPTIONS")
OURS = ("same-origin", "none")


def refuse_foreign(request: Request, settings: Settings, *, known: bool) -> None:
    """Refuse a request that may change something and that a page of another origin made the browser send.

    Browsers say where a request comes from, in ``Sec-Fetch-Site`` and ``Origin``, and no page can change that.

    Args:
        request: the request.
        settings: know the public address.
        known: whether the browser added a session of its own accord. Then one that says nothing of its origin
            is refused too; without a session it is no browser, and has nothing to be abused.

    Raises:
        Forbidden: it is not from a page of ours.
    """
    if request.method in SAFE:
        return
    site, origin = request.headers.get("sec-fetch-site"), request.headers.get("origin")
    if site is not None:
        fine = site in OURS
    elif origin is not None:
        fine = origin in own_origins(request, settings)
    else:
        fine = not known
    if not fine:
        raise Forbidden(
            "FOREIGN_ORIGIN",
            "This request does not come from a page of this service. Programs send an API key instead of a session; "
            "behind a proxy, set CADCLOUD_PUBLIC_URL.",
        )


def own_origins(request: Request, settings: Settings) -> set[str]:
    """The origins of pages of ours: the public address, and how the browser reached us."""
    found = {f"{request.url.scheme}://{request.headers.get('host', '')}"}
    if settings.public_url is not None:
        parts = urlsplit(settings.public_url)
        found.add(f"{parts.scheme}://{parts.netloc}")
    return found
