"""Make points, read them, compare them, and find the closest one."""

from __future__ import annotations

import math

from cadcloud.ops import _javascript as javascript
from cadcloud.ops._space import Points, apart, cross, minus, times
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import BoundingBox, Distance, Flag, Index, Number, Point2, Point3, Vector3

LONGEST = 1_000_000


def not_empty(points: Points) -> None:
    """Insist on at least one point.

    Raises:
        InvalidInput: there is none.
    """
    if not points:
        raise InvalidInput("points must hold at least one point", parameter="points")


@operation("pointXYZ")
def point_xyz(x: Number = 0, y: Number = 0, z: Number = 0) -> Point3:
    """Make a point in space.

    Args:
        x: its first coordinate.
        y: its second, upwards.
        z: its third.

    Returns:
        The point.
    """
    return (x, y, z)


@operation("pointXY")
def point_xy(x: Number = 0, y: Number = 0) -> Point2:
    """Make a point in a plane.

    Args:
        x: its first coordinate.
        y: its second.

    Returns:
        The point.
    """
    return (x, y)


@operation
def get_x(point: Point3) -> Number:
    """Read the first coordinate of a point.

    Args:
        point: the point.

    Returns:
        Its x.
    """
    return point[0]


@operation
def get_y(point: Point3) -> Number:
    """Read the second coordinate of a point.

    Args:
        point: the point.

    Returns:
        Its y.
    """
    return point[1]


@operation
def get_z(point: Point3) -> Number:
    """Read the third coordinate of a point.

    Args:
        point: the point.

    Returns:
        Its z.
    """
    return point[2]


@operation
def distance(start_point: Point3, end_point: Point3) -> Number:
    """Measure how far apart two points are.

    Args:
        start_point: a point.
        end_point: another.

    Returns:
        The length of the straight line between them.
    """
    return apart(start_point, end_point)


@operation
def distances_to_points(start_point: Point3, end_points: Points) -> list[Number]:
    """Measure how far several points are from one.

    Args:
        start_point: where to measure from.
        end_points: the points.

    Returns:
        A distance a point.
    """
    return [apart(start_point, end_point) for end_point in end_points]


@operation
def average_point(points: Points) -> Point3:
    """Find the middle of points.

    Args:
        points: at least one.

    Returns:
        The mean of each coordinate.
    """
    not_empty(points)
    x, y, z = (javascript.whole(math.fsum(column) / len(points)) for column in zip(*points, strict=True))
    return (x, y, z)


@operation
def bounding_box_of_points(points: Points) -> BoundingBox:
    """Find the box along the axes that just holds points.

    Args:
        points: at least one.

    Returns:
        Its lowest and highest corner, its centre, and its width (x), height (y) and length (z).
    """
    not_empty(points)
    (a, b, c), (d, e, f) = map(min, zip(*points, strict=True)), map(max, zip(*points, strict=True))
    lowest, highest = (a, b, c), (d, e, f)
    width, height, length = minus(highest, lowest)
    return {
        "min": lowest,
        "max": highest,
        "center": (javascript.whole((a + d) / 2), javascript.whole((b + e) / 2), javascript.whole((c + f) / 2)),
        "width": width,
        "height": height,
        "length": length,
    }


def _closest(points: Points, point: Point3) -> int:
    not_empty(points)
    return min(range(len(points)), key=lambda position: math.dist(points[position], point))


@operation
def closest_point_from_points_distance(points: Points, point: Point3) -> Number:
    """Measure how far the closest of several points is.

    Args:
        points: at least one.
        point: where to measure from.

    Returns:
        The distance.
    """
    return apart(points[_closest(points, point)], point)


@operation
def closest_point_from_points_index(points: Points, point: Point3) -> Number:
    """Find which of several points is closest.

    Convention: the first point counts as 1, not 0.

    Args:
        points: at least one.
        point: where to measure from.

    Returns:
        Its place in the list; of points equally close, the first one's.
    """
    return _closest(points, point) + 1


@operation
def closest_point_from_points(points: Points, point: Point3) -> Point3:
    """Find the closest of several points.

    Args:
        points: at least one.
        point: where to measure from.

    Returns:
        The closest; of points equally close, the first.
    """
    return points[_closest(points, point)]


@operation
def two_points_almost_equal(point1: Point3, point2: Point3, tolerance: Distance = 1e-7) -> Flag:
    """Test whether two points are as good as the same.

    Args:
        point1: a point.
        point2: another.
        tolerance: how far apart they must not be.

    Returns:
        Whether they are closer than that.
    """
    return math.dist(point1, point2) < tolerance


@operation
def sort_points(points: Points) -> Points:
    """Sort points by x, then by y, then by z.

    Args:
        points: the points.

    Returns:
        Them, lowest first.
    """
    return sorted(points)


@operation
def multiply_point(point: Point3, amount_of_points: Index) -> Points:
    """Repeat a point.

    Args:
        point: the point.
        amount_of_points: how often, at most 1,000,000.

    Returns:
        A list with that many of it.
    """
    if amount_of_points > LONGEST:
        raise InvalidInput(f"amountOfPoints must be at most {LONGEST:,}", parameter="amountOfPoints")
    return [point] * amount_of_points


@operation
def normal_from_three_points(point1: Point3, point2: Point3, point3: Point3, reverse_normal: Flag = False) -> Vector3:
    """Find the direction at right angles to the plane through three points.

    Known difference: points on one line are an error here; elsewhere they give nothing,
    and so do points closer together than about 0.0001.

    Args:
        point1: where the right-hand rule starts.
        point2: the next point.
        point3: the last point; not on a line with the others.
        reverse_normal: true gives the opposite direction.

    Returns:
        The direction, of length 1.
    """
    first, second = minus(point2, point1), minus(point3, point1)
    normal = cross(first, second)
    size = math.hypot(*normal)
    if size <= 1e-12 * math.hypot(*first) * math.hypot(*second):
        raise InvalidInput("point3 must not lie on one line with point1 and point2", parameter="point3")
    return times(normal, (-1 if reverse_normal else 1) / size)


def _same(first: Point3, second: Point3, tolerance: float) -> bool:
    return all(abs(a - b) < tolerance for a, b in zip(first, second, strict=True))


@operation
def remove_consecutive_duplicates(
    points: Points, check_first_and_last: Flag = False, tolerance: Distance = 1e-7
) -> Points:
    """Drop points that repeat their neighbour.

    Convention: points are the same if each coordinate differs by less than the tolerance. Of points
    that follow one another and are the same the last one stays.

    Known difference: where all points are the same, one stays; elsewhere ``checkFirstAndLast`` drops that too.

    Args:
        points: the points.
        check_first_and_last: true drops the last point too if it is the same as the first.
        tolerance: from which difference of a coordinate points count as different.

    Returns:
        The points that are left.
    """
    kept = [
        point
        for position, point in enumerate(points)
        if position + 1 == len(points) or not _same(point, points[position + 1], tolerance)
    ]
    if check_first_and_last and len(kept) > 1 and _same(kept[0], kept[-1], tolerance):
        kept.pop()
    return kept
