"""Smooth curves through and around points: B-splines and Bézier curves."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import Literal, TypeAlias

from OCP.collections import (
    Array1_double,
    Array1_gp_Pnt,
    Array1_gp_Vec,
    Array1_int,
    HArray1_bool,
    HArray1_double,
    HArray1_gp_Pnt,
)
from OCP.Geom import Geom_BezierCurve, Geom_BSplineCurve
from OCP.GeomAPI import GeomAPI_Interpolate, GeomAPI_PointsToBSpline

from cadcloud.ops.brep import frames
from cadcloud.ops.brep.frames import Triple
from cadcloud.ops.errors import InvalidInput, KernelError

Parametrization: TypeAlias = Literal["uniform", "chordLength", "centripetal"]
"""How the parameters of the points that a curve runs through are spaced."""

HIGHEST_DEGREE = 25
"""The kernel's own limit for Bézier curves and B-splines."""

NO_CURVE = "No smooth curve runs through the points; check that neighbouring points differ."

# The power of a chord's length that its share of the parameters goes by.
_POWERS = {"uniform": 0.0, "centripetal": 0.5, "chordLength": 1.0}
_SMOOTH_DEGREE = 3


def interpolated(
    points: Sequence[Triple],
    periodic: bool = False,
    tolerance: float = 1e-7,
    parametrization: Parametrization = "chordLength",
    tangents: Sequence[Triple | None] | None = None,
) -> Geom_BSplineCurve:
    """The cubic spline through points.

    Args:
        points: at least two, or three for a periodic curve; neighbours must differ.
        periodic: whether it leads back from the last point to the first, where it closes tangentially.
        tolerance: points and tangents smaller than this count as none.
        parametrization: how the parameters of the points are spaced.
        tangents: the direction at each point, where one is wanted; their lengths do not matter.
    """
    nodes = HArray1_gp_Pnt(1, len(points))
    for position, point in enumerate(points, 1):
        nodes.SetValue(position, frames.point(point))
    if parametrization == "chordLength":
        interpolation = GeomAPI_Interpolate(nodes, periodic, tolerance)
    else:
        spaced = _parameters(points, periodic, _POWERS[parametrization])
        interpolation = GeomAPI_Interpolate(nodes, spaced, periodic, tolerance)
    if tangents is not None and any(tangent is not None for tangent in tangents):
        vectors, flags = Array1_gp_Vec(1, len(points)), HArray1_bool(1, len(points))
        for position, tangent in enumerate(tangents, 1):
            vectors.SetValue(position, frames.vector(tangent or (0, 0, 0)))
            flags.SetValue(position, tangent is not None)
        interpolation.Load(vectors, flags, True)
    interpolation.Perform()
    if not interpolation.IsDone():
        raise KernelError(NO_CURVE)
    return interpolation.Curve()


def approximated(points: Sequence[Triple]) -> Geom_BSplineCurve:
    """A B-spline that keeps within 0.001 of the points and runs through the first and the last."""
    fit = GeomAPI_PointsToBSpline(_poles(points))
    if not fit.IsDone():
        raise KernelError(NO_CURVE)
    return fit.Curve()


def bezier(
    points: Sequence[Triple],
    weights: Sequence[float] | None = None,
    degree: int | None = None,
    periodic: bool = False,
) -> Geom_BezierCurve | Geom_BSplineCurve:
    """The curve that control points pull, with ends in the first and the last.

    Args:
        points: the control points, at least two, or three for a periodic curve.
        weights: how strongly each point pulls; all alike where not given.
        degree: of the curve. Where it is lower than the number of points less one, the curve is a B-spline, which
            each point pulls on near itself only; where not given or higher, it is a single Bézier curve.
        periodic: whether the curve closes up smoothly, touching none of the points; of degree 3 where not given.

    Raises:
        InvalidInput: there are more points than a single Bézier curve can have.
    """
    most = len(points) - 1
    wanted = min(degree or (_SMOOTH_DEGREE if periodic else most), most)
    if wanted > HIGHEST_DEGREE:
        raise InvalidInput(
            f"at most {HIGHEST_DEGREE + 1} points make one Bézier curve, not {len(points)}; give a degree up to "
            f"{HIGHEST_DEGREE} for a B-spline",
            parameter="points" if degree is None else "degree",
        )
    poles, pulls = _poles(points), _array(weights or [1.0] * len(points))
    if wanted == most and not periodic:
        return Geom_BezierCurve(poles, pulls) if weights else Geom_BezierCurve(poles)
    spans = len(points) if periodic else len(points) - wanted
    ends = 1 if periodic else wanted + 1
    multiplicities = Array1_int(1, spans + 1)
    for position in range(1, spans + 2):
        multiplicities.SetValue(position, ends if position in (1, spans + 1) else 1)
    knots = _array([span / spans for span in range(spans + 1)])
    return Geom_BSplineCurve(poles, pulls, knots, multiplicities, wanted, periodic)


def check_neighbours(points: Sequence[Triple], least: int, parameter: str, tolerance: float = 1e-7) -> None:
    """Refuse too few points, and neighbours in one place, which the kernel cannot lead a curve through.

    Raises:
        InvalidInput: that is the case; names the point.
    """
    if len(points) < least:
        raise InvalidInput(f"{parameter} must hold at least {least} points, not {len(points)}", parameter=parameter)
    for position, (before, point) in enumerate(pairwise(points), 1):
        if math.dist(before, point) <= tolerance:
            raise InvalidInput("neighbouring points must differ", parameter=f"{parameter}.{position}")


def without_repeated_end(points: Sequence[Triple]) -> list[Triple]:
    """The points of a closed curve without a last one that is the first again."""
    repeated = len(points) > 1 and math.dist(points[0], points[-1]) < 1e-7
    return list(points[:-1] if repeated else points)


def _parameters(points: Sequence[Triple], periodic: bool, power: float) -> HArray1_double:
    around = [*points, points[0]] if periodic else points
    spaced = list(accumulate((math.dist(a, b) ** power for a, b in pairwise(around)), initial=0.0))
    parameters = HArray1_double(1, len(spaced))
    for position, value in enumerate(spaced, 1):
        parameters.SetValue(position, value)
    return parameters


def _poles(points: Sequence[Triple]) -> Array1_gp_Pnt:
    poles = Array1_gp_Pnt(1, len(points))
    for position, point in enumerate(points, 1):
        poles.SetValue(position, frames.point(point))
    return poles


def _array(values: Sequence[float]) -> Array1_double:
    array = Array1_double(1, len(values))
    for position, value in enumerate(values, 1):
        array.SetValue(position, value)
    return array
