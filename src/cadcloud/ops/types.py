"""The types of parameters and results: bound, unit and JSON form, each declared once.

Convention: y is up. Lengths have no unit of their own (models choose; STEP files are written in
millimetres). Angles are degrees. On the wire points and vectors are lists of numbers.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Annotated, Any, NotRequired, TypeAlias, cast

from OCP.Geom import Geom_Surface
from OCP.Geom2d import Geom2d_Curve
from OCP.TDocStd import TDocStd_Document
from OCP.TopoDS import (
    TopoDS_Compound,
    TopoDS_Edge,
    TopoDS_Face,
    TopoDS_Shape,
    TopoDS_Shell,
    TopoDS_Solid,
    TopoDS_Vertex,
    TopoDS_Wire,
)
from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    PlainValidator,
    Strict,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import core_schema
from typing_extensions import TypedDict

from cadcloud.ops.brep.topology import as_kind, is_null, kind_of

LARGEST = 1e9
"""The largest coordinate or length that is accepted; beyond it double precision cannot model geometry."""

REFERENCE = r"^\$(ref|local|file):[^:]+(:[a-z0-9]+){0,2}$|^\$(prev|item|index|mapResult)$"
"""How a value that is no JSON, such as a shape, is written on the wire: as a reference."""


@dataclass(frozen=True)
class Alias:
    """Further spellings of a parameter that are accepted on the wire."""

    names: tuple[str, ...]


def _any_number(value: object) -> int | float:
    # Not pydantic's union: its errors name the branch, and whole numbers must stay whole.
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ValueError("must be a number")
    if not math.isfinite(value):
        raise ValueError("must be a finite number")
    return value


def _whole(value: Any) -> Any:
    if isinstance(value, (str, bool)) or not isinstance(value, (int, float)):
        raise ValueError("must be a whole number")
    if isinstance(value, float) and not (math.isfinite(value) and value.is_integer()):
        raise ValueError("must be a whole number")
    return int(value)


def _has_direction(value: tuple[float, float, float]) -> tuple[float, float, float]:
    if math.hypot(*value) < 1e-12:
        raise ValueError("must not be the zero vector")
    return value


_number = Strict()  # neither text nor true and false
_integer = BeforeValidator(_whole)
_finite = Field(allow_inf_nan=False)

Number: TypeAlias = Annotated[int | float, PlainValidator(_any_number, json_schema_input_type=float)]
"""Any finite number; a whole one stays whole."""

Float: TypeAlias = Annotated[float, _finite, _number]
"""Any finite number."""

Coordinate: TypeAlias = Annotated[float, Field(ge=-LARGEST, le=LARGEST, allow_inf_nan=False), _number]
"""A position along an axis, or a signed distance."""

Length: TypeAlias = Annotated[
    float,
    Field(gt=0, le=LARGEST, allow_inf_nan=False, json_schema_extra={"unit": "length"}),
    _number,
]
"""A length that must be positive: an edge, a radius, a thickness."""

Distance: TypeAlias = Annotated[
    float,
    Field(ge=0, le=LARGEST, allow_inf_nan=False, json_schema_extra={"unit": "length"}),
    _number,
]
"""A length that may be zero."""

Angle: TypeAlias = Annotated[
    float,
    Field(ge=-1e6, le=1e6, allow_inf_nan=False, json_schema_extra={"unit": "degree"}),
    _number,
]
"""An angle in degrees."""

Sweep: TypeAlias = Annotated[
    float,
    Field(gt=0, le=360, allow_inf_nan=False, json_schema_extra={"unit": "degree"}),
    _number,
]
"""How far round something goes: more than 0 and at most 360 degrees."""

Factor: TypeAlias = Annotated[float, Field(gt=0, le=1e6, allow_inf_nan=False), _number]
"""A positive scale factor."""

Ratio: TypeAlias = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False), _number]
"""A number from 0 to 1."""

Precision: TypeAlias = Annotated[
    float,
    Field(ge=1e-6, le=1e6, allow_inf_nan=False, json_schema_extra={"unit": "length"}),
    _number,
]
"""How far a mesh may stray from the true surface; finer than 1e-6 would not end in reasonable time."""

Tolerance: TypeAlias = Annotated[float, Field(gt=0, le=1e6, allow_inf_nan=False), _number]
"""A distance below which points count as one."""

Integer: TypeAlias = Annotated[int, _integer]
"""A whole number."""

Count: TypeAlias = Annotated[int, Field(ge=1, le=1_000_000), _integer]
"""How many; at least one."""

Index: TypeAlias = Annotated[int, Field(ge=0, le=1_000_000_000), _integer]
"""A position in a list, from 0."""

DracoLevel: TypeAlias = Annotated[int, Field(ge=0, le=10), _integer]
"""How hard Draco tries: from 0, fast, to 10, small."""

DracoBits: TypeAlias = Annotated[int, Field(ge=0, le=31), _integer]
"""How many bits Draco keeps of a number; 0 keeps it as it is."""

Flag: TypeAlias = Annotated[bool, Field(strict=True)]
"""true or false, and nothing that merely looks like it."""

Text: TypeAlias = Annotated[str, Field(strict=True, max_length=1_000_000)]
"""A string."""

Point2: TypeAlias = tuple[Coordinate, Coordinate]
Point3: TypeAlias = tuple[Coordinate, Coordinate, Coordinate]
Vector2: TypeAlias = tuple[Coordinate, Coordinate]
Vector3: TypeAlias = tuple[Coordinate, Coordinate, Coordinate]
Direction3: TypeAlias = Annotated[tuple[Coordinate, Coordinate, Coordinate], AfterValidator(_has_direction)]
"""A vector that must not be zero; its length does not matter."""


class BoundingBox(TypedDict):
    """An axis-aligned box around something."""

    min: Point3
    max: Point3
    center: Point3
    width: float
    height: float
    length: float


@dataclass(frozen=True)
class Handle:
    """A value that is no JSON: it passes between operations as it is and is written as a reference.

    Attributes:
        kind: what it is called in schemas and messages, such as ``document`` or ``curve``.
    """

    kind: str

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(
            lambda value: self.check(value, source),
            ref=None,
        )

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": "string", "pattern": REFERENCE, "x-handle": self.kind}

    def check(self, value: Any, wanted: Any) -> Any:
        """Return the value if it is one of these.

        Raises:
            ValueError: it is not; says what it is instead.
        """
        if isinstance(value, wanted):
            return value
        raise ValueError(f"must be a {self.kind}, not {_name(value)}")


@dataclass(frozen=True)
class ShapeHandle(Handle):
    """A shape, of one kind or of any (``shape``)."""

    def check(self, value: Any, wanted: Any) -> Any:
        """Return the shape as its own class; a compound around just one of the kind is opened."""
        if type(value) is wanted and wanted is not TopoDS_Shape and not value.IsNull():
            return value
        if not isinstance(value, TopoDS_Shape):
            raise ValueError(f"must be a {self.kind}, given by a reference such as $ref:0, not {_name(value)}")
        if is_null(value):
            raise ValueError(f"must be a {self.kind}, but the shape is empty")
        found = as_kind(value, self.kind)
        if found is None:
            raise ValueError(f"must be a {self.kind}, but it is a {kind_of(value)}")
        return found


@dataclass(frozen=True)
class MaybeShapeHandle(ShapeHandle):
    """A shape of any kind, or none: null and the kernel's empty shape are let through as None."""

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {**super().__get_pydantic_json_schema__(schema, handler), "type": ["string", "null"]}

    def check(self, value: Any, wanted: Any) -> Any:
        """Return the shape as its own class, or None."""
        if value is None or (isinstance(value, TopoDS_Shape) and is_null(value)):
            return None
        return super().check(value, wanted)


def _name(value: object) -> str:
    if isinstance(value, TopoDS_Shape):
        return "an empty shape" if is_null(value) else f"a {kind_of(value)}"
    if value is None:
        return "null"
    if isinstance(value, str):
        return f"the text {value[:40]!r}"
    for known, name in _JSON_NAMES:
        if isinstance(value, known):
            return name
    return f"a {type(value).__name__}"


_JSON_NAMES: tuple[tuple[type | tuple[type, ...], str], ...] = (
    (bool, "a boolean"),
    ((int, float), "a number"),
    ((list, tuple), "a list"),
    (dict, "an object"),
)


Shape: TypeAlias = Annotated[TopoDS_Shape, ShapeHandle("shape")]
MaybeShape: TypeAlias = Annotated[TopoDS_Shape | None, MaybeShapeHandle("shape")]
"""A shape that may be missing, for operations that ask whether it is."""
Vertex: TypeAlias = Annotated[TopoDS_Vertex, ShapeHandle("vertex")]
Edge: TypeAlias = Annotated[TopoDS_Edge, ShapeHandle("edge")]
Wire: TypeAlias = Annotated[TopoDS_Wire, ShapeHandle("wire")]
Face: TypeAlias = Annotated[TopoDS_Face, ShapeHandle("face")]
Shell: TypeAlias = Annotated[TopoDS_Shell, ShapeHandle("shell")]
Solid: TypeAlias = Annotated[TopoDS_Solid, ShapeHandle("solid")]
Compound: TypeAlias = Annotated[TopoDS_Compound, ShapeHandle("compound")]

Document: TypeAlias = Annotated[TDocStd_Document, Handle("document")]
"""A document: parts with names and colours, and assemblies that place them."""

Curve2d: TypeAlias = Annotated[Geom2d_Curve, Handle("curve2d")]
"""A curve in the plane, or in the parameters of a surface."""

Surface: TypeAlias = Annotated[Geom_Surface, Handle("surface")]
"""A surface without bounds of its own."""


def _content(value: Any) -> str | bytes:
    if isinstance(value, (bytearray, memoryview)):
        return bytes(cast("bytes", value))
    if isinstance(value, str):
        # Half a character, which JSON can write but no file hold.
        if not value.isascii() and re.search("[\ud800-\udfff]", value):
            raise ValueError("must be text without lone surrogates")
        return value
    if isinstance(value, bytes):
        return value
    raise ValueError("must be a file, as text or as bytes")


FileContent: TypeAlias = Annotated[str | bytes, BeforeValidator(_content)]
"""A file, as text or as bytes: usually a reference such as ``$file:0``."""

Numbers: TypeAlias = list[Number]
"""A vector of any dimension."""

Matrix4: TypeAlias = Annotated[list[Float], Field(min_length=16, max_length=16)]
"""A 4 × 4 matrix, column after column, as glTF and WebGL write it: a translation stands in the items 12 to 14."""


def _listed(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        items = cast("list[Any]", value)
        return [items] if items and not isinstance(items[0], (list, tuple)) else items
    return value


Matrices: TypeAlias = Annotated[list[Matrix4], BeforeValidator(_listed, json_schema_input_type=Matrix4 | list[Matrix4])]
"""One matrix, or several that are applied one after the other, the first one first."""


class Line3(TypedDict):
    """A straight line from one point to another."""

    start: Point3
    end: Point3


Segment3: TypeAlias = tuple[Point3, Point3]
"""A straight line as a pair of points."""


Triangle3: TypeAlias = tuple[Point3, Point3, Point3]
"""A triangle by its corners."""

Mesh3: TypeAlias = list[Triangle3]
"""Triangles, each by its corners."""


class Polyline3(TypedDict):
    """A chain of straight lines through points."""

    points: list[Point3]
    isClosed: NotRequired[bool]


HexColor: TypeAlias = Annotated[str, Field(strict=True, pattern=r"^#?[0-9a-fA-F]{6}$")]
"""A colour such as ``#0000ff``."""


ColorByte: TypeAlias = Annotated[float, Field(ge=0, le=255, allow_inf_nan=False), _number]
"""A share of a colour, from 0 to 255."""


class ColorRgb(TypedDict):
    """A colour by its red, green and blue shares."""

    r: Number
    g: Number
    b: Number


class ColorRgba(ColorRgb):
    """A colour with its opacity, from 0 to 1."""

    a: Number
