"""Operations of ``occt.fillets``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence

from cadcloud_sdk._generated.operations import kinds
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Integer, Number, Numbers, Point, Points, Shapes, default


class FilletsOperations(Namespace):
    """Operations of ``occt.fillets``."""

    def chamfer_2d_vertices(
        self,
        shape: Reference[kinds.Shape],
        indexes: Sequence[Integer] | Reference[Sequence[int]],
        distance: Number = default(1),
        angle: Number = default(45),
    ) -> Result[kinds.Shape]:
        """Cut off corners of a flat wire or face by straight lines.

        Convention: ``indexes`` count as in ``fillet2d``. Distance and angle are measured at the side that leads to
        the corner, the way the wire runs.

        Args:
            shape: a flat wire, open or closed, or a flat face; the sides of the corners must be straight.
            indexes: which corners to cut off; an empty list leaves the shape as it is.
            distance: from the corner to the cut, along the side before the corner.
            angle: between the side before the corner and the cut, in degrees.

        Returns:
            The wire or face without the corners.
        """
        return self._add(
            "occt.fillets.chamfer2dVertices",
            {"shape": shape, "indexes": indexes},
            {"distance": distance, "angle": angle},
        )

    def chamfer_edge_dist_angle(
        self,
        shape: Reference[kinds.Shape],
        edge: Reference[kinds.Shape],
        face: Reference[kinds.Shape],
        distance: Number = default(0.1),
        angle: Number = default(45),
    ) -> Result[kinds.Shape]:
        """Bevel an edge by a distance and an angle.

        Args:
            shape: a solid or shell.
            edge: which of its edges to bevel.
            face: the face beside the edge that the distance is measured on.
            distance: from the edge to the bevel, on the given face.
            angle: between the given face and the bevel, in degrees; more than 0 and less than 90.

        Returns:
            The bevelled shape.
        """
        return self._add(
            "occt.fillets.chamferEdgeDistAngle",
            {"shape": shape, "edge": edge, "face": face},
            {"distance": distance, "angle": angle},
        )

    def chamfer_edge_two_distances(
        self,
        shape: Reference[kinds.Shape],
        edge: Reference[kinds.Shape],
        face: Reference[kinds.Shape],
        distance1: Number = default(0.1),
        distance2: Number = default(0.2),
    ) -> Result[kinds.Shape]:
        """Bevel an edge by different distances on its two sides.

        Args:
            shape: a solid or shell.
            edge: which of its edges to bevel.
            face: the face beside the edge that the first distance is measured on.
            distance1: from the edge to the bevel, on the given face.
            distance2: from the edge to the bevel, on the other face.

        Returns:
            The bevelled shape.
        """
        return self._add(
            "occt.fillets.chamferEdgeTwoDistances",
            {"shape": shape, "edge": edge, "face": face},
            {"distance1": distance1, "distance2": distance2},
        )

    def chamfer_edges(
        self,
        shape: Reference[kinds.Shape],
        distance: Number = default(0.1),
        distance_list: Numbers | None = None,
        indexes: Sequence[Integer] | Reference[Sequence[int]] | None = None,
    ) -> Result[kinds.Shape]:
        """Bevel the edges of a shape evenly on both sides.

        Convention: ``indexes`` count from 0, in the order of ``occt.shapes.edge.getEdges``.

        Args:
            shape: a solid or shell.
            distance: from the edge to the bevel, where ``distance_list`` is not given.
            distance_list: a distance for each entry of ``indexes``.
            indexes: which edges to bevel; all where not given.

        Returns:
            The bevelled shape.
        """
        return self._add(
            "occt.fillets.chamferEdges",
            {"shape": shape},
            {"distance": distance, "distanceList": distance_list, "indexes": indexes},
        )

    def chamfer_edges_dist_angle(
        self,
        shape: Reference[kinds.Shape],
        edges: Shapes,
        faces: Shapes,
        distance: Number = default(0.1),
        angle: Number = default(45),
    ) -> Result[kinds.Shape]:
        """Bevel edges by the same distance and angle.

        Args:
            shape: a solid or shell.
            edges: which of its edges to bevel.
            faces: for each edge the face beside it that the distance is measured on.
            distance: from the edges to the bevels, on the given faces.
            angle: between the given faces and the bevels, in degrees; more than 0 and less than 90.

        Returns:
            The bevelled shape.
        """
        return self._add(
            "occt.fillets.chamferEdgesDistAngle",
            {"shape": shape, "edges": edges, "faces": faces},
            {"distance": distance, "angle": angle},
        )

    def chamfer_edges_dists_angles(
        self, shape: Reference[kinds.Shape], edges: Shapes, faces: Shapes, distances: Numbers, angles: Numbers
    ) -> Result[kinds.Shape]:
        """Bevel edges, each by its own distance and angle.

        Args:
            shape: a solid or shell.
            edges: which of its edges to bevel.
            faces: for each edge the face beside it that its distance is measured on.
            distances: for each edge the distance to the bevel on its face.
            angles: for each edge the angle between its face and the bevel, in degrees; more than 0, less than 90.

        Returns:
            The bevelled shape.
        """
        return self._add(
            "occt.fillets.chamferEdgesDistsAngles",
            {"shape": shape, "edges": edges, "faces": faces, "distances": distances, "angles": angles},
            {},
        )

    def chamfer_edges_list(
        self, shape: Reference[kinds.Shape], edges: Shapes, distance_list: Numbers
    ) -> Result[kinds.Shape]:
        """Bevel given edges of a shape, each evenly by its own distance.

        Convention: an edge of an equal shape counts as the edge of this one in its place.

        Args:
            shape: a solid or shell.
            edges: which of its edges to bevel.
            distance_list: a distance for each edge.

        Returns:
            The bevelled shape.
        """
        return self._add(
            "occt.fillets.chamferEdgesList", {"shape": shape, "edges": edges, "distanceList": distance_list}, {}
        )

    def chamfer_edges_two_distances(
        self,
        shape: Reference[kinds.Shape],
        edges: Shapes,
        faces: Shapes,
        distance1: Number = default(0.1),
        distance2: Number = default(0.2),
    ) -> Result[kinds.Shape]:
        """Bevel edges by the same two distances on their two sides.

        Args:
            shape: a solid or shell.
            edges: which of its edges to bevel.
            faces: for each edge the face beside it that the first distance is measured on.
            distance1: from the edges to the bevels, on the given faces.
            distance2: from the edges to the bevels, on the other faces.

        Returns:
            The bevelled shape.
        """
        return self._add(
            "occt.fillets.chamferEdgesTwoDistances",
            {"shape": shape, "edges": edges, "faces": faces},
            {"distance1": distance1, "distance2": distance2},
        )

    def chamfer_edges_two_distances_lists(
        self, shape: Reference[kinds.Shape], edges: Shapes, faces: Shapes, distances1: Numbers, distances2: Numbers
    ) -> Result[kinds.Shape]:
        """Bevel edges, each by its own two distances on its two sides.

        Args:
            shape: a solid or shell.
            edges: which of its edges to bevel.
            faces: for each edge the face beside it that its first distance is measured on.
            distances1: for each edge the distance to the bevel on its face.
            distances2: for each edge the distance to the bevel on the other face.

        Returns:
            The bevelled shape.
        """
        return self._add(
            "occt.fillets.chamferEdgesTwoDistancesLists",
            {"shape": shape, "edges": edges, "faces": faces, "distances1": distances1, "distances2": distances2},
            {},
        )

    def fillet_2d(
        self,
        shape: Reference[kinds.Shape],
        radius: Number = default(0.1),
        radius_list: Numbers | None = None,
        indexes: Sequence[Integer] | Reference[Sequence[int]] | None = None,
    ) -> Result[kinds.Shape]:
        """Round the corners of a flat wire or face.

        Convention: ``indexes`` count the vertices of the shape from 0, for a wire in the order of the points that
        it was made from; the ends of an open wire count, but cannot be rounded. Without ``indexes`` the start of a
        closed wire comes last.

        Args:
            shape: a flat wire, open or closed, or a flat face.
            radius: of every arc, where ``radius_list`` is not given.
            radius_list: a radius for each entry of ``indexes``, or for each corner where that is not given.
            indexes: which corners to round; all where not given.

        Returns:
            The rounded wire or face.
        """
        return self._add(
            "occt.fillets.fillet2d", {"shape": shape}, {"radius": radius, "radiusList": radius_list, "indexes": indexes}
        )

    def fillet_2d_shapes(
        self,
        shapes: Shapes,
        radius: Number = default(0.1),
        radius_list: Numbers | None = None,
        indexes: Sequence[Integer] | Reference[Sequence[int]] | None = None,
    ) -> Result[Sequence[kinds.Shape]]:
        """Round the corners of flat wires and faces, all in the same way.

        Convention: as ``fillet2d``.

        Args:
            shapes: flat wires, open or closed, and flat faces.
            radius: of every arc, where ``radius_list`` is not given.
            radius_list: a radius for each entry of ``indexes``, or for each corner where that is not given.
            indexes: which corners of each shape to round; all where not given.

        Returns:
            The rounded wires and faces, in order.
        """
        return self._add(
            "occt.fillets.fillet2dShapes",
            {"shapes": shapes},
            {"radius": radius, "radiusList": radius_list, "indexes": indexes},
        )

    def fillet_3d_wire(
        self,
        shape: Reference[kinds.Shape],
        radius: Number = default(0.1),
        radius_list: Numbers | None = None,
        indexes: Sequence[Integer] | Reference[Sequence[int]] | None = None,
        direction: Point = default([0, 1, 0]),
    ) -> Result[kinds.Wire]:
        """Round the corners of a wire that need not be flat.

        Convention: the arcs are round for a viewer along the direction. ``indexes`` count as in ``fillet2d``.

        Known difference: each entry of ``radius_list`` belongs to the entry of ``indexes`` in its place; elsewhere
        it is shifted by one.

        Args:
            shape: a wire, open or closed, without parts along the direction.
            radius: of every arc, where ``radius_list`` is not given.
            radius_list: a radius for each entry of ``indexes``, or for each corner where that is not given.
            indexes: which corners to round; all where not given.
            direction: that the arcs look round along.

        Returns:
            The rounded wire.
        """
        return self._add(
            "occt.fillets.fillet3DWire",
            {"shape": shape},
            {"radius": radius, "radiusList": radius_list, "indexes": indexes, "direction": direction},
        )

    def fillet_3d_wires(
        self,
        shapes: Shapes,
        radius: Number = default(0.1),
        radius_list: Numbers | None = None,
        indexes: Sequence[Integer] | Reference[Sequence[int]] | None = None,
        direction: Point = default([0, 1, 0]),
    ) -> Result[Sequence[kinds.Wire]]:
        """Round the corners of wires that need not be flat, all in the same way.

        Convention: as ``fillet3DWire``.

        Known difference: as ``fillet3DWire``.

        Args:
            shapes: wires, open or closed, without parts along the direction.
            radius: of every arc, where ``radius_list`` is not given.
            radius_list: a radius for each entry of ``indexes``, or for each corner where that is not given.
            indexes: which corners of each wire to round; all where not given.
            direction: that the arcs look round along.

        Returns:
            The rounded wires, in order.
        """
        return self._add(
            "occt.fillets.fillet3DWires",
            {"shapes": shapes},
            {"radius": radius, "radiusList": radius_list, "indexes": indexes, "direction": direction},
        )

    def fillet_edge_variable_radius(
        self, shape: Reference[kinds.Shape], edge: Reference[kinds.Shape], radius_list: Numbers, params_u: Numbers
    ) -> Result[kinds.Shape]:
        """Round an edge by a radius that changes along it.

        Convention: the edge is followed the way its own curve runs. The radius is smooth between the given places,
        and the first and the last of them count as the ends of the edge.

        Args:
            shape: a solid or shell.
            edge: which of its edges to round.
            radius_list: the radii, at least one.
            params_u: where each radius is reached, as increasing shares of the edge from 0 to 1.

        Returns:
            The rounded shape.
        """
        return self._add(
            "occt.fillets.filletEdgeVariableRadius",
            {"shape": shape, "edge": edge, "radiusList": radius_list, "paramsU": params_u},
            {},
        )

    def fillet_edges(
        self,
        shape: Reference[kinds.Shape],
        radius: Number = default(0.1),
        radius_list: Numbers | None = None,
        indexes: Sequence[Integer] | Reference[Sequence[int]] | None = None,
    ) -> Result[kinds.Shape]:
        """Round the edges of a shape.

        Convention: ``indexes`` count from 0, in the order of ``occt.shapes.edge.getEdges``.

        Args:
            shape: a solid or shell.
            radius: of every fillet, where ``radius_list`` is not given.
            radius_list: a radius for each entry of ``indexes``.
            indexes: which edges to round; all where not given.

        Returns:
            The rounded shape.
        """
        return self._add(
            "occt.fillets.filletEdges",
            {"shape": shape},
            {"radius": radius, "radiusList": radius_list, "indexes": indexes},
        )

    def fillet_edges_list(
        self, shape: Reference[kinds.Shape], edges: Shapes, radius_list: Numbers
    ) -> Result[kinds.Shape]:
        """Round given edges of a shape, each by its own radius.

        Convention: an edge of an equal shape counts as the edge of this one in its place.

        Args:
            shape: a solid or shell.
            edges: which of its edges to round.
            radius_list: a radius for each edge.

        Returns:
            The rounded shape.
        """
        return self._add(
            "occt.fillets.filletEdgesList", {"shape": shape, "edges": edges, "radiusList": radius_list}, {}
        )

    def fillet_edges_list_one_radius(
        self, shape: Reference[kinds.Shape], edges: Shapes, radius: Number = default(0.1)
    ) -> Result[kinds.Shape]:
        """Round given edges of a shape by the same radius.

        Convention: an edge of an equal shape counts as the edge of this one in its place.

        Args:
            shape: a solid or shell.
            edges: which of its edges to round.
            radius: of every fillet.

        Returns:
            The rounded shape.
        """
        return self._add("occt.fillets.filletEdgesListOneRadius", {"shape": shape, "edges": edges}, {"radius": radius})

    def fillet_edges_same_variable_radius(
        self, shape: Reference[kinds.Shape], edges: Shapes, radius_list: Numbers, params_u: Numbers
    ) -> Result[kinds.Shape]:
        """Round edges by a radius that changes along each of them in the same way.

        Convention: as ``filletEdgeVariableRadius``.

        Args:
            shape: a solid or shell.
            edges: which of its edges to round.
            radius_list: the radii, at least one.
            params_u: where each radius is reached, as increasing shares of the edge from 0 to 1.

        Returns:
            The rounded shape.
        """
        return self._add(
            "occt.fillets.filletEdgesSameVariableRadius",
            {"shape": shape, "edges": edges, "radiusList": radius_list, "paramsU": params_u},
            {},
        )

    def fillet_edges_variable_radius(
        self, shape: Reference[kinds.Shape], edges: Shapes, radius_lists: Points, params_u_lists: Points
    ) -> Result[kinds.Shape]:
        """Round edges by radii that change along each of them in its own way.

        Convention: as ``filletEdgeVariableRadius``.

        Args:
            shape: a solid or shell.
            edges: which of its edges to round.
            radius_lists: for each edge its radii.
            params_u_lists: for each edge where its radii are reached, as increasing shares from 0 to 1.

        Returns:
            The rounded shape.
        """
        return self._add(
            "occt.fillets.filletEdgesVariableRadius",
            {"shape": shape, "edges": edges, "radiusLists": radius_lists, "paramsULists": params_u_lists},
            {},
        )

    def fillet_two_edges_in_plane_into_a_wire(
        self,
        edge1: Reference[kinds.Shape],
        edge2: Reference[kinds.Shape],
        plane_origin: Point = default([0, 0, 0]),
        plane_direction: Point = default([0, 1, 0]),
        radius: Number = default(0.3),
        solution: Integer = default(-1),
    ) -> Result[kinds.Wire]:
        """Join two edges of a plane by an arc.

        Args:
            edge1: the first edge.
            edge2: the second edge, which meets the first in a point.
            plane_origin: a point of the plane; where the edges cross, the arc nearest to it is taken.
            plane_direction: normal of the plane.
            radius: of the arc.
            solution: which of several possible arcs, from 0; -1 takes the nearest one, and too large a number the
                last.

        Returns:
            A wire of the first edge, the arc and the second edge, both shortened.
        """
        return self._add(
            "occt.fillets.filletTwoEdgesInPlaneIntoAWire",
            {"edge1": edge1, "edge2": edge2},
            {"planeOrigin": plane_origin, "planeDirection": plane_direction, "radius": radius, "solution": solution},
        )
