"""Shapes and their parts: kinds, safe casts, unique sub-shapes in a stable order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from OCP.BRep import BRep_Builder
from OCP.collections import IndexedMap_TopoDS_Shape_TopTools_ShapeMapHasher as ShapeMap
from OCP.collections import List_TopoDS_Shape
from OCP.TopAbs import TopAbs_ShapeEnum
from OCP.TopExp import TopExp, TopExp_Explorer
from OCP.TopoDS import (
    TopoDS,
    TopoDS_Compound,
    TopoDS_CompSolid,
    TopoDS_Edge,
    TopoDS_Face,
    TopoDS_Iterator,
    TopoDS_Shape,
    TopoDS_Shell,
    TopoDS_Solid,
    TopoDS_Vertex,
    TopoDS_Wire,
)

KINDS: dict[str, TopAbs_ShapeEnum] = {
    "compound": TopAbs_ShapeEnum.TopAbs_COMPOUND,
    "compsolid": TopAbs_ShapeEnum.TopAbs_COMPSOLID,
    "solid": TopAbs_ShapeEnum.TopAbs_SOLID,
    "shell": TopAbs_ShapeEnum.TopAbs_SHELL,
    "face": TopAbs_ShapeEnum.TopAbs_FACE,
    "wire": TopAbs_ShapeEnum.TopAbs_WIRE,
    "edge": TopAbs_ShapeEnum.TopAbs_EDGE,
    "vertex": TopAbs_ShapeEnum.TopAbs_VERTEX,
}
# By the number of the kind, as the binding's enumerations are slow to hash.
_NAMES = sorted(KINDS, key=lambda kind: int(KINDS[kind]))

_CASTS: dict[str, Callable[[TopoDS_Shape], Any]] = {
    "compound": TopoDS.Compound,
    "compsolid": TopoDS.CompSolid,
    "solid": TopoDS.Solid,
    "shell": TopoDS.Shell,
    "face": TopoDS.Face,
    "wire": TopoDS.Wire,
    "edge": TopoDS.Edge,
    "vertex": TopoDS.Vertex,
}
# The binding takes five times as long to tell the kind of a shape as Python to tell its class.
_KIND_OF_CLASS: dict[type[TopoDS_Shape], str] = {
    TopoDS_Compound: "compound",
    TopoDS_CompSolid: "compsolid",
    TopoDS_Solid: "solid",
    TopoDS_Shell: "shell",
    TopoDS_Face: "face",
    TopoDS_Wire: "wire",
    TopoDS_Edge: "edge",
    TopoDS_Vertex: "vertex",
}


def is_null(shape: TopoDS_Shape) -> bool:
    """Whether the shape holds nothing; asking a null shape for its kind would crash the process."""
    return shape.IsNull()


def kind_of(shape: TopoDS_Shape) -> str:
    """The kind of a shape that is not null: ``solid``, ``face`` …"""
    return _KIND_OF_CLASS.get(type(shape)) or _NAMES[int(shape.ShapeType())]


def downcast(shape: TopoDS_Shape) -> Any:
    """The same shape as its own class (the binding returns plain ``TopoDS_Shape`` from most calls)."""
    if type(shape) in _KIND_OF_CLASS:
        return shape
    return _CASTS[kind_of(shape)](shape)


def as_kind(shape: TopoDS_Shape, kind: str) -> Any | None:
    """The shape as ``kind``, opening compounds that hold just one; None if it is something else."""
    if kind == "shape":
        return downcast(shape)
    while kind_of(shape) == "compound" and kind != "compound":
        inside = children(shape)
        if len(inside) != 1:
            return None
        shape = inside[0]
    return downcast(shape) if kind_of(shape) == kind else None


def simplest(shape: TopoDS_Shape) -> Any:
    """Open compounds that hold a single shape."""
    while kind_of(shape) == "compound":
        inside = children(shape)
        if len(inside) != 1:
            break
        shape = inside[0]
    return downcast(shape)


def children(shape: TopoDS_Shape) -> list[Any]:
    """The direct members of a shape, in order."""
    found: list[Any] = []
    iterator = TopoDS_Iterator(shape)
    while iterator.More():
        found.append(downcast(iterator.Value()))
        iterator.Next()
    return found


def subshapes(shape: TopoDS_Shape, kind: str) -> list[Any]:
    """The distinct sub-shapes of a kind, in the kernel's order; one shared by two parents counts once."""
    found = ShapeMap()
    TopExp.MapShapes_s(shape, KINDS[kind], found)
    cast = _CASTS[kind]
    return [cast(found.FindKey(position)) for position in range(1, found.Extent() + 1)]


def count(shape: TopoDS_Shape, kind: str) -> int:
    """How many distinct sub-shapes of a kind there are."""
    found = ShapeMap()
    TopExp.MapShapes_s(shape, KINDS[kind], found)
    return found.Extent()


def listed(shapes: List_TopoDS_Shape) -> list[Any]:
    """The shapes of one of the kernel's lists. To go through it as Python would takes the binding 200 µs."""
    rest = List_TopoDS_Shape(shapes)
    found: list[Any] = []
    while not rest.IsEmpty():
        found.append(downcast(rest.First()))
        rest.RemoveFirst()
    return found


def has(shape: TopoDS_Shape, kind: str) -> bool:
    """Whether there is a sub-shape of a kind."""
    return TopExp_Explorer(shape, KINDS[kind]).More()


def edges(shape: TopoDS_Shape) -> list[TopoDS_Edge]:
    """The distinct edges of a shape."""
    return subshapes(shape, "edge")


def faces(shape: TopoDS_Shape) -> list[TopoDS_Face]:
    """The distinct faces of a shape."""
    return subshapes(shape, "face")


def counts(shape: TopoDS_Shape) -> dict[str, int]:
    """How many distinct sub-shapes of each kind a shape has, by plural name."""
    plural = {
        "solid": "solids",
        "shell": "shells",
        "face": "faces",
        "wire": "wires",
        "edge": "edges",
        "vertex": "vertices",
    }
    return {name: count(shape, kind) for kind, name in plural.items()}


def compound(shapes: Iterable[TopoDS_Shape]) -> TopoDS_Compound:
    """One compound around the shapes, sharing them."""
    result = TopoDS_Compound()
    builder = BRep_Builder()
    builder.MakeCompound(result)
    for shape in shapes:
        builder.Add(result, shape)
    return result
