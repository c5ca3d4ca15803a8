"""Strokes: paths in the plane as closed outlines of a certain width, with joins and caps as SVG has them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np

from cadcloud.ops.brep.plane_paths import (
    Arc,
    Curve,
    Line,
    Pair,
    Points,
    Segment,
    Subpath,
    halves,
    polygon,
    reversed_path,
    signed_area,
    whole_ellipse,
)

Join: TypeAlias = Literal["miter", "round", "bevel"]
Cap: TypeAlias = Literal["butt", "round", "square"]

# A curve is followed by so many pieces on each side; where it bends too tightly it is halved so many times first.
_PIECES, _DEEPEST = 8, 5
_STRAIGHT = 1e-6
_TIGHT = 1.02


@dataclass(frozen=True)
class Pen:
    """What a path is drawn with."""

    width: float
    join: Join = "miter"
    cap: Cap = "butt"
    miter_limit: float = 4


@dataclass(frozen=True)
class _Piece:
    """A segment with its start and the unit vectors along it at both ends."""

    start: Pair
    segment: Segment
    leaving: Pair
    arriving: Pair


def outlines(subpath: Subpath, pen: Pen) -> list[Subpath]:
    """Closed counter-clockwise outlines that together cover the stroke; they overlap and touch."""
    half = pen.width / 2
    parts = [_piece(start, segment) for start, segment in zip(subpath.starts(), subpath.segments, strict=True)]
    found: list[Subpath] = []
    for part in parts:
        found += _band(part, half)
    pairs = list(zip(parts, parts[1:] + parts[:1], strict=True))
    for before, after in pairs if subpath.closed else pairs[:-1]:
        found += _corner(after.start, before.arriving, after.leaving, half, pen)
    if not subpath.closed:
        found += _cap(subpath.start, _back(parts[0].leaving), half, pen.cap)
        found += _cap(parts[-1].segment.end, parts[-1].arriving, half, pen.cap)
    return [outline if signed_area(outline.sampled(16)) > 0 else reversed_path(outline) for outline in found]


def _piece(start: Pair, segment: Segment) -> _Piece:
    points = segment.at(start, np.array([0, 1e-4, 1 - 1e-4, 1]))
    return _Piece(start, segment, _unit(points[1] - points[0]), _unit(points[3] - points[2]))


def _unit(vector: Points) -> Pair:
    size = float(np.hypot(*vector)) or 1.0
    return (float(vector[0]) / size, float(vector[1]) / size)


def _back(along: Pair) -> Pair:
    return (-along[0], -along[1])


def _left(along: Pair) -> Pair:
    return (-along[1], along[0])


def _from(at: Pair, along: Pair, length: float) -> Pair:
    return (at[0] + along[0] * length, at[1] + along[1] * length)


def _band(part: _Piece, half: float) -> Iterator[Subpath]:
    """What a segment alone covers."""
    match part.segment:
        case Line():
            side = _left(part.leaving)
            start, end = part.start, part.segment.end
            yield polygon(
                [_from(at, side, by) for at, by in ((start, half), (start, -half), (end, -half), (end, half))]
            )
        case Arc() if abs(part.segment.sweep) > math.pi:
            yield from _in_halves(part, half)
        case Curve() if part.start == part.segment.end:
            yield from _in_halves(part, half)
        case Arc() if _radius(part.segment) > half * _TIGHT:
            yield _ring(part, half, _radius(part.segment))
        case _:
            yield from _bent(part, half)


def _in_halves(part: _Piece, half: float) -> Iterator[Subpath]:
    """What goes all round, in two halves, since its whole outline would touch itself."""
    one, two = halves(part.start, part.segment)
    yield from _band(_piece(part.start, one), half)
    yield from _band(_piece(one.end, two), half)


def _radius(arc: Arc) -> float:
    """The radius of an arc of a circle, 0 of another ellipse."""
    u, v = math.hypot(*arc.u), math.hypot(*arc.v)
    upright = abs(arc.u[0] * arc.v[0] + arc.u[1] * arc.v[1]) < 1e-9 * u * v
    return u if upright and abs(u - v) < 1e-9 * u else 0.0


def _ring(part: _Piece, half: float, radius: float) -> Subpath:
    arc = part.segment
    assert isinstance(arc, Arc)

    def beside(offset: float, *, back: bool = False) -> tuple[Pair, Segment]:
        scale = (radius + offset) / radius
        u, v = ((x * scale, y * scale) for x, y in (arc.u, arc.v))
        first, sweep = (arc.first + arc.sweep, -arc.sweep) if back else (arc.first, arc.sweep)
        ends = Arc(arc.center, u, v, first, sweep, (0, 0)).at((0, 0), np.array([0.0, 1.0]))
        (x, y), (z, w) = ends.tolist()
        return (x, y), Arc(arc.center, u, v, first, sweep, (z, w))

    (outer, there), (inner, back) = beside(half), beside(-half, back=True)
    return Subpath(outer, [there, Line(inner), back, Line(outer)], True)


def _bent(part: _Piece, half: float, depth: int = 0) -> Iterator[Subpath]:
    """Along a curve of any other kind: smooth where it bends less than the pen, else in short straight pieces."""
    shares = np.linspace(0, 1, _PIECES + 1)
    points, first, second = _derivatives(part, np.linspace(0, 1, 8 * _PIECES + 1))
    speed = np.hypot(*first.T)
    if speed.min() > 1e-6 * speed.max():
        bend = (first[:, 0] * second[:, 1] - first[:, 1] * second[:, 0]) / speed**3
        if np.abs(bend).max() * half * _TIGHT < 1:
            at = slice(None, None, 8)
            normal = np.column_stack([-first[:, 1], first[:, 0]]) / speed[:, None]
            there, back = (
                _fitted(points[at] + side * normal[at], first[at] * (1 - side * bend[at])[:, None], shares)
                for side in (half, -half)
            )
            back = reversed_path(back)
            yield Subpath(there.start, [*there.segments, Line(back.start), *back.segments, Line(there.start)], True)
            return
    if depth == _DEEPEST:
        if part.start != part.segment.end:
            yield from _band(_piece(part.start, Line(part.segment.end)), half)
        return
    one, two = halves(part.start, part.segment)
    yield from _bent(_piece(part.start, one), half, depth + 1)
    # Where the curve bends tightly its pieces leave gaps, which a round nib fills.
    if depth == _DEEPEST - 1 or np.hypot(*first[4 * _PIECES]) < 1e-6 * speed.max():
        yield whole_ellipse(one.end, half, half)
    yield from _bent(_piece(one.end, two), half, depth + 1)


def _derivatives(part: _Piece, shares: Points) -> tuple[Points, Points, Points]:
    """Points, and first and second derivatives there."""
    segment = part.segment
    points = segment.at(part.start, shares)
    if isinstance(segment, Arc):
        angles = segment.first + segment.sweep * shares
        cos, sin = np.cos(angles)[:, None], np.sin(angles)[:, None]
        u, v, sweep = np.array(segment.u), np.array(segment.v), segment.sweep
        return points, sweep * (v * cos - u * sin), -(sweep**2) * (u * cos + v * sin)
    assert isinstance(segment, Curve)
    poles = np.array([part.start, *segment.controls, segment.end])
    once = (len(poles) - 1) * np.diff(poles, axis=0)
    twice = (len(once) - 1) * np.diff(once, axis=0)
    return points, _bezier(once, shares), _bezier(twice, shares)


def _bezier(poles: Points, shares: Points) -> Points:
    degree = len(poles) - 1
    weights = [math.comb(degree, at) * shares**at * (1 - shares) ** (degree - at) for at in range(degree + 1)]
    return np.column_stack(weights) @ poles


def _fitted(points: Points, tangents: Points, shares: Points) -> Subpath:
    """Cubic curves through points with derivatives."""
    steps = np.diff(shares)[:, None] / 3
    controls = points[:-1] + tangents[:-1] * steps, points[1:] - tangents[1:] * steps
    found: list[Segment] = [
        Curve(((float(a[0]), float(a[1])), (float(b[0]), float(b[1]))), (float(c[0]), float(c[1])))
        for a, b, c in zip(*controls, points[1:], strict=True)
    ]
    return Subpath((float(points[0][0]), float(points[0][1])), found)


def _corner(at: Pair, before: Pair, after: Pair, half: float, pen: Pen) -> Iterator[Subpath]:
    """What fills the gap on the outer side of a corner."""
    turn = math.atan2(before[0] * after[1] - before[1] * after[0], before[0] * after[0] + before[1] * after[1])
    if abs(turn) < _STRAIGHT:
        return
    side = -half if turn > 0 else half
    one, two = _from(at, _left(before), side), _from(at, _left(after), side)
    if pen.join == "round":
        # Counter-clockwise as the path turns, about the corner.
        u = (one[0] - at[0], one[1] - at[1])
        yield Subpath(at, [Line(one), Arc(at, u, _left(u), 0, turn, two), Line(at)], True)
        return
    if math.pi - abs(turn) < _STRAIGHT:
        return
    if pen.join == "miter" and 1 / math.cos(turn / 2) <= pen.miter_limit:
        length = half * abs(math.tan(turn / 2))
        yield polygon([at, one, _from(one, before, length), two])
        return
    yield polygon([at, one, two])


def _cap(at: Pair, outward: Pair, half: float, cap: Cap) -> Iterator[Subpath]:
    side = _left(outward)
    one, two = _from(at, side, -half), _from(at, side, half)
    if cap == "square":
        yield polygon([one, _from(one, outward, half), _from(two, outward, half), two])
    elif cap == "round":
        u = (one[0] - at[0], one[1] - at[1])
        yield Subpath(one, [Arc(at, u, _left(u), 0, math.pi, two), Line(one)], True)
