"""/health: whether the service can do its work. It needs no key."""

from __future__ import annotations

import asyncio
import socket
from datetime import UTC, datetime
from typing import Literal

from fastapi import APIRouter
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from cadcloud.server.kit.context import Held
from cadcloud.server.kit.envelope import Reply, Wire
from cadcloud.server.tasks.results import timestamp

router = APIRouter(tags=["Health"])

LONGEST_CHECK = 3.0
"""Seconds after which a database counts as down."""


class HealthStatus(Wire):
    """How the service is."""

    status: Literal["ok", "degraded"]
    timestamp: str


class Health(Reply[HealthStatus]):
    """The envelope, and beside it the fields of an older form that some clients read."""

    instance: str = ""
    timestamp: str = ""


@router.get("/health")
async def get_health(context: Held) -> Health:
    """Tell whether the service and its database are up."""
    try:
        async with asyncio.timeout(LONGEST_CHECK), context.sessions() as session:
            await session.execute(text("SELECT 1"))
        status: Literal["ok", "degraded"] = "ok"
    except (SQLAlchemyError, OSError):
        status = "degraded"
    now = timestamp(datetime.now(UTC))
    return Health(
        ok=True, data=HealthStatus(status=status, timestamp=now), instance=socket.gethostname(), timestamp=now
    )
