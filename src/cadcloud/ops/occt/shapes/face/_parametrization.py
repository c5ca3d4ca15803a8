"""Faces with other coordinates u and v, and the same shape."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from annotated_types import Ge, Le

from cadcloud.ops.brep import reparametrization
from cadcloud.ops.brep.fitting import LARGEST_DEGREE
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Count, Face, Flag, Precision

Samples: TypeAlias = Annotated[Count, Ge(4), Le(500)]
Degree: TypeAlias = Annotated[Count, Le(LARGEST_DEGREE)]


@operation("flipFaceUV")
def flip_face_uv(shape: Face, swap_u_v: Flag = False, reverse_u: Flag = False, reverse_v: Flag = False) -> Face:
    """Turn the coordinates u and v of a face, so that grids and lines on it run otherwise.

    Convention: u and v are swapped first; then the new u and the new v are turned round. The face keeps its shape and
    looks to the same side. Swapping turns surfaces other than planes into B-splines that are the same to within 1e-7.

    Args:
        shape: the face.
        swap_u_v: true swaps u and v.
        reverse_u: true lets u run the other way.
        reverse_v: true lets v run the other way.

    Returns:
        The face with other coordinates.
    """
    return reparametrization.flipped(shape, swap=swap_u_v, reverse_u=reverse_u, reverse_v=reverse_v)


@operation
def normalize_face_parametrization(
    shape: Face,
    normalize_u: Flag = True,
    normalize_v: Flag = True,
    samples: Samples = 24,
    tolerance: Precision = 1e-4,
) -> Face:
    """Even out the coordinates u and v of a face, so that grids and lines on it lie at equal distances.

    Convention: the new coordinate runs from 0 to 1 over the bounds of the face, and tells the share of the length that
    lies before it, averaged over lines across the face. The surface becomes a cubic B-spline; the outline stays, and
    the face looks to the same side.

    Args:
        shape: the face.
        normalize_u: true evens out u.
        normalize_v: true evens out v.
        samples: along how many lines the lengths are measured.
        tolerance: how far the new surface may stray from the old one.

    Returns:
        The face with other coordinates.
    """
    return reparametrization.evened(shape, samples, tolerance, along_u=normalize_u, along_v=normalize_v)


@operation
def rebuild_face_degree(
    shape: Face,
    u_degree: Degree = 3,
    v_degree: Degree = 3,
    tolerance: Precision = 1e-4,
    keep_trim: Flag = False,
) -> Face:
    """Rebuild the surface of a face as a B-spline of given degrees.

    Convention: the coordinates u and v stay. Raising the degrees of planes, Bézier and B-spline surfaces changes
    nothing of their shape; all else is fitted within the tolerance.

    Args:
        shape: the face.
        u_degree: along u, at most 25.
        v_degree: along v, at most 25.
        tolerance: how far the new surface may stray from the old one.
        keep_trim: true keeps the outline, false takes all of the bounds of the face in u and v.

    Returns:
        The face on the new surface.
    """
    return reparametrization.rebuilt(shape, u_degree, v_degree, tolerance, keep_trim=keep_trim)
