"""Operations of ``occt.booleans``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence

from cadcloud_sdk._generated.operations import kinds
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, Number, Numbers, Shapes, default


class BooleansOperations(Namespace):
    """Operations of ``occt.booleans``."""

    def difference(
        self, shape: Reference[kinds.Shape], shapes: Shapes, keep_edges: Boolean = default(False)
    ) -> Result[kinds.Shape]:
        """Cut shapes away from a shape.

        Args:
            shape: what to cut from.
            shapes: what to take away, all in one go.
            keep_edges: true leaves the seams between faces of the same surface, false merges such faces.

        Returns:
            What is left.
        """
        return self._add("occt.booleans.difference", {"shape": shape, "shapes": shapes}, {"keepEdges": keep_edges})

    def intersection(self, shapes: Shapes, keep_edges: Boolean = default(False)) -> Result[kinds.Shape]:
        """Keep what all shapes share.

        Known difference: the result is what is common to all; elsewhere each further shape is met with the first
        one only, and faces that coincide give nothing.

        Args:
            shapes: at least two shapes that overlap.
            keep_edges: true leaves the seams between faces of the same surface, false merges such faces.

        Returns:
            The common part.
        """
        return self._add("occt.booleans.intersection", {"shapes": shapes}, {"keepEdges": keep_edges})

    def mesh_mesh_intersection_of_shapes_points(
        self,
        shape: Reference[kinds.Shape],
        shapes: Shapes,
        precision: Number = default(0.01),
        precision_shapes: Numbers | None = None,
    ) -> Result[Sequence[Sequence[Sequence[float]]]]:
        """Find the lines in which the surface of a shape cuts those of others, as points.

        Convention: as ``meshMeshIntersectionPoints``.

        Known difference: as ``meshMeshIntersectionPoints``.

        Args:
            shape: the shape; it must have faces.
            shapes: the others; they must have faces.
            precision: how far the points' polylines may stray from the true lines.
            precision_shapes: the same for each of the others.

        Returns:
            A list of points for each line, those with the first of the others first.
        """
        return self._add(
            "occt.booleans.meshMeshIntersectionOfShapesPoints",
            {"shape": shape, "shapes": shapes},
            {"precision": precision, "precisionShapes": precision_shapes},
        )

    def mesh_mesh_intersection_of_shapes_wires(
        self,
        shape: Reference[kinds.Shape],
        shapes: Shapes,
        precision: Number = default(0.01),
        precision_shapes: Numbers | None = None,
    ) -> Result[Sequence[kinds.Wire]]:
        """Find the lines in which the surface of a shape cuts those of others, as wires of straight edges.

        Convention: as ``meshMeshIntersectionPoints``.

        Known difference: as ``meshMeshIntersectionPoints``.

        Args:
            shape: the shape; it must have faces.
            shapes: the others; they must have faces.
            precision: how far the wires may stray from the true lines.
            precision_shapes: the same for each of the others.

        Returns:
            A wire for each line, closed where the line is, those with the first of the others first.
        """
        return self._add(
            "occt.booleans.meshMeshIntersectionOfShapesWires",
            {"shape": shape, "shapes": shapes},
            {"precision": precision, "precisionShapes": precision_shapes},
        )

    def mesh_mesh_intersection_points(
        self,
        shape1: Reference[kinds.Shape],
        shape2: Reference[kinds.Shape],
        precision1: Number = default(0.01),
        precision2: Number = default(0.01),
    ) -> Result[Sequence[Sequence[Sequence[float]]]]:
        """Find the lines in which the surfaces of two shapes cut each other, as points.

        Convention: of both precisions the finer one counts. The first point of a closed line is its last again.

        Known difference: the lines are those of the true surfaces, divided to the precision; elsewhere meshes are
        intersected, whose lines stray from the surfaces and may fall to pieces.

        Args:
            shape1: the first shape; it must have faces.
            shape2: the second shape; it must have faces.
            precision1: how far the points' polyline may stray from the true line.
            precision2: the same.

        Returns:
            A list of points for each line; no lists where the surfaces do not meet.
        """
        return self._add(
            "occt.booleans.meshMeshIntersectionPoints",
            {"shape1": shape1, "shape2": shape2},
            {"precision1": precision1, "precision2": precision2},
        )

    def mesh_mesh_intersection_wires(
        self,
        shape1: Reference[kinds.Shape],
        shape2: Reference[kinds.Shape],
        precision1: Number = default(0.01),
        precision2: Number = default(0.01),
    ) -> Result[Sequence[kinds.Wire]]:
        """Find the lines in which the surfaces of two shapes cut each other, as wires of straight edges.

        Convention: as ``meshMeshIntersectionPoints``.

        Known difference: as ``meshMeshIntersectionPoints``.

        Args:
            shape1: the first shape; it must have faces.
            shape2: the second shape; it must have faces.
            precision1: how far the wires may stray from the true line.
            precision2: the same.

        Returns:
            A wire for each line, closed where the line is; none where the surfaces do not meet.
        """
        return self._add(
            "occt.booleans.meshMeshIntersectionWires",
            {"shape1": shape1, "shape2": shape2},
            {"precision1": precision1, "precision2": precision2},
        )

    def union(self, shapes: Shapes, keep_edges: Boolean = default(False)) -> Result[kinds.Shape]:
        """Join shapes into one.

        Args:
            shapes: what to join, at least one.
            keep_edges: true leaves the seams between faces of the same surface, false merges such faces.

        Returns:
            One shape; a compound where the parts do not touch.
        """
        return self._add("occt.booleans.union", {"shapes": shapes}, {"keepEdges": keep_edges})
