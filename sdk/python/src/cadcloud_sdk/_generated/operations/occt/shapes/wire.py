"""Operations of ``occt.shapes.wire``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cadcloud_sdk._generated.operations import kinds, structs
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, Integer, Number, Numbers, Point, Points, Shapes, Text, default


class WireOperations(Namespace):
    """Operations of ``occt.shapes.wire``."""

    def add_edges_and_wires_to_wire(self, shape: Reference[kinds.Shape], shapes: Shapes) -> Result[kinds.Wire]:
        """Lengthen a wire by edges and wires that meet it.

        Convention: the result runs as the wire does; what meets its start comes before it, what meets its end
        behind it, turned round where needed. Ends meet within 1e-7.

        Known difference: the order of ``shapes`` does not matter; elsewhere an edge that does not meet the wire yet
        is lost. Shapes of other kinds are refused instead of passed over.

        Args:
            shape: the wire to lengthen.
            shapes: edges and wires; none leaves the wire as it is.

        Returns:
            One wire.
        """
        return self._add("occt.shapes.wire.addEdgesAndWiresToWire", {"shape": shape, "shapes": shapes}, {})

    def close_open_wire(self, shape: Reference[kinds.Shape]) -> Result[kinds.Wire]:
        """Close a wire by a straight edge from its end to its start.

        Args:
            shape: the wire; a closed one stays as it is.

        Returns:
            A closed wire that starts where the open one did.
        """
        return self._add("occt.shapes.wire.closeOpenWire", {"shape": shape}, {})

    def combine_edges_and_wires_into_a_wire(self, shapes: Shapes) -> Result[kinds.Wire]:
        """Join edges and wires into one wire.

        Convention: the result runs as the first shape does; the others come before or behind it, turned round where
        needed. Ends meet within 1e-7.

        Known difference: the order of ``shapes`` does not matter; elsewhere an edge that does not meet the ones
        before it fails or is lost. Branches are refused.

        Args:
            shapes: edges and wires that meet end to end.

        Returns:
            One wire.
        """
        return self._add("occt.shapes.wire.combineEdgesAndWiresIntoAWire", {"shapes": shapes}, {})

    def create_b_spline(self, points: Points, closed: Boolean = default(False)) -> Result[kinds.Wire]:
        """Make a smooth curve that keeps near points.

        Convention: the curve runs through the first and the last point, and passes the others at 0.001 at most. A
        closed curve may have a corner at its first point.

        Args:
            points: at least two, or three of a closed curve, and 500 at most, in order; neighbours must differ.
            closed: true leads the curve back to its first point.

        Returns:
            A wire of one edge.
        """
        return self._add("occt.shapes.wire.createBSpline", {"points": points}, {"closed": closed})

    def create_b_splines(
        self,
        b_splines: Sequence[structs.BSplineDto | Reference[structs.BSplineDto]]
        | Reference[Sequence[structs.BSplineDto]],
        return_compound: Boolean = default(False),
    ) -> Result[Sequence[kinds.Wire] | kinds.Compound]:
        """Make several smooth curves that keep near points.

        Convention: as ``createBSpline``.

        Args:
            b_splines: the parameters of each, as ``createBSpline`` takes them.
            return_compound: true puts the wires into one compound.

        Returns:
            The wires in order, or the compound.
        """
        return self._add(
            "occt.shapes.wire.createBSplines", {"bSplines": b_splines}, {"returnCompound": return_compound}
        )

    def create_bezier(
        self,
        points: Points,
        closed: Boolean = default(False),
        degree: Integer | None = None,
        periodic: Boolean = default(False),
    ) -> Result[kinds.Wire]:
        """Make a Bézier curve.

        Convention: a closed curve gets its first point again as its last one, where it may have a corner.

        Known difference: ``degree`` and ``periodic`` are heeded; elsewhere they change nothing.

        Args:
            points: the control points, at least two, or three of a closed curve. The curve starts in the first and
                ends in the last.
            closed: true leads the curve back to its first point.
            degree: of the curve. Where it is lower than the number of control points less one, the curve is a
                B-spline of that degree, which follows the points more closely. Higher degrees, and none, give one
                Bézier curve.
            periodic: true closes the curve smoothly, by a B-spline that in general touches none of the points; of
                degree 3 where no degree is given.

        Returns:
            A wire of one edge.
        """
        return self._add(
            "occt.shapes.wire.createBezier",
            {"points": points},
            {"closed": closed, "degree": degree, "periodic": periodic},
        )

    def create_bezier_weights(
        self,
        points: Points,
        weights: Numbers,
        closed: Boolean = default(False),
        periodic: Boolean = default(False),
        degree: Integer | None = None,
    ) -> Result[kinds.Wire]:
        """Make a rational Bézier curve, whose control points pull with different strengths.

        Convention: a closed curve gets its first point again as its last one, so it takes one weight more than
        points.

        Known difference: ``degree`` and ``periodic`` are heeded; elsewhere they change nothing.

        Args:
            points: the control points, at least two, or three of a closed curve. The curve starts in the first and
                ends in the last.
            weights: how strongly each point pulls; one for each point, and one more where ``closed`` is true.
            closed: true leads the curve back to its first point.
            periodic: true closes the curve smoothly, by a B-spline that in general touches none of the points; of
                degree 3 where no degree is given.
            degree: of the curve. Where it is lower than the number of control points less one, the curve is a
                B-spline of that degree, which follows the points more closely. Higher degrees, and none, give one
                Bézier curve.

        Returns:
            A wire of one edge.
        """
        return self._add(
            "occt.shapes.wire.createBezierWeights",
            {"points": points, "weights": weights},
            {"closed": closed, "periodic": periodic, "degree": degree},
        )

    def create_bezier_wires(
        self,
        bezier_wires: Sequence[structs.BezierDto | Reference[structs.BezierDto]]
        | Reference[Sequence[structs.BezierDto]],
        return_compound: Boolean = default(False),
    ) -> Result[Sequence[kinds.Wire] | kinds.Compound]:
        """Make several Bézier curves.

        Convention: as ``createBezier``.

        Known difference: as ``createBezier``.

        Args:
            bezier_wires: the parameters of each, as ``createBezier`` takes them.
            return_compound: true puts the wires into one compound.

        Returns:
            The wires in order, or the compound.
        """
        return self._add(
            "occt.shapes.wire.createBezierWires", {"bezierWires": bezier_wires}, {"returnCompound": return_compound}
        )

    def create_christmas_tree_wire(
        self,
        height: Number = default(6),
        inner_dist: Number = default(1.5),
        outer_dist: Number = default(3),
        nr_skirts: Integer = default(5),
        trunk_height: Number = default(1),
        trunk_width: Number = default(1),
        half: Boolean = default(False),
        rotation: Number = default(0),
        origin: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
    ) -> Result[kinds.Wire]:
        """Make the outline of a Christmas tree.

        Convention: with the direction along y the tree stands in the plane of x and y.

        Args:
            height: from the lowest skirt to the top, without the trunk.
            inner_dist: from the axis to the corners between the skirts; that much at the foot, evenly less up to
                the top.
            outer_dist: from the axis to the tips of the skirts; that much at the foot, evenly less up to the top.
            nr_skirts: how many skirts.
            trunk_height: of the trunk; without height or width there is none.
            trunk_width: of the trunk.
            half: true draws the half on one side of the axis alone, as an open wire from the foot to the top.
            rotation: about the direction, in degrees.
            origin: the middle of the foot.
            direction: the way the tree grows.

        Returns:
            A closed wire, or an open one of a half.
        """
        return self._add(
            "occt.shapes.wire.createChristmasTreeWire",
            {},
            {
                "height": height,
                "innerDist": inner_dist,
                "outerDist": outer_dist,
                "nrSkirts": nr_skirts,
                "trunkHeight": trunk_height,
                "trunkWidth": trunk_width,
                "half": half,
                "rotation": rotation,
                "origin": origin,
                "direction": direction,
            },
        )

    def create_circle_wire(
        self, radius: Number = default(1), center: Point = default([0, 0, 0]), direction: Point = default([0, 1, 0])
    ) -> Result[kinds.Wire]:
        """Make a circle.

        Args:
            radius: from the centre to the line.
            center: the middle.
            direction: normal of the plane that the circle lies in.

        Returns:
            A closed wire of one edge.
        """
        return self._add(
            "occt.shapes.wire.createCircleWire", {}, {"radius": radius, "center": center, "direction": direction}
        )

    def create_ellipse_wire(
        self,
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
        radius_minor: Number = default(1),
        radius_major: Number = default(2),
    ) -> Result[kinds.Wire]:
        """Make an ellipse.

        Convention: with the direction along y the long axis lies along z.

        Args:
            center: the middle.
            direction: normal of the plane that the ellipse lies in.
            radius_minor: from the centre to the line along the short axis; not more than ``radius_major``.
            radius_major: from the centre to the line along the long axis.

        Returns:
            A closed wire of one edge.
        """
        return self._add(
            "occt.shapes.wire.createEllipseWire",
            {},
            {"center": center, "direction": direction, "radiusMinor": radius_minor, "radiusMajor": radius_major},
        )

    def create_flat_spiral_wire(
        self,
        start_radius: Number = default(0.5),
        end_radius: Number = default(5),
        num_turns: Number = default(5),
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
        clockwise: Boolean = default(False),
        tolerance: Number = default(0.0001),
    ) -> Result[kinds.Wire]:
        """Wind a flat spiral, whose distance from the centre changes evenly.

        Convention: with the direction along y it starts along z from the centre, and then goes towards x. There is
        an edge a turn, the last of which may be a part.

        Known difference: the spiral is flat; elsewhere each turn climbs by 0.001. A radius may be zero; elsewhere
        that fails. ``clockwise`` differs as in ``createHelixWire``.

        Args:
            start_radius: from the centre to the start of the curve.
            end_radius: from the centre to the end of the curve; not ``start_radius``, or the turns would overlap.
            num_turns: how many turns, up to 1,000; need not be whole.
            center: the middle.
            direction: normal of the plane that the spiral lies in.
            clockwise: true turns clockwise as seen against the direction, false counter-clockwise.
            tolerance: how far the curve may stray from a true spiral, at least 1e-7.

        Returns:
            An open wire.
        """
        return self._add(
            "occt.shapes.wire.createFlatSpiralWire",
            {},
            {
                "startRadius": start_radius,
                "endRadius": end_radius,
                "numTurns": num_turns,
                "center": center,
                "direction": direction,
                "clockwise": clockwise,
                "tolerance": tolerance,
            },
        )

    def create_h_beam_profile_wire(
        self,
        width: Number = default(2),
        height: Number = default(3),
        web_thickness: Number = default(0.2),
        flange_thickness: Number = default(0.3),
        alignment: Literal[
            "topLeft", "topMid", "topRight", "midLeft", "midMid", "midRight", "bottomLeft", "bottomMid", "bottomRight"
        ]
        | Reference[str] = default("midMid"),
        rotation: Number = default(0),
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
    ) -> Result[kinds.Wire]:
        """Make the profile of an H beam.

        Convention: with the direction along y the width lies along x, and the profile is upright along z.

        Args:
            width: over both flanges.
            height: of both flanges.
            web_thickness: of the web; less than ``height``.
            flange_thickness: of each flange; less than half of ``width``.
            alignment: which point of the profile's bounding rectangle lies at the centre.
            rotation: about the direction, in degrees.
            center: the point that the profile is aligned with.
            direction: normal of the plane that the profile lies in.

        Returns:
            A closed wire of twelve edges.
        """
        return self._add(
            "occt.shapes.wire.createHBeamProfileWire",
            {},
            {
                "width": width,
                "height": height,
                "webThickness": web_thickness,
                "flangeThickness": flange_thickness,
                "alignment": alignment,
                "rotation": rotation,
                "center": center,
                "direction": direction,
            },
        )

    def create_heart_wire(
        self,
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
        rotation: Number = default(0),
        size_approx: Number = default(2),
    ) -> Result[kinds.Wire]:
        """Make a heart.

        Convention: with the direction along y the tip points along -z.

        Args:
            center: the middle.
            direction: normal of the plane that the heart lies in.
            rotation: about the direction, in degrees.
            size_approx: about how wide and how high it is.

        Returns:
            A closed wire of two smooth edges, from the notch to the tip and back.
        """
        return self._add(
            "occt.shapes.wire.createHeartWire",
            {},
            {"center": center, "direction": direction, "rotation": rotation, "sizeApprox": size_approx},
        )

    def create_helix_wire(
        self,
        radius: Number = default(1),
        pitch: Number = default(1),
        height: Number = default(5),
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
        clockwise: Boolean = default(False),
        tolerance: Number = default(0.0001),
    ) -> Result[kinds.Wire]:
        """Wind a helix of a given height.

        Convention: with the direction along y it starts along z from the axis, and then goes towards x. There is an
        edge a turn, the last of which may be a part.

        Known difference: ``clockwise`` winds a left-handed helix from the same start; elsewhere it turns the right-
        handed one by half a turn.

        Args:
            radius: from the axis to the curve.
            pitch: how far a turn climbs; there may be up to 1,000 turns.
            height: how far the curve climbs.
            center: where the axis starts.
            direction: of the axis, the way the curve climbs.
            clockwise: true turns clockwise as seen against the direction, false counter-clockwise.
            tolerance: how far the curve may stray from a true helix, at least 1e-7.

        Returns:
            An open wire.
        """
        return self._add(
            "occt.shapes.wire.createHelixWire",
            {},
            {
                "radius": radius,
                "pitch": pitch,
                "height": height,
                "center": center,
                "direction": direction,
                "clockwise": clockwise,
                "tolerance": tolerance,
            },
        )

    def create_helix_wire_by_turns(
        self,
        radius: Number = default(1),
        pitch: Number = default(1),
        num_turns: Number = default(5),
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
        clockwise: Boolean = default(False),
        tolerance: Number = default(0.0001),
    ) -> Result[kinds.Wire]:
        """Wind a helix of a given number of turns.

        Convention: as ``createHelixWire``.

        Known difference: as ``createHelixWire``.

        Args:
            radius: from the axis to the curve.
            pitch: how far a turn climbs.
            num_turns: how many turns, up to 1,000; need not be whole.
            center: where the axis starts.
            direction: of the axis, the way the curve climbs.
            clockwise: true turns clockwise as seen against the direction, false counter-clockwise.
            tolerance: how far the curve may stray from a true helix, at least 1e-7.

        Returns:
            An open wire.
        """
        return self._add(
            "occt.shapes.wire.createHelixWireByTurns",
            {},
            {
                "radius": radius,
                "pitch": pitch,
                "numTurns": num_turns,
                "center": center,
                "direction": direction,
                "clockwise": clockwise,
                "tolerance": tolerance,
            },
        )

    def create_i_beam_profile_wire(
        self,
        width: Number = default(2),
        height: Number = default(3),
        web_thickness: Number = default(0.2),
        flange_thickness: Number = default(0.3),
        alignment: Literal[
            "topLeft", "topMid", "topRight", "midLeft", "midMid", "midRight", "bottomLeft", "bottomMid", "bottomRight"
        ]
        | Reference[str] = default("midMid"),
        rotation: Number = default(0),
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
    ) -> Result[kinds.Wire]:
        """Make the profile of an I beam.

        Convention: with the direction along y the width lies along x, and the profile is upright along z.

        Args:
            width: of both flanges.
            height: over both flanges.
            web_thickness: of the web; less than ``width``.
            flange_thickness: of each flange; less than half of ``height``.
            alignment: which point of the profile's bounding rectangle lies at the centre.
            rotation: about the direction, in degrees.
            center: the point that the profile is aligned with.
            direction: normal of the plane that the profile lies in.

        Returns:
            A closed wire of twelve edges.
        """
        return self._add(
            "occt.shapes.wire.createIBeamProfileWire",
            {},
            {
                "width": width,
                "height": height,
                "webThickness": web_thickness,
                "flangeThickness": flange_thickness,
                "alignment": alignment,
                "rotation": rotation,
                "center": center,
                "direction": direction,
            },
        )

    def create_l_polygon_wire(
        self,
        width_first: Number = default(1),
        length_first: Number = default(2),
        width_second: Number = default(0.5),
        length_second: Number = default(2),
        align: Literal["outside", "inside", "middle"] | Reference[str] = default("outside"),
        rotation: Number = default(0),
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
    ) -> Result[kinds.Wire]:
        """Make an outline shaped like the letter L.

        Convention: with the direction along y the first arm lies along x and the second along z.

        Args:
            width_first: how thick the first arm is.
            length_first: how far the first arm reaches from the centre.
            width_second: how thick the second arm is.
            length_second: how far the second arm reaches from the centre.
            align: which way the arms are thick: away from each other (``outside``), towards each other
                (``inside``), or half and half (``middle``).
            rotation: about the direction, in degrees.
            center: where the arms meet.
            direction: normal of the plane that the outline lies in.

        Returns:
            A closed wire of six edges.
        """
        return self._add(
            "occt.shapes.wire.createLPolygonWire",
            {},
            {
                "widthFirst": width_first,
                "lengthFirst": length_first,
                "widthSecond": width_second,
                "lengthSecond": length_second,
                "align": align,
                "rotation": rotation,
                "center": center,
                "direction": direction,
            },
        )

    def create_line_wire(
        self, start: Point = default([0, 0, 0]), end: Point = default([0, 1, 0])
    ) -> Result[kinds.Wire]:
        """Join two points by a straight line.

        Args:
            start: where it starts.
            end: where it ends; not the start.

        Returns:
            A wire of one edge.
        """
        return self._add("occt.shapes.wire.createLineWire", {}, {"start": start, "end": end})

    def create_line_wire_with_extensions(
        self,
        start: Point = default([0, 0, 0]),
        end: Point = default([0, 1, 0]),
        extension_start: Number = default(0.1),
        extension_end: Number = default(0.1),
    ) -> Result[kinds.Wire]:
        """Join two points by a straight line that goes on beyond them.

        Args:
            start: the first point.
            end: the second point; not the first.
            extension_start: how far the line goes on beyond the first point; a negative length shortens it.
            extension_end: how far the line goes on beyond the second point; a negative length shortens it.

        Returns:
            A wire of one edge.
        """
        return self._add(
            "occt.shapes.wire.createLineWireWithExtensions",
            {},
            {"start": start, "end": end, "extensionStart": extension_start, "extensionEnd": extension_end},
        )

    def create_lines(
        self,
        lines: Sequence[structs.LineDto | Reference[structs.LineDto]] | Reference[Sequence[structs.LineDto]],
        return_compound: Boolean = default(False),
    ) -> Result[Sequence[kinds.Wire] | kinds.Compound]:
        """Make a wire of each of several straight lines.

        Args:
            lines: the lines, by their starts and ends.
            return_compound: true puts the wires into one compound.

        Returns:
            The wires in order, or the compound.
        """
        return self._add("occt.shapes.wire.createLines", {"lines": lines}, {"returnCompound": return_compound})

    def create_n_gon_wire(
        self,
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
        nr_corners: Integer = default(6),
        radius: Number = default(1),
    ) -> Result[kinds.Wire]:
        """Make a regular polygon.

        Convention: with the direction along y the first corner lies along x, and the next one towards z.

        Args:
            center: the middle.
            direction: normal of the plane that the polygon lies in.
            nr_corners: how many corners, at least three.
            radius: from the centre to the corners.

        Returns:
            A closed wire with an edge a side.
        """
        return self._add(
            "occt.shapes.wire.createNGonWire",
            {},
            {"center": center, "direction": direction, "nrCorners": nr_corners, "radius": radius},
        )

    def create_parallelogram_wire(
        self,
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
        around_center: Boolean = default(True),
        width: Number = default(2),
        height: Number = default(1),
        angle: Number = default(15),
    ) -> Result[kinds.Wire]:
        """Make a parallelogram.

        Convention: with the direction along y the width lies along x and the height along z. The slanted sides are
        those of a rectangle of this width and height, turned about their middles, so that their tops lean towards
        -x.

        Args:
            center: the middle, or a corner of the rectangle.
            direction: normal of the plane that the parallelogram lies in.
            around_center: true takes ``center`` as the middle, false as the corner of the rectangle at its least x
                and z.
            width: of the sides that are not slanted.
            height: from one of these sides to the other.
            angle: between the slanted sides and those of the rectangle, in degrees; not a right angle.

        Returns:
            A closed wire of four edges.
        """
        return self._add(
            "occt.shapes.wire.createParallelogramWire",
            {},
            {
                "center": center,
                "direction": direction,
                "aroundCenter": around_center,
                "width": width,
                "height": height,
                "angle": angle,
            },
        )

    def create_polygon_wire(self, points: Points) -> Result[kinds.Wire]:
        """Join points by straight lines and close the outline.

        Args:
            points: the corners in order, at least three; neighbours must differ.

        Returns:
            A closed wire with an edge a side.
        """
        return self._add("occt.shapes.wire.createPolygonWire", {"points": points}, {})

    def create_polygons(
        self,
        polygons: Sequence[structs.PointsDto | Reference[structs.PointsDto]] | Reference[Sequence[structs.PointsDto]],
        return_compound: Boolean = default(False),
    ) -> Result[Sequence[kinds.Wire] | kinds.Compound]:
        """Join the points of several polygons by straight lines, and close the outlines.

        Args:
            polygons: the corners of each, at least three.
            return_compound: true puts the wires into one compound.

        Returns:
            The closed wires in order, or the compound.
        """
        return self._add("occt.shapes.wire.createPolygons", {"polygons": polygons}, {"returnCompound": return_compound})

    def create_polyline_wire(self, points: Points) -> Result[kinds.Wire]:
        """Join points by straight lines.

        Args:
            points: at least two, in order; neighbours must differ. A last point that is the first closes the wire.

        Returns:
            A wire with an edge between neighbours.
        """
        return self._add("occt.shapes.wire.createPolylineWire", {"points": points}, {})

    def create_polylines(
        self,
        polylines: Sequence[structs.PointsDto | Reference[structs.PointsDto]] | Reference[Sequence[structs.PointsDto]],
        return_compound: Boolean = default(False),
    ) -> Result[Sequence[kinds.Wire] | kinds.Compound]:
        """Join the points of several polylines by straight lines.

        Args:
            polylines: the points of each, at least two.
            return_compound: true puts the wires into one compound.

        Returns:
            The wires in order, or the compound.
        """
        return self._add(
            "occt.shapes.wire.createPolylines", {"polylines": polylines}, {"returnCompound": return_compound}
        )

    def create_rectangle_wire(
        self,
        width: Number = default(1),
        length: Number = default(2),
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
    ) -> Result[kinds.Wire]:
        """Make a rectangle.

        Convention: with the direction along y the width lies along x and the length along z.

        Args:
            width: of one pair of sides.
            length: of the other pair.
            center: the middle.
            direction: normal of the plane that the rectangle lies in.

        Returns:
            A closed wire of four edges.
        """
        return self._add(
            "occt.shapes.wire.createRectangleWire",
            {},
            {"width": width, "length": length, "center": center, "direction": direction},
        )

    def create_square_wire(
        self, size: Number = default(1), center: Point = default([0, 0, 0]), direction: Point = default([0, 1, 0])
    ) -> Result[kinds.Wire]:
        """Make a square.

        Args:
            size: of each side.
            center: the middle.
            direction: normal of the plane that the square lies in.

        Returns:
            A closed wire of four edges.
        """
        return self._add(
            "occt.shapes.wire.createSquareWire", {}, {"size": size, "center": center, "direction": direction}
        )

    def create_star_wire(
        self,
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
        num_rays: Integer = default(7),
        outer_radius: Number = default(2),
        inner_radius: Number = default(1),
        offset_outer_edges: Number = default(0),
        half: Boolean = default(False),
    ) -> Result[kinds.Wire]:
        """Make a star.

        Convention: with the direction along y the first tip lies along x, and the next one towards z.

        Args:
            center: the middle.
            direction: normal of the plane that the star lies in.
            num_rays: how many tips, at least three.
            outer_radius: from the centre to the tips.
            inner_radius: from the centre to the corners between the tips.
            offset_outer_edges: how far the tips are lifted along the direction, which leaves the star no longer
                flat.
            half: true draws the first half turn alone, as an open wire.

        Returns:
            A closed wire with two edges a tip, or an open one with half as many.
        """
        return self._add(
            "occt.shapes.wire.createStarWire",
            {},
            {
                "center": center,
                "direction": direction,
                "numRays": num_rays,
                "outerRadius": outer_radius,
                "innerRadius": inner_radius,
                "offsetOuterEdges": offset_outer_edges,
                "half": half,
            },
        )

    def create_t_beam_profile_wire(
        self,
        width: Number = default(2),
        height: Number = default(2),
        web_thickness: Number = default(0.2),
        flange_thickness: Number = default(0.3),
        alignment: Literal[
            "topLeft", "topMid", "topRight", "midLeft", "midMid", "midRight", "bottomLeft", "bottomMid", "bottomRight"
        ]
        | Reference[str] = default("midMid"),
        rotation: Number = default(0),
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
    ) -> Result[kinds.Wire]:
        """Make the profile of a T beam.

        Convention: with the direction along y the width lies along x, and the profile is upright along z.

        Args:
            width: of the flange, which lies at the top.
            height: over flange and web.
            web_thickness: of the web; less than ``width``.
            flange_thickness: of the flange; less than ``height``.
            alignment: which point of the profile's bounding rectangle lies at the centre.
            rotation: about the direction, in degrees.
            center: the point that the profile is aligned with.
            direction: normal of the plane that the profile lies in.

        Returns:
            A closed wire of eight edges.
        """
        return self._add(
            "occt.shapes.wire.createTBeamProfileWire",
            {},
            {
                "width": width,
                "height": height,
                "webThickness": web_thickness,
                "flangeThickness": flange_thickness,
                "alignment": alignment,
                "rotation": rotation,
                "center": center,
                "direction": direction,
            },
        )

    def create_tapered_helix_wire(
        self,
        start_radius: Number = default(2),
        end_radius: Number = default(0.5),
        pitch: Number = default(1),
        height: Number = default(5),
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
        clockwise: Boolean = default(False),
        tolerance: Number = default(0.0001),
    ) -> Result[kinds.Wire]:
        """Wind a helix round a cone, whose radius changes evenly.

        Convention: as ``createHelixWire``. One of the radii may be zero.

        Known difference: the curve is fitted by fewer pieces, and one radius may be zero; elsewhere that fails.
        ``clockwise`` differs as in ``createHelixWire``.

        Args:
            start_radius: from the axis to the start of the curve.
            end_radius: from the axis to the end of the curve.
            pitch: how far a turn climbs; there may be up to 1,000 turns.
            height: how far the curve climbs.
            center: where the axis starts.
            direction: of the axis, the way the curve climbs.
            clockwise: true turns clockwise as seen against the direction, false counter-clockwise.
            tolerance: how far the curve may stray from a true helix, at least 1e-7.

        Returns:
            An open wire.
        """
        return self._add(
            "occt.shapes.wire.createTaperedHelixWire",
            {},
            {
                "startRadius": start_radius,
                "endRadius": end_radius,
                "pitch": pitch,
                "height": height,
                "center": center,
                "direction": direction,
                "clockwise": clockwise,
                "tolerance": tolerance,
            },
        )

    def create_u_beam_profile_wire(
        self,
        width: Number = default(2),
        height: Number = default(3),
        web_thickness: Number = default(0.2),
        flange_thickness: Number = default(0.3),
        flange_width: Number = default(0.5),
        alignment: Literal[
            "topLeft", "topMid", "topRight", "midLeft", "midMid", "midRight", "bottomLeft", "bottomMid", "bottomRight"
        ]
        | Reference[str] = default("midMid"),
        rotation: Number = default(0),
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
    ) -> Result[kinds.Wire]:
        """Make the profile of a U beam, open at the top.

        Convention: with the direction along y the width lies along x, and the profile is upright along z. The two
        legs may differ, and the names of their sizes are those of the wire format.

        Args:
            width: over both legs.
            height: of the legs.
            web_thickness: of the leg at the larger x.
            flange_thickness: of the leg at the lesser x.
            flange_width: how thick the bottom is; less than ``height``.
            alignment: which point of the profile's bounding rectangle lies at the centre.
            rotation: about the direction, in degrees.
            center: the point that the profile is aligned with.
            direction: normal of the plane that the profile lies in.

        Returns:
            A closed wire of eight edges.
        """
        return self._add(
            "occt.shapes.wire.createUBeamProfileWire",
            {},
            {
                "width": width,
                "height": height,
                "webThickness": web_thickness,
                "flangeThickness": flange_thickness,
                "flangeWidth": flange_width,
                "alignment": alignment,
                "rotation": rotation,
                "center": center,
                "direction": direction,
            },
        )

    def create_wire_from_edge(self, shape: Reference[kinds.Shape]) -> Result[kinds.Wire]:
        """Make a wire of a single edge.

        Args:
            shape: the edge.

        Returns:
            A wire that runs as the edge does.
        """
        return self._add("occt.shapes.wire.createWireFromEdge", {"shape": shape}, {})

    def create_wire_from_two_circles_tan(
        self,
        circle1: Reference[kinds.Shape],
        circle2: Reference[kinds.Shape],
        keep_lines: Literal["outside", "inside"] | Reference[str] = default("outside"),
        circle_remainders: Literal["outside", "inside", "outsideInside", "insideOutside"] | Reference[str] = default(
            "outside"
        ),
        tolerance: Number = default(1e-07),
    ) -> Result[kinds.Wire]:
        """Lay a belt round two circles.

        Convention: the wire starts with the arc of the first circle, anticlockwise about its axis.

        Known difference: which way the axes of the circles point does not matter; elsewhere opposite axes exchange
        the arcs of the second circle.

        Args:
            circle1: a circle.
            circle2: a circle in the same plane.
            keep_lines: ``outside`` takes the tangents along the outside, ``inside`` those that cross between the
                circles.
            circle_remainders: which arcs are kept: ``outside`` away from the other circle, ``inside`` towards it;
                the first half of the longer words stands for the first circle.
            tolerance: how far the circles may lie outside one plane, or touch.

        Returns:
            A closed wire of two arcs and two straight edges.
        """
        return self._add(
            "occt.shapes.wire.createWireFromTwoCirclesTan",
            {"circle1": circle1, "circle2": circle2},
            {"keepLines": keep_lines, "circleRemainders": circle_remainders, "tolerance": tolerance},
        )

    def create_wires_between_start_end_points_of_wires_and_edges(
        self,
        shapes: Shapes,
        wire_type: Literal["polyline", "interpolated"] | Reference[str] = default("polyline"),
        closed: Boolean = default(False),
        tolerance: Number = default(1e-07),
    ) -> Result[Sequence[kinds.Wire]]:
        """Draw a wire through the starts of wires and edges, and one through their ends.

        Convention: the direction of each shape counts, so shapes that run against their neighbours make the wires
        cross over.

        Args:
            shapes: at least two wires and edges, in order; three where ``closed``.
            wire_type: ``polyline`` draws straight lines, ``interpolated`` a smooth curve.
            closed: true leads from the last shape back to the first.
            tolerance: points closer than this count as one.

        Returns:
            The wire through the starts, then that through the ends.
        """
        return self._add(
            "occt.shapes.wire.createWiresBetweenStartEndPointsOfWiresAndEdges",
            {"shapes": shapes},
            {"wireType": wire_type, "closed": closed, "tolerance": tolerance},
        )

    def create_wires_between_subdivided_points_of_wires_and_edges(
        self,
        shapes: Shapes,
        nr_of_divisions: Integer = default(10),
        divide_by_equal_distance: Boolean = default(False),
        wire_type: Literal["polyline", "interpolated"] | Reference[str] = default("polyline"),
        closed: Boolean = default(False),
        tolerance: Number = default(1e-07),
    ) -> Result[Sequence[kinds.Wire]]:
        """Divide wires and edges, and draw a wire through the first points of all, one through the second, and so on.

        Convention: the direction of each shape counts. Closed shapes start and end with the same point, so there
        the last wire is the first again.

        Args:
            shapes: at least two wires and edges, in order; three where ``closed``.
            nr_of_divisions: how many parts each is divided into.
            divide_by_equal_distance: true divides by length, false by the parameters of the edges.
            wire_type: ``polyline`` draws straight lines, ``interpolated`` a smooth curve.
            closed: true leads from the last shape back to the first.
            tolerance: points closer than this count as one.

        Returns:
            One wire more than there are divisions.
        """
        return self._add(
            "occt.shapes.wire.createWiresBetweenSubdividedPointsOfWiresAndEdges",
            {"shapes": shapes},
            {
                "nrOfDivisions": nr_of_divisions,
                "divideByEqualDistance": divide_by_equal_distance,
                "wireType": wire_type,
                "closed": closed,
                "tolerance": tolerance,
            },
        )

    def create_zig_zag_between_two_wires(
        self,
        wire1: Reference[kinds.Shape],
        wire2: Reference[kinds.Shape],
        nr_zig_zags: Integer = default(20),
        inverse: Boolean = default(False),
        divide_by_equal_distance: Boolean = default(False),
        zig_zags_per_edge: Boolean = default(True),
    ) -> Result[kinds.Wire]:
        """Run to and fro between two wires in straight lines.

        Convention: both wires are divided into twice as many parts as there are zigzags, and the line takes its
        points from one and the other in turn. With ``zigZagsPerEdge`` that is done edge by edge, and edges of
        ``wire2`` that ``wire1`` lacks are left over.

        Args:
            wire1: where the line starts.
            wire2: the other side.
            nr_zig_zags: how many times to go over and come back, for each edge or in all.
            inverse: true starts on ``wire2``.
            divide_by_equal_distance: true divides by length, false by the parameters of the edges.
            zig_zags_per_edge: true goes edge by edge, so that corners are kept; false divides the wires as a whole.

        Returns:
            A wire of straight edges, closed where it comes back to its start.
        """
        return self._add(
            "occt.shapes.wire.createZigZagBetweenTwoWires",
            {"wire1": wire1, "wire2": wire2},
            {
                "nrZigZags": nr_zig_zags,
                "inverse": inverse,
                "divideByEqualDistance": divide_by_equal_distance,
                "zigZagsPerEdge": zig_zags_per_edge,
            },
        )

    def debug_info(self, shape: Reference[kinds.Shape]) -> Result[structs.WireDebugInfo]:
        """Tell what a wire is made of.

        Convention: the edges come one after another as the wire runs. ``start`` and ``end`` of an edge are those of
        the edge, which may run against its curve; the parameters are those of the curve. ``period`` is there for
        periodic curves only, ``degree``, ``nbPoles`` and ``rational`` for Bézier curves and B-splines, ``nbKnots``
        for B-splines.

        Args:
            shape: the wire.

        Returns:
            Whether the wire is valid and closed, its length, and its edges with type and parameters of their
            curves.
        """
        return self._add("occt.shapes.wire.debugInfo", {"shape": shape}, {})

    def derivatives_on_wire_at_length(
        self, shape: Reference[kinds.Shape], length: Number = default(0.5)
    ) -> Result[Sequence[Sequence[float]]]:
        """Find the derivatives at a distance along a wire.

        Convention: as ``derivativesOnWireAtParam``.

        Known difference: as ``pointOnWireAtLength``.

        Args:
            shape: the wire.
            length: from the start, along the edges; less than 0 lies before the start.

        Returns:
            The first, second and third derivative.
        """
        return self._add("occt.shapes.wire.derivativesOnWireAtLength", {"shape": shape}, {"length": length})

    def derivatives_on_wire_at_param(
        self, shape: Reference[kinds.Shape], param: Number = default(0.5)
    ) -> Result[Sequence[Sequence[float]]]:
        """Find the derivatives at a share of a wire's parameters.

        Convention: they are taken by a parameter that grows by 1 along each edge.

        Args:
            shape: the wire.
            param: how far along, from 0 at the start to 1 at the end.

        Returns:
            The first, second and third derivative.
        """
        return self._add("occt.shapes.wire.derivativesOnWireAtParam", {"shape": shape}, {"param": param})

    def divide_wire_by_equal_distance_to_points(
        self,
        shape: Reference[kinds.Shape],
        nr_of_divisions: Integer = default(10),
        remove_start_point: Boolean = default(False),
        remove_end_point: Boolean = default(False),
    ) -> Result[Sequence[Sequence[float]]]:
        """Divide a wire into parts of equal length.

        Convention: a closed wire starts and ends with the same point.

        Args:
            shape: the wire.
            nr_of_divisions: how many parts; there is one point more.
            remove_start_point: true leaves out the start of the wire.
            remove_end_point: true leaves out the end of the wire.

        Returns:
            The points between the parts, ends included.
        """
        return self._add(
            "occt.shapes.wire.divideWireByEqualDistanceToPoints",
            {"shape": shape},
            {
                "nrOfDivisions": nr_of_divisions,
                "removeStartPoint": remove_start_point,
                "removeEndPoint": remove_end_point,
            },
        )

    def divide_wire_by_params_to_points(
        self,
        shape: Reference[kinds.Shape],
        nr_of_divisions: Integer = default(10),
        remove_start_point: Boolean = default(False),
        remove_end_point: Boolean = default(False),
    ) -> Result[Sequence[Sequence[float]]]:
        """Divide a wire into parts of equal parameter.

        Convention: every edge takes as long as the others, however long it is. A closed wire starts and ends with
        the same point.

        Args:
            shape: the wire.
            nr_of_divisions: how many parts; there is one point more.
            remove_start_point: true leaves out the start of the wire.
            remove_end_point: true leaves out the end of the wire.

        Returns:
            The points between the parts, ends included.
        """
        return self._add(
            "occt.shapes.wire.divideWireByParamsToPoints",
            {"shape": shape},
            {
                "nrOfDivisions": nr_of_divisions,
                "removeStartPoint": remove_start_point,
                "removeEndPoint": remove_end_point,
            },
        )

    def divide_wires_by_equal_distance_to_points(
        self,
        shapes: Shapes,
        nr_of_divisions: Integer = default(10),
        remove_start_point: Boolean = default(False),
        remove_end_point: Boolean = default(False),
    ) -> Result[Sequence[Sequence[Sequence[float]]]]:
        """Divide wires into parts of equal length.

        Convention: as ``divideWireByEqualDistanceToPoints``.

        Args:
            shapes: the wires.
            nr_of_divisions: how many parts of each; there is one point more.
            remove_start_point: true leaves out the start of each wire.
            remove_end_point: true leaves out the end of each wire.

        Returns:
            The points of each wire.
        """
        return self._add(
            "occt.shapes.wire.divideWiresByEqualDistanceToPoints",
            {"shapes": shapes},
            {
                "nrOfDivisions": nr_of_divisions,
                "removeStartPoint": remove_start_point,
                "removeEndPoint": remove_end_point,
            },
        )

    def divide_wires_by_params_to_points(
        self,
        shapes: Shapes,
        nr_of_divisions: Integer = default(10),
        remove_start_point: Boolean = default(False),
        remove_end_point: Boolean = default(False),
    ) -> Result[Sequence[Sequence[Sequence[float]]]]:
        """Divide wires into parts of equal parameter.

        Convention: as ``divideWireByParamsToPoints``.

        Args:
            shapes: the wires.
            nr_of_divisions: how many parts of each; there is one point more.
            remove_start_point: true leaves out the start of each wire.
            remove_end_point: true leaves out the end of each wire.

        Returns:
            The points of each wire.
        """
        return self._add(
            "occt.shapes.wire.divideWiresByParamsToPoints",
            {"shapes": shapes},
            {
                "nrOfDivisions": nr_of_divisions,
                "removeStartPoint": remove_start_point,
                "removeEndPoint": remove_end_point,
            },
        )

    def end_point_on_wire(self, shape: Reference[kinds.Shape]) -> Result[Sequence[float]]:
        """Find where a wire ends.

        Args:
            shape: the wire.

        Returns:
            The point; for a closed wire that where it starts.
        """
        return self._add("occt.shapes.wire.endPointOnWire", {"shape": shape}, {})

    def from_base_line(self, line: structs.Line3 | Reference[structs.Line3]) -> Result[kinds.Wire]:
        """Turn a line into a wire.

        Args:
            line: by its start and end.

        Returns:
            A wire of one edge.
        """
        return self._add("occt.shapes.wire.fromBaseLine", {"line": line}, {})

    def from_base_lines(
        self, line: Sequence[structs.Line3 | Reference[structs.Line3]] | Reference[Sequence[structs.Line3]]
    ) -> Result[Sequence[kinds.Wire]]:
        """Turn lines into wires.

        Args:
            line: the lines, by their starts and ends.

        Returns:
            A wire of each, in order.
        """
        return self._add("occt.shapes.wire.fromBaseLines", {"line": line}, {})

    def from_base_mesh(
        self, mesh: Sequence[Points] | Reference[Sequence[Sequence[Sequence[float]]]]
    ) -> Result[Sequence[kinds.Wire]]:
        """Turn the triangles of a mesh into wires.

        Args:
            mesh: the triangles, each by its three corners, which must differ.

        Returns:
            A closed wire of each triangle, in order.
        """
        return self._add("occt.shapes.wire.fromBaseMesh", {"mesh": mesh}, {})

    def from_base_polyline(self, polyline: structs.Polyline3 | Reference[structs.Polyline3]) -> Result[kinds.Wire]:
        """Turn a polyline into a wire.

        Known difference: a closed polyline may repeat its first point at the end; elsewhere that fails.

        Args:
            polyline: its points, and whether it is closed.

        Returns:
            A wire of straight edges, closed where the polyline is.
        """
        return self._add("occt.shapes.wire.fromBasePolyline", {"polyline": polyline}, {})

    def from_base_segment(self, segment: Points) -> Result[kinds.Wire]:
        """Turn a segment into a wire.

        Args:
            segment: its two ends.

        Returns:
            A wire of one edge.
        """
        return self._add("occt.shapes.wire.fromBaseSegment", {"segment": segment}, {})

    def from_base_segments(
        self, segments: Sequence[Points] | Reference[Sequence[Sequence[Sequence[float]]]]
    ) -> Result[Sequence[kinds.Wire]]:
        """Turn segments into wires.

        Args:
            segments: the two ends of each.

        Returns:
            A wire of each, in order.
        """
        return self._add("occt.shapes.wire.fromBaseSegments", {"segments": segments}, {})

    def from_base_triangle(self, triangle: Points) -> Result[kinds.Wire]:
        """Turn a triangle into a wire.

        Args:
            triangle: its three corners; they must differ.

        Returns:
            A closed wire of three edges.
        """
        return self._add("occt.shapes.wire.fromBaseTriangle", {"triangle": triangle}, {})

    def from_points(self, points: Points) -> Result[kinds.Wire]:
        """Turn points into a wire of straight lines.

        Args:
            points: at least two, in order; neighbours must differ. A last point that is the first closes the wire.

        Returns:
            A wire with an edge between neighbours.
        """
        return self._add("occt.shapes.wire.fromPoints", {"points": points}, {})

    def get_wire(self, shape: Reference[kinds.Shape], index: Integer = default(0)) -> Result[kinds.Wire]:
        """Take one wire of a shape.

        Convention: wires are counted from 0, in the order of ``getWires``.

        Known difference: a wire is the first wire of itself; elsewhere that fails.

        Args:
            shape: any shape with wires.
            index: which one.

        Returns:
            The wire.
        """
        return self._add("occt.shapes.wire.getWire", {"shape": shape}, {"index": index})

    def get_wire_center_of_mass(self, shape: Reference[kinds.Shape]) -> Result[Sequence[float]]:
        """Find the centre of mass of a wire of even thickness.

        Convention: an edge that the wire runs along twice counts once.

        Args:
            shape: the wire.

        Returns:
            The point.
        """
        return self._add("occt.shapes.wire.getWireCenterOfMass", {"shape": shape}, {})

    def get_wire_length(self, shape: Reference[kinds.Shape]) -> Result[float]:
        """Measure the length of a wire.

        Convention: an edge that the wire runs along twice, such as a seam, counts twice.

        Args:
            shape: the wire.

        Returns:
            Its length along the edges.
        """
        return self._add("occt.shapes.wire.getWireLength", {"shape": shape}, {})

    def get_wires(self, shape: Reference[kinds.Shape]) -> Result[Sequence[kinds.Wire]]:
        """List the wires of a shape.

        Known difference: a wire that a shape holds twice is listed once; elsewhere it is repeated.

        Args:
            shape: any shape.

        Returns:
            The distinct wires in the kernel's order; none for a lone edge.
        """
        return self._add("occt.shapes.wire.getWires", {"shape": shape}, {})

    def get_wires_centers_of_mass(self, shapes: Shapes) -> Result[Sequence[Sequence[float]]]:
        """Find the centres of mass of wires of even thickness.

        Args:
            shapes: the wires.

        Returns:
            A point for each, in order.
        """
        return self._add("occt.shapes.wire.getWiresCentersOfMass", {"shapes": shapes}, {})

    def get_wires_lengths(self, shapes: Shapes) -> Result[Sequence[float]]:
        """Measure the lengths of wires.

        Args:
            shapes: the wires.

        Returns:
            A length for each, in order.
        """
        return self._add("occt.shapes.wire.getWiresLengths", {"shapes": shapes}, {})

    def hexagons_in_grid(
        self,
        width: Number = default(10),
        height: Number = default(10),
        nr_hexagons_in_width: Integer = default(10),
        nr_hexagons_in_height: Integer = default(10),
        flat_top: Boolean = default(False),
        extend_top: Boolean = default(False),
        extend_bottom: Boolean = default(False),
        extend_left: Boolean = default(False),
        extend_right: Boolean = default(False),
        scale_pattern_width: Numbers | None = None,
        scale_pattern_height: Numbers | None = None,
        fillet_pattern: Numbers | None = None,
        inclusion_pattern: Sequence[Boolean] | Reference[Sequence[bool]] | None = None,
    ) -> Result[Sequence[kinds.Wire]]:
        """Fill a rectangle with a honeycomb of hexagons, stretched to fit.

        Convention: the rectangle lies around the origin in the plane of x and z. Patterns are repeated over the
        cells, those left out included. Cells are rounded first and scaled then, so arcs turn into pieces of
        ellipses where the factors differ.

        Known difference: where a side is extended, the radii are shares of what fits the cells as they are;
        elsewhere of what would fit without. Cells scaled alike both ways keep true arcs.

        Args:
            width: of the rectangle, along x.
            height: of the rectangle, along z.
            nr_hexagons_in_width: how many columns.
            nr_hexagons_in_height: how many rows.
            flat_top: true stands cells on an edge, false on a corner.
            extend_top: true lets the tips of the row at the largest z stick out of the rectangle.
            extend_bottom: true lets the tips of the row at the least z stick out.
            extend_left: true lets the column at the least x stick out.
            extend_right: true lets the column at the largest x stick out.
            scale_pattern_width: factors of the widths of the cells, about their middles.
            scale_pattern_height: factors of the heights of the cells, about their middles.
            fillet_pattern: radii of the corners, as shares of the largest one that fits, from 0 to 1.
            inclusion_pattern: false leaves a cell out.

        Returns:
            The cells as closed wires, column after column.
        """
        return self._add(
            "occt.shapes.wire.hexagonsInGrid",
            {},
            {
                "width": width,
                "height": height,
                "nrHexagonsInWidth": nr_hexagons_in_width,
                "nrHexagonsInHeight": nr_hexagons_in_height,
                "flatTop": flat_top,
                "extendTop": extend_top,
                "extendBottom": extend_bottom,
                "extendLeft": extend_left,
                "extendRight": extend_right,
                "scalePatternWidth": scale_pattern_width,
                "scalePatternHeight": scale_pattern_height,
                "filletPattern": fillet_pattern,
                "inclusionPattern": inclusion_pattern,
            },
        )

    def interpolate_points(
        self,
        points: Points,
        periodic: Boolean = default(False),
        tolerance: Number = default(1e-07),
        parametrization: Literal["uniform", "chordLength", "centripetal"] | Reference[str] = default("chordLength"),
        start_tangent: Point | None = None,
        end_tangent: Point | None = None,
        tangents: Points | None = None,
    ) -> Result[kinds.Wire]:
        """Lead a smooth curve through points.

        Convention: the lengths of tangents do not matter. The bend of the curve changes without a jump, except at
        points with a tangent.

        Known difference: ``parametrization`` and the tangents are heeded; elsewhere they change nothing. A periodic
        curve may be given its first point again at the end; elsewhere that fails.

        Args:
            points: at least two, or three of a periodic curve, in order; neighbours must differ.
            periodic: true leads the curve back from the last point to the first, where it closes tangentially.
            tolerance: neighbours closer than this are refused.
            parametrization: how the parameter grows from point to point: by the same amount (``uniform``), by the
                distance (``chordLength``), or by its square root (``centripetal``), which bends less between points
                at very different distances.
            start_tangent: the direction that the curve starts in.
            end_tangent: the direction that the curve ends in; a periodic curve has none.
            tangents: the direction at each point; a zero vector leaves a point free.

        Returns:
            A wire of one edge.
        """
        return self._add(
            "occt.shapes.wire.interpolatePoints",
            {"points": points},
            {
                "periodic": periodic,
                "tolerance": tolerance,
                "parametrization": parametrization,
                "startTangent": start_tangent,
                "endTangent": end_tangent,
                "tangents": tangents,
            },
        )

    def interpolate_points_symmetric(self, points: Points, tolerance: Number = default(1e-07)) -> Result[kinds.Wire]:
        """Lead a closed curve through points, at each in the direction from the one before to the one after.

        So the curve of points that mirror each other is its own mirror image.

        Convention: the curve is tangent, but not curved alike on both sides of a point.

        Known difference: the first point may be given again at the end; elsewhere that fails.

        Args:
            points: at least three, in order; neighbours must differ.
            tolerance: neighbours closer than this are refused.

        Returns:
            A closed wire of one edge.
        """
        return self._add("occt.shapes.wire.interpolatePointsSymmetric", {"points": points}, {"tolerance": tolerance})

    def interpolate_wires(
        self,
        interpolations: Sequence[structs.InterpolationDto | Reference[structs.InterpolationDto]]
        | Reference[Sequence[structs.InterpolationDto]],
        return_compound: Boolean = default(False),
    ) -> Result[Sequence[kinds.Wire] | kinds.Compound]:
        """Lead several smooth curves through points.

        Convention: as ``interpolatePoints``.

        Known difference: as ``interpolatePoints``.

        Args:
            interpolations: the parameters of each, as ``interpolatePoints`` takes them.
            return_compound: true puts the wires into one compound.

        Returns:
            The wires in order, or the compound.
        """
        return self._add(
            "occt.shapes.wire.interpolateWires", {"interpolations": interpolations}, {"returnCompound": return_compound}
        )

    def is_wire_closed(self, shape: Reference[kinds.Shape]) -> Result[bool]:
        """Tell whether a wire ends where it starts.

        Args:
            shape: the wire.

        Returns:
            true if its last vertex is its first.
        """
        return self._add("occt.shapes.wire.isWireClosed", {"shape": shape}, {})

    def mid_point_on_wire(self, shape: Reference[kinds.Shape]) -> Result[Sequence[float]]:
        """Find the point in the middle of a wire's parameters.

        Convention: every edge takes as long as the others, however long it is, as in ``pointOnWireAtParam``; the
        middle of the length is where ``pointOnWireAtLength`` gets half way.

        Args:
            shape: the wire.

        Returns:
            The point.
        """
        return self._add("occt.shapes.wire.midPointOnWire", {"shape": shape}, {})

    def move_wire_seam_by_length(
        self, shape: Reference[kinds.Shape], length: Number = default(0)
    ) -> Result[kinds.Wire]:
        """Let a closed wire start at another point, at a distance along it.

        Convention: the vertex where the wire started stays, except on a single periodic edge such as a circle.

        Args:
            shape: a closed wire.
            length: from the old start to the new one, along the edges; less than 0 goes backwards, and more than
                the length of the wire goes round again.

        Returns:
            A closed wire through the same points.
        """
        return self._add("occt.shapes.wire.moveWireSeamByLength", {"shape": shape}, {"length": length})

    def move_wire_seam_by_parameter(
        self, shape: Reference[kinds.Shape], parameter: Number = default(0)
    ) -> Result[kinds.Wire]:
        """Let a closed wire start at another point, at a share of its parameters.

        Convention: every edge takes as long as the others, as in ``pointOnWireAtParam``. The vertex where the wire
        started stays, except on a single periodic edge such as a circle.

        Args:
            shape: a closed wire.
            parameter: how far along from the old start, where 1 is once round; less than 0 goes backwards.

        Returns:
            A closed wire through the same points.
        """
        return self._add("occt.shapes.wire.moveWireSeamByParameter", {"shape": shape}, {"parameter": parameter})

    def place_wire_on_face(self, wire: Reference[kinds.Shape], face: Reference[kinds.Shape]) -> Result[kinds.Wire]:
        """Lay a wire on the surface of a face.

        Convention: seen from above, z of the wire becomes u of the surface and x becomes v; y is dropped. On a flat
        face that faces up, the wire keeps its shape; on a round one u is an angle in radians. The wire may leave
        the face, but not a surface that ends, such as a B-spline.

        Known difference: a circle that leans becomes an ellipse, as it looks from above; elsewhere it stays a
        circle.

        Args:
            wire: the wire; must not have edges that stand upright.
            face: the face.

        Returns:
            The wire on the surface.
        """
        return self._add("occt.shapes.wire.placeWireOnFace", {"wire": wire, "face": face}, {})

    def place_wires_on_face(self, wires: Shapes, face: Reference[kinds.Shape]) -> Result[Sequence[kinds.Wire]]:
        """Lay wires on the surface of a face.

        Convention: as ``placeWireOnFace``.

        Known difference: as ``placeWireOnFace``.

        Args:
            wires: the wires; must not have edges that stand upright.
            face: the face.

        Returns:
            The wires on the surface, in order.
        """
        return self._add("occt.shapes.wire.placeWiresOnFace", {"wires": wires, "face": face}, {})

    def point_on_wire_at_length(
        self, shape: Reference[kinds.Shape], length: Number = default(0.5)
    ) -> Result[Sequence[float]]:
        """Find the point at a distance along a wire.

        Known difference: beyond its ends a wire runs on, straight edges and arcs as they are, other curves
        straight, by exactly that length; elsewhere it stops on the way, and other curves are carried on by their
        formulas.

        Args:
            shape: the wire.
            length: from the start, along the edges; less than 0 lies before the start.

        Returns:
            The point.
        """
        return self._add("occt.shapes.wire.pointOnWireAtLength", {"shape": shape}, {"length": length})

    def point_on_wire_at_param(
        self, shape: Reference[kinds.Shape], param: Number = default(0.5)
    ) -> Result[Sequence[float]]:
        """Find the point at a share of a wire's parameters.

        Convention: every edge takes as long as the others, however long it is.

        Args:
            shape: the wire.
            param: how far along, from 0 at the start to 1 at the end.

        Returns:
            The point.
        """
        return self._add("occt.shapes.wire.pointOnWireAtParam", {"shape": shape}, {"param": param})

    def points_on_wire_at_equal_length(
        self,
        shape: Reference[kinds.Shape],
        length: Number = default(0.5),
        try_next: Boolean = default(False),
        include_first: Boolean = default(False),
        include_last: Boolean = default(False),
    ) -> Result[Sequence[Sequence[float]]]:
        """Find points that follow each other along a wire at equal distances.

        Convention: the start and the end of the wire are listed only where the flags ask for them, even where the
        end is one of the points.

        Known difference: ``tryNext`` adds the next point; elsewhere the one after that.

        Args:
            shape: the wire.
            length: from one point to the next, along the edges.
            try_next: true adds the first point beyond the end, where the wire runs on as in
                ``pointOnWireAtLength``.
            include_first: true puts the start of the wire before the points.
            include_last: true puts the end of the wire behind the points.

        Returns:
            The points, in order.
        """
        return self._add(
            "occt.shapes.wire.pointsOnWireAtEqualLength",
            {"shape": shape},
            {"length": length, "tryNext": try_next, "includeFirst": include_first, "includeLast": include_last},
        )

    def points_on_wire_at_lengths(
        self, shape: Reference[kinds.Shape], lengths: Numbers
    ) -> Result[Sequence[Sequence[float]]]:
        """Find the points at distances along a wire.

        Known difference: as ``pointOnWireAtLength``.

        Args:
            shape: the wire.
            lengths: from the start, along the edges; less than 0 lies before the start.

        Returns:
            A point for each, in order.
        """
        return self._add("occt.shapes.wire.pointsOnWireAtLengths", {"shape": shape, "lengths": lengths}, {})

    def points_on_wire_at_pattern_of_lengths(
        self,
        shape: Reference[kinds.Shape],
        lengths: Numbers,
        try_next: Boolean = default(False),
        include_first: Boolean = default(False),
        include_last: Boolean = default(False),
    ) -> Result[Sequence[Sequence[float]]]:
        """Find points that follow each other along a wire at distances that repeat.

        Convention: the end of the wire counts as a point where the pattern leads exactly there; ``includeLast``
        lists it once more then.

        Known difference: as ``pointOnWireAtLength``, for the point beyond the end.

        Args:
            shape: the wire.
            lengths: from one point to the next, along the edges, used over and over again.
            try_next: true adds the first point beyond the end, where the wire runs on as in
                ``pointOnWireAtLength``.
            include_first: true puts the start of the wire before the points.
            include_last: true puts the end of the wire behind the points.

        Returns:
            The points, in order.
        """
        return self._add(
            "occt.shapes.wire.pointsOnWireAtPatternOfLengths",
            {"shape": shape, "lengths": lengths},
            {"tryNext": try_next, "includeFirst": include_first, "includeLast": include_last},
        )

    def project(
        self, wire: Reference[kinds.Shape], shape: Reference[kinds.Shape], direction: Point = default([0, 1, 0])
    ) -> Result[kinds.Compound]:
        """Project a wire onto the faces of a shape.

        Convention: along the direction and against it, so a wire lands on the near and on the far side.

        Known difference: a wire that misses the shape is an error; elsewhere nothing comes back.

        Args:
            wire: the wire.
            shape: what it lands on; must have faces.
            direction: which way the wire moves.

        Returns:
            A compound of the wires on the faces.
        """
        return self._add("occt.shapes.wire.project", {"wire": wire, "shape": shape}, {"direction": direction})

    def project_wires(
        self, wires: Shapes, shape: Reference[kinds.Shape], direction: Point = default([0, 1, 0])
    ) -> Result[Sequence[kinds.Compound]]:
        """Project wires onto the faces of a shape.

        Convention: as ``project``.

        Known difference: as ``project``.

        Args:
            wires: the wires.
            shape: what they land on; must have faces.
            direction: which way the wires move.

        Returns:
            A compound for each wire, in order.
        """
        return self._add("occt.shapes.wire.projectWires", {"wires": wires, "shape": shape}, {"direction": direction})

    def rebuild_wire_degree(
        self, shape: Reference[kinds.Shape], degree: Integer = default(3), tolerance: Number = default(0.0001)
    ) -> Result[kinds.Wire]:
        """Turn the edges of a wire into B-splines of one degree.

        Convention: an edge that can have the degree exactly is kept exactly, as a rational spline where needed;
        others are followed within the tolerance. Corners stay.

        Args:
            shape: the wire.
            degree: of every edge, at most 25; 1 makes straight pieces.
            tolerance: how far the result may stray from the wire.

        Returns:
            A wire with an edge for each of the old ones.
        """
        return self._add(
            "occt.shapes.wire.rebuildWireDegree", {"shape": shape}, {"degree": degree, "tolerance": tolerance}
        )

    def reversed_wire(self, shape: Reference[kinds.Shape]) -> Result[kinds.Wire]:
        """Turn a wire round, keeping its edges.

        Convention: a closed wire of several edges then starts at the far end of its first edge.

        Args:
            shape: the wire.

        Returns:
            The same wire, running the other way.
        """
        return self._add("occt.shapes.wire.reversedWire", {"shape": shape}, {})

    def reversed_wire_from_reversed_edges(self, shape: Reference[kinds.Shape]) -> Result[kinds.Wire]:
        """Turn a wire round by building a new one of its reversed edges.

        Convention: it starts where the wire ended, closed or not.

        Args:
            shape: the wire.

        Returns:
            A wire through the same points, running the other way.
        """
        return self._add("occt.shapes.wire.reversedWireFromReversedEdges", {"shape": shape}, {})

    def split_on_points(self, shape: Reference[kinds.Shape], points: Points) -> Result[Sequence[kinds.Wire]]:
        """Cut a wire at points.

        Convention: each point counts as the place where the wire is closest to it; the order of the points does not
        matter. The ends of the wire cut nothing, so a closed wire stays cut where it starts.

        Known difference: a point off the wire may count as a corner; elsewhere only as the foot of a perpendicular.
        Reversed wires keep all their pieces.

        Args:
            shape: the wire.
            points: where to cut.

        Returns:
            The pieces, in the order and direction of the wire.
        """
        return self._add("occt.shapes.wire.splitOnPoints", {"shape": shape, "points": points}, {})

    def start_point_on_wire(self, shape: Reference[kinds.Shape]) -> Result[Sequence[float]]:
        """Find where a wire starts.

        Args:
            shape: the wire.

        Returns:
            The point.
        """
        return self._add("occt.shapes.wire.startPointOnWire", {"shape": shape}, {})

    def tangent_on_wire_at_length(
        self, shape: Reference[kinds.Shape], length: Number = default(0.5)
    ) -> Result[Sequence[float]]:
        """Find the tangent at a distance along a wire.

        Convention: as ``tangentOnWireAtParam``.

        Known difference: as ``pointOnWireAtLength``.

        Args:
            shape: the wire.
            length: from the start, along the edges; less than 0 lies before the start.

        Returns:
            The tangent, the way the wire runs.
        """
        return self._add("occt.shapes.wire.tangentOnWireAtLength", {"shape": shape}, {"length": length})

    def tangent_on_wire_at_param(
        self, shape: Reference[kinds.Shape], param: Number = default(0.5)
    ) -> Result[Sequence[float]]:
        """Find the tangent at a share of a wire's parameters.

        Convention: as ``pointOnWireAtParam``; the tangent is the first derivative, not made a unit vector: it is as
        long as the way along the edge would be at that speed. At a corner it is that of the edge behind it.

        Args:
            shape: the wire.
            param: how far along, from 0 at the start to 1 at the end.

        Returns:
            The tangent, the way the wire runs.
        """
        return self._add("occt.shapes.wire.tangentOnWireAtParam", {"shape": shape}, {"param": param})

    def text_wires(
        self,
        text: Text = default("Hello World"),
        x_offset: Number = default(0),
        y_offset: Number = default(0),
        height: Number = default(1),
        line_spacing: Number = default(2),
        letter_spacing: Number = default(0),
        align: Literal["left", "center", "right"] | Reference[str] = default("left"),
        extrude_offset: Number = default(0),
        center_on_origin: Boolean = default(False),
    ) -> Result[Sequence[kinds.Wire]]:
        r"""Draw lines of text as wires, by strokes of a pen.

        Convention: the text lies in the plane of x and z. The letters are those of Hershey's Roman Simplex; a
        question mark stands for a character that it lacks.

        Known difference: the stroke of a 6, which runs back to itself, ends in a vertex of its own; elsewhere in
        one that it went through before.

        Args:
            text: what to draw, up to 10,000 characters; a line ends in ``\n``.
            x_offset: where the lines start along x.
            y_offset: where the first baseline lies along z.
            height: of a capital letter.
            line_spacing: from a baseline to the next, in heights.
            letter_spacing: how far letters are pulled apart, in heights.
            align: where shorter lines stand: left, center or right.
            extrude_offset: how thick the pen is; the strokes are drawn that much smaller.
            center_on_origin: true moves the middle of all strokes to the origin, whatever the offsets.

        Returns:
            A wire for each stroke, character after character; none for a text of blanks.
        """
        return self._add(
            "occt.shapes.wire.textWires",
            {},
            {
                "text": text,
                "xOffset": x_offset,
                "yOffset": y_offset,
                "height": height,
                "lineSpacing": line_spacing,
                "letterSpacing": letter_spacing,
                "align": align,
                "extrudeOffset": extrude_offset,
                "centerOnOrigin": center_on_origin,
            },
        )

    def text_wires_with_data(
        self,
        text: Text = default("Hello World"),
        x_offset: Number = default(0),
        y_offset: Number = default(0),
        height: Number = default(1),
        line_spacing: Number = default(2),
        letter_spacing: Number = default(0),
        align: Literal["left", "center", "right"] | Reference[str] = default("left"),
        extrude_offset: Number = default(0),
        center_on_origin: Boolean = default(False),
    ) -> Result[structs.TextWiresDataDto]:
        r"""Draw lines of text as wires, and tell the characters apart.

        Convention: as ``textWires``. The characters that show anything are called ``char-0``, ``char-1`` and so on.

        Known difference: the names go on from line to line, and the height is that of the text, along z; elsewhere
        they start again with each line, and the height is that along y, which is none.

        Args:
            text: what to draw, up to 10,000 characters; a line ends in ``\n``.
            x_offset: where the lines start along x.
            y_offset: where the first baseline lies along z.
            height: of a capital letter.
            line_spacing: from a baseline to the next, in heights.
            letter_spacing: how far letters are pulled apart, in heights.
            align: where shorter lines stand: left, center or right.
            extrude_offset: how thick the pen is; the strokes are drawn that much smaller.
            center_on_origin: true moves the middle of all strokes to the origin, whatever the offsets.

        Returns:
            All strokes in one compound, those of each character in a compound, and the width along x, the height
            along z and the middle of the whole.
        """
        return self._add(
            "occt.shapes.wire.textWiresWithData",
            {},
            {
                "text": text,
                "xOffset": x_offset,
                "yOffset": y_offset,
                "height": height,
                "lineSpacing": line_spacing,
                "letterSpacing": letter_spacing,
                "align": align,
                "extrudeOffset": extrude_offset,
                "centerOnOrigin": center_on_origin,
            },
        )

    def wires_to_points(
        self,
        shape: Reference[kinds.Shape],
        angular_deflection: Number = default(0.1),
        curvature_deflection: Number = default(0.1),
        minimum_of_points: Integer = default(2),
        u_tolerance: Number = default(1e-09),
        minimum_length: Number = default(1e-07),
    ) -> Result[Sequence[Sequence[Sequence[float]]]]:
        """Turn the wires of a shape into points, dense where they bend.

        Convention: the angle is in radians. The limits hold for each edge; the point where two edges meet is listed
        once. A closed wire ends with its first point.

        Known difference: edges without length, as at the poles of a ball, are left out; elsewhere they crash it.

        Args:
            shape: any shape.
            angular_deflection: the largest turn between neighbouring points, in radians.
            curvature_deflection: how far a straight line between neighbours may stray from the wire.
            minimum_of_points: the fewest points of an edge, ends included.
            u_tolerance: the shortest step in an edge's parameter.
            minimum_length: the shortest step in length.

        Returns:
            The points of each wire, in the order of ``getWires``.
        """
        return self._add(
            "occt.shapes.wire.wiresToPoints",
            {"shape": shape},
            {
                "angularDeflection": angular_deflection,
                "curvatureDeflection": curvature_deflection,
                "minimumOfPoints": minimum_of_points,
                "uTolerance": u_tolerance,
                "minimumLength": minimum_length,
            },
        )
