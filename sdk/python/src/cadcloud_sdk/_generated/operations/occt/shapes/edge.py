"""Operations of ``occt.shapes.edge``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cadcloud_sdk._generated.operations import kinds, structs
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, Integer, Number, Point, Points, Shapes, default


class EdgeOperations(Namespace):
    """Operations of ``occt.shapes.edge``."""

    def arc_from_circle_and_two_angles(
        self,
        circle: Reference[kinds.Shape],
        alpha_angle1: Number = default(0),
        alpha_angle2: Number = default(90),
        sense: Boolean = default(True),
    ) -> Result[kinds.Edge]:
        """Cut an arc out of a circle between two angles.

        Convention: angles count from the point where the circle starts, counter-clockwise seen against its normal;
        the arc runs counter-clockwise from the first to the second, and ``sense`` only turns its direction.

        Args:
            circle: a circle, or an arc of one, which stands for the whole.
            alpha_angle1: where the arc starts, in degrees.
            alpha_angle2: where it ends, in degrees; 360 more than the first is the full circle.
            sense: false lets the edge run from the second angle to the first.

        Returns:
            The edge.
        """
        return self._add(
            "occt.shapes.edge.arcFromCircleAndTwoAngles",
            {"circle": circle},
            {"alphaAngle1": alpha_angle1, "alphaAngle2": alpha_angle2, "sense": sense},
        )

    def arc_from_circle_and_two_points(
        self,
        circle: Reference[kinds.Shape],
        start: Point = default([0, 0, 0]),
        end: Point = default([0, 0, 1]),
        sense: Boolean = default(True),
    ) -> Result[kinds.Edge]:
        """Cut an arc out of a circle between two points.

        Convention: the arc is the one that runs counter-clockwise from ``start`` to ``end``, seen against the
        circle's normal; ``sense`` only turns its direction.

        Args:
            circle: a circle, or an arc of one, which stands for the whole.
            start: where the arc starts; a point beside the circle counts as the nearest on it.
            end: where it ends, likewise.
            sense: false lets the edge run from ``end`` to ``start``.

        Returns:
            The edge.
        """
        return self._add(
            "occt.shapes.edge.arcFromCircleAndTwoPoints",
            {"circle": circle},
            {"start": start, "end": end, "sense": sense},
        )

    def arc_from_circle_point_and_angle(
        self,
        circle: Reference[kinds.Shape],
        point: Point,
        alpha_angle: Number = default(90),
        sense: Boolean = default(True),
    ) -> Result[kinds.Edge]:
        """Cut an arc out of a circle from a point to an angle.

        Convention: the angle counts from the point where the circle starts, not from the given one, counter-
        clockwise seen against the circle's normal. The arc runs counter-clockwise from the point; ``sense`` only
        turns its direction.

        Args:
            circle: a circle, or an arc of one, which stands for the whole.
            point: where the arc starts; a point beside the circle counts as the nearest on it.
            alpha_angle: where the arc ends, in degrees.
            sense: false lets the edge end at the point.

        Returns:
            The edge.
        """
        return self._add(
            "occt.shapes.edge.arcFromCirclePointAndAngle",
            {"circle": circle, "point": point},
            {"alphaAngle": alpha_angle, "sense": sense},
        )

    def arc_through_three_points(
        self, start: Point = default([0, 0, 0]), middle: Point = default([0, 1, 0]), end: Point = default([0, 0, 1])
    ) -> Result[kinds.Edge]:
        """Make the arc through three points.

        Args:
            start: where it starts.
            middle: a point that it passes.
            end: where it ends.

        Returns:
            The edge.
        """
        return self._add("occt.shapes.edge.arcThroughThreePoints", {}, {"start": start, "middle": middle, "end": end})

    def arc_through_two_points_and_tangent(
        self,
        start: Point = default([0, 0, 0]),
        tangent_vec: Point = default([0, 1, 0]),
        end: Point = default([0, 0, 1]),
    ) -> Result[kinds.Edge]:
        """Make the arc that leaves one point in a direction and ends at another.

        Args:
            start: where it starts.
            tangent_vec: the direction there; its length does not matter.
            end: where it ends; must not lie straight ahead or behind.

        Returns:
            The edge.
        """
        return self._add(
            "occt.shapes.edge.arcThroughTwoPointsAndTangent",
            {},
            {"start": start, "tangentVec": tangent_vec, "end": end},
        )

    def constraint_tan_circles_on_circle_and_pnt(
        self,
        circle: Reference[kinds.Shape],
        point: Point,
        tolerance: Number = default(1e-07),
        radius: Number = default(0.3),
    ) -> Result[Sequence[kinds.Edge]]:
        """Make the circles of a radius that touch a circle and pass through a point.

        Convention: first the circles around the given one, or inside of it where they are the smaller ones, then
        those beside it; of each pair the one left of the way from the centre to the point first, seen against the
        circle's normal. A point outside of the circle's plane counts as the nearest in it.

        Args:
            circle: a circle, or an arc of one, which stands for the whole.
            point: what the circles pass through; not the centre of the circle.
            tolerance: by how much a circle may miss another that it is said to touch.
            radius: of the new circles.

        Returns:
            The circles, up to four.
        """
        return self._add(
            "occt.shapes.edge.constraintTanCirclesOnCircleAndPnt",
            {"circle": circle, "point": point},
            {"tolerance": tolerance, "radius": radius},
        )

    def constraint_tan_circles_on_two_circles(
        self,
        circle1: Reference[kinds.Shape],
        circle2: Reference[kinds.Shape],
        tolerance: Number = default(1e-07),
        radius: Number = default(0.3),
    ) -> Result[Sequence[kinds.Edge]]:
        """Make the circles of a radius that touch two circles.

        Convention: first the circles around both given ones, then those around the first only, around the second
        only, and beside both; inside takes the place of around where the new circle is the smaller one. Of each
        pair the one left of the way from the first centre to the second comes first, seen against the normal of the
        first circle. The second circle counts as if it lay in the plane of the first.

        Args:
            circle1: a circle, or an arc of one, which stands for the whole.
            circle2: another, parallel to the first and not around the same centre.
            tolerance: by how much a circle may miss another that it is said to touch.
            radius: of the new circles.

        Returns:
            The circles, up to eight.
        """
        return self._add(
            "occt.shapes.edge.constraintTanCirclesOnTwoCircles",
            {"circle1": circle1, "circle2": circle2},
            {"tolerance": tolerance, "radius": radius},
        )

    def constraint_tan_lines_from_pt_to_circle(
        self,
        circle: Reference[kinds.Shape],
        point: Point,
        tolerance: Number = default(1e-07),
        position_result: Literal["keepSide1", "keepSide2", "all"] | Reference[str] = default("all"),
        circle_remainder: Literal["none", "keepSide1", "keepSide2"] | Reference[str] = default("none"),
    ) -> Result[Sequence[kinds.Edge]]:
        """Make the lines from a point that touch a circle.

        Convention: side 1 is where the circle is touched clockwise from the point, seen against its normal. A point
        outside of the circle's plane counts as the nearest in it, except as the end of the lines.

        Args:
            circle: a circle, or an arc of one, which stands for the whole.
            point: where the lines end; inside of the circle there are none.
            tolerance: how close to the circle the point lies on it, which is refused.
            position_result: which of the two lines to make.
            circle_remainder: where both lines are made, which part of the circle comes between them: keepSide1 the
                one turned away from the point, keepSide2 the one turned towards it.

        Returns:
            The lines, from the circle to the point, and between them the arc.
        """
        return self._add(
            "occt.shapes.edge.constraintTanLinesFromPtToCircle",
            {"circle": circle, "point": point},
            {"tolerance": tolerance, "positionResult": position_result, "circleRemainder": circle_remainder},
        )

    def constraint_tan_lines_from_two_pts_to_circle(
        self,
        circle: Reference[kinds.Shape],
        point1: Point,
        point2: Point,
        tolerance: Number = default(1e-07),
        position_result: Literal["keepSide1", "keepSide2", "all"] | Reference[str] = default("all"),
        circle_remainder: Literal["none", "keepSide1", "keepSide2"] | Reference[str] = default("none"),
    ) -> Result[Sequence[kinds.Edge]]:
        """Make the lines from two points that touch a circle.

        Convention: all are the two lines of the first point, then those of the second, as from
        ``constraintTanLinesFromPtToCircle``. keepSide1 makes the line of the first point that touches the circle
        counter-clockwise from it and that of the second that touches it clockwise, keepSide2 the others, so that
        the lines and a part of the circle make a smooth chain.

        Args:
            circle: a circle, or an arc of one, which stands for the whole.
            point1: where the first lines end.
            point2: where the second lines end.
            tolerance: how close to the circle a point lies on it, which is refused.
            position_result: which lines to make.
            circle_remainder: where one line of each point is made, which part of the circle comes between them:
                keepSide1 or keepSide2 for the counter-clockwise arc from the clockwise one of the two lines to the
                other, or back.

        Returns:
            The lines, from the circle to the points, and between them the arc; without those of a point inside.
        """
        return self._add(
            "occt.shapes.edge.constraintTanLinesFromTwoPtsToCircle",
            {"circle": circle, "point1": point1, "point2": point2},
            {"tolerance": tolerance, "positionResult": position_result, "circleRemainder": circle_remainder},
        )

    def constraint_tan_lines_on_two_circles(
        self,
        circle1: Reference[kinds.Shape],
        circle2: Reference[kinds.Shape],
        tolerance: Number = default(1e-07),
        position_result: Literal["keepSide1", "keepSide2", "all"] | Reference[str] = default("all"),
        circle_remainders: Literal["none", "outside", "inside", "outsideInside", "insideOutside"]
        | Reference[str] = default("none"),
    ) -> Result[Sequence[kinds.Edge]]:
        """Make the lines that touch two circles.

        Convention: seen against the normal of the first circle and on the way from its centre to the second, all
        are the line along the right sides, the one from left to right, the one along the left sides, and the one
        from right to left. keepSide1 makes the two that cross between the circles, keepSide2 the other two. The
        second circle counts as if it lay in the plane of the first.

        Known difference: parts of the second circle are right for opposite normals too, and tilted circles are
        refused; there they have been mistaken.

        Args:
            circle1: a circle, or an arc of one, which stands for the whole.
            circle2: another, parallel to the first.
            tolerance: how close circles come that touch, and have no crossing lines.
            position_result: which lines to make.
            circle_remainders: where two lines are made, which parts of the circles complete the chain: those turned
                away from the other circle (outside), those turned towards it (inside), or one of each, the first
                word for the first circle.

        Returns:
            The lines, from the first circle to the second, before them the part of the first, after them that of
            the second circle.
        """
        return self._add(
            "occt.shapes.edge.constraintTanLinesOnTwoCircles",
            {"circle1": circle1, "circle2": circle2},
            {"tolerance": tolerance, "positionResult": position_result, "circleRemainders": circle_remainders},
        )

    def create_circle_edge(
        self, radius: Number = default(1), center: Point = default([0, 0, 0]), direction: Point = default([0, 1, 0])
    ) -> Result[kinds.Edge]:
        """Make a circle.

        Args:
            radius: from the centre to the line.
            center: the middle.
            direction: normal of the plane that the circle lies in; it runs counter-clockwise seen against it.

        Returns:
            A closed edge.
        """
        return self._add(
            "occt.shapes.edge.createCircleEdge", {}, {"radius": radius, "center": center, "direction": direction}
        )

    def create_ellipse_edge(
        self,
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
        radius_minor: Number = default(1),
        radius_major: Number = default(2),
    ) -> Result[kinds.Edge]:
        """Make an ellipse.

        Convention: for a normal along y the long axis lies along z, for one along z it lies along x.

        Args:
            center: the middle.
            direction: normal of the plane that the ellipse lies in.
            radius_minor: half the short axis.
            radius_major: half the long axis; at least ``radius_minor``.

        Returns:
            A closed edge.
        """
        return self._add(
            "occt.shapes.edge.createEllipseEdge",
            {},
            {"center": center, "direction": direction, "radiusMinor": radius_minor, "radiusMajor": radius_major},
        )

    def debug_info(self, shape: Reference[kinds.Shape]) -> Result[structs.EdgeDebugInfo]:
        """Describe an edge and its curve.

        Convention: ``firstParameter`` and ``lastParameter`` are the curve's own; ``start`` and ``end`` follow the
        way the edge runs. What a kind of curve does not have, such as a period, is left out.

        Args:
            shape: the edge.

        Returns:
            Whether the edge is valid, the type of its curve, its range and length, whether it is closed, periodic,
            linear or circular, the degree and the numbers of poles and knots of splines, and its ends.
        """
        return self._add("occt.shapes.edge.debugInfo", {"shape": shape}, {})

    def divide_edge_by_equal_distance_to_points(
        self,
        shape: Reference[kinds.Shape],
        nr_of_divisions: Integer = default(10),
        remove_start_point: Boolean = default(False),
        remove_end_point: Boolean = default(False),
    ) -> Result[Sequence[Sequence[float]]]:
        """Divide an edge into pieces of equal length.

        Convention: the points run the way the edge does. A closed edge has its start at both ends of the list.

        Known difference: lengths are exact to nine digits; on ellipses and splines they have been off by a
        thousandth.

        Args:
            shape: the edge.
            nr_of_divisions: how many pieces.
            remove_start_point: true leaves the first point out.
            remove_end_point: true leaves the last point out.

        Returns:
            The points between the pieces and at the ends, one more than pieces.
        """
        return self._add(
            "occt.shapes.edge.divideEdgeByEqualDistanceToPoints",
            {"shape": shape},
            {
                "nrOfDivisions": nr_of_divisions,
                "removeStartPoint": remove_start_point,
                "removeEndPoint": remove_end_point,
            },
        )

    def divide_edge_by_params_to_points(
        self,
        shape: Reference[kinds.Shape],
        nr_of_divisions: Integer = default(10),
        remove_start_point: Boolean = default(False),
        remove_end_point: Boolean = default(False),
    ) -> Result[Sequence[Sequence[float]]]:
        """Divide an edge by equal steps of its parameter.

        Convention: the points run the way the edge does. A closed edge has its start at both ends of the list.

        Args:
            shape: the edge.
            nr_of_divisions: how many pieces.
            remove_start_point: true leaves the first point out.
            remove_end_point: true leaves the last point out.

        Returns:
            The points between the pieces and at the ends, one more than pieces.
        """
        return self._add(
            "occt.shapes.edge.divideEdgeByParamsToPoints",
            {"shape": shape},
            {
                "nrOfDivisions": nr_of_divisions,
                "removeStartPoint": remove_start_point,
                "removeEndPoint": remove_end_point,
            },
        )

    def divide_edges_by_equal_distance_to_points(
        self,
        shapes: Shapes,
        nr_of_divisions: Integer = default(10),
        remove_start_point: Boolean = default(False),
        remove_end_point: Boolean = default(False),
    ) -> Result[Sequence[Sequence[Sequence[float]]]]:
        """Divide edges into pieces of equal length.

        Convention: as ``divideEdgeByEqualDistanceToPoints``.

        Args:
            shapes: the edges.
            nr_of_divisions: how many pieces of each.
            remove_start_point: true leaves the first point of each out.
            remove_end_point: true leaves the last point of each out.

        Returns:
            A list of points for each edge, in order.
        """
        return self._add(
            "occt.shapes.edge.divideEdgesByEqualDistanceToPoints",
            {"shapes": shapes},
            {
                "nrOfDivisions": nr_of_divisions,
                "removeStartPoint": remove_start_point,
                "removeEndPoint": remove_end_point,
            },
        )

    def divide_edges_by_params_to_points(
        self,
        shapes: Shapes,
        nr_of_divisions: Integer = default(10),
        remove_start_point: Boolean = default(False),
        remove_end_point: Boolean = default(False),
    ) -> Result[Sequence[Sequence[Sequence[float]]]]:
        """Divide edges by equal steps of their parameters.

        Convention: as ``divideEdgeByParamsToPoints``.

        Args:
            shapes: the edges.
            nr_of_divisions: how many pieces of each.
            remove_start_point: true leaves the first point of each out.
            remove_end_point: true leaves the last point of each out.

        Returns:
            A list of points for each edge, in order.
        """
        return self._add(
            "occt.shapes.edge.divideEdgesByParamsToPoints",
            {"shapes": shapes},
            {
                "nrOfDivisions": nr_of_divisions,
                "removeStartPoint": remove_start_point,
                "removeEndPoint": remove_end_point,
            },
        )

    def edges_to_points(
        self,
        shape: Reference[kinds.Shape],
        angular_deflection: Number = default(0.1),
        curvature_deflection: Number = default(0.1),
        minimum_of_points: Integer = default(2),
        u_tolerance: Number = default(1e-09),
        minimum_length: Number = default(1e-07),
    ) -> Result[Sequence[Sequence[Sequence[float]]]]:
        """Turn the edges of a shape into chains of points, close together where the edges bend.

        Convention: the points run the way the edge does.

        Args:
            shape: any shape.
            angular_deflection: by how much the direction may change from point to point, in radians, about.
            curvature_deflection: how far the straight lines between the points may stray from the edge.
            minimum_of_points: how many points of a curve at least; a straight edge has its two ends in any case.
            u_tolerance: the smallest step of the curve's parameter.
            minimum_length: the smallest distance of two points.

        Returns:
            A list of points for each edge, in the order of ``getEdges``; an edge that is a mere point has that
            alone.
        """
        return self._add(
            "occt.shapes.edge.edgesToPoints",
            {"shape": shape},
            {
                "angularDeflection": angular_deflection,
                "curvatureDeflection": curvature_deflection,
                "minimumOfPoints": minimum_of_points,
                "uTolerance": u_tolerance,
                "minimumLength": minimum_length,
            },
        )

    def end_point_on_edge(self, shape: Reference[kinds.Shape]) -> Result[Sequence[float]]:
        """Find where an edge ends.

        Args:
            shape: the edge.

        Returns:
            The point; for a closed edge also its start.
        """
        return self._add("occt.shapes.edge.endPointOnEdge", {"shape": shape}, {})

    def end_points_on_edges(self, shapes: Shapes) -> Result[Sequence[Sequence[float]]]:
        """Find where edges end.

        Args:
            shapes: the edges.

        Returns:
            A point for each, in order.
        """
        return self._add("occt.shapes.edge.endPointsOnEdges", {"shapes": shapes}, {})

    def from_base_line(self, line: structs.Line3 | Reference[structs.Line3]) -> Result[kinds.Edge]:
        """Make a straight edge from a line.

        Args:
            line: its two ends, which must differ.

        Returns:
            The edge, from ``start`` to ``end``.
        """
        return self._add("occt.shapes.edge.fromBaseLine", {"line": line}, {})

    def from_base_lines(
        self, line: Sequence[structs.Line3 | Reference[structs.Line3]] | Reference[Sequence[structs.Line3]]
    ) -> Result[Sequence[kinds.Edge]]:
        """Make straight edges from lines.

        Args:
            line: the lines; the ends of each must differ.

        Returns:
            An edge for each, in order.
        """
        return self._add("occt.shapes.edge.fromBaseLines", {"line": line}, {})

    def from_base_mesh(
        self, mesh: Sequence[Points] | Reference[Sequence[Sequence[Sequence[float]]]]
    ) -> Result[Sequence[kinds.Edge]]:
        """Make the sides of all triangles of a mesh.

        Convention: a side that two triangles share is made for each of them.

        Args:
            mesh: triangles; the corners of each must differ.

        Returns:
            Three edges for each triangle, in order, in one list.
        """
        return self._add("occt.shapes.edge.fromBaseMesh", {"mesh": mesh}, {})

    def from_base_polyline(
        self, polyline: structs.Polyline3 | Reference[structs.Polyline3]
    ) -> Result[Sequence[kinds.Edge]]:
        """Make straight edges along a polyline.

        Known difference: a closed polyline may name its first point again at the end; elsewhere that fails.

        Args:
            polyline: its points, of which neighbours must differ, and whether it is closed.

        Returns:
            An edge for each side, in order; if it is closed the last one leads back to the first point.
        """
        return self._add("occt.shapes.edge.fromBasePolyline", {"polyline": polyline}, {})

    def from_base_segment(self, segment: Points) -> Result[kinds.Edge]:
        """Make a straight edge from a segment.

        Args:
            segment: a pair of points, which must differ.

        Returns:
            The edge, from the first point to the second.
        """
        return self._add("occt.shapes.edge.fromBaseSegment", {"segment": segment}, {})

    def from_base_segments(
        self, segments: Sequence[Points] | Reference[Sequence[Sequence[Sequence[float]]]]
    ) -> Result[Sequence[kinds.Edge]]:
        """Make straight edges from segments.

        Args:
            segments: pairs of points; those of each must differ.

        Returns:
            An edge for each, in order.
        """
        return self._add("occt.shapes.edge.fromBaseSegments", {"segments": segments}, {})

    def from_base_triangle(self, triangle: Points) -> Result[Sequence[kinds.Edge]]:
        """Make the three sides of a triangle.

        Args:
            triangle: its corners, which must differ.

        Returns:
            The edges, from corner to corner and back to the first.
        """
        return self._add("occt.shapes.edge.fromBaseTriangle", {"triangle": triangle}, {})

    def from_points(self, points: Points) -> Result[Sequence[kinds.Edge]]:
        """Join each point to the next by a straight edge.

        Convention: repeat the first point at the end for a closed chain. A single point makes no edge.

        Args:
            points: the corners in order; neighbours must differ.

        Returns:
            The edges, one fewer than points.
        """
        return self._add("occt.shapes.edge.fromPoints", {"points": points}, {})

    def get_circular_edge_center_point(self, shape: Reference[kinds.Shape]) -> Result[Sequence[float]]:
        """Find the centre of a circle or an arc.

        Args:
            shape: the edge.

        Returns:
            The point.
        """
        return self._add("occt.shapes.edge.getCircularEdgeCenterPoint", {"shape": shape}, {})

    def get_circular_edge_plane_direction(self, shape: Reference[kinds.Shape]) -> Result[Sequence[float]]:
        """Find the normal of the plane that a circle or an arc lies in.

        Convention: the edge's curve runs counter-clockwise seen against it, whatever way the edge itself runs.

        Args:
            shape: the edge.

        Returns:
            The normal, of length 1.
        """
        return self._add("occt.shapes.edge.getCircularEdgePlaneDirection", {"shape": shape}, {})

    def get_circular_edge_radius(self, shape: Reference[kinds.Shape]) -> Result[float]:
        """Measure the radius of a circle or an arc.

        Args:
            shape: the edge.

        Returns:
            The radius.
        """
        return self._add("occt.shapes.edge.getCircularEdgeRadius", {"shape": shape}, {})

    def get_circular_edges_along_wire(self, shape: Reference[kinds.Shape]) -> Result[Sequence[kinds.Edge]]:
        """List the circles and arcs of a wire.

        Args:
            shape: the wire.

        Returns:
            Those of its edges that lie on circles, in the order in which they hang together.
        """
        return self._add("occt.shapes.edge.getCircularEdgesAlongWire", {"shape": shape}, {})

    def get_corner_points_of_edges_for_shape(self, shape: Reference[kinds.Shape]) -> Result[Sequence[Sequence[float]]]:
        """List the points where the edges of a shape start and end.

        Args:
            shape: any shape.

        Returns:
            The points, each once, in the order of the edges.
        """
        return self._add("occt.shapes.edge.getCornerPointsOfEdgesForShape", {"shape": shape}, {})

    def get_edge(self, shape: Reference[kinds.Shape], index: Integer = default(0)) -> Result[kinds.Edge]:
        """Take one edge of a shape.

        Args:
            shape: any shape with edges.
            index: its position in the list of ``getEdges``, from 0.

        Returns:
            The edge.
        """
        return self._add("occt.shapes.edge.getEdge", {"shape": shape}, {"index": index})

    def get_edge_center_of_mass(self, shape: Reference[kinds.Shape]) -> Result[Sequence[float]]:
        """Find the centre of mass of an edge as a thin wire.

        Known difference: exact to nine digits; of ellipses and splines it has been off by a thousandth.

        Args:
            shape: the edge.

        Returns:
            The point.
        """
        return self._add("occt.shapes.edge.getEdgeCenterOfMass", {"shape": shape}, {})

    def get_edge_length(self, shape: Reference[kinds.Shape]) -> Result[float]:
        """Measure the length of an edge.

        Known difference: exact to nine digits; the length of ellipses and splines has been off by a thousandth.

        Args:
            shape: the edge.

        Returns:
            Its length along the curve.
        """
        return self._add("occt.shapes.edge.getEdgeLength", {"shape": shape}, {})

    def get_edge_lengths_of_shape(self, shape: Reference[kinds.Shape]) -> Result[Sequence[float]]:
        """Measure the lengths of the edges of a shape.

        Args:
            shape: any shape.

        Returns:
            A length for each edge, in the order of ``getEdges``.
        """
        return self._add("occt.shapes.edge.getEdgeLengthsOfShape", {"shape": shape}, {})

    def get_edges(self, shape: Reference[kinds.Shape]) -> Result[Sequence[kinds.Edge]]:
        """List the edges of a shape.

        Args:
            shape: any shape.

        Returns:
            The distinct edges in the kernel's order; one shared by two faces is listed once.
        """
        return self._add("occt.shapes.edge.getEdges", {"shape": shape}, {})

    def get_edges_along_wire(self, shape: Reference[kinds.Shape]) -> Result[Sequence[kinds.Edge]]:
        """List the edges of a wire, one after another.

        Convention: a reversed wire keeps the edge that it starts with, and the edges run against the order of the
        list.

        Args:
            shape: the wire.

        Returns:
            The edges in the order in which they hang together.
        """
        return self._add("occt.shapes.edge.getEdgesAlongWire", {"shape": shape}, {})

    def get_edges_centers_of_mass(self, shapes: Shapes) -> Result[Sequence[Sequence[float]]]:
        """Find the centres of mass of edges as thin wires.

        Args:
            shapes: the edges.

        Returns:
            A point for each, in order.
        """
        return self._add("occt.shapes.edge.getEdgesCentersOfMass", {"shapes": shapes}, {})

    def get_edges_lengths(self, shapes: Shapes) -> Result[Sequence[float]]:
        """Measure the lengths of edges.

        Args:
            shapes: the edges.

        Returns:
            A length for each, in order.
        """
        return self._add("occt.shapes.edge.getEdgesLengths", {"shapes": shapes}, {})

    def get_linear_edges_along_wire(self, shape: Reference[kinds.Shape]) -> Result[Sequence[kinds.Edge]]:
        """List the straight edges of a wire.

        Args:
            shape: the wire.

        Returns:
            Those of its edges that lie on lines, in the order in which they hang together.
        """
        return self._add("occt.shapes.edge.getLinearEdgesAlongWire", {"shape": shape}, {})

    def is_edge_circular(self, shape: Reference[kinds.Shape]) -> Result[bool]:
        """Tell whether an edge is a circle or an arc of one.

        Convention: what counts is the kind of curve; a spline or an ellipse that happens to be round is no circle.

        Args:
            shape: the edge.

        Returns:
            True for a circle or an arc.
        """
        return self._add("occt.shapes.edge.isEdgeCircular", {"shape": shape}, {})

    def is_edge_linear(self, shape: Reference[kinds.Shape]) -> Result[bool]:
        """Tell whether an edge is a straight line.

        Convention: what counts is the kind of curve; a spline that happens to be straight is no line.

        Args:
            shape: the edge.

        Returns:
            True for a piece of a line.
        """
        return self._add("occt.shapes.edge.isEdgeLinear", {"shape": shape}, {})

    def line(self, start: Point = default([0, 0, 0]), end: Point = default([0, 1, 0])) -> Result[kinds.Edge]:
        """Make a straight edge between two points.

        Args:
            start: where it starts.
            end: where it ends; must differ from ``start``.

        Returns:
            The edge.
        """
        return self._add("occt.shapes.edge.line", {}, {"start": start, "end": end})

    def make_edge_from_geom2d_curve_and_surface(
        self, curve: Reference[kinds.Curve2d], surface: Reference[kinds.Surface]
    ) -> Result[kinds.Edge]:
        """Lay a curve of the plane onto a surface.

        Convention: the curve's x is the first parameter of the surface, u, and its y the second, v; on a cylinder
        those are the angle in radians and the height.

        Known difference: the edge has a curve in space too, so that points can be read off it.

        Args:
            curve: the curve; it must be bounded.
            surface: what it is laid onto.

        Returns:
            The edge.
        """
        return self._add("occt.shapes.edge.makeEdgeFromGeom2dCurveAndSurface", {"curve": curve, "surface": surface}, {})

    def move_edge_seam_by_length(
        self, shape: Reference[kinds.Shape], length: Number = default(0)
    ) -> Result[kinds.Edge]:
        """Let a closed edge start further along.

        Args:
            shape: a closed edge, such as a circle.
            length: how far to move its start, along the edge; negative moves it back, and more than once round goes
                on.

        Returns:
            An edge of the same shape and direction that starts there.
        """
        return self._add("occt.shapes.edge.moveEdgeSeamByLength", {"shape": shape}, {"length": length})

    def move_edge_seam_by_parameter(
        self, shape: Reference[kinds.Shape], parameter: Number = default(0)
    ) -> Result[kinds.Edge]:
        """Let a closed edge start at another point, at a share of its parameters.

        Convention: the share is that of ``pointOnEdgeAtParam``, which counts along the curve of the edge even where
        the edge runs against it.

        Args:
            shape: a closed edge, such as a circle.
            parameter: how far along from the old start, where 1 is once round; less than 0 goes backwards.

        Returns:
            An edge of the same shape and direction that starts there.
        """
        return self._add("occt.shapes.edge.moveEdgeSeamByParameter", {"shape": shape}, {"parameter": parameter})

    def point_on_edge_at_length(
        self, shape: Reference[kinds.Shape], length: Number = default(0.5)
    ) -> Result[Sequence[float]]:
        """Find the point of an edge at a distance from its start, along it.

        Convention: before the start and behind the end the edge goes on as its curve does: straight on, round the
        circle, and along a spline for as long again.

        Known difference: a distance beyond twice the length is followed on lines and circles and refused elsewhere;
        it has been cut short silently.

        Args:
            shape: the edge.
            length: the distance; negative before the start.

        Returns:
            The point.
        """
        return self._add("occt.shapes.edge.pointOnEdgeAtLength", {"shape": shape}, {"length": length})

    def point_on_edge_at_param(
        self, shape: Reference[kinds.Shape], param: Number = default(0.5)
    ) -> Result[Sequence[float]]:
        """Find the point of an edge at a parameter.

        Convention: 0 and 1 are the ends of the edge's curve, and what lies between follows the curve's own pace. A
        reversed edge, such as some in the outline of a face, runs from 1 to 0.

        Args:
            shape: the edge.
            param: from 0 to 1.

        Returns:
            The point.
        """
        return self._add("occt.shapes.edge.pointOnEdgeAtParam", {"shape": shape}, {"param": param})

    def points_on_edges_at_length(
        self, shapes: Shapes, length: Number = default(0.5)
    ) -> Result[Sequence[Sequence[float]]]:
        """Find the point of each edge at a distance from its start, along it.

        Convention: as ``pointOnEdgeAtLength``.

        Args:
            shapes: the edges.
            length: the distance; negative before the start.

        Returns:
            A point for each edge, in order.
        """
        return self._add("occt.shapes.edge.pointsOnEdgesAtLength", {"shapes": shapes}, {"length": length})

    def points_on_edges_at_param(
        self, shapes: Shapes, param: Number = default(0.5)
    ) -> Result[Sequence[Sequence[float]]]:
        """Find the point of each edge at a parameter.

        Convention: as ``pointOnEdgeAtParam``.

        Args:
            shapes: the edges.
            param: from 0 to 1.

        Returns:
            A point for each edge, in order.
        """
        return self._add("occt.shapes.edge.pointsOnEdgesAtParam", {"shapes": shapes}, {"param": param})

    def rebuild_edge_degree(
        self, shape: Reference[kinds.Shape], degree: Integer = default(3), tolerance: Number = default(0.0001)
    ) -> Result[kinds.Edge]:
        """Turn an edge into a spline of a degree.

        Convention: exact where a spline of that degree can be: lines and splines of lower degree always, circles
        and ellipses from degree 2 on, where the spline is rational. Else it comes within the tolerance.

        Args:
            shape: the edge.
            degree: of the spline, 1 to 25; 1 makes straight pieces.
            tolerance: how far the spline may stray from the edge.

        Returns:
            The edge along the spline.
        """
        return self._add(
            "occt.shapes.edge.rebuildEdgeDegree", {"shape": shape}, {"degree": degree, "tolerance": tolerance}
        )

    def remove_internal_edges(self, shape: Reference[kinds.Shape]) -> Result[kinds.Shape]:
        """Remove the edges between faces that continue each other, and join edges that do.

        Args:
            shape: any shape; what has no such edges stays as it is.

        Returns:
            The shape with larger faces and longer edges.
        """
        return self._add("occt.shapes.edge.removeInternalEdges", {"shape": shape}, {})

    def reversed_edge(self, shape: Reference[kinds.Shape]) -> Result[kinds.Edge]:
        """Let an edge run the other way.

        Args:
            shape: the edge.

        Returns:
            An edge on the same curve, from the end of the given one to its start.
        """
        return self._add("occt.shapes.edge.reversedEdge", {"shape": shape}, {})

    def start_point_on_edge(self, shape: Reference[kinds.Shape]) -> Result[Sequence[float]]:
        """Find where an edge starts.

        Args:
            shape: the edge.

        Returns:
            The point; for a closed edge also its end.
        """
        return self._add("occt.shapes.edge.startPointOnEdge", {"shape": shape}, {})

    def start_points_on_edges(self, shapes: Shapes) -> Result[Sequence[Sequence[float]]]:
        """Find where edges start.

        Args:
            shapes: the edges.

        Returns:
            A point for each, in order.
        """
        return self._add("occt.shapes.edge.startPointsOnEdges", {"shapes": shapes}, {})

    def tangent_on_edge_at_length(
        self, shape: Reference[kinds.Shape], length: Number = default(0.5)
    ) -> Result[Sequence[float]]:
        """Find the tangent of an edge at a distance from its start, along it.

        Convention: as ``pointOnEdgeAtLength``. The vector is the derivative by a parameter that goes from 0 at the
        start to 1 at the end: on lines and circles it is as long as the edge.

        Args:
            shape: the edge.
            length: the distance; negative before the start.

        Returns:
            The vector, the way the edge runs.
        """
        return self._add("occt.shapes.edge.tangentOnEdgeAtLength", {"shape": shape}, {"length": length})

    def tangent_on_edge_at_param(
        self, shape: Reference[kinds.Shape], param: Number = default(0.5)
    ) -> Result[Sequence[float]]:
        """Find the tangent of an edge at a parameter.

        Convention: as ``pointOnEdgeAtParam``. The vector is the derivative by the curve's own parameter: of length
        1 on a line, of the radius on a circle.

        Args:
            shape: the edge.
            param: from 0 to 1.

        Returns:
            The vector, the way the edge's curve runs.
        """
        return self._add("occt.shapes.edge.tangentOnEdgeAtParam", {"shape": shape}, {"param": param})

    def tangents_on_edges_at_length(
        self, shapes: Shapes, length: Number = default(0.5)
    ) -> Result[Sequence[Sequence[float]]]:
        """Find the tangent of each edge at a distance from its start, along it.

        Convention: as ``tangentOnEdgeAtLength``.

        Args:
            shapes: the edges.
            length: the distance; negative before the start.

        Returns:
            A vector for each edge, in order.
        """
        return self._add("occt.shapes.edge.tangentsOnEdgesAtLength", {"shapes": shapes}, {"length": length})

    def tangents_on_edges_at_param(
        self, shapes: Shapes, param: Number = default(0.5)
    ) -> Result[Sequence[Sequence[float]]]:
        """Find the tangent of each edge at a parameter.

        Convention: as ``tangentOnEdgeAtParam``.

        Args:
            shapes: the edges.
            param: from 0 to 1.

        Returns:
            A vector for each edge, in order.
        """
        return self._add("occt.shapes.edge.tangentsOnEdgesAtParam", {"shapes": shapes}, {"param": param})
