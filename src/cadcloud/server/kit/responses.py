"""The error replies that a route declares in the OpenAPI document."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from cadcloud.server.kit.envelope import ErrorReply


def errors(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Declare error statuses of a route."""
    return {status: {"model": ErrorReply, "description": HTTPStatus(status).phrase} for status in statuses}
