"""Paths in the plane: chains of lines, Bézier curves and arcs of ellipses, and what matrices do to them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Pair: TypeAlias = tuple[float, float]
Points: TypeAlias = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Matrix:
    """Where a plane goes: (x, y) to (a x + c y + e, b x + d y + f), the letters in the order of SVG."""

    a: float = 1
    b: float = 0
    c: float = 0
    d: float = 1
    e: float = 0
    f: float = 0

    def point(self, at: Pair) -> Pair:
        """Where a point goes."""
        x, y = at
        return (self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f)

    def vector(self, along: Pair) -> Pair:
        """Where a vector goes."""
        x, y = along
        return (self.a * x + self.c * y, self.b * x + self.d * y)

    def after(self, first: Matrix) -> Matrix:
        """The matrix that does what ``first`` does, and then what this one does."""
        (a, b), (c, d) = self.vector((first.a, first.b)), self.vector((first.c, first.d))
        e, f = self.point((first.e, first.f))
        return Matrix(a, b, c, d, e, f)

    @property
    def determinant(self) -> float:
        """How many times larger areas become; negative if the plane is turned over."""
        return self.a * self.d - self.b * self.c


@dataclass(frozen=True)
class Line:
    """A straight line to a point."""

    end: Pair

    def moved(self, matrix: Matrix) -> Line:
        """The same, elsewhere."""
        return Line(matrix.point(self.end))

    def at(self, start: Pair, shares: Points) -> Points:
        """Points along it, at shares from 0 to 1 of its parameter."""
        return np.outer(1 - shares, start) + np.outer(shares, self.end)


@dataclass(frozen=True)
class Curve:
    """A Bézier curve to a point, with one control point or two between."""

    controls: tuple[Pair, ...]
    end: Pair

    def moved(self, matrix: Matrix) -> Curve:
        """The same, elsewhere."""
        return Curve(tuple(matrix.point(control) for control in self.controls), matrix.point(self.end))

    def at(self, start: Pair, shares: Points) -> Points:
        """Points along it, at shares from 0 to 1 of its parameter."""
        poles = [start, *self.controls, self.end]
        degree = len(poles) - 1
        weights = [math.comb(degree, at) * shares**at * (1 - shares) ** (degree - at) for at in range(degree + 1)]
        return np.array(sum(np.outer(weight, pole) for weight, pole in zip(weights, poles, strict=True)))


@dataclass(frozen=True)
class Arc:
    """A part of an ellipse: centre + u cos t + v sin t, for t from ``first`` on over ``sweep`` radians.

    The vectors ``u`` and ``v`` are conjugate, not always at right angles, so that a matrix simply moves them.
    """

    center: Pair
    u: Pair
    v: Pair
    first: float
    sweep: float
    end: Pair

    def moved(self, matrix: Matrix) -> Arc:
        """The same, elsewhere."""
        return replace(
            self,
            center=matrix.point(self.center),
            u=matrix.vector(self.u),
            v=matrix.vector(self.v),
            end=matrix.point(self.end),
        )

    def at(self, start: Pair, shares: Points) -> Points:
        """Points along it, at shares from 0 to 1 of its parameter."""
        angles = self.first + self.sweep * shares
        return np.array(self.center) + np.outer(np.cos(angles), self.u) + np.outer(np.sin(angles), self.v)


Segment: TypeAlias = Line | Curve | Arc


@dataclass
class Subpath:
    """A chain of segments; a closed one ends where it starts."""

    start: Pair
    segments: list[Segment] = field(default_factory=list[Segment])
    closed: bool = False

    def moved(self, matrix: Matrix) -> Subpath:
        """The same, elsewhere."""
        return Subpath(matrix.point(self.start), [segment.moved(matrix) for segment in self.segments], self.closed)

    def starts(self) -> list[Pair]:
        """Where each segment starts."""
        return [self.start, *(segment.end for segment in self.segments)][: len(self.segments)]

    def sampled(self, points: int) -> Points:
        """Points along the whole, so many on each curve; lines have their ends alone."""
        found: list[Points] = [np.array([self.start])]
        for start, segment in zip(self.starts(), self.segments, strict=True):
            shares = np.array([1.0]) if isinstance(segment, Line) else np.linspace(0, 1, points + 1)[1:]
            found.append(segment.at(start, shares))
        return np.vstack(found)


def whole_ellipse(center: Pair, rx: float, ry: float) -> Subpath:
    """A closed path of one arc, clockwise where y goes down, from its rightmost point."""
    start = (center[0] + rx, center[1])
    return Subpath(start, [Arc(center, (rx, 0), (0, ry), 0, math.tau, start)], True)


def polygon(points: Sequence[Pair], *, closed: bool = True) -> Subpath:
    """Straight lines through points."""
    lines: list[Segment] = [Line(point) for point in points[1:]]
    return Subpath(points[0], [*lines, Line(points[0])] if closed else lines, closed)


def arc_between(start: Pair, end: Pair, radii: Pair, degrees: float, *, large: bool, sweep: bool) -> Segment:
    """The arc of an ellipse from one point to another, as SVG describes it.

    Radii that are too small to reach are made larger; without radii it is a straight line.

    Args:
        start: where it starts; not the same as the end.
        end: where it ends.
        radii: of the ellipse.
        degrees: how far the ellipse is turned.
        large: take the arc of more than half the ellipse.
        sweep: take the arc along which angles grow.
    """
    rx, ry = abs(radii[0]), abs(radii[1])
    if not rx or not ry:
        return Line(end)
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    # The ellipse as a unit circle about the origin of a plane of its own.
    dx, dy = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    x, y = (cos * dx + sin * dy) / rx, (cos * dy - sin * dx) / ry
    reach = math.hypot(x, y)
    if not reach:
        return Line(end)
    if reach > 1:
        rx, ry, x, y = rx * reach, ry * reach, x / reach, y / reach
        reach = 1.0
    offset = math.sqrt(max(1 / reach**2 - 1, 0)) * (-1 if large == sweep else 1)
    cx, cy = offset * y, -offset * x
    first = math.atan2(y - cy, x - cx)
    turn = (math.atan2(-y - cy, -x - cx) - first) % math.tau
    u, v = (rx * cos, rx * sin), (-ry * sin, ry * cos)
    center = (
        cx * u[0] + cy * v[0] + (start[0] + end[0]) / 2,
        cx * u[1] + cy * v[1] + (start[1] + end[1]) / 2,
    )
    return Arc(center, u, v, first, turn if sweep else turn - math.tau, end)


def tidied(subpath: Subpath, tolerance: float) -> Subpath | None:
    """A path without segments that stay within the tolerance, closed exactly; None if nothing is left.

    A path that ends within the tolerance of where it starts is closed too.
    """
    segments: list[Segment] = []
    here = subpath.start
    for segment in subpath.segments:
        spread = np.abs(segment.at(here, np.linspace(0, 1, 9)) - here).max()
        if spread > tolerance:
            segments.append(segment)
            here = segment.end
    if not segments:
        return None
    if math.dist(here, subpath.start) <= tolerance:
        segments[-1] = replace(segments[-1], end=subpath.start)
        return Subpath(subpath.start, segments, closed=True)
    if subpath.closed:
        segments.append(Line(subpath.start))
    return Subpath(subpath.start, segments, subpath.closed)


def halves(start: Pair, segment: Segment, share: float = 0.5) -> tuple[Segment, Segment]:
    """A segment cut in two at a share of its parameter."""
    match segment:
        case Line():
            x, y = segment.at(start, np.array([share]))[0].tolist()
            return Line((x, y)), segment
        case Arc():
            x, y = segment.at(start, np.array([share]))[0].tolist()
            turned = segment.first + share * segment.sweep
            one = replace(segment, sweep=share * segment.sweep, end=(x, y))
            return one, replace(segment, first=turned, sweep=(1 - share) * segment.sweep)
        case Curve():
            poles: list[Pair] = [start, *segment.controls, segment.end]
            before, after = [start], [segment.end]
            while len(poles) > 1:
                poles = [_between(a, b, share) for a, b in pairwise(poles)]
                before.append(poles[0])
                after.insert(0, poles[-1])
            return Curve(tuple(before[1:-1]), before[-1]), Curve(tuple(after[1:-1]), after[-1])


def _between(one: Pair, other: Pair, share: float) -> Pair:
    return ((1 - share) * one[0] + share * other[0], (1 - share) * one[1] + share * other[1])


def unlooped(subpath: Subpath) -> Subpath:
    """The same path, with curves that cross themselves cut in two within their loop."""
    found: list[Segment] = []
    for start, segment in zip(subpath.starts(), subpath.segments, strict=True):
        share = _loop(start, segment)
        found += [segment] if share is None else halves(start, segment, share)
    return Subpath(subpath.start, found, subpath.closed)


def _loop(start: Pair, segment: Segment) -> float | None:
    """Where in the loop of a curve a cut leaves no part that crosses itself; None without a loop."""
    if not isinstance(segment, Curve) or len(segment.controls) != 2:
        return None
    poles = np.array([start, *segment.controls, segment.end])
    cubic = poles[3] - 3 * poles[2] + 3 * poles[1] - poles[0]
    square = 3 * (poles[2] - 2 * poles[1] + poles[0])
    linear = 3 * (poles[1] - poles[0])
    # Two parameters of one point: from their sum and product, which the polynomial tells.
    across = _cross(square, cubic)
    size = float(cubic @ cubic)
    if abs(across) < 1e-12 * max(size, float(square @ square)) or not size:
        return None
    total = -_cross(linear, cubic) / across
    product = total**2 + float((square * total + linear) @ cubic) / size
    apart = total**2 - 4 * product
    if apart <= 0:
        return None
    low, high = (total - math.sqrt(apart)) / 2, (total + math.sqrt(apart)) / 2
    return total / 2 if low > -1e-9 and high < 1 + 1e-9 and high - low < 1 - 1e-9 else None


def _cross(one: Points, two: Points) -> float:
    return float(one[0] * two[1] - one[1] * two[0])


def sides(chains: Iterable[Points]) -> npt.NDArray[np.float64]:
    """The straight sides of closed chains of points, as rows of start and end."""
    found = [np.stack([chain, np.roll(chain, -1, axis=0)], axis=1) for chain in chains]
    return np.concatenate([np.empty((0, 2, 2)), *found])


def winding(around: npt.NDArray[np.float64], at: Pair) -> int:
    """How often sides run round a point, counter-clockwise where y goes up."""
    x, y = at
    (from_x, from_y), (to_x, to_y) = around[:, 0].T, around[:, 1].T
    below, next_below = from_y <= y, to_y <= y
    side = (to_x - from_x) * (y - from_y) - (x - from_x) * (to_y - from_y)
    return int(np.sum(below & ~next_below & (side > 0))) - int(np.sum(~below & next_below & (side < 0)))


def signed_area(chain: Points) -> float:
    """The area inside a closed chain of points, negative for a clockwise one."""
    following = np.roll(chain, -1, axis=0)
    return float(np.sum(chain[:, 0] * following[:, 1] - chain[:, 1] * following[:, 0]) / 2)


def reversed_path(subpath: Subpath) -> Subpath:
    """The same path from its end to its start."""
    segments: list[Segment] = []
    for start, segment in zip(subpath.starts()[::-1], subpath.segments[::-1], strict=True):
        match segment:
            case Line():
                segments.append(Line(start))
            case Curve():
                segments.append(Curve(segment.controls[::-1], start))
            case Arc():
                first = segment.first + segment.sweep
                segments.append(replace(segment, first=first, sweep=-segment.sweep, end=start))
    end = subpath.segments[-1].end if subpath.segments else subpath.start
    return Subpath(end, segments, subpath.closed)
