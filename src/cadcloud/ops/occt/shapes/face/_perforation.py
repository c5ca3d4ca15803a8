"""Rectangles and hexagons on faces, as wires and as holes."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from annotated_types import Le

from cadcloud.ops.brep import perforation
from cadcloud.ops.brep.faces import flat_face
from cadcloud.ops.brep.hexagons import CellPatterns, honeycomb
from cadcloud.ops.brep.perforation import Extension, Patterns
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Count, Face, Factor, Flag, Length, Ratio, Wire

Cells: TypeAlias = Annotated[Count, Le(perforation.MOST_CELLS)]
Border: TypeAlias = Annotated[Ratio, Le(0.5)]


@operation
def subdivide_to_rectangle_wires(
    shape: Face,
    nr_rectangles_u: Cells = 10,
    nr_rectangles_v: Cells = 10,
    scale_pattern_u: list[Factor] | None = None,
    scale_pattern_v: list[Factor] | None = None,
    fillet_pattern: list[Ratio] | None = None,
    inclusion_pattern: list[Flag] | None = None,
    offset_from_border_u: Border = 0,
    offset_from_border_v: Border = 0,
) -> list[Wire]:
    """Draw rectangles on a face.

    Convention: the rectangles divide the bounds of the face in u and v evenly, whatever its outline. For each u, v
    runs fastest. Patterns run over the cells in the order of the result, counting those that
    are left out. Corners are rounded after the scaling.

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
    box = perforation.inner_box(shape, offset_from_border_u, offset_from_border_v)
    patterns = Patterns(scale_pattern_u, scale_pattern_v, fillet_pattern, inclusion_pattern)
    return perforation.wires(shape, perforation.rectangles(box, nr_rectangles_u, nr_rectangles_v, patterns))


@operation
def subdivide_to_rectangle_holes(
    shape: Face,
    nr_rectangles_u: Cells = 10,
    nr_rectangles_v: Cells = 10,
    scale_pattern_u: list[Factor] | None = None,
    scale_pattern_v: list[Factor] | None = None,
    fillet_pattern: list[Ratio] | None = None,
    inclusion_pattern: list[Flag] | None = None,
    holes_to_faces: Flag = False,
    offset_from_border_u: Border = 0,
    offset_from_border_v: Border = 0,
) -> list[Face]:
    """Cut rectangular holes into a face.

    Convention: the holes lie as the wires of ``subdivideToRectangleWires`` do, at half the size by default.

    Known difference: holes that touch each other or leave the face are cut out and may leave several pieces; elsewhere
    the face is broken then.

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
    box = perforation.inner_box(shape, offset_from_border_u, offset_from_border_v)
    patterns = _for_holes(scale_pattern_u, scale_pattern_v, fillet_pattern, inclusion_pattern)
    cells = perforation.rectangles(box, nr_rectangles_u, nr_rectangles_v, patterns)
    return perforation.holes(shape, cells, to_faces=holes_to_faces)


@operation
def subdivide_to_hexagon_wires(
    shape: Face,
    flat_u: Flag = False,
    nr_hexagons_u: Cells = 10,
    nr_hexagons_v: Cells = 10,
    scale_pattern_u: list[Factor] | None = None,
    scale_pattern_v: list[Factor] | None = None,
    fillet_pattern: list[Ratio] | None = None,
    inclusion_pattern: list[Flag] | None = None,
    offset_from_border_u: Border = 0,
    offset_from_border_v: Border = 0,
    extend_u_up: Flag = False,
    extend_u_bottom: Flag = False,
    extend_v_up: Flag = False,
    extend_v_bottom: Flag = False,
) -> list[Wire]:
    """Draw a honeycomb of hexagons on a face.

    Convention: the honeycomb is stretched to fill the bounds of the face in u and v, whatever its outline. For each
    v, u runs fastest. Patterns run over the cells in the order of the result, counting those that
    are left out. Corners are rounded before the scaling.

    Known difference: rounded corners of cells that the surface distorts differ slightly.

    Args:
        shape: the face.
        flat_u: true makes hexagons that point along v, false hexagons that point along u.
        nr_hexagons_u: how many hexagons along u.
        nr_hexagons_v: how many hexagons along v.
        scale_pattern_u: factors of the cells along u, repeated over the cells; 1 where not given.
        scale_pattern_v: factors of the cells along v, repeated over the cells; 1 where not given.
        fillet_pattern: radii of the rounded corners, as shares from 0 to 1 of the largest one that fits a whole cell,
            repeated over the cells; sharp where not given.
        inclusion_pattern: whether a cell is there, repeated over the cells; all where not given.
        offset_from_border_u: how far the pattern stays away from both ends of u, as a share of the extent.
        offset_from_border_v: how far the pattern stays away from both ends of v, as a share of the extent.
        extend_u_up: true lets the last hexagons stick out of the bounds at the end of u.
        extend_u_bottom: true lets the first hexagons stick out of the bounds at the start of u.
        extend_v_up: true lets the last hexagons stick out of the bounds at the end of v.
        extend_v_bottom: true lets the first hexagons stick out of the bounds at the start of v.

    Returns:
        A closed wire for each hexagon, on the surface.
    """
    box = perforation.inner_box(shape, offset_from_border_u, offset_from_border_v)
    cells = perforation.hexagons(
        box,
        nr_hexagons_u,
        nr_hexagons_v,
        Patterns(scale_pattern_u, scale_pattern_v, fillet_pattern, inclusion_pattern),
        flat_u=flat_u,
        extend_u=Extension(extend_u_up, extend_u_bottom),
        extend_v=Extension(extend_v_up, extend_v_bottom),
    )
    return perforation.wires(shape, cells)


@operation
def subdivide_to_hexagon_holes(
    shape: Face,
    flat_u: Flag = False,
    nr_hexagons_u: Cells = 10,
    nr_hexagons_v: Cells = 10,
    holes_to_faces: Flag = False,
    scale_pattern_u: list[Factor] | None = None,
    scale_pattern_v: list[Factor] | None = None,
    fillet_pattern: list[Ratio] | None = None,
    inclusion_pattern: list[Flag] | None = None,
    offset_from_border_u: Border = 0,
    offset_from_border_v: Border = 0,
) -> list[Face]:
    """Cut a honeycomb of hexagonal holes into a face.

    Convention: the holes lie as the wires of ``subdivideToHexagonWires`` do, at half the size by default.

    Known difference: holes that touch each other or leave the face are cut out and may leave several pieces; elsewhere
    the face is broken then.

    Args:
        shape: the face.
        flat_u: true makes hexagons that point along v, false hexagons that point along u.
        nr_hexagons_u: how many holes along u.
        nr_hexagons_v: how many holes along v.
        holes_to_faces: true adds the faces that were cut out.
        scale_pattern_u: factors of the cells along u, repeated over the cells; 0.5 where not given.
        scale_pattern_v: factors of the cells along v, repeated over the cells; 0.5 where not given.
        fillet_pattern: radii of the rounded corners, as shares from 0 to 1 of the largest one that fits a whole cell,
            repeated over the cells; sharp where not given.
        inclusion_pattern: whether a cell is there, repeated over the cells; all where not given.
        offset_from_border_u: how far the pattern stays away from both ends of u, as a share of the extent.
        offset_from_border_v: how far the pattern stays away from both ends of v, as a share of the extent.

    Returns:
        The face with the holes, then the faces that were cut out.
    """
    box = perforation.inner_box(shape, offset_from_border_u, offset_from_border_v)
    patterns = _for_holes(scale_pattern_u, scale_pattern_v, fillet_pattern, inclusion_pattern)
    cells = perforation.hexagons(box, nr_hexagons_u, nr_hexagons_v, patterns, flat_u=flat_u)
    return perforation.holes(shape, cells, to_faces=holes_to_faces)


@operation
def hexagons_in_grid(
    width: Length = 10,
    height: Length = 10,
    nr_hexagons_in_width: Cells = 10,
    nr_hexagons_in_height: Cells = 10,
    flat_top: Flag = False,
    extend_top: Flag = False,
    extend_bottom: Flag = False,
    extend_left: Flag = False,
    extend_right: Flag = False,
    scale_pattern_width: list[Factor] | None = None,
    scale_pattern_height: list[Factor] | None = None,
    fillet_pattern: list[Ratio] | None = None,
    inclusion_pattern: list[Flag] | None = None,
) -> list[Face]:
    """Fill a rectangle on the ground with a honeycomb of hexagonal faces.

    Convention: the rectangle lies around the origin, its width along x and its height along z, and the honeycomb is
    stretched to fill it. Patterns run over the cells in the order of the result, counting those that are left out.
    Corners are rounded before the scaling.

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
        fillet_pattern: radii of the rounded corners, as shares from 0 to 1 of the largest one that fits a whole cell,
            repeated over the cells; sharp where not given.
        inclusion_pattern: whether a cell is there, repeated over the cells; all where not given.

    Returns:
        A flat face for each hexagon, column after column.
    """
    cells = honeycomb(
        width,
        height,
        nr_hexagons_in_width,
        nr_hexagons_in_height,
        flat_top,
        (extend_top, extend_bottom, extend_left, extend_right),
        CellPatterns(scale_pattern_width, scale_pattern_height, fillet_pattern, inclusion_pattern),
    )
    return [flat_face(cell) for cell in cells]


def _for_holes(
    scale_u: list[float] | None, scale_v: list[float] | None, fillet: list[float] | None, included: list[bool] | None
) -> Patterns:
    # Whole cells would touch each other.
    return Patterns([0.5] if scale_u is None else scale_u, [0.5] if scale_v is None else scale_v, fillet, included)
