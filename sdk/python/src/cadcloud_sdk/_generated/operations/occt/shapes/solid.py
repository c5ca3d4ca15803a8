"""Operations of ``occt.shapes.solid``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cadcloud_sdk._generated.operations import kinds, structs
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, Integer, Number, Point, Points, Shapes, default


class SolidOperations(Namespace):
    """Operations of ``occt.shapes.solid``."""

    def create_box(
        self,
        width: Number = default(1),
        length: Number = default(2),
        height: Number = default(3),
        center: Point = default([0, 0, 0]),
        origin_on_center: Boolean = default(True),
    ) -> Result[kinds.Solid]:
        """Make a box with edges along the axes.

        Args:
            width: extent along x.
            length: extent along z.
            height: extent along y, the up axis.
            center: where the box stands, see ``origin_on_center``.
            origin_on_center: true puts the middle of the box at ``center``, false the middle of its bottom.

        Returns:
            A solid with six faces.
        """
        return self._add(
            "occt.shapes.solid.createBox",
            {},
            {"width": width, "length": length, "height": height, "center": center, "originOnCenter": origin_on_center},
        )

    def create_box_from_corner(
        self,
        width: Number = default(1),
        length: Number = default(2),
        height: Number = default(3),
        corner: Point = default([0, 0, 0]),
    ) -> Result[kinds.Solid]:
        """Make a box with edges along the axes, from one of its corners.

        Args:
            width: extent along x.
            length: extent along z.
            height: extent along y, the up axis.
            corner: where x, y and z are least.

        Returns:
            A solid with six faces.
        """
        return self._add(
            "occt.shapes.solid.createBoxFromCorner",
            {},
            {"width": width, "length": length, "height": height, "corner": corner},
        )

    def create_christmas_tree_solid(
        self,
        direction: Point = default([0, 1, 0]),
        origin: Point = default([0, 0, 0]),
        rotation: Number = default(0),
        half: Boolean = default(False),
        trunk_width: Number = default(1),
        trunk_height: Number = default(1),
        nr_skirts: Integer = default(5),
        outer_dist: Number = default(3),
        inner_dist: Number = default(1.5),
        height: Number = default(6),
        extrusion_length_front: Number = default(1),
        extrusion_length_back: Number = default(0),
    ) -> Result[kinds.Solid]:
        """Make a flat tree.

        Convention: the tree grows along the direction and spreads along x, for a direction along y; its front is
        then the side along z.

        Known difference: half a tree has half the volume; elsewhere its outline is not closed along the axis.

        Args:
            direction: the way up; its length does not matter.
            origin: the foot.
            rotation: how far the tree is turned about its axis, in degrees.
            half: true makes the half along x only.
            trunk_width: of the trunk; 0 leaves it out.
            trunk_height: of the trunk; 0 leaves it out.
            nr_skirts: how many skirts.
            outer_dist: from the axis to the tips of the lowest skirt.
            inner_dist: from the axis to the corners above the lowest skirt.
            height: from the lowest skirt to the top.
            extrusion_length_front: how far the solid reaches to the front.
            extrusion_length_back: how far it reaches the other way.

        Returns:
            The solid.
        """
        return self._add(
            "occt.shapes.solid.createChristmasTreeSolid",
            {},
            {
                "direction": direction,
                "origin": origin,
                "rotation": rotation,
                "half": half,
                "trunkWidth": trunk_width,
                "trunkHeight": trunk_height,
                "nrSkirts": nr_skirts,
                "outerDist": outer_dist,
                "innerDist": inner_dist,
                "height": height,
                "extrusionLengthFront": extrusion_length_front,
                "extrusionLengthBack": extrusion_length_back,
            },
        )

    def create_cone(
        self,
        radius1: Number = default(2),
        radius2: Number = default(1),
        height: Number = default(2),
        angle: Number = default(360),
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
    ) -> Result[kinds.Solid]:
        """Make a cone, cut off where both radii are positive.

        Known difference: ``angle`` is degrees, as documented; elsewhere it has been taken for radians.

        Args:
            radius1: at the base.
            radius2: at the top; must differ from ``radius1``.
            height: along ``direction``.
            angle: how far round it goes, in degrees.
            center: middle of the base.
            direction: the axis, from base to top.

        Returns:
            A solid.
        """
        return self._add(
            "occt.shapes.solid.createCone",
            {},
            {
                "radius1": radius1,
                "radius2": radius2,
                "height": height,
                "angle": angle,
                "center": center,
                "direction": direction,
            },
        )

    def create_cube(
        self, size: Number = default(1), center: Point = default([0, 0, 0]), origin_on_center: Boolean = default(True)
    ) -> Result[kinds.Solid]:
        """Make a cube with edges along the axes.

        Args:
            size: length of its edges.
            center: where the cube stands, see ``origin_on_center``.
            origin_on_center: true puts the middle of the cube at ``center``, false the middle of its bottom.

        Returns:
            A solid with six faces.
        """
        return self._add(
            "occt.shapes.solid.createCube", {}, {"size": size, "center": center, "originOnCenter": origin_on_center}
        )

    def create_cylinder(
        self,
        radius: Number = default(1),
        height: Number = default(2),
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
        angle: Number = default(360),
        origin_on_center: Boolean = default(False),
    ) -> Result[kinds.Solid]:
        """Make a cylinder, or a wedge of one.

        Args:
            radius: of the round side.
            height: along ``direction``.
            center: middle of the base, or of the whole, see ``origin_on_center``.
            direction: the axis; its length does not matter.
            angle: how far round it goes, in degrees; 360 is a full cylinder.
            origin_on_center: true puts the middle of the cylinder at ``center``, false its base.

        Returns:
            A solid with three faces, or five where ``angle`` is under 360.
        """
        return self._add(
            "occt.shapes.solid.createCylinder",
            {},
            {
                "radius": radius,
                "height": height,
                "center": center,
                "direction": direction,
                "angle": angle,
                "originOnCenter": origin_on_center,
            },
        )

    def create_cylinders_on_lines(
        self,
        lines: Sequence[structs.Line3 | Reference[structs.Line3]] | Reference[Sequence[structs.Line3]],
        radius: Number = default(1),
    ) -> Result[Sequence[kinds.Solid]]:
        """Make a cylinder around each of several straight lines.

        Args:
            lines: the axes, from the middle of one end to that of the other.
            radius: of the round sides.

        Returns:
            A solid for each line, in order.
        """
        return self._add("occt.shapes.solid.createCylindersOnLines", {"lines": lines}, {"radius": radius})

    def create_h_beam_profile_solid(
        self,
        direction: Point = default([0, 1, 0]),
        center: Point = default([0, 0, 0]),
        rotation: Number = default(0),
        alignment: Literal[
            "topLeft", "topMid", "topRight", "midLeft", "midMid", "midRight", "bottomLeft", "bottomMid", "bottomRight"
        ]
        | Reference[str] = default("midMid"),
        flange_thickness: Number = default(0.3),
        web_thickness: Number = default(0.2),
        height: Number = default(3),
        width: Number = default(2),
        extrusion_length_front: Number = default(1),
        extrusion_length_back: Number = default(0),
    ) -> Result[kinds.Solid]:
        """Make a beam with the profile of an H.

        Convention: on the ground flanges lie along z and the web along x; top is z, right is x.

        Args:
            direction: of the beam; its length does not matter.
            center: the point that the profile is aligned with.
            rotation: how far the profile is turned about the direction, in degrees.
            alignment: which point of the profile lies at ``center``.
            flange_thickness: of each flange.
            web_thickness: of the web.
            height: of the flanges.
            width: over both flanges.
            extrusion_length_front: how far the beam reaches along the direction.
            extrusion_length_back: how far it reaches the other way.

        Returns:
            The solid.
        """
        return self._add(
            "occt.shapes.solid.createHBeamProfileSolid",
            {},
            {
                "direction": direction,
                "center": center,
                "rotation": rotation,
                "alignment": alignment,
                "flangeThickness": flange_thickness,
                "webThickness": web_thickness,
                "height": height,
                "width": width,
                "extrusionLengthFront": extrusion_length_front,
                "extrusionLengthBack": extrusion_length_back,
            },
        )

    def create_heart_solid(
        self,
        size_approx: Number = default(2),
        rotation: Number = default(0),
        direction: Point = default([0, 1, 0]),
        center: Point = default([0, 0, 0]),
        extrusion_length_front: Number = default(1),
        extrusion_length_back: Number = default(0),
    ) -> Result[kinds.Solid]:
        """Make a solid over a heart.

        Convention: on the ground the tip of the heart lies along -z; the front is the side along the direction.

        Known difference: the sides are in one piece; elsewhere they are divided at the outline when the solid
        reaches to both sides.

        Args:
            size_approx: about how wide and high the heart is.
            rotation: how far the outline is turned about its normal, in degrees.
            direction: normal of the outline; its length does not matter.
            center: the middle of the outline.
            extrusion_length_front: how far the solid reaches along the direction.
            extrusion_length_back: how far it reaches the other way.

        Returns:
            The solid.
        """
        return self._add(
            "occt.shapes.solid.createHeartSolid",
            {},
            {
                "sizeApprox": size_approx,
                "rotation": rotation,
                "direction": direction,
                "center": center,
                "extrusionLengthFront": extrusion_length_front,
                "extrusionLengthBack": extrusion_length_back,
            },
        )

    def create_i_beam_profile_solid(
        self,
        direction: Point = default([0, 1, 0]),
        center: Point = default([0, 0, 0]),
        rotation: Number = default(0),
        alignment: Literal[
            "topLeft", "topMid", "topRight", "midLeft", "midMid", "midRight", "bottomLeft", "bottomMid", "bottomRight"
        ]
        | Reference[str] = default("midMid"),
        flange_thickness: Number = default(0.3),
        web_thickness: Number = default(0.2),
        height: Number = default(3),
        width: Number = default(2),
        extrusion_length_front: Number = default(1),
        extrusion_length_back: Number = default(0),
    ) -> Result[kinds.Solid]:
        """Make a beam with the profile of an I.

        Convention: on the ground flanges lie along x and the web along z; top is z, right is x.

        Args:
            direction: of the beam; its length does not matter.
            center: the point that the profile is aligned with.
            rotation: how far the profile is turned about the direction, in degrees.
            alignment: which point of the profile lies at ``center``.
            flange_thickness: of each flange.
            web_thickness: of the web.
            height: over both flanges.
            width: of the flanges.
            extrusion_length_front: how far the beam reaches along the direction.
            extrusion_length_back: how far it reaches the other way.

        Returns:
            The solid.
        """
        return self._add(
            "occt.shapes.solid.createIBeamProfileSolid",
            {},
            {
                "direction": direction,
                "center": center,
                "rotation": rotation,
                "alignment": alignment,
                "flangeThickness": flange_thickness,
                "webThickness": web_thickness,
                "height": height,
                "width": width,
                "extrusionLengthFront": extrusion_length_front,
                "extrusionLengthBack": extrusion_length_back,
            },
        )

    def create_l_polygon_solid(
        self,
        direction: Point = default([0, 1, 0]),
        center: Point = default([0, 0, 0]),
        rotation: Number = default(0),
        align: Literal["outside", "inside", "middle"] | Reference[str] = default("outside"),
        length_second: Number = default(2),
        width_second: Number = default(0.5),
        length_first: Number = default(2),
        width_first: Number = default(1),
        extrusion_length_front: Number = default(1),
        extrusion_length_back: Number = default(0),
    ) -> Result[kinds.Solid]:
        """Make a solid over an L.

        Convention: on the ground the first arm lies along x and the second along z. With ``align`` set to
        ``outside`` the front is the side along the direction, otherwise the side away from it.

        Args:
            direction: normal of the outline; its length does not matter.
            center: where the arms meet.
            rotation: how far the outline is turned about its normal, in degrees.
            align: on which side of the lines from the centre the arms are thick: away from each other
                (``outside``), towards each other (``inside``), or half and half (``middle``).
            length_second: how far the second arm reaches.
            width_second: how thick the second arm is.
            length_first: how far the first arm reaches.
            width_first: how thick the first arm is.
            extrusion_length_front: how far the solid reaches to the front.
            extrusion_length_back: how far it reaches the other way.

        Returns:
            The solid.
        """
        return self._add(
            "occt.shapes.solid.createLPolygonSolid",
            {},
            {
                "direction": direction,
                "center": center,
                "rotation": rotation,
                "align": align,
                "lengthSecond": length_second,
                "widthSecond": width_second,
                "lengthFirst": length_first,
                "widthFirst": width_first,
                "extrusionLengthFront": extrusion_length_front,
                "extrusionLengthBack": extrusion_length_back,
            },
        )

    def create_n_gon_solid(
        self,
        radius: Number = default(1),
        nr_corners: Integer = default(6),
        direction: Point = default([0, 1, 0]),
        center: Point = default([0, 0, 0]),
        extrusion_length_front: Number = default(1),
        extrusion_length_back: Number = default(0),
    ) -> Result[kinds.Solid]:
        """Make a solid over a regular polygon.

        Convention: the first corner lies along x on the ground, the next towards z; the front is the side away from
        the direction.

        Args:
            radius: from the centre to the corners.
            nr_corners: how many corners, at least 3.
            direction: normal of the outline; its length does not matter.
            center: the middle of the outline.
            extrusion_length_front: how far the solid reaches against the direction.
            extrusion_length_back: how far it reaches along the direction.

        Returns:
            The solid.
        """
        return self._add(
            "occt.shapes.solid.createNGonSolid",
            {},
            {
                "radius": radius,
                "nrCorners": nr_corners,
                "direction": direction,
                "center": center,
                "extrusionLengthFront": extrusion_length_front,
                "extrusionLengthBack": extrusion_length_back,
            },
        )

    def create_parallelogram_solid(
        self,
        angle: Number = default(15),
        height: Number = default(1),
        width: Number = default(2),
        around_center: Boolean = default(True),
        direction: Point = default([0, 1, 0]),
        center: Point = default([0, 0, 0]),
        extrusion_length_front: Number = default(1),
        extrusion_length_back: Number = default(0),
    ) -> Result[kinds.Solid]:
        """Make a solid over a parallelogram.

        Convention: on the ground the width lies along x and the height along z; the front is the side away from the
        direction.

        Args:
            angle: that the slanted sides lean from z, in degrees.
            height: from one straight side to the other.
            width: of the straight sides.
            around_center: true puts the middle at ``center``, false a corner of the rectangle that it is sheared
                from.
            direction: normal of the outline; its length does not matter.
            center: where the outline lies, see ``around_center``.
            extrusion_length_front: how far the solid reaches against the direction.
            extrusion_length_back: how far it reaches along the direction.

        Returns:
            The solid.
        """
        return self._add(
            "occt.shapes.solid.createParallelogramSolid",
            {},
            {
                "angle": angle,
                "height": height,
                "width": width,
                "aroundCenter": around_center,
                "direction": direction,
                "center": center,
                "extrusionLengthFront": extrusion_length_front,
                "extrusionLengthBack": extrusion_length_back,
            },
        )

    def create_sphere(self, radius: Number = default(1), center: Point = default([0, 0, 0])) -> Result[kinds.Solid]:
        """Make a ball.

        Args:
            radius: from the centre to the surface.
            center: the middle.

        Returns:
            A solid with one spherical face.
        """
        return self._add("occt.shapes.solid.createSphere", {}, {"radius": radius, "center": center})

    def create_star_solid(
        self,
        start_angle: Number | None = None,
        inner_radius: Number = default(1),
        outer_radius: Number = default(2),
        density: Number | None = None,
        vertices: Integer | None = None,
        center: Point = default([0, 0, 0]),
        extrusion_length_front: Number = default(1),
        extrusion_length_back: Number = default(0),
        direction: Point = default([0, 1, 0]),
        half: Boolean = default(False),
        offset_outer_edges: Number = default(0),
    ) -> Result[kinds.Solid]:
        """Make a solid over a star.

        Convention: the first tip lies along x on the ground, the next towards z; the front is the side away from
        the direction. ``vertices`` may be called ``numRays``, as it is for stars of wires and faces.

        Known difference: ``startAngle``, and a half star, work; elsewhere the one is ignored and the other fails.

        Args:
            start_angle: how far the star is turned from its first tip to the second, in degrees.
            inner_radius: from the centre to the corners between tips.
            outer_radius: from the centre to the tips.
            density: accepted for callers that give it; without effect, since both radii are given.
            vertices: how many tips, at least 3; 7 where not given.
            center: the middle of the outline.
            extrusion_length_front: how far the solid reaches against the direction.
            extrusion_length_back: how far it reaches along the direction.
            direction: normal of the outline; its length does not matter.
            half: true makes the first half turn only.
            offset_outer_edges: must be 0: a solid needs a flat outline.

        Returns:
            The solid.
        """
        return self._add(
            "occt.shapes.solid.createStarSolid",
            {},
            {
                "startAngle": start_angle,
                "innerRadius": inner_radius,
                "outerRadius": outer_radius,
                "density": density,
                "vertices": vertices,
                "center": center,
                "extrusionLengthFront": extrusion_length_front,
                "extrusionLengthBack": extrusion_length_back,
                "direction": direction,
                "half": half,
                "offsetOuterEdges": offset_outer_edges,
            },
        )

    def create_t_beam_profile_solid(
        self,
        direction: Point = default([0, 1, 0]),
        center: Point = default([0, 0, 0]),
        rotation: Number = default(0),
        alignment: Literal[
            "topLeft", "topMid", "topRight", "midLeft", "midMid", "midRight", "bottomLeft", "bottomMid", "bottomRight"
        ]
        | Reference[str] = default("midMid"),
        flange_thickness: Number = default(0.3),
        web_thickness: Number = default(0.2),
        height: Number = default(2),
        width: Number = default(2),
        extrusion_length_front: Number = default(1),
        extrusion_length_back: Number = default(0),
    ) -> Result[kinds.Solid]:
        """Make a beam with the profile of a T.

        Convention: on the ground the flange lies along x at the top, the web along z; top is z, right is x.

        Args:
            direction: of the beam; its length does not matter.
            center: the point that the profile is aligned with.
            rotation: how far the profile is turned about the direction, in degrees.
            alignment: which point of the profile lies at ``center``.
            flange_thickness: of the flange.
            web_thickness: of the web.
            height: over flange and web.
            width: of the flange.
            extrusion_length_front: how far the beam reaches along the direction.
            extrusion_length_back: how far it reaches the other way.

        Returns:
            The solid.
        """
        return self._add(
            "occt.shapes.solid.createTBeamProfileSolid",
            {},
            {
                "direction": direction,
                "center": center,
                "rotation": rotation,
                "alignment": alignment,
                "flangeThickness": flange_thickness,
                "webThickness": web_thickness,
                "height": height,
                "width": width,
                "extrusionLengthFront": extrusion_length_front,
                "extrusionLengthBack": extrusion_length_back,
            },
        )

    def create_torus(
        self,
        major_radius: Number = default(2),
        minor_radius: Number = default(0.5),
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
        angle: Number = default(360),
    ) -> Result[kinds.Solid]:
        """Make a ring, or a part of one.

        Known difference: ``angle`` is degrees, as documented; elsewhere it has been taken for radians. A ring
        thicker than its hole allows, which would cross itself, is refused.

        Args:
            major_radius: from the centre to the middle of the ring's own round.
            minor_radius: of that round; smaller than ``major_radius``.
            center: the middle.
            direction: the axis that the ring goes round; its length does not matter.
            angle: how far round it goes, in degrees; 360 is a full ring.

        Returns:
            A solid with one face, or three where ``angle`` is under 360.
        """
        return self._add(
            "occt.shapes.solid.createTorus",
            {},
            {
                "majorRadius": major_radius,
                "minorRadius": minor_radius,
                "center": center,
                "direction": direction,
                "angle": angle,
            },
        )

    def create_u_beam_profile_solid(
        self,
        direction: Point = default([0, 1, 0]),
        center: Point = default([0, 0, 0]),
        rotation: Number = default(0),
        alignment: Literal[
            "topLeft", "topMid", "topRight", "midLeft", "midMid", "midRight", "bottomLeft", "bottomMid", "bottomRight"
        ]
        | Reference[str] = default("midMid"),
        flange_width: Number = default(0.5),
        flange_thickness: Number = default(0.3),
        web_thickness: Number = default(0.2),
        height: Number = default(3),
        width: Number = default(2),
        extrusion_length_front: Number = default(1),
        extrusion_length_back: Number = default(0),
    ) -> Result[kinds.Solid]:
        """Make a beam with the profile of a U.

        Convention: on the ground the legs lie along z, joined at the bottom; top is z, right is x.

        Args:
            direction: of the beam; its length does not matter.
            center: the point that the profile is aligned with.
            rotation: how far the profile is turned about the direction, in degrees.
            alignment: which point of the profile lies at ``center``.
            flange_width: how thick the bottom is.
            flange_thickness: of the left leg.
            web_thickness: of the right leg.
            height: of the legs.
            width: over both legs.
            extrusion_length_front: how far the beam reaches along the direction.
            extrusion_length_back: how far it reaches the other way.

        Returns:
            The solid.
        """
        return self._add(
            "occt.shapes.solid.createUBeamProfileSolid",
            {},
            {
                "direction": direction,
                "center": center,
                "rotation": rotation,
                "alignment": alignment,
                "flangeWidth": flange_width,
                "flangeThickness": flange_thickness,
                "webThickness": web_thickness,
                "height": height,
                "width": width,
                "extrusionLengthFront": extrusion_length_front,
                "extrusionLengthBack": extrusion_length_back,
            },
        )

    def debug_info(self, shape: Reference[kinds.Shape]) -> Result[structs.SolidDebugInfo]:
        """Tell what a solid is made of.

        Convention: edges shared by faces count once; parameters of a face are those of the part of its surface in
        use.

        Args:
            shape: the solid.

        Returns:
            Whether it is valid, how many faces and edges it has, its area and volume, and what is known of each
            face.
        """
        return self._add("occt.shapes.solid.debugInfo", {"shape": shape}, {})

    def filter_solid_points(
        self,
        shape: Reference[kinds.Shape],
        points: Points,
        tolerance: Number = default(0.0001),
        keep_in: Boolean = default(True),
        keep_on: Boolean = default(True),
        keep_out: Boolean = default(False),
        keep_unknown: Boolean = default(False),
    ) -> Result[Sequence[Sequence[float]]]:
        """Choose points by where they lie about a solid.

        Args:
            shape: the solid.
            points: the points to choose from.
            tolerance: how far from the surface a point counts as on it.
            keep_in: whether to keep points inside.
            keep_on: whether to keep points on the surface.
            keep_out: whether to keep points outside.
            keep_unknown: whether to keep points of which the kernel cannot tell.

        Returns:
            The points that are kept, in order.
        """
        return self._add(
            "occt.shapes.solid.filterSolidPoints",
            {"shape": shape, "points": points},
            {
                "tolerance": tolerance,
                "keepIn": keep_in,
                "keepOn": keep_on,
                "keepOut": keep_out,
                "keepUnknown": keep_unknown,
            },
        )

    def from_closed_shell(self, shape: Reference[kinds.Shape]) -> Result[kinds.Solid]:
        """Fill a closed shell.

        Known difference: an open shell is refused; elsewhere it gives a solid without volume.

        Args:
            shape: the shell, without gaps.

        Returns:
            The solid within, with its faces outward.
        """
        return self._add("occt.shapes.solid.fromClosedShell", {"shape": shape}, {})

    def get_solid_center_of_mass(self, shape: Reference[kinds.Shape]) -> Result[Sequence[float]]:
        """Find the centre of mass of a solid of even density.

        Args:
            shape: the solid.

        Returns:
            The point.
        """
        return self._add("occt.shapes.solid.getSolidCenterOfMass", {"shape": shape}, {})

    def get_solid_surface_area(self, shape: Reference[kinds.Shape]) -> Result[float]:
        """Measure the surface of a solid, holes and inner shells included.

        Args:
            shape: the solid.

        Returns:
            Its area in squared length units.
        """
        return self._add("occt.shapes.solid.getSolidSurfaceArea", {"shape": shape}, {})

    def get_solid_volume(self, shape: Reference[kinds.Shape]) -> Result[float]:
        """Measure the volume of a solid.

        Args:
            shape: the solid.

        Returns:
            Its volume in cubed length units.
        """
        return self._add("occt.shapes.solid.getSolidVolume", {"shape": shape}, {})

    def get_solids(self, shape: Reference[kinds.Shape]) -> Result[Sequence[kinds.Solid]]:
        """List the solids in a shape.

        Args:
            shape: any shape.

        Returns:
            The distinct solids, in the kernel's order.
        """
        return self._add("occt.shapes.solid.getSolids", {"shape": shape}, {})

    def get_solids_centers_of_mass(self, shapes: Shapes) -> Result[Sequence[Sequence[float]]]:
        """Find the centres of mass of solids of even density.

        Args:
            shapes: the solids.

        Returns:
            A point for each, in order.
        """
        return self._add("occt.shapes.solid.getSolidsCentersOfMass", {"shapes": shapes}, {})

    def get_solids_volumes(self, shapes: Shapes) -> Result[Sequence[float]]:
        """Measure the volumes of solids.

        Args:
            shapes: the solids.

        Returns:
            Their volumes in cubed length units, in order.
        """
        return self._add("occt.shapes.solid.getSolidsVolumes", {"shapes": shapes}, {})
