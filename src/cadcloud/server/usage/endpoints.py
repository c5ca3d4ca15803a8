"""/api/v1/usage: what was used, and what is left of the plan. Ours, beyond the contract."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Depends, Query

from cadcloud.server.keys.access import key_for
from cadcloud.server.keys.tables import BROWSER, ApiKey
from cadcloud.server.kit.body import StrictRoute
from cadcloud.server.kit.context import Held, Session
from cadcloud.server.kit.envelope import Reply
from cadcloud.server.kit.responses import errors
from cadcloud.server.usage import service
from cadcloud.server.usage.schemas import Usage

router = APIRouter(prefix="/usage", tags=["Usage"], route_class=StrictRoute)
Key = Annotated[ApiKey, Depends(key_for("usage"))]


@router.get("", responses=errors(400, 401))
async def get_usage(
    key: Key,
    session: Session,
    context: Held,
    since: Annotated[date | None, Query(alias="from", description="The first day, in UTC.")] = None,
    until: Annotated[date | None, Query(alias="to", description="The last day, in UTC.")] = None,
) -> Reply[Usage]:
    """Tell what was used this month, or from one day to another, for charts; and what is left of the plan.

    One who is signed in sees the whole account. A key sees its own tasks, and the allowances that all keys share.
    """
    start, end = service.span(since, until)
    only = None if key.kind == BROWSER else key.id
    return Reply(ok=True, data=await service.report(session, context, key.account, only, start, end))
