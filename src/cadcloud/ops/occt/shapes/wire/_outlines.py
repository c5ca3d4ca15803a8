"""Wires round flat shapes: circles, polygons, stars, hearts, trees and honeycombs."""

from __future__ import annotations

from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge, BRepBuilderAPI_MakeWire
from OCP.gp import gp_Circ

from cadcloud.ops.brep import frames, outlines
from cadcloud.ops.brep.build import built
from cadcloud.ops.brep.hexagons import CellPatterns, honeycomb
from cadcloud.ops.brep.outlines import CornerAlignment, Corners, Skirts
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Angle, Coordinate, Count, Direction3, Distance, Factor, Flag, Length, Point3, Ratio, Wire


@operation
def create_circle_wire(radius: Length = 1, center: Point3 = (0, 0, 0), direction: Direction3 = (0, 1, 0)) -> Wire:
    """Make a circle.

    Args:
        radius: from the centre to the line.
        center: the middle.
        direction: normal of the plane that the circle lies in.

    Returns:
        A closed wire of one edge.
    """
    circle = gp_Circ(frames.frame(center, direction), radius)
    edge = BRepBuilderAPI_MakeEdge(circle)
    return built(BRepBuilderAPI_MakeWire(edge.Edge()), "The circle could not be built.")


@operation
def create_ellipse_wire(
    center: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
    radius_minor: Length = 1,
    radius_major: Length = 2,
) -> Wire:
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
    return outlines.ellipse(center, direction, radius_minor, radius_major)


@operation
def create_polygon_wire(points: list[Point3]) -> Wire:
    """Join points by straight lines and close the outline.

    Args:
        points: the corners in order, at least three; neighbours must differ.

    Returns:
        A closed wire with an edge a side.
    """
    return outlines.polygon(points)


@operation
def create_rectangle_wire(
    width: Length = 1, length: Length = 2, center: Point3 = (0, 0, 0), direction: Direction3 = (0, 1, 0)
) -> Wire:
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
    return outlines.rectangle(width, length, center, direction)


@operation
def create_square_wire(size: Length = 1, center: Point3 = (0, 0, 0), direction: Direction3 = (0, 1, 0)) -> Wire:
    """Make a square.

    Args:
        size: of each side.
        center: the middle.
        direction: normal of the plane that the square lies in.

    Returns:
        A closed wire of four edges.
    """
    return outlines.rectangle(size, size, center, direction)


@operation("createNGonWire")
def create_n_gon_wire(
    center: Point3 = (0, 0, 0), direction: Direction3 = (0, 1, 0), nr_corners: Corners = 6, radius: Length = 1
) -> Wire:
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
    return outlines.n_gon(center, direction, nr_corners, radius)


@operation
def create_parallelogram_wire(
    center: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
    around_center: Flag = True,
    width: Length = 2,
    height: Length = 1,
    angle: Angle = 15,
) -> Wire:
    """Make a parallelogram.

    Convention: with the direction along y the width lies along x and the height along z. The slanted sides are those
    of a rectangle of this width and height, turned about their middles, so that their tops lean towards -x.

    Args:
        center: the middle, or a corner of the rectangle.
        direction: normal of the plane that the parallelogram lies in.
        around_center: true takes ``center`` as the middle, false as the corner of the rectangle at its least x and z.
        width: of the sides that are not slanted.
        height: from one of these sides to the other.
        angle: between the slanted sides and those of the rectangle, in degrees; not a right angle.

    Returns:
        A closed wire of four edges.
    """
    return outlines.parallelogram(center, direction, around_center, width, height, angle)


@operation("createLPolygonWire")
def create_l_polygon_wire(
    width_first: Length = 1,
    length_first: Length = 2,
    width_second: Length = 0.5,
    length_second: Length = 2,
    align: CornerAlignment = "outside",
    rotation: Angle = 0,
    center: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
) -> Wire:
    """Make an outline shaped like the letter L.

    Convention: with the direction along y the first arm lies along x and the second along z.

    Args:
        width_first: how thick the first arm is.
        length_first: how far the first arm reaches from the centre.
        width_second: how thick the second arm is.
        length_second: how far the second arm reaches from the centre.
        align: which way the arms are thick: away from each other (``outside``), towards each other (``inside``), or
            half and half (``middle``).
        rotation: about the direction, in degrees.
        center: where the arms meet.
        direction: normal of the plane that the outline lies in.

    Returns:
        A closed wire of six edges.
    """
    return outlines.l_polygon(
        width_first, length_first, width_second, length_second, align, rotation, center, direction
    )


@operation
def create_star_wire(
    center: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
    num_rays: Corners = 7,
    outer_radius: Length = 2,
    inner_radius: Length = 1,
    offset_outer_edges: Coordinate = 0,
    half: Flag = False,
) -> Wire:
    """Make a star.

    Convention: with the direction along y the first tip lies along x, and the next one towards z.

    Args:
        center: the middle.
        direction: normal of the plane that the star lies in.
        num_rays: how many tips, at least three.
        outer_radius: from the centre to the tips.
        inner_radius: from the centre to the corners between the tips.
        offset_outer_edges: how far the tips are lifted along the direction, which leaves the star no longer flat.
        half: true draws the first half turn alone, as an open wire.

    Returns:
        A closed wire with two edges a tip, or an open one with half as many.
    """
    return outlines.star(center, direction, num_rays, outer_radius, inner_radius, offset_outer_edges, half)


@operation
def create_heart_wire(
    center: Point3 = (0, 0, 0), direction: Direction3 = (0, 1, 0), rotation: Angle = 0, size_approx: Length = 2
) -> Wire:
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
    return outlines.heart(center, direction, rotation, size_approx)


@operation
def create_christmas_tree_wire(
    height: Length = 6,
    inner_dist: Length = 1.5,
    outer_dist: Length = 3,
    nr_skirts: Skirts = 5,
    trunk_height: Distance = 1,
    trunk_width: Distance = 1,
    half: Flag = False,
    rotation: Angle = 0,
    origin: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
) -> Wire:
    """Make the outline of a Christmas tree.

    Convention: with the direction along y the tree stands in the plane of x and y.

    Args:
        height: from the lowest skirt to the top, without the trunk.
        inner_dist: from the axis to the corners between the skirts; that much at the foot, evenly less up to the top.
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
    return outlines.christmas_tree(
        height, inner_dist, outer_dist, nr_skirts, trunk_height, trunk_width, half, rotation, origin, direction
    )


@operation
def hexagons_in_grid(
    width: Length = 10,
    height: Length = 10,
    nr_hexagons_in_width: Count = 10,
    nr_hexagons_in_height: Count = 10,
    flat_top: Flag = False,
    extend_top: Flag = False,
    extend_bottom: Flag = False,
    extend_left: Flag = False,
    extend_right: Flag = False,
    scale_pattern_width: list[Factor] | None = None,
    scale_pattern_height: list[Factor] | None = None,
    fillet_pattern: list[Ratio] | None = None,
    inclusion_pattern: list[Flag] | None = None,
) -> list[Wire]:
    """Fill a rectangle with a honeycomb of hexagons, stretched to fit.

    Convention: the rectangle lies around the origin in the plane of x and z. Patterns are repeated over the cells,
    those left out included. Cells are rounded first and scaled then, so arcs turn into pieces of ellipses where
    the factors differ.

    Known difference: where a side is extended, the radii are shares of what fits the cells as they are; elsewhere of
    what would fit without. Cells scaled alike both ways keep true arcs.

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
    extended = (extend_top, extend_bottom, extend_left, extend_right)
    patterns = CellPatterns(scale_pattern_width, scale_pattern_height, fillet_pattern, inclusion_pattern)
    return honeycomb(width, height, nr_hexagons_in_width, nr_hexagons_in_height, flat_top, extended, patterns)
