"""Models on the wire. The bodies of single models are made from their definitions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import ConfigDict, Field, create_model
from pydantic.alias_generators import to_camel

from cadcloud.server.cad.schemas import MeshPrecision, Name, ThumbnailOptions
from cadcloud.server.kit.envelope import Flag, Wire
from cadcloud.server.webhooks.schemas import Submission

ModelFormat: TypeAlias = Literal[
    "step", "stpz", "decomposed-mesh", "gltf", "stl", "3mf", "iges", "brep", "obj", "ply", "thumbnail"
]  # fmt: skip
Params: TypeAlias = dict[str, Any]

_BOUNDS = {"minimum": "ge", "exclusiveMinimum": "gt", "maximum": "le", "exclusiveMaximum": "lt"}
_TYPES: dict[str, Any] = {"number": float, "integer": int, "boolean": bool}


class OutputOptions(Wire):
    """Which files to make of a model."""

    formats: Annotated[list[ModelFormat], Field(min_length=1)]
    mesh_precision: MeshPrecision | None = None
    gltf_mesh_precision: MeshPrecision | None = None
    adjust_yto_z: Annotated[Flag, Field(alias="adjustYtoZ")] = False
    thumbnail: ThumbnailOptions | None = None


class _Lenient(Wire):
    # Other clients may send fields of their own; those are ignored.
    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, extra="ignore")


class BatchItem(_Lenient):
    """One of many: values that differ from the defaults."""

    params: Params = Field(default_factory=dict)


class BatchModelSubmissionBody(_Lenient, Submission):
    """Many of one model, each with values of its own."""

    items: Annotated[list[BatchItem], Field(min_length=1, max_length=50)]
    outputs: OutputOptions


class ModelSubmissionBody(_Lenient, Submission):
    """A model of any name."""

    params: Params = Field(default_factory=dict)
    outputs: OutputOptions


class DefinitionsBody(Wire):
    """Which models to describe."""

    names: Annotated[list[Name], Field(min_length=1)]


class ModelList(Wire):
    """The names of all models."""

    models: list[str]


class ItemType(Wire):
    """What a list holds."""

    type: str


class Bounds(Wire):
    """What values a parameter takes, in the words of JSON schema."""

    minimum: float | None = None
    exclusive_minimum: float | None = None
    maximum: float | None = None
    exclusive_maximum: float | None = None
    step: float | None = None
    unit: str | None = None


class ModelParamDefinition(Wire):
    """A parameter of a model."""

    name: str
    type: Literal["number", "integer", "boolean", "array"]
    description: str
    default: Any
    items: ItemType | None = None
    bounds: Bounds | None = None


class ModelPreset(Wire):
    """Values that look well together."""

    name: str
    display_name: str
    description: str
    params: Params


class ModelDefinition(Wire):
    """A model: what it is called and what it takes."""

    name: str
    display_name: str
    description: str
    params: list[ModelParamDefinition]
    defaults: dict[str, Any]
    presets: list[ModelPreset] = Field(default_factory=list)


class ModelDefinitions(Wire):
    """Models by their names."""

    definitions: dict[str, ModelDefinition]


def body_of(slug: str, definition: Mapping[str, Any]) -> type[Submission]:
    """The body that submits one model, strict about its parameters.

    Args:
        slug: the model's.
        definition: from the catalog.
    """
    name = "".join(word.capitalize() for word in slug.split("-"))
    properties: dict[str, dict[str, Any]] = definition["schema"]["properties"]
    fields: dict[str, Any] = {wire: (_type(schema) | None, None) for wire, schema in properties.items()}
    config = ConfigDict(extra="forbid")
    params: Any = create_model(f"{name}Params", __config__=config, __doc__=f"Parameters of {slug}.", **fields)
    optional: Any = params | None
    return create_model(
        f"{name}Body",
        __base__=Submission,
        __doc__=f"A {definition['displayName']}.",
        params=(optional, None),
        outputs=(OutputOptions, ...),
    )


def _type(schema: Mapping[str, Any]) -> Any:
    bounds = {ours: schema[theirs] for theirs, ours in _BOUNDS.items() if theirs in schema}
    if schema["type"] != "array":
        return Annotated[_TYPES[schema["type"]], Field(strict=True, **bounds)]
    length = {
        ours: schema[theirs]
        for theirs, ours in (("minItems", "min_length"), ("maxItems", "max_length"))
        if theirs in schema
    }
    return Annotated[list[_type(schema["items"])], Field(**length)]
