"""Vertices: points as shapes, and points on shapes."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias, cast

from OCP.BRep import BRep_Tool
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeVertex
from OCP.TopAbs import TopAbs_ShapeEnum
from OCP.TopExp import TopExp_Explorer
from OCP.TopoDS import TopoDS
from pydantic import BeforeValidator

from cadcloud.ops.brep import frames, topology
from cadcloud.ops.brep.rays import hitting
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Alias, Compound, Coordinate, Direction3, Point3, Shape, Vertex

Projection: TypeAlias = Literal["all", "closest", "furthest", "closestAndFurthest"]

_CHOICES: dict[Projection, slice] = {
    "all": slice(None),
    "closest": slice(0, 1),
    "furthest": slice(-1, None),
}


def _only_one(value: Any) -> Any:
    if not isinstance(value, (list, tuple)):
        return value
    items = cast("list[Any]", value)
    if len(items) != 1:
        raise ValueError(f"must be one vertex, not {len(items)}: use verticesToPoints for several")
    return items[0]


OneVertex: TypeAlias = Annotated[Vertex, BeforeValidator(_only_one), Alias(("shape",))]
"""A vertex, or a list of just one."""


@operation
def vertex_from_point(point: Point3 = (0, 0, 0)) -> Vertex:
    """Make a vertex at a point.

    Args:
        point: where it lies.

    Returns:
        The vertex.
    """
    return BRepBuilderAPI_MakeVertex(frames.point(point)).Vertex()


@operation("vertexFromXYZ")
def vertex_from_xyz(x: Coordinate = 0, y: Coordinate = 0, z: Coordinate = 0) -> Vertex:
    """Make a vertex from its coordinates.

    Args:
        x: along the x axis.
        y: along the y axis, upwards.
        z: along the z axis.

    Returns:
        The vertex.
    """
    return vertex_from_point((x, y, z))


@operation
def vertices_from_points(points: list[Point3]) -> list[Vertex]:
    """Make a vertex at each of several points.

    Args:
        points: where they lie; equal points give a vertex each.

    Returns:
        The vertices, in order.
    """
    return [vertex_from_point(point) for point in points]


@operation
def vertices_compound_from_points(points: list[Point3]) -> Compound:
    """Make a vertex at each of several points and hold them together.

    Args:
        points: where they lie; equal points give a vertex each.

    Returns:
        A compound of the vertices, in order; an empty one for no points.
    """
    return topology.compound(vertices_from_points(points))


@operation
def vertex_to_point(shapes: OneVertex) -> Point3:
    """Tell where a vertex lies.

    Known difference: ``shapes`` and ``shape`` both name the vertex; elsewhere ``shapes`` is refused although it is
    the documented name.

    Args:
        shapes: the vertex, also accepted as a list of just one.

    Returns:
        The point.
    """
    return frames.triple(BRep_Tool.Pnt_s(shapes))


@operation
def vertices_to_points(shapes: list[Vertex]) -> list[Point3]:
    """Tell where vertices lie.

    Args:
        shapes: the vertices.

    Returns:
        A point for each, in order.
    """
    return [vertex_to_point(vertex) for vertex in shapes]


@operation
def get_vertices(shape: Shape) -> list[Vertex]:
    """List the vertices in a shape.

    Convention: a vertex is listed each time that an edge of a face or wire comes to it; so the corner of a box,
    where three faces meet with two edges each, comes six times.

    Args:
        shape: any shape.

    Returns:
        The vertices, face by face and edge by edge.
    """
    explorer = TopExp_Explorer(shape, TopAbs_ShapeEnum.TopAbs_VERTEX)
    found: list[Vertex] = []
    while explorer.More():
        found.append(TopoDS.Vertex(explorer.Current()))
        explorer.Next()
    return found


@operation
def get_vertices_as_points(shape: Shape) -> list[Point3]:
    """List where the vertices in a shape lie.

    Convention: as ``getVertices``, so points come several times.

    Args:
        shape: any shape.

    Returns:
        The points, face by face and edge by edge.
    """
    return vertices_to_points(get_vertices(shape))


@operation
def project_points(
    points: list[Point3],
    shape: Shape,
    direction: Direction3 = (0, 10, 0),
    projection_type: Projection = "all",
) -> list[Point3]:
    """Find where points hit the faces of a shape when they move along a direction.

    Convention: points move in the direction only, and only as far as it is long. What is found for one point
    stands together, nearest first.

    Known difference: a point that hits nothing gives nothing, a way that starts or ends within a solid hits only
    the faces of that, and a touch is a hit; elsewhere the origin stands for a miss, such a start or end counts as
    hit, and a touch does not.

    Args:
        points: where to start.
        shape: what to hit; edges and vertices without a face are missed.
        direction: the way that the points move, and how far.
        projection_type: which hits of each point to return; of a single one ``closestAndFurthest`` gives it twice.

    Returns:
        The hits of the first point, then those of the second, and so on.
    """
    hits = hitting(shape, direction)
    if projection_type == "closestAndFurthest":
        return [at for point in points for found in [hits(point)] if found for at in (found[0], found[-1])]
    chosen = _CHOICES[projection_type]
    return [at for point in points for at in hits(point)[chosen]]
