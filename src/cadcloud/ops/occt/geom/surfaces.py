"""Surfaces, for faces and edges to lie on."""

from __future__ import annotations

from OCP.BRep import BRep_Tool
from OCP.Geom import Geom_CylindricalSurface
from OCP.gp import gp_Ax3

from cadcloud.ops.brep import frames
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Direction3, Face, Length, Point3, Surface


@operation
def cylindrical_surface(radius: Length = 1, center: Point3 = (0, 0, 0), direction: Direction3 = (0, 1, 0)) -> Surface:
    """Make the surface of a cylinder without ends.

    Convention: its first parameter is the angle round the axis in radians, its second the height above ``center``.
    For an axis along y the angle counts from the z axis towards x.

    Args:
        radius: from the axis to the surface.
        center: a point on the axis, where heights count from.
        direction: the axis.

    Returns:
        The surface.
    """
    return Geom_CylindricalSurface(gp_Ax3(frames.frame(center, direction)), radius)


@operation
def surface_from_face(shape: Face) -> Surface:
    """Take the surface that a face lies on.

    Args:
        shape: the face.

    Returns:
        The surface, which reaches beyond the face's outline.
    """
    return BRep_Tool.Surface_s(shape)
