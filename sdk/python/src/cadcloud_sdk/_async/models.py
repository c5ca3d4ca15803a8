"""Parametric models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from cadcloud_sdk._async.outcome import AsyncBatchOutcome, AsyncOutcome
from cadcloud_sdk._async.tasks import AsyncTasks, OnProgress, body_of
from cadcloud_sdk._async.transport import AsyncTransport
from cadcloud_sdk.paths import segment
from cadcloud_sdk.types import (
    BatchModelSubmissionBody,
    CompoundCreated,
    DefinitionsBody,
    ModelBatchDefinitions,
    ModelDefinition,
    ModelList,
    ModelSubmissionBody,
    OutputFormat,
    OutputOptions,
    TaskCreated,
    TaskWebhook,
)
from cadcloud_sdk.wire import plain

ModelOutputs: TypeAlias = OutputOptions | Mapping[str, Any] | Sequence[OutputFormat]
"""Which files to make: all options, or just the formats."""
Webhook: TypeAlias = TaskWebhook | Mapping[str, Any]
GLTF: ModelOutputs = ("gltf",)


class AsyncModels:
    """``client.models``: parametric models by name."""

    def __init__(self, transport: AsyncTransport, tasks: AsyncTasks) -> None:
        self._transport = transport
        self._tasks = tasks

    async def list(self) -> list[str]:
        """The names of the models."""
        reply = await self._transport.call("GET", "/api/v1/models")
        return ModelList.model_validate(reply.data).models

    async def params(self, name: str) -> ModelDefinition:
        """A model's parameters, with what they mean and what they are if nobody says."""
        reply = await self._transport.call("GET", f"/api/v1/models/{segment(name)}/params")
        return ModelDefinition.model_validate(reply.data)

    async def definitions(self, names: Sequence[str]) -> dict[str, ModelDefinition]:
        """The parameters of several models, by their names."""
        body = body_of(self._transport, DefinitionsBody, {"names": list(names)})
        reply = await self._transport.call("POST", "/api/v1/models/definitions", body=body)
        return ModelBatchDefinitions.model_validate(reply.data).definitions

    async def submit(
        self,
        name: str,
        params: Mapping[str, Any] | None = None,
        *,
        outputs: ModelOutputs = GLTF,
        webhook: Webhook | None = None,
    ) -> TaskCreated:
        """Submit a model.

        Args:
            name: the model.
            params: what differs from its defaults.
            outputs: which files to make.
            webhook: who is to hear of the end.
        """
        return await self._tasks.submit(f"/api/v1/models/{segment(name)}", self._body(params, outputs, webhook))

    async def run(
        self,
        name: str,
        params: Mapping[str, Any] | None = None,
        *,
        outputs: ModelOutputs = GLTF,
        webhook: Webhook | None = None,
        timeout: float | None = None,
        on_progress: OnProgress | None = None,
        cancel_on_timeout: bool = True,
    ) -> AsyncOutcome:
        """Make a model and wait for it; ``timeout`` seconds at most, after which it is cancelled."""
        return await self._tasks.run(
            f"/api/v1/models/{segment(name)}",
            self._body(params, outputs, webhook),
            timeout=timeout,
            on_progress=on_progress,
            cancel_on_timeout=cancel_on_timeout,
        )

    async def batch_submit(
        self,
        name: str,
        variants: Sequence[Mapping[str, Any]],
        *,
        outputs: ModelOutputs = GLTF,
        webhook: Webhook | None = None,
    ) -> CompoundCreated:
        """Submit up to 50 variants of a model.

        Args:
            name: the model.
            variants: the parameters of each.
            outputs: which files to make of each.
            webhook: who is to hear of the end of them all.
        """
        return await self._tasks.submit_compound(
            f"/api/v1/models/{segment(name)}/batch", self._batch(variants, outputs, webhook)
        )

    async def batch_run(
        self,
        name: str,
        variants: Sequence[Mapping[str, Any]],
        *,
        outputs: ModelOutputs = GLTF,
        webhook: Webhook | None = None,
        timeout: float | None = None,
        on_progress: OnProgress | None = None,
        cancel_on_timeout: bool = True,
    ) -> AsyncBatchOutcome:
        """Make variants of a model and wait for all of them; those that fail say so in their items."""
        return await self._tasks.run_compound(
            f"/api/v1/models/{segment(name)}/batch",
            self._batch(variants, outputs, webhook),
            timeout=timeout,
            on_progress=on_progress,
            cancel_on_timeout=cancel_on_timeout,
        )

    def _body(self, params: Mapping[str, Any] | None, outputs: ModelOutputs, webhook: Webhook | None) -> Any:
        values = {"params": plain(params or {}), "outputs": _outputs(outputs), "webhook": webhook}
        return body_of(self._transport, ModelSubmissionBody, values)

    def _batch(self, variants: Sequence[Mapping[str, Any]], outputs: ModelOutputs, webhook: Webhook | None) -> Any:
        items = [{"params": plain(params)} for params in variants]
        return body_of(
            self._transport,
            BatchModelSubmissionBody,
            {"items": items, "outputs": _outputs(outputs), "webhook": webhook},
        )


def _outputs(outputs: ModelOutputs) -> Any:
    if isinstance(outputs, (OutputOptions, Mapping)):
        return plain(outputs)
    return {"formats": list(outputs)}
