"""Straight edges."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Annotated, TypeAlias

from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge

from cadcloud.ops.brep import frames
from cadcloud.ops.brep.build import built
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Alias, Edge, Line3, Point3, Polyline3, Segment3

Triangle3: TypeAlias = tuple[Point3, Point3, Point3]
"""A triangle by its corners."""

# Ends that are closer than this are one point to the kernel.
SHORTEST = 1e-7


def _straight(start: Point3, end: Point3, parameter: str) -> Edge:
    if math.dist(start, end) <= SHORTEST:
        raise InvalidInput(f"{parameter} must differ from the point before it", parameter=parameter)
    return built(BRepBuilderAPI_MakeEdge(frames.point(start), frames.point(end)), "The line could not be built.")


def _chain(points: Sequence[Point3], parameter: str, *, closed: bool = False) -> list[Edge]:
    corners = [*points, points[0]] if closed else points
    return [
        _straight(start, end, f"{parameter}.{position % len(points)}")
        for position, (start, end) in enumerate(pairwise(corners), 1)
    ]


@operation
def line(start: Point3 = (0, 0, 0), end: Point3 = (0, 1, 0)) -> Edge:
    """Make a straight edge between two points.

    Args:
        start: where it starts.
        end: where it ends; must differ from ``start``.

    Returns:
        The edge.
    """
    return _straight(start, end, "end")


@operation
def from_base_line(line: Line3) -> Edge:
    """Make a straight edge from a line.

    Args:
        line: its two ends, which must differ.

    Returns:
        The edge, from ``start`` to ``end``.
    """
    return _straight(line["start"], line["end"], "line.end")


@operation
def from_base_lines(line: Annotated[list[Line3], Alias(("lines",))]) -> list[Edge]:
    """Make straight edges from lines.

    Args:
        line: the lines; the ends of each must differ.

    Returns:
        An edge for each, in order.
    """
    return [_straight(item["start"], item["end"], f"line.{position}.end") for position, item in enumerate(line)]


@operation
def from_base_segment(segment: Segment3) -> Edge:
    """Make a straight edge from a segment.

    Args:
        segment: a pair of points, which must differ.

    Returns:
        The edge, from the first point to the second.
    """
    return _straight(*segment, "segment.1")


@operation
def from_base_segments(segments: list[Segment3]) -> list[Edge]:
    """Make straight edges from segments.

    Args:
        segments: pairs of points; those of each must differ.

    Returns:
        An edge for each, in order.
    """
    return [_straight(*segment, f"segments.{position}.1") for position, segment in enumerate(segments)]


@operation
def from_points(points: list[Point3]) -> list[Edge]:
    """Join each point to the next by a straight edge.

    Convention: repeat the first point at the end for a closed chain. A single point makes no edge.

    Args:
        points: the corners in order; neighbours must differ.

    Returns:
        The edges, one fewer than points.
    """
    return _chain(points, "points")


@operation
def from_base_polyline(polyline: Polyline3) -> list[Edge]:
    """Make straight edges along a polyline.

    Known difference: a closed polyline may name its first point again at the end; elsewhere that fails.

    Args:
        polyline: its points, of which neighbours must differ, and whether it is closed.

    Returns:
        An edge for each side, in order; if it is closed the last one leads back to the first point.
    """
    points = polyline["points"]
    comes_back = len(points) > 2 and math.dist(points[0], points[-1]) > SHORTEST
    return _chain(points, "polyline.points", closed=comes_back and polyline.get("isClosed", False))


@operation
def from_base_triangle(triangle: Triangle3) -> list[Edge]:
    """Make the three sides of a triangle.

    Args:
        triangle: its corners, which must differ.

    Returns:
        The edges, from corner to corner and back to the first.
    """
    return _chain(triangle, "triangle", closed=True)


@operation
def from_base_mesh(mesh: list[Triangle3]) -> list[Edge]:
    """Make the sides of all triangles of a mesh.

    Convention: a side that two triangles share is made for each of them.

    Args:
        mesh: triangles; the corners of each must differ.

    Returns:
        Three edges for each triangle, in order, in one list.
    """
    return [edge for position, item in enumerate(mesh) for edge in _chain(item, f"mesh.{position}", closed=True)]
