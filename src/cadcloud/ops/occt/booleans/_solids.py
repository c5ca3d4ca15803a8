"""Booleans: joining, cutting and intersecting shapes."""

from __future__ import annotations

from cadcloud.ops.brep import booleans
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Flag, Shape


@operation
def union(shapes: list[Shape], keep_edges: Flag = False) -> Shape:
    """Join shapes into one.

    Args:
        shapes: what to join, at least one.
        keep_edges: true leaves the seams between faces of the same surface, false merges such faces.

    Returns:
        One shape; a compound where the parts do not touch.
    """
    if not shapes:
        raise InvalidInput("shapes must hold at least one shape", parameter="shapes")
    return booleans.fuse(shapes, keep_edges=keep_edges)


@operation
def difference(shape: Shape, shapes: list[Shape], keep_edges: Flag = False) -> Shape:
    """Cut shapes away from a shape.

    Args:
        shape: what to cut from.
        shapes: what to take away, all in one go.
        keep_edges: true leaves the seams between faces of the same surface, false merges such faces.

    Returns:
        What is left.

    Raises:
        KernelError: nothing is left.
    """
    return booleans.cut(shape, shapes, keep_edges=keep_edges)


@operation
def intersection(shapes: list[Shape], keep_edges: Flag = False) -> Shape:
    """Keep what all shapes share.

    Known difference: the result is what is common to all; elsewhere each further shape is met with the
    first one only, and faces that coincide give nothing.

    Args:
        shapes: at least two shapes that overlap.
        keep_edges: true leaves the seams between faces of the same surface, false merges such faces.

    Returns:
        The common part.

    Raises:
        KernelError: the shapes have nothing in common.
    """
    if len(shapes) < 2:
        raise InvalidInput("shapes must hold at least two shapes", parameter="shapes")
    return booleans.common(shapes, keep_edges=keep_edges)
