"""Cutting shapes into slices and pieces."""

from __future__ import annotations

from typing import Annotated

from annotated_types import MinLen

from cadcloud.ops.brep import booleans
from cadcloud.ops.brep.slicing import slices
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Compound, Direction3, Distance, Flag, Length, Shape


@operation
def slice(shape: Shape, step: Length = 0.1, direction: Direction3 = (0, 1, 0)) -> Compound:  # noqa: A001
    """Cut solids into flat slices at equal distances.

    Convention: the first plane goes through the lowest point of the shape along the direction, the others
    follow upwards; a plane that only touches the shape in a point or an edge gives no slice.

    Args:
        shape: a solid, or a compound of solids.
        step: the distance between neighbouring slices.
        direction: normal of the slices.

    Returns:
        A compound of faces, solid by solid, from the lowest to the highest.

    Raises:
        KernelError: a solid cannot be sliced.
    """
    return slices(shape, direction, [step], "step")


@operation
def slice_in_step_pattern(
    shape: Shape,
    steps: Annotated[list[Length], MinLen(1)] = [0.1, 0.2],
    direction: Direction3 = (0, 1, 0),
) -> Compound:
    """Cut solids into flat slices at distances that repeat.

    Convention: the first plane goes through the lowest point of the shape along the direction. The second
    of the steps leads on to the next plane, and the first of them comes last, before the pattern repeats.

    Args:
        shape: a solid, or a compound of solids.
        steps: the distances between neighbouring slices, used over and over again.
        direction: normal of the slices.

    Returns:
        A compound of faces, solid by solid, from the lowest to the highest.

    Raises:
        KernelError: a solid cannot be sliced.
    """
    return slices(shape, direction, [*steps[1:], steps[0]], "steps")


@operation
def split_shape_with_shapes(
    shape: Shape,
    shapes: list[Shape],
    local_fuzzy_tolerance: Distance = 1e-4,
    non_destructive: Flag = True,
) -> list[Shape]:
    """Cut a shape and other shapes into pieces along each other.

    Convention: the pieces of all shapes are returned, a piece that they share once; those of lower
    dimension come first: edges, then faces, then solids.

    Args:
        shape: what to cut.
        shapes: what to cut it with; these are cut by it in turn.
        local_fuzzy_tolerance: parts that are closer than this count as touching.
        non_destructive: kept for compatibility; given shapes are never changed.

    Returns:
        The pieces.

    Raises:
        KernelError: a shape is broken or crosses itself.
    """
    return booleans.pieces([shape, *shapes], tolerance=local_fuzzy_tolerance)
