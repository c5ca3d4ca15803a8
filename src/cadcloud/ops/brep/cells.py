"""Cells of a grid in space, to find points that touch without comparing all with all."""

from __future__ import annotations

import math
from collections.abc import Iterable
from itertools import product
from typing import TypeAlias

from cadcloud.ops.brep.frames import Triple

Cell: TypeAlias = tuple[int, ...]

_SIZE = 1e-4
"""Much more than the distance at which points touch, so that few are close to a wall."""


def cell_of(point: Triple) -> Cell:
    """The cell that a point lies in."""
    x, y, z = point
    return math.floor(x / _SIZE), math.floor(y / _SIZE), math.floor(z / _SIZE)


def cells_near(point: Triple, reach: float) -> Iterable[Cell]:
    """The cells that may hold points within a reach of this one: nearly always one, but several near a wall."""
    x, y, z = point
    low, high = cell_of((x - reach, y - reach, z - reach)), cell_of((x + reach, y + reach, z + reach))
    return (low,) if low == high else product(*map(set, zip(low, high, strict=True)))
