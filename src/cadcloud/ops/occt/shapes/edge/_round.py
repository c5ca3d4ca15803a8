"""Circles, ellipses and arcs."""

from __future__ import annotations

import math

from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge
from OCP.ElCLib import ElCLib
from OCP.GC import GC_MakeArcOfCircle
from OCP.gp import gp_Circ, gp_Elips, gp_Vec

from cadcloud.ops.brep import curves, frames
from cadcloud.ops.brep.build import built
from cadcloud.ops.errors import InvalidInput, KernelError
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Angle, Direction3, Edge, Flag, Length, Point3, Vector3

TOO_SHORT = 1e-9


def _arc(maker: GC_MakeArcOfCircle) -> Edge:
    if not maker.IsDone():
        raise KernelError("No arc fits the points.")
    return built(BRepBuilderAPI_MakeEdge(maker.Value()), "The arc could not be built.")


def _refuse_no_turn(start: float, end: float, parameter: str) -> None:
    """Refuse angles in radians that are the same; a full turn apart they make a full circle."""
    if abs(end - start) < TOO_SHORT:
        raise InvalidInput(f"{parameter} must leave an arc: start and end are the same", parameter=parameter)


def _angle_on(circle: gp_Circ, point: Point3, parameter: str) -> float:
    """At which angle of a circle in radians a point lies, seen from its centre."""
    around = gp_Vec(circle.Location(), frames.point(point))
    if around.Crossed(gp_Vec(circle.Axis().Direction())).Magnitude() < TOO_SHORT:
        raise InvalidInput(f"{parameter} must not lie on the axis of the circle", parameter=parameter)
    return ElCLib.Parameter_s(circle, frames.point(point))


@operation
def create_circle_edge(radius: Length = 1, center: Point3 = (0, 0, 0), direction: Direction3 = (0, 1, 0)) -> Edge:
    """Make a circle.

    Args:
        radius: from the centre to the line.
        center: the middle.
        direction: normal of the plane that the circle lies in; it runs counter-clockwise seen against it.

    Returns:
        A closed edge.
    """
    circle = gp_Circ(frames.frame(center, direction), radius)
    return built(BRepBuilderAPI_MakeEdge(circle), "The circle could not be built.")


@operation
def create_ellipse_edge(
    center: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
    radius_minor: Length = 1,
    radius_major: Length = 2,
) -> Edge:
    """Make an ellipse.

    Convention: for a normal along y the long axis lies along z, for one along z it lies along x.

    Args:
        center: the middle.
        direction: normal of the plane that the ellipse lies in.
        radius_minor: half the short axis.
        radius_major: half the long axis; at least ``radius_minor``.

    Returns:
        A closed edge.
    """
    if radius_minor > radius_major:
        raise InvalidInput("radiusMinor must not exceed radiusMajor", parameter="radiusMinor")
    ellipse = gp_Elips(frames.frame(center, direction), radius_major, radius_minor)
    return built(BRepBuilderAPI_MakeEdge(ellipse), "The ellipse could not be built.")


@operation
def arc_through_three_points(start: Point3 = (0, 0, 0), middle: Point3 = (0, 1, 0), end: Point3 = (0, 0, 1)) -> Edge:
    """Make the arc through three points.

    Args:
        start: where it starts.
        middle: a point that it passes.
        end: where it ends.

    Returns:
        The edge.

    Raises:
        InvalidInput: the points lie on a straight line.
    """
    first, second = frames.vector(middle) - frames.vector(start), frames.vector(end) - frames.vector(start)
    longest = max(first.Magnitude(), second.Magnitude(), TOO_SHORT)
    if first.Crossed(second).Magnitude() < 1e-9 * longest**2:
        raise InvalidInput("start, middle and end must not lie on a straight line", parameter="middle")
    return _arc(GC_MakeArcOfCircle(frames.point(start), frames.point(middle), frames.point(end)))


@operation
def arc_through_two_points_and_tangent(
    start: Point3 = (0, 0, 0), tangent_vec: Vector3 = (0, 1, 0), end: Point3 = (0, 0, 1)
) -> Edge:
    """Make the arc that leaves one point in a direction and ends at another.

    Args:
        start: where it starts.
        tangent_vec: the direction there; its length does not matter.
        end: where it ends; must not lie straight ahead or behind.

    Returns:
        The edge.
    """
    along, chord = frames.vector(tangent_vec), frames.vector(end) - frames.vector(start)
    if along.Magnitude() < TOO_SHORT:
        raise InvalidInput("tangentVec must not be the zero vector", parameter="tangentVec")
    if along.Crossed(chord).Magnitude() < 1e-9 * along.Magnitude() * max(chord.Magnitude(), TOO_SHORT):
        raise InvalidInput("tangentVec must not point along the line from start to end", parameter="tangentVec")
    return _arc(GC_MakeArcOfCircle(frames.point(start), along, frames.point(end)))


@operation
def arc_from_circle_and_two_points(
    circle: Edge, start: Point3 = (0, 0, 0), end: Point3 = (0, 0, 1), sense: Flag = True
) -> Edge:
    """Cut an arc out of a circle between two points.

    Convention: the arc is the one that runs counter-clockwise from ``start`` to ``end``, seen against the
    circle's normal; ``sense`` only turns its direction.

    Args:
        circle: a circle, or an arc of one, which stands for the whole.
        start: where the arc starts; a point beside the circle counts as the nearest on it.
        end: where it ends, likewise.
        sense: false lets the edge run from ``end`` to ``start``.

    Returns:
        The edge.
    """
    round_ = curves.circle_of(circle, "circle")
    first, last = _angle_on(round_, start, "start"), _angle_on(round_, end, "end")
    _refuse_no_turn(first, last, "end")
    return _arc(GC_MakeArcOfCircle(round_, first, last, sense))


@operation
def arc_from_circle_and_two_angles(
    circle: Edge, alpha_angle1: Angle = 0, alpha_angle2: Angle = 90, sense: Flag = True
) -> Edge:
    """Cut an arc out of a circle between two angles.

    Convention: angles count from the point where the circle starts, counter-clockwise seen against its
    normal; the arc runs counter-clockwise from the first to the second, and ``sense`` only turns its direction.

    Args:
        circle: a circle, or an arc of one, which stands for the whole.
        alpha_angle1: where the arc starts, in degrees.
        alpha_angle2: where it ends, in degrees; 360 more than the first is the full circle.
        sense: false lets the edge run from the second angle to the first.

    Returns:
        The edge.
    """
    round_ = curves.circle_of(circle, "circle")
    first, last = math.radians(alpha_angle1), math.radians(alpha_angle2)
    _refuse_no_turn(first, last, "alphaAngle2")
    return _arc(GC_MakeArcOfCircle(round_, first, last, sense))


@operation
def arc_from_circle_point_and_angle(circle: Edge, point: Point3, alpha_angle: Angle = 90, sense: Flag = True) -> Edge:
    """Cut an arc out of a circle from a point to an angle.

    Convention: the angle counts from the point where the circle starts, not from the given one, counter-clockwise
    seen against the circle's normal. The arc runs counter-clockwise from the point; ``sense`` only turns its direction.

    Args:
        circle: a circle, or an arc of one, which stands for the whole.
        point: where the arc starts; a point beside the circle counts as the nearest on it.
        alpha_angle: where the arc ends, in degrees.
        sense: false lets the edge end at the point.

    Returns:
        The edge.
    """
    round_ = curves.circle_of(circle, "circle")
    first = _angle_on(round_, point, "point")
    last = math.radians(alpha_angle)
    _refuse_no_turn(first, last, "alphaAngle")
    return _arc(GC_MakeArcOfCircle(round_, first, last, sense))
