"""Curves and points of a part that bound no face: construction lines, annotations, wire models."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

import numpy as np
import numpy.typing as npt
from OCP.BRep import BRep_Tool
from OCP.BRepAdaptor import BRepAdaptor_Curve
from OCP.collections import IndexedMap_TopoDS_Shape_TopTools_ShapeMapHasher as ShapeMap
from OCP.GCPnts import GCPnts_TangentialDeflection
from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.brep import topology
from cadcloud.ops.brep.frames import triple
from cadcloud.ops.formats.document import Color

Array: TypeAlias = npt.NDArray[Any]


@dataclass
class Piece:
    """Lines or points in one colour, in the frame and unit of the document."""

    mode: Literal["lines", "points"]
    positions: Array
    indices: Array
    color: Color | None = None


@dataclass
class Loose:
    """All of a part."""

    pieces: list[Piece] = field(default_factory=list[Piece])


def loose_of(
    shape: TopoDS_Shape, marked: list[tuple[TopoDS_Shape, Color]], deflection: float, angle: float
) -> Loose | None:
    """Divide the edges that no face has, and collect the vertices that no edge has.

    Args:
        shape: the part.
        marked: sub-shapes with a colour of their own.
        deflection: how far lines may stray from curves, as a length.
        angle: how far neighbouring segments may turn, in radians.
    """
    members = [member for member in _members(shape) if topology.kind_of(member) in ("wire", "edge", "vertex")]
    if not members:
        return None
    edges = topology.edges(topology.compound(m for m in members if topology.kind_of(m) != "vertex"))
    colors = _colors(marked)
    lines: dict[Color | None, list[Array]] = {}
    for edge in edges:
        if BRep_Tool.IsGeometric_s(edge) and not BRep_Tool.Degenerated_s(edge):
            divided = GCPnts_TangentialDeflection(BRepAdaptor_Curve(edge), angle, deflection)
            points = np.array([triple(divided.Value(at)) for at in range(1, divided.NbPoints() + 1)])
            lines.setdefault(_color(colors, edge), []).append(points)
    found = [_polylines(points, color) for color, points in lines.items()]
    vertices = topology.subshapes(topology.compound(m for m in members if topology.kind_of(m) == "vertex"), "vertex")
    if vertices:
        points = np.array([triple(BRep_Tool.Pnt_s(vertex)) for vertex in vertices])
        found.append(Piece("points", points, np.arange(len(points), dtype=np.uint32)))
    return Loose(found) if found else None


def _members(shape: TopoDS_Shape) -> list[TopoDS_Shape]:
    if topology.is_null(shape):
        return []
    found: list[TopoDS_Shape] = []
    stack = [shape]
    while stack:
        member = stack.pop()
        if topology.kind_of(member) == "compound":
            stack.extend(topology.children(member)[::-1])
        else:
            found.append(member)
    return found


def _polylines(polylines: list[Array], color: Color | None) -> Piece:
    starts: list[int] = np.cumsum([0, *(len(points) for points in polylines)]).tolist()
    pairs: list[Array] = [
        np.stack([np.arange(start, start + len(points) - 1), np.arange(start + 1, start + len(points))], axis=1)
        for start, points in zip(starts, polylines, strict=False)
    ]
    return Piece("lines", np.concatenate(polylines), np.concatenate(pairs).reshape(-1).astype(np.uint32), color)


def _colors(marked: list[tuple[TopoDS_Shape, Color]]) -> tuple[ShapeMap, list[Color]]:
    order = ShapeMap()
    colors: list[Color] = []
    for shape, color in marked:
        for edge in topology.edges(shape):
            if order.Add(edge) > len(colors):
                colors.append(color)
    return order, colors


def _color(colors: tuple[ShapeMap, list[Color]], edge: TopoDS_Shape) -> Color | None:
    position = colors[0].FindIndex(edge)
    return colors[1][position - 1] if position else None
