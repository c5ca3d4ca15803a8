"""Chains of straight lines through points, open or closed."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise, product

import numpy as np

from cadcloud.ops import _javascript as javascript
from cadcloud.ops._corners import corner_limits
from cadcloud.ops._space import Points, apart, moved
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.line import line_line_intersection
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Distance, Flag, Line3, Matrix4, Number, Point3, Polyline3, Segment3

# Pairs of sides that may be looked at closely; each takes some ten microseconds.
MOST_PAIRS = 200_000


@operation
def create(points: Points, is_closed: Flag = False) -> Polyline3:
    """Make a polyline.

    Args:
        points: its points in order.
        is_closed: true joins the last point to the first.

    Returns:
        The polyline.
    """
    return {"points": points, "isClosed": is_closed}


@operation
def get_points(polyline: Polyline3) -> Points:
    """Read the points of a polyline.

    Args:
        polyline: the polyline.

    Returns:
        Its points in order.
    """
    return polyline["points"]


@operation
def count_points(polyline: Polyline3) -> Number:
    """Count the points of a polyline.

    Args:
        polyline: the polyline.

    Returns:
        How many there are.
    """
    return len(polyline["points"])


def _sides(polyline: Polyline3) -> list[Segment3]:
    """Its straight lines; a closing one only where the ends do not meet already."""
    points = polyline["points"]
    sides = list(pairwise(points))
    if _closed(polyline) and len(points) > 1 and points[0] != points[-1]:
        sides.append((points[-1], points[0]))
    return sides


def _closed(polyline: Polyline3) -> bool:
    return polyline.get("isClosed", False)


@operation
def length(polyline: Polyline3) -> Number:
    """Measure a polyline.

    Known difference: a closed polyline's length counts the side from its last point to its first;
    elsewhere that side is left out.

    Args:
        polyline: the polyline.

    Returns:
        The sum of the lengths of its sides.
    """
    return javascript.whole(math.fsum(apart(start, end) for start, end in _sides(polyline)))


@operation
def reverse(polyline: Polyline3) -> Polyline3:
    """Turn a polyline round.

    Known difference: a closed polyline stays closed; elsewhere ``isClosed`` is dropped.

    Args:
        polyline: the polyline.

    Returns:
        The polyline from its end to its start.
    """
    return {**polyline, "points": polyline["points"][::-1]}


@operation
def transform_polyline(polyline: Polyline3, transformation: list[Matrix4]) -> Polyline3:
    """Move a polyline by matrices.

    Known difference: a closed polyline stays closed; elsewhere ``isClosed`` is dropped.

    Args:
        polyline: the polyline.
        transformation: matrices, the first one first.

    Returns:
        The moved polyline.
    """
    return {**polyline, "points": [moved(point, transformation) for point in polyline["points"]]}


@operation
def polyline_to_lines(polyline: Polyline3) -> list[Line3]:
    """Split a polyline into lines.

    Args:
        polyline: the polyline.

    Returns:
        A line a side; the one that closes it comes last.
    """
    return [{"start": start, "end": end} for start, end in _sides(polyline)]


@operation
def polyline_to_segments(polyline: Polyline3) -> list[Segment3]:
    """Split a polyline into segments.

    Args:
        polyline: the polyline.

    Returns:
        A pair of points a side; the one that closes it comes last.
    """
    return _sides(polyline)


@operation
def max_fillets_half_line(polyline: Polyline3, tolerance: Distance = 1e-5) -> list[Number]:
    """Find the largest rounding of each corner of a polyline, so that no two roundings meet.

    Args:
        polyline: the polyline.
        tolerance: a side shorter than this, or a cosine of the angle this close to 1 or -1, leaves no room.

    Returns:
        A radius a corner: those in between, then the first point's and the last point's of a closed polyline.
    """
    return corner_limits(polyline["points"], _closed(polyline), tolerance)


@operation
def safest_fillet_radius(polyline: Polyline3, tolerance: Distance = 1e-5) -> Number:
    """Find the largest radius that rounds every corner of a polyline.

    Args:
        polyline: the polyline.
        tolerance: a side shorter than this, or a cosine of the angle this close to 1 or -1, leaves no room.

    Returns:
        The smallest of the corners' largest radii; 0 without corners.
    """
    return min(corner_limits(polyline["points"], _closed(polyline), tolerance), default=0)


@operation
def polyline_self_intersection(polyline: Polyline3, tolerance: Distance = 1e-5) -> Points:
    """Find where a polyline crosses or touches itself.

    Neighbouring sides do not count: they meet anyway. Nor do sides that lie along each other. An open polyline that
    ends where it begins touches itself there.

    Args:
        polyline: the polyline.
        tolerance: how far apart sides may pass each other.

    Returns:
        The points, each once, in the order of the sides.
    """
    sides = _sides(polyline)
    first_meets_last = polyline.get("isClosed", False)
    return _meetings(
        [
            (sides[one], sides[other])
            for one, other in _close_pairs(sides, sides, tolerance)
            if other > one + 1 and not (first_meets_last and one == 0 and other == len(sides) - 1)
        ],
        tolerance,
    )


@operation
def two_polyline_intersection(polyline1: Polyline3, polyline2: Polyline3, tolerance: Distance = 1e-5) -> Points:
    """Find where two polylines cross or touch.

    Sides that lie along each other do not count.

    Args:
        polyline1: a polyline.
        polyline2: another.
        tolerance: how far apart sides may pass each other.

    Returns:
        The points, each once, in the order of the first polyline's sides.
    """
    first, second = _sides(polyline1), _sides(polyline2)
    pairs = [(first[one], second[other]) for one, other in _close_pairs(first, second, tolerance)]
    return _meetings(pairs, tolerance)


def _close_pairs(first: list[Segment3], second: list[Segment3], tolerance: float) -> Iterator[tuple[int, int]]:
    """The pairs of sides whose boxes meet; most sides of a long polyline are nowhere near each other."""
    if not first or not second:
        return
    ends = np.asarray(second, dtype=float)
    low, high = ends.min(axis=1) - 2 * tolerance, ends.max(axis=1) + 2 * tolerance
    for one, side in enumerate(np.asarray(first, dtype=float)):
        near = ((side.max(axis=0) >= low) & (side.min(axis=0) <= high)).all(axis=1)
        for other in np.flatnonzero(near):
            yield one, int(other)


def _meetings(pairs: list[tuple[Segment3, Segment3]], tolerance: float) -> Points:
    if len(pairs) > MOST_PAIRS:
        raise InvalidInput(f"more than {MOST_PAIRS:,} pairs of sides lie near each other: use fewer sides")
    found: Points = []
    for one, other in pairs:
        lines: list[Line3] = [{"start": start, "end": end} for start, end in (one, other)]
        point = line_line_intersection(lines[0], lines[1], True, tolerance)
        if point is not None and all(math.dist(point, known) > tolerance for known in found):
            found.append(point)
    return found


@operation
def sort_segments_into_polylines(segments: list[Segment3], tolerance: Distance = 1e-5) -> list[Polyline3]:
    """Join segments whose ends meet into polylines.

    Args:
        segments: pairs of points in any order and direction; those without a length are left out.
        tolerance: how far apart ends may lie that count as meeting.

    Returns:
        The polylines, open ones in the direction of their first segment; one whose ends meet is closed, and its
        first point is not repeated.
    """
    ends = _Ends([segment for segment in segments if math.dist(*segment) > tolerance], tolerance)
    polylines: list[Polyline3] = []
    for first in range(len(ends.segments)):
        if first in ends.unused:
            points = ends.chain(first)
            closed = len(points) > 2 and math.dist(points[0], points[-1]) <= tolerance
            polylines.append({"points": points[:-1] if closed else points, "isClosed": closed})
    return polylines


class _Ends:
    """Finds segments by where they end, in cells as large as the tolerance, so that long lists stay quick."""

    def __init__(self, segments: list[Segment3], tolerance: float) -> None:
        self.segments = segments
        self.unused = set(range(len(segments)))
        self._tolerance = tolerance
        self._size = max(tolerance, 1e-9)
        self._cells: defaultdict[tuple[int, ...], list[tuple[int, int]]] = defaultdict(list)
        for position, segment in enumerate(segments):
            for end in (0, 1):
                self._cells[self._cell(segment[end])].append((position, end))

    def _cell(self, point: Point3) -> tuple[int, ...]:
        return tuple(math.floor(value / self._size) for value in point)

    def chain(self, first: int) -> Points:
        """Take a segment and all that can be joined to its end, then to its start."""
        self.unused.remove(first)
        start, end = self.segments[first]
        ahead = [start, end, *self._onwards(end)]
        return [*reversed(list(self._onwards(start))), *ahead]

    def _onwards(self, point: Point3) -> Iterator[Point3]:
        while (found := self._next(point)) is not None:
            position, end = found
            self.unused.remove(position)
            point = self.segments[position][1 - end]
            yield point

    def _next(self, point: Point3) -> tuple[int, int] | None:
        middle = self._cell(point)
        around = (tuple(map(sum, zip(middle, step, strict=True))) for step in product((-1, 0, 1), repeat=3))
        candidates = (
            (position, end)
            for cell in around
            for position, end in self._cells.get(cell, ())
            if position in self.unused and math.dist(self.segments[position][end], point) <= self._tolerance
        )
        return min(candidates, default=None)
