"""Transforms: moving, turning and scaling shapes."""

from __future__ import annotations

from OCP.gp import gp_Trsf

from cadcloud.ops.brep import frames
from cadcloud.ops.brep.build import transformed
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Angle, Direction3, Factor, Shape, Vector3


@operation
def translate(shape: Shape, translation: Vector3 = (0, 0, 0)) -> Shape:
    """Move a shape.

    Args:
        shape: what to move.
        translation: how far along x, y and z.

    Returns:
        The moved shape; the given one stays where it is.
    """
    move = gp_Trsf()
    move.SetTranslation(frames.vector(translation))
    return transformed(shape, move)


@operation
def rotate(shape: Shape, axis: Direction3 = (0, 0, 1), angle: Angle = 0) -> Shape:
    """Turn a shape about an axis through the origin.

    Convention: counter-clockwise when the axis points at the viewer.

    Args:
        shape: what to turn.
        axis: direction of the axis.
        angle: how far, in degrees.

    Returns:
        The turned shape.
    """
    return transformed(shape, frames.rotation((0, 0, 0), axis, angle))


@operation
def scale(shape: Shape, factor: Factor = 1) -> Shape:
    """Scale a shape about the origin.

    Args:
        shape: what to scale.
        factor: how many times larger.

    Returns:
        The scaled shape.
    """
    resize = gp_Trsf()
    resize.SetScaleFactor(factor)
    return transformed(shape, resize)
