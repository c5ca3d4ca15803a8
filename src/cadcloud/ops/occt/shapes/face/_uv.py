"""Points, normals and lines on faces, by the coordinates u and v of their surfaces."""

from __future__ import annotations

from collections.abc import Sequence

from cadcloud.ops.brep import surfaces
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Face, Flag, Point2, Point3, Ratio, Vector3, Wire


@operation
def get_u_min_bound(shape: Face) -> float:
    """Find where a face starts in u.

    Args:
        shape: the face.

    Returns:
        The least u, in the coordinates of the surface: a length on planes, an angle in radians round cylinders.
    """
    return surfaces.uv_box(shape).u_min


@operation
def get_u_max_bound(shape: Face) -> float:
    """Find where a face ends in u.

    Args:
        shape: the face.

    Returns:
        The largest u, in the coordinates of the surface.
    """
    return surfaces.uv_box(shape).u_max


@operation
def get_v_min_bound(shape: Face) -> float:
    """Find where a face starts in v.

    Args:
        shape: the face.

    Returns:
        The least v, in the coordinates of the surface.
    """
    return surfaces.uv_box(shape).v_min


@operation
def get_v_max_bound(shape: Face) -> float:
    """Find where a face ends in v.

    Args:
        shape: the face.

    Returns:
        The largest v, in the coordinates of the surface.
    """
    return surfaces.uv_box(shape).v_max


@operation("pointOnUV")
def point_on_uv(shape: Face, param_u: Ratio = 0.5, param_v: Ratio = 0.5) -> Point3:
    """Get a point of a face.

    Convention: 0 is the least and 1 the largest coordinate that the face reaches; on a face that is no rectangle
    in u and v, such as a disc, the point may lie outside the outline.

    Args:
        shape: the face.
        param_u: how far along u, from 0 to 1.
        param_v: how far along v, from 0 to 1.

    Returns:
        The point on the surface of the face.
    """
    return surfaces.points(shape, [surfaces.uv_box(shape).at(param_u, param_v)])[0]


@operation("pointsOnUVs")
def points_on_uvs(shape: Face, params_u_v: Sequence[Point2] = ((0.5, 0.5),)) -> list[Point3]:
    """Get points of a face.

    Convention: as ``pointOnUV``. Values below 0 and above 1 follow the surface past the face.

    Args:
        shape: the face.
        params_u_v: pairs of how far along u and how far along v, from 0 to 1.

    Returns:
        The points, in order.
    """
    box = surfaces.uv_box(shape)
    return surfaces.points(shape, [box.at(u, v) for u, v in params_u_v])


@operation("normalOnUV")
def normal_on_uv(shape: Face, param_u: Ratio = 0.5, param_v: Ratio = 0.5) -> Vector3:
    """Get the direction in which a face looks at a point.

    Convention: 0 and 1 as in ``pointOnUV``. The faces of a solid look outwards.

    Known difference: at the tip of a cone it is the normal along the line at ``paramU``; elsewhere it is (1, 0, 0).

    Args:
        shape: the face.
        param_u: how far along u, from 0 to 1.
        param_v: how far along v, from 0 to 1.

    Returns:
        The normal, of length one.
    """
    return surfaces.normals(shape, [surfaces.uv_box(shape).at(param_u, param_v)])[0]


@operation("normalsOnUVs")
def normals_on_uvs(shape: Face, params_u_v: Sequence[Point2] = ((0.5, 0.5),)) -> list[Vector3]:
    """Get the directions in which a face looks at points.

    Convention: as ``normalOnUV``. Values below 0 and above 1 follow the surface past the face.

    Known difference: a face that is turned round, as half the faces of solids are, gives normals that are turned
    round too, as ``normalOnUV`` does; elsewhere it gives those of its surface.

    Args:
        shape: the face.
        params_u_v: pairs of how far along u and how far along v, from 0 to 1.

    Returns:
        The normals, of length one, in order.
    """
    box = surfaces.uv_box(shape)
    return surfaces.normals(shape, [box.at(u, v) for u, v in params_u_v])


@operation
def wire_along_param(shape: Face, is_u: Flag = True, param: Ratio = 0.5) -> Wire:
    """Draw a line of constant u or v on a face.

    Convention: the line runs over the whole range of the other coordinate, also where the outline of a face
    that is no rectangle in u and v cuts it away.

    Known difference: lines round cylinders and the like are exact circles; elsewhere they are approximated.

    Args:
        shape: the face.
        is_u: true draws the line at constant u along v, false at constant v along u.
        param: where, from 0 at the least to 1 at the largest coordinate.

    Returns:
        A wire of one edge, towards the larger coordinate.
    """
    found = surfaces.iso_wire(shape, param, is_u=is_u)
    if found is None:
        raise InvalidInput("param lies at a pole of the surface, where the line shrinks to a point", parameter="param")
    return found


@operation
def wires_along_params(shape: Face, params: list[Ratio], is_u: Flag = True) -> list[Wire]:
    """Draw lines of constant u or v on a face.

    Convention: as ``wireAlongParam``.

    Known difference: as ``wireAlongParam``.

    Args:
        shape: the face.
        params: where, each from 0 at the least to 1 at the largest coordinate.
        is_u: true draws the lines at constant u along v, false at constant v along u.

    Returns:
        A wire of one edge each, in order.
    """
    found = [surfaces.iso_wire(shape, param, is_u=is_u) for param in params]
    for position, wire in enumerate(found):
        if wire is None:
            raise InvalidInput(
                "params must not lie at a pole of the surface, where a line shrinks to a point", f"params.{position}"
            )
    return [wire for wire in found if wire is not None]
