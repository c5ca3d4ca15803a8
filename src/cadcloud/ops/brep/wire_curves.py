"""Wires as one curve from end to end: points, tangents and derivatives along them.

The parameter of a wire grows by one from vertex to vertex, however long the edges are; on the wire of the
service it is scaled to run from 0 to 1.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, cycle
from operator import mul
from typing import NamedTuple, cast

from OCP.BRep import BRep_Tool
from OCP.BRepAdaptor import BRepAdaptor_CompCurve, BRepAdaptor_Curve
from OCP.GCPnts import GCPnts_AbscissaPoint, GCPnts_TangentialDeflection, GCPnts_UniformAbscissa
from OCP.Geom import Geom_Curve
from OCP.GeomAbs import GeomAbs_CurveType, GeomAbs_Shape
from OCP.GeomConvert import GeomConvert_ApproxCurve
from OCP.gp import gp_Pnt, gp_Vec
from OCP.TopAbs import TopAbs_Orientation
from OCP.TopoDS import TopoDS_Edge, TopoDS_Wire

from cadcloud.ops.brep import curves, measure
from cadcloud.ops.brep.frames import Triple, triple
from cadcloud.ops.brep.measure import ENDLESS
from cadcloud.ops.brep.offset_curves import ordered_edges
from cadcloud.ops.brep.topology import children, subshapes
from cadcloud.ops.errors import InvalidInput, KernelError

# Places that are this close along a wire count as one.
TOUCHING = 1e-7
MOST_POINTS = 100_000
_EVEN_SPEED = (GeomAbs_CurveType.GeomAbs_Line, GeomAbs_CurveType.GeomAbs_Circle)


class Place(NamedTuple):
    """A point of a curve with its first three derivatives."""

    point: gp_Pnt
    first: gp_Vec
    second: gp_Vec
    third: gp_Vec

    def derivatives(self) -> list[Triple]:
        """The derivatives as plain numbers."""
        return [triple(vector) for vector in self[1:]]


class Stretch(NamedTuple):
    """An edge the way its wire runs: the parameters of its curve at its start and end, first > last if backwards."""

    edge: TopoDS_Edge
    first: float
    last: float


def along(wire: TopoDS_Wire, parameter: str = "shape") -> BRepAdaptor_CompCurve:
    """A wire as one curve.

    Raises:
        InvalidInput: the wire has no edges with an extent, its edges do not follow each other, or it is endless.
    """
    edges = [edge for edge in walk(wire, parameter) if not BRep_Tool.Degenerated_s(edge)]
    if not edges:
        raise InvalidInput(f"{parameter} must hold edges, but the wire is empty", parameter=parameter)
    for edge in edges:
        first, last = BRep_Tool.Range_s(edge)
        if first <= -ENDLESS or last >= ENDLESS:
            raise InvalidInput(f"{parameter} must not be endless", parameter=parameter)
    return BRepAdaptor_CompCurve(wire)


def walk(wire: TopoDS_Wire, parameter: str) -> list[TopoDS_Edge]:
    """The edges of a wire, one after another.

    Raises:
        InvalidInput: they do not follow each other.
    """
    walked = ordered_edges(wire)
    if len(walked) != wire.NbChildren():
        raise InvalidInput(f"the edges of {parameter} must follow each other, without gaps and branches", parameter)
    return walked


def drawn_in_space(edge: TopoDS_Edge) -> bool:
    """Whether an edge has a curve of its own, and not just one on a surface."""
    # The stubs do not know that there may be none.
    return cast("Geom_Curve | None", BRep_Tool.Curve_s(edge, 0.0, 1.0)) is not None


def space_curve(edge: TopoDS_Edge) -> Geom_Curve:
    """The curve of an edge; a close one where the edge is drawn on a surface only."""
    if drawn_in_space(edge):
        return BRep_Tool.Curve_s(edge, 0.0, 1.0)
    search = GeomConvert_ApproxCurve(BRepAdaptor_Curve(edge), TOUCHING, GeomAbs_Shape.GeomAbs_C1, 1000, 14)
    if not search.HasResult():
        raise KernelError("An edge has no curve that could be used.")
    return search.Curve()


def stretches(curve: BRepAdaptor_CompCurve) -> list[Stretch]:
    """The edges of a wire, one after another, the way it runs."""
    found: list[Stretch] = []
    start = curve.FirstParameter()
    for number in range(round(curve.LastParameter() - start)):
        edge = TopoDS_Edge()
        # Asked inside the edge, as its ends belong to the neighbours too.
        (quarter,) = curve.Edge(start + number + 0.25, edge)
        (three_quarters,) = curve.Edge(start + number + 0.75, edge)
        half = three_quarters - quarter
        found.append(Stretch(edge, quarter - half / 2, three_quarters + half / 2))
    return found


def edge_length(edge: TopoDS_Edge) -> float:
    """The length of an edge; 0 for a degenerate one."""
    return 0.0 if BRep_Tool.Degenerated_s(edge) else curves.length(BRepAdaptor_Curve(edge))


def wire_length(wire: TopoDS_Wire, parameter: str = "shape") -> float:
    """The length of a wire, even of one whose edges do not follow each other; 0 for one without edges.

    Raises:
        InvalidInput: the wire is endless.
    """
    whole = sum((edge_length(edge) for edge in children(wire)), 0.0)
    if whole >= ENDLESS:
        raise InvalidInput(f"{parameter} must not be endless", parameter=parameter)
    return whole


def center_of_mass(wire: TopoDS_Wire, parameter: str = "shape") -> Triple:
    """The centre of mass of a wire of even thickness; an edge that it runs along twice counts once.

    Raises:
        InvalidInput: the wire has no length, or is endless.
    """
    if wire_length(wire, parameter) <= 0:
        raise InvalidInput(f"{parameter} must have a length", parameter=parameter)
    edges = [edge for edge in subshapes(wire, "edge") if not BRep_Tool.Degenerated_s(edge)]
    if all(BRepAdaptor_Curve(edge).GetType() in _EVEN_SPEED for edge in edges):
        return triple(measure.linear_properties(wire).CentreOfMass())
    lengths = [edge_length(edge) for edge in edges]
    centers = [curves.center_of_mass(edge) for edge in edges]
    x, y, z = (sum(map(mul, lengths, axis)) / math.fsum(lengths) for axis in zip(*centers, strict=True))
    return x, y, z


def at_share(curve: BRepAdaptor_CompCurve, share: float) -> float:
    """The parameter at a share from 0 to 1 of the way, where every edge takes as long as the others."""
    first, last = curve.FirstParameter(), curve.LastParameter()
    return first + (last - first) * share


class Ruler:
    """Distances along a wire, measured once for many questions.

    Attributes:
        curve: the wire as one curve.
        whole: its length.
    """

    def __init__(self, curve: BRepAdaptor_CompCurve) -> None:
        self.curve = curve
        self._stretches = stretches(curve)
        self._ends = list(accumulate(edge_length(stretch.edge) for stretch in self._stretches))
        self.whole = self._ends[-1]
        if self.whole < TOUCHING:
            raise InvalidInput("shape must have a length", parameter="shape")

    def parameter(self, distance: float) -> float:
        """The parameter at a distance from the start; one that leaves the wire counts as its end."""
        if distance <= 0:
            return self.curve.FirstParameter()
        if distance >= self.whole:
            return self.curve.LastParameter()
        number = bisect_right(self._ends, distance)
        edge, first, last = self._stretches[number]
        rest = distance - (self._ends[number - 1] if number else 0.0)
        bow = BRepAdaptor_Curve(edge)
        search = GCPnts_AbscissaPoint(bow, rest if first < last else -rest, first, curves.tolerance(bow))
        if not search.IsDone():
            raise KernelError("No point was found at that length: check that the wire is valid.")
        share = (search.Parameter() - first) / (last - first)
        return self.curve.FirstParameter() + number + min(max(share, 0.0), 1.0)

    def point(self, distance: float) -> Triple:
        """The point at a distance from the start; one that leaves the wire counts as its end."""
        return triple(self.curve.Value(self.parameter(distance)))

    def place(self, distance: float) -> Place:
        """The point and derivatives at a distance from the start; beyond its ends a wire runs on.

        There straight edges and arcs continue as they are, other curves straight on.
        """
        if distance < 0:
            return self._beyond(self._stretches[0], self.curve.FirstParameter(), distance)
        if distance > self.whole:
            return self._beyond(self._stretches[-1], self.curve.LastParameter(), distance - self.whole)
        return place_at(self.curve, self.parameter(distance))

    def _beyond(self, last: Stretch, parameter: float, extra: float) -> Place:
        """The place that lies past the end, or for a negative distance before the start."""
        end = place_at(self.curve, parameter)
        speed = end.first.Magnitude()
        if speed < 1e-12:
            raise InvalidInput("the wire does not continue there: use a length that lies on it", parameter="length")
        if BRepAdaptor_Curve(last.edge).GetType() in _EVEN_SPEED:
            return place_at(self.curve, parameter + extra / speed)
        point = end.point.Translated(end.first.Multiplied(extra / speed))
        return Place(point, end.first, gp_Vec(), gp_Vec())


def place_at(curve: BRepAdaptor_CompCurve, parameter: float) -> Place:
    """The point and derivatives at a parameter."""
    place = Place(gp_Pnt(), gp_Vec(), gp_Vec(), gp_Vec())
    curve.D3(parameter, *place)
    return place


def divided_by_parameter(curve: BRepAdaptor_CompCurve, divisions: int) -> list[Triple]:
    """The points that divide a wire into parts of equal parameter, its ends included."""
    return [triple(curve.Value(at_share(curve, step / divisions))) for step in range(divisions + 1)]


def divided_by_length(curve: BRepAdaptor_CompCurve, divisions: int) -> list[Triple]:
    """The points that divide a wire into parts of equal length, its ends included."""
    if divisions == 1:
        return [triple(curve.Value(end)) for end in (curve.FirstParameter(), curve.LastParameter())]
    if curve.LastParameter() - curve.FirstParameter() > 1.5:
        ruler = Ruler(curve)
        return [ruler.point(ruler.whole * step / divisions) for step in range(divisions + 1)]
    # Faster for a single edge, but not for many.
    search = GCPnts_UniformAbscissa(curve, divisions + 1, curves.tolerance(curve))
    if not search.IsDone() or search.NbPoints() != divisions + 1:
        raise KernelError("The wire could not be divided into parts of equal length: use fewer.")
    return [triple(curve.Value(search.Parameter(position))) for position in range(1, divisions + 2)]


def steps_inside(whole: float, lengths: Sequence[float], parameter: str) -> tuple[list[float], float]:
    """How far along the points lie that follow each other at given steps, used over and over again.

    Args:
        whole: the length of the wire.
        lengths: the steps.
        parameter: what the caller calls them, for messages.

    Returns:
        The distances up to the end, and the first one beyond it.
    """
    if whole / (sum(lengths) / len(lengths)) > MOST_POINTS:
        raise InvalidInput(f"{parameter} would give more than {MOST_POINTS} points: use longer steps", parameter)
    found: list[float] = []
    distance = 0.0
    for step in cycle(lengths):
        distance += step
        if distance > whole + TOUCHING:
            break
        found.append(min(distance, whole))
    return found, distance


def as_points(
    edge: TopoDS_Edge, angle: float, deflection: float, least: int, steps: tuple[float, float]
) -> list[Triple]:
    """Points of an edge, the way it runs, dense where it bends.

    Args:
        edge: an edge that is not degenerate.
        angle: the largest turn between neighbours, in radians.
        deflection: how far the straight pieces may stray from the curve.
        least: the fewest points, ends included.
        steps: the shortest step in the parameter, and in length.
    """
    curve = BRepAdaptor_Curve(edge)
    search = GCPnts_TangentialDeflection(curve, angle, deflection, least, *steps)
    points = [triple(search.Value(position)) for position in range(1, search.NbPoints() + 1)]
    return points[::-1] if edge.Orientation() == TopAbs_Orientation.TopAbs_REVERSED else points
