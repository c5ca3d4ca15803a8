"""Move points: by matrices, vectors, rotations, scales and stretches."""

from __future__ import annotations

import math

from cadcloud.ops._space import Points, cross, dot, minus, moved, plus, times
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Angle, Direction3, Matrix4, Number, Point3, Vector3


@operation
def transform_point(point: Point3, transformation: list[Matrix4]) -> Point3:
    """Move a point by matrices.

    Args:
        point: the point.
        transformation: matrices, the first one first.

    Returns:
        The moved point.
    """
    return moved(point, transformation)


@operation
def transform_points(points: Points, transformation: list[Matrix4]) -> Points:
    """Move points by the same matrices.

    Args:
        points: the points.
        transformation: matrices, the first one first.

    Returns:
        The moved points.
    """
    return [moved(point, transformation) for point in points]


@operation
def transforms_for_points(points: Points, transformation: list[list[Matrix4]]) -> Points:
    """Move points, each by its own matrices.

    Args:
        points: the points.
        transformation: a list of matrices for each point.

    Returns:
        The moved points.
    """
    if len(points) != len(transformation):
        raise InvalidInput(
            f"transformation must hold a list for each of the {len(points)} points", parameter="transformation"
        )
    return [moved(point, own) for point, own in zip(points, transformation, strict=True)]


@operation
def translate_points(points: Points, translation: Vector3) -> Points:
    """Shift points.

    Args:
        points: the points.
        translation: how far along each axis.

    Returns:
        The shifted points.
    """
    return [plus(point, translation) for point in points]


@operation
def translate_points_with_vectors(points: Points, translations: list[Vector3]) -> Points:
    """Shift points, each by its own vector.

    Args:
        points: the points.
        translations: a vector for each point.

    Returns:
        The shifted points.
    """
    if len(points) != len(translations):
        raise InvalidInput(
            f"translations must hold a vector for each of the {len(points)} points", parameter="translations"
        )
    return [plus(point, translation) for point, translation in zip(points, translations, strict=True)]


@operation("translateXYZPoints")
def translate_xyz_points(points: Points, x: Number = 0, y: Number = 1, z: Number = 0) -> Points:
    """Shift points by three numbers.

    Args:
        points: the points.
        x: how far along the first axis.
        y: how far up.
        z: how far along the third axis.

    Returns:
        The shifted points.
    """
    return [plus(point, (x, y, z)) for point in points]


@operation("scalePointsCenterXYZ")
def scale_points_center_xyz(points: Points, center: Point3 = (0, 0, 0), scale_xyz: Vector3 = (1, 1, 1)) -> Points:
    """Scale points away from a centre, by a factor an axis.

    Args:
        points: the points.
        center: what stays in place.
        scale_xyz: the factors; a negative one mirrors.

    Returns:
        The scaled points.
    """
    a, b, c = scale_xyz
    away = (minus(point, center) for point in points)
    return [plus(center, (x * a, y * b, z * c)) for x, y, z in away]


@operation
def stretch_points_dir_from_center(
    points: Points, center: Point3 = (0, 0, 0), direction: Direction3 = (0, 0, 1), scale: Number = 2
) -> Points:
    """Stretch points along one direction.

    Args:
        points: the points.
        center: what stays in place, with all that lies square to the direction.
        direction: along which to stretch; its length does not matter.
        scale: how many times.

    Returns:
        The stretched points.
    """
    unit = times(direction, 1 / math.hypot(*direction))
    return [plus(point, times(unit, dot(minus(point, center), unit) * (scale - 1))) for point in points]


@operation
def rotate_points_center_axis(
    points: Points, angle: Angle = 90, axis: Direction3 = (0, 1, 0), center: Point3 = (0, 0, 0)
) -> Points:
    """Turn points about an axis.

    Args:
        points: the points.
        angle: how far, in degrees, by the right-hand rule.
        axis: the direction to turn about; its length does not matter.
        center: a point on the axis.

    Returns:
        The turned points.
    """
    unit = times(axis, 1 / math.hypot(*axis))
    cosine, sine = math.cos(math.radians(angle)), math.sin(math.radians(angle))

    def turned(point: Point3) -> Point3:
        arm = minus(point, center)
        rise = times(unit, dot(unit, arm) * (1 - cosine))
        return plus(center, plus(times(arm, cosine), plus(times(cross(unit, arm), sine), rise)))

    return [turned(point) for point in points]
