"""Placing shapes by the frames that they should fit."""

from __future__ import annotations

from cadcloud.ops.brep import frames, moves
from cadcloud.ops.brep.build import transformed
from cadcloud.ops.occt.transforms._lists import in_step
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Direction3, Point3, Shape, Vector3


@operation
def align(
    shape: Shape,
    from_origin: Point3 = (0, 0, 0),
    from_direction: Direction3 = (0, 0, 1),
    to_origin: Point3 = (0, 1, 0),
    to_direction: Direction3 = (0, 1, 0),
) -> Shape:
    """Move a shape so that a point of it comes to another, and a direction of it turns into another.

    Convention: two directions leave the turn about them open. It is the one between the frames that the kernel
    gives to each of the two: with x across the axis of the least share in the direction. To say it yourself, use
    ``alignNormAndAxis``.

    Args:
        shape: what to move.
        from_origin: a point that moves along with the shape.
        from_direction: a direction that turns along with it.
        to_origin: where the point comes to.
        to_direction: what the direction turns into.

    Returns:
        The moved shape.
    """
    source = frames.frame(from_origin, from_direction, "fromDirection")
    target = frames.frame(to_origin, to_direction, "toDirection")
    return transformed(shape, moves.from_frame_to_frame(source, target))


@operation
def align_shapes(
    shapes: list[Shape],
    from_origins: list[Point3] = [(0, 0, 0)],
    from_directions: list[Direction3] = [(0, 0, 1)],
    to_origins: list[Point3] = [(0, 1, 0)],
    to_directions: list[Direction3] = [(0, 1, 0)],
) -> list[Shape]:
    """Move each of several shapes so that a point and a direction of it come to others.

    Convention: as ``align``.

    Args:
        shapes: what to move.
        from_origins: a point that moves along, one for each shape.
        from_directions: a direction that turns along, one for each shape.
        to_origins: where the point comes to, one for each shape.
        to_directions: what the direction turns into, one for each shape.

    Returns:
        The moved shapes, in order.
    """
    rows = in_step(
        shapes,
        from_origins=from_origins,
        from_directions=from_directions,
        to_origins=to_origins,
        to_directions=to_directions,
    )
    return [align(*row) for row in rows]


@operation
def align_norm_and_axis(
    shape: Shape,
    from_origin: Point3 = (0, 0, 0),
    from_norm: Direction3 = (1, 0, 0),
    from_ax: Direction3 = (0, 0, 1),
    to_origin: Point3 = (0, 1, 0),
    to_norm: Direction3 = (0, 1, 0),
    to_ax: Direction3 = (0, 1, 0),
) -> Shape:
    """Move a shape so that a frame of it comes to another frame.

    Convention: an axis that is not across its normal is pressed into the plane across it.

    Known difference: an axis along its normal, as by default, leaves the turn about the normal open, and the
    kernel chooses it as in ``align``; elsewhere it is an error.

    Args:
        shape: what to move.
        from_origin: the origin of a frame that moves along with the shape.
        from_norm: the main axis of that frame.
        from_ax: the x direction of that frame.
        to_origin: where the origin comes to.
        to_norm: what the main axis turns into.
        to_ax: what the x direction turns into.

    Returns:
        The moved shape.
    """
    source = moves.frame(from_origin, from_norm, from_ax, "fromNorm")
    target = moves.frame(to_origin, to_norm, to_ax, "toNorm")
    return transformed(shape, moves.from_frame_to_frame(source, target))


@operation
def align_and_translate(shape: Shape, center: Vector3 = (0, 0, 0), direction: Direction3 = (0, 1, 0)) -> Shape:
    """Turn a shape so that its up axis gets a direction, then move it.

    Convention: the turn is that of ``align`` from the y axis at the origin.

    Args:
        shape: what to move.
        center: where the origin comes to.
        direction: what the y axis turns into.

    Returns:
        The moved shape.
    """
    source = frames.frame((0, 0, 0), (0, 1, 0))
    return transformed(shape, moves.from_frame_to_frame(source, frames.frame(center, direction)))


@operation
def align_and_translate_shapes(
    shapes: list[Shape], centers: list[Vector3] = [(0, 0, 0)], directions: list[Direction3] = [(0, 1, 0)]
) -> list[Shape]:
    """Turn each of several shapes so that its up axis gets a direction, then move it.

    Convention: as ``alignAndTranslate``.

    Args:
        shapes: what to move.
        centers: where the origin comes to, one for each shape.
        directions: what the y axis turns into, one for each shape.

    Returns:
        The moved shapes, in order.
    """
    rows = in_step(shapes, centers=centers, directions=directions)
    return [align_and_translate(shape, center, direction) for shape, center, direction in rows]
