"""Operations of ``occt.operations``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cadcloud_sdk._generated.operations import kinds, structs
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, Integer, Number, Numbers, Point, Points, Shapes, default


class OperationsOperations(Namespace):
    """Operations of ``occt.operations``."""

    def bounding_box_center_of_shape(self, shape: Reference[kinds.Shape]) -> Result[Sequence[float]]:
        """Find the middle of the box around a shape.

        Args:
            shape: what to measure.

        Returns:
            The middle of the box; not the centre of mass.
        """
        return self._add("occt.operations.boundingBoxCenterOfShape", {"shape": shape}, {})

    def bounding_box_max_of_shape(self, shape: Reference[kinds.Shape]) -> Result[Sequence[float]]:
        """Find the highest corner of the box around a shape.

        Args:
            shape: what to measure.

        Returns:
            The largest x, y and z of the shape.
        """
        return self._add("occt.operations.boundingBoxMaxOfShape", {"shape": shape}, {})

    def bounding_box_min_of_shape(self, shape: Reference[kinds.Shape]) -> Result[Sequence[float]]:
        """Find the lowest corner of the box around a shape.

        Args:
            shape: what to measure.

        Returns:
            The smallest x, y and z of the shape.
        """
        return self._add("occt.operations.boundingBoxMinOfShape", {"shape": shape}, {})

    def bounding_box_of_shape(self, shape: Reference[kinds.Shape]) -> Result[structs.Box]:
        """Measure the box along the axes that a shape just fits into.

        Convention: the box is tight; it holds the curves and surfaces themselves, not their control points.

        Args:
            shape: what to measure.

        Returns:
            The corners, the middle and the extents of the box.
        """
        return self._add("occt.operations.boundingBoxOfShape", {"shape": shape}, {})

    def bounding_box_shape_of_shape(self, shape: Reference[kinds.Shape]) -> Result[kinds.Solid]:
        """Build the box along the axes that a shape just fits into.

        Convention: a flat shape gets a box that is as thin as the kernel can build, 2e-7.

        Args:
            shape: what to box in.

        Returns:
            A solid.
        """
        return self._add("occt.operations.boundingBoxShapeOfShape", {"shape": shape}, {})

    def bounding_box_size_of_shape(self, shape: Reference[kinds.Shape]) -> Result[Sequence[float]]:
        """Measure how far a shape reaches along the axes.

        Args:
            shape: what to measure.

        Returns:
            The extents along x, y and z.
        """
        return self._add("occt.operations.boundingBoxSizeOfShape", {"shape": shape}, {})

    def bounding_sphere_center_of_shape(self, shape: Reference[kinds.Shape]) -> Result[Sequence[float]]:
        """Find the middle of the sphere around the bounding box of a shape.

        Args:
            shape: what to measure.

        Returns:
            The middle of the bounding box.
        """
        return self._add("occt.operations.boundingSphereCenterOfShape", {"shape": shape}, {})

    def bounding_sphere_of_shape(self, shape: Reference[kinds.Shape]) -> Result[structs.Sphere]:
        """Measure the sphere around the bounding box of a shape.

        Convention: the sphere goes through the corners of the box, so a smaller one may hold the shape too.

        Args:
            shape: what to measure.

        Returns:
            The middle and the radius of the sphere.
        """
        return self._add("occt.operations.boundingSphereOfShape", {"shape": shape}, {})

    def bounding_sphere_radius_of_shape(self, shape: Reference[kinds.Shape]) -> Result[float]:
        """Measure the radius of the sphere around the bounding box of a shape.

        Args:
            shape: what to measure.

        Returns:
            Half the diagonal of the bounding box.
        """
        return self._add("occt.operations.boundingSphereRadiusOfShape", {"shape": shape}, {})

    def bounding_sphere_shape_of_shape(self, shape: Reference[kinds.Shape]) -> Result[kinds.Solid]:
        """Build the sphere around the bounding box of a shape.

        Args:
            shape: what to enclose.

        Returns:
            A solid.
        """
        return self._add("occt.operations.boundingSphereShapeOfShape", {"shape": shape}, {})

    def closest_points_between_two_shapes(
        self, shape1: Reference[kinds.Shape], shape2: Reference[kinds.Shape]
    ) -> Result[Sequence[Sequence[float]]]:
        """Find where two shapes are closest.

        Convention: a solid counts with its inside. Where several pairs of points are equally close, one of them is
        returned.

        Args:
            shape1: the first shape.
            shape2: the second shape.

        Returns:
            A point on the first shape and one on the second; the same point where they meet.
        """
        return self._add("occt.operations.closestPointsBetweenTwoShapes", {"shape1": shape1, "shape2": shape2}, {})

    def closest_points_on_shape_from_points(
        self, shape: Reference[kinds.Shape], points: Points
    ) -> Result[Sequence[Sequence[float]]]:
        """Find where a shape is closest to each of some points.

        Convention: a point inside a solid is its own closest point.

        Args:
            shape: where to search.
            points: where to measure from.

        Returns:
            A point on the shape for each given point, in order.
        """
        return self._add("occt.operations.closestPointsOnShapeFromPoints", {"shape": shape, "points": points}, {})

    def closest_points_on_shapes_from_points(self, shapes: Shapes, points: Points) -> Result[Sequence[Sequence[float]]]:
        """Find where each of some shapes is closest to each of some points.

        Args:
            shapes: where to search, at least one.
            points: where to measure from.

        Returns:
            All points of the first shape, in the order of the given points, then all of the second, and so on.
        """
        return self._add("occt.operations.closestPointsOnShapesFromPoints", {"shapes": shapes, "points": points}, {})

    def distances_to_shape_from_points(self, shape: Reference[kinds.Shape], points: Points) -> Result[Sequence[float]]:
        """Measure how far points are from a shape.

        Convention: a point inside a solid has the distance 0.

        Args:
            shape: where to measure to.
            points: where to measure from.

        Returns:
            A distance for each point, in order.
        """
        return self._add("occt.operations.distancesToShapeFromPoints", {"shape": shape, "points": points}, {})

    def extrude(self, shape: Reference[kinds.Shape], direction: Point = default([0, 1, 0])) -> Result[kinds.Shape]:
        """Sweep a shape along a straight line.

        Args:
            shape: a face gives a solid, a wire a shell, an edge a face.
            direction: which way and, by its length, how far.

        Returns:
            The swept shape.
        """
        return self._add("occt.operations.extrude", {"shape": shape}, {"direction": direction})

    def extrude_shapes(self, shapes: Shapes, direction: Point = default([0, 1, 0])) -> Result[Sequence[kinds.Shape]]:
        """Sweep each of some shapes along the same straight line.

        Args:
            shapes: what to sweep; faces give solids, wires shells, edges faces.
            direction: which way and, by its length, how far.

        Returns:
            The swept shapes, in order.
        """
        return self._add("occt.operations.extrudeShapes", {"shapes": shapes}, {"direction": direction})

    def loft(self, shapes: Shapes, make_solid: Boolean = default(False)) -> Result[kinds.Shape]:
        """Stretch a skin over profiles.

        Args:
            shapes: at least two wires or edges, in order.
            make_solid: true closes the ends of closed profiles, giving a solid; false leaves a shell.

        Returns:
            The skin or the solid.
        """
        return self._add("occt.operations.loft", {"shapes": shapes}, {"makeSolid": make_solid})

    def loft_advanced(
        self,
        shapes: Shapes,
        make_solid: Boolean = default(False),
        closed: Boolean = default(False),
        periodic: Boolean = default(False),
        straight: Boolean = default(False),
        nr_periodic_sections: Integer = default(10),
        use_smoothing: Boolean = default(False),
        max_u_degree: Integer = default(3),
        tolerance: Number = default(1e-07),
        par_type: Literal["approxChordLength", "approxCentripetal", "approxIsoParametric"] | Reference[str] = default(
            "approxCentripetal"
        ),
        start_vertex: Point | None = None,
        end_vertex: Point | None = None,
    ) -> Result[kinds.Shape]:
        """Stretch a skin over profiles, with a say in how it runs between them.

        Convention: a periodic loft runs through as many points of each profile as ``nr_periodic_sections``, at
        equal lengths, so it follows closely only profiles without corners.

        Known difference: a periodic loft of closed profiles closes up and so makes a true solid; elsewhere it keeps
        a seam with two caps in it. Smoothing raises the degree as far as it needs; elsewhere it fails.

        Args:
            shapes: wires or edges in order; two at least, one where a start or end point is given.
            make_solid: true closes the ends of closed profiles, giving a solid; false leaves a shell.
            closed: true leads from the last profile back to the first.
            periodic: true makes the way back as smooth as the rest; needs ``closed``.
            straight: true joins neighbouring profiles by straight lines, false by a smooth skin.
            nr_periodic_sections: how many points of each profile a periodic loft runs through.
            use_smoothing: true fits the smoothest skin instead of one exactly through the profiles.
            max_u_degree: the highest degree of the skin between profiles; at most 25.
            tolerance: how exactly the skin fits.
            par_type: how the distances between profiles are weighed.
            start_vertex: a point that the skin starts from, before the first profile.
            end_vertex: a point that the skin ends in, after the last profile.

        Returns:
            The skin or the solid.
        """
        return self._add(
            "occt.operations.loftAdvanced",
            {"shapes": shapes},
            {
                "makeSolid": make_solid,
                "closed": closed,
                "periodic": periodic,
                "straight": straight,
                "nrPeriodicSections": nr_periodic_sections,
                "useSmoothing": use_smoothing,
                "maxUDegree": max_u_degree,
                "tolerance": tolerance,
                "parType": par_type,
                "startVertex": start_vertex,
                "endVertex": end_vertex,
            },
        )

    def make_thick_solid_by_join(
        self,
        shape: Reference[kinds.Shape],
        shapes: Shapes,
        offset: Number = default(1),
        tolerance: Number = default(0.001),
        intersection: Boolean = default(False),
        self_intersection: Boolean = default(False),
        join_type: Literal["arc", "intersection", "tangent"] | Reference[str] = default("arc"),
        remove_int_edges: Boolean = default(False),
    ) -> Result[kinds.Shape]:
        """Hollow out a solid, leaving walls along its faces.

        Known difference: without openings the offset solid has its faces outward; elsewhere it may be inverted. A
        face of an equal solid opens it too.

        Args:
            shape: a solid.
            shapes: faces of the solid that get no wall and so open it; without any the result is the solid offset
                as a whole.
            offset: how thick the walls are; positive puts them outside the solid, negative inside.
            tolerance: how exactly the walls are built.
            intersection: true looks for walls that meet although their faces are no neighbours.
            self_intersection: true looks for walls that cross themselves.
            join_type: ``arc`` rounds gaps between walls, ``intersection`` extends the walls until they meet;
                ``tangent`` is not supported by the kernel.
            remove_int_edges: true removes edges inside a face of the result.

        Returns:
            The walls as a solid.
        """
        return self._add(
            "occt.operations.makeThickSolidByJoin",
            {"shape": shape, "shapes": shapes},
            {
                "offset": offset,
                "tolerance": tolerance,
                "intersection": intersection,
                "selfIntersection": self_intersection,
                "joinType": join_type,
                "removeIntEdges": remove_int_edges,
            },
        )

    def make_thick_solid_simple(
        self, shape: Reference[kinds.Shape], offset: Number = default(1)
    ) -> Result[kinds.Shape]:
        """Thicken an open sheet.

        Convention: a positive offset thickens along the normals of the faces.

        Known difference: the result is always a solid with its faces outward; elsewhere it may be an inverted
        shell.

        Args:
            shape: a face or an open shell.
            offset: how thick; negative thickens to the other side.

        Returns:
            A solid.
        """
        return self._add("occt.operations.makeThickSolidSimple", {"shape": shape}, {"offset": offset})

    def offset(
        self,
        shape: Reference[kinds.Shape],
        face: Reference[kinds.Shape] | None = None,
        distance: Number = default(0.2),
        tolerance: Number = default(0.1),
    ) -> Result[kinds.Shape]:
        """Move the outline of a wire, or the faces of a shape, outward or inward; gaps at corners are rounded.

        Convention: a positive distance grows closed wires and solids and moves faces along their normals; an open
        wire is gone round on both sides. A distance of 0 copies the shape.

        Known difference: solids grow at rounded edges whatever the tolerance, which is kept well below the
        distance. With a face given, the wire is offset, in the plane of that face; elsewhere the outline of the
        face.

        Args:
            shape: a flat wire, an edge, a face, a shell or a solid.
            face: a flat face whose plane a wire or edge lies in; needed where it is straight.
            distance: how far.
            tolerance: how exactly faces are offset.

        Returns:
            A wire for a wire, a shell for a face or shell, a solid for a solid.
        """
        return self._add(
            "occt.operations.offset", {"shape": shape}, {"face": face, "distance": distance, "tolerance": tolerance}
        )

    def offset_3d_wire(
        self, shape: Reference[kinds.Shape], offset: Number = default(1), direction: Point = default([0, 1, 0])
    ) -> Result[kinds.Wire]:
        """Move a wire sideways, seen along a direction; it need not be flat.

        Convention: a positive offset moves to the left of the way along the wire, for a viewer whom the direction
        points at; so it shrinks a closed wire that runs counter-clockwise. Corners stay corners and keep their
        height along the direction.

        Known difference: the pieces of the result meet at the corners and stay at the height of the wire; elsewhere
        each edge is moved by itself, and curves end up at another height.

        Args:
            shape: a wire; one with curves must be flat across the direction, or without corners.
            offset: how far; negative moves to the right.
            direction: that the offset is at a right angle to, as well as to the wire.

        Returns:
            The moved wire.
        """
        return self._add("occt.operations.offset3DWire", {"shape": shape}, {"offset": offset, "direction": direction})

    def offset_adv(
        self,
        shape: Reference[kinds.Shape],
        face: Reference[kinds.Shape] | None = None,
        distance: Number = default(0.2),
        tolerance: Number = default(0.1),
        join_type: Literal["arc", "intersection", "tangent"] | Reference[str] = default("arc"),
        remove_int_edges: Boolean = default(False),
    ) -> Result[kinds.Shape]:
        """Move the outline of a wire, or the faces of a shape, outward or inward, and choose how gaps are filled.

        Convention: as ``offset``.

        Known difference: as ``offset``.

        Args:
            shape: a flat wire, an edge, a face, a shell or a solid.
            face: a flat face whose plane a wire or edge lies in; needed where it is straight.
            distance: how far.
            tolerance: how exactly faces are offset.
            join_type: ``arc`` rounds the gaps, ``intersection`` extends the sides until they meet, ``tangent`` is
                for wires only and does the same.
            remove_int_edges: true removes edges inside a face of the result.

        Returns:
            A wire for a wire, a shell for a face or shell, a solid for a solid.
        """
        return self._add(
            "occt.operations.offsetAdv",
            {"shape": shape},
            {
                "face": face,
                "distance": distance,
                "tolerance": tolerance,
                "joinType": join_type,
                "removeIntEdges": remove_int_edges,
            },
        )

    def pipe(self, shape: Reference[kinds.Shape], shapes: Shapes) -> Result[kinds.Shape]:
        """Sweep profiles along a wire; between several profiles the section changes smoothly.

        Known difference: at corners of the wire the pipe is mitred; elsewhere it is flattened beyond the corner.

        Args:
            shape: the wire to follow.
            shapes: at least one wire or edge, each where the pipe is to have that section.

        Returns:
            A solid of closed profiles, a shell of open ones.
        """
        return self._add("occt.operations.pipe", {"shape": shape, "shapes": shapes}, {})

    def pipe_polyline_wire_n_gon(
        self,
        shape: Reference[kinds.Shape],
        radius: Number = default(0.1),
        nr_corners: Integer = default(6),
        make_solid: Boolean = default(True),
        trihedron_enum: Literal[
            "isCorrectedFrenet",
            "isFixed",
            "isFrenet",
            "isConstantNormal",
            "isDarboux",
            "isGuideAC",
            "isGuidePlan",
            "isGuideACWithContact",
            "isGuidePlanWithContact",
            "isDiscreteTrihedron",
        ]
        | Reference[str] = default("isConstantNormal"),
        force_approx_c1: Boolean = default(False),
    ) -> Result[kinds.Shape]:
        """Sweep a regular polygon along a wire.

        Known difference: at corners of the wire the pipe is mitred; elsewhere it is flattened beyond the corner.

        Args:
            shape: the wire to follow.
            radius: from the wire to the corners of the polygon.
            nr_corners: how many corners the polygon has.
            make_solid: true closes the ends, giving a solid; false leaves a shell.
            trihedron_enum: how the polygon turns about the wire; ``isFrenet`` and ``isDiscreteTrihedron`` do what
                they say, all others turn as little as possible.
            force_approx_c1: true makes the sides smooth where the wire is not.

        Returns:
            The solid or the shell.
        """
        return self._add(
            "occt.operations.pipePolylineWireNGon",
            {"shape": shape},
            {
                "radius": radius,
                "nrCorners": nr_corners,
                "makeSolid": make_solid,
                "trihedronEnum": trihedron_enum,
                "forceApproxC1": force_approx_c1,
            },
        )

    def pipe_wire_cylindrical(
        self,
        shape: Reference[kinds.Shape],
        radius: Number = default(0.1),
        make_solid: Boolean = default(True),
        trihedron_enum: Literal[
            "isCorrectedFrenet",
            "isFixed",
            "isFrenet",
            "isConstantNormal",
            "isDarboux",
            "isGuideAC",
            "isGuidePlan",
            "isGuideACWithContact",
            "isGuidePlanWithContact",
            "isDiscreteTrihedron",
        ]
        | Reference[str] = default("isConstantNormal"),
        force_approx_c1: Boolean = default(False),
    ) -> Result[kinds.Shape]:
        """Sweep a circle along a wire.

        Known difference: at corners of the wire the pipe is mitred; elsewhere it is flattened beyond the corner.

        Args:
            shape: the wire to follow.
            radius: of the pipe.
            make_solid: true closes the ends, giving a solid; false leaves a shell.
            trihedron_enum: how the circle turns about the wire; ``isFrenet`` and ``isDiscreteTrihedron`` do what
                they say, all others turn as little as possible.
            force_approx_c1: true makes the pipe smooth where the wire is not.

        Returns:
            The solid or the shell.
        """
        return self._add(
            "occt.operations.pipeWireCylindrical",
            {"shape": shape},
            {
                "radius": radius,
                "makeSolid": make_solid,
                "trihedronEnum": trihedron_enum,
                "forceApproxC1": force_approx_c1,
            },
        )

    def pipe_wires_cylindrical(
        self,
        shapes: Shapes,
        radius: Number = default(0.1),
        make_solid: Boolean = default(True),
        trihedron_enum: Literal[
            "isCorrectedFrenet",
            "isFixed",
            "isFrenet",
            "isConstantNormal",
            "isDarboux",
            "isGuideAC",
            "isGuidePlan",
            "isGuideACWithContact",
            "isGuidePlanWithContact",
            "isDiscreteTrihedron",
        ]
        | Reference[str] = default("isConstantNormal"),
        force_approx_c1: Boolean = default(False),
    ) -> Result[Sequence[kinds.Shape]]:
        """Sweep a circle along each of some wires.

        Known difference: at corners of a wire the pipe is mitred; elsewhere it is flattened beyond the corner.

        Args:
            shapes: the wires to follow.
            radius: of the pipes.
            make_solid: true closes the ends, giving solids; false leaves shells.
            trihedron_enum: how the circle turns about the wire; ``isFrenet`` and ``isDiscreteTrihedron`` do what
                they say, all others turn as little as possible.
            force_approx_c1: true makes the pipes smooth where the wires are not.

        Returns:
            A solid or shell for each wire, in order.
        """
        return self._add(
            "occt.operations.pipeWiresCylindrical",
            {"shapes": shapes},
            {
                "radius": radius,
                "makeSolid": make_solid,
                "trihedronEnum": trihedron_enum,
                "forceApproxC1": force_approx_c1,
            },
        )

    def revolve(
        self,
        shape: Reference[kinds.Shape],
        angle: Number = default(360),
        direction: Point = default([0, 1, 0]),
        copy: Boolean = default(False),
    ) -> Result[kinds.Shape]:
        """Sweep a shape round an axis through the origin.

        Convention: counter-clockwise when the axis points at the viewer. An angle of 360 degrees closes up.

        Args:
            shape: a face gives a solid, a wire a shell, an edge a face; it must not cross the axis.
            angle: how far round, in degrees.
            direction: of the axis.
            copy: true shares no geometry between the given shape and the result.

        Returns:
            The swept shape.
        """
        return self._add(
            "occt.operations.revolve", {"shape": shape}, {"angle": angle, "direction": direction, "copy": copy}
        )

    def rotated_extrude(
        self,
        shape: Reference[kinds.Shape],
        height: Number = default(1),
        angle: Number = default(360),
        make_solid: Boolean = default(True),
    ) -> Result[kinds.Shape]:
        """Sweep a profile upwards while it turns round the y axis.

        Convention: the profile turns counter-clockwise seen from above, about the y axis of the world, not about
        its own middle, so an upright profile beside the axis makes a coil.

        Known difference: the volume is accurate to about 1e-6, elsewhere to 1e-4.

        Args:
            shape: a wire or an edge.
            height: how far up.
            angle: how far it turns on the way, in degrees; negative turns clockwise, 0 does not turn.
            make_solid: true closes the ends of a closed profile, giving a solid; false leaves a shell.

        Returns:
            The solid or the shell.
        """
        return self._add(
            "occt.operations.rotatedExtrude",
            {"shape": shape},
            {"height": height, "angle": angle, "makeSolid": make_solid},
        )

    def slice(
        self, shape: Reference[kinds.Shape], step: Number = default(0.1), direction: Point = default([0, 1, 0])
    ) -> Result[kinds.Compound]:
        """Cut solids into flat slices at equal distances.

        Convention: the first plane goes through the lowest point of the shape along the direction, the others
        follow upwards; a plane that only touches the shape in a point or an edge gives no slice.

        Args:
            shape: a solid, or a compound of solids.
            step: the distance between neighbouring slices.
            direction: normal of the slices.

        Returns:
            A compound of faces, solid by solid, from the lowest to the highest.
        """
        return self._add("occt.operations.slice", {"shape": shape}, {"step": step, "direction": direction})

    def slice_in_step_pattern(
        self, shape: Reference[kinds.Shape], steps: Numbers = default([0.1, 0.2]), direction: Point = default([0, 1, 0])
    ) -> Result[kinds.Compound]:
        """Cut solids into flat slices at distances that repeat.

        Convention: the first plane goes through the lowest point of the shape along the direction. The second of
        the steps leads on to the next plane, and the first of them comes last, before the pattern repeats.

        Args:
            shape: a solid, or a compound of solids.
            steps: the distances between neighbouring slices, used over and over again.
            direction: normal of the slices.

        Returns:
            A compound of faces, solid by solid, from the lowest to the highest.
        """
        return self._add(
            "occt.operations.sliceInStepPattern", {"shape": shape}, {"steps": steps, "direction": direction}
        )

    def split_shape_with_shapes(
        self,
        shape: Reference[kinds.Shape],
        shapes: Shapes,
        local_fuzzy_tolerance: Number = default(0.0001),
        non_destructive: Boolean = default(True),
    ) -> Result[Sequence[kinds.Shape]]:
        """Cut a shape and other shapes into pieces along each other.

        Convention: the pieces of all shapes are returned, a piece that they share once; those of lower dimension
        come first: edges, then faces, then solids.

        Args:
            shape: what to cut.
            shapes: what to cut it with; these are cut by it in turn.
            local_fuzzy_tolerance: parts that are closer than this count as touching.
            non_destructive: kept for compatibility; given shapes are never changed.

        Returns:
            The pieces.
        """
        return self._add(
            "occt.operations.splitShapeWithShapes",
            {"shape": shape, "shapes": shapes},
            {"localFuzzyTolerance": local_fuzzy_tolerance, "nonDestructive": non_destructive},
        )
