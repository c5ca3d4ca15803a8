"""The errors that the API answers with, each with its HTTP status and code.

ApiError
├── InvalidRequest     400 VALIDATION_ERROR     with a list of {path, message}
├── Unauthorized       401 UNAUTHORIZED
├── OverPlan           402, code by the limit: what the account's plan does not hold
├── InsufficientScope  403 INSUFFICIENT_SCOPE
├── Forbidden          403, code by the case
├── NotFound           404 NOT_FOUND
├── Conflict           409, code by the case
├── PayloadTooLarge    413 PAYLOAD_TOO_LARGE
├── TooLargeForPlan    413, code by the limit
├── UnsupportedMedia   415 UNSUPPORTED_MEDIA_TYPE
├── TooManyRequests    429, code by the limit, with Retry-After
├── Unavailable        503 SERVICE_UNAVAILABLE
└── storage.errors: LinkInvalid, LinkExpired, WrongUpload
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any


class ApiError(Exception):
    """Root of the errors that clients see.

    Attributes:
        status: the HTTP status.
        code: a stable upper-case word.
        message: what is wrong and what to do.
        details: more of it, as JSON.
        headers: of the reply.
    """

    status = 500
    code = "INTERNAL_ERROR"

    def __init__(self, message: str, details: Any = None) -> None:
        super().__init__(message)
        self.message = message
        self.details = details
        self.headers: dict[str, str] = {}


class InvalidRequest(ApiError):
    """Something in the request does not fit."""

    status = 400
    code = "VALIDATION_ERROR"

    def __init__(self, problems: Sequence[tuple[str, str]]) -> None:
        path, message = problems[0]
        more = f" ({len(problems) - 1} more in details)" if len(problems) > 1 else ""
        summary = f"{path}: {message}" if path else message
        super().__init__(summary + more, [{"path": path, "message": message} for path, message in problems])


class Unauthorized(ApiError):
    """No key, or one that is not valid."""

    status = 401
    code = "UNAUTHORIZED"

    def __init__(self) -> None:
        super().__init__("Send a valid API key in the header x-api-key, or sign in.")


class OverPlan(ApiError):
    """The account's plan does not hold this; another one would."""

    status = 402

    def __init__(self, code: str, message: str, details: Any = None) -> None:
        super().__init__(message, details)
        self.code = code


class InsufficientScope(ApiError):
    """The key may not do this."""

    status = 403
    code = "INSUFFICIENT_SCOPE"

    def __init__(self, scope: str) -> None:
        super().__init__(f"This key lacks the scope {scope!r}. Use one that has it, or '*'.")


class Forbidden(ApiError):
    """Not for this caller, or not here."""

    status = 403

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class NotFound(ApiError):
    """There is no such thing, or it belongs to somebody else, which nobody is told."""

    status = 404
    code = "NOT_FOUND"


class Conflict(ApiError):
    """The thing is not in a state for this."""

    status = 409

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class PayloadTooLarge(ApiError):
    """The body is over its limit."""

    status = 413
    code = "PAYLOAD_TOO_LARGE"

    def __init__(self, limit: int) -> None:
        super().__init__(f"The body is larger than the {limit:,} bytes that this address takes.")


class TooLargeForPlan(ApiError):
    """More bytes than the account's plan takes."""

    status = 413

    def __init__(self, code: str, message: str, details: Any = None) -> None:
        super().__init__(message, details)
        self.code = code


class TooManyRequests(ApiError):
    """Too many of something for now; ``Retry-After`` says when it is worth another try."""

    status = 429

    def __init__(self, code: str, message: str, *, seconds: float) -> None:
        super().__init__(message)
        self.code = code
        self.headers = {"Retry-After": str(max(1, math.ceil(seconds)))}


class Unavailable(ApiError):
    """The database is away; it usually comes back within seconds."""

    status = 503
    code = "SERVICE_UNAVAILABLE"

    def __init__(self) -> None:
        super().__init__("The service is recovering. Try again in a few seconds.")


class UnsupportedMedia(ApiError):
    """The body is encoded in a way that is not read."""

    status = 415
    code = "UNSUPPORTED_MEDIA_TYPE"
