"""B-spline surfaces through points of given surfaces, as exact as wanted."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from OCP.collections import Array1_double, Array1_int, Array2_gp_Pnt
from OCP.Geom import Geom_BSplineSurface
from OCP.gp import gp_Pnt

from cadcloud.ops.brep.surfaces import UVBox
from cadcloud.ops.errors import KernelError

Matrix = NDArray[np.float64]

LARGEST_DEGREE = 25
# Both bounds keep a fit below a few seconds.
MOST_POLES_ALONG = 600
MOST_POLES = 60_000


def fitted(
    value: Callable[[float, float], gp_Pnt], box: UVBox, degree_u: int, degree_v: int, tolerance: float
) -> Geom_BSplineSurface:
    """A surface that runs through points of another one and stays within a tolerance of it between them.

    Args:
        value: a point of the other surface by its coordinates, which the result takes over.
        box: where.
        degree_u: of the result along u.
        degree_v: of the result along v.
        tolerance: how far it may stray at equal coordinates.

    Raises:
        KernelError: that would need too many poles.
    """
    number_u, number_v = degree_u + 1, degree_v + 1
    while True:
        along_u = _Direction(box.u_min, box.u_max, degree_u, number_u)
        along_v = _Direction(box.v_min, box.v_max, degree_v, number_v)
        surface = _through(value, along_u, along_v)
        error_u = _error(surface, value, along_u.between(), along_v.few())
        error_v = _error(surface, value, along_u.few(), along_v.between())
        if max(error_u, error_v) <= tolerance:
            return surface
        number_u = 2 * number_u - degree_u if error_u > tolerance else number_u
        number_v = 2 * number_v - degree_v if error_v > tolerance else number_v
        if max(number_u, number_v) > MOST_POLES_ALONG or number_u * number_v > MOST_POLES:
            raise KernelError("The surface cannot be fitted that closely: use a larger tolerance or a higher degree.")


class _Direction:
    """Knots and places of points along u or v: evenly spaced knots, and for each pole the mean of its knots."""

    def __init__(self, low: float, high: float, degree: int, number: int) -> None:
        self.degree = degree
        self.number = number
        spans = number - degree
        self.knots = [low + (high - low) * span / spans for span in range(spans + 1)]
        self.flat = np.array([low] * degree + self.knots + [high] * degree)
        self.places = [float(np.mean(self.flat[at + 1 : at + degree + 1])) for at in range(number)]

    def between(self) -> list[float]:
        return [(a + b) / 2 for a, b in pairwise(self.places)]

    def few(self) -> list[float]:
        step = max(1, self.number // 12)
        return self.places[::step]

    def basis(self) -> Matrix:
        """The values of the basis functions at the places, by the recursion of Cox and de Boor."""
        x = np.array(self.places)[:, None]
        flat = self.flat
        values = ((flat[None, :-1] <= x) & (x < flat[None, 1:])).astype(np.float64)
        values[-1, self.number - 1] = 1.0
        for degree in range(1, self.degree + 1):
            left, right = flat[degree:-1] - flat[: -degree - 1], flat[degree + 1 :] - flat[1:-degree]
            rise = np.divide(x - flat[: -degree - 1], left, out=np.zeros((len(x), len(left))), where=left > 0)
            fall = np.divide(flat[degree + 1 :] - x, right, out=np.zeros((len(x), len(right))), where=right > 0)
            values = rise * values[:, :-1] + fall * values[:, 1:]
        return values


def _through(value: Callable[[float, float], gp_Pnt], along_u: _Direction, along_v: _Direction) -> Geom_BSplineSurface:
    points = np.array([[value(u, v).Coord() for v in along_v.places] for u in along_u.places])
    halfway = np.linalg.solve(along_u.basis(), points.reshape(along_u.number, -1)).reshape(points.shape)
    sideways = halfway.transpose(1, 0, 2).reshape(along_v.number, -1)
    solved = np.linalg.solve(along_v.basis(), sideways).reshape(along_v.number, along_u.number, 3)
    poles = Array2_gp_Pnt(1, along_u.number, 1, along_v.number)
    for i in range(along_u.number):
        for j in range(along_v.number):
            x, y, z = (float(coordinate) for coordinate in solved[j, i])
            poles.SetValue(i + 1, j + 1, gp_Pnt(x, y, z))
    return Geom_BSplineSurface(
        poles, _knots(along_u), _knots(along_v), _multiplicities(along_u), _multiplicities(along_v),
        along_u.degree, along_v.degree,
    )  # fmt: skip


def _knots(along: _Direction) -> Array1_double:
    knots = Array1_double(1, len(along.knots))
    for position, knot in enumerate(along.knots, 1):
        knots.SetValue(position, knot)
    return knots


def _multiplicities(along: _Direction) -> Array1_int:
    found = Array1_int(1, len(along.knots))
    for position in range(1, len(along.knots) + 1):
        found.SetValue(position, along.degree + 1 if position in {1, len(along.knots)} else 1)
    return found


def _error(
    surface: Geom_BSplineSurface,
    value: Callable[[float, float], gp_Pnt],
    places_u: Sequence[float],
    places_v: Sequence[float],
) -> float:
    return max((surface.Value(u, v).Distance(value(u, v)) for u in places_u for v in places_v), default=math.inf)
