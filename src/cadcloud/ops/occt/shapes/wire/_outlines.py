"""Wires round circles and polygons."""

from __future__ import annotations

from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge, BRepBuilderAPI_MakePolygon, BRepBuilderAPI_MakeWire
from OCP.gp import gp_Circ

from cadcloud.ops.brep import frames
from cadcloud.ops.brep.build import built
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Direction3, Length, Point3, Wire


@operation
def create_circle_wire(radius: Length = 1, center: Point3 = (0, 0, 0), direction: Direction3 = (0, 1, 0)) -> Wire:
    """Make a circle.

    Args:
        radius: from the centre to the line.
        center: the middle.
        direction: normal of the plane that the circle lies in.

    Returns:
        A closed wire of one edge.
    """
    circle = gp_Circ(frames.frame(center, direction), radius)
    edge = BRepBuilderAPI_MakeEdge(circle)
    return built(BRepBuilderAPI_MakeWire(edge.Edge()), "The circle could not be built.")


@operation
def create_polygon_wire(points: list[Point3]) -> Wire:
    """Join points by straight lines and close the outline.

    Args:
        points: the corners in order, at least three; neighbours must differ.

    Returns:
        A closed wire with an edge a side.
    """
    if len(points) < 3:
        raise InvalidInput(f"points must hold at least 3 points, not {len(points)}", parameter="points")
    maker = BRepBuilderAPI_MakePolygon()
    for position, point in enumerate(points):
        maker.Add(frames.point(point))
        if position and not maker.Added():
            raise InvalidInput("neighbouring points must differ", parameter=f"points.{position}")
    maker.Close()
    return built(maker, "The polygon could not be built; check that neighbouring points differ.")
