"""The geometry of the cup: profile, rings, the wall between two skins, and the scales on all of them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from cadcloud.ops.brep import triangles as meshes
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.models.placement import Points

Floats: TypeAlias = NDArray[np.float64]

LEAN = 60.0
"""By how many degrees the sides of a cell may turn from one ring to the next."""

_ROUNDS = 40
_CLOSE = 0.01
_LOOSE = 0.04
_PATIENCE = 12


@dataclass(frozen=True)
class Relief:
    """How far the tips of the scales stand out, by skin; negative ones are pits."""

    outer: float
    inner: float
    lip: float
    base: float


@dataclass(frozen=True)
class Cup:
    """The measures of a cup; ``radii`` and ``turns`` at the bottom, half way up, and at the top."""

    height: float
    radii: tuple[float, float, float]
    turns: tuple[float, float, float]
    rows: int
    columns: int
    lip_rings: int
    base_rings: int
    relief: Relief
    thickness: float
    floor: float

    @property
    def pitch(self) -> float:
        """Degrees from one column to the next."""
        return 360 / self.columns

    @property
    def apothem(self) -> float:
        """How far the middle of a side is from the axis, for corners at a distance of 1."""
        return math.cos(math.pi / self.columns)

    def radius(self, level: Floats) -> Floats:
        """How far the corners are from the axis, by height."""
        return _monotone(self.radii, level / self.height)

    def turn(self, level: Floats) -> Floats:
        """By how many degrees a ring is turned, by height."""
        return _monotone(self.turns, level / self.height)


def _monotone(values: tuple[float, float, float], at: Floats) -> Floats:
    """A smooth curve through values at 0, 0.5 and 1 that never leaves their range between two of them."""
    first, second = 2 * (values[1] - values[0]), 2 * (values[2] - values[1])
    middle = 0.0 if first * second <= 0 else 2 * first * second / (first + second)
    slopes = (_end_slope(first, second), middle, _end_slope(second, first))
    half = np.where(at < 0.5, 0, 1)
    t = np.clip(2 * at - half, 0, 1)
    start, end = np.array(values)[half], np.array(values)[half + 1]
    out, into = np.array(slopes)[half] / 2, np.array(slopes)[half + 1] / 2
    return (
        start * (1 + 2 * t) * (1 - t) ** 2 + end * t**2 * (3 - 2 * t) + out * t * (1 - t) ** 2 - into * t**2 * (1 - t)
    )


def _end_slope(near: float, far: float) -> float:
    slope = (3 * near - far) / 2
    if slope * near <= 0:
        return 0.0
    return 3 * near if near * far < 0 and abs(slope) > abs(3 * near) else slope


def _aligned(turns: Floats, pitch: float) -> Floats:
    """Turns of rings, such that the sides between two rings never lean too far.

    A ring looks the same after a whole column, so cells that would lean further than ``LEAN`` join the
    nearest columns instead.
    """
    steps = np.diff(turns)
    steep = np.abs(steps) > max(LEAN, pitch / 2)
    steps = np.where(steep, steps - pitch * np.round(steps / pitch), steps)
    return np.cumsum(np.append(turns[:1], steps))


@dataclass(frozen=True)
class Skin:
    """The grid of one side of the wall: rings of corners, and a middle for each row of cells.

    Attributes:
        levels: heights, of rings and middles in turn.
        radii: of the corners in rings, of the middles themselves between them.
        turns: in degrees; of a middle, that of the first column.
    """

    levels: Floats
    radii: Floats
    turns: Floats

    def at(self, position: int, turn: float) -> Floats:
        """A point of a ring or middle, further round by ``turn`` degrees."""
        angle = np.radians(self.turns[position] + turn)
        radius = self.radii[position]
        return np.array([radius * np.cos(angle), self.levels[position], -radius * np.sin(angle)])


def _grid(cup: Cup, bottom: float) -> Skin:
    """The skin at the profile itself, from a height up to the rim."""
    levels = np.linspace(bottom, cup.height, 2 * cup.rows + 1)
    wanted = cup.turn(levels)
    # Counted from the rim, where both skins must meet.
    rings = _aligned(wanted[::-2], cup.pitch)[::-1]
    quarter = cup.pitch / 4
    lean = quarter * np.tanh((wanted[1::2] - (wanted[:-1:2] + wanted[2::2]) / 2) / quarter)
    turns = np.empty_like(levels)
    turns[::2] = rings
    turns[1::2] = (rings[:-1] + rings[1:]) / 2 + cup.pitch / 2 + lean
    radii = cup.radius(levels)
    radii[1::2] *= cup.apothem
    return Skin(levels, radii, turns)


def _cells(skin: Skin, columns: Sequence[int], pitch: float) -> Floats:
    """The plain triangles of some columns, without scales: shape (4 rows, columns, 3, 3), flattened.

    Rows are counted anew: column 0 of each starts within the first ``pitch`` degrees.
    """
    turns, radii, levels = skin.turns, skin.radii, skin.levels
    starts = np.floor(turns[:-1:2] / pitch) * pitch
    further = pitch * np.array(columns)

    def points(at: slice, more: float) -> Floats:
        angles = np.radians((turns[at] - starts + more)[:, None] + further)
        return _polar(Skin(levels[at], radii[at], turns[at]), angles)

    low, middle, high = slice(None, -1, 2), slice(1, None, 2), slice(2, None, 2)
    corners = (points(low, 0), points(low, pitch), points(high, pitch), points(high, 0))
    fans = [np.stack([corners[at], corners[(at + 1) % 4], points(middle, 0)], axis=2) for at in range(4)]
    return np.concatenate(fans).reshape(-1, 3, 3)


def _polar(skin: Skin, angles: Floats) -> Floats:
    radii, levels = skin.radii[:, None], np.broadcast_to(skin.levels[:, None], angles.shape)
    return np.stack([radii * np.cos(angles), levels, -radii * np.sin(angles)], axis=2)


@dataclass(frozen=True)
class Samples:
    """Points all over one column of a skin, turned into the first ``pitch`` degrees.

    Attributes:
        points: shape (points, 3).
        levels: the two rings and the row of middles that each depends on, by their place in the skin.
        shares: how much it depends on each of them.
    """

    points: Points
    levels: NDArray[np.int64]
    shares: Floats


def _samples(skin: Skin, pitch: float) -> Samples:
    rows = len(skin.levels) // 2
    parts = min(8, max(3, math.ceil(24 / rows)))
    shares = np.array([(a, b, parts - a - b) for a in range(parts + 1) for b in range(parts + 1 - a)]) / parts
    points = np.einsum("wk,tkc->twc", shares, _cells(skin, [0], pitch)).reshape(-1, 3)
    ring = 2 * np.arange(rows)
    ends = ((ring, ring), (ring, ring + 2), (ring + 2, ring + 2), (ring + 2, ring))
    corners = np.concatenate([np.stack([*pair, ring + 1], axis=1) for pair in ends])
    step = math.radians(pitch)
    angles = np.arctan2(-points[:, 2], points[:, 0])
    angles -= np.floor(angles / step) * step
    radii = np.hypot(points[:, 0], points[:, 2])
    return Samples(
        points=np.stack([radii * np.cos(angles), points[:, 1], -radii * np.sin(angles)], axis=1),
        levels=np.repeat(corners, len(shares), axis=0),
        shares=np.tile(shares, (len(corners), 1)),
    )


def walls(cup: Cup) -> tuple[Skin, Skin]:
    """The outer and the inner skin, without scales, as far apart as the wall is thick.

    Rings and middles of the inner skin start near the axis and move outwards, first those, then these, by
    the room that is left between all that depends on them and the outer skin, until it is the thickness.

    Raises:
        InvalidInput: there is no room for a cavity.
    """
    outer, inner = _grid(cup, 0), _grid(cup, cup.floor)
    around = _cells(outer, _columns(cup, outer), cup.pitch)
    largest = inner.radii
    axis = np.stack([np.zeros_like(largest), inner.levels, np.zeros_like(largest)], axis=1)
    room = meshes.distances(axis, _cells(outer, [0], cup.pitch))
    if room.min() < 1.02 * cup.thickness:
        raise InvalidInput(
            f"thickness: a wall of {cup.thickness:g} leaves no room for a cavity; use at most "
            f"{rounded(0.95 * room.min())}, or raise radiusBottom or bottomThickness.",
            "thickness",
        )
    radii = (room - cup.thickness) * cup.apothem
    least = 0.1 * radii
    fastest = 1.1 * np.sqrt(1 + np.gradient(largest, inner.levels) ** 2)
    pace, before = np.ones_like(radii), np.zeros_like(radii)
    left = np.full_like(radii, np.inf)
    for tries in range(_ROUNDS):
        phase = np.arange(len(radii)) % 2 == tries % 2
        inner = replace(inner, radii=radii)
        left = np.where(phase, _room(cup, inner, around, tries % 2), left)
        most = _CLOSE if tries < _PATIENCE else _LOOSE
        if left.min() > -_CLOSE * cup.thickness and left.max() < most * cup.thickness:
            break
        # A ring that nears a slanting wall by less than it moves may take longer steps.
        moved = pace * before
        gained = np.divide(before - left, moved, out=np.ones_like(left), where=np.abs(moved) > 1e-12)
        pace = np.where(phase, np.clip(0.9 / np.maximum(gained, 1e-3), 0.5, fastest), pace)
        before = np.where(phase, left, before)
        radii = np.where(phase, np.clip(radii + pace * left, least, largest), radii)
    return outer, inner


def _room(cup: Cup, inner: Skin, around: Floats, phase: int) -> Floats:
    """By how much the rings (phase 0) or the middles (phase 1) can move before the wall gets too thin."""
    samples = _samples(inner, cup.pitch)
    room = meshes.distances(samples.points, around) - cup.thickness
    columns = slice(2, 3) if phase else slice(0, 2)
    shares = samples.shares[:, columns]
    moving = shares.sum(axis=1)
    room = np.where(room > 0, room / np.maximum(moving, 1e-9), room)
    found = np.full(len(inner.radii), np.inf)
    for levels, share in zip(samples.levels[:, columns].T, shares.T, strict=True):
        touched = share > 0
        np.minimum.at(found, levels[touched], room[touched])
    return found


def _columns(cup: Cup, skin: Skin) -> range:
    """The columns that may hold what is nearest to a point within the first ``pitch`` degrees."""
    lean = float(np.abs(np.diff(skin.turns[::2])).max())
    reach = math.ceil(lean / cup.pitch) + 2
    return range(cup.columns) if 2 * reach + 1 >= cup.columns else range(-reach, reach + 1)


def rounded(value: float) -> float:
    """A number to print, rounded towards zero."""
    digits = 2 - math.floor(math.log10(abs(value))) if value else 0
    return math.trunc(value * 10**digits) / 10**digits


@dataclass
class Mesh:
    """Points, and the flat faces between them, counter-clockwise seen from outside.

    Attributes:
        triangles: the faces once more, for checks: all in triangles, of what skin and which column each is.
    """

    points: list[Floats] = field(default_factory=list)
    faces: list[tuple[int, ...]] = field(default_factory=list)
    triangles: list[tuple[int, int, int]] = field(default_factory=list)
    skins: list[str] = field(default_factory=list)
    first_column: list[int] = field(default_factory=list)
    count: int = 0

    def add(self, points: Points) -> NDArray[np.int64]:
        """Take in points, giving their indexes."""
        self.points.append(points)
        self.count += len(points)
        return np.arange(self.count - len(points), self.count)

    def close(self, polygon: Sequence[int], skin: str) -> None:
        """Add a flat polygon whose corners are alike."""
        self.faces.append(tuple(polygon))
        middle = int(self.add(self.array[list(polygon)].mean(axis=0)[None])[0])
        for column, (start, end) in enumerate(zip(polygon, [*polygon[1:], polygon[0]], strict=True)):
            self._note((start, end, middle), skin, column)

    def scales(self, corners: Sequence[NDArray[np.int64]], tips: NDArray[np.int64], skin: str) -> None:
        """Add a pyramid on each cell of a ring."""
        for column, (*cell, tip) in enumerate(zip(*(part.tolist() for part in (*corners, tips)), strict=True)):
            for at in range(4):
                triangle = (cell[at], cell[(at + 1) % 4], tip)
                self.faces.append(triangle)
                self._note(triangle, skin, column)

    def plates(self, corners: Sequence[NDArray[np.int64]], skin: str) -> None:
        """Add a flat face on each cell of a ring."""
        for column, cell in enumerate(zip(*(part.tolist() for part in corners), strict=True)):
            self.faces.append(cell)
            self._note((cell[0], cell[1], cell[2]), skin, column)
            self._note((cell[0], cell[2], cell[3]), skin, column)

    @property
    def array(self) -> Points:
        """All points."""
        return np.concatenate(self.points)

    def _note(self, triangle: tuple[int, int, int], skin: str, column: int) -> None:
        if column == 0:
            self.first_column.append(len(self.triangles))
        self.triangles.append(triangle)
        self.skins.append(skin)

    def crossing(self) -> tuple[str, str] | None:
        """The skins of two faces that cross; every column is like the first."""
        chosen = np.array(self.first_column)
        found = meshes.crossing(self.array, np.array(self.triangles), chosen)
        return None if found is None else (self.skins[found[0]], self.skins[found[1]])


def mesh(cup: Cup, walls_: tuple[Skin, Skin]) -> Mesh:
    """The faces of the cup, with scales."""
    outer, inner = walls_
    made = Mesh()
    outside = _rings(made, outer, cup)
    inside = _rings(made, inner, cup)
    _wall(made, outside, outer, cup, cup.relief.outer, "outer")
    _wall(made, inside, inner, cup, cup.relief.inner, "inner")
    _annulus(made, outside[-1], inside[-1], cup.lip_rings, cup.relief.lip, "lip")
    core = made.add(made.array[outside[0]] * (1 / (cup.base_rings + 1), 1, 1 / (cup.base_rings + 1)))
    _annulus(made, outside[0], core, cup.base_rings, cup.relief.base, "base")
    made.close(core[::-1].tolist(), "base")
    made.close(inside[0].tolist(), "floor")
    return made


def _rings(made: Mesh, skin: Skin, cup: Cup) -> list[NDArray[np.int64]]:
    angles = np.radians(skin.turns[:, None] + cup.pitch * np.arange(cup.columns))
    return [made.add(ring) for ring in _polar(skin, angles)[::2]]


def _wall(made: Mesh, rings: list[NDArray[np.int64]], skin: Skin, cup: Cup, height: float, name: str) -> None:
    inward = name == "inner"
    angles = np.radians(skin.turns[:, None] + cup.pitch * np.arange(cup.columns))
    middles = _polar(skin, angles)[1::2]
    points = made.array
    for row, (low, high) in enumerate(pairwise(rings)):
        corners = (low, np.roll(low, -1), np.roll(high, -1), high)
        a, b, c, d = (points[corner] for corner in corners)
        normal = np.cross(c - a, d - b)
        normal *= (-1 if inward else 1) * height / np.linalg.norm(normal, axis=1)[:, None]
        made.scales(corners[::-1] if inward else corners, made.add(middles[row] + normal), name)


def _annulus(made: Mesh, out: NDArray[np.int64], into: NDArray[np.int64], count: int, height: float, name: str) -> None:
    """A flat ring of cells, facing up as lip, down as base."""
    ends = made.array[out], made.array[into]
    shares = [step / count for step in range(1, count)]
    rings = [out, *(made.add(ends[0] + share * (ends[1] - ends[0])) for share in shares), into]
    for wide, narrow in pairwise(rings):
        corners = (wide, np.roll(wide, -1), np.roll(narrow, -1), narrow)
        if name == "base":
            corners = corners[::-1]
        if height == 0:
            made.plates(corners, name)
            continue
        points = made.array
        tips = np.mean([points[corner] for corner in corners], axis=0)
        made.scales(corners, made.add(tips + np.array([0, height if name == "lip" else -height, 0])), name)
