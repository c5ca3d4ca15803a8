"""Curves: of the plane, for laying on surfaces, and of space."""

from __future__ import annotations

import math

from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge, BRepBuilderAPI_MakeWire
from OCP.GC import GC_MakeSegment2d
from OCP.Geom2d import Geom2d_Ellipse, Geom2d_TrimmedCurve
from OCP.gp import gp_Ax2d, gp_Circ, gp_Dir2d, gp_Elips, gp_Pnt2d

from cadcloud.ops.brep import frames
from cadcloud.ops.brep.build import built
from cadcloud.ops.errors import InvalidInput, KernelError
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Coordinate, Curve2d, Direction3, Flag, Length, Point2, Point3, Vector2, Wire


def _refuse_minor_above_major(minor: float, major: float) -> None:
    if minor > major:
        raise InvalidInput("radiusMinor must not exceed radiusMajor", parameter="radiusMinor")


@operation
def geom2d_ellipse(
    center: Point2 = (0, 0),
    direction: Vector2 = (1, 0),
    radius_minor: Length = 1,
    radius_major: Length = 2,
    sense: Flag = False,
) -> Curve2d:
    """Make an ellipse in the plane.

    Convention: it starts at the end of its long axis and runs counter-clockwise whatever ``sense`` says, as
    existing clients expect; its parameter is an angle in radians.

    Args:
        center: the middle.
        direction: of the long axis; its length does not matter.
        radius_minor: half the short axis.
        radius_major: half the long axis; at least ``radius_minor``.
        sense: without effect; a trimmed curve can be turned round.

    Returns:
        The curve, for ``makeEdgeFromGeom2dCurveAndSurface`` and the like.
    """
    _refuse_minor_above_major(radius_minor, radius_major)
    if math.hypot(*direction) < 1e-12:
        raise InvalidInput("direction must not be the zero vector", parameter="direction")
    return Geom2d_Ellipse(gp_Ax2d(gp_Pnt2d(*center), gp_Dir2d(*direction)), radius_major, radius_minor, True)


@operation
def geom2d_segment(start: Point2 = (0, 0), end: Point2 = (1, 0)) -> Curve2d:
    """Make a straight line between two points of the plane.

    Convention: its parameter is the distance from the start.

    Args:
        start: where it starts.
        end: where it ends; must differ from ``start``.

    Returns:
        The curve, for ``makeEdgeFromGeom2dCurveAndSurface`` and the like.
    """
    if math.dist(start, end) < 1e-9:
        raise InvalidInput("end must differ from start", parameter="end")
    maker = GC_MakeSegment2d(gp_Pnt2d(*start), gp_Pnt2d(*end))
    if not maker.IsDone():
        raise KernelError("The segment could not be built.")
    return maker.Value()


@operation
def geom2d_trimmed_curve(
    shape: Curve2d, u1: Coordinate = 0, u2: Coordinate = 1, sense: Flag = True, adjust_periodic: Flag = True
) -> Curve2d:
    """Cut a piece out of a curve of the plane.

    Known difference: ``sense`` is followed; elsewhere the piece has run backwards in any case.

    Args:
        shape: the curve.
        u1: the parameter of one end: the distance from the start of a segment, radians on an ellipse.
        u2: the parameter of the other end; must differ from ``u1``.
        sense: true lets the piece run as the curve does, false turns it round.
        adjust_periodic: true counts parameters of closed curves round and round, so that the piece
            runs from ``u1`` on to ``u2``.

    Returns:
        The piece.
    """
    if abs(u2 - u1) < 1e-9:
        raise InvalidInput("u2 must differ from u1", parameter="u2")
    if u2 < u1 and shape.IsPeriodic() and not adjust_periodic:
        raise InvalidInput("u2 must exceed u1 where adjustPeriodic is false", parameter="u2")
    return Geom2d_TrimmedCurve(shape, u1, u2, sense, adjust_periodic)


@operation("get2dPointFrom2dCurveOnParam")
def get_2d_point_from_2d_curve_on_param(shape: Curve2d, param: Coordinate = 0.5) -> Point2:
    """Find the point of a curve of the plane at a parameter.

    Convention: the parameter is the curve's own: the distance from the start of a segment, radians on an
    ellipse. Beyond the ends the curve goes on.

    Args:
        shape: the curve.
        param: where on the curve.

    Returns:
        The point.
    """
    place = shape.Value(param)
    return (place.X(), place.Y())


@operation
def geom_circle_curve(radius: Length = 1, center: Point3 = (0, 0, 0), direction: Direction3 = (0, 1, 0)) -> Wire:
    """Make a circle.

    Convention: a wire, as ``occt.shapes.wire.createCircleWire`` makes it.

    Args:
        radius: from the centre to the line.
        center: the middle.
        direction: normal of the plane that the circle lies in.

    Returns:
        A closed wire of one edge.
    """
    edge = BRepBuilderAPI_MakeEdge(gp_Circ(frames.frame(center, direction), radius))
    return built(BRepBuilderAPI_MakeWire(edge.Edge()), "The circle could not be built.")


@operation
def geom_ellipse_curve(
    center: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
    radius_minor: Length = 1,
    radius_major: Length = 2,
) -> Wire:
    """Make an ellipse.

    Convention: a wire. For a normal along y the long axis lies along z, for one along z it lies along x.

    Args:
        center: the middle.
        direction: normal of the plane that the ellipse lies in.
        radius_minor: half the short axis.
        radius_major: half the long axis; at least ``radius_minor``.

    Returns:
        A closed wire of one edge.
    """
    _refuse_minor_above_major(radius_minor, radius_major)
    edge = BRepBuilderAPI_MakeEdge(gp_Elips(frames.frame(center, direction), radius_major, radius_minor))
    return built(BRepBuilderAPI_MakeWire(edge.Edge()), "The ellipse could not be built.")
