"""Honeycombs of hexagons: their cells scaled, rounded and left out by patterns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from OCP.BRepBuilderAPI import BRepBuilderAPI_GTransform
from OCP.gp import gp_GTrsf, gp_Mat, gp_Trsf, gp_XYZ
from OCP.TopoDS import TopoDS_Wire

from cadcloud.ops._corners import corner_limits
from cadcloud.ops.brep import frames, outlines
from cadcloud.ops.brep.build import built, transformed
from cadcloud.ops.brep.flat_corners import inner_corners, rounding, with_cut_corners
from cadcloud.ops.brep.frames import Triple
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.point import hex_grid_scaled_to_fit

Item = TypeVar("Item")

MOST_CELLS = 10_000


class CellPatterns(NamedTuple):
    """What happens to cells; each pattern is repeated over the cells, and None leaves them as they are.

    Cells are rounded first and scaled then, so their arcs are scaled too.

    Attributes:
        width: factors of the width, about the middle of the cell.
        height: factors of the height, about the middle of the cell.
        fillet: radii of the rounded corners, as shares of the largest one that fits, from 0 to 1.
        included: whether the cell is there.
    """

    width: Sequence[float] | None = None
    height: Sequence[float] | None = None
    fillet: Sequence[float] | None = None
    included: Sequence[bool] | None = None


def honeycomb(
    width: float,
    height: float,
    nr_in_width: int,
    nr_in_height: int,
    flat_top: bool,
    extend: tuple[bool, bool, bool, bool],
    patterns: CellPatterns,
) -> list[TopoDS_Wire]:
    """Fill a rectangle around the origin, on the ground, with a honeycomb stretched to fit.

    Args:
        width: of the rectangle, along x.
        height: of the rectangle, along z.
        nr_in_width: how many columns.
        nr_in_height: how many rows.
        flat_top: whether cells stand on an edge instead of a corner.
        extend: whether tips stick out at the top, bottom, left and right.
        patterns: what happens to the cells, in the order of the result.

    Returns:
        The cells, column after column.
    """
    if nr_in_width * nr_in_height > MOST_CELLS:
        raise InvalidInput(
            f"the grid must have at most {MOST_CELLS:,} cells, not {nr_in_width * nr_in_height:,}", "nrHexagonsInWidth"
        )
    grid = hex_grid_scaled_to_fit(
        width, height, nr_in_width, nr_in_height, flat_top, *extend, center_grid=True, points_on_ground=True
    )
    cells: list[TopoDS_Wire] = []
    for index, (center, corners) in enumerate(zip(grid["centers"], grid["hexagons"], strict=True)):
        if not _at(patterns.included, index, True):
            continue
        wire = rounded_polygon(corners, _at(patterns.fillet, index, 0.0))
        cells.append(_stretched(wire, center, _at(patterns.width, index, 1.0), _at(patterns.height, index, 1.0)))
    return cells


def rounded_polygon(corners: Sequence[Triple], share: float) -> TopoDS_Wire:
    """A flat convex polygon with all corners rounded alike.

    Args:
        corners: in order.
        share: how large the radius is, of the largest one that fits every corner; 0 leaves them sharp.
    """
    wire = outlines.polygon(corners)
    if share == 0:
        return wire
    radius = share * min(corner_limits(list(corners), True, 0))
    # Arcs of the whole limit meet in points, which leaves edges of no length between them.
    radius = min(radius, radius / share * (1 - 1e-6))
    return with_cut_corners(wire, dict.fromkeys(inner_corners(wire), radius), rounding)


def _at(pattern: Sequence[Item] | None, index: int, default: Item) -> Item:
    return pattern[index % len(pattern)] if pattern else default


def _stretched(wire: TopoDS_Wire, center: Triple, along_x: float, along_z: float) -> TopoDS_Wire:
    """The wire scaled about a point; arcs turn into pieces of ellipses where the factors differ."""
    if along_x == along_z == 1:
        return wire
    if along_x == along_z:
        scale = gp_Trsf()
        scale.SetScale(frames.point(center), along_x)
        return transformed(wire, scale)
    stretch = gp_GTrsf()
    stretch.SetVectorialPart(gp_Mat(along_x, 0, 0, 0, 1, 0, 0, 0, along_z))
    stretch.SetTranslationPart(gp_XYZ(center[0] * (1 - along_x), 0, center[2] * (1 - along_z)))
    return built(BRepBuilderAPI_GTransform(wire, stretch, True), "The cell could not be stretched.")
