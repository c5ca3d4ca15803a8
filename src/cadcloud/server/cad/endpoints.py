"""/api/v1/cad: operations and pipelines."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends

from cadcloud.server.cad import service
from cadcloud.server.cad.schemas import CompoundExecuteBody, ExecuteBody, PipelineBody, PipelineVerdict
from cadcloud.server.idempotency.access import ONCE
from cadcloud.server.keys.access import key_for
from cadcloud.server.keys.tables import ApiKey
from cadcloud.server.kit.body import StrictRoute
from cadcloud.server.kit.context import Held, Session
from cadcloud.server.kit.envelope import Reply
from cadcloud.server.kit.responses import errors
from cadcloud.server.tasks.schemas import CompoundCreated, TaskCreated
from cadcloud.server.tasks.waiting import PREFERS_WAIT, WAITED

router = APIRouter(prefix="/cad", tags=["CAD"], route_class=StrictRoute)
Key = Annotated[ApiKey, Depends(key_for("cad"))]
SUBMITS = [PREFERS_WAIT, ONCE]


@router.post("/execute", status_code=202, dependencies=SUBMITS, responses=WAITED | errors(400, 500))
async def execute(body: ExecuteBody, key: Key, session: Session, context: Held) -> Reply[TaskCreated]:
    """Run one operation. A shape comes back as glTF, data as JSON."""
    return Reply(ok=True, data=await service.execute(session, context, key.id, body))


@router.post("/pipeline", status_code=202, dependencies=SUBMITS, responses=WAITED | errors(400, 500))
async def pipeline(body: PipelineBody, key: Key, session: Session, context: Held) -> Reply[TaskCreated]:
    """Run steps that refer to each other, loop and branch."""
    return Reply(ok=True, data=await service.pipeline(session, context, key.id, body))


@router.post("/pipeline/validate", dependencies=[ONCE], responses=errors(400))
async def validate_pipeline(body: PipelineBody, key: Key, session: Session, context: Held) -> Reply[PipelineVerdict]:
    """Check a pipeline without running it: every problem with its path, and how much of the budget it uses."""
    return Reply(ok=True, data=await service.validate(session, context, key.id, body))


@router.post("/compound", status_code=202, dependencies=SUBMITS, responses=WAITED | errors(400, 500))
async def compound(body: CompoundExecuteBody, key: Key, session: Session, context: Held) -> Reply[CompoundCreated]:
    """Run up to 100 operations side by side, as sub-tasks of one task."""
    return Reply(ok=True, data=await service.compound(session, context, key.id, body))
