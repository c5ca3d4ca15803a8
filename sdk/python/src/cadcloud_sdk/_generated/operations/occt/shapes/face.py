"""Operations of ``occt.shapes.face``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cadcloud_sdk._generated.operations import kinds, structs
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, Integer, Number, Numbers, Point, Points, Shapes, default


class FaceOperations(Namespace):
    """Operations of ``occt.shapes.face``."""

    def create_christmas_tree_face(
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
    ) -> Result[kinds.Face]:
        """Fill the outline of a tree.

        Known difference: half a tree is closed along its axis; elsewhere it stays open.

        Args:
            height: from the lowest skirt to the top.
            inner_dist: from the axis to the corners above the skirts; that much at the lowest, shrinking to the
                top.
            outer_dist: from the axis to the tips of the skirts; that much at the lowest, shrinking to the top.
            nr_skirts: how many skirts.
            trunk_height: of the trunk below; a trunk without height or width is left out.
            trunk_width: of the trunk.
            half: true fills the half along x only.
            rotation: about the direction, in degrees.
            origin: the foot.
            direction: the way up.

        Returns:
            A flat face.
        """
        return self._add(
            "occt.shapes.face.createChristmasTreeFace",
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

    def create_circle_face(
        self, radius: Number = default(1), center: Point = default([0, 0, 0]), direction: Point = default([0, 1, 0])
    ) -> Result[kinds.Face]:
        """Make a disc.

        Args:
            radius: from the centre to the outline.
            center: the middle.
            direction: where the disc looks.

        Returns:
            A flat face.
        """
        return self._add(
            "occt.shapes.face.createCircleFace", {}, {"radius": radius, "center": center, "direction": direction}
        )

    def create_ellipse_face(
        self,
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
        radius_minor: Number = default(1),
        radius_major: Number = default(2),
    ) -> Result[kinds.Face]:
        """Fill an ellipse.

        Convention: on the ground the long axis lies along z.

        Args:
            center: the middle.
            direction: where the face looks.
            radius_minor: from the centre to the nearest points of the outline; at most ``radius_major``.
            radius_major: from the centre to the farthest points of the outline.

        Returns:
            A flat face.
        """
        return self._add(
            "occt.shapes.face.createEllipseFace",
            {},
            {"center": center, "direction": direction, "radiusMinor": radius_minor, "radiusMajor": radius_major},
        )

    def create_face_from_multiple_circle_tan_wire_collections(
        self,
        lists_of_circles: Sequence[Shapes] | Reference[Sequence[Sequence[kinds.Shape]]],
        combination: Literal["allWithAll", "inOrder", "inOrderClosed"] | Reference[str] = default("allWithAll"),
        unify: Boolean = default(True),
        tolerance: Number = default(1e-07),
    ) -> Result[kinds.Compound]:
        """Join the circles of lists with those of the next list by their outer tangents, and fill what these enclose.

        Convention: each list is joined with the next one only. With ``inOrderClosed`` the circles inside of each
        list are joined as well, the last with the first.

        Known difference: where one circle holds the other, the pair gives the disc of the larger one; elsewhere it
        fails. Closing a list of two circles adds their pair once; elsewhere twice.

        Args:
            lists_of_circles: at least two lists of circles, as wires or edges, all in one plane.
            combination: how a list is joined with the next one: every circle with each, or with the one in its
                place.
            unify: true makes one face of faces that touch or overlap.
            tolerance: how far apart edges may be to count as one when faces are joined.

        Returns:
            A compound of the faces; it looks as the circles do.
        """
        return self._add(
            "occt.shapes.face.createFaceFromMultipleCircleTanWireCollections",
            {"listsOfCircles": lists_of_circles},
            {"combination": combination, "unify": unify, "tolerance": tolerance},
        )

    def create_face_from_multiple_circle_tan_wires(
        self,
        circles: Shapes,
        combination: Literal["allWithAll", "inOrder", "inOrderClosed"] | Reference[str] = default("allWithAll"),
        unify: Boolean = default(True),
        tolerance: Number = default(1e-07),
    ) -> Result[kinds.Compound]:
        """Join circles in pairs by their outer tangents, and fill what these enclose.

        Known difference: where one circle holds the other, the pair gives the disc of the larger one; elsewhere it
        fails.

        Args:
            circles: at least two circles, as wires or edges, in one plane.
            combination: which circles are paired: each with every other, with the next one, or with the next one
                and the last with the first.
            unify: true makes one face of faces that touch or overlap.
            tolerance: how far apart edges may be to count as one when faces are joined.

        Returns:
            A compound of the faces; it looks as the circles do.
        """
        return self._add(
            "occt.shapes.face.createFaceFromMultipleCircleTanWires",
            {"circles": circles},
            {"combination": combination, "unify": unify, "tolerance": tolerance},
        )

    def create_face_from_wire(
        self, shape: Reference[kinds.Shape], planar: Boolean = default(False)
    ) -> Result[kinds.Face]:
        """Fill a closed wire with a face.

        Known difference: a flat wire gets an exactly flat face whatever ``planar`` says; elsewhere it is
        approximated unless ``planar`` is true.

        Args:
            shape: the closed outline.
            planar: true accepts flat wires only, false fills others with a smooth skin.

        Returns:
            The face inside the wire.
        """
        return self._add("occt.shapes.face.createFaceFromWire", {"shape": shape}, {"planar": planar})

    def create_face_from_wire_on_face(
        self, wire: Reference[kinds.Shape], face: Reference[kinds.Shape], inside: Boolean = default(True)
    ) -> Result[kinds.Face]:
        """Make a face of a wire that lies on another face.

        Convention: the other face lends its surface only: its own outline does not matter, and the result looks as
        the surface does, even if the other face is turned round.

        Known difference: the wire must lie on the surface; elsewhere the result is broken if it does not, or if the
        surface is not flat. Without ``inside`` a wire that runs clockwise gives the rest of a closed surface, and
        an error on one without end; elsewhere it gives a face of negative area.

        Args:
            wire: the closed outline.
            face: whose surface it lies on.
            inside: true takes what the wire encloses, however it runs, false what lies on its left.

        Returns:
            The face.
        """
        return self._add("occt.shapes.face.createFaceFromWireOnFace", {"wire": wire, "face": face}, {"inside": inside})

    def create_face_from_wires(self, shapes: Shapes, planar: Boolean = default(False)) -> Result[kinds.Face]:
        """Make a face of an outline and holes.

        Convention: the face looks to where its outline runs counter-clockwise.

        Known difference: the largest wire is the outline and the others become holes however they run; elsewhere a
        hole must run the other way. A single wire that is not flat is filled with a smooth skin unless ``planar``
        is true; elsewhere the result is empty.

        Args:
            shapes: closed wires: an outline and, inside of it, holes; more than one must be flat and in one plane.
            planar: true accepts flat wires only.

        Returns:
            The face between the wires.
        """
        return self._add("occt.shapes.face.createFaceFromWires", {"shapes": shapes}, {"planar": planar})

    def create_face_from_wires_on_face(
        self, wires: Shapes, face: Reference[kinds.Shape], inside: Boolean = default(True)
    ) -> Result[kinds.Face]:
        """Make a face with holes of wires that lie on another face.

        Convention: as ``createFaceFromWireOnFace``; the first wire is the outline.

        Known difference: as ``createFaceFromWireOnFace``. The other wires become holes however they run; elsewhere
        they must run the other way.

        Args:
            wires: closed wires: the outline, then holes inside of it.
            face: whose surface they lie on.
            inside: true takes what the outline encloses, however it runs, false what lies on its left.

        Returns:
            The face between the wires.
        """
        return self._add(
            "occt.shapes.face.createFaceFromWiresOnFace", {"wires": wires, "face": face}, {"inside": inside}
        )

    def create_faces_from_wires(self, shapes: Shapes, planar: Boolean = default(False)) -> Result[Sequence[kinds.Face]]:
        """Fill closed wires with a face each.

        Known difference: as ``createFaceFromWire``.

        Args:
            shapes: the closed outlines.
            planar: true accepts flat wires only, false fills others with a smooth skin.

        Returns:
            The faces, in order.
        """
        return self._add("occt.shapes.face.createFacesFromWires", {"shapes": shapes}, {"planar": planar})

    def create_faces_from_wires_on_face(
        self, wires: Shapes, face: Reference[kinds.Shape], inside: Boolean = default(True)
    ) -> Result[Sequence[kinds.Face]]:
        """Make a face of each of several wires that lie on another face.

        Convention: as ``createFaceFromWireOnFace``.

        Known difference: as ``createFaceFromWireOnFace``.

        Args:
            wires: the closed outlines.
            face: whose surface they lie on.
            inside: true takes what a wire encloses, however it runs, false what lies on its left.

        Returns:
            The faces, in order.
        """
        return self._add(
            "occt.shapes.face.createFacesFromWiresOnFace", {"wires": wires, "face": face}, {"inside": inside}
        )

    def create_h_beam_profile_face(
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
    ) -> Result[kinds.Face]:
        """Fill the profile of an H beam.

        Convention: on the ground the flanges lie along z and the web along x.

        Args:
            width: over both flanges.
            height: of the flanges.
            web_thickness: of the web.
            flange_thickness: of each flange.
            alignment: which point of the profile lies at the centre.
            rotation: about the direction, in degrees.
            center: the point that the profile is aligned with.
            direction: where the face looks.

        Returns:
            A flat face.
        """
        return self._add(
            "occt.shapes.face.createHBeamProfileFace",
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

    def create_heart_face(
        self,
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
        rotation: Number = default(0),
        size_approx: Number = default(2),
    ) -> Result[kinds.Face]:
        """Fill a heart.

        Convention: on the ground its tip points along -z.

        Args:
            center: the middle.
            direction: where the face looks.
            rotation: about the direction, in degrees.
            size_approx: about how wide and high it is.

        Returns:
            A flat face.
        """
        return self._add(
            "occt.shapes.face.createHeartFace",
            {},
            {"center": center, "direction": direction, "rotation": rotation, "sizeApprox": size_approx},
        )

    def create_i_beam_profile_face(
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
    ) -> Result[kinds.Face]:
        """Fill the profile of an I beam.

        Convention: on the ground the flanges lie along x and the web along z.

        Args:
            width: of the flanges.
            height: over both flanges.
            web_thickness: of the web.
            flange_thickness: of each flange.
            alignment: which point of the profile lies at the centre.
            rotation: about the direction, in degrees.
            center: the point that the profile is aligned with.
            direction: where the face looks.

        Returns:
            A flat face.
        """
        return self._add(
            "occt.shapes.face.createIBeamProfileFace",
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

    def create_l_polygon_face(
        self,
        width_first: Number = default(1),
        length_first: Number = default(2),
        width_second: Number = default(0.5),
        length_second: Number = default(2),
        align: Literal["outside", "inside", "middle"] | Reference[str] = default("outside"),
        rotation: Number = default(0),
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
    ) -> Result[kinds.Face]:
        """Fill an L.

        Convention: the first arm lies along x and the second along z, from the centre.

        Args:
            width_first: how thick the first arm is.
            length_first: how far the first arm reaches from the centre.
            width_second: how thick the second arm is.
            length_second: how far the second arm reaches from the centre.
            align: whether the arms are thick away from each other, towards each other, or half and half.
            rotation: about the direction, in degrees.
            center: where the arms meet.
            direction: normal of its plane.

        Returns:
            A flat face.
        """
        return self._add(
            "occt.shapes.face.createLPolygonFace",
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

    def create_n_gon_face(
        self,
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
        nr_corners: Integer = default(6),
        radius: Number = default(1),
    ) -> Result[kinds.Face]:
        """Fill a regular polygon.

        Convention: on the ground the first corner lies along x. The face looks against the direction.

        Args:
            center: the middle.
            direction: normal of its plane.
            nr_corners: how many corners.
            radius: from the centre to the corners.

        Returns:
            A flat face.
        """
        return self._add(
            "occt.shapes.face.createNGonFace",
            {},
            {"center": center, "direction": direction, "nrCorners": nr_corners, "radius": radius},
        )

    def create_parallelogram_face(
        self,
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
        around_center: Boolean = default(True),
        width: Number = default(2),
        height: Number = default(1),
        angle: Number = default(15),
    ) -> Result[kinds.Face]:
        """Fill a parallelogram.

        Convention: on the ground its width lies along x and its height along z. The face looks against the
        direction.

        Args:
            center: its middle, or a corner of the rectangle that it is sheared from.
            direction: normal of its plane.
            around_center: whether ``center`` is the middle; otherwise it is the corner of least x and z of that
                rectangle.
            width: of the sides along x.
            height: from one of these sides to the other.
            angle: that the other sides lean away from z towards -x, in degrees; sheared about mid-height.

        Returns:
            A flat face.
        """
        return self._add(
            "occt.shapes.face.createParallelogramFace",
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

    def create_polygon_face(self, points: Points) -> Result[kinds.Face]:
        """Fill a polygon.

        Convention: the face looks to where the corners run counter-clockwise.

        Args:
            points: the corners in order, at least three, in one plane; the outline must not cross itself.

        Returns:
            The flat face.
        """
        return self._add("occt.shapes.face.createPolygonFace", {"points": points}, {})

    def create_rectangle_face(
        self,
        width: Number = default(1),
        length: Number = default(2),
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
    ) -> Result[kinds.Face]:
        """Fill a rectangle.

        Args:
            width: along x on the ground.
            length: along z on the ground.
            center: the middle.
            direction: where the face looks.

        Returns:
            A flat face.
        """
        return self._add(
            "occt.shapes.face.createRectangleFace",
            {},
            {"width": width, "length": length, "center": center, "direction": direction},
        )

    def create_square_face(
        self, size: Number = default(1), center: Point = default([0, 0, 0]), direction: Point = default([0, 1, 0])
    ) -> Result[kinds.Face]:
        """Fill a square.

        Args:
            size: of its sides.
            center: the middle.
            direction: where the face looks.

        Returns:
            A flat face.
        """
        return self._add(
            "occt.shapes.face.createSquareFace", {}, {"size": size, "center": center, "direction": direction}
        )

    def create_star_face(
        self,
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
        num_rays: Integer = default(7),
        outer_radius: Number = default(2),
        inner_radius: Number = default(1),
        offset_outer_edges: Number = default(0),
        half: Boolean = default(False),
    ) -> Result[kinds.Face]:
        """Fill a star.

        Convention: on the ground the first tip lies along x. A whole star looks against the direction.

        Known difference: half a star is closed by a straight line; elsewhere it stays open and its area is wrong.

        Args:
            center: the middle.
            direction: normal of its plane.
            num_rays: how many tips.
            outer_radius: from the centre to the tips.
            inner_radius: from the centre to the corners between them.
            offset_outer_edges: must be 0: a star with its tips lifted is not flat.
            half: true fills the first half turn only.

        Returns:
            A flat face.
        """
        return self._add(
            "occt.shapes.face.createStarFace",
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

    def create_t_beam_profile_face(
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
    ) -> Result[kinds.Face]:
        """Fill the profile of a T beam.

        Convention: on the ground the flange lies along x at the top, and the web along z below.

        Args:
            width: of the flange.
            height: over flange and web.
            web_thickness: of the web.
            flange_thickness: of the flange.
            alignment: which point of the profile lies at the centre.
            rotation: about the direction, in degrees.
            center: the point that the profile is aligned with.
            direction: where the face looks.

        Returns:
            A flat face.
        """
        return self._add(
            "occt.shapes.face.createTBeamProfileFace",
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

    def create_u_beam_profile_face(
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
    ) -> Result[kinds.Face]:
        """Fill the profile of a U beam, open at the top.

        Convention: the top points along z on the ground.

        Args:
            width: over both legs.
            height: of the legs.
            web_thickness: of the right leg.
            flange_thickness: of the left leg.
            flange_width: how thick the bottom is.
            alignment: which point of the profile lies at the centre.
            rotation: about the direction, in degrees.
            center: the point that the profile is aligned with.
            direction: where the face looks.

        Returns:
            A flat face.
        """
        return self._add(
            "occt.shapes.face.createUBeamProfileFace",
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

    def debug_info(self, shape: Reference[kinds.Shape]) -> Result[structs.FaceFacts]:
        """Tell what a face is made of.

        Convention: degrees, poles and knots are given for Bézier and B-spline surfaces only; angles among the
        bounds are radians.

        Args:
            shape: the face.

        Returns:
            Whether the face is sound, and its surface, bounds, area and parts.
        """
        return self._add("occt.shapes.face.debugInfo", {"shape": shape}, {})

    def face_from_surface(self, shape: Reference[kinds.Surface]) -> Result[kinds.Face]:
        """Make a face of a whole surface.

        Known difference: a surface without end, such as a plane, is refused; elsewhere it gives a face without end
        that nothing can be done with.

        Args:
            shape: a surface that ends in all directions, or is closed.

        Returns:
            The face.
        """
        return self._add("occt.shapes.face.faceFromSurface", {"shape": shape}, {})

    def face_from_surface_and_wire(
        self, surface: Reference[kinds.Surface], wire: Reference[kinds.Shape], inside: Boolean = default(True)
    ) -> Result[kinds.Face]:
        """Make a face of a wire that lies on a surface.

        Convention: the face looks as the surface does.

        Known difference: as ``createFaceFromWireOnFace``; elsewhere surfaces that are not flat crash or give broken
        faces.

        Args:
            surface: what the wire lies on.
            wire: the closed outline.
            inside: true takes what the wire encloses, however it runs, false what lies on its left.

        Returns:
            The face.
        """
        return self._add(
            "occt.shapes.face.faceFromSurfaceAndWire", {"surface": surface, "wire": wire}, {"inside": inside}
        )

    def filter_face_points(
        self,
        shape: Reference[kinds.Shape],
        points: Points,
        tolerance: Number = default(0.0001),
        use_bnd_box: Boolean = default(False),
        gap_tolerance: Number = default(0.1),
        keep_in: Boolean = default(True),
        keep_on: Boolean = default(True),
        keep_out: Boolean = default(False),
        keep_unknown: Boolean = default(False),
    ) -> Result[Sequence[Sequence[float]]]:
        """Keep the points that lie inside, on the outline or outside of a face.

        Convention: a point beside the surface counts as the nearest point on it, so that it may be far away and
        inside.

        Args:
            shape: the face.
            points: the points.
            tolerance: how close to the outline a point lies on it.
            use_bnd_box: true first compares the point with the box around the face, which is faster.
            gap_tolerance: how wide gaps of the outline may be that are looked for with ``useBndBox``.
            keep_in: true keeps points inside of the outline.
            keep_on: true keeps points on the outline.
            keep_out: true keeps points outside.
            keep_unknown: true keeps points that the kernel cannot place.

        Returns:
            The points kept, in order.
        """
        return self._add(
            "occt.shapes.face.filterFacePoints",
            {"shape": shape, "points": points},
            {
                "tolerance": tolerance,
                "useBndBox": use_bnd_box,
                "gapTolerance": gap_tolerance,
                "keepIn": keep_in,
                "keepOn": keep_on,
                "keepOut": keep_out,
                "keepUnknown": keep_unknown,
            },
        )

    def filter_faces_points(
        self,
        shapes: Shapes,
        points: Points,
        tolerance: Number = default(0.0001),
        use_bnd_box: Boolean = default(False),
        gap_tolerance: Number = default(0.1),
        keep_in: Boolean = default(True),
        keep_on: Boolean = default(True),
        keep_out: Boolean = default(False),
        keep_unknown: Boolean = default(False),
        flat_points_array: Boolean = default(True),
    ) -> Result[Sequence[Sequence[float]] | Sequence[Sequence[Sequence[float]]]]:
        """Keep the points that lie inside, on the outline or outside of each of several faces.

        Convention: as ``filterFacePoints``. In the flat list a point stands once for each face that it is kept for.

        Args:
            shapes: the faces.
            points: the points.
            tolerance: how close to the outline a point lies on it.
            use_bnd_box: true first compares the point with the box around the face, which is faster.
            gap_tolerance: how wide gaps of the outline may be that are looked for with ``useBndBox``.
            keep_in: true keeps points inside of the outline.
            keep_on: true keeps points on the outline.
            keep_out: true keeps points outside.
            keep_unknown: true keeps points that the kernel cannot place.
            flat_points_array: true gives one list, false a list for each face.

        Returns:
            The points kept, face by face, in order.
        """
        return self._add(
            "occt.shapes.face.filterFacesPoints",
            {"shapes": shapes, "points": points},
            {
                "tolerance": tolerance,
                "useBndBox": use_bnd_box,
                "gapTolerance": gap_tolerance,
                "keepIn": keep_in,
                "keepOn": keep_on,
                "keepOut": keep_out,
                "keepUnknown": keep_unknown,
                "flatPointsArray": flat_points_array,
            },
        )

    def flip_face_uv(
        self,
        shape: Reference[kinds.Shape],
        swap_uv: Boolean = default(False),
        reverse_u: Boolean = default(False),
        reverse_v: Boolean = default(False),
    ) -> Result[kinds.Face]:
        """Turn the coordinates u and v of a face, so that grids and lines on it run otherwise.

        Convention: u and v are swapped first; then the new u and the new v are turned round. The face keeps its
        shape and looks to the same side. Swapping turns surfaces other than planes into B-splines that are the same
        to within 1e-7.

        Args:
            shape: the face.
            swap_uv: true swaps u and v.
            reverse_u: true lets u run the other way.
            reverse_v: true lets v run the other way.

        Returns:
            The face with other coordinates.
        """
        return self._add(
            "occt.shapes.face.flipFaceUV",
            {"shape": shape},
            {"swapUV": swap_uv, "reverseU": reverse_u, "reverseV": reverse_v},
        )

    def from_base_mesh(
        self, mesh: Sequence[Points] | Reference[Sequence[Sequence[Sequence[float]]]]
    ) -> Result[Sequence[kinds.Face]]:
        """Make a face of every triangle of a mesh.

        Convention: as ``fromBaseTriangle``; neighbours share no edges until they are sewn.

        Args:
            mesh: triangles, each by its three corners.

        Returns:
            The flat faces, in order.
        """
        return self._add("occt.shapes.face.fromBaseMesh", {"mesh": mesh}, {})

    def from_base_triangle(self, triangle: Points) -> Result[kinds.Face]:
        """Make a face of a triangle.

        Convention: the face looks to where the corners run counter-clockwise.

        Args:
            triangle: the three corners; they must not lie on one line.

        Returns:
            The flat face.
        """
        return self._add("occt.shapes.face.fromBaseTriangle", {"triangle": triangle}, {})

    def get_face(self, shape: Reference[kinds.Shape], index: Integer = default(0)) -> Result[kinds.Face]:
        """Pick a face of a shape.

        Args:
            shape: any shape with faces.
            index: which face, in the order of ``getFaces``, from 0.

        Returns:
            The face.
        """
        return self._add("occt.shapes.face.getFace", {"shape": shape}, {"index": index})

    def get_face_area(self, shape: Reference[kinds.Shape]) -> Result[float]:
        """Measure the area of a face.

        Args:
            shape: the face.

        Returns:
            Its area in squared length units.
        """
        return self._add("occt.shapes.face.getFaceArea", {"shape": shape}, {})

    def get_face_center_of_mass(self, shape: Reference[kinds.Shape]) -> Result[Sequence[float]]:
        """Find the centre of mass of a face.

        Args:
            shape: the face.

        Returns:
            The centre of its area; on a bent face it may lie beside it.
        """
        return self._add("occt.shapes.face.getFaceCenterOfMass", {"shape": shape}, {})

    def get_faces(self, shape: Reference[kinds.Shape]) -> Result[Sequence[kinds.Face]]:
        """List the faces of a shape.

        Args:
            shape: any shape.

        Returns:
            The distinct faces in the kernel's order.
        """
        return self._add("occt.shapes.face.getFaces", {"shape": shape}, {})

    def get_faces_areas(self, shapes: Shapes) -> Result[Sequence[float]]:
        """Measure the areas of faces.

        Args:
            shapes: the faces.

        Returns:
            Their areas in squared length units, in order.
        """
        return self._add("occt.shapes.face.getFacesAreas", {"shapes": shapes}, {})

    def get_faces_centers_of_mass(self, shapes: Shapes) -> Result[Sequence[Sequence[float]]]:
        """Find the centres of mass of faces.

        Args:
            shapes: the faces.

        Returns:
            The centres of their areas, in order.
        """
        return self._add("occt.shapes.face.getFacesCentersOfMass", {"shapes": shapes}, {})

    def get_u_max_bound(self, shape: Reference[kinds.Shape]) -> Result[float]:
        """Find where a face ends in u.

        Args:
            shape: the face.

        Returns:
            The largest u, in the coordinates of the surface.
        """
        return self._add("occt.shapes.face.getUMaxBound", {"shape": shape}, {})

    def get_u_min_bound(self, shape: Reference[kinds.Shape]) -> Result[float]:
        """Find where a face starts in u.

        Args:
            shape: the face.

        Returns:
            The least u, in the coordinates of the surface: a length on planes, an angle in radians round cylinders.
        """
        return self._add("occt.shapes.face.getUMinBound", {"shape": shape}, {})

    def get_v_max_bound(self, shape: Reference[kinds.Shape]) -> Result[float]:
        """Find where a face ends in v.

        Args:
            shape: the face.

        Returns:
            The largest v, in the coordinates of the surface.
        """
        return self._add("occt.shapes.face.getVMaxBound", {"shape": shape}, {})

    def get_v_min_bound(self, shape: Reference[kinds.Shape]) -> Result[float]:
        """Find where a face starts in v.

        Args:
            shape: the face.

        Returns:
            The least v, in the coordinates of the surface.
        """
        return self._add("occt.shapes.face.getVMinBound", {"shape": shape}, {})

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
    ) -> Result[Sequence[kinds.Face]]:
        """Fill a rectangle on the ground with a honeycomb of hexagonal faces.

        Convention: the rectangle lies around the origin, its width along x and its height along z, and the
        honeycomb is stretched to fill it. Patterns run over the cells in the order of the result, counting those
        that are left out. Corners are rounded before the scaling.

        Args:
            width: of the rectangle.
            height: of the rectangle.
            nr_hexagons_in_width: how many columns.
            nr_hexagons_in_height: how many rows.
            flat_top: true makes hexagons that stand on a side, false on a corner.
            extend_top: true lets hexagons stick out of the rectangle at the top.
            extend_bottom: true lets hexagons stick out of the rectangle at the bottom.
            extend_left: true lets hexagons stick out of the rectangle on the left.
            extend_right: true lets hexagons stick out of the rectangle on the right.
            scale_pattern_width: factors of the width of the cells, repeated over the cells; 1 where not given.
            scale_pattern_height: factors of the height of the cells, repeated over the cells; 1 where not given.
            fillet_pattern: radii of the rounded corners, as shares from 0 to 1 of the largest one that fits a whole
                cell, repeated over the cells; sharp where not given.
            inclusion_pattern: whether a cell is there, repeated over the cells; all where not given.

        Returns:
            A flat face for each hexagon, column after column.
        """
        return self._add(
            "occt.shapes.face.hexagonsInGrid",
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

    def normal_on_uv(
        self, shape: Reference[kinds.Shape], param_u: Number = default(0.5), param_v: Number = default(0.5)
    ) -> Result[Sequence[float]]:
        """Get the direction in which a face looks at a point.

        Convention: 0 and 1 as in ``pointOnUV``. The faces of a solid look outwards.

        Known difference: at the tip of a cone it is the normal along the line at ``paramU``; elsewhere it is (1, 0,
        0).

        Args:
            shape: the face.
            param_u: how far along u, from 0 to 1.
            param_v: how far along v, from 0 to 1.

        Returns:
            The normal, of length one.
        """
        return self._add("occt.shapes.face.normalOnUV", {"shape": shape}, {"paramU": param_u, "paramV": param_v})

    def normalize_face_parametrization(
        self,
        shape: Reference[kinds.Shape],
        normalize_u: Boolean = default(True),
        normalize_v: Boolean = default(True),
        samples: Integer = default(24),
        tolerance: Number = default(0.0001),
    ) -> Result[kinds.Face]:
        """Even out the coordinates u and v of a face, so that grids and lines on it lie at equal distances.

        Convention: the new coordinate runs from 0 to 1 over the bounds of the face, and tells the share of the
        length that lies before it, averaged over lines across the face. The surface becomes a cubic B-spline; the
        outline stays, and the face looks to the same side.

        Args:
            shape: the face.
            normalize_u: true evens out u.
            normalize_v: true evens out v.
            samples: along how many lines the lengths are measured.
            tolerance: how far the new surface may stray from the old one.

        Returns:
            The face with other coordinates.
        """
        return self._add(
            "occt.shapes.face.normalizeFaceParametrization",
            {"shape": shape},
            {"normalizeU": normalize_u, "normalizeV": normalize_v, "samples": samples, "tolerance": tolerance},
        )

    def normals_on_uvs(
        self, shape: Reference[kinds.Shape], params_uv: Points = default([[0.5, 0.5]])
    ) -> Result[Sequence[Sequence[float]]]:
        """Get the directions in which a face looks at points.

        Convention: as ``normalOnUV``. Values below 0 and above 1 follow the surface past the face.

        Known difference: a face that is turned round, as half the faces of solids are, gives normals that are
        turned round too, as ``normalOnUV`` does; elsewhere it gives those of its surface.

        Args:
            shape: the face.
            params_uv: pairs of how far along u and how far along v, from 0 to 1.

        Returns:
            The normals, of length one, in order.
        """
        return self._add("occt.shapes.face.normalsOnUVs", {"shape": shape}, {"paramsUV": params_uv})

    def point_on_uv(
        self, shape: Reference[kinds.Shape], param_u: Number = default(0.5), param_v: Number = default(0.5)
    ) -> Result[Sequence[float]]:
        """Get a point of a face.

        Convention: 0 is the least and 1 the largest coordinate that the face reaches; on a face that is no
        rectangle in u and v, such as a disc, the point may lie outside the outline.

        Args:
            shape: the face.
            param_u: how far along u, from 0 to 1.
            param_v: how far along v, from 0 to 1.

        Returns:
            The point on the surface of the face.
        """
        return self._add("occt.shapes.face.pointOnUV", {"shape": shape}, {"paramU": param_u, "paramV": param_v})

    def points_on_uvs(
        self, shape: Reference[kinds.Shape], params_uv: Points = default([[0.5, 0.5]])
    ) -> Result[Sequence[Sequence[float]]]:
        """Get points of a face.

        Convention: as ``pointOnUV``. Values below 0 and above 1 follow the surface past the face.

        Args:
            shape: the face.
            params_uv: pairs of how far along u and how far along v, from 0 to 1.

        Returns:
            The points, in order.
        """
        return self._add("occt.shapes.face.pointsOnUVs", {"shape": shape}, {"paramsUV": params_uv})

    def rebuild_face_degree(
        self,
        shape: Reference[kinds.Shape],
        u_degree: Integer = default(3),
        v_degree: Integer = default(3),
        tolerance: Number = default(0.0001),
        keep_trim: Boolean = default(False),
    ) -> Result[kinds.Face]:
        """Rebuild the surface of a face as a B-spline of given degrees.

        Convention: the coordinates u and v stay. Raising the degrees of planes, Bézier and B-spline surfaces
        changes nothing of their shape; all else is fitted within the tolerance.

        Args:
            shape: the face.
            u_degree: along u, at most 25.
            v_degree: along v, at most 25.
            tolerance: how far the new surface may stray from the old one.
            keep_trim: true keeps the outline, false takes all of the bounds of the face in u and v.

        Returns:
            The face on the new surface.
        """
        return self._add(
            "occt.shapes.face.rebuildFaceDegree",
            {"shape": shape},
            {"uDegree": u_degree, "vDegree": v_degree, "tolerance": tolerance, "keepTrim": keep_trim},
        )

    def reversed_face(self, shape: Reference[kinds.Shape]) -> Result[kinds.Face]:
        """Turn a face round, so that it looks the other way.

        Args:
            shape: the face.

        Returns:
            The same face with its normal turned round.
        """
        return self._add("occt.shapes.face.reversedFace", {"shape": shape}, {})

    def subdivide_to_hexagon_holes(
        self,
        shape: Reference[kinds.Shape],
        flat_u: Boolean = default(False),
        nr_hexagons_u: Integer = default(10),
        nr_hexagons_v: Integer = default(10),
        holes_to_faces: Boolean = default(False),
        scale_pattern_u: Numbers | None = None,
        scale_pattern_v: Numbers | None = None,
        fillet_pattern: Numbers | None = None,
        inclusion_pattern: Sequence[Boolean] | Reference[Sequence[bool]] | None = None,
        offset_from_border_u: Number = default(0),
        offset_from_border_v: Number = default(0),
    ) -> Result[Sequence[kinds.Face]]:
        """Cut a honeycomb of hexagonal holes into a face.

        Convention: the holes lie as the wires of ``subdivideToHexagonWires`` do, at half the size by default.

        Known difference: holes that touch each other or leave the face are cut out and may leave several pieces;
        elsewhere the face is broken then.

        Args:
            shape: the face.
            flat_u: true makes hexagons that point along v, false hexagons that point along u.
            nr_hexagons_u: how many holes along u.
            nr_hexagons_v: how many holes along v.
            holes_to_faces: true adds the faces that were cut out.
            scale_pattern_u: factors of the cells along u, repeated over the cells; 0.5 where not given.
            scale_pattern_v: factors of the cells along v, repeated over the cells; 0.5 where not given.
            fillet_pattern: radii of the rounded corners, as shares from 0 to 1 of the largest one that fits a whole
                cell, repeated over the cells; sharp where not given.
            inclusion_pattern: whether a cell is there, repeated over the cells; all where not given.
            offset_from_border_u: how far the pattern stays away from both ends of u, as a share of the extent.
            offset_from_border_v: how far the pattern stays away from both ends of v, as a share of the extent.

        Returns:
            The face with the holes, then the faces that were cut out.
        """
        return self._add(
            "occt.shapes.face.subdivideToHexagonHoles",
            {"shape": shape},
            {
                "flatU": flat_u,
                "nrHexagonsU": nr_hexagons_u,
                "nrHexagonsV": nr_hexagons_v,
                "holesToFaces": holes_to_faces,
                "scalePatternU": scale_pattern_u,
                "scalePatternV": scale_pattern_v,
                "filletPattern": fillet_pattern,
                "inclusionPattern": inclusion_pattern,
                "offsetFromBorderU": offset_from_border_u,
                "offsetFromBorderV": offset_from_border_v,
            },
        )

    def subdivide_to_hexagon_wires(
        self,
        shape: Reference[kinds.Shape],
        flat_u: Boolean = default(False),
        nr_hexagons_u: Integer = default(10),
        nr_hexagons_v: Integer = default(10),
        scale_pattern_u: Numbers | None = None,
        scale_pattern_v: Numbers | None = None,
        fillet_pattern: Numbers | None = None,
        inclusion_pattern: Sequence[Boolean] | Reference[Sequence[bool]] | None = None,
        offset_from_border_u: Number = default(0),
        offset_from_border_v: Number = default(0),
        extend_uup: Boolean = default(False),
        extend_u_bottom: Boolean = default(False),
        extend_vup: Boolean = default(False),
        extend_v_bottom: Boolean = default(False),
    ) -> Result[Sequence[kinds.Wire]]:
        """Draw a honeycomb of hexagons on a face.

        Convention: the honeycomb is stretched to fill the bounds of the face in u and v, whatever its outline. For
        each v, u runs fastest. Patterns run over the cells in the order of the result, counting those that are left
        out. Corners are rounded before the scaling.

        Known difference: rounded corners of cells that the surface distorts differ slightly.

        Args:
            shape: the face.
            flat_u: true makes hexagons that point along v, false hexagons that point along u.
            nr_hexagons_u: how many hexagons along u.
            nr_hexagons_v: how many hexagons along v.
            scale_pattern_u: factors of the cells along u, repeated over the cells; 1 where not given.
            scale_pattern_v: factors of the cells along v, repeated over the cells; 1 where not given.
            fillet_pattern: radii of the rounded corners, as shares from 0 to 1 of the largest one that fits a whole
                cell, repeated over the cells; sharp where not given.
            inclusion_pattern: whether a cell is there, repeated over the cells; all where not given.
            offset_from_border_u: how far the pattern stays away from both ends of u, as a share of the extent.
            offset_from_border_v: how far the pattern stays away from both ends of v, as a share of the extent.
            extend_uup: true lets the last hexagons stick out of the bounds at the end of u.
            extend_u_bottom: true lets the first hexagons stick out of the bounds at the start of u.
            extend_vup: true lets the last hexagons stick out of the bounds at the end of v.
            extend_v_bottom: true lets the first hexagons stick out of the bounds at the start of v.

        Returns:
            A closed wire for each hexagon, on the surface.
        """
        return self._add(
            "occt.shapes.face.subdivideToHexagonWires",
            {"shape": shape},
            {
                "flatU": flat_u,
                "nrHexagonsU": nr_hexagons_u,
                "nrHexagonsV": nr_hexagons_v,
                "scalePatternU": scale_pattern_u,
                "scalePatternV": scale_pattern_v,
                "filletPattern": fillet_pattern,
                "inclusionPattern": inclusion_pattern,
                "offsetFromBorderU": offset_from_border_u,
                "offsetFromBorderV": offset_from_border_v,
                "extendUUp": extend_uup,
                "extendUBottom": extend_u_bottom,
                "extendVUp": extend_vup,
                "extendVBottom": extend_v_bottom,
            },
        )

    def subdivide_to_normals(
        self,
        shape: Reference[kinds.Shape],
        nr_divisions_u: Integer = default(10),
        nr_divisions_v: Integer = default(10),
        shift_half_step_u: Boolean = default(False),
        remove_start_edge_u: Boolean = default(False),
        remove_end_edge_u: Boolean = default(False),
        shift_half_step_v: Boolean = default(False),
        remove_start_edge_v: Boolean = default(False),
        remove_end_edge_v: Boolean = default(False),
    ) -> Result[Sequence[Sequence[float]]]:
        """Give the normals of a face on a grid.

        Convention: as ``subdivideToUV``. The faces of a solid look outwards.

        Known difference: as ``subdivideToUV``.

        Args:
            shape: the face.
            nr_divisions_u: how many rows along u.
            nr_divisions_v: how many rows along v.
            shift_half_step_u: true moves all rows by half a step along u.
            remove_start_edge_u: true leaves out the row of least u.
            remove_end_edge_u: true leaves out the row of largest u.
            shift_half_step_v: true moves all rows by half a step along v.
            remove_start_edge_v: true leaves out the row of least v.
            remove_end_edge_v: true leaves out the row of largest v.

        Returns:
            The normals, of length one; for each u, v runs fastest.
        """
        return self._add(
            "occt.shapes.face.subdivideToNormals",
            {"shape": shape},
            {
                "nrDivisionsU": nr_divisions_u,
                "nrDivisionsV": nr_divisions_v,
                "shiftHalfStepU": shift_half_step_u,
                "removeStartEdgeU": remove_start_edge_u,
                "removeEndEdgeU": remove_end_edge_u,
                "shiftHalfStepV": shift_half_step_v,
                "removeStartEdgeV": remove_start_edge_v,
                "removeEndEdgeV": remove_end_edge_v,
            },
        )

    def subdivide_to_points(
        self,
        shape: Reference[kinds.Shape],
        nr_divisions_u: Integer = default(10),
        nr_divisions_v: Integer = default(10),
        shift_half_step_u: Boolean = default(False),
        remove_start_edge_u: Boolean = default(False),
        remove_end_edge_u: Boolean = default(False),
        shift_half_step_v: Boolean = default(False),
        remove_start_edge_v: Boolean = default(False),
        remove_end_edge_v: Boolean = default(False),
    ) -> Result[Sequence[Sequence[float]]]:
        """Spread a grid of points over a face.

        Convention: as ``subdivideToUV``; on a face that is no rectangle in u and v points lie outside the outline
        too.

        Known difference: as ``subdivideToUV``.

        Args:
            shape: the face.
            nr_divisions_u: how many rows along u.
            nr_divisions_v: how many rows along v.
            shift_half_step_u: true moves all rows by half a step along u.
            remove_start_edge_u: true leaves out the row of least u.
            remove_end_edge_u: true leaves out the row of largest u.
            shift_half_step_v: true moves all rows by half a step along v.
            remove_start_edge_v: true leaves out the row of least v.
            remove_end_edge_v: true leaves out the row of largest v.

        Returns:
            The points; for each u, v runs fastest.
        """
        return self._add(
            "occt.shapes.face.subdivideToPoints",
            {"shape": shape},
            {
                "nrDivisionsU": nr_divisions_u,
                "nrDivisionsV": nr_divisions_v,
                "shiftHalfStepU": shift_half_step_u,
                "removeStartEdgeU": remove_start_edge_u,
                "removeEndEdgeU": remove_end_edge_u,
                "shiftHalfStepV": shift_half_step_v,
                "removeStartEdgeV": remove_start_edge_v,
                "removeEndEdgeV": remove_end_edge_v,
            },
        )

    def subdivide_to_points_controlled(
        self,
        shape: Reference[kinds.Shape],
        nr_divisions_u: Integer = default(10),
        nr_divisions_v: Integer = default(10),
        shift_half_step_nth_u: Integer = default(0),
        shift_half_step_u_offset_n: Integer = default(0),
        remove_start_edge_nth_u: Integer = default(0),
        remove_start_edge_u_offset_n: Integer = default(0),
        remove_end_edge_nth_u: Integer = default(0),
        remove_end_edge_u_offset_n: Integer = default(0),
        shift_half_step_nth_v: Integer = default(0),
        shift_half_step_v_offset_n: Integer = default(0),
        remove_start_edge_nth_v: Integer = default(0),
        remove_start_edge_v_offset_n: Integer = default(0),
        remove_end_edge_nth_v: Integer = default(0),
        remove_end_edge_v_offset_n: Integer = default(0),
    ) -> Result[Sequence[Sequence[float]]]:
        """Spread a grid of points over a face, with every n-th row shifted or cut short.

        Convention: the grid is that of ``subdivideToPoints``. What says ``NthU`` happens along u, to every n-th of
        the rows that are numbered along v, and the other way round; rows count from 0, a row is meant where its
        number plus the offset divides by n, and n = 0 means none.

        Known difference: as ``subdivideToUV``.

        Args:
            shape: the face.
            nr_divisions_u: how many points along u.
            nr_divisions_v: how many points along v.
            shift_half_step_nth_u: every how many rows the points are moved by half a step along u.
            shift_half_step_u_offset_n: added to the number of the row before.
            remove_start_edge_nth_u: every how many rows the point of least u is left out.
            remove_start_edge_u_offset_n: added to the number of the row before.
            remove_end_edge_nth_u: every how many rows the point of largest u is left out.
            remove_end_edge_u_offset_n: added to the number of the row before.
            shift_half_step_nth_v: every how many rows the points are moved by half a step along v.
            shift_half_step_v_offset_n: added to the number of the row before.
            remove_start_edge_nth_v: every how many rows the point of least v is left out.
            remove_start_edge_v_offset_n: added to the number of the row before.
            remove_end_edge_nth_v: every how many rows the point of largest v is left out.
            remove_end_edge_v_offset_n: added to the number of the row before.

        Returns:
            The points; for each u, v runs fastest.
        """
        return self._add(
            "occt.shapes.face.subdivideToPointsControlled",
            {"shape": shape},
            {
                "nrDivisionsU": nr_divisions_u,
                "nrDivisionsV": nr_divisions_v,
                "shiftHalfStepNthU": shift_half_step_nth_u,
                "shiftHalfStepUOffsetN": shift_half_step_u_offset_n,
                "removeStartEdgeNthU": remove_start_edge_nth_u,
                "removeStartEdgeUOffsetN": remove_start_edge_u_offset_n,
                "removeEndEdgeNthU": remove_end_edge_nth_u,
                "removeEndEdgeUOffsetN": remove_end_edge_u_offset_n,
                "shiftHalfStepNthV": shift_half_step_nth_v,
                "shiftHalfStepVOffsetN": shift_half_step_v_offset_n,
                "removeStartEdgeNthV": remove_start_edge_nth_v,
                "removeStartEdgeVOffsetN": remove_start_edge_v_offset_n,
                "removeEndEdgeNthV": remove_end_edge_nth_v,
                "removeEndEdgeVOffsetN": remove_end_edge_v_offset_n,
            },
        )

    def subdivide_to_points_on_param(
        self,
        shape: Reference[kinds.Shape],
        is_u: Boolean = default(True),
        param: Number = default(0.5),
        nr_points: Integer = default(10),
        shift_half_step: Boolean = default(False),
        remove_start_point: Boolean = default(False),
        remove_end_point: Boolean = default(False),
    ) -> Result[Sequence[Sequence[float]]]:
        """Spread points over a line of constant u or v on a face.

        Convention: the points keep equal distances in the coordinate that runs, the first and last on the edges of
        the face; shifted points keep them too, so that the last lies half a step beyond the edge.

        Known difference: a single point is the first, or the middle where it is shifted; elsewhere it is not a
        number.

        Args:
            shape: the face.
            is_u: true keeps u constant and spreads the points along v, false the other way round.
            param: where the line is, from 0 at the least to 1 at the largest coordinate.
            nr_points: how many points.
            shift_half_step: true moves the points by half a step.
            remove_start_point: true leaves out the first point.
            remove_end_point: true leaves out the last point.

        Returns:
            The points, towards the larger coordinate.
        """
        return self._add(
            "occt.shapes.face.subdivideToPointsOnParam",
            {"shape": shape},
            {
                "isU": is_u,
                "param": param,
                "nrPoints": nr_points,
                "shiftHalfStep": shift_half_step,
                "removeStartPoint": remove_start_point,
                "removeEndPoint": remove_end_point,
            },
        )

    def subdivide_to_rectangle_holes(
        self,
        shape: Reference[kinds.Shape],
        nr_rectangles_u: Integer = default(10),
        nr_rectangles_v: Integer = default(10),
        scale_pattern_u: Numbers | None = None,
        scale_pattern_v: Numbers | None = None,
        fillet_pattern: Numbers | None = None,
        inclusion_pattern: Sequence[Boolean] | Reference[Sequence[bool]] | None = None,
        holes_to_faces: Boolean = default(False),
        offset_from_border_u: Number = default(0),
        offset_from_border_v: Number = default(0),
    ) -> Result[Sequence[kinds.Face]]:
        """Cut rectangular holes into a face.

        Convention: the holes lie as the wires of ``subdivideToRectangleWires`` do, at half the size by default.

        Known difference: holes that touch each other or leave the face are cut out and may leave several pieces;
        elsewhere the face is broken then.

        Args:
            shape: the face.
            nr_rectangles_u: how many holes along u.
            nr_rectangles_v: how many holes along v.
            scale_pattern_u: factors of the cells along u, repeated over the cells; 0.5 where not given.
            scale_pattern_v: factors of the cells along v, repeated over the cells; 0.5 where not given.
            fillet_pattern: radii of the rounded corners, as shares from 0 to 1 of the largest one that fits,
                repeated over the cells; sharp where not given.
            inclusion_pattern: whether a cell is there, repeated over the cells; all where not given.
            holes_to_faces: true adds the faces that were cut out.
            offset_from_border_u: how far the pattern stays away from both ends of u, as a share of the extent.
            offset_from_border_v: how far the pattern stays away from both ends of v, as a share of the extent.

        Returns:
            The face with the holes, then the faces that were cut out.
        """
        return self._add(
            "occt.shapes.face.subdivideToRectangleHoles",
            {"shape": shape},
            {
                "nrRectanglesU": nr_rectangles_u,
                "nrRectanglesV": nr_rectangles_v,
                "scalePatternU": scale_pattern_u,
                "scalePatternV": scale_pattern_v,
                "filletPattern": fillet_pattern,
                "inclusionPattern": inclusion_pattern,
                "holesToFaces": holes_to_faces,
                "offsetFromBorderU": offset_from_border_u,
                "offsetFromBorderV": offset_from_border_v,
            },
        )

    def subdivide_to_rectangle_wires(
        self,
        shape: Reference[kinds.Shape],
        nr_rectangles_u: Integer = default(10),
        nr_rectangles_v: Integer = default(10),
        scale_pattern_u: Numbers | None = None,
        scale_pattern_v: Numbers | None = None,
        fillet_pattern: Numbers | None = None,
        inclusion_pattern: Sequence[Boolean] | Reference[Sequence[bool]] | None = None,
        offset_from_border_u: Number = default(0),
        offset_from_border_v: Number = default(0),
    ) -> Result[Sequence[kinds.Wire]]:
        """Draw rectangles on a face.

        Convention: the rectangles divide the bounds of the face in u and v evenly, whatever its outline. For each
        u, v runs fastest. Patterns run over the cells in the order of the result, counting those that are left out.
        Corners are rounded after the scaling.

        Args:
            shape: the face.
            nr_rectangles_u: how many rectangles along u.
            nr_rectangles_v: how many rectangles along v.
            scale_pattern_u: factors of the cells along u, repeated over the cells; 1 where not given.
            scale_pattern_v: factors of the cells along v, repeated over the cells; 1 where not given.
            fillet_pattern: radii of the rounded corners, as shares from 0 to 1 of the largest one that fits,
                repeated over the cells; sharp where not given.
            inclusion_pattern: whether a cell is there, repeated over the cells; all where not given.
            offset_from_border_u: how far the pattern stays away from both ends of u, as a share of the extent.
            offset_from_border_v: how far the pattern stays away from both ends of v, as a share of the extent.

        Returns:
            A closed wire for each rectangle, on the surface.
        """
        return self._add(
            "occt.shapes.face.subdivideToRectangleWires",
            {"shape": shape},
            {
                "nrRectanglesU": nr_rectangles_u,
                "nrRectanglesV": nr_rectangles_v,
                "scalePatternU": scale_pattern_u,
                "scalePatternV": scale_pattern_v,
                "filletPattern": fillet_pattern,
                "inclusionPattern": inclusion_pattern,
                "offsetFromBorderU": offset_from_border_u,
                "offsetFromBorderV": offset_from_border_v,
            },
        )

    def subdivide_to_uv(
        self,
        shape: Reference[kinds.Shape],
        nr_divisions_u: Integer = default(10),
        nr_divisions_v: Integer = default(10),
        shift_half_step_u: Boolean = default(False),
        remove_start_edge_u: Boolean = default(False),
        remove_end_edge_u: Boolean = default(False),
        shift_half_step_v: Boolean = default(False),
        remove_start_edge_v: Boolean = default(False),
        remove_end_edge_v: Boolean = default(False),
    ) -> Result[Sequence[Sequence[float]]]:
        """Spread a grid over a face and give its coordinates u and v.

        Convention: the coordinates are those of the surface, not shares from 0 to 1. The numbers count rows of
        points, the first and last on the edges of the face. Shifted rows keep their distance, so that the last lies
        half a step beyond the edge. For each u, v runs fastest.

        Known difference: a single row lies on the start edge, or in the middle where it is shifted; elsewhere it is
        not a number.

        Args:
            shape: the face.
            nr_divisions_u: how many rows along u.
            nr_divisions_v: how many rows along v.
            shift_half_step_u: true moves all rows by half a step along u.
            remove_start_edge_u: true leaves out the row of least u.
            remove_end_edge_u: true leaves out the row of largest u.
            shift_half_step_v: true moves all rows by half a step along v.
            remove_start_edge_v: true leaves out the row of least v.
            remove_end_edge_v: true leaves out the row of largest v.

        Returns:
            Pairs of u and v.
        """
        return self._add(
            "occt.shapes.face.subdivideToUV",
            {"shape": shape},
            {
                "nrDivisionsU": nr_divisions_u,
                "nrDivisionsV": nr_divisions_v,
                "shiftHalfStepU": shift_half_step_u,
                "removeStartEdgeU": remove_start_edge_u,
                "removeEndEdgeU": remove_end_edge_u,
                "shiftHalfStepV": shift_half_step_v,
                "removeStartEdgeV": remove_start_edge_v,
                "removeEndEdgeV": remove_end_edge_v,
            },
        )

    def subdivide_to_wires(
        self,
        shape: Reference[kinds.Shape],
        nr_divisions: Integer = default(10),
        is_u: Boolean = default(True),
        shift_half_step: Boolean = default(False),
        remove_start: Boolean = default(False),
        remove_end: Boolean = default(False),
    ) -> Result[Sequence[kinds.Wire]]:
        """Divide a face by lines of constant u or v.

        Convention: the face is divided into as many strips as ``nrDivisions`` says, by one line more, the first and
        last on its edges; shifted lines keep their distance, so that the last lies half a step beyond the edge.

        Known difference: a line that shrinks to a point, as at the pole of a ball, is left out. Lines round
        cylinders and the like are exact circles; elsewhere they are approximated.

        Args:
            shape: the face.
            nr_divisions: how many strips.
            is_u: true draws lines at constant u along v, false at constant v along u.
            shift_half_step: true moves the lines by half a step.
            remove_start: true leaves out the first line.
            remove_end: true leaves out the last line.

        Returns:
            A wire of one edge each, towards the larger coordinate.
        """
        return self._add(
            "occt.shapes.face.subdivideToWires",
            {"shape": shape},
            {
                "nrDivisions": nr_divisions,
                "isU": is_u,
                "shiftHalfStep": shift_half_step,
                "removeStart": remove_start,
                "removeEnd": remove_end,
            },
        )

    def wire_along_param(
        self, shape: Reference[kinds.Shape], is_u: Boolean = default(True), param: Number = default(0.5)
    ) -> Result[kinds.Wire]:
        """Draw a line of constant u or v on a face.

        Convention: the line runs over the whole range of the other coordinate, also where the outline of a face
        that is no rectangle in u and v cuts it away.

        Known difference: lines round cylinders and the like are exact circles; elsewhere they are approximated.

        Args:
            shape: the face.
            is_u: true draws the line at constant u along v, false at constant v along u.
            param: where, from 0 at the least to 1 at the largest coordinate.

        Returns:
            A wire of one edge, towards the larger coordinate.
        """
        return self._add("occt.shapes.face.wireAlongParam", {"shape": shape}, {"isU": is_u, "param": param})

    def wires_along_params(
        self, shape: Reference[kinds.Shape], params: Numbers, is_u: Boolean = default(True)
    ) -> Result[Sequence[kinds.Wire]]:
        """Draw lines of constant u or v on a face.

        Convention: as ``wireAlongParam``.

        Known difference: as ``wireAlongParam``.

        Args:
            shape: the face.
            params: where, each from 0 at the least to 1 at the largest coordinate.
            is_u: true draws the lines at constant u along v, false at constant v along u.

        Returns:
            A wire of one edge each, in order.
        """
        return self._add("occt.shapes.face.wiresAlongParams", {"shape": shape, "params": params}, {"isU": is_u})
