"""Operations and pipelines on the wire."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias, cast

from pydantic import ConfigDict, Discriminator, Field, Tag
from pydantic.alias_generators import to_camel

from cadcloud.server.kit.envelope import Flag, Wire
from cadcloud.server.webhooks.schemas import Submission

MeshPrecision: TypeAlias = Annotated[float, Field(ge=0.0001, le=10, strict=True, json_schema_extra={"example": 0.1})]
PipelineFormat: TypeAlias = Literal[
    "step", "stpz", "decomposed-mesh", "gltf", "json", "csv", "stl", "3mf", "iges", "brep", "obj", "ply",
    "thumbnail",
]  # fmt: skip
Comparison: TypeAlias = Literal["eq", "neq", "gt", "gte", "lt", "lte", "exists"]
Name: TypeAlias = Annotated[str, Field(min_length=1)]


class _Step(Wire):
    # Other clients may send fields of their own; those are ignored.
    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, extra="ignore")

    id: str | None = None


class PipelineStep(_Step):
    """A step that runs one operation."""

    operation: Name
    params: Any
    output: Flag = False


class MapStep(_Step):
    """A step that runs its steps once for each item."""

    type: Literal["map"]
    items: Any
    steps: Annotated[list[AnyStep], Field(min_length=1)]
    reduce: list[AnyStep] = Field(default_factory=list)


class ChoiceStep(_Step):
    """A step that runs one of two branches."""

    type: Literal["choice"]
    value: Any
    operator: Comparison
    compare_to: Any = None
    then: Annotated[list[AnyStep], Field(min_length=1)]
    else_: list[AnyStep] = Field(default_factory=list, alias="else")


def _kind(step: Any) -> str | None:
    """The branch of the union; none where ``type`` says something else, which must not pass for a plain step."""
    found: object = cast("dict[str, Any]", step).get("type") if isinstance(step, dict) else getattr(step, "type", None)
    if found is None:
        return "plain"
    return found if isinstance(found, str) and found in ("map", "choice") else None


AnyStep: TypeAlias = Annotated[
    Annotated[MapStep, Tag("map")] | Annotated[ChoiceStep, Tag("choice")] | Annotated[PipelineStep, Tag("plain")],
    Discriminator(
        _kind,
        custom_error_type="step_type",
        custom_error_message="the type of a step must be map or choice, or be left out",
    ),
]


class InputFile(Wire):
    """An uploaded file that steps may read."""

    file_id: Name
    role: Name


class ThumbnailOptions(Wire):
    """A picture of the result."""

    size: Annotated[int, Field(ge=16, le=2048, strict=True)] | None = None
    view: Literal["iso", "front", "back", "left", "right", "top", "bottom"] | None = None
    edges: Flag | None = None
    transparent: Flag | None = None


class PipelineOutputs(Wire):
    """Which files to make of the last step's result."""

    formats: Annotated[list[PipelineFormat], Field(min_length=1)]
    mesh_precision: MeshPrecision | None = None
    gltf_mesh_precision: MeshPrecision | None = None
    adjust_yto_z: Annotated[Flag, Field(alias="adjustYtoZ")] = False
    include_pipeline_in_metadata: Flag = True
    thumbnail: ThumbnailOptions | None = None


class ExecuteBody(Submission):
    """One operation."""

    operation: Name
    params: Any = None


class PipelineBody(Submission):
    """Steps that refer to each other."""

    steps: Annotated[list[AnyStep], Field(min_length=1, max_length=50)]
    input_files: list[InputFile] = Field(default_factory=list, max_length=5)
    outputs: PipelineOutputs | None = None


class CompoundItem(Wire):
    """One operation of many."""

    operation: Name
    params: Any = None
    input_files: list[InputFile] = Field(default_factory=list)
    output_formats: list[Name] = Field(default_factory=list, max_length=10)


class CompoundExecuteBody(Submission):
    """Operations that run side by side."""

    parallel: Literal[True]
    items: Annotated[list[CompoundItem], Field(min_length=1, max_length=100)]


class Budget(Wire):
    """How much of what a pipeline may use it is known to use."""

    used: int
    limit: int


class PipelineProblem(Wire):
    """Something that is wrong with a pipeline for certain."""

    path: str
    message: str
    code: str


class PipelineVerdict(Wire):
    """What a check of a pipeline found."""

    valid: bool
    problems: list[PipelineProblem]
    budget: dict[str, Budget]


MapStep.model_rebuild()
ChoiceStep.model_rebuild()
