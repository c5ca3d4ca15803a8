"""Wires of straight lines."""

from __future__ import annotations

import math
from typing import Annotated, NotRequired, TypeAlias

from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge, BRepBuilderAPI_MakeWire
from OCP.TopoDS import TopoDS_Wire
from typing_extensions import TypedDict

from cadcloud.ops.brep import frames, outlines
from cadcloud.ops.brep.build import built
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.occt.shapes.wire._together import together
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Alias, Compound, Coordinate, Flag, Line3, Point3, Polyline3, Segment3, Wire

Triangle3: TypeAlias = tuple[Point3, Point3, Point3]
"""Three corners."""

Mesh3: TypeAlias = list[Triangle3]
"""Triangles, each with corners of its own."""


class LineDto(TypedDict):
    """A straight line; from the origin to 1 along y where its ends are not given."""

    start: NotRequired[Point3]
    end: NotRequired[Point3]


class PointsDto(TypedDict):
    """The points of a polygon or polyline, in order."""

    points: list[Point3]


@operation
def create_line_wire(start: Point3 = (0, 0, 0), end: Point3 = (0, 1, 0)) -> Wire:
    """Join two points by a straight line.

    Args:
        start: where it starts.
        end: where it ends; not the start.

    Returns:
        A wire of one edge.
    """
    return _line(start, end)


@operation
def create_line_wire_with_extensions(
    start: Point3 = (0, 0, 0),
    end: Point3 = (0, 1, 0),
    extension_start: Coordinate = 0.1,
    extension_end: Coordinate = 0.1,
) -> Wire:
    """Join two points by a straight line that goes on beyond them.

    Args:
        start: the first point.
        end: the second point; not the first.
        extension_start: how far the line goes on beyond the first point; a negative length shortens it.
        extension_end: how far the line goes on beyond the second point; a negative length shortens it.

    Returns:
        A wire of one edge.
    """
    length = math.dist(start, end)
    if length < outlines.LEAST:
        raise InvalidInput("end must differ from start", parameter="end")
    if length + extension_start + extension_end < outlines.LEAST:
        raise InvalidInput("extensionEnd and extensionStart leave nothing of the line", parameter="extensionEnd")
    x, y, z = ((b - a) / length for a, b in zip(start, end, strict=True))
    before, after = extension_start, length + extension_end
    return _line(
        (start[0] - x * before, start[1] - y * before, start[2] - z * before),
        (start[0] + x * after, start[1] + y * after, start[2] + z * after),
    )


@operation
def create_lines(lines: list[LineDto], return_compound: Flag = False) -> list[Wire] | Compound:
    """Make a wire of each of several straight lines.

    Args:
        lines: the lines, by their starts and ends.
        return_compound: true puts the wires into one compound.

    Returns:
        The wires in order, or the compound.
    """
    return together(
        lines, lambda line: _line(line.get("start", (0, 0, 0)), line.get("end", (0, 1, 0))), "lines", return_compound
    )


@operation
def create_polyline_wire(points: list[Point3]) -> Wire:
    """Join points by straight lines.

    Args:
        points: at least two, in order; neighbours must differ. A last point that is the first closes the wire.

    Returns:
        A wire with an edge between neighbours.
    """
    return outlines.chain(points)


@operation
def create_polylines(polylines: list[PointsDto], return_compound: Flag = False) -> list[Wire] | Compound:
    """Join the points of several polylines by straight lines.

    Args:
        polylines: the points of each, at least two.
        return_compound: true puts the wires into one compound.

    Returns:
        The wires in order, or the compound.
    """
    return together(polylines, lambda line: outlines.chain(line["points"]), "polylines", return_compound)


@operation
def create_polygons(polygons: list[PointsDto], return_compound: Flag = False) -> list[Wire] | Compound:
    """Join the points of several polygons by straight lines, and close the outlines.

    Args:
        polygons: the corners of each, at least three.
        return_compound: true puts the wires into one compound.

    Returns:
        The closed wires in order, or the compound.
    """
    return together(polygons, lambda polygon: outlines.polygon(polygon["points"]), "polygons", return_compound)


@operation
def from_points(points: list[Point3]) -> Wire:
    """Turn points into a wire of straight lines.

    Args:
        points: at least two, in order; neighbours must differ. A last point that is the first closes the wire.

    Returns:
        A wire with an edge between neighbours.
    """
    return outlines.chain(points)


@operation
def from_base_line(line: Line3) -> Wire:
    """Turn a line into a wire.

    Args:
        line: by its start and end.

    Returns:
        A wire of one edge.
    """
    return _line(line["start"], line["end"], "line.end")


@operation
def from_base_lines(line: Annotated[list[Line3], Alias(("lines",))]) -> list[Wire]:
    """Turn lines into wires.

    Args:
        line: the lines, by their starts and ends.

    Returns:
        A wire of each, in order.
    """
    return [_line(one["start"], one["end"], f"line.{position}.end") for position, one in enumerate(line)]


@operation
def from_base_segment(segment: Segment3) -> Wire:
    """Turn a segment into a wire.

    Args:
        segment: its two ends.

    Returns:
        A wire of one edge.
    """
    return _line(*segment, "segment.1")


@operation
def from_base_segments(segments: list[Segment3]) -> list[Wire]:
    """Turn segments into wires.

    Args:
        segments: the two ends of each.

    Returns:
        A wire of each, in order.
    """
    return [_line(start, end, f"segments.{position}.1") for position, (start, end) in enumerate(segments)]


@operation
def from_base_polyline(polyline: Polyline3) -> Wire:
    """Turn a polyline into a wire.

    Known difference: a closed polyline may repeat its first point at the end; elsewhere that fails.

    Args:
        polyline: its points, and whether it is closed.

    Returns:
        A wire of straight edges, closed where the polyline is.
    """
    points = polyline["points"]
    if polyline.get("isClosed", False):
        return outlines.polygon(points, "polyline.points")
    return outlines.chain(points, "polyline.points")


@operation
def from_base_triangle(triangle: Triangle3) -> Wire:
    """Turn a triangle into a wire.

    Args:
        triangle: its three corners; they must differ.

    Returns:
        A closed wire of three edges.
    """
    return outlines.polygon(triangle, "triangle")


@operation
def from_base_mesh(mesh: Mesh3) -> list[Wire]:
    """Turn the triangles of a mesh into wires.

    Args:
        mesh: the triangles, each by its three corners, which must differ.

    Returns:
        A closed wire of each triangle, in order.
    """
    return [outlines.polygon(triangle, f"mesh.{position}") for position, triangle in enumerate(mesh)]


def _line(start: Point3, end: Point3, parameter: str = "end") -> TopoDS_Wire:
    if math.dist(start, end) < outlines.LEAST:
        raise InvalidInput("the ends of a line must differ", parameter=parameter)
    edge = built(BRepBuilderAPI_MakeEdge(frames.point(start), frames.point(end)), "The line could not be built.")
    return built(BRepBuilderAPI_MakeWire(edge), "The line could not be built.")
