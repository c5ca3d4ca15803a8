"""Points, directions and frames: from plain tuples to the kernel's classes and back."""

from __future__ import annotations

import math

from OCP.gp import gp_Ax1, gp_Ax2, gp_Dir, gp_Pln, gp_Pnt, gp_Trsf, gp_Vec

from cadcloud.ops.errors import InvalidInput

Triple = tuple[float, float, float]


def point(value: Triple) -> gp_Pnt:
    """A kernel point."""
    return gp_Pnt(*value)


def vector(value: Triple) -> gp_Vec:
    """A kernel vector."""
    return gp_Vec(*value)


def direction(value: Triple, parameter: str = "direction") -> gp_Dir:
    """A kernel direction; the zero vector is refused."""
    if math.hypot(*value) < 1e-12:
        raise InvalidInput(f"{parameter} must not be the zero vector", parameter=parameter)
    return gp_Dir(*value)


def axis(origin: Triple, along: Triple, parameter: str = "direction") -> gp_Ax1:
    """A line with a direction, as needed by rotations and revolutions."""
    return gp_Ax1(point(origin), direction(along, parameter))


def frame(origin: Triple, normal: Triple, parameter: str = "direction") -> gp_Ax2:
    """A right-handed frame whose main axis is ``normal``; the kernel chooses the x direction."""
    return gp_Ax2(point(origin), direction(normal, parameter))


def plane(origin: Triple, normal: Triple, parameter: str = "direction") -> gp_Pln:
    """An infinite plane."""
    return gp_Pln(point(origin), direction(normal, parameter))


def triple(value: gp_Pnt | gp_Vec | gp_Dir) -> Triple:
    """Plain coordinates of a kernel point, vector or direction."""
    return (value.X(), value.Y(), value.Z())


def rotation(origin: Triple, along: Triple, degrees: float, parameter: str = "axis") -> gp_Trsf:
    """A turn about an axis, counter-clockwise when looking against ``along``."""
    move = gp_Trsf()
    move.SetRotation(axis(origin, along, parameter), math.radians(degrees))
    return move
