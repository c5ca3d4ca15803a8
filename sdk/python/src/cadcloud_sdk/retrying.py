"""When to send a request again, and how long to wait before."""

from __future__ import annotations

import random
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from importlib.metadata import PackageNotFoundError, version

import httpx

STATUSES = frozenset({408, 425, 429, 500, 502, 503, 504})
"""Replies after which the same request can succeed. Idempotency keys make that safe."""
FIRST_SECONDS = 0.25
LONGEST_SECONDS = 8.0
LONGEST_ASKED_SECONDS = 60.0
"""The longest that a server's Retry-After is followed."""


def _version() -> str:
    try:
        return version("cadcloud-sdk")
    except PackageNotFoundError:
        return "0"


__version__ = _version()
USER_AGENT = f"cadcloud-sdk-python/{__version__}"


def back_off(attempt: int) -> float:
    """Seconds before the next try: twice as long each time, and never the same for all clients."""
    longest = min(LONGEST_SECONDS, FIRST_SECONDS * 2**attempt)
    return longest * random.uniform(0.5, 1)  # noqa: S311 - nothing secret


def after(headers: Mapping[str, str], now: float) -> float | None:
    """The seconds that ``Retry-After`` asks for, as a number or as a date; None if it does not.

    Args:
        headers: of the reply.
        now: seconds since the epoch.
    """
    asked = headers.get("retry-after", "").strip()
    if not asked:
        return None
    try:
        seconds = float(asked)
    except ValueError:
        try:
            seconds = parsedate_to_datetime(asked).timestamp() - now
        except ValueError:
            return None
    return min(max(seconds, 0.0), LONGEST_ASKED_SECONDS)


def worth_another_try(error: httpx.TransportError) -> bool:
    """Whether a request that failed so can succeed."""
    return not isinstance(error, (httpx.UnsupportedProtocol, httpx.LocalProtocolError, httpx.ProxyError))
