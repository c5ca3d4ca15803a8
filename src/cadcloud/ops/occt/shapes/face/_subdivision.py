"""Grids of points, normals and lines on faces."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from annotated_types import Le

from cadcloud.ops.brep import surfaces
from cadcloud.ops.brep.surfaces import UVBox
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Count, Face, Flag, Index, Point2, Point3, Ratio, Vector3, Wire

Divisions: TypeAlias = Annotated[Count, Le(100_000)]
Lines: TypeAlias = Annotated[Count, Le(10_000)]

MOST_POINTS = 1_000_000


@operation("subdivideToUV")
def subdivide_to_uv(
    shape: Face,
    nr_divisions_u: Divisions = 10,
    nr_divisions_v: Divisions = 10,
    shift_half_step_u: Flag = False,
    remove_start_edge_u: Flag = False,
    remove_end_edge_u: Flag = False,
    shift_half_step_v: Flag = False,
    remove_start_edge_v: Flag = False,
    remove_end_edge_v: Flag = False,
) -> list[Point2]:
    """Spread a grid over a face and give its coordinates u and v.

    Convention: the coordinates are those of the surface, not shares from 0 to 1. The numbers count rows of points,
    the first and last on the edges of the face. Shifted rows keep their distance, so that the last lies half a step
    beyond the edge. For each u, v runs fastest.

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
    _limit(nr_divisions_u, nr_divisions_v)
    box = surfaces.uv_box(shape)
    along_u = _rows(box.u_min, box.u_max, nr_divisions_u, shift_half_step_u, remove_start_edge_u, remove_end_edge_u)
    along_v = _rows(box.v_min, box.v_max, nr_divisions_v, shift_half_step_v, remove_start_edge_v, remove_end_edge_v)
    return [(u, v) for u in along_u for v in along_v]


@operation
def subdivide_to_points(
    shape: Face,
    nr_divisions_u: Divisions = 10,
    nr_divisions_v: Divisions = 10,
    shift_half_step_u: Flag = False,
    remove_start_edge_u: Flag = False,
    remove_end_edge_u: Flag = False,
    shift_half_step_v: Flag = False,
    remove_start_edge_v: Flag = False,
    remove_end_edge_v: Flag = False,
) -> list[Point3]:
    """Spread a grid of points over a face.

    Convention: as ``subdivideToUV``; on a face that is no rectangle in u and v points lie outside the outline too.

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
    grid = subdivide_to_uv(
        shape,
        nr_divisions_u,
        nr_divisions_v,
        shift_half_step_u,
        remove_start_edge_u,
        remove_end_edge_u,
        shift_half_step_v,
        remove_start_edge_v,
        remove_end_edge_v,
    )
    return surfaces.points(shape, grid)


@operation
def subdivide_to_normals(
    shape: Face,
    nr_divisions_u: Divisions = 10,
    nr_divisions_v: Divisions = 10,
    shift_half_step_u: Flag = False,
    remove_start_edge_u: Flag = False,
    remove_end_edge_u: Flag = False,
    shift_half_step_v: Flag = False,
    remove_start_edge_v: Flag = False,
    remove_end_edge_v: Flag = False,
) -> list[Vector3]:
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
    grid = subdivide_to_uv(
        shape,
        nr_divisions_u,
        nr_divisions_v,
        shift_half_step_u,
        remove_start_edge_u,
        remove_end_edge_u,
        shift_half_step_v,
        remove_start_edge_v,
        remove_end_edge_v,
    )
    return surfaces.normals(shape, grid)


@operation
def subdivide_to_points_controlled(
    shape: Face,
    nr_divisions_u: Divisions = 10,
    nr_divisions_v: Divisions = 10,
    shift_half_step_nth_u: Index = 0,
    shift_half_step_u_offset_n: Index = 0,
    remove_start_edge_nth_u: Index = 0,
    remove_start_edge_u_offset_n: Index = 0,
    remove_end_edge_nth_u: Index = 0,
    remove_end_edge_u_offset_n: Index = 0,
    shift_half_step_nth_v: Index = 0,
    shift_half_step_v_offset_n: Index = 0,
    remove_start_edge_nth_v: Index = 0,
    remove_start_edge_v_offset_n: Index = 0,
    remove_end_edge_nth_v: Index = 0,
    remove_end_edge_v_offset_n: Index = 0,
) -> list[Point3]:
    """Spread a grid of points over a face, with every n-th row shifted or cut short.

    Convention: the grid is that of ``subdivideToPoints``. What says ``NthU`` happens along u, to every n-th of the
    rows that are numbered along v, and the other way round; rows count from 0, a row is meant where its number plus
    the offset divides by n, and n = 0 means none.

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
    _limit(nr_divisions_u, nr_divisions_v)
    box = surfaces.uv_box(shape)
    step_u, step_v = _steps(box, nr_divisions_u, nr_divisions_v)
    last_u, last_v = nr_divisions_u - 1, nr_divisions_v - 1
    grid: list[Point2] = []
    for i in range(nr_divisions_u):
        for j in range(nr_divisions_v):
            if (
                (i == 0 and _is_nth(j, remove_start_edge_nth_u, remove_start_edge_u_offset_n))
                or (i == last_u and _is_nth(j, remove_end_edge_nth_u, remove_end_edge_u_offset_n))
                or (j == 0 and _is_nth(i, remove_start_edge_nth_v, remove_start_edge_v_offset_n))
                or (j == last_v and _is_nth(i, remove_end_edge_nth_v, remove_end_edge_v_offset_n))
            ):
                continue
            shift_u = 0.5 if _is_nth(j, shift_half_step_nth_u, shift_half_step_u_offset_n) else 0.0
            shift_v = 0.5 if _is_nth(i, shift_half_step_nth_v, shift_half_step_v_offset_n) else 0.0
            grid.append((box.u_min + (i + shift_u) * step_u, box.v_min + (j + shift_v) * step_v))
    return surfaces.points(shape, grid)


@operation
def subdivide_to_points_on_param(
    shape: Face,
    is_u: Flag = True,
    param: Ratio = 0.5,
    nr_points: Divisions = 10,
    shift_half_step: Flag = False,
    remove_start_point: Flag = False,
    remove_end_point: Flag = False,
) -> list[Point3]:
    """Spread points over a line of constant u or v on a face.

    Convention: the points keep equal distances in the coordinate that runs, the first and last on the edges of the
    face; shifted points keep them too, so that the last lies half a step beyond the edge.

    Known difference: a single point is the first, or the middle where it is shifted; elsewhere it is not a number.

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
    box = surfaces.uv_box(shape)
    low, high = (box.v_min, box.v_max) if is_u else (box.u_min, box.u_max)
    running = _rows(low, high, nr_points, shift_half_step, remove_start_point, remove_end_point)
    u, v = box.at(param, param)
    return surfaces.points(shape, [(u, other) if is_u else (other, v) for other in running])


@operation
def subdivide_to_wires(
    shape: Face,
    nr_divisions: Lines = 10,
    is_u: Flag = True,
    shift_half_step: Flag = False,
    remove_start: Flag = False,
    remove_end: Flag = False,
) -> list[Wire]:
    """Divide a face by lines of constant u or v.

    Convention: the face is divided into as many strips as ``nrDivisions`` says, by one line more, the first and last
    on its edges; shifted lines keep their distance, so that the last lies half a step beyond the edge.

    Known difference: a line that shrinks to a point, as at the pole of a ball, is left out. Lines round cylinders
    and the like are exact circles; elsewhere they are approximated.

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
    shares = _rows(0, 1, nr_divisions + 1, shift_half_step, remove_start, remove_end)
    found = (surfaces.iso_wire(shape, share, is_u=is_u) for share in shares)
    return [wire for wire in found if wire is not None]


def _rows(low: float, high: float, number: int, shifted: bool, without_first: bool, without_last: bool) -> list[float]:
    step = (high - low) / max(number - 1, 1)
    start = low + step / 2 if shifted else low
    rows = [start + position * step for position in range(number)]
    return rows[int(without_first) : number - int(without_last)]


def _steps(box: UVBox, number_u: int, number_v: int) -> tuple[float, float]:
    return (box.u_max - box.u_min) / max(number_u - 1, 1), (box.v_max - box.v_min) / max(number_v - 1, 1)


def _is_nth(position: int, every: int, offset: int) -> bool:
    return every > 0 and (position + offset) % every == 0


def _limit(number_u: int, number_v: int) -> None:
    if number_u * number_v > MOST_POINTS:
        raise InvalidInput(
            f"nrDivisionsU times nrDivisionsV must be at most {MOST_POINTS}, not {number_u * number_v}", "nrDivisionsU"
        )
