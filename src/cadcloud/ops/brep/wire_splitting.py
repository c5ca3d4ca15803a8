"""Cutting wires at places along them, and moving the start of closed ones."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from OCP.BRepAdaptor import BRepAdaptor_CompCurve, BRepAdaptor_Curve
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge, BRepBuilderAPI_MakeVertex
from OCP.BRepExtrema import BRepExtrema_DistShapeShape, BRepExtrema_SupportType
from OCP.gp import gp_Pnt
from OCP.TopoDS import TopoDS, TopoDS_Edge, TopoDS_Wire

from cadcloud.ops.brep.build import built
from cadcloud.ops.brep.frames import Triple, triple
from cadcloud.ops.brep.profiles import is_closed
from cadcloud.ops.brep.wire_curves import TOUCHING, Stretch, along, space_curve, stretches
from cadcloud.ops.brep.wire_joining import wire_of
from cadcloud.ops.errors import InvalidInput, KernelError


def split_at(wire: TopoDS_Wire, parameters: Sequence[float]) -> list[TopoDS_Wire]:
    """The pieces of a wire between places along it; places at its ends, and repeated ones, cut nothing."""
    curve = along(wire)
    marks = [curve.FirstParameter()]
    for parameter in sorted(_snapped(curve, parameter) for parameter in parameters):
        if _apart(curve, marks[-1], parameter) and _apart(curve, parameter, curve.LastParameter()):
            marks.append(parameter)
    marks.append(curve.LastParameter())
    found = stretches(curve)
    return [wire_of(_between(found, start, end)) for start, end in pairwise(marks)]


def with_start_at(wire: TopoDS_Wire, parameter: float) -> Any:
    """The same closed wire, but starting and ending elsewhere.

    Raises:
        InvalidInput: the wire is open.
    """
    if not is_closed(wire):
        raise InvalidInput("shape must be a closed wire; an open one starts at its end", parameter="shape")
    curve = along(wire)
    parameter = _snapped(curve, parameter)
    first, last = curve.FirstParameter(), curve.LastParameter()
    found = stretches(curve)
    if parameter in (first, last):
        return wire_of(stretch.edge for stretch in found)
    if len(found) == 1 and BRepAdaptor_Curve(found[0].edge).IsPeriodic():
        return wire_of([_turned(found[0], parameter - first)])
    return wire_of([*_between(found, parameter, last), *_between(found, first, parameter)])


def nearest_parameters(wire: TopoDS_Wire, points: Sequence[Triple]) -> list[float]:
    """Where along a wire it is closest to each point; of several such places the first."""
    curve = along(wire)
    found = stretches(curve)
    corners = [triple(curve.Value(curve.FirstParameter() + number)) for number in range(len(found) + 1)]
    return [curve.FirstParameter() + min(_nearest(wire, found, corners, point)) for point in points]


def _nearest(wire: TopoDS_Wire, found: Sequence[Stretch], corners: Sequence[Triple], point: Triple) -> Iterator[float]:
    """How many edges lie before each of the places where a wire is closest to a point, counting parts of edges."""
    search = BRepExtrema_DistShapeShape(wire, BRepBuilderAPI_MakeVertex(gp_Pnt(*point)).Vertex())
    if not search.IsDone() or search.NbSolution() < 1:
        raise KernelError("No place of the wire was found that is closest to a point: check that the wire is valid.")
    for position in range(1, search.NbSolution() + 1):
        if search.SupportTypeShape1(position) == BRepExtrema_SupportType.BRepExtrema_IsVertex:
            place = triple(search.PointOnShape1(position))
            yield float(min(range(len(corners)), key=lambda number: math.dist(corners[number], place)))
            continue
        edge = search.SupportOnShape1(position)
        (parameter,) = search.ParOnEdgeS1(position)
        for number, stretch in enumerate(found):
            if stretch.edge.IsSame(edge):
                yield number + (parameter - stretch.first) / (stretch.last - stretch.first)


def _snapped(curve: BRepAdaptor_CompCurve, parameter: float) -> float:
    """The parameter of a vertex instead of one that lies as good as there."""
    vertex = float(round(parameter))
    return parameter if _apart(curve, vertex, parameter) else vertex


def _apart(curve: BRepAdaptor_CompCurve, one: float, other: float) -> bool:
    # Ends of a closed wire share a point, so the way between counts too.
    return abs(one - other) > 0.5 or curve.Value(one).Distance(curve.Value(other)) > TOUCHING


def _between(found: Sequence[Stretch], start: float, end: float) -> Iterator[TopoDS_Edge]:
    """The edges, whole and cut, from one parameter to another."""
    for number, stretch in enumerate(found):
        low, high = max(start - number, 0.0), min(end - number, 1.0)
        if low == 0 and high == 1:
            yield stretch.edge
        elif low < high:
            yield _cut(stretch, low, high)


def _cut(stretch: Stretch, low: float, high: float) -> TopoDS_Edge:
    """The part of an edge between two shares of its parameters."""
    run = stretch.last - stretch.first
    return _edge(stretch, stretch.first + low * run, stretch.first + high * run)


def _turned(stretch: Stretch, share: float) -> TopoDS_Edge:
    """A closed edge that starts elsewhere; its curve must be periodic."""
    run = stretch.last - stretch.first
    return _edge(stretch, stretch.first + share * run, stretch.last + share * run)


def _edge(stretch: Stretch, start: float, end: float) -> TopoDS_Edge:
    curve = space_curve(stretch.edge)
    maker = BRepBuilderAPI_MakeEdge(curve, min(start, end), max(start, end))
    edge = built(maker, "An edge could not be cut there: the part would be too short.")
    return edge if start < end else TopoDS.Edge(edge.Reversed())
