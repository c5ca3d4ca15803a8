"""Closest points and distances."""

from __future__ import annotations

from cadcloud.ops.brep.distance import nearest, nearest_to_point
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Point3, Shape


@operation
def closest_points_between_two_shapes(shape1: Shape, shape2: Shape) -> list[Point3]:
    """Find where two shapes are closest.

    Convention: a solid counts with its inside. Where several pairs of points are equally close, one of
    them is returned.

    Args:
        shape1: the first shape.
        shape2: the second shape.

    Returns:
        A point on the first shape and one on the second; the same point where they meet.

    Raises:
        KernelError: a shape holds no geometry.
    """
    found = nearest(shape1, shape2)
    return [found.on_first, found.on_second]


@operation
def closest_points_on_shape_from_points(shape: Shape, points: list[Point3]) -> list[Point3]:
    """Find where a shape is closest to each of some points.

    Convention: a point inside a solid is its own closest point.

    Args:
        shape: where to search.
        points: where to measure from.

    Returns:
        A point on the shape for each given point, in order.

    Raises:
        KernelError: the shape holds no geometry.
    """
    return [nearest_to_point(shape, point).on_first for point in points]


@operation
def closest_points_on_shapes_from_points(shapes: list[Shape], points: list[Point3]) -> list[Point3]:
    """Find where each of some shapes is closest to each of some points.

    Args:
        shapes: where to search, at least one.
        points: where to measure from.

    Returns:
        All points of the first shape, in the order of the given points, then all of the second, and so on.

    Raises:
        KernelError: a shape holds no geometry.
    """
    if not shapes:
        raise InvalidInput("shapes must hold at least one shape", parameter="shapes")
    return [nearest_to_point(shape, point).on_first for shape in shapes for point in points]


@operation
def distances_to_shape_from_points(shape: Shape, points: list[Point3]) -> list[float]:
    """Measure how far points are from a shape.

    Convention: a point inside a solid has the distance 0.

    Args:
        shape: where to measure to.
        points: where to measure from.

    Returns:
        A distance for each point, in order.

    Raises:
        KernelError: the shape holds no geometry.
    """
    return [nearest_to_point(shape, point).distance for point in points]
