"""The description of an assembly as plain data: parts, nodes that place them, and changes to what is there."""

from __future__ import annotations

from typing import Annotated, Literal, NotRequired, TypeAlias

from pydantic import Field
from typing_extensions import TypedDict

from cadcloud.ops.formats.document import Color
from cadcloud.ops.types import Factor, Flag, Index, Matrices, Point3, Ratio, Shape, Text, Vector3

Identifier: TypeAlias = Annotated[str, Field(strict=True, min_length=1, max_length=1000)]
"""What something is called within a structure; a document gives its own labels."""


class Rgba(TypedDict):
    """A colour in linear light with its opacity, each from 0 to 1."""

    r: Ratio
    g: Ratio
    b: Ratio
    a: Ratio


def color(value: Rgba) -> Color:
    """The colour as documents take it."""
    return (value["r"], value["g"], value["b"], value["a"])


def rgba(value: Color) -> Rgba:
    """The colour as it stands on the wire."""
    red, green, blue, alpha = value
    return {"r": red, "g": green, "b": blue, "a": alpha}


class AssemblyPart(TypedDict):
    """A shape that instances can place, with its name and colour."""

    id: Identifier
    shape: Shape
    name: Text
    colorRgba: NotRequired[Rgba | None]


class AssemblyNode(TypedDict):
    """An assembly, or an instance of a part, within another assembly."""

    id: Identifier
    type: Literal["assembly", "instance"]
    name: Text
    parentId: NotRequired[Text | None]
    partId: NotRequired[Identifier | None]
    translation: NotRequired[Point3 | None]
    rotation: NotRequired[Vector3 | None]
    scale: NotRequired[Factor | None]
    matrix: NotRequired[Matrices | None]
    colorRgba: NotRequired[Rgba | None]


class AssemblyPartUpdate(TypedDict):
    """What to change of something that a document has already."""

    label: Identifier
    shape: NotRequired[Shape | None]
    name: NotRequired[Text | None]
    colorRgba: NotRequired[Rgba | None]


class AssemblyLoadedPart(TypedDict):
    """A part or assembly to take over from another document."""

    id: Identifier
    sourceDocumentIndex: Index
    sourceLabel: NotRequired[Text | None]
    name: NotRequired[Text | None]
    colorRgba: NotRequired[Rgba | None]


class AssemblyStructure(TypedDict):
    """Everything that is to become a document, or to change one."""

    parts: list[AssemblyPart]
    nodes: list[AssemblyNode]
    removals: NotRequired[list[Identifier] | None]
    partUpdates: NotRequired[list[AssemblyPartUpdate] | None]
    loadedParts: NotRequired[list[AssemblyLoadedPart] | None]
    clearDocument: NotRequired[Flag | None]
