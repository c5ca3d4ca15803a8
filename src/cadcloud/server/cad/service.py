"""Turning requests for operations and pipelines into tasks."""

from __future__ import annotations

from typing import Any, get_args
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.pipelines.budget import BUDGET, Problem, fewest_operations
from cadcloud.pipelines.checker import check
from cadcloud.server.cad.schemas import (
    Budget,
    CompoundExecuteBody,
    CompoundItem,
    ExecuteBody,
    PipelineBody,
    PipelineFormat,
    PipelineProblem,
    PipelineVerdict,
)
from cadcloud.server.errors import InvalidRequest
from cadcloud.server.files import service as files
from cadcloud.server.kit.context import Context
from cadcloud.server.tasks import compound as tasks
from cadcloud.server.tasks.schemas import CompoundCreated, TaskCreated
from cadcloud.server.tasks.submission import submit


async def execute(session: AsyncSession, context: Context, key_id: UUID, body: ExecuteBody) -> TaskCreated:
    """Submit one operation.

    Raises:
        InvalidRequest: there is no such operation, or its parameters do not fit.
    """
    step = {"operation": body.operation, "params": body.params}
    _refuse(check({"steps": [step]}, context.signatures, files=0), prefix="steps.0.")
    request: dict[str, Any] = {"kind": "execute", "payload": step, "files": []}
    return await submit(session, context, key_id, "cad", f"Operation: {body.operation}", request, body.webhook)


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
    return await submit(session, context, key_id, "pipeline", label, request, body.webhook)


async def compound(session: AsyncSession, context: Context, key_id: UUID, body: CompoundExecuteBody) -> CompoundCreated:
    """Submit operations side by side, as sub-tasks of one task.

    Raises:
        InvalidRequest: one of them is wrong; nothing is submitted then.
    """
    problems: list[Problem] = []
    given: list[tuple[str, str]] = []
    for position, item in enumerate(body.items):
        where = f"items.{position}"
        step = {"operation": item.operation, "params": item.params}
        found = check({"steps": [step], "inputFiles": item.input_files}, context.signatures, len(item.input_files))
        problems += [Problem(one.path.replace("steps.0", where, 1), one.message, one.code) for one in found]
        problems += _unknown_formats(item, where)
        given += [(f"{where}.inputFiles.{at}.fileId", file.file_id) for at, file in enumerate(item.input_files)]
    _refuse(problems)
    file_ids = await files.inputs(session, key_id, given)
    items = [_item(item, [file_ids.pop(0) for _ in item.input_files]) for item in body.items]
    return await tasks.submit(session, context, key_id, f"Compound: {len(items)} operations", items, body.webhook)


def _unknown_formats(item: CompoundItem, where: str) -> list[Problem]:
    known = get_args(PipelineFormat)
    return [
        Problem(f"{where}.outputFormats.{at}", f"must be one of {', '.join(known)}", "INVALID_PARAMETER")
        for at, name in enumerate(item.output_formats)
        if name not in known
    ]


def _item(item: CompoundItem, file_ids: list[str]) -> tasks.Item:
    payload: dict[str, Any] = {"operation": item.operation, "params": item.params}
    if item.output_formats:
        payload["outputs"] = {"formats": item.output_formats}
    request = {"kind": "execute", "payload": payload, "files": file_ids}
    return tasks.Item("cad", f"Operation: {item.operation}", request)


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
