"""Points in patterns: honeycombs and spirals."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import NamedTuple

from typing_extensions import TypedDict

from cadcloud.ops import _javascript as javascript
from cadcloud.ops._corners import corner_limits
from cadcloud.ops._space import Points, apart
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Count, Distance, Factor, Flag, Index, Length, Number, Point2, Point3

LONGEST = 1_000_000

# Corners of a hexagon around its centre, as shares of its width and height.
POINTED = ((0, 0.5), (0.5, 0.25), (0.5, -0.25), (0, -0.5), (-0.5, -0.25), (-0.5, 0.25))
FLAT = ((-0.5, 0), (-0.25, 0.5), (0.25, 0.5), (0.5, 0), (0.25, -0.5), (-0.25, -0.5))


class HexGridData(TypedDict):
    """A honeycomb: the centres and corners of its cells, and what its cells allow.

    The lengths hold for every cell, as all are alike.
    """

    centers: list[Point3]
    hexagons: list[list[Point3]]
    shortestDistEdge: Number
    longestDistEdge: Number
    maxFilletRadius: Number


@operation
def hex_grid(
    nr_hexagons_y: Index = 21,
    nr_hexagons_x: Index = 21,
    radius_hexagon: Distance = 0.2,
    orient_on_center: Flag = False,
    points_on_ground: Flag = False,
) -> Points:
    """Find the centres of a honeycomb of regular hexagons that stand on a corner.

    Args:
        nr_hexagons_y: how many rows; every second one is shifted by half a cell.
        nr_hexagons_x: how many cells in a row.
        radius_hexagon: from the centre of a cell to its corners.
        orient_on_center: true moves the middle between the first and the last centre to the origin.
        points_on_ground: true lays the grid into the plane of x and z, false into that of x and y.

    Returns:
        The centres, column after column; the first lies at the origin unless centred.
    """
    _few_enough(nr_hexagons_x, nr_hexagons_y, "nrHexagonsX")
    width, rise = math.sqrt(3) * radius_hexagon, 1.5 * radius_hexagon
    places = [
        ((column + row % 2 / 2) * width, row * rise) for column in range(nr_hexagons_x) for row in range(nr_hexagons_y)
    ]
    if not places:
        return []
    x, y = places[-1] if orient_on_center else (0.0, 0.0)
    return [_placed((a - x / 2, b - y / 2), points_on_ground) for a, b in places]


def _few_enough(columns: int, rows: int, parameter: str) -> None:
    if columns * rows > LONGEST:
        raise InvalidInput(f"the grid must have at most {LONGEST:,} cells, not {columns * rows:,}", parameter=parameter)


def _placed(place: Point2, on_ground: bool) -> Point3:
    x, y = javascript.whole(place[0]), javascript.whole(place[1])
    return (x, 0, y) if on_ground else (x, y, 0)


class _Honeycomb(NamedTuple):
    columns: int
    rows: int
    flat: bool

    def centers(self) -> list[Point2]:
        """Column after column, in widths and heights of a cell from the lower left corner."""
        return [self._center(column, row) for column in range(self.columns) for row in range(self.rows)]

    def _center(self, column: int, row: int) -> Point2:
        if self.flat:
            # The last column is the one that stays down.
            return (0.75 * column + 0.5, row + 0.5 + (self.columns - 1 - column) % 2 / 2)
        return (column + 0.5 + row % 2 / 2, 0.75 * row + 0.5)

    def size(self) -> Point2:
        """In widths and heights of a cell."""
        if self.flat:
            return (0.75 * self.columns + 0.25, self.rows + (0.5 if self.columns > 1 else 0))
        return (self.columns + (0.5 if self.rows > 1 else 0), 0.75 * self.rows + 0.25)

    def overhang(self) -> Point2:
        """How much of a cell sticks out where the grid is extended: sideways, and up or down."""
        return (0.25, 0.5) if self.flat else (0.5, 0.25)


@operation
def hex_grid_scaled_to_fit(
    width: Length = 10,
    height: Length = 10,
    nr_hexagons_in_width: Count = 10,
    nr_hexagons_in_height: Count = 10,
    flat_top: Flag = False,
    extend_top: Flag = False,
    extend_bottom: Flag = False,
    extend_left: Flag = False,
    extend_right: Flag = False,
    center_grid: Flag = False,
    points_on_ground: Flag = False,
) -> HexGridData:
    """Fill a rectangle with a honeycomb, its cells stretched to fit.

    Known difference: with an extended side the lengths of the edges and the radius are those of the cells
    returned; elsewhere they are those of the cells before they were extended.

    Args:
        width: of the rectangle, along x.
        height: of the rectangle, along y.
        nr_hexagons_in_width: how many columns.
        nr_hexagons_in_height: how many rows.
        flat_top: true stands cells on an edge, false on a corner.
        extend_top: true lets the tips of the top row stick out of the rectangle.
        extend_bottom: true lets the tips of the bottom row stick out.
        extend_left: true lets the left column stick out.
        extend_right: true lets the right column stick out.
        center_grid: true puts the centre of the rectangle at the origin, false its lower left corner.
        points_on_ground: true lays the grid into the plane of x and z, false into that of x and y.

    Returns:
        The centres and corners of the cells, column after column; the lengths of their shortest and longest
        edges; and the largest radius that rounds every corner of a cell.
    """
    _few_enough(nr_hexagons_in_width, nr_hexagons_in_height, "nrHexagonsInWidth")
    comb = _Honeycomb(nr_hexagons_in_width, nr_hexagons_in_height, flat_top)
    (across, up), (beside, above) = comb.size(), comb.overhang()
    across, up = across - beside * (extend_left + extend_right), up - above * (extend_top + extend_bottom)
    if across <= 0 or up <= 0:
        raise InvalidInput(
            "one row or column of cells cannot be extended on both sides: nothing is left inside",
            parameter="extendRight" if across <= 0 else "extendTop",
        )
    cell = (width / across, height / up)
    left = beside * cell[0] * extend_left + (width / 2 if center_grid else 0)
    low = above * cell[1] * extend_bottom + (height / 2 if center_grid else 0)
    centers = [(x * cell[0] - left, y * cell[1] - low) for x, y in comb.centers()]
    outline = [(x * cell[0], y * cell[1]) for x, y in (FLAT if flat_top else POINTED)]
    ring = [_placed(corner, points_on_ground) for corner in outline]
    edges = [apart(start, end) for start, end in pairwise([*ring, ring[0]])]
    return {
        "centers": [_placed(center, points_on_ground) for center in centers],
        "hexagons": [[_placed((x + a, y + b), points_on_ground) for a, b in outline] for x, y in centers],
        "shortestDistEdge": min(edges),
        "longestDistEdge": max(edges),
        "maxFilletRadius": min(corner_limits(ring, True, 0)),
    }


@operation
def spiral(
    phi: Factor = 0.9, number_points: Index = 200, widening: Factor = 3, radius: Length = 6, factor: Factor = 1
) -> Points:
    """Place points along a logarithmic spiral, at equal steps of their distance from the origin.

    Known difference: there are always as many points as asked for. Elsewhere the steps are summed up,
    so that their rounding adds a point for some counts.

    Args:
        phi: the ratio that the distance from the origin is measured in; not 1.
        number_points: how many points, at most 1,000,000.
        widening: the larger, the fewer turns.
        radius: where the spiral ends; the point there is left out.
        factor: the distance at which the angle is zero.

    Returns:
        The points in the plane of x and y; the first is the origin.
    """
    if phi == 1:
        raise InvalidInput("phi must not be 1", parameter="phi")
    if number_points > LONGEST:
        raise InvalidInput(f"numberPoints must be at most {LONGEST:,}", parameter="numberPoints")
    turn = math.pi / widening / math.log(phi)
    if not math.isfinite(turn * math.log(radius / factor)) or radius / max(number_points, 1) < 1e-300:
        raise InvalidInput("widening, radius and factor must not be that small", parameter="widening")

    def place(step: int) -> Point3:
        far = radius * step / number_points
        angle = turn * math.log(far / factor)
        return (far * math.cos(angle), far * math.sin(angle), 0)

    return [place(step) if step else (0, 0, 0) for step in range(number_points)]
