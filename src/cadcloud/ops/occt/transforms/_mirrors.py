"""Mirroring shapes."""

from __future__ import annotations

from cadcloud.ops.brep import moves
from cadcloud.ops.brep.build import transformed
from cadcloud.ops.occt.transforms._lists import in_step
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Direction3, Point3, Shape


@operation
def mirror(shape: Shape, origin: Point3 = (0, 0, 0), direction: Direction3 = (0, 0, 1)) -> Shape:
    """Mirror a shape in a line, which is the same as half a turn about it.

    Args:
        shape: what to mirror.
        origin: a point of the line.
        direction: of the line.

    Returns:
        The mirrored shape.
    """
    return transformed(shape, moves.mirror_in_axis(origin, direction))


@operation
def mirror_shapes(
    shapes: list[Shape], origins: list[Point3] = [(0, 0, 0)], directions: list[Direction3] = [(0, 0, 1)]
) -> list[Shape]:
    """Mirror each of several shapes in its own line.

    Args:
        shapes: what to mirror.
        origins: a point of the line, one for each shape.
        directions: of the line, one for each shape.

    Returns:
        The mirrored shapes, in order.
    """
    rows = in_step(shapes, origins=origins, directions=directions)
    return [mirror(shape, origin, direction) for shape, origin, direction in rows]


@operation
def mirror_along_normal(shape: Shape, origin: Point3 = (0, 0, 0), normal: Direction3 = (0, 0, 1)) -> Shape:
    """Mirror a shape in a plane.

    Args:
        shape: what to mirror.
        origin: a point of the plane.
        normal: of the plane.

    Returns:
        The mirrored shape.
    """
    return transformed(shape, moves.mirror_in_plane(origin, normal))


@operation
def mirror_along_normal_shapes(
    shapes: list[Shape], origins: list[Point3] = [(0, 0, 0)], normals: list[Direction3] = [(0, 0, 1)]
) -> list[Shape]:
    """Mirror each of several shapes in its own plane.

    Args:
        shapes: what to mirror.
        origins: a point of the plane, one for each shape.
        normals: of the plane, one for each shape.

    Returns:
        The mirrored shapes, in order.
    """
    rows = in_step(shapes, origins=origins, normals=normals)
    return [mirror_along_normal(shape, origin, normal) for shape, origin, normal in rows]


@operation
def mirror_about_point(shape: Shape, point: Point3 = (0, 0, 0)) -> Shape:
    """Mirror a shape in a point.

    Args:
        shape: what to mirror.
        point: the middle between each point of the shape and its image.

    Returns:
        The mirrored shape.
    """
    return transformed(shape, moves.mirror_in_point(point))
