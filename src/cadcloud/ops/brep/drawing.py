"""Wires as flat drawings, seen along y: chains of straight lines and arcs, and circles."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from OCP.BRep import BRep_Tool
from OCP.BRepAdaptor import BRepAdaptor_Curve
from OCP.GCPnts import GCPnts_TangentialDeflection
from OCP.GeomAbs import GeomAbs_CurveType
from OCP.gp import gp_Pnt
from OCP.TopAbs import TopAbs_Orientation, TopAbs_ShapeEnum
from OCP.TopExp import TopExp_Explorer
from OCP.TopoDS import TopoDS_Edge, TopoDS_Shape, TopoDS_Wire

from cadcloud.ops.brep import measure, topology
from cadcloud.ops.brep.offset_curves import ordered_edges

Pair = tuple[float, float]

_LEVEL = 1e-9
_TURN = 2 * math.pi
_JOINED = 1e-6
# Finer than this share of a curve's size nothing can be seen, and the points would be too many.
_FINEST = 1e-7


@dataclass(frozen=True)
class Division:
    """How to divide curves other than lines and circles into straight lines.

    Attributes:
        angle: how far neighbours may turn, in radians.
        deflection: how far a line may stray from the curve.
        points: how many points a curve has at least.
        parameter: below which difference two parameters of a curve count as one.
        length: how long a line is at least.
    """

    angle: float
    deflection: float
    points: int
    parameter: float
    length: float


@dataclass
class Chain:
    """Points joined by lines, or by arcs where the bulge is not zero.

    Attributes:
        points: the corners.
        bulges: for each corner a quarter of the tangent of the angle of the arc that begins there,
            positive for counter-clockwise.
        closed: whether a line or arc runs from the last corner to the first.
    """

    points: list[Pair] = field(default_factory=list[Pair])
    bulges: list[float] = field(default_factory=list[float])
    closed: bool = False


@dataclass(frozen=True)
class Circle:
    """A whole circle."""

    center: Pair
    radius: float


Piece = Chain | Circle


def drawing(shape: TopoDS_Shape, division: Division) -> list[list[Piece]]:
    """The pieces of each wire of a shape, then of each edge that no wire holds.

    A point is (x, z): y is left out. What is seen as a mere point is left out too.
    """
    wires: list[TopoDS_Wire] = topology.subshapes(shape, "wire")
    runs = [_run(wire) for wire in wires] + [[edge] for edge in _loose(shape)]
    found = [list(_pieces(run, division)) for run in runs]
    return [pieces for pieces in found if pieces]


def _run(wire: TopoDS_Wire) -> list[TopoDS_Edge]:
    """The edges of a wire in order; those that are not joined to the others come last."""
    run = ordered_edges(wire)
    return run + [edge for edge in topology.edges(wire) if not any(edge.IsSame(known) for known in run)]


def _loose(shape: TopoDS_Shape) -> Iterator[TopoDS_Edge]:
    explorer = TopExp_Explorer(shape, TopAbs_ShapeEnum.TopAbs_EDGE, TopAbs_ShapeEnum.TopAbs_WIRE)
    while explorer.More():
        yield topology.downcast(explorer.Current())
        explorer.Next()


def _pieces(edges: Sequence[TopoDS_Edge], division: Division) -> Iterator[Piece]:
    chain = Chain()
    for edge in edges:
        if BRep_Tool.Degenerated_s(edge) or not BRep_Tool.IsGeometric_s(edge):
            continue
        curve = BRepAdaptor_Curve(edge)
        circle = _circle(curve)
        if circle is not None:
            yield from _finished(chain)
            chain = Chain()
            yield circle
            continue
        points, bulges = _traced(curve, edge, division)
        if chain.points and math.dist(chain.points[-1], points[0]) > _JOINED:
            yield from _finished(chain)
            chain = Chain()
        chain.points = [*chain.points[:-1], *points]
        chain.bulges += bulges
    yield from _finished(chain)


def _finished(chain: Chain) -> Iterator[Chain]:
    points = chain.points
    if not any(math.dist(points[0], point) > _JOINED for point in points) and not any(chain.bulges):
        return
    chain.closed = len(points) > 2 and math.dist(points[0], points[-1]) <= _JOINED
    if chain.closed:
        points.pop()
    else:
        chain.bulges.append(0)
    yield chain


def _circle(curve: BRepAdaptor_Curve) -> Circle | None:
    """The whole circle that a curve is seen as."""
    if not _is_level_circle(curve) or curve.LastParameter() - curve.FirstParameter() < _TURN - _LEVEL:
        return None
    circle = curve.Circle()
    return Circle(_seen(circle.Location()), circle.Radius())


def _is_level_circle(curve: BRepAdaptor_Curve) -> bool:
    if curve.GetType() != GeomAbs_CurveType.GeomAbs_Circle:
        return False
    axis = curve.Circle().Axis().Direction()
    return math.hypot(axis.X(), axis.Z()) < _LEVEL


def _traced(curve: BRepAdaptor_Curve, edge: TopoDS_Edge, division: Division) -> tuple[list[Pair], list[float]]:
    """The points along an edge in the direction that it runs, and the bulges between them."""
    first, last = curve.FirstParameter(), curve.LastParameter()
    back = edge.Orientation() == TopAbs_Orientation.TopAbs_REVERSED
    bulge = 0.0
    if curve.GetType() == GeomAbs_CurveType.GeomAbs_Line:
        points = [_seen(curve.Value(first)), _seen(curve.Value(last))]
    elif _is_level_circle(curve):
        points = [_seen(curve.Value(first)), _seen(curve.Value(last))]
        # Seen along y with z as the height of the page, a turn about +y runs clockwise.
        sign = -1 if curve.Circle().Axis().Direction().Y() > 0 else 1
        bulge = sign * math.tan((last - first) / 4) * (-1 if back else 1)
    else:
        points = _divided(curve, edge, division)
    return (points[::-1] if back else points), [bulge] * (len(points) - 1)


def _divided(curve: BRepAdaptor_Curve, edge: TopoDS_Edge, division: Division) -> list[Pair]:
    deflection = max(division.deflection, _FINEST * math.dist(*measure.bounds(edge)))
    divided = GCPnts_TangentialDeflection(
        curve, division.angle, deflection, max(division.points, 2), division.parameter, division.length
    )
    return [_seen(divided.Value(at)) for at in range(1, divided.NbPoints() + 1)]


def _seen(point: gp_Pnt) -> Pair:
    return (point.X(), point.Z())
