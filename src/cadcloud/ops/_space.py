"""Arithmetic on points in space, as plain tuples; shared by points, lines and polylines."""

from __future__ import annotations

import math
from typing import TypeAlias

from cadcloud.ops import _javascript as javascript
from cadcloud.ops.types import Matrix4, Point3

Points: TypeAlias = list[Point3]


def _point(x: float, y: float, z: float) -> Point3:
    return (javascript.whole(x), javascript.whole(y), javascript.whole(z))


def plus(first: Point3, second: Point3) -> Point3:
    """The sum of two vectors."""
    return _point(first[0] + second[0], first[1] + second[1], first[2] + second[2])


def minus(first: Point3, second: Point3) -> Point3:
    """The vector from the second point to the first."""
    return _point(first[0] - second[0], first[1] - second[1], first[2] - second[2])


def times(vector: Point3, factor: float) -> Point3:
    """A vector stretched."""
    return _point(vector[0] * factor, vector[1] * factor, vector[2] * factor)


def dot(first: Point3, second: Point3) -> float:
    """The dot product."""
    return first[0] * second[0] + first[1] * second[1] + first[2] * second[2]


def cross(first: Point3, second: Point3) -> Point3:
    """The cross product, by the right-hand rule."""
    (a, b, c), (d, e, f) = first, second
    return _point(b * f - c * e, c * d - a * f, a * e - b * d)


def apart(first: Point3, second: Point3) -> int | float:
    """The distance between two points."""
    return javascript.whole(math.dist(first, second))


def along(start: Point3, end: Point3, share: float) -> Point3:
    """The point at a share of the way from one to another."""
    return plus(start, times(minus(end, start), share))


def moved(point: Point3, matrices: list[Matrix4]) -> Point3:
    """A point moved by matrices, the first one first."""
    for m in matrices:
        x, y, z = point
        w = m[3] * x + m[7] * y + m[11] * z + m[15] or 1.0
        point = _point(
            (m[0] * x + m[4] * y + m[8] * z + m[12]) / w,
            (m[1] * x + m[5] * y + m[9] * z + m[13]) / w,
            (m[2] * x + m[6] * y + m[10] * z + m[14]) / w,
        )
    return point
