"""Finding the part of a shape that a given part stands for."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.brep import measure
from cadcloud.ops.brep.topology import kind_of, subshapes
from cadcloud.ops.errors import InvalidInput

# Copies that went through a file keep their coordinates to about this share of their size.
CLOSE = 1e-6


def own_part(shape: TopoDS_Shape, part: TopoDS_Shape, parameter: str) -> Any:
    """The edge, face or other part of a shape that is, or lies just like, the given one.

    A part that came from an equal shape, as after a file or another task, is found by its place and size.

    Raises:
        InvalidInput: the shape has no such part.
    """
    kind = kind_of(part)
    candidates = subshapes(shape, kind)
    for candidate in candidates:
        if candidate.IsSame(part):
            return candidate
    wanted = _signature(part)
    for candidate in candidates:
        if _alike(_signature(candidate), wanted):
            return candidate
    raise InvalidInput(f"{parameter} must be one of the {kind}s of shape", parameter=parameter)


def own_parts(shape: TopoDS_Shape, parts: Sequence[TopoDS_Shape], parameter: str) -> list[Any]:
    """The parts of a shape that the given ones stand for, in order."""
    return [own_part(shape, part, f"{parameter}.{position}") for position, part in enumerate(parts)]


def _signature(part: TopoDS_Shape) -> list[float]:
    low, high = measure.bounds(part)
    return [*measure.center_of_mass(part), *low, *high, measure.area(part), measure.length(part)]


def _alike(found: Sequence[float], wanted: Sequence[float]) -> bool:
    return all(math.isclose(a, b, rel_tol=CLOSE, abs_tol=CLOSE) for a, b in zip(found, wanted, strict=True))
