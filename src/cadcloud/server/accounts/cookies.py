"""The cookie that holds a session's token: out of reach of scripts, and not sent along by other sites' pages."""

from __future__ import annotations

from datetime import timedelta

from fastapi import Request, Response

from cadcloud.server.settings import Settings

NAME = "cadcloud_session"
SECURE_NAME = f"__Host-{NAME}"
"""Over https. Browsers take a cookie of this name only from the very host, so no neighbour can plant one."""


def secure(request: Request, settings: Settings) -> bool:
    """Whether the browser reaches us by https."""
    if settings.public_url is not None:
        return settings.public_url.startswith("https://")
    return request.url.scheme == "https"


def read(request: Request, settings: Settings) -> str | None:
    """The token that a request brings."""
    return request.cookies.get(SECURE_NAME if secure(request, settings) else NAME)


def write(request: Request, response: Response, settings: Settings, token: str) -> None:
    """Have the browser keep a token."""
    https = secure(request, settings)
    response.set_cookie(
        SECURE_NAME if https else NAME,
        token,
        max_age=int(timedelta(days=settings.session_days).total_seconds()),
        path="/",
        secure=https,
        httponly=True,
        samesite="lax",
    )
    response.headers["Cache-Control"] = "no-store"


def clear(request: Request, response: Response, settings: Settings) -> None:
    """Have the browser forget its token."""
    https = secure(request, settings)
    name = SECURE_NAME if https else NAME
    response.delete_cookie(name, path="/", secure=https, httponly=True, samesite="lax")
