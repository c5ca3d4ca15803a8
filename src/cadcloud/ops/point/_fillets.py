"""The largest rounding that corners between straight lines can take."""

from __future__ import annotations

from cadcloud.ops._corners import corner_limits, largest_fillet
from cadcloud.ops._space import Points
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Distance, Flag, Number, Point3


@operation
def max_fillet_radius(start: Point3, center: Point3, end: Point3, tolerance: Distance = 1e-7) -> Number:
    """Find the largest rounding of a corner whose arc ends on both lines.

    Convention: ``end`` is the corner; ``start`` and ``center`` are the far ends of its two lines.

    Args:
        start: the far end of the first line.
        center: the far end of the second line.
        end: the corner that both lines share.
        tolerance: a line shorter than this, or a cosine of the angle this close to 1 or -1, leaves no room.

    Returns:
        The radius; 0 where the lines are too short or go on straight.
    """
    return largest_fillet(start, end, center, tolerance)


@operation
def max_fillet_radius_half_line(start: Point3, center: Point3, end: Point3, tolerance: Distance = 1e-7) -> Number:
    """Find the largest rounding of a corner that leaves the outer half of both lines alone.

    Convention: ``end`` is the corner; ``start`` and ``center`` are the far ends of its two lines.

    Args:
        start: the far end of the first line.
        center: the far end of the second line.
        end: the corner that both lines share.
        tolerance: a line shorter than this, or a cosine of the angle this close to 1 or -1, leaves no room.

    Returns:
        The radius; 0 where the lines are too short or go on straight.
    """
    return largest_fillet(start, end, center, tolerance) / 2


@operation
def max_fillets_half_line(
    points: Points, check_last_with_first: Flag = False, tolerance: Distance = 1e-7
) -> list[Number]:
    """Find the largest rounding of each corner along points, so that no two roundings meet.

    Args:
        points: the points; fewer than three have no corner.
        check_last_with_first: true joins the last point to the first, which makes corners of both.
        tolerance: a line shorter than this, or a cosine of the angle this close to 1 or -1, leaves no room.

    Returns:
        A radius a corner: those in between, then the first point's and the last point's if they are corners.
    """
    return corner_limits(points, check_last_with_first, tolerance)


@operation
def safest_points_max_fillet_half_line(
    points: Points, check_last_with_first: Flag = False, tolerance: Distance = 1e-7
) -> Number:
    """Find the largest radius that rounds every corner along points.

    Args:
        points: the points.
        check_last_with_first: true joins the last point to the first.
        tolerance: a line shorter than this, or a cosine of the angle this close to 1 or -1, leaves no room.

    Returns:
        The smallest of the corners' largest radii; 0 without corners.
    """
    return min(corner_limits(points, check_last_with_first, tolerance), default=0)
