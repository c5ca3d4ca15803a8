"""Wires drawn between other wires, and belts round circles."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from annotated_types import Le, MinLen
from OCP.BRepAdaptor import BRepAdaptor_CompCurve
from OCP.TopoDS import TopoDS_Wire

from cadcloud.ops.brep import wire_curves, wire_joining
from cadcloud.ops.brep.frames import Triple
from cadcloud.ops.brep.profiles import as_wire
from cadcloud.ops.brep.tangent_circles import belt, circle_of
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Count, Flag, Shape, Tolerance, Wire

Sides: TypeAlias = Literal["outside", "inside"]
FourSides: TypeAlias = Literal["outside", "inside", "outsideInside", "insideOutside"]
WireType: TypeAlias = Literal["polyline", "interpolated"]
Divisions: TypeAlias = Annotated[Count, Le(10_000)]
Rows: TypeAlias = Annotated[list[Shape], MinLen(2)]

MOST_POINTS = 200_000
_FAR: dict[FourSides, tuple[bool, bool]] = {
    "outside": (True, True),
    "inside": (False, False),
    "outsideInside": (True, False),
    "insideOutside": (False, True),
}


@operation
def create_wire_from_two_circles_tan(
    circle1: Wire,
    circle2: Wire,
    keep_lines: Sides = "outside",
    circle_remainders: FourSides = "outside",
    tolerance: Tolerance = 1e-7,
) -> Wire:
    """Lay a belt round two circles.

    Convention: the wire starts with the arc of the first circle, anticlockwise about its axis.

    Known difference: which way the axes of the circles point does not matter; elsewhere opposite axes exchange
    the arcs of the second circle.

    Args:
        circle1: a circle.
        circle2: a circle in the same plane.
        keep_lines: ``outside`` takes the tangents along the outside, ``inside`` those that cross between the circles.
        circle_remainders: which arcs are kept: ``outside`` away from the other circle, ``inside`` towards it; the
            first half of the longer words stands for the first circle.
        tolerance: how far the circles may lie outside one plane, or touch.

    Returns:
        A closed wire of two arcs and two straight edges.
    """
    one, other = circle_of(circle1, "circle1"), circle_of(circle2, "circle2")
    return belt(one, other, crossed=keep_lines == "inside", far=_FAR[circle_remainders], tolerance=tolerance)


@operation
def create_zig_zag_between_two_wires(
    wire1: Wire,
    wire2: Wire,
    nr_zig_zags: Divisions = 20,
    inverse: Flag = False,
    divide_by_equal_distance: Flag = False,
    zig_zags_per_edge: Flag = True,
) -> Wire:
    """Run to and fro between two wires in straight lines.

    Convention: both wires are divided into twice as many parts as there are zigzags, and the line takes its
    points from one and the other in turn. With ``zigZagsPerEdge`` that is done edge by edge, and edges of
    ``wire2`` that ``wire1`` lacks are left over.

    Args:
        wire1: where the line starts.
        wire2: the other side.
        nr_zig_zags: how many times to go over and come back, for each edge or in all.
        inverse: true starts on ``wire2``.
        divide_by_equal_distance: true divides by length, false by the parameters of the edges.
        zig_zags_per_edge: true goes edge by edge, so that corners are kept; false divides the wires as a whole.

    Returns:
        A wire of straight edges, closed where it comes back to its start.
    """
    rows = _zig_zag_rows(wire1, wire2, zig_zags_per_edge)
    if nr_zig_zags * len(rows) > MOST_POINTS / 2:
        raise InvalidInput("nrZigZags is too high for wires of that many edges", parameter="nrZigZags")
    points: list[Triple] = []
    for pair in rows:
        one, other = (_divided(curve, 2 * nr_zig_zags, divide_by_equal_distance) for curve in pair)
        even, odd = (other, one) if inverse else (one, other)
        points += [(odd if at % 2 else even)[at] for at in range(len(even))]
    return wire_joining.through(points, "wire2")


def _zig_zag_rows(
    wire1: TopoDS_Wire, wire2: TopoDS_Wire, per_edge: bool
) -> list[tuple[BRepAdaptor_CompCurve, BRepAdaptor_CompCurve]]:
    one, other = wire_curves.along(wire1, "wire1"), wire_curves.along(wire2, "wire2")
    if not per_edge:
        return [(one, other)]
    sides = wire_curves.stretches(one), wire_curves.stretches(other)
    if len(sides[1]) < len(sides[0]):
        raise InvalidInput(
            f"wire2 must have as many edges as wire1, {len(sides[0])}; or set zigZagsPerEdge to false",
            parameter="wire2",
        )
    return [
        (_edge_curve(a.edge), _edge_curve(b.edge)) for a, b in zip(sides[0], sides[1][: len(sides[0])], strict=True)
    ]


def _edge_curve(edge: Shape) -> BRepAdaptor_CompCurve:
    return wire_curves.along(as_wire(edge, "shape"))


def _divided(curve: BRepAdaptor_CompCurve, divisions: int, by_length: bool) -> list[Triple]:
    divide = wire_curves.divided_by_length if by_length else wire_curves.divided_by_parameter
    return divide(curve, divisions)


@operation
def create_wires_between_start_end_points_of_wires_and_edges(
    shapes: Rows, wire_type: WireType = "polyline", closed: Flag = False, tolerance: Tolerance = 1e-7
) -> list[Wire]:
    """Draw a wire through the starts of wires and edges, and one through their ends.

    Convention: the direction of each shape counts, so shapes that run against their neighbours make the wires
    cross over.

    Args:
        shapes: at least two wires and edges, in order; three where ``closed``.
        wire_type: ``polyline`` draws straight lines, ``interpolated`` a smooth curve.
        closed: true leads from the last shape back to the first.
        tolerance: points closer than this count as one.

    Returns:
        The wire through the starts, then that through the ends.
    """
    rows = [wire_joining.ends(as_wire(shape, f"shapes.{at}"), f"shapes.{at}") for at, shape in enumerate(shapes)]
    return [wire_joining.drawn(points, wire_type, tolerance, closed=closed) for points in zip(*rows, strict=True)]


@operation
def create_wires_between_subdivided_points_of_wires_and_edges(
    shapes: Rows,
    nr_of_divisions: Divisions = 10,
    divide_by_equal_distance: Flag = False,
    wire_type: WireType = "polyline",
    closed: Flag = False,
    tolerance: Tolerance = 1e-7,
) -> list[Wire]:
    """Divide wires and edges, and draw a wire through the first points of all, one through the second, and so on.

    Convention: the direction of each shape counts. Closed shapes start and end with the same point, so there
    the last wire is the first again.

    Args:
        shapes: at least two wires and edges, in order; three where ``closed``.
        nr_of_divisions: how many parts each is divided into.
        divide_by_equal_distance: true divides by length, false by the parameters of the edges.
        wire_type: ``polyline`` draws straight lines, ``interpolated`` a smooth curve.
        closed: true leads from the last shape back to the first.
        tolerance: points closer than this count as one.

    Returns:
        One wire more than there are divisions.
    """
    if len(shapes) * nr_of_divisions > MOST_POINTS:
        raise InvalidInput("nrOfDivisions is too high for that many shapes", parameter="nrOfDivisions")
    wires = [as_wire(shape, f"shapes.{at}") for at, shape in enumerate(shapes)]
    rows = [
        _divided(wire_curves.along(wire, f"shapes.{at}"), nr_of_divisions, divide_by_equal_distance)
        for at, wire in enumerate(wires)
    ]
    return [wire_joining.drawn(points, wire_type, tolerance, closed=closed) for points in zip(*rows, strict=True)]
