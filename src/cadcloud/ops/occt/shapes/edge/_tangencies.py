"""Lines and circles that touch given circles."""

from __future__ import annotations

from typing import Literal, TypeAlias

from cadcloud.ops.brep import curves, frames
from cadcloud.ops.brep.tangencies import (
    Plane,
    Round,
    inner_tangents,
    outer_tangents,
    touch_points,
    touching_circles,
)
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Distance, Edge, Length, Point3

PositionResult: TypeAlias = Literal["keepSide1", "keepSide2", "all"]
CircleInclusion: TypeAlias = Literal["none", "keepSide1", "keepSide2"]
TwoCircleInclusion: TypeAlias = Literal["none", "outside", "inside", "outsideInside", "insideOutside"]


def _refuse_concentric(first: Round, second: Round, tolerance: float, parameter: str) -> None:
    if abs(second.center - first.center) <= max(tolerance, 1e-9 * first.radius):
        raise InvalidInput(f"{parameter} must not lie at the centre of the first circle", parameter=parameter)


@operation
def constraint_tan_lines_from_pt_to_circle(
    circle: Edge,
    point: Point3,
    tolerance: Distance = 1e-7,
    position_result: PositionResult = "all",
    circle_remainder: CircleInclusion = "none",
) -> list[Edge]:
    """Make the lines from a point that touch a circle.

    Convention: side 1 is where the circle is touched clockwise from the point, seen against its normal. A point
    outside of the circle's plane counts as the nearest in it, except as the end of the lines.

    Args:
        circle: a circle, or an arc of one, which stands for the whole.
        point: where the lines end; inside of the circle there are none.
        tolerance: how close to the circle the point lies on it, which is refused.
        position_result: which of the two lines to make.
        circle_remainder: where both lines are made, which part of the circle comes between them: keepSide1 the
            one turned away from the point, keepSide2 the one turned towards it.

    Returns:
        The lines, from the circle to the point, and between them the arc.
    """
    plane = Plane(curves.circle_of(circle, "circle"))
    goal = frames.point(point)
    touched = touch_points(plane.circle, plane.flat(goal), tolerance, "point")
    if touched is None:
        return []
    first, second = (plane.line(place, goal) for place in touched)
    if position_result != "all":
        return [first if position_result == "keepSide1" else second]
    if circle_remainder == "none":
        return [first, second]
    start, end = touched if circle_remainder == "keepSide2" else touched[::-1]
    return [first, plane.arc(plane.circle, start, end), second]


@operation
def constraint_tan_lines_from_two_pts_to_circle(
    circle: Edge,
    point1: Point3,
    point2: Point3,
    tolerance: Distance = 1e-7,
    position_result: PositionResult = "all",
    circle_remainder: CircleInclusion = "none",
) -> list[Edge]:
    """Make the lines from two points that touch a circle.

    Convention: all are the two lines of the first point, then those of the second, as from
    ``constraintTanLinesFromPtToCircle``. keepSide1 makes the line of the first point that touches the circle
    counter-clockwise from it and that of the second that touches it clockwise, keepSide2 the others, so that
    the lines and a part of the circle make a smooth chain.

    Args:
        circle: a circle, or an arc of one, which stands for the whole.
        point1: where the first lines end.
        point2: where the second lines end.
        tolerance: how close to the circle a point lies on it, which is refused.
        position_result: which lines to make.
        circle_remainder: where one line of each point is made, which part of the circle comes between them:
            keepSide1 or keepSide2 for the counter-clockwise arc from the clockwise one of the two lines to the
            other, or back.

    Returns:
        The lines, from the circle to the points, and between them the arc; without those of a point inside.
    """
    plane = Plane(curves.circle_of(circle, "circle"))
    goals = [frames.point(point) for point in (point1, point2)]
    touched = [
        touch_points(plane.circle, plane.flat(goal), tolerance, f"point{position}")
        for position, goal in enumerate(goals, 1)
    ]
    if position_result == "all":
        pairs = zip(touched, goals, strict=True)
        return [plane.line(place, goal) for places, goal in pairs if places for place in places]
    sides = (1, 0) if position_result == "keepSide1" else (0, 1)
    places = [both[side] if both else None for both, side in zip(touched, sides, strict=True)]
    lines = [plane.line(place, goal) for place, goal in zip(places, goals, strict=True) if place is not None]
    first, second = places
    if circle_remainder == "none" or first is None or second is None:
        return lines
    start, end = (first, second) if circle_remainder == "keepSide1" else (second, first)
    if position_result == "keepSide2":
        start, end = end, start
    return [lines[0], plane.arc(plane.circle, start, end), lines[1]]


@operation
def constraint_tan_lines_on_two_circles(
    circle1: Edge,
    circle2: Edge,
    tolerance: Distance = 1e-7,
    position_result: PositionResult = "all",
    circle_remainders: TwoCircleInclusion = "none",
) -> list[Edge]:
    """Make the lines that touch two circles.

    Convention: seen against the normal of the first circle and on the way from its centre to the second, all
    are the line along the right sides, the one from left to right, the one along the left sides, and the one
    from right to left. keepSide1 makes the two that cross between the circles, keepSide2 the other two.
    The second circle counts as if it lay in the plane of the first.

    Known difference: parts of the second circle are right for opposite normals too, and tilted circles are
    refused; there they have been mistaken.

    Args:
        circle1: a circle, or an arc of one, which stands for the whole.
        circle2: another, parallel to the first.
        tolerance: how close circles come that touch, and have no crossing lines.
        position_result: which lines to make.
        circle_remainders: where two lines are made, which parts of the circles complete the chain: those turned
            away from the other circle (outside), those turned towards it (inside), or one of each, the first
            word for the first circle.

    Returns:
        The lines, from the first circle to the second, before them the part of the first, after them that of the
        second circle.
    """
    plane = Plane(curves.circle_of(circle1, "circle1"))
    first, second = plane.circle, plane.flat_circle(curves.circle_of(circle2, "circle2"), "circle2")
    outer, inner = outer_tangents(first, second, tolerance), inner_tangents(first, second, tolerance)
    if position_result == "all":
        pairs = zip(outer, inner, strict=True) if inner else ((line,) for line in outer)
        return [plane.line(line.start, line.end) for pair in pairs for line in pair]
    way = second.center - first.center
    chosen = inner if position_result == "keepSide1" else outer
    lines = [plane.line(line.start, line.end) for line in chosen]
    if circle_remainders == "none" or not chosen:
        return lines
    far1 = circle_remainders in ("outside", "outsideInside")
    far2 = circle_remainders in ("outside", "insideOutside")
    left, right = sorted(chosen, key=lambda line: ((line.start - first.center) / way).imag, reverse=True)
    part1 = plane.arc(first, *((left.start, right.start) if far1 else (right.start, left.start)))
    right, left = sorted(chosen, key=lambda line: ((line.end - first.center) / way).imag)
    part2 = plane.arc(second, *((right.end, left.end) if far2 else (left.end, right.end)))
    return [part1, *lines, part2]


@operation
def constraint_tan_circles_on_two_circles(
    circle1: Edge, circle2: Edge, tolerance: Distance = 1e-7, radius: Length = 0.3
) -> list[Edge]:
    """Make the circles of a radius that touch two circles.

    Convention: first the circles around both given ones, then those around the first only, around the second
    only, and beside both; inside takes the place of around where the new circle is the smaller one. Of each
    pair the one left of the way from the first centre to the second comes first, seen against the normal of the
    first circle. The second circle counts as if it lay in the plane of the first.

    Args:
        circle1: a circle, or an arc of one, which stands for the whole.
        circle2: another, parallel to the first and not around the same centre.
        tolerance: by how much a circle may miss another that it is said to touch.
        radius: of the new circles.

    Returns:
        The circles, up to eight.
    """
    plane = Plane(curves.circle_of(circle1, "circle1"))
    other = plane.flat_circle(curves.circle_of(circle2, "circle2"), "circle2")
    _refuse_concentric(plane.circle, other, tolerance, "circle2")
    return [plane.whole(circle) for circle in touching_circles(plane.circle, other, radius, tolerance)]


@operation
def constraint_tan_circles_on_circle_and_pnt(
    circle: Edge, point: Point3, tolerance: Distance = 1e-7, radius: Length = 0.3
) -> list[Edge]:
    """Make the circles of a radius that touch a circle and pass through a point.

    Convention: first the circles around the given one, or inside of it where they are the smaller ones, then
    those beside it; of each pair the one left of the way from the centre to the point first, seen against the
    circle's normal. A point outside of the circle's plane counts as the nearest in it.

    Args:
        circle: a circle, or an arc of one, which stands for the whole.
        point: what the circles pass through; not the centre of the circle.
        tolerance: by how much a circle may miss another that it is said to touch.
        radius: of the new circles.

    Returns:
        The circles, up to four.
    """
    plane = Plane(curves.circle_of(circle, "circle"))
    other = Round(plane.flat(frames.point(point)), 0)
    _refuse_concentric(plane.circle, other, tolerance, "point")
    return [plane.whole(found) for found in touching_circles(plane.circle, other, radius, tolerance)]
