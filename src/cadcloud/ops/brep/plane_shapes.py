"""Wires and faces from paths in the plane; they lie on the ground, the y of the plane along z."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal, TypeAlias

import numpy as np
from OCP.BOPTools import BOPTools_AlgoTools3D
from OCP.BRep import BRep_Builder
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge, BRepBuilderAPI_MakeFace, BRepBuilderAPI_MakeVertex
from OCP.BRepCheck import BRepCheck_Analyzer
from OCP.collections import Array1_gp_Pnt
from OCP.Geom import Geom_BezierCurve, Geom_Circle, Geom_Ellipse
from OCP.gp import gp_Ax2, gp_Ax3, gp_Dir, gp_Pln, gp_Pnt, gp_Pnt2d, gp_Vec
from OCP.IntTools import IntTools_Context
from OCP.ShapeUpgrade import ShapeUpgrade_UnifySameDomain
from OCP.TopoDS import TopoDS_Edge, TopoDS_Face, TopoDS_Shell, TopoDS_Vertex, TopoDS_Wire

from cadcloud.ops.brep.booleans import pieces
from cadcloud.ops.brep.plane_paths import Arc, Curve, Line, Pair, Points, Segment, Subpath, sides, unlooped, winding
from cadcloud.ops.brep.topology import edges, faces, kind_of
from cadcloud.ops.errors import KernelError

Rule: TypeAlias = Literal["nonzero", "evenOdd"]

_ROUND = 1e-9
# So many points on a curve tell inside from outside, fewer where there are many curves.
_SAMPLES, _ALL_SAMPLES = 512, 200_000
UNFILLED = "The outline could not be filled: check that it does not run along itself."
_UP = gp_Dir(0, 1, 0)


def wire(subpath: Subpath) -> TopoDS_Wire:
    """A path as a wire whose edges share their corners."""
    builder, result = BRep_Builder(), TopoDS_Wire()
    builder.MakeWire(result)
    for edge in segments(subpath):
        builder.Add(result, edge)
    result.Closed(subpath.closed)
    return result


def segments(subpath: Subpath) -> list[TopoDS_Edge]:
    """The segments of a path as edges that share their corners."""
    first = _vertex(subpath.start)
    found: list[TopoDS_Edge] = []
    start, begin = subpath.start, first
    for number, segment in enumerate(subpath.segments, 1):
        last = subpath.closed and number == len(subpath.segments)
        end = first if last else begin if segment.end == start else _vertex(segment.end)
        found.append(_edge(segment, start, begin, end))
        start, begin = segment.end, end
    return found


def place(at: Pair) -> gp_Pnt:
    """Where a point of the plane lies on the ground."""
    return gp_Pnt(at[0], 0, at[1])


def _vertex(at: Pair) -> TopoDS_Vertex:
    return BRepBuilderAPI_MakeVertex(place(at)).Vertex()


def _edge(segment: Segment, start: Pair, begin: TopoDS_Vertex, end: TopoDS_Vertex) -> TopoDS_Edge:
    match segment:
        case Line():
            maker = BRepBuilderAPI_MakeEdge(begin, end)
        case Curve():
            poles = Array1_gp_Pnt(1, len(segment.controls) + 2)
            for at, pole in enumerate([start, *segment.controls, segment.end], 1):
                poles.SetValue(at, place(pole))
            maker = BRepBuilderAPI_MakeEdge(Geom_BezierCurve(poles), begin, end, 0, 1)
        case Arc():
            maker = _arc(segment, begin, end)
    if not maker.IsDone():
        raise KernelError("A segment of the path could not be built: its ends do not lie on it.")
    return maker.Edge()


def _arc(arc: Arc, begin: TopoDS_Vertex, end: TopoDS_Vertex) -> BRepBuilderAPI_MakeEdge:
    """An arc along which the kernel's parameter grows."""
    u, v = np.array(arc.u), np.array(arc.v)
    # The main axes lie where the conjugate vectors, turned along the ellipse, are at right angles.
    turn = math.atan2(2 * float(u @ v), float(u @ u - v @ v)) / 2
    major = u * math.cos(turn) + v * math.sin(turn)
    minor = v * math.cos(turn) - u * math.sin(turn)
    sign = 1 if arc.sweep > 0 else -1
    first = sign * (arc.first - turn)
    minor = sign * minor
    a, b = float(np.hypot(*major)), float(np.hypot(*minor))
    along, across = gp_Vec(major[0], 0, major[1]), gp_Vec(minor[0], 0, minor[1])
    if b < _ROUND * a:
        raise KernelError("An arc is flattened to a line: its transformation leaves nothing of its height.")
    frame = gp_Ax2(place(arc.center), gp_Dir(along.Crossed(across)), gp_Dir(along))
    last = first + abs(arc.sweep)
    curve = Geom_Circle(frame, a) if a - b < _ROUND * a else Geom_Ellipse(frame, a, b)
    return BRepBuilderAPI_MakeEdge(curve, begin, end, first, last)


def filled(outlines: Sequence[Subpath], rule: Rule) -> list[TopoDS_Face]:
    """The faces that closed paths leave filled, facing up, by one of the rules of SVG.

    Raises:
        KernelError: the paths could not be cut along each other.
    """
    outlines = [unlooped(outline) for outline in outlines]
    if len(outlines) == 1:
        face = BRepBuilderAPI_MakeFace(gp_Pln(gp_Pnt(0, 0, 0), _UP), wire(outlines[0]), True)
        if face.IsDone() and BRepCheck_Analyzer(face.Face()).IsValid():
            return [face.Face()]
    count = sum(len(outline.segments) for outline in outlines)
    samples = max(min(_SAMPLES, _ALL_SAMPLES // max(count, 1)), 16)
    chains = [outline.sampled(samples) for outline in outlines]
    context = IntTools_Context()
    borders = [edge for outline in outlines for edge in segments(outline)]
    around = sides(chains)
    kept = [cell for cell in _cells(borders, chains) if _is_filled(winding(around, _inside(cell, context)), rule)]
    return _joined(kept)


def _is_filled(turns: int, rule: Rule) -> bool:
    return turns != 0 if rule == "nonzero" else turns % 2 == 1


def _cells(borders: Sequence[TopoDS_Edge], chains: Sequence[Points]) -> list[TopoDS_Face]:
    """The pieces that edges cut the ground around them into."""
    points = np.vstack(chains)
    low, high = points.min(axis=0), points.max(axis=0)
    margin = float(np.max(high - low)) + 1
    ground = BRepBuilderAPI_MakeFace(
        # With y up the plane's own second axis runs against z.
        gp_Pln(gp_Ax3(gp_Pnt(0, 0, 0), _UP, gp_Dir(1, 0, 0))),
        float(low[0]) - margin, float(high[0]) + margin, -float(high[1]) - margin, -float(low[1]) + margin,
    )  # fmt: skip
    # One by one, since the kernel does not cut the members of a wire along each other.
    found = pieces([ground.Face(), *borders])
    return [piece for piece in found if kind_of(piece) == "face"]


def _inside(face: TopoDS_Face, context: IntTools_Context) -> Pair:
    point, parameters = gp_Pnt(), gp_Pnt2d()
    if BOPTools_AlgoTools3D.PointInFace_s(face, point, parameters, context) != 0:
        raise KernelError(UNFILLED)
    return (point.X(), point.Z())


def _joined(cells: Sequence[TopoDS_Face]) -> list[TopoDS_Face]:
    """Cells that lie side by side as one face each."""
    if len(cells) < 2:
        return list(cells)
    borders = [edge for cell in cells for edge in edges(cell)]
    builder, shell = BRep_Builder(), TopoDS_Shell()
    builder.MakeShell(shell)
    for cell in cells:
        builder.Add(shell, cell)
    if len(borders) == len(edges(shell)):
        return list(cells)
    merger = ShapeUpgrade_UnifySameDomain(shell, False, True, False)
    merger.Build()
    return faces(merger.Shape())
