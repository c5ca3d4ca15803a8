"""Turning requests for operations and pipelines into tasks."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.pipelines.budget import BUDGET, Problem, fewest_operations
from cadcloud.pipelines.checker import check
from cadcloud.server.cad.schemas import Budget, ExecuteBody, PipelineBody, PipelineProblem, PipelineVerdict
from cadcloud.server.errors import InvalidRequest
from cadcloud.server.files import service as files
from cadcloud.server.kit.context import Context
from cadcloud.server.tasks.schemas import TaskCreated
from cadcloud.server.tasks.submission import submit


async def execute(session: AsyncSession, context: Context, key_id: UUID, body: ExecuteBody) -> TaskCreated:
    """Submit one operation.

    Raises:
        InvalidRequest: there is no such operation, or its parameters do not fit.
    """
    step = {"operation": body.operation, "params": body.params}
    _refuse(check({"steps": [step]}, context.signatures, files=0), prefix="steps.0.")
    request: dict[str, Any] = {"kind": "execute", "payload": step, "files": []}
    return await submit(session, context, key_id, "cad", f"Operation: {body.operation}", request)


async def pipeline(session: AsyncSession, context: Context, key_id: UUID, body: PipelineBody) -> TaskCreated:
    """Submit a pipeline.

    Raises:
        InvalidRequest: something in it is wrong for certain, or an input file is missing.
    """
    definition = body.model_dump(by_alias=True, exclude_unset=True)
    _refuse(check(definition, context.signatures, len(body.input_files)))
    given = [(f"inputFiles.{position}.fileId", file.file_id) for position, file in enumerate(body.input_files)]
    file_ids = await files.inputs(session, key_id, given)
    payload: dict[str, Any] = {key: definition[key] for key in ("steps", "outputs") if key in definition}
    request = {"kind": "pipeline", "payload": payload, "files": file_ids}
    count = len(body.steps)
    label = f"Pipeline: {count} step{'' if count == 1 else 's'}"
    return await submit(session, context, key_id, "pipeline", label, request)


async def validate(session: AsyncSession, context: Context, key_id: UUID, body: PipelineBody) -> PipelineVerdict:
    """Say everything that is wrong with a pipeline for certain, without running it."""
    definition = body.model_dump(by_alias=True, exclude_unset=True)
    found = check(definition, context.signatures, len(body.input_files))
    given = [(f"inputFiles.{position}.fileId", file.file_id) for position, file in enumerate(body.input_files)]
    try:
        await files.inputs(session, key_id, given)
    except InvalidRequest as error:
        found += [Problem(problem["path"], problem["message"], "NO_SUCH_FILE") for problem in error.details]
    used = {"steps": len(body.steps), "operations": fewest_operations(definition), "files": len(body.input_files)}
    return PipelineVerdict(
        valid=not found,
        problems=[PipelineProblem(path=one.path, message=one.message, code=one.code) for one in found],
        budget={name: Budget(used=count, limit=getattr(BUDGET, name)) for name, count in used.items()},
    )


def _refuse(problems: list[Problem], prefix: str = "") -> None:
    if problems:
        raise InvalidRequest([(problem.path.removeprefix(prefix), problem.message) for problem in problems[:50]])
