"""How far the corners of a chain of straight lines can be rounded; shared by points and polylines."""

from __future__ import annotations

import math

from cadcloud.ops import _javascript as javascript
from cadcloud.ops._space import Points, dot, minus
from cadcloud.ops.types import Point3


def largest_fillet(before: Point3, corner: Point3, after: Point3, tolerance: float) -> float:
    """The radius of the largest arc that touches both lines of a corner; 0 where there is no room or no corner."""
    first, second = minus(before, corner), minus(after, corner)
    long, other = math.hypot(*first), math.hypot(*second)
    shorter = min(long, other)
    if shorter < tolerance or shorter == 0:
        return 0
    cosine = max(-1.0, min(1.0, dot(first, second) / (long * other)))
    if 1 - abs(cosine) < tolerance or abs(cosine) == 1:
        return 0
    return javascript.whole(shorter * math.tan(math.acos(cosine) / 2))


def corner_limits(points: Points, closed: bool, tolerance: float) -> list[float]:
    """The largest radius of each corner that stays on the halves of its lines: inner corners, then first and last."""
    count = len(points)
    if count < 3:
        return []
    corners = [*range(1, count - 1), *([0, count - 1] if closed else [])]
    return [
        javascript.whole(largest_fillet(points[at - 1], points[at], points[(at + 1) % count], tolerance) / 2)
        for at in corners
    ]
