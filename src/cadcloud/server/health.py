"""/health: whether the service can do its work. It needs no key."""

from __future__ import annotations

import asyncio
import socket
from datetime import UTC, datetime
from typing import Annotated, Literal

from fastapi import APIRouter, Query
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from cadcloud.server.errors import Unavailable
from cadcloud.server.kit.context import Held
from cadcloud.server.kit.envelope import Reply, Wire
from cadcloud.server.kit.responses import errors
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


Ready = Annotated[bool, Query(description="Answer 503 unless the service can do its work, for those who go by it.")]


@router.get("/health", responses=errors(503))
async def get_health(context: Held, ready: Ready = False) -> Health:
    """Tell whether the service and its database are up; a service that is degraded says so with 200 or, asked, 503."""
    try:
        async with asyncio.timeout(LONGEST_CHECK), context.sessions() as session:
            await session.execute(text("SELECT 1"))
        status: Literal["ok", "degraded"] = "ok"
    except (SQLAlchemyError, OSError):
        status = "degraded"
    if ready and status != "ok":
        raise Unavailable
    now = timestamp(datetime.now(UTC))
    return Health(
        ok=True, data=HealthStatus(status=status, timestamp=now), instance=socket.gethostname(), timestamp=now
    )
