"""Scaling shapes."""

from __future__ import annotations

from cadcloud.ops.brep import moves
from cadcloud.ops.brep.build import transformed
from cadcloud.ops.occt.transforms._lists import in_step
from cadcloud.ops.occt.transforms._types import Factors3, SignedFactor
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Factor, Point3, Shape


@operation
def scale(shape: Shape, factor: Factor = 1) -> Shape:
    """Scale a shape about the origin.

    Args:
        shape: what to scale.
        factor: how many times larger.

    Returns:
        The scaled shape.
    """
    return transformed(shape, moves.scaling((0, 0, 0), factor))


@operation
def scale_shapes(shapes: list[Shape], factors: list[Factor] = [1]) -> list[Shape]:
    """Scale each of several shapes about the origin.

    Args:
        shapes: what to scale.
        factors: how many times larger, one for each shape.

    Returns:
        The scaled shapes, in order.
    """
    return [scale(shape, factor) for shape, factor in in_step(shapes, factors=factors)]


@operation
def scale_from_center(shape: Shape, factor: SignedFactor = 1, center: Point3 = (0, 0, 0)) -> Shape:
    """Scale a shape about any point.

    Args:
        shape: what to scale.
        factor: how many times larger; a negative one mirrors the shape in the point as well.
        center: the point that stays where it is.

    Returns:
        The scaled shape.
    """
    return transformed(shape, moves.scaling(center, factor))


@operation("scale3d")
def scale_3d(shape: Shape, scale: Factors3 = (1, 1, 1), center: Point3 = (0, 0, 0)) -> Shape:
    """Scale a shape along each axis by a factor of its own.

    Uneven scaling turns curves and surfaces into B-splines of exactly the scaled form.

    Known difference: even scaling keeps circles, planes, cylinders and the like as they are; elsewhere they too
    become B-splines.

    Args:
        shape: what to scale.
        scale: factors along x, y and z; a negative one mirrors along its axis.
        center: the point that stays where it is.

    Returns:
        The scaled shape.
    """
    return moves.stretched(shape, scale, center, "scale")


@operation("scale3dShapes")
def scale_3d_shapes(
    shapes: list[Shape], scales: list[Factors3] = [(1, 1, 1)], centers: list[Point3] = [(0, 0, 0)]
) -> list[Shape]:
    """Scale each of several shapes along each axis by factors of its own.

    Known difference: as ``scale3d``.

    Args:
        shapes: what to scale.
        scales: factors along x, y and z, one triple for each shape; a negative one mirrors along its axis.
        centers: the point that stays where it is, one for each shape.

    Returns:
        The scaled shapes, in order.
    """
    rows = in_step(shapes, scales=scales, centers=centers)
    return [moves.stretched(shape, factors, center, "scales") for shape, factors, center in rows]
