"""Wires of smooth curves: Bézier curves, B-splines and curves through points."""

from __future__ import annotations

import math
from typing import Annotated, NotRequired, TypeAlias

from annotated_types import Le
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge, BRepBuilderAPI_MakeWire
from OCP.Geom import Geom_Curve
from OCP.TopoDS import TopoDS_Wire
from typing_extensions import TypedDict

from cadcloud.ops.brep import splines
from cadcloud.ops.brep.build import built, valid
from cadcloud.ops.brep.splines import Parametrization
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.occt.shapes.wire._together import together
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Compound, Count, Direction3, Factor, Flag, Point3, Tolerance, Vector3, Wire

MOST_POINTS = 500
"""That a B-spline can be fitted to; the time that takes grows with the third power of their number."""

Degree: TypeAlias = Annotated[Count, Le(splines.HIGHEST_DEGREE)]


class BezierDto(TypedDict):
    """A Bézier curve by its control points."""

    points: list[Point3]
    closed: NotRequired[Flag]
    degree: NotRequired[Degree | None]
    periodic: NotRequired[Flag | None]


class BSplineDto(TypedDict):
    """A B-spline by the points that it keeps near."""

    points: list[Point3]
    closed: NotRequired[Flag]


class InterpolationDto(TypedDict):
    """A smooth curve by the points that it runs through."""

    points: list[Point3]
    periodic: NotRequired[Flag]
    tolerance: NotRequired[Tolerance]
    parametrization: NotRequired[Parametrization | None]
    startTangent: NotRequired[Direction3 | None]
    endTangent: NotRequired[Direction3 | None]
    tangents: NotRequired[list[Vector3] | None]


@operation
def create_bezier(
    points: list[Point3], closed: Flag = False, degree: Degree | None = None, periodic: Flag = False
) -> Wire:
    """Make a Bézier curve.

    Convention: a closed curve gets its first point again as its last one, where it may have a corner.

    Known difference: ``degree`` and ``periodic`` are heeded; elsewhere they change nothing.

    Args:
        points: the control points, at least two, or three of a closed curve. The curve starts in the first and ends
            in the last.
        closed: true leads the curve back to its first point.
        degree: of the curve. Where it is lower than the number of control points less one, the curve is a B-spline
            of that degree, which follows the points more closely. Higher degrees, and none, give one Bézier curve.
        periodic: true closes the curve smoothly, by a B-spline that in general touches none of the points; of
            degree 3 where no degree is given.

    Returns:
        A wire of one edge.
    """
    return _pulled(points, None, closed, degree, periodic)


@operation
def create_bezier_weights(
    points: list[Point3],
    weights: list[Factor],
    closed: Flag = False,
    periodic: Flag = False,
    degree: Degree | None = None,
) -> Wire:
    """Make a rational Bézier curve, whose control points pull with different strengths.

    Convention: a closed curve gets its first point again as its last one, so it takes one weight more than points.

    Known difference: ``degree`` and ``periodic`` are heeded; elsewhere they change nothing.

    Args:
        points: the control points, at least two, or three of a closed curve. The curve starts in the first and ends
            in the last.
        weights: how strongly each point pulls; one for each point, and one more where ``closed`` is true.
        closed: true leads the curve back to its first point.
        periodic: true closes the curve smoothly, by a B-spline that in general touches none of the points; of
            degree 3 where no degree is given.
        degree: of the curve. Where it is lower than the number of control points less one, the curve is a B-spline
            of that degree, which follows the points more closely. Higher degrees, and none, give one Bézier curve.

    Returns:
        A wire of one edge.
    """
    wanted = len(points) + closed
    if len(weights) != wanted:
        more = ", one more than points as the curve is closed" if closed else ", one for each point"
        raise InvalidInput(f"weights must hold {wanted} numbers{more}, not {len(weights)}", parameter="weights")
    return _pulled(points, weights, closed, degree, periodic)


@operation
def create_bezier_wires(bezier_wires: list[BezierDto], return_compound: Flag = False) -> list[Wire] | Compound:
    """Make several Bézier curves.

    Convention: as ``createBezier``.

    Known difference: as ``createBezier``.

    Args:
        bezier_wires: the parameters of each, as ``createBezier`` takes them.
        return_compound: true puts the wires into one compound.

    Returns:
        The wires in order, or the compound.
    """

    def make(one: BezierDto) -> TopoDS_Wire:
        periodic = one.get("periodic") or False
        return _pulled(one["points"], None, one.get("closed", False), one.get("degree"), periodic)

    return together(bezier_wires, make, "bezierWires", return_compound)


@operation
def create_b_spline(points: list[Point3], closed: Flag = False) -> Wire:
    """Make a smooth curve that keeps near points.

    Convention: the curve runs through the first and the last point, and passes the others at 0.001 at most. A closed
    curve may have a corner at its first point.

    Args:
        points: at least two, or three of a closed curve, and 500 at most, in order; neighbours must differ.
        closed: true leads the curve back to its first point.

    Returns:
        A wire of one edge.
    """
    return _near(points, closed)


@operation
def create_b_splines(b_splines: list[BSplineDto], return_compound: Flag = False) -> list[Wire] | Compound:
    """Make several smooth curves that keep near points.

    Convention: as ``createBSpline``.

    Args:
        b_splines: the parameters of each, as ``createBSpline`` takes them.
        return_compound: true puts the wires into one compound.

    Returns:
        The wires in order, or the compound.
    """
    return together(b_splines, lambda one: _near(one["points"], one.get("closed", False)), "bSplines", return_compound)


@operation
def interpolate_points(
    points: list[Point3],
    periodic: Flag = False,
    tolerance: Tolerance = 1e-7,
    parametrization: Parametrization = "chordLength",
    start_tangent: Direction3 | None = None,
    end_tangent: Direction3 | None = None,
    tangents: list[Vector3] | None = None,
) -> Wire:
    """Lead a smooth curve through points.

    Convention: the lengths of tangents do not matter. The bend of the curve changes without a jump, except at points
    with a tangent.

    Known difference: ``parametrization`` and the tangents are heeded; elsewhere they change nothing. A periodic curve
    may be given its first point again at the end; elsewhere that fails.

    Args:
        points: at least two, or three of a periodic curve, in order; neighbours must differ.
        periodic: true leads the curve back from the last point to the first, where it closes tangentially.
        tolerance: neighbours closer than this are refused.
        parametrization: how the parameter grows from point to point: by the same amount (``uniform``), by the
            distance (``chordLength``), or by its square root (``centripetal``), which bends less between points
            at very different distances.
        start_tangent: the direction that the curve starts in.
        end_tangent: the direction that the curve ends in; a periodic curve has none.
        tangents: the direction at each point; a zero vector leaves a point free.

    Returns:
        A wire of one edge.
    """
    nodes = splines.without_repeated_end(points) if periodic else points
    splines.check_neighbours(nodes, 3 if periodic else 2, "points", tolerance)
    if periodic and end_tangent is not None:
        raise InvalidInput("a periodic curve has no end; give startTangent or tangents", parameter="endTangent")
    if tangents is not None and len(tangents) != len(points):
        raise InvalidInput(
            f"tangents must be as many as points, {len(points)}, not {len(tangents)}", parameter="tangents"
        )
    wanted = [tangent if math.hypot(*tangent) > tolerance else None for tangent in tangents or [(0, 0, 0)] * len(nodes)]
    wanted = [start_tangent or wanted[0], *wanted[1 : len(nodes) - 1], end_tangent or wanted[len(nodes) - 1]]
    return _wire(splines.interpolated(nodes, periodic, tolerance, parametrization, wanted))


@operation
def interpolate_points_symmetric(points: list[Point3], tolerance: Tolerance = 1e-7) -> Wire:
    """Lead a closed curve through points, at each in the direction from the one before to the one after.

    So the curve of points that mirror each other is its own mirror image.

    Convention: the curve is tangent, but not curved alike on both sides of a point.

    Known difference: the first point may be given again at the end; elsewhere that fails.

    Args:
        points: at least three, in order; neighbours must differ.
        tolerance: neighbours closer than this are refused.

    Returns:
        A closed wire of one edge.
    """
    nodes = splines.without_repeated_end(points)
    splines.check_neighbours(nodes, 3, "points", tolerance)
    tangents: list[Point3] = []
    for position in range(len(nodes)):
        (a, b, c), (d, e, f) = nodes[position - 1], nodes[(position + 1) % len(nodes)]
        tangents.append((d - a, e - b, f - c))
        if math.hypot(*tangents[-1]) <= tolerance:
            raise InvalidInput("the points before and after a point must differ", parameter=f"points.{position}")
    return _wire(splines.interpolated(nodes, True, tolerance, tangents=tangents))


@operation
def interpolate_wires(interpolations: list[InterpolationDto], return_compound: Flag = False) -> list[Wire] | Compound:
    """Lead several smooth curves through points.

    Convention: as ``interpolatePoints``.

    Known difference: as ``interpolatePoints``.

    Args:
        interpolations: the parameters of each, as ``interpolatePoints`` takes them.
        return_compound: true puts the wires into one compound.

    Returns:
        The wires in order, or the compound.
    """

    def make(one: InterpolationDto) -> TopoDS_Wire:
        return interpolate_points(
            one["points"],
            one.get("periodic", False),
            one.get("tolerance", 1e-7),
            one.get("parametrization") or "chordLength",
            one.get("startTangent"),
            one.get("endTangent"),
            one.get("tangents"),
        )

    return together(interpolations, make, "interpolations", return_compound)


def _pulled(
    points: list[Point3], weights: list[float] | None, closed: bool, degree: int | None, periodic: bool
) -> TopoDS_Wire:
    least = 3 if closed or periodic else 2
    if len(points) < least:
        raise InvalidInput(f"points must hold at least {least} points, not {len(points)}", parameter="points")
    if all(math.dist(points[0], point) < 1e-7 for point in points):
        raise InvalidInput("points must not all be the same", parameter="points")
    if periodic:
        # It closes without its first point given again, so the weight of that has no use either.
        curve = splines.bezier(points, weights and weights[: len(points)], degree, True)
    else:
        curve = splines.bezier([*points, points[0]] if closed else points, weights, degree)
    return valid(_wire(curve), "The control points make no proper curve; check that the weights are not too different.")


def _near(points: list[Point3], closed: bool) -> TopoDS_Wire:
    nodes = splines.without_repeated_end(points) if closed else points
    splines.check_neighbours(nodes, 3 if closed else 2, "points")
    if len(nodes) > MOST_POINTS:
        raise InvalidInput(
            f"points must hold at most {MOST_POINTS:,} points, not {len(nodes):,}; interpolatePoints takes more",
            parameter="points",
        )
    return _wire(splines.approximated([*nodes, nodes[0]] if closed else nodes))


def _wire(curve: Geom_Curve) -> TopoDS_Wire:
    edge = built(BRepBuilderAPI_MakeEdge(curve), splines.NO_CURVE)
    return built(BRepBuilderAPI_MakeWire(edge), splines.NO_CURVE)
