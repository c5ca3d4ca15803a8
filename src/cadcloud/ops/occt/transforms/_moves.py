"""Moving and turning shapes."""

from __future__ import annotations

from cadcloud.ops.brep import frames, moves
from cadcloud.ops.brep.build import transformed
from cadcloud.ops.occt.transforms._lists import in_step
from cadcloud.ops.occt.transforms._types import Quaternion
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Angle, Direction3, Factor, Point3, Shape, Vector3


@operation
def translate(shape: Shape, translation: Vector3 = (0, 0, 0)) -> Shape:
    """Move a shape.

    Args:
        shape: what to move.
        translation: how far along x, y and z.

    Returns:
        The moved shape; the given one stays where it is.
    """
    return transformed(shape, moves.translation(translation))


@operation
def translate_shapes(shapes: list[Shape], translations: list[Vector3] = [(0, 0, 0)]) -> list[Shape]:
    """Move each of several shapes its own way.

    Args:
        shapes: what to move.
        translations: how far along x, y and z, one for each shape.

    Returns:
        The moved shapes, in order.
    """
    return [translate(shape, by) for shape, by in in_step(shapes, translations=translations)]


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
def rotate_shapes(shapes: list[Shape], axes: list[Direction3] = [(0, 0, 1)], angles: list[Angle] = [0]) -> list[Shape]:
    """Turn each of several shapes about its own axis through the origin.

    Convention: counter-clockwise when an axis points at the viewer.

    Args:
        shapes: what to turn.
        axes: direction of the axis, one for each shape.
        angles: how far, in degrees, one for each shape.

    Returns:
        The turned shapes, in order.
    """
    return [rotate(shape, axis, angle) for shape, axis, angle in in_step(shapes, axes=axes, angles=angles)]


@operation
def rotate_around_center(
    shape: Shape, angle: Angle = 0, center: Point3 = (0, 0, 0), axis: Direction3 = (0, 0, 1)
) -> Shape:
    """Turn a shape about an axis through any point.

    Convention: counter-clockwise when the axis points at the viewer.

    Args:
        shape: what to turn.
        angle: how far, in degrees.
        center: a point of the axis.
        axis: direction of the axis.

    Returns:
        The turned shape.
    """
    return transformed(shape, frames.rotation(center, axis, angle))


@operation
def rotate_around_center_shapes(
    shapes: list[Shape],
    angles: list[Angle] = [0],
    centers: list[Point3] = [(0, 0, 0)],
    axes: list[Direction3] = [(0, 0, 1)],
) -> list[Shape]:
    """Turn each of several shapes about its own axis through its own point.

    Convention: counter-clockwise when an axis points at the viewer.

    Args:
        shapes: what to turn.
        angles: how far, in degrees, one for each shape.
        centers: a point of the axis, one for each shape.
        axes: direction of the axis, one for each shape.

    Returns:
        The turned shapes, in order.
    """
    return [
        rotate_around_center(shape, angle, center, axis)
        for shape, angle, center, axis in in_step(shapes, angles=angles, centers=centers, axes=axes)
    ]


@operation
def rotate_by_quaternion(shape: Shape, quaternion: Quaternion = (0, 0, 0, 1)) -> Shape:
    """Turn a shape about the origin as a quaternion says.

    Convention: the quaternion is x, y, z, w; its length does not matter.

    Args:
        shape: what to turn.
        quaternion: four numbers that are not all zero.

    Returns:
        The turned shape.
    """
    return transformed(shape, moves.turn(quaternion))


@operation
def transform(
    shape: Shape,
    translation: Vector3 = (0, 0, 0),
    rotation_axis: Direction3 = (0, 1, 0),
    rotation_angle: Angle = 0,
    scale_factor: Factor = 1,
) -> Shape:
    """Scale a shape about the origin, then turn it about an axis through the origin, then move it.

    Convention: a turn is counter-clockwise when the axis points at the viewer.

    Args:
        shape: what to transform.
        translation: how far to move it in the end, along x, y and z.
        rotation_axis: direction of the axis.
        rotation_angle: how far to turn, in degrees.
        scale_factor: how many times larger.

    Returns:
        The transformed shape.
    """
    turn = frames.rotation((0, 0, 0), rotation_axis, rotation_angle, "rotationAxis")
    steps = moves.translation(translation).Multiplied(turn).Multiplied(moves.scaling((0, 0, 0), scale_factor))
    return transformed(shape, steps)


@operation
def transform_shapes(
    shapes: list[Shape],
    translations: list[Vector3] = [(0, 0, 0)],
    rotation_axes: list[Direction3] = [(0, 1, 0)],
    rotation_angles: list[Angle] = [0],
    scale_factors: list[Factor] = [1],
) -> list[Shape]:
    """Scale, then turn, then move each of several shapes its own way.

    Convention: as ``transform``.

    Args:
        shapes: what to transform.
        translations: how far to move in the end, one for each shape.
        rotation_axes: direction of the axis through the origin, one for each shape.
        rotation_angles: how far to turn, in degrees, one for each shape.
        scale_factors: how many times larger, one for each shape.

    Returns:
        The transformed shapes, in order.
    """
    rows = in_step(
        shapes,
        translations=translations,
        rotation_axes=rotation_axes,
        rotation_angles=rotation_angles,
        scale_factors=scale_factors,
    )
    return [transform(*row) for row in rows]
