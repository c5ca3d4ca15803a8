"""/api/v1/convert: STEP to glTF, and any format to any other; /api/v1/inspect: what is in a file."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends

from cadcloud.server.convert import service
from cadcloud.server.convert.schemas import (
    ConvertBody,
    DracoCompressionOptions,
    InspectBody,
    StepToGltfAdvancedBody,
    StepToGltfAdvancedWithDracoBody,
    StepToGltfBody,
    StepToGltfWithDracoBody,
)
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
    return Reply(ok=True, data=await service.step_to_gltf(session, context, key.id, body))


@router.post("/step-to-gltf-advanced", status_code=202, dependencies=SUBMITS, responses=WAITED | errors(400, 403, 500))
async def step_to_gltf_advanced(
    body: StepToGltfAdvancedBody, key: Key, session: Session, context: Held
) -> Reply[TaskCreated]:
    """Convert a STEP file to binary glTF, choosing everything about it."""
    return Reply(ok=True, data=await service.step_to_gltf(session, context, key.id, body))


@router.post(
    "/step-to-gltf-with-draco", status_code=202, dependencies=SUBMITS, responses=WAITED | errors(400, 403, 500)
)
async def step_to_gltf_with_draco(
    body: StepToGltfWithDracoBody, key: Key, session: Session, context: Held
) -> Reply[TaskCreated]:
    """Convert a STEP file to binary glTF that is packed by Draco."""
    draco = body.draco or DracoCompressionOptions()
    return Reply(ok=True, data=await service.step_to_gltf(session, context, key.id, body, draco))


@router.post(
    "/step-to-gltf-advanced-with-draco",
    status_code=202,
    dependencies=SUBMITS,
    responses=WAITED | errors(400, 403, 500),
)
async def step_to_gltf_advanced_with_draco(
    body: StepToGltfAdvancedWithDracoBody, key: Key, session: Session, context: Held
) -> Reply[TaskCreated]:
    """Convert a STEP file to binary glTF that is packed by Draco, choosing everything about it."""
    draco = body.draco or DracoCompressionOptions()
    return Reply(ok=True, data=await service.step_to_gltf(session, context, key.id, body, draco))


anything = APIRouter(tags=["Convert"], route_class=StrictRoute)


@anything.post("/convert", status_code=202, dependencies=SUBMITS, responses=WAITED | errors(400, 403, 500))
async def convert(body: ConvertBody, key: Key, session: Session, context: Held) -> Reply[TaskCreated]:
    """Convert a file to another format: STEP, IGES, BREP, STL, OBJ, 3MF or GLB, told apart by content."""
    return Reply(ok=True, data=await service.convert(session, context, key.id, body))


@anything.post("/inspect", status_code=202, dependencies=SUBMITS, responses=WAITED | errors(400, 403, 500))
async def inspect(body: InspectBody, key: Key, session: Session, context: Held) -> Reply[TaskCreated]:
    """Look into a file: tree, bill of materials (JSON and CSV), masses, bounding box, validity; nothing is meshed."""
    return Reply(ok=True, data=await service.inspect(session, context, key.id, body))
