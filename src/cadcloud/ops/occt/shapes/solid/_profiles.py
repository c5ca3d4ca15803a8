"""Solids over flat outlines: stars, polygons, hearts, trees and beams."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from cadcloud.ops.brep import frames, outlines
from cadcloud.ops.brep.build import transformed
from cadcloud.ops.brep.faces import closed_by_line
from cadcloud.ops.brep.frames import Triple
from cadcloud.ops.brep.outlines import Alignment, CornerAlignment, Corners, Skirts
from cadcloud.ops.brep.prisms import prism
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Alias, Angle, Coordinate, Direction3, Distance, Flag, Float, Length, Point3, Solid

Rays: TypeAlias = Annotated[Corners | None, Alias(("numRays",))]
"""How many rays a star has."""

USUAL_RAYS = 7


@operation
def create_star_solid(
    start_angle: Angle | None = None,
    inner_radius: Length = 1,
    outer_radius: Length = 2,
    density: Float | None = None,
    vertices: Rays = None,
    center: Point3 = (0, 0, 0),
    extrusion_length_front: Distance = 1,
    extrusion_length_back: Distance = 0,
    direction: Direction3 = (0, 1, 0),
    half: Flag = False,
    offset_outer_edges: Coordinate = 0,
) -> Solid:
    """Make a solid over a star.

    Convention: the first tip lies along x on the ground, the next towards z; the front is the side away from the
    direction. ``vertices`` may be called ``numRays``, as it is for stars of wires and faces.

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
    if offset_outer_edges:
        raise InvalidInput("offsetOuterEdges must be 0: a solid needs a flat outline", parameter="offsetOuterEdges")
    rays = vertices or USUAL_RAYS
    outline = outlines.star(center, direction, rays, outer_radius, inner_radius, 0, half)
    if half:
        outline = closed_by_line(outline)
    if start_angle:
        outline = transformed(outline, frames.rotation(center, direction, -start_angle))
    return prism(outline, center, _against(direction), extrusion_length_front, extrusion_length_back)


@operation("createNGonSolid")
def create_n_gon_solid(
    radius: Length = 1,
    nr_corners: Corners = 6,
    direction: Direction3 = (0, 1, 0),
    center: Point3 = (0, 0, 0),
    extrusion_length_front: Distance = 1,
    extrusion_length_back: Distance = 0,
) -> Solid:
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
    outline = outlines.n_gon(center, direction, nr_corners, radius)
    return prism(outline, center, _against(direction), extrusion_length_front, extrusion_length_back)


@operation
def create_parallelogram_solid(
    angle: Angle = 15,
    height: Length = 1,
    width: Length = 2,
    around_center: Flag = True,
    direction: Direction3 = (0, 1, 0),
    center: Point3 = (0, 0, 0),
    extrusion_length_front: Distance = 1,
    extrusion_length_back: Distance = 0,
) -> Solid:
    """Make a solid over a parallelogram.

    Convention: on the ground the width lies along x and the height along z; the front is the side away from the
    direction.

    Args:
        angle: that the slanted sides lean from z, in degrees.
        height: from one straight side to the other.
        width: of the straight sides.
        around_center: true puts the middle at ``center``, false a corner of the rectangle that it is sheared from.
        direction: normal of the outline; its length does not matter.
        center: where the outline lies, see ``around_center``.
        extrusion_length_front: how far the solid reaches against the direction.
        extrusion_length_back: how far it reaches along the direction.

    Returns:
        The solid.
    """
    outline = outlines.parallelogram(center, direction, around_center, width, height, angle)
    return prism(outline, center, _against(direction), extrusion_length_front, extrusion_length_back)


@operation("createLPolygonSolid")
def create_l_polygon_solid(
    direction: Direction3 = (0, 1, 0),
    center: Point3 = (0, 0, 0),
    rotation: Angle = 0,
    align: CornerAlignment = "outside",
    length_second: Length = 2,
    width_second: Length = 0.5,
    length_first: Length = 2,
    width_first: Length = 1,
    extrusion_length_front: Distance = 1,
    extrusion_length_back: Distance = 0,
) -> Solid:
    """Make a solid over an L.

    Convention: on the ground the first arm lies along x and the second along z. With ``align`` set to ``outside``
    the front is the side along the direction, otherwise the side away from it.

    Args:
        direction: normal of the outline; its length does not matter.
        center: where the arms meet.
        rotation: how far the outline is turned about its normal, in degrees.
        align: on which side of the lines from the centre the arms are thick: away from each other (``outside``),
            towards each other (``inside``), or half and half (``middle``).
        length_second: how far the second arm reaches.
        width_second: how thick the second arm is.
        length_first: how far the first arm reaches.
        width_first: how thick the first arm is.
        extrusion_length_front: how far the solid reaches to the front.
        extrusion_length_back: how far it reaches the other way.

    Returns:
        The solid.
    """
    outline = outlines.l_polygon(
        width_first, length_first, width_second, length_second, align, rotation, center, direction
    )
    front = direction if align == "outside" else _against(direction)
    return prism(outline, center, front, extrusion_length_front, extrusion_length_back)


@operation
def create_heart_solid(
    size_approx: Length = 2,
    rotation: Angle = 0,
    direction: Direction3 = (0, 1, 0),
    center: Point3 = (0, 0, 0),
    extrusion_length_front: Distance = 1,
    extrusion_length_back: Distance = 0,
) -> Solid:
    """Make a solid over a heart.

    Convention: on the ground the tip of the heart lies along -z; the front is the side along the direction.

    Known difference: the sides are in one piece; elsewhere they are divided at the outline when the solid reaches
    to both sides.

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
    outline = outlines.heart(center, direction, rotation, size_approx)
    return prism(outline, center, direction, extrusion_length_front, extrusion_length_back)


@operation
def create_christmas_tree_solid(
    direction: Direction3 = (0, 1, 0),
    origin: Point3 = (0, 0, 0),
    rotation: Angle = 0,
    half: Flag = False,
    trunk_width: Distance = 1,
    trunk_height: Distance = 1,
    nr_skirts: Skirts = 5,
    outer_dist: Length = 3,
    inner_dist: Length = 1.5,
    height: Length = 6,
    extrusion_length_front: Distance = 1,
    extrusion_length_back: Distance = 0,
) -> Solid:
    """Make a flat tree.

    Convention: the tree grows along the direction and spreads along x, for a direction along y; its front is then
    the side along z.

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
    outline = outlines.christmas_tree(
        height, inner_dist, outer_dist, nr_skirts, trunk_height, trunk_width, half, rotation, origin, direction
    )
    if half:
        outline = closed_by_line(outline)
    depth, *_ = outlines.placed([(0, 0, 1)], (0, 0, 0), direction, rotation)
    return prism(outline, origin, depth, extrusion_length_front, extrusion_length_back)


@operation("createIBeamProfileSolid")
def create_i_beam_profile_solid(
    direction: Direction3 = (0, 1, 0),
    center: Point3 = (0, 0, 0),
    rotation: Angle = 0,
    alignment: Alignment = "midMid",
    flange_thickness: Length = 0.3,
    web_thickness: Length = 0.2,
    height: Length = 3,
    width: Length = 2,
    extrusion_length_front: Distance = 1,
    extrusion_length_back: Distance = 0,
) -> Solid:
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
    outline = outlines.i_beam(width, height, web_thickness, flange_thickness, alignment, rotation, center, direction)
    return prism(outline, center, direction, extrusion_length_front, extrusion_length_back)


@operation("createHBeamProfileSolid")
def create_h_beam_profile_solid(
    direction: Direction3 = (0, 1, 0),
    center: Point3 = (0, 0, 0),
    rotation: Angle = 0,
    alignment: Alignment = "midMid",
    flange_thickness: Length = 0.3,
    web_thickness: Length = 0.2,
    height: Length = 3,
    width: Length = 2,
    extrusion_length_front: Distance = 1,
    extrusion_length_back: Distance = 0,
) -> Solid:
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
    outline = outlines.h_beam(width, height, web_thickness, flange_thickness, alignment, rotation, center, direction)
    return prism(outline, center, direction, extrusion_length_front, extrusion_length_back)


@operation("createTBeamProfileSolid")
def create_t_beam_profile_solid(
    direction: Direction3 = (0, 1, 0),
    center: Point3 = (0, 0, 0),
    rotation: Angle = 0,
    alignment: Alignment = "midMid",
    flange_thickness: Length = 0.3,
    web_thickness: Length = 0.2,
    height: Length = 2,
    width: Length = 2,
    extrusion_length_front: Distance = 1,
    extrusion_length_back: Distance = 0,
) -> Solid:
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
    outline = outlines.t_beam(width, height, web_thickness, flange_thickness, alignment, rotation, center, direction)
    return prism(outline, center, direction, extrusion_length_front, extrusion_length_back)


@operation("createUBeamProfileSolid")
def create_u_beam_profile_solid(
    direction: Direction3 = (0, 1, 0),
    center: Point3 = (0, 0, 0),
    rotation: Angle = 0,
    alignment: Alignment = "midMid",
    flange_width: Length = 0.5,
    flange_thickness: Length = 0.3,
    web_thickness: Length = 0.2,
    height: Length = 3,
    width: Length = 2,
    extrusion_length_front: Distance = 1,
    extrusion_length_back: Distance = 0,
) -> Solid:
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
    outline = outlines.u_beam(
        width, height, web_thickness, flange_thickness, flange_width, alignment, rotation, center, direction
    )
    return prism(outline, center, direction, extrusion_length_front, extrusion_length_back)


def _against(direction: Triple) -> Triple:
    x, y, z = direction
    return (-x, -y, -z)
