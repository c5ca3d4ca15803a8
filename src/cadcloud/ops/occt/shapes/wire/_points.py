"""Points, tangents and derivatives along wires."""

from __future__ import annotations

from math import pi
from typing import Annotated, TypeAlias

from annotated_types import Ge, Le, MinLen
from OCP.BRep import BRep_Tool
from OCP.TopoDS import TopoDS_Edge

from cadcloud.ops.brep import topology, wire_curves
from cadcloud.ops.brep.frames import triple
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import (
    Coordinate,
    Count,
    Flag,
    Float,
    Index,
    Length,
    Point3,
    Precision,
    Ratio,
    Shape,
    Tolerance,
    Vector3,
    Wire,
)

Divisions: TypeAlias = Annotated[Count, Le(100_000)]
# Radians; finer would need more points than fit in memory.
Turn: TypeAlias = Annotated[Float, Ge(1e-4), Le(pi)]
LeastPoints: TypeAlias = Annotated[Index, Le(10_000)]
# How many points the bends of an edge may need.
MOST_BENDS = 1_000_000
Steps: TypeAlias = Annotated[list[Length], MinLen(1)]


@operation
def point_on_wire_at_param(shape: Wire, param: Ratio = 0.5) -> Point3:
    """Find the point at a share of a wire's parameters.

    Convention: every edge takes as long as the others, however long it is.

    Args:
        shape: the wire.
        param: how far along, from 0 at the start to 1 at the end.

    Returns:
        The point.
    """
    curve = wire_curves.along(shape)
    return triple(curve.Value(wire_curves.at_share(curve, param)))


@operation
def point_on_wire_at_length(shape: Wire, length: Coordinate = 0.5) -> Point3:
    """Find the point at a distance along a wire.

    Known difference: beyond its ends a wire runs on, straight edges and arcs as they are, other curves straight,
    by exactly that length; elsewhere it stops on the way, and other curves are carried on by their formulas.

    Args:
        shape: the wire.
        length: from the start, along the edges; less than 0 lies before the start.

    Returns:
        The point.
    """
    return triple(wire_curves.Ruler(wire_curves.along(shape)).place(length).point)


@operation
def tangent_on_wire_at_param(shape: Wire, param: Ratio = 0.5) -> Vector3:
    """Find the tangent at a share of a wire's parameters.

    Convention: as ``pointOnWireAtParam``; the tangent is the first derivative, not made a unit vector: it is as
    long as the way along the edge would be at that speed. At a corner it is that of the edge behind it.

    Args:
        shape: the wire.
        param: how far along, from 0 at the start to 1 at the end.

    Returns:
        The tangent, the way the wire runs.
    """
    curve = wire_curves.along(shape)
    return triple(wire_curves.place_at(curve, wire_curves.at_share(curve, param)).first)


@operation
def tangent_on_wire_at_length(shape: Wire, length: Coordinate = 0.5) -> Vector3:
    """Find the tangent at a distance along a wire.

    Convention: as ``tangentOnWireAtParam``.

    Known difference: as ``pointOnWireAtLength``.

    Args:
        shape: the wire.
        length: from the start, along the edges; less than 0 lies before the start.

    Returns:
        The tangent, the way the wire runs.
    """
    return triple(wire_curves.Ruler(wire_curves.along(shape)).place(length).first)


@operation
def derivatives_on_wire_at_param(shape: Wire, param: Ratio = 0.5) -> list[Vector3]:
    """Find the derivatives at a share of a wire's parameters.

    Convention: they are taken by a parameter that grows by 1 along each edge.

    Args:
        shape: the wire.
        param: how far along, from 0 at the start to 1 at the end.

    Returns:
        The first, second and third derivative.
    """
    curve = wire_curves.along(shape)
    return wire_curves.place_at(curve, wire_curves.at_share(curve, param)).derivatives()


@operation
def derivatives_on_wire_at_length(shape: Wire, length: Coordinate = 0.5) -> list[Vector3]:
    """Find the derivatives at a distance along a wire.

    Convention: as ``derivativesOnWireAtParam``.

    Known difference: as ``pointOnWireAtLength``.

    Args:
        shape: the wire.
        length: from the start, along the edges; less than 0 lies before the start.

    Returns:
        The first, second and third derivative.
    """
    return wire_curves.Ruler(wire_curves.along(shape)).place(length).derivatives()


@operation
def points_on_wire_at_lengths(shape: Wire, lengths: list[Coordinate]) -> list[Point3]:
    """Find the points at distances along a wire.

    Known difference: as ``pointOnWireAtLength``.

    Args:
        shape: the wire.
        lengths: from the start, along the edges; less than 0 lies before the start.

    Returns:
        A point for each, in order.
    """
    ruler = wire_curves.Ruler(wire_curves.along(shape))
    return [triple(ruler.place(length).point) for length in lengths]


@operation
def points_on_wire_at_equal_length(
    shape: Wire,
    length: Length = 0.5,
    try_next: Flag = False,
    include_first: Flag = False,
    include_last: Flag = False,
) -> list[Point3]:
    """Find points that follow each other along a wire at equal distances.

    Convention: the start and the end of the wire are listed only where the flags ask for them, even where the
    end is one of the points.

    Known difference: ``tryNext`` adds the next point; elsewhere the one after that.

    Args:
        shape: the wire.
        length: from one point to the next, along the edges.
        try_next: true adds the first point beyond the end, where the wire runs on as in ``pointOnWireAtLength``.
        include_first: true puts the start of the wire before the points.
        include_last: true puts the end of the wire behind the points.

    Returns:
        The points, in order.
    """
    ruler = wire_curves.Ruler(wire_curves.along(shape))
    inside, beyond = wire_curves.steps_inside(ruler.whole, [length], "length")
    inside = [distance for distance in inside if distance < ruler.whole - wire_curves.TOUCHING]
    return _listed(ruler, inside, beyond, try_next, include_first, include_last)


@operation
def points_on_wire_at_pattern_of_lengths(
    shape: Wire,
    lengths: Steps,
    try_next: Flag = False,
    include_first: Flag = False,
    include_last: Flag = False,
) -> list[Point3]:
    """Find points that follow each other along a wire at distances that repeat.

    Convention: the end of the wire counts as a point where the pattern leads exactly there; ``includeLast``
    lists it once more then.

    Known difference: as ``pointOnWireAtLength``, for the point beyond the end.

    Args:
        shape: the wire.
        lengths: from one point to the next, along the edges, used over and over again.
        try_next: true adds the first point beyond the end, where the wire runs on as in ``pointOnWireAtLength``.
        include_first: true puts the start of the wire before the points.
        include_last: true puts the end of the wire behind the points.

    Returns:
        The points, in order.
    """
    ruler = wire_curves.Ruler(wire_curves.along(shape))
    inside, beyond = wire_curves.steps_inside(ruler.whole, lengths, "lengths")
    return _listed(ruler, inside, beyond, try_next, include_first, include_last)


def _listed(
    ruler: wire_curves.Ruler,
    inside: list[float],
    beyond: float,
    try_next: bool,
    include_first: bool,
    include_last: bool,
) -> list[Point3]:
    found = [ruler.point(distance) for distance in inside]
    if try_next:
        found.append(triple(ruler.place(beyond).point))
    first = [ruler.point(0)] if include_first else []
    last = [ruler.point(ruler.whole)] if include_last else []
    return first + found + last


@operation
def divide_wire_by_params_to_points(
    shape: Wire, nr_of_divisions: Divisions = 10, remove_start_point: Flag = False, remove_end_point: Flag = False
) -> list[Point3]:
    """Divide a wire into parts of equal parameter.

    Convention: every edge takes as long as the others, however long it is. A closed wire starts and ends with
    the same point.

    Args:
        shape: the wire.
        nr_of_divisions: how many parts; there is one point more.
        remove_start_point: true leaves out the start of the wire.
        remove_end_point: true leaves out the end of the wire.

    Returns:
        The points between the parts, ends included.
    """
    points = wire_curves.divided_by_parameter(wire_curves.along(shape), nr_of_divisions)
    return points[1 if remove_start_point else 0 : -1 if remove_end_point else None]


@operation
def divide_wire_by_equal_distance_to_points(
    shape: Wire, nr_of_divisions: Divisions = 10, remove_start_point: Flag = False, remove_end_point: Flag = False
) -> list[Point3]:
    """Divide a wire into parts of equal length.

    Convention: a closed wire starts and ends with the same point.

    Args:
        shape: the wire.
        nr_of_divisions: how many parts; there is one point more.
        remove_start_point: true leaves out the start of the wire.
        remove_end_point: true leaves out the end of the wire.

    Returns:
        The points between the parts, ends included.
    """
    points = wire_curves.divided_by_length(wire_curves.along(shape), nr_of_divisions)
    return points[1 if remove_start_point else 0 : -1 if remove_end_point else None]


@operation
def divide_wires_by_params_to_points(
    shapes: list[Wire],
    nr_of_divisions: Divisions = 10,
    remove_start_point: Flag = False,
    remove_end_point: Flag = False,
) -> list[list[Point3]]:
    """Divide wires into parts of equal parameter.

    Convention: as ``divideWireByParamsToPoints``.

    Args:
        shapes: the wires.
        nr_of_divisions: how many parts of each; there is one point more.
        remove_start_point: true leaves out the start of each wire.
        remove_end_point: true leaves out the end of each wire.

    Returns:
        The points of each wire.
    """
    return [
        divide_wire_by_params_to_points(wire, nr_of_divisions, remove_start_point, remove_end_point) for wire in shapes
    ]


@operation
def divide_wires_by_equal_distance_to_points(
    shapes: list[Wire],
    nr_of_divisions: Divisions = 10,
    remove_start_point: Flag = False,
    remove_end_point: Flag = False,
) -> list[list[Point3]]:
    """Divide wires into parts of equal length.

    Convention: as ``divideWireByEqualDistanceToPoints``.

    Args:
        shapes: the wires.
        nr_of_divisions: how many parts of each; there is one point more.
        remove_start_point: true leaves out the start of each wire.
        remove_end_point: true leaves out the end of each wire.

    Returns:
        The points of each wire.
    """
    return [
        divide_wire_by_equal_distance_to_points(wire, nr_of_divisions, remove_start_point, remove_end_point)
        for wire in shapes
    ]


@operation
def wires_to_points(
    shape: Shape,
    angular_deflection: Turn = 0.1,
    curvature_deflection: Precision = 0.1,
    minimum_of_points: LeastPoints = 2,
    u_tolerance: Tolerance = 1e-9,
    minimum_length: Tolerance = 1e-7,
) -> list[list[Point3]]:
    """Turn the wires of a shape into points, dense where they bend.

    Convention: the angle is in radians. The limits hold for each edge; the point where two edges meet is
    listed once. A closed wire ends with its first point.

    Known difference: edges without length, as at the poles of a ball, are left out; elsewhere they crash it.

    Args:
        shape: any shape.
        angular_deflection: the largest turn between neighbouring points, in radians.
        curvature_deflection: how far a straight line between neighbours may stray from the wire.
        minimum_of_points: the fewest points of an edge, ends included.
        u_tolerance: the shortest step in an edge's parameter.
        minimum_length: the shortest step in length.

    Returns:
        The points of each wire, in the order of ``getWires``.
    """
    found: list[list[Point3]] = []
    for wire in topology.subshapes(shape, "wire"):
        points: list[Point3] = []
        for edge in wire_curves.walk(wire, "shape"):
            if BRep_Tool.Degenerated_s(edge):
                continue
            _refuse_endless(edge, curvature_deflection)
            limits = (u_tolerance, minimum_length)
            part = wire_curves.as_points(edge, angular_deflection, curvature_deflection, minimum_of_points, limits)
            points += part[1:] if points else part
        found.append(points)
    return found


def _refuse_endless(edge: TopoDS_Edge, deflection: float) -> None:
    # A bow of length l needs about √(l / deflection) points.
    if wire_curves.edge_length(edge) / deflection > MOST_BENDS**2:
        raise InvalidInput("curvatureDeflection is too fine for edges that long", parameter="curvatureDeflection")
