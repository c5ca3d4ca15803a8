"""Straight lines between two points, as objects (lines) or pairs (segments)."""

from __future__ import annotations

import math
from itertools import pairwise

from cadcloud.ops._space import Points, along, apart, dot, minus, moved, plus, times
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Distance, Flag, Line3, Matrix4, Number, Point3, Segment3


@operation
def create(start: Point3, end: Point3) -> Line3:
    """Make a line.

    Args:
        start: where it starts.
        end: where it ends.

    Returns:
        The line.
    """
    return {"start": start, "end": end}


@operation
def create_segment(start: Point3, end: Point3) -> Segment3:
    """Make a segment.

    Args:
        start: where it starts.
        end: where it ends.

    Returns:
        The pair of points.
    """
    return (start, end)


@operation
def get_start_point(line: Line3) -> Point3:
    """Read where a line starts.

    Args:
        line: the line.

    Returns:
        The point.
    """
    return line["start"]


@operation
def get_end_point(line: Line3) -> Point3:
    """Read where a line ends.

    Args:
        line: the line.

    Returns:
        The point.
    """
    return line["end"]


@operation
def length(line: Line3) -> Number:
    """Measure a line.

    Args:
        line: the line.

    Returns:
        Its length.
    """
    return apart(line["start"], line["end"])


@operation
def reverse(line: Line3) -> Line3:
    """Turn a line round.

    Args:
        line: the line.

    Returns:
        The line from its end to its start.
    """
    return {"start": line["end"], "end": line["start"]}


@operation
def get_point_on_line(line: Line3, param: Number = 0.5) -> Point3:
    """Find a point on a line.

    Args:
        line: the line.
        param: 0 is its start, 1 its end; beyond that the line goes on.

    Returns:
        The point.
    """
    return along(line["start"], line["end"], param)


@operation
def lines_between_points(points: list[Point3]) -> list[Line3]:
    """Join points by lines.

    Args:
        points: at least two.

    Returns:
        A line from each point to the next.
    """
    if len(points) < 2:
        raise InvalidInput(f"points must hold at least 2 points, not {len(points)}", parameter="points")
    return [{"start": start, "end": end} for start, end in pairwise(points)]


@operation
def lines_between_start_and_end_points(start_points: Points, end_points: Points) -> list[Line3]:
    """Join two lists of points, each point with its counterpart.

    Args:
        start_points: where the lines start.
        end_points: where they end; as many.

    Returns:
        The lines.
    """
    if len(start_points) != len(end_points):
        raise InvalidInput(
            f"endPoints must hold {len(start_points)} points, not {len(end_points)}", parameter="endPoints"
        )
    return [{"start": start, "end": end} for start, end in zip(start_points, end_points, strict=True)]


@operation
def line_to_segment(line: Line3) -> Segment3:
    """Write a line as a segment.

    Args:
        line: the line.

    Returns:
        The pair of points.
    """
    return (line["start"], line["end"])


@operation
def lines_to_segments(lines: list[Line3]) -> list[Segment3]:
    """Write lines as segments.

    Args:
        lines: the lines.

    Returns:
        A pair of points a line.
    """
    return [line_to_segment(line) for line in lines]


@operation
def segment_to_line(segment: Segment3) -> Line3:
    """Write a segment as a line.

    Args:
        segment: the pair of points.

    Returns:
        The line.
    """
    return {"start": segment[0], "end": segment[1]}


@operation
def segments_to_lines(segments: list[Segment3]) -> list[Line3]:
    """Write segments as lines.

    Args:
        segments: the pairs of points.

    Returns:
        A line a segment.
    """
    return [segment_to_line(segment) for segment in segments]


@operation
def transform_line(line: Line3, transformation: list[Matrix4]) -> Line3:
    """Move a line by matrices.

    Args:
        line: the line.
        transformation: matrices, the first one first.

    Returns:
        The moved line.
    """
    return {"start": moved(line["start"], transformation), "end": moved(line["end"], transformation)}


@operation
def transforms_for_lines(lines: list[Line3], transformation: list[list[Matrix4]]) -> list[Line3]:
    """Move lines, each by its own matrices.

    Args:
        lines: the lines.
        transformation: a list of matrices for each line.

    Returns:
        The moved lines.
    """
    if len(lines) != len(transformation):
        raise InvalidInput(
            f"transformation must hold a list for each of the {len(lines)} lines", parameter="transformation"
        )
    return [transform_line(line, own) for line, own in zip(lines, transformation, strict=True)]


@operation
def line_line_intersection(
    line1: Line3, line2: Line3, check_segments_only: Flag = True, tolerance: Distance = 0.01
) -> Point3 | None:
    """Find where two lines meet.

    Args:
        line1: a line.
        line2: another.
        check_segments_only: true looks between their ends only, false beyond them too.
        tolerance: how far apart they may pass each other.

    Returns:
        The point, half way between them where they only nearly meet; null where they do not meet or are parallel.
    """
    first, second = minus(line1["end"], line1["start"]), minus(line2["end"], line2["start"])
    between = minus(line1["start"], line2["start"])
    a, b, c = dot(first, first), dot(first, second), dot(second, second)
    d, e = dot(first, between), dot(second, between)
    spread = a * c - b * b
    if spread <= 1e-12 * a * c:
        return None
    on_first, on_second = (b * e - c * d) / spread, (a * e - b * d) / spread
    if check_segments_only and not (_inside(on_first, tolerance, a) and _inside(on_second, tolerance, c)):
        return None
    here = plus(line1["start"], times(first, on_first))
    there = plus(line2["start"], times(second, on_second))
    return along(here, there, 0.5) if apart(here, there) <= tolerance else None


def _inside(place: float, tolerance: float, squared_length: float) -> bool:
    slack = tolerance / math.sqrt(squared_length)
    return -slack <= place <= 1 + slack
