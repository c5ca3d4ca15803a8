"""Operations of ``occt.shapes.vertex``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cadcloud_sdk._generated.operations import kinds
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Number, Point, Points, Shapes, default


class VertexOperations(Namespace):
    """Operations of ``occt.shapes.vertex``."""

    def get_vertices(self, shape: Reference[kinds.Shape]) -> Result[Sequence[kinds.Vertex]]:
        """List the vertices in a shape.

        Convention: a vertex is listed each time that an edge of a face or wire comes to it; so the corner of a box,
        where three faces meet with two edges each, comes six times.

        Args:
            shape: any shape.

        Returns:
            The vertices, face by face and edge by edge.
        """
        return self._add("occt.shapes.vertex.getVertices", {"shape": shape}, {})

    def get_vertices_as_points(self, shape: Reference[kinds.Shape]) -> Result[Sequence[Sequence[float]]]:
        """List where the vertices in a shape lie.

        Convention: as ``getVertices``, so points come several times.

        Args:
            shape: any shape.

        Returns:
            The points, face by face and edge by edge.
        """
        return self._add("occt.shapes.vertex.getVerticesAsPoints", {"shape": shape}, {})

    def project_points(
        self,
        points: Points,
        shape: Reference[kinds.Shape],
        direction: Point = default([0, 10, 0]),
        projection_type: Literal["all", "closest", "furthest", "closestAndFurthest"] | Reference[str] = default("all"),
    ) -> Result[Sequence[Sequence[float]]]:
        """Find where points hit the faces of a shape when they move along a direction.

        Convention: points move in the direction only, and only as far as it is long. What is found for one point
        stands together, nearest first.

        Known difference: a point that hits nothing gives nothing, a way that starts or ends within a solid hits
        only the faces of that, and a touch is a hit; elsewhere the origin stands for a miss, such a start or end
        counts as hit, and a touch does not.

        Args:
            points: where to start.
            shape: what to hit; edges and vertices without a face are missed.
            direction: the way that the points move, and how far.
            projection_type: which hits of each point to return; of a single one ``closestAndFurthest`` gives it
                twice.

        Returns:
            The hits of the first point, then those of the second, and so on.
        """
        return self._add(
            "occt.shapes.vertex.projectPoints",
            {"points": points, "shape": shape},
            {"direction": direction, "projectionType": projection_type},
        )

    def vertex_from_point(self, point: Point = default([0, 0, 0])) -> Result[kinds.Vertex]:
        """Make a vertex at a point.

        Args:
            point: where it lies.

        Returns:
            The vertex.
        """
        return self._add("occt.shapes.vertex.vertexFromPoint", {}, {"point": point})

    def vertex_from_xyz(
        self, x: Number = default(0), y: Number = default(0), z: Number = default(0)
    ) -> Result[kinds.Vertex]:
        """Make a vertex from its coordinates.

        Args:
            x: along the x axis.
            y: along the y axis, upwards.
            z: along the z axis.

        Returns:
            The vertex.
        """
        return self._add("occt.shapes.vertex.vertexFromXYZ", {}, {"x": x, "y": y, "z": z})

    def vertex_to_point(self, shapes: Reference[kinds.Shape]) -> Result[Sequence[float]]:
        """Tell where a vertex lies.

        Known difference: ``shapes`` and ``shape`` both name the vertex; elsewhere ``shapes`` is refused although it
        is the documented name.

        Args:
            shapes: the vertex, also accepted as a list of just one.

        Returns:
            The point.
        """
        return self._add("occt.shapes.vertex.vertexToPoint", {"shapes": shapes}, {})

    def vertices_compound_from_points(self, points: Points) -> Result[kinds.Compound]:
        """Make a vertex at each of several points and hold them together.

        Args:
            points: where they lie; equal points give a vertex each.

        Returns:
            A compound of the vertices, in order; an empty one for no points.
        """
        return self._add("occt.shapes.vertex.verticesCompoundFromPoints", {"points": points}, {})

    def vertices_from_points(self, points: Points) -> Result[Sequence[kinds.Vertex]]:
        """Make a vertex at each of several points.

        Args:
            points: where they lie; equal points give a vertex each.

        Returns:
            The vertices, in order.
        """
        return self._add("occt.shapes.vertex.verticesFromPoints", {"points": points}, {})

    def vertices_to_points(self, shapes: Shapes) -> Result[Sequence[Sequence[float]]]:
        """Tell where vertices lie.

        Args:
            shapes: the vertices.

        Returns:
            A point for each, in order.
        """
        return self._add("occt.shapes.vertex.verticesToPoints", {"shapes": shapes}, {})
