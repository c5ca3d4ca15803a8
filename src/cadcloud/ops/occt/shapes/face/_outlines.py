"""Flat faces: circles, ellipses, polygons, stars, profiles of beams, hearts, trees."""

from __future__ import annotations

import math
from collections.abc import Sequence

from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge, BRepBuilderAPI_MakeWire
from OCP.gp import gp_Circ

from cadcloud.ops.brep import frames, measure, outlines
from cadcloud.ops.brep.build import built, valid
from cadcloud.ops.brep.faces import UNSOUND, closed_by_line, flat_face
from cadcloud.ops.brep.outlines import Alignment, CornerAlignment, Corners, Skirts
from cadcloud.ops.errors import InvalidInput, KernelError
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Angle, Coordinate, Direction3, Distance, Face, Flag, Length, Point3


@operation
def create_polygon_face(points: Sequence[Point3]) -> Face:
    """Fill a polygon.

    Convention: the face looks to where the corners run counter-clockwise.

    Args:
        points: the corners in order, at least three, in one plane; the outline must not cross itself.

    Returns:
        The flat face.
    """
    face = flat_face(outlines.polygon(points), "The points must lie in one plane.")
    low, high = measure.bounds(face)
    if abs(measure.area(face)) < outlines.LEAST * math.dist(low, high):
        raise KernelError("The points must not lie on one line, nor the outline cross itself.")
    return valid(face, UNSOUND)


@operation
def create_circle_face(radius: Length = 1, center: Point3 = (0, 0, 0), direction: Direction3 = (0, 1, 0)) -> Face:
    """Make a disc.

    Args:
        radius: from the centre to the outline.
        center: the middle.
        direction: where the disc looks.

    Returns:
        A flat face.
    """
    edge = built(BRepBuilderAPI_MakeEdge(gp_Circ(frames.frame(center, direction), radius)), "No circle could be made.")
    return flat_face(built(BRepBuilderAPI_MakeWire(edge), "No circle could be made."))


@operation
def create_ellipse_face(
    center: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
    radius_minor: Length = 1,
    radius_major: Length = 2,
) -> Face:
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
    return flat_face(outlines.ellipse(center, direction, radius_minor, radius_major))


@operation
def create_square_face(size: Length = 1, center: Point3 = (0, 0, 0), direction: Direction3 = (0, 1, 0)) -> Face:
    """Fill a square.

    Args:
        size: of its sides.
        center: the middle.
        direction: where the face looks.

    Returns:
        A flat face.
    """
    return flat_face(outlines.rectangle(size, size, center, direction))


@operation
def create_rectangle_face(
    width: Length = 1, length: Length = 2, center: Point3 = (0, 0, 0), direction: Direction3 = (0, 1, 0)
) -> Face:
    """Fill a rectangle.

    Args:
        width: along x on the ground.
        length: along z on the ground.
        center: the middle.
        direction: where the face looks.

    Returns:
        A flat face.
    """
    return flat_face(outlines.rectangle(width, length, center, direction))


@operation
def create_l_polygon_face(
    width_first: Length = 1,
    length_first: Length = 2,
    width_second: Length = 0.5,
    length_second: Length = 2,
    align: CornerAlignment = "outside",
    rotation: Angle = 0,
    center: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
) -> Face:
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
    wire = outlines.l_polygon(
        width_first, length_first, width_second, length_second, align, rotation, center, direction
    )
    return flat_face(wire)


@operation("createNGonFace")
def create_n_gon_face(
    center: Point3 = (0, 0, 0), direction: Direction3 = (0, 1, 0), nr_corners: Corners = 6, radius: Length = 1
) -> Face:
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
    return flat_face(outlines.n_gon(center, direction, nr_corners, radius))


@operation
def create_star_face(
    center: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
    num_rays: Corners = 7,
    outer_radius: Length = 2,
    inner_radius: Length = 1,
    offset_outer_edges: Coordinate = 0,
    half: Flag = False,
) -> Face:
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
    if offset_outer_edges != 0:
        raise InvalidInput(
            "offsetOuterEdges must be 0 for a face, since the star is not flat otherwise", "offsetOuterEdges"
        )
    wire = outlines.star(center, direction, num_rays, outer_radius, inner_radius, 0, half)
    return flat_face(closed_by_line(wire) if half else wire)


@operation
def create_christmas_tree_face(
    height: Length = 6,
    inner_dist: Distance = 1.5,
    outer_dist: Length = 3,
    nr_skirts: Skirts = 5,
    trunk_height: Distance = 1,
    trunk_width: Distance = 1,
    half: Flag = False,
    rotation: Angle = 0,
    origin: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
) -> Face:
    """Fill the outline of a tree.

    Known difference: half a tree is closed along its axis; elsewhere it stays open.

    Args:
        height: from the lowest skirt to the top.
        inner_dist: from the axis to the corners above the skirts; that much at the lowest, shrinking to the top.
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
    wire = outlines.christmas_tree(
        height, inner_dist, outer_dist, nr_skirts, trunk_height, trunk_width, half, rotation, origin, direction
    )
    return flat_face(closed_by_line(wire) if half else wire)


@operation
def create_parallelogram_face(
    center: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
    around_center: Flag = True,
    width: Length = 2,
    height: Length = 1,
    angle: Angle = 15,
) -> Face:
    """Fill a parallelogram.

    Convention: on the ground its width lies along x and its height along z. The face looks against the direction.

    Args:
        center: its middle, or a corner of the rectangle that it is sheared from.
        direction: normal of its plane.
        around_center: whether ``center`` is the middle; otherwise it is the corner of least x and z of that rectangle.
        width: of the sides along x.
        height: from one of these sides to the other.
        angle: that the other sides lean away from z towards -x, in degrees; sheared about mid-height.

    Returns:
        A flat face.
    """
    return flat_face(outlines.parallelogram(center, direction, around_center, width, height, angle))


@operation
def create_heart_face(
    center: Point3 = (0, 0, 0), direction: Direction3 = (0, 1, 0), rotation: Angle = 0, size_approx: Length = 2
) -> Face:
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
    return flat_face(outlines.heart(center, direction, rotation, size_approx))


@operation
def create_i_beam_profile_face(
    width: Length = 2,
    height: Length = 3,
    web_thickness: Length = 0.2,
    flange_thickness: Length = 0.3,
    alignment: Alignment = "midMid",
    rotation: Angle = 0,
    center: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
) -> Face:
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
    return flat_face(
        outlines.i_beam(width, height, web_thickness, flange_thickness, alignment, rotation, center, direction)
    )


@operation
def create_h_beam_profile_face(
    width: Length = 2,
    height: Length = 3,
    web_thickness: Length = 0.2,
    flange_thickness: Length = 0.3,
    alignment: Alignment = "midMid",
    rotation: Angle = 0,
    center: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
) -> Face:
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
    return flat_face(
        outlines.h_beam(width, height, web_thickness, flange_thickness, alignment, rotation, center, direction)
    )


@operation
def create_t_beam_profile_face(
    width: Length = 2,
    height: Length = 2,
    web_thickness: Length = 0.2,
    flange_thickness: Length = 0.3,
    alignment: Alignment = "midMid",
    rotation: Angle = 0,
    center: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
) -> Face:
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
    return flat_face(
        outlines.t_beam(width, height, web_thickness, flange_thickness, alignment, rotation, center, direction)
    )


@operation
def create_u_beam_profile_face(
    width: Length = 2,
    height: Length = 3,
    web_thickness: Length = 0.2,
    flange_thickness: Length = 0.3,
    flange_width: Length = 0.5,
    alignment: Alignment = "midMid",
    rotation: Angle = 0,
    center: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
) -> Face:
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
    wire = outlines.u_beam(
        width, height, web_thickness, flange_thickness, flange_width, alignment, rotation, center, direction
    )
    return flat_face(wire)
