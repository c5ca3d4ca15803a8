"""Matrices: making them, joining them, and moving shapes by them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from typing_extensions import TypedDict

from cadcloud.ops.brep import frames, moves
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats import placement
from cadcloud.ops.occt.transforms._types import Quaternion, SignedFactor
from cadcloud.ops.registry import operation
from cadcloud.ops.types import LARGEST, Angle, Direction3, Factor, Matrices, Matrix4, Point3, Shape, Vector3


class ShapeTransform(TypedDict):
    """Where a shape has been moved to."""

    matrix: Matrix4
    translation: Point3
    quaternion: tuple[float, float, float, float]
    scale: float


@operation
def identity_transform() -> Matrix4:
    """Make the matrix that leaves everything where it is.

    Convention: matrices have 16 numbers, column after column; a translation stands in the items 12 to 14.

    Returns:
        The matrix.
    """
    return moves.numbers(np.eye(4))


@operation
def translation_to_matrix(translation: Vector3 = (0, 0, 0)) -> Matrix4:
    """Make the matrix of a move.

    Convention: column after column, as ``identityTransform``.

    Args:
        translation: how far along x, y and z.

    Returns:
        The matrix.
    """
    return placement.matrix_of(moves.translation(translation))


@operation
def rotation_axis_angle_to_matrix(
    axis: Direction3 = (0, 0, 1), angle: Angle = 0, center: Point3 = (0, 0, 0)
) -> Matrix4:
    """Make the matrix of a turn about an axis.

    Convention: counter-clockwise when the axis points at the viewer; column after column.

    Args:
        axis: direction of the axis.
        angle: how far, in degrees.
        center: a point of the axis.

    Returns:
        The matrix.
    """
    return placement.matrix_of(frames.rotation(center, axis, angle))


@operation
def quaternion_to_matrix(quaternion: Quaternion = (0, 0, 0, 1)) -> Matrix4:
    """Make the matrix of a turn about the origin, given by a quaternion.

    Convention: the quaternion is x, y, z, w, and its length does not matter; the matrix is written column after
    column.

    Args:
        quaternion: four numbers that are not all zero.

    Returns:
        The matrix.
    """
    return placement.matrix_of(moves.turn(quaternion))


@operation
def scale_uniform_to_matrix(factor: SignedFactor = 1, center: Point3 = (0, 0, 0)) -> Matrix4:
    """Make the matrix of even scaling about a point.

    Convention: column after column, as ``identityTransform``.

    Args:
        factor: how many times larger; a negative one mirrors in the point as well.
        center: the point that stays where it is.

    Returns:
        The matrix.
    """
    return placement.matrix_of(moves.scaling(center, factor))


@operation
def mirror_point_to_matrix(point: Point3 = (0, 0, 0)) -> Matrix4:
    """Make the matrix of a reflection in a point.

    Convention: column after column, as ``identityTransform``.

    Args:
        point: the middle between each point and its image.

    Returns:
        The matrix.
    """
    return placement.matrix_of(moves.mirror_in_point(point))


@operation
def mirror_axis_to_matrix(origin: Point3 = (0, 0, 0), direction: Direction3 = (1, 0, 0)) -> Matrix4:
    """Make the matrix of a reflection in a line, which is half a turn about it.

    Convention: column after column, as ``identityTransform``.

    Args:
        origin: a point of the line.
        direction: of the line.

    Returns:
        The matrix.
    """
    return placement.matrix_of(moves.mirror_in_axis(origin, direction))


@operation
def mirror_plane_to_matrix(origin: Point3 = (0, 0, 0), normal: Direction3 = (0, 0, 1)) -> Matrix4:
    """Make the matrix of a reflection in a plane.

    Convention: column after column, as ``identityTransform``.

    Args:
        origin: a point of the plane.
        normal: of the plane.

    Returns:
        The matrix.
    """
    return placement.matrix_of(moves.mirror_in_plane(origin, normal))


@operation
def compose_transform(translation: Vector3 = (0, 0, 0), rotation: Vector3 = (0, 0, 0), scale: Factor = 1) -> Matrix4:
    """Make the matrix that scales, then turns, then moves, as instances in assemblies are placed.

    Convention: turns about z first, then y, then x, each about the fixed axis; column after column.

    Args:
        translation: how far along x, y and z.
        rotation: degrees about x, y and z.
        scale: how many times larger.

    Returns:
        The matrix.
    """
    return moves.numbers(moves.product([placement.matrix_of(placement.from_steps(translation, rotation, scale))]))


@operation
def multiply_transforms(transformation: Matrices) -> Matrix4:
    """Join matrices into one that does the same as all of them, one after the other.

    Convention: the first matrix is applied first, as wherever several are given; column after column.

    Args:
        transformation: a matrix or a list of at least one.

    Returns:
        The matrix.
    """
    return moves.numbers(_joined(transformation))


@operation
def invert_transform(transformation: Matrix4) -> Matrix4:
    """Make the matrix that undoes another.

    Convention: column after column, as ``identityTransform``.

    Args:
        transformation: a matrix that does not squeeze space flat.

    Returns:
        The matrix.
    """
    matrix = _joined([transformation])
    if moves.flattens(matrix[:3, :3]) or np.linalg.det(matrix) == 0:
        raise InvalidInput("transformation squeezes space flat, which nothing undoes", parameter="transformation")
    return moves.numbers(_bounded(np.linalg.inv(matrix)))


@operation
def transform_by_matrix(shape: Shape, transformation: Matrices) -> Shape:
    """Move, turn, mirror, scale or shear a shape as matrices say.

    Uneven scaling and shear turn curves and surfaces into B-splines of exactly that form.

    Convention: matrices have 16 numbers, column after column; of several the first one is applied first.

    Args:
        shape: what to transform.
        transformation: a matrix or a list of at least one; the last row must be 0, 0, 0, 1.

    Returns:
        The transformed shape.
    """
    return moves.moved_by_matrix(shape, _joined(transformation), "transformation")


@operation
def transform_shapes_by_matrix(shapes: list[Shape], transformation: Matrices) -> list[Shape]:
    """Move, turn, mirror, scale or shear several shapes, all in the same way.

    Convention: as ``transformByMatrix``.

    Args:
        shapes: what to transform.
        transformation: a matrix or a list of at least one, for all shapes; the last row must be 0, 0, 0, 1.

    Returns:
        The transformed shapes, in order.
    """
    matrix = _joined(transformation)
    return [moves.moved_by_matrix(shape, matrix, "transformation") for shape in shapes]


@operation
def get_shape_transform(shape: Shape) -> ShapeTransform:
    """Tell how a shape has been moved and turned from where its geometry was made.

    Convention: scaling, mirroring and shearing make new geometry, so they do not show; the matrix is written
    column after column, the quaternion is x, y, z, w.

    Args:
        shape: any shape.

    Returns:
        The move as a matrix, and taken apart into translation, quaternion and scale.
    """
    placed = shape.Location().Transformation()
    turn = placed.GetRotation()
    turn.Normalize()
    return {
        "matrix": moves.numbers(moves.product([placement.matrix_of(placed)])),
        "translation": frames.triple(frames.vector(placed.TranslationPart().Coord())),
        "quaternion": (turn.X(), turn.Y(), turn.Z(), turn.W()),
        "scale": placed.ScaleFactor(),
    }


def _joined(matrices: Matrices) -> NDArray[np.float64]:
    if not matrices:
        raise InvalidInput("transformation must hold at least one matrix", parameter="transformation")
    with np.errstate(over="ignore", invalid="ignore"):
        return _bounded(moves.product(matrices))


def _bounded(matrix: NDArray[Any]) -> NDArray[Any]:
    if not (np.abs(matrix) <= LARGEST).all():
        raise InvalidInput(f"transformation must keep within {LARGEST:g}", parameter="transformation")
    return matrix
