"""The builder of pipelines."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypeVar

from cadcloud_sdk import schemas
from cadcloud_sdk._generated.operations import Operations
from cadcloud_sdk._generated.operations.names import OperationName
from cadcloud_sdk._generated.types import PipelineFormat, PipelineOutputs
from cadcloud_sdk.builder.blocks import Block, HasFileId, Step
from cadcloud_sdk.builder.reference import Choice, InputFile, Map, Reference, Result
from cadcloud_sdk.errors import PipelineError, ValidationError
from cadcloud_sdk.wire import plain

T = TypeVar("T")
Operator: TypeAlias = Literal["eq", "neq", "gt", "gte", "lt", "lte", "exists"]
Outputs: TypeAlias = PipelineOutputs | Mapping[str, Any] | Sequence[PipelineFormat]
"""Which files to make: all options, or just the formats."""

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,63}")


class Pipeline(Operations):
    """Steps that run one after the other on the service; the value of the last one is the result.

    Every operation is a method under its dotted name, and returns a reference to what it will make::

        pipeline = Pipeline()
        box = pipeline.occt.shapes.solid.create_box(width=8, length=6, height=4)
        pipeline.occt.fillets.fillet_edges(shape=box, radius=0.5)
        client.cad.pipeline_and_wait(pipeline, outputs=["step", "gltf"])

    Args:
        outputs: which files to make.
        validate: whether parameters are checked as steps are added.
    """

    def __init__(self, *, outputs: Outputs | None = None, validate: bool = True) -> None:
        self.outputs = outputs
        self.block = Block(self, None, "steps", None, ())
        self._top = self.block
        self._validate = validate
        self._files: list[dict[str, Any]] = []
        self._names: dict[str, Step] = {}

    def step(self, operation: OperationName | str, params: Mapping[str, Any] | None = None) -> Result[Any]:
        """Add an operation by its name, such as one of a plugin.

        Args:
            operation: the dotted name.
            params: its parameters by their names on the wire.

        Raises:
            ValidationError: they do not fit.
            PipelineError: a reference in them means nothing here.
        """
        given = self.block.recorded(params or {})
        problems = schemas.misfits(operation, given) if self._validate else []
        if problems:
            path, message = problems[0]
            raise ValidationError.of_problems([(f"{operation}: {path}", message), *problems[1:]])
        return Result(self._added(operation, {"operation": operation, "params": given}), self.block)

    def map(self, items: Sequence[T] | Reference[Sequence[T]]) -> Map[T]:
        """Run the steps of a ``with`` block once for each item::

            with pipeline.map([[0, 0, 0], [5, 0, 0]]) as balls:
                pipeline.occt.shapes.solid.create_sphere(radius=1, center=balls.item)
            pipeline.occt.booleans.union(shapes=balls)

        Args:
            items: a list, or a reference to one.
        """
        step = self._added("map", {"type": "map", "items": self.block.recorded(items)})
        return Map(step, self.block)

    def choice(self, value: Any, operator: Operator, compare_to: Any = None) -> Choice:
        """Run the steps of a ``with`` block if a comparison holds, and those of ``otherwise`` if not::

            with pipeline.choice(volume, "gt", 100) as part:
                pipeline.occt.shapes.solid.create_box(width=10)
            with part.otherwise():
                pipeline.occt.shapes.solid.create_sphere(radius=2)

        Args:
            value: what is compared.
            operator: how.
            compare_to: with what; ``exists`` needs nothing.
        """
        fields = {"type": "choice", "value": self.block.recorded(value), "operator": operator}
        if operator != "exists":
            fields["compareTo"] = self.block.recorded(compare_to)
        return Choice(self._added("choice", fields), self.block)

    def input_file(self, file: str | HasFileId, role: str = "input") -> InputFile:
        """Make an uploaded file readable.

        Args:
            file: its id, or what ``client.files.upload`` returned.
            role: what it is to the pipeline.
        """
        file_id = file if isinstance(file, str) else str(file.file_id)
        self._files.append({"fileId": file_id, "role": role})
        return InputFile(f"$file:{len(self._files) - 1}")

    def to_dict(self) -> dict[str, Any]:
        """The body of the request: JSON that ``cad pipeline run`` takes too.

        Raises:
            PipelineError: a block is still open, or there are no steps.
        """
        if self.block is not self._top:
            raise PipelineError("A block of this pipeline is still open")
        if not self._top.steps:
            raise PipelineError("The pipeline has no steps")
        # Twice, as the first round gives names to the steps that later ones refer to.
        _ = [step.to_wire() for step in self._top.steps]
        body: dict[str, Any] = {"steps": [step.to_wire() for step in self._top.steps]}
        if self._files:
            body["inputFiles"] = [dict(file) for file in self._files]
        if self.outputs is not None:
            body["outputs"] = outputs_body(self.outputs)
        return body

    def rename(self, step: Step, name: str) -> None:
        """Give a step an id."""
        if not _NAME.fullmatch(name):
            raise PipelineError(f"{name!r} cannot be an id: letters, digits, - and _, and a letter first")
        if self._names.get(name, step) is not step:
            raise PipelineError(f"Another step is called {name!r} already")
        self._names = {known: other for known, other in self._names.items() if other is not step}
        self._names[name] = step
        step.id = name

    def name_of(self, step: Step) -> str:
        """The id of a step, which gets one if it has none."""
        if step.id is None:
            stem = step.label.rsplit(".", 1)[-1][:50]
            numbers = range(2, len(self._names) + 3)
            name = next(name for name in (stem, *(f"{stem}{number}" for number in numbers)) if name not in self._names)
            self.rename(step, name)
        return step.id or ""

    def _added(self, label: str, fields: dict[str, Any]) -> Step:
        step = Step(label, fields)
        self.block.steps.append(step)
        return step


def outputs_body(outputs: Outputs) -> Any:
    """Outputs as on the wire, from any of their forms."""
    if isinstance(outputs, (PipelineOutputs, Mapping)):
        return plain(outputs)
    return {"formats": list(outputs)}
