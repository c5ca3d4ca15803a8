"""Rounding and cutting the corners of flat wires and faces."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from OCP.BRep import BRep_Tool
from OCP.BRepAdaptor import BRepAdaptor_Curve, BRepAdaptor_Surface
from OCP.BRepBuilderAPI import (
    BRepBuilderAPI_FindPlane,
    BRepBuilderAPI_MakeEdge,
    BRepBuilderAPI_MakeFace,
    BRepBuilderAPI_MakeWire,
)
from OCP.BRepTools import BRepTools
from OCP.ChFi2d import ChFi2d_FilletAlgo, ChFi2d_FilletAPI
from OCP.GeomAbs import GeomAbs_CurveType, GeomAbs_SurfaceType
from OCP.gp import gp_Pln, gp_Pnt, gp_Vec
from OCP.TopExp import TopExp
from OCP.TopoDS import TopoDS_Edge, TopoDS_Face, TopoDS_Shape, TopoDS_Vertex, TopoDS_Wire

from cadcloud.ops.brep.build import built, valid
from cadcloud.ops.brep.distance import nearest
from cadcloud.ops.brep.frames import Triple
from cadcloud.ops.brep.offset_curves import ordered_edges
from cadcloud.ops.brep.profiles import is_closed
from cadcloud.ops.brep.topology import as_kind, subshapes
from cadcloud.ops.errors import InvalidInput, KernelError

Corner: TypeAlias = tuple[TopoDS_Edge, TopoDS_Edge, TopoDS_Edge]
"""The edge before a corner, what replaces the corner, and the edge after it."""

CutCorner: TypeAlias = Callable[[TopoDS_Edge, TopoDS_Edge, gp_Pnt, gp_Pln, float], Corner]
"""Cuts the corner between two edges by a size."""

TOO_LARGE = "A corner could not be cut off: its sides are too short for that size."


def corners(shape: TopoDS_Shape) -> list[TopoDS_Vertex]:
    """The vertices of a wire or face, in the order that indexes count in; open ends included."""
    return subshapes(shape, "vertex")


def inner_corners(shape: TopoDS_Shape) -> list[int]:
    """The indexes of the vertices that two edges meet in, in the order that they end an edge; the start comes last."""
    found = [index for index, vertex in enumerate(corners(shape)) if _edges_at(shape, vertex) == 2]
    return [*found[1:], 0] if found[:1] == [0] else found


def with_cut_corners(shape: TopoDS_Shape, sizes: Mapping[int, float], cut: CutCorner) -> Any:
    """A wire or face with some of its corners cut.

    Args:
        shape: a flat wire or face.
        sizes: how much of a corner is cut, by the index of its vertex.
        cut: cuts one corner.

    Raises:
        InvalidInput: the shape is neither, or not flat.
        KernelError: a corner is too tight for its size.
    """
    vertices = corners(shape)
    chosen = [(vertices[index], size) for index, size in sizes.items()]
    wire = as_kind(shape, "wire")
    if isinstance(wire, TopoDS_Wire):
        return _cut_wire(wire, plane_of_wire(wire), chosen, cut)
    face = as_kind(shape, "face")
    if isinstance(face, TopoDS_Face):
        return _cut_face(face, chosen, cut)
    raise InvalidInput("shape must be a flat wire or a flat face", parameter="shape")


def rounding(
    before: TopoDS_Edge, after: TopoDS_Edge, corner: gp_Pnt, plane: gp_Pln, radius: float, solution: int = -1
) -> Corner:
    """Replace a corner by an arc; of several the nearest to the corner, or the one with the given number."""
    # The kernel takes the wrong ends of edges that do not run into the corner and out of it.
    ways = [(_running(before, corner, into=True), _running(after, corner, into=False))]
    # Between an arc and a line it often finds an arc beside them, but the right one the other way round.
    ways.append((_running(after, corner, into=True), _running(before, corner, into=False)))
    makers = [(ChFi2d_FilletAPI, 0), (ChFi2d_FilletAPI, 1), (ChFi2d_FilletAlgo, 0)]
    for maker, way in makers:
        found = _arc_between(maker(*ways[way], plane), corner, radius, solution)
        if found is not None and all(_touch(found[1], side) for side in (before, after)):
            return found if way == 0 else (found[2], found[1], found[0])
    raise KernelError(TOO_LARGE)


def _arc_between(
    maker: ChFi2d_FilletAPI | ChFi2d_FilletAlgo, corner: gp_Pnt, radius: float, solution: int
) -> Corner | None:
    if not maker.Perform(radius) or maker.NbResults(corner) < 1:
        return None
    first, second = TopoDS_Edge(), TopoDS_Edge()
    arc = maker.Result(corner, first, second, min(solution, maker.NbResults(corner) - 1))
    return None if arc.IsNull() or first.IsNull() or second.IsNull() else (first, arc, second)


def _touch(arc: TopoDS_Edge, side: TopoDS_Edge) -> bool:
    """Whether an end of an arc lies on an edge."""
    return any(nearest(vertex, side).distance < 1e-6 for vertex in corners(arc))


def bevelling(angle: float) -> CutCorner:
    """Replace a corner by a straight line, which starts at a distance from it at an angle to the edge before.

    Args:
        angle: between the edge before the corner and the line, in degrees.
    """

    def cut(before: TopoDS_Edge, after: TopoDS_Edge, corner: gp_Pnt, plane: gp_Pln, distance: float) -> Corner:
        far_before, far_after = _other_end(before, corner), _other_end(after, corner)
        back, on = gp_Vec(corner, far_before), gp_Vec(corner, far_after)
        # The corner, the bevel's start and its end make a triangle; the law of sines gives its third side.
        third = math.pi - back.Angle(on) - math.radians(angle)
        if third <= 1e-9:
            raise InvalidInput("angle is too large for a corner: the bevel would never meet its other side", "angle")
        reach = distance * math.sin(math.radians(angle)) / math.sin(third)
        if distance >= back.Magnitude() - 1e-7 or reach >= on.Magnitude() - 1e-7:
            raise KernelError(TOO_LARGE)
        start = corner.Translated(back.Normalized().Multiplied(distance))
        end = corner.Translated(on.Normalized().Multiplied(reach))
        return _line(far_before, start), _line(start, end), _line(end, far_after)

    return cut


def lies_in(edge: TopoDS_Edge, plane: gp_Pln) -> bool:
    """Whether an edge lies in a plane."""
    curve = BRepAdaptor_Curve(edge)
    first, last = curve.FirstParameter(), curve.LastParameter()
    return all(plane.Distance(curve.Value(first + (last - first) * step / 8)) < 1e-6 for step in range(9))


def is_end_of_both(first: TopoDS_Edge, second: TopoDS_Edge, place: Triple) -> bool:
    """Whether two edges both end in a point."""
    point = gp_Pnt(*place)
    return all(any(BRep_Tool.Pnt_s(v).Distance(point) < 1e-6 for v in corners(edge)) for edge in (first, second))


def plane_of_wire(wire: TopoDS_Wire) -> gp_Pln:
    """The plane that a wire lies in.

    Raises:
        InvalidInput: it lies in none, or in many since it is straight.
    """
    finder = BRepBuilderAPI_FindPlane(wire, 1e-6)
    if not finder.Found():
        raise InvalidInput("shape must be flat and not straight", parameter="shape")
    return finder.Plane().Pln()


def _edges_at(shape: TopoDS_Shape, vertex: TopoDS_Vertex) -> int:
    return sum(
        any(end.IsSame(vertex) for end in subshapes(edge, "vertex"))
        for edge in subshapes(shape, "edge")
        if len(subshapes(edge, "vertex")) == 2
    )


def _cut_wire(
    wire: TopoDS_Wire, plane: gp_Pln, chosen: Sequence[tuple[TopoDS_Vertex, float]], cut: CutCorner
) -> TopoDS_Wire:
    edges = ordered_edges(wire)
    count = len(edges)
    replaced: dict[int, TopoDS_Edge] = {}
    for position in range(0 if is_closed(wire) else 1, count):
        vertex = _shared_vertex(edges[position - 1], edges[position], wire, position)
        size = next((size for corner, size in chosen if vertex is not None and corner.IsSame(vertex)), None)
        if size is None or vertex is None:
            continue
        before, after = edges[position - 1], edges[position]
        edges[position - 1], replaced[position], edges[position] = cut(
            before, after, BRep_Tool.Pnt_s(vertex), plane, size
        )
    maker = BRepBuilderAPI_MakeWire()
    for position, edge in enumerate(edges):
        if position in replaced:
            maker.Add(replaced[position])
        maker.Add(edge)
    return built(maker, TOO_LARGE)


def _shared_vertex(before: TopoDS_Edge, after: TopoDS_Edge, wire: TopoDS_Wire, position: int) -> TopoDS_Vertex | None:
    """The original vertex between two edges, of which the first may have been cut already."""
    place = BRep_Tool.Pnt_s(TopExp.FirstVertex_s(ordered_edges(wire)[position], True))
    return next((v for v in corners(wire) if BRep_Tool.Pnt_s(v).Distance(place) < 1e-7), None)


def _cut_face(face: TopoDS_Face, chosen: Sequence[tuple[TopoDS_Vertex, float]], cut: CutCorner) -> Any:
    surface = BRepAdaptor_Surface(face)
    if surface.GetType() != GeomAbs_SurfaceType.GeomAbs_Plane:
        raise InvalidInput("shape must be flat", parameter="shape")
    plane = surface.Plane()
    outer = BRepTools.OuterWire_s(face)
    maker = BRepBuilderAPI_MakeFace(plane, _cut_wire(outer, plane, chosen, cut), True)
    for wire in subshapes(face, "wire"):
        if not wire.IsSame(outer):
            maker.Add(_cut_wire(wire, plane, chosen, cut))
    result = built(maker, TOO_LARGE)
    return valid(result.Oriented(face.Orientation()), TOO_LARGE)


def _other_end(edge: TopoDS_Edge, corner: gp_Pnt) -> gp_Pnt:
    curve = BRepAdaptor_Curve(edge)
    if curve.GetType() != GeomAbs_CurveType.GeomAbs_Line:
        raise InvalidInput("the sides of a corner must be straight to cut it off", parameter="shape")
    ends = curve.Value(curve.FirstParameter()), curve.Value(curve.LastParameter())
    return max(ends, key=corner.Distance)


def _running(edge: TopoDS_Edge, corner: gp_Pnt, *, into: bool) -> TopoDS_Edge:
    """The edge turned to run into a corner at one of its ends, or out of it; any other edge as it is."""
    curve = BRep_Tool.Curve_s(edge, 0.0, 1.0)
    adaptor = BRepAdaptor_Curve(edge)
    first, last = adaptor.FirstParameter(), adaptor.LastParameter()
    near = [adaptor.Value(end).Distance(corner) < 1e-6 for end in (first, last)]
    if near[0] == near[1]:
        return edge
    if near[1] == into:
        return BRepBuilderAPI_MakeEdge(curve, first, last).Edge()
    turned = (curve.ReversedParameter(last), curve.ReversedParameter(first))
    return BRepBuilderAPI_MakeEdge(curve.Reversed(), *turned).Edge()


def _line(start: gp_Pnt, end: gp_Pnt) -> TopoDS_Edge:
    return BRepBuilderAPI_MakeEdge(start, end).Edge()
