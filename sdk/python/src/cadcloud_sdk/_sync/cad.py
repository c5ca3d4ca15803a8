# Generated from cadcloud_sdk/_async/cad.py by sdk/python/tools; not edited by hand.
"""Operations and pipelines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from cadcloud_sdk import schemas
from cadcloud_sdk._generated.operations.names import OperationName
from cadcloud_sdk._sync.outcome import BatchOutcome, Outcome
from cadcloud_sdk._sync.tasks import OnProgress, Tasks, body_of
from cadcloud_sdk._sync.transport import Transport
from cadcloud_sdk.builder.pipeline import Outputs, Pipeline, outputs_body
from cadcloud_sdk.errors import ValidationError
from cadcloud_sdk.types import (
    CompoundCreated,
    CompoundExecuteBody,
    CompoundItem,
    ExecuteBody,
    InputFile,
    PipelineBody,
    PipelineVerdict,
    TaskCreated,
    TaskWebhook,
)
from cadcloud_sdk.wire import plain

Steps: TypeAlias = Pipeline | Mapping[str, Any] | Sequence[Mapping[str, Any]]
"""A built pipeline, the body of a request, or its list of steps."""
Webhook: TypeAlias = TaskWebhook | Mapping[str, Any]
EXECUTE = "/api/v1/cad/execute"
PIPELINE = "/api/v1/cad/pipeline"
COMPOUND = "/api/v1/cad/compound"


class Cad:
    """``client.cad``: operations and pipelines of them."""

    def __init__(self, transport: Transport, tasks: Tasks) -> None:
        self._transport = transport
        self._tasks = tasks

    def execute(
        self, operation: OperationName | str, params: Mapping[str, Any] | None = None, *, webhook: Webhook | None = None
    ) -> TaskCreated:
        """Submit one operation. A shape becomes glTF, data becomes JSON.

        Args:
            operation: its dotted name.
            params: its parameters by their names on the wire.
            webhook: who is to hear of the end.
        """
        return self._tasks.submit(EXECUTE, self._execution(operation, params, webhook))

    def execute_and_wait(
        self,
        operation: OperationName | str,
        params: Mapping[str, Any] | None = None,
        *,
        timeout: float | None = None,
        on_progress: OnProgress | None = None,
        webhook: Webhook | None = None,
        cancel_on_timeout: bool = True,
    ) -> Outcome:
        """Run one operation and wait for it; ``timeout`` seconds at most, after which it is cancelled."""
        return self._tasks.run(
            EXECUTE,
            self._execution(operation, params, webhook),
            timeout=timeout,
            on_progress=on_progress,
            cancel_on_timeout=cancel_on_timeout,
        )

    def pipeline(
        self,
        pipeline: Steps,
        *,
        outputs: Outputs | None = None,
        input_files: Sequence[InputFile | Mapping[str, Any]] | None = None,
        webhook: Webhook | None = None,
    ) -> TaskCreated:
        """Submit a pipeline.

        Args:
            pipeline: built by ``Pipeline``, or as JSON: the whole body, or its steps.
            outputs: which files to make, such as ``["step", "gltf"]``; in place of the pipeline's own.
            input_files: uploaded files that it reads, in place of the pipeline's own.
            webhook: who is to hear of the end.
        """
        return self._tasks.submit(PIPELINE, self._steps(pipeline, outputs, input_files, webhook))

    def pipeline_and_wait(
        self,
        pipeline: Steps,
        *,
        outputs: Outputs | None = None,
        input_files: Sequence[InputFile | Mapping[str, Any]] | None = None,
        timeout: float | None = None,
        on_progress: OnProgress | None = None,
        webhook: Webhook | None = None,
        cancel_on_timeout: bool = True,
    ) -> Outcome:
        """Run a pipeline and wait for it; ``timeout`` seconds at most, after which it is cancelled."""
        return self._tasks.run(
            PIPELINE,
            self._steps(pipeline, outputs, input_files, webhook),
            timeout=timeout,
            on_progress=on_progress,
            cancel_on_timeout=cancel_on_timeout,
        )

    def compound(
        self, items: Sequence[CompoundItem | Mapping[str, Any]], *, webhook: Webhook | None = None
    ) -> CompoundCreated:
        """Submit up to 100 operations that run side by side.

        Args:
            items: each with ``operation``, and perhaps ``params``, ``input_files`` and ``output_formats``.
            webhook: who is to hear of the end of them all.
        """
        return self._tasks.submit_compound(COMPOUND, self._items(items, webhook))

    def compound_and_wait(
        self,
        items: Sequence[CompoundItem | Mapping[str, Any]],
        *,
        timeout: float | None = None,
        on_progress: OnProgress | None = None,
        webhook: Webhook | None = None,
        cancel_on_timeout: bool = True,
    ) -> BatchOutcome:
        """Run operations side by side and wait for all of them."""
        return self._tasks.run_compound(
            COMPOUND,
            self._items(items, webhook),
            timeout=timeout,
            on_progress=on_progress,
            cancel_on_timeout=cancel_on_timeout,
        )

    def validate(
        self,
        pipeline: Steps,
        *,
        outputs: Outputs | None = None,
        input_files: Sequence[InputFile | Mapping[str, Any]] | None = None,
    ) -> PipelineVerdict:
        """Have the service check a pipeline without running it: every problem with its path, and the budget used."""
        body = self._steps(pipeline, outputs, input_files, None)
        reply = self._transport.call("POST", f"{PIPELINE}/validate", body=body)
        return PipelineVerdict.model_validate(reply.data)

    def _execution(self, operation: str, params: Mapping[str, Any] | None, webhook: Webhook | None) -> Any:
        given = plain(params) if params is not None else None
        self._check([("params", operation, given)])
        values = {"operation": operation, "params": given, "webhook": webhook}
        return body_of(self._transport, ExecuteBody, values)

    def _steps(
        self,
        pipeline: Steps,
        outputs: Outputs | None,
        input_files: Sequence[InputFile | Mapping[str, Any]] | None,
        webhook: Webhook | None,
    ) -> Any:
        if isinstance(pipeline, Pipeline):
            body = pipeline.to_dict()
        else:
            body = dict(plain(pipeline)) if isinstance(pipeline, Mapping) else {"steps": plain(pipeline)}
        changes = {
            "outputs": None if outputs is None else outputs_body(outputs),
            "inputFiles": None if input_files is None else plain(input_files),
            "webhook": None if webhook is None else plain(webhook),
        }
        body |= {name: value for name, value in changes.items() if value is not None}
        if not self._transport.settings.validate:
            return body
        body = body_of(self._transport, PipelineBody, body)
        self._check(schemas.operations(body["steps"], "steps"))
        return body

    def _items(self, items: Sequence[CompoundItem | Mapping[str, Any]], webhook: Webhook | None) -> Any:
        given = [plain(item) for item in items]
        body = body_of(self._transport, CompoundExecuteBody, {"parallel": True, "items": given, "webhook": webhook})
        self._check(
            [
                (f"items.{index}.params", str(item.get("operation")), item.get("params"))
                for index, item in enumerate(given)
            ]
        )
        return body

    def _check(self, operations: Sequence[tuple[str, str, Any]]) -> None:
        """Refuse parameters that do not fit the catalog, if the client checks."""
        if not self._transport.settings.validate:
            return
        problems = [
            (f"{where}.{path}", message)
            for where, operation, params in operations
            for path, message in schemas.misfits(operation, params)
        ]
        if problems:
            raise ValidationError.of_problems(problems)
