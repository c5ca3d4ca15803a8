"""Turning requests for conversions into tasks."""

from __future__ import annotations

from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel
from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.files import repository
from cadcloud.server.files import service as files
from cadcloud.server.kit.context import Context
from cadcloud.server.tasks.schemas import TaskCreated
from cadcloud.server.tasks.submission import submit
from cadcloud.server.webhooks.schemas import TaskWebhook


async def step_to_gltf(
    session: AsyncSession,
    context: Context,
    key_id: UUID,
    kind: Literal["convert-simple", "convert-advanced"],
    file_id: str,
    options: BaseModel | None,
    webhook: TaskWebhook | None,
) -> TaskCreated:
    """Submit a conversion.

    Args:
        session: an open session.
        context: of this process.
        key_id: whose task.
        kind: which of the two conversions.
        file_id: the STEP file.
        options: what was chosen; the rest has the defaults of the conversion itself.
        webhook: who is to hear of it.

    Raises:
        InvalidRequest: there is no such file.
    """
    (found,) = await files.inputs(session, key_id, [("stepFileId", file_id)])
    file = await repository.get(session, UUID(found), key_id)
    chosen: dict[str, Any] = {}
    if options is not None:
        chosen = options.model_dump(by_alias=True, exclude_none=True, exclude={"step_file_id", "webhook"})
    request = {"kind": "convert", "payload": {"options": chosen}, "files": [found]}
    label = f"Convert: {file.filename}" if file else "Convert"
    return await submit(session, context, key_id, kind, label, request, webhook)
