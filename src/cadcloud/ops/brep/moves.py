"""Moves of space: turns, mirrors, placements and matrices, and how they are applied to shapes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from OCP.BRepBuilderAPI import BRepBuilderAPI_GTransform
from OCP.gp import gp_Ax2, gp_Ax3, gp_Dir, gp_GTrsf, gp_Quaternion, gp_Trsf
from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.brep import frames
from cadcloud.ops.brep.build import built, transformed
from cadcloud.ops.brep.frames import Triple
from cadcloud.ops.errors import InvalidInput

# How far a matrix may stray from moving, turning and scaling evenly and still count as that.
EVEN = 1e-9
# Beyond this ratio of its largest to its smallest stretch a matrix flattens space as far as numbers can tell.
STEEPEST = 1e12
# Less than this stretch leaves nothing of a shape that the kernel can tell from a point.
LEAST_STRETCH = 1e-9


def translation(by: Triple) -> gp_Trsf:
    """A move along a vector."""
    move = gp_Trsf()
    move.SetTranslation(frames.vector(by))
    return move


def scaling(center: Triple, factor: float) -> gp_Trsf:
    """Even scaling about a point; a negative factor mirrors in the point as well."""
    move = gp_Trsf()
    move.SetScale(frames.point(center), factor)
    return move


def turn(quaternion: Sequence[float]) -> gp_Trsf:
    """The turn of a quaternion x, y, z, w about the origin; its length does not matter."""
    move = gp_Trsf()
    move.SetRotation(gp_Quaternion(*quaternion))
    return move


def mirror_in_point(center: Triple) -> gp_Trsf:
    """A reflection in a point."""
    move = gp_Trsf()
    move.SetMirror(frames.point(center))
    return move


def mirror_in_axis(origin: Triple, along: Triple) -> gp_Trsf:
    """A reflection in a line, which is half a turn about it."""
    move = gp_Trsf()
    move.SetMirror(frames.axis(origin, along))
    return move


def mirror_in_plane(origin: Triple, normal: Triple) -> gp_Trsf:
    """A reflection in a plane."""
    move = gp_Trsf()
    move.SetMirror(frames.frame(origin, normal, "normal"))
    return move


def from_frame_to_frame(source: gp_Ax2, target: gp_Ax2) -> gp_Trsf:
    """The rigid move that takes one frame to another."""
    move = gp_Trsf()
    move.SetDisplacement(gp_Ax3(source), gp_Ax3(target))
    return move


def frame(origin: Triple, normal: Triple, x_direction: Triple, parameter: str) -> gp_Ax2:
    """A frame by its main axis and roughly its x direction; the kernel chooses x where that is along the main axis.

    Args:
        origin: of the frame.
        normal: the main axis.
        x_direction: pressed into the plane across the main axis.
        parameter: what the caller calls the main axis, for messages.
    """
    main, x = frames.direction(normal, parameter), gp_Dir(*x_direction)
    if main.IsParallel(x, 1e-9):
        return gp_Ax2(frames.point(origin), main)
    return gp_Ax2(frames.point(origin), main, x)


def product(matrices: Sequence[Sequence[float]]) -> NDArray[np.float64]:
    """The 4 × 4 matrix that applies matrices, each written column after column, the first one first."""
    found = np.eye(4)
    for matrix in matrices:
        found = np.array(matrix, dtype=float).reshape(4, 4, order="F") @ found
    return found


def numbers(matrix: NDArray[np.floating[Any]]) -> list[float]:
    """A matrix written column after column, without negative zeros."""
    return [float(number) + 0.0 for number in matrix.flatten(order="F")]


def flattens(linear: NDArray[np.float64]) -> bool:
    """Whether a matrix squeezes space flat."""
    stretches = np.linalg.svd(linear, compute_uv=False)
    return bool(stretches[-1] * STEEPEST <= stretches[0])


def vanishes(linear: NDArray[np.float64]) -> bool:
    """Whether a matrix squeezes shapes flat or shrinks them to points."""
    return flattens(linear) or bool(np.linalg.norm(linear, 2) < LEAST_STRETCH)


def moved_by_matrix(shape: TopoDS_Shape, matrix: NDArray[np.float64], parameter: str) -> Any:
    """A copy of a shape under any matrix that moves, turns, mirrors, scales and shears.

    Even scaling keeps planes, circles, cylinders and the like; anything else turns all curves and surfaces into
    B-splines of the same form.

    Args:
        shape: what to move.
        matrix: 4 × 4, with the last row 0, 0, 0, 1.
        parameter: what the caller calls the matrix, for messages.
    """
    linear = matrix[:3, :3]
    if not np.allclose(matrix[3], [0, 0, 0, 1], rtol=0, atol=EVEN):
        raise InvalidInput(f"{parameter} must end in the row 0, 0, 0, 1: perspective does not apply", parameter)
    if vanishes(linear):
        raise InvalidInput(f"{parameter} must not squeeze the shape flat, or to a point", parameter)
    size = np.abs(np.linalg.det(linear)) ** (2 / 3)
    if np.allclose(linear @ linear.T, size * np.eye(3), rtol=0, atol=EVEN * size):
        move = gp_Trsf()
        move.SetValues(*(float(number) for number in matrix[:3].flatten()))
        return transformed(shape, move)
    stretch = gp_GTrsf()
    for row in range(3):
        for column in range(4):
            stretch.SetValue(row + 1, column + 1, float(matrix[row, column]))
    return built(BRepBuilderAPI_GTransform(shape, stretch, True), "The shape could not be stretched.")


def stretched(shape: TopoDS_Shape, factors: Triple, center: Triple, parameter: str) -> Any:
    """A copy of a shape, scaled about a point by a factor along each axis."""
    matrix = np.diag([*factors, 1.0])
    matrix[:3, 3] = [at - at * factor for at, factor in zip(center, factors, strict=True)]
    return moved_by_matrix(shape, matrix, parameter)
