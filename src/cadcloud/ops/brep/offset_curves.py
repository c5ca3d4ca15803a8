"""Wires moved sideways in space."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from OCP.BRepAdaptor import BRepAdaptor_Curve
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge, BRepBuilderAPI_MakePolygon, BRepBuilderAPI_MakeWire
from OCP.BRepOffsetAPI import BRepOffsetAPI_MakeOffset
from OCP.BRepTools import BRepTools_WireExplorer
from OCP.collections import HArray1_gp_Pnt
from OCP.GeomAbs import GeomAbs_CurveType, GeomAbs_JoinType
from OCP.GeomAPI import GeomAPI_Interpolate
from OCP.gp import gp_Circ, gp_Dir, gp_Pnt, gp_Vec
from OCP.TopAbs import TopAbs_Orientation
from OCP.TopoDS import TopoDS, TopoDS_Edge, TopoDS_Shape, TopoDS_Wire

from cadcloud.ops.brep import frames
from cadcloud.ops.brep.build import built
from cadcloud.ops.brep.distance import nearest_to_point
from cadcloud.ops.brep.frames import Triple, triple
from cadcloud.ops.brep.profiles import is_closed
from cadcloud.ops.brep.topology import children, simplest
from cadcloud.ops.errors import InvalidInput, KernelError

# How many points of a curve in space its offset runs through.
POINTS_A_CURVE = 65
# The kernel takes places that are this close for one.
TOUCHING = 1e-7
TOO_FAR = "Nothing sensible is left of the wire at that offset: use a smaller one."


def offset_sideways(wire: TopoDS_Wire, distance: float, across: Triple) -> Any:
    """Move a wire to its left, for a viewer whom a direction points at; negative distances move to its right."""
    up = frames.direction(across)
    edges = ordered_edges(wire)
    if all(BRepAdaptor_Curve(edge).GetType() == GeomAbs_CurveType.GeomAbs_Line for edge in edges):
        return _polyline(edges, distance, up, closed=is_closed(wire))
    if _is_level(edges, up):
        return _flat(wire, edges[0], distance, up)
    return _in_space(edges, distance, up)


def ordered_edges(wire: TopoDS_Wire) -> list[TopoDS_Edge]:
    """The edges of a wire, one after another."""
    found: list[TopoDS_Edge] = []
    explorer = BRepTools_WireExplorer(wire)
    while explorer.More():
        found.append(explorer.Current())
        explorer.Next()
    return found


def _sideways(tangent: gp_Vec, up: gp_Dir) -> gp_Vec:
    """The unit vector to the left."""
    side = gp_Vec(up).Crossed(tangent)
    if side.Magnitude() < 1e-9 * max(tangent.Magnitude(), 1e-300):
        raise InvalidInput("shape must not run along the direction", parameter="direction")
    return side.Normalized()


def _walk(edge: TopoDS_Edge, number: int) -> list[tuple[gp_Pnt, gp_Vec]]:
    """Points and tangents along an edge, in the direction that the wire runs."""
    curve = BRepAdaptor_Curve(edge)
    back = edge.Orientation() == TopAbs_Orientation.TopAbs_REVERSED
    first, last = curve.FirstParameter(), curve.LastParameter()
    found: list[tuple[gp_Pnt, gp_Vec]] = []
    for step in range(number):
        share = step / (number - 1)
        place, tangent = gp_Pnt(), gp_Vec()
        curve.D1(first + (last - first) * (1 - share if back else share), place, tangent)
        found.append((place, tangent.Reversed() if back else tangent))
    return found


def _polyline(edges: Sequence[TopoDS_Edge], distance: float, up: gp_Dir, *, closed: bool) -> Any:
    ends = [_walk(edge, 2) for edge in edges]
    points = [walk[0][0] for walk in ends] + ([] if closed else [ends[-1][1][0]])
    sides = [_sideways(walk[0][1], up) for walk in ends]
    moved: list[gp_Pnt] = []
    for corner, point in enumerate(points):
        before = sides[corner - 1] if corner or closed else sides[0]
        after = sides[corner] if corner < len(sides) else sides[-1]
        moved.append(point.Translated(_mitre(before, after).Multiplied(distance)))
    _refuse_reversed(points, moved, closed=closed)
    maker = BRepBuilderAPI_MakePolygon()
    for point in moved:
        maker.Add(point)
    if closed:
        maker.Close()
    return built(maker, TOO_FAR)


def _mitre(before: gp_Vec, after: gp_Vec) -> gp_Vec:
    """Where a corner goes whose two sides move by unit vectors."""
    cosine = before.Dot(after)
    if cosine < -1 + 1e-9:
        raise InvalidInput("shape must not turn back on itself", parameter="shape")
    return before.Added(after).Divided(1 + cosine)


def _refuse_reversed(points: Sequence[gp_Pnt], moved: Sequence[gp_Pnt], *, closed: bool) -> None:
    """Refuse an offset that turns an edge round, since the result would cross itself."""
    last = len(points) if closed else len(points) - 1
    for start in range(last):
        end = (start + 1) % len(points)
        if gp_Vec(points[start], points[end]).Dot(gp_Vec(moved[start], moved[end])) <= 0:
            raise KernelError(TOO_FAR)


def _is_level(edges: Sequence[TopoDS_Edge], up: gp_Dir) -> bool:
    heights = [
        sum(a * b for a, b in zip(triple(place), triple(up), strict=True))
        for edge in edges
        for place, _ in _walk(edge, POINTS_A_CURVE)
    ]
    return max(heights) - min(heights) < 1e-6


def _flat(wire: TopoDS_Wire, edge: TopoDS_Edge, distance: float, up: gp_Dir) -> Any:
    """The kernel's own offset, of which the side is not known beforehand."""
    place, tangent = _walk(edge, 3)[1]
    wanted = triple(place.Translated(_sideways(tangent, up).Multiplied(distance)))
    found = [result for sign in (1, -1) if (result := _flat_offset(wire, sign * distance)) is not None]
    if not found:
        raise KernelError(TOO_FAR)
    best = min(found, key=lambda result: nearest_to_point(result, wanted).distance)
    if nearest_to_point(best, wanted).distance > abs(distance) / 2:
        raise KernelError(TOO_FAR)
    return simplest(best)


def _flat_offset(wire: TopoDS_Wire, distance: float) -> TopoDS_Shape | None:
    if full_circle(wire) is not None:
        return with_radius_changed(wire, distance)
    maker = BRepOffsetAPI_MakeOffset(wire, GeomAbs_JoinType.GeomAbs_Intersection, not is_closed(wire))
    maker.Perform(distance)
    if not maker.IsDone() or maker.Shape().IsNull() or not _is_one_wire(maker.Shape()):
        return None
    return maker.Shape()


def full_circle(wire: TopoDS_Wire) -> gp_Circ | None:
    """The circle that a wire of one edge is; None if it is something else."""
    edges = children(wire)
    if len(edges) != 1 or not is_closed(wire):
        return None
    curve = BRepAdaptor_Curve(edges[0])
    return curve.Circle() if curve.GetType() == GeomAbs_CurveType.GeomAbs_Circle else None


def with_radius_changed(wire: TopoDS_Wire, distance: float) -> TopoDS_Wire | None:
    """A full circle that is larger or smaller; None if nothing is left of it.

    The kernel's own offset crashes on circles of radius 1 and less that shrink.
    """
    circle = full_circle(wire)
    if circle is None or circle.Radius() + distance < TOUCHING:
        return None
    circle.SetRadius(circle.Radius() + distance)
    edge = BRepBuilderAPI_MakeEdge(circle).Edge()
    (old,) = children(wire)
    return BRepBuilderAPI_MakeWire(TopoDS.Edge(edge.Oriented(old.Orientation()))).Wire()


def _is_one_wire(shape: TopoDS_Shape) -> bool:
    """Whether a result holds a single wire."""
    return isinstance(simplest(shape), TopoDS_Wire)


def _in_space(edges: Sequence[TopoDS_Edge], distance: float, up: gp_Dir) -> Any:
    """A smooth curve along each edge, through many of its points."""
    maker = BRepBuilderAPI_MakeWire()
    end: gp_Pnt | None = None
    for edge in edges:
        moved = [place.Translated(_sideways(t, up).Multiplied(distance)) for place, t in _walk(edge, POINTS_A_CURVE)]
        if end is not None and end.Distance(moved[0]) > 1e-4:
            raise InvalidInput("shape must be flat across the direction, or without corners", parameter="shape")
        if end is not None:
            moved[0] = end
        end = moved[-1]
        maker.Add(_curve(moved))
    return built(maker, TOO_FAR)


def _curve(points: Sequence[gp_Pnt]) -> TopoDS_Edge:
    nodes = HArray1_gp_Pnt(1, len(points))
    for position, point in enumerate(points, 1):
        nodes.SetValue(position, point)
    interpolation = GeomAPI_Interpolate(nodes, False, 1e-7)
    interpolation.Perform()
    if not interpolation.IsDone():
        raise KernelError(TOO_FAR)
    return BRepBuilderAPI_MakeEdge(interpolation.Curve()).Edge()
