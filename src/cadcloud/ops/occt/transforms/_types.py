"""The types of transforms: quaternions, and factors that may mirror too."""

from __future__ import annotations

import math
from typing import Annotated, TypeAlias

from annotated_types import Ge, Le
from pydantic import AfterValidator

from cadcloud.ops.types import Coordinate, Float

# Smaller shapes than this makes of sensible ones cannot be told from points.
LEAST_FACTOR = 1e-9


def _turns(value: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    if math.hypot(*value) < 1e-12:
        raise ValueError("must not be all zeros")
    return value


def _not_zero(value: float) -> float:
    if abs(value) < LEAST_FACTOR:
        raise ValueError(f"must not be 0 or within {LEAST_FACTOR:g} of it, which would squeeze the shape flat")
    return value


Quaternion: TypeAlias = Annotated[tuple[Coordinate, Coordinate, Coordinate, Coordinate], AfterValidator(_turns)]
"""A turn as x, y, z, w."""

SignedFactor: TypeAlias = Annotated[Float, Ge(-1e6), Le(1e6), AfterValidator(_not_zero)]
"""A scale factor other than 0; a negative one mirrors."""

Factors3: TypeAlias = tuple[SignedFactor, SignedFactor, SignedFactor]
"""Scale factors along x, y and z."""
