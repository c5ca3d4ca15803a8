"""Cutting wires at places along them, and moving the start of closed ones."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from OCP.BRepAdaptor import BRepAdaptor_CompCurve, BRepAdaptor_Curve
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge
from OCP.GeomAPI import GeomAPI_ProjectPointOnCurve
from OCP.gp import gp_Pnt
from OCP.TopoDS import TopoDS, TopoDS_Edge, TopoDS_Wire

from cadcloud.ops.brep.build import built
from cadcloud.ops.brep.profiles import is_closed
from cadcloud.ops.brep.wire_curves import TOUCHING, Stretch, along, space_curve, stretches
from cadcloud.ops.brep.wire_joining import wire_of
from cadcloud.ops.errors import InvalidInput


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


def nearest_parameter(curve: BRepAdaptor_CompCurve, point: tuple[float, float, float]) -> float:
    """Where along a wire it is closest to a point; of several such places the first."""
    target = gp_Pnt(*point)
    best = (math.inf, 0.0)
    for number, stretch in enumerate(stretches(curve)):
        for place in (stretch.first, *_feet(stretch, target), stretch.last):
            share = (place - stretch.first) / (stretch.last - stretch.first)
            parameter = curve.FirstParameter() + number + share
            distance = curve.Value(parameter).Distance(target)
            if distance < best[0] - 1e-12:
                best = (distance, parameter)
    return best[1]


def _feet(stretch: Stretch, target: gp_Pnt) -> Iterator[float]:
    low, high = sorted((stretch.first, stretch.last))
    search = GeomAPI_ProjectPointOnCurve(target, space_curve(stretch.edge), low, high)
    for position in range(1, search.NbPoints() + 1):
        yield min(max(search.Parameter(position), low), high)


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
