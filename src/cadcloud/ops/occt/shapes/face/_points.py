"""Sorting points by whether they lie on faces."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from annotated_types import Le

from cadcloud.ops.brep.insides import Kept, filtered
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Distance, Face, Flag, Point3

Nearness: TypeAlias = Annotated[Distance, Le(1e6)]


@operation
def filter_face_points(
    shape: Face,
    points: list[Point3],
    tolerance: Nearness = 1e-4,
    use_bnd_box: Flag = False,
    gap_tolerance: Nearness = 0.1,
    keep_in: Flag = True,
    keep_on: Flag = True,
    keep_out: Flag = False,
    keep_unknown: Flag = False,
) -> list[Point3]:
    """Keep the points that lie inside, on the outline or outside of a face.

    Convention: a point beside the surface counts as the nearest point on it, so that it may be far away and inside.

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
    kept = Kept(keep_in, keep_on, keep_out, keep_unknown)
    return filtered(shape, points, kept, tolerance, gap_tolerance if use_bnd_box else None)


@operation
def filter_faces_points(
    shapes: list[Face],
    points: list[Point3],
    tolerance: Nearness = 1e-4,
    use_bnd_box: Flag = False,
    gap_tolerance: Nearness = 0.1,
    keep_in: Flag = True,
    keep_on: Flag = True,
    keep_out: Flag = False,
    keep_unknown: Flag = False,
    flat_points_array: Flag = True,
) -> list[Point3] | list[list[Point3]]:
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
    kept = Kept(keep_in, keep_on, keep_out, keep_unknown)
    gap = gap_tolerance if use_bnd_box else None
    found = [filtered(shape, points, kept, tolerance, gap) for shape in shapes]
    return [point for group in found for point in group] if flat_points_array else found
