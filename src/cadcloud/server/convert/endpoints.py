"""/api/v1/convert: STEP to glTF."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends

from cadcloud.server.convert import service
from cadcloud.server.convert.schemas import StepToGltfAdvancedBody, StepToGltfBody
from cadcloud.server.idempotency.access import ONCE
from cadcloud.server.keys.access import key_for
from cadcloud.server.keys.tables import ApiKey
from cadcloud.server.kit.body import StrictRoute
from cadcloud.server.kit.context import Held, Session
from cadcloud.server.kit.envelope import Reply
from cadcloud.server.kit.responses import errors
from cadcloud.server.tasks.schemas import TaskCreated
from cadcloud.server.tasks.waiting import PREFERS_WAIT, WAITED

router = APIRouter(prefix="/convert", tags=["Convert"], route_class=StrictRoute)
Key = Annotated[ApiKey, Depends(key_for("convert"))]
SUBMITS = [PREFERS_WAIT, ONCE]


@router.post("/step-to-gltf", status_code=202, dependencies=SUBMITS, responses=WAITED | errors(400, 403, 500))
async def step_to_gltf(body: StepToGltfBody, key: Key, session: Session, context: Held) -> Reply[TaskCreated]:
    """Convert a STEP file to binary glTF."""
    task = await service.step_to_gltf(session, context, key.id, "convert-simple", body.step_file_id, body, body.webhook)
    return Reply(ok=True, data=task)


@router.post("/step-to-gltf-advanced", status_code=202, dependencies=SUBMITS, responses=WAITED | errors(400, 403, 500))
async def step_to_gltf_advanced(
    body: StepToGltfAdvancedBody, key: Key, session: Session, context: Held
) -> Reply[TaskCreated]:
    """Convert a STEP file to binary glTF, choosing everything about it."""
    task = await service.step_to_gltf(
        session, context, key.id, "convert-advanced", body.step_file_id, body.options, body.webhook
    )
    return Reply(ok=True, data=task)
