"""Placements: from matrices, or from moving, turning and scaling, to what assemblies can hold."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from OCP.gp import gp_EulerSequence, gp_Quaternion, gp_Trsf, gp_Vec

from cadcloud.ops.brep import moves
from cadcloud.ops.brep.frames import Triple
from cadcloud.ops.errors import InvalidInput

_LOOSE = 1e-6


def from_matrices(matrices: Sequence[Sequence[float]], parameter: str) -> gp_Trsf:
    """The placement that applies matrices one after the other.

    Args:
        matrices: each 4 × 4, column after column.
        parameter: what the caller calls them, for messages.

    Raises:
        InvalidInput: together they do more than move, turn and scale evenly.
    """
    product = moves.product(matrices)
    linear, scale = product[:3, :3], np.cbrt(np.linalg.det(product[:3, :3]))
    even = scale > 0 and np.allclose(linear @ linear.T, scale**2 * np.eye(3), rtol=0, atol=_LOOSE * scale**2)
    if not even or not np.allclose(product[3], [0, 0, 0, 1], rtol=0, atol=_LOOSE):
        raise InvalidInput(
            f"{parameter} must move, turn and scale evenly; "
            "apply shear, mirroring and uneven scaling to the shape itself.",
            parameter,
        )
    placed = gp_Trsf()
    placed.SetValues(*(float(number) for number in product[:3].flatten()))
    return placed


def from_steps(translation: Triple, rotation: Triple, scale: float) -> gp_Trsf:
    """The placement that scales, then turns, then moves.

    Args:
        translation: how far along x, y and z.
        rotation: degrees about x, y and z; about z first, then y, then x.
        scale: how many times larger.
    """
    turn = gp_Quaternion()
    turn.SetEulerAngles(gp_EulerSequence.gp_Intrinsic_XYZ, *(math.radians(angle) for angle in rotation))
    placed = gp_Trsf()
    placed.SetTransformation(turn, gp_Vec(*translation))
    placed.SetScaleFactor(scale)
    return placed


def matrix_of(placed: gp_Trsf) -> list[float]:
    """The 16 numbers of a placement, column after column."""
    rows = [[placed.Value(row, column) for column in range(1, 5)] for row in range(1, 4)]
    return [float(number) for number in np.array([*rows, [0, 0, 0, 1]]).flatten(order="F")]
