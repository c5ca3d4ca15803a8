"""Turning requests for models into tasks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.errors import InvalidRequest, NotFound
from cadcloud.server.kit.context import Context
from cadcloud.server.models.schemas import BatchModelSubmissionBody, OutputOptions
from cadcloud.server.tasks import compound
from cadcloud.server.tasks.schemas import CompoundCreated, TaskCreated
from cadcloud.server.tasks.submission import submit
from cadcloud.server.webhooks.schemas import TaskWebhook


def find(models: Mapping[str, Any], slug: str) -> Mapping[str, Any]:
    """The definition of a model.

    Raises:
        NotFound: there is none of that name.
    """
    if slug not in models:
        raise NotFound(f"There is no model {slug[:64]!r}; there are {', '.join(models)}.")
    return models[slug]


async def make(
    session: AsyncSession,
    context: Context,
    key_id: UUID,
    slug: str,
    params: Mapping[str, Any],
    outputs: OutputOptions,
    webhook: TaskWebhook | None,
    *,
    strict: bool,
) -> TaskCreated:
    """Submit one model.

    Args:
        session: an open session.
        context: of this process.
        key_id: whose task.
        slug: which model.
        params: values that differ from the defaults.
        outputs: which files to make.
        webhook: who is to hear of it.
        strict: whether values must lie in the published limits, and parameters that the model lacks be refused.

    Raises:
        InvalidRequest: the outputs exclude each other.
    """
    _check(outputs)
    request = _request(slug, params, outputs, strict=strict)
    return await submit(session, context, key_id, "model", f"Model: {slug}", request, webhook)


async def batch(
    session: AsyncSession, context: Context, key_id: UUID, slug: str, body: BatchModelSubmissionBody
) -> CompoundCreated:
    """Submit many of a model, as sub-tasks of one task.

    Raises:
        InvalidRequest: the outputs exclude each other.
    """
    _check(body.outputs)
    items = [
        compound.Item("model", f"Model: {slug}", _request(slug, item.params, body.outputs, strict=False))
        for item in body.items
    ]
    return await compound.submit(session, context, key_id, f"{slug} batch", items, body.webhook)


def _request(slug: str, params: Mapping[str, Any], outputs: OutputOptions, *, strict: bool) -> dict[str, Any]:
    payload = {
        "model": slug,
        "params": dict(params),
        "outputs": outputs.model_dump(by_alias=True, exclude_none=True),
        "strict": strict,
    }
    return {"kind": "model", "payload": payload, "files": []}


def _check(outputs: OutputOptions) -> None:
    if {"step", "stpz"} <= set(outputs.formats):
        raise InvalidRequest([("outputs.formats", "ask for step or for stpz, which is step compressed, not for both")])
