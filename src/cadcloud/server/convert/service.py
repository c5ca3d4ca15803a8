"""Turning requests for conversions into tasks."""

from __future__ import annotations

from typing import Any, Literal
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.contents import EXACT, HEAD, UNKNOWN, ContentKind, kind_of
from cadcloud.server.convert.schemas import (
    ConvertBody,
    DracoCompressionOptions,
    InspectBody,
    StepToGltfAdvancedBody,
    StepToGltfBody,
)
from cadcloud.server.errors import InvalidRequest
from cadcloud.server.files import repository
from cadcloud.server.files import service as files
from cadcloud.server.files.tables import File
from cadcloud.server.kit.context import Context
from cadcloud.server.tasks.schemas import TaskCreated
from cadcloud.server.tasks.submission import submit

ConvertKind = Literal["convert-simple", "convert-advanced"]

EXACT_TARGETS = frozenset(("step", "stpz", "iges", "brep", "decomposed-mesh"))
"""Formats that triangles cannot be turned into."""
TRANSCODE_OPTIONS = frozenset(("meshPrecision", "adjustYtoZ", "thumbnail"))


async def step_to_gltf(
    session: AsyncSession,
    context: Context,
    key_id: UUID,
    body: StepToGltfBody | StepToGltfAdvancedBody,
    draco: DracoCompressionOptions | None = None,
) -> TaskCreated:
    """Submit a conversion from STEP to glTF; what is not chosen has the defaults of the conversion itself.

    Raises:
        InvalidRequest: there is no such file.
    """
    advanced = isinstance(body, StepToGltfAdvancedBody)
    chosen: dict[str, Any] = {}
    if not advanced:
        chosen = body.model_dump(by_alias=True, exclude_none=True, exclude={"step_file_id", "webhook", "draco"})
    elif body.options is not None:
        chosen = body.options.model_dump(by_alias=True, exclude_none=True)
    if draco is not None:
        chosen["draco"] = draco.model_dump(by_alias=True, exclude_none=True)
    file = await _file(session, key_id, "stepFileId", body.step_file_id)
    request = {"kind": "convert", "payload": {"options": chosen}, "files": [str(file.id)]}
    kind: ConvertKind = "convert-advanced" if advanced else "convert-simple"
    return await submit(session, context, key_id, kind, f"Convert: {file.filename}", request, body.webhook)


async def convert(session: AsyncSession, context: Context, key_id: UUID, body: ConvertBody) -> TaskCreated:
    """Submit a conversion of any file to any format.

    Raises:
        InvalidRequest: there is no such file, it is of no kind that can be read, or it cannot become that format.
    """
    file = await _file(session, key_id, "fileId", body.file_id)
    kind = await _kind(context, file)
    to = "gltf" if body.to == "glb" else body.to
    if kind not in EXACT and to in EXACT_TARGETS:
        names = "gltf, stl, obj, ply, 3mf"
        message = f"the file holds triangles ({kind}), which no longer know their surfaces; use {names}"
        raise InvalidRequest([("to", message)])
    chosen = body.options.model_dump(by_alias=True, exclude_none=True) if body.options else {}
    payload: dict[str, Any] = {"options": chosen}
    if (kind, to) != ("step", "gltf"):
        _refuse_unknown(chosen)
        payload["to"] = to
    request = {"kind": "transcode" if "to" in payload else "convert", "payload": payload, "files": [str(file.id)]}
    label = f"Convert: {file.filename} to {to}"
    return await submit(session, context, key_id, "convert-advanced", label, request, body.webhook)


async def inspect(session: AsyncSession, context: Context, key_id: UUID, body: InspectBody) -> TaskCreated:
    """Submit the inspection of a file.

    Raises:
        InvalidRequest: there is no such file, or it is of no kind that can be read.
    """
    file = await _file(session, key_id, "fileId", body.file_id)
    await _kind(context, file)
    request: dict[str, Any] = {"kind": "inspect", "payload": {}, "files": [str(file.id)]}
    label = f"Inspect: {file.filename}"
    return await submit(session, context, key_id, "convert-simple", label, request, body.webhook)


async def _file(session: AsyncSession, key_id: UUID, field: str, file_id: str) -> File:
    (found,) = await files.inputs(session, key_id, [(field, file_id)])
    file = await repository.get(session, UUID(found), key_id)
    assert file is not None  # just found, in this transaction
    return file


async def _kind(context: Context, file: File) -> ContentKind:
    try:
        head = await context.storage.head(file.path, HEAD)
    except FileNotFoundError:
        raise InvalidRequest([("fileId", "the bytes of this file are gone; upload it again")]) from None
    kind = kind_of(head, file.announced_bytes)
    if kind is None:
        raise InvalidRequest([("fileId", UNKNOWN)])
    return kind


def _refuse_unknown(chosen: dict[str, Any]) -> None:
    unknown = [name for name in chosen if name not in TRANSCODE_OPTIONS]
    if unknown:
        message = f"only a conversion from STEP to glTF knows this; others take {', '.join(sorted(TRANSCODE_OPTIONS))}"
        raise InvalidRequest([(f"options.{name}", message) for name in unknown])
